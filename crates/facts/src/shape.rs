//! The shapes of JSON values, from the schemas of the document.

/// What a JSON value looks like.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Shape {
    /// Its type.
    pub kind: Kind,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether it is a credential, which must not be shown.
    pub secret: bool,
    /// The format of a string or a number, such as `uuid`, `date-time` or `int64`; empty for none.
    pub format: &'static str,
}

/// The type of a JSON value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Anything.
    Any,
    /// True or false.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A string.
    String,
    /// One of these strings; a newer server may know more of them.
    Enum(&'static [&'static str]),
    /// A list.
    List(&'static Shape),
    /// An object with any keys.
    Map(&'static Shape),
    /// An object with known fields.
    Object(&'static Object),
    /// One of these.
    OneOf(&'static [&'static Shape]),
}

/// An object with known fields.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Object {
    /// The name of its schema, such as `CreateAwsCluster`.
    pub name: &'static str,
    /// Its fields, in the order of the document.
    pub fields: &'static [Field],
    /// What the values of further keys look like, where the document allows them.
    pub extra: Option<&'static Shape>,
    /// The dotted places of the fields that a table shows; empty where the document does not say.
    pub columns: &'static [&'static str],
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// Its name as a flag of a command line, without dashes in front.
    pub flag: &'static str,
    /// Its description; empty if the name is enough.
    pub about: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What the server takes when it is not there, as JSON.
    pub default: Option<&'static str>,
    /// The first version of the server that knows it; `None` where the document does not say.
    pub since: Option<&'static str>,
    /// The last version of the server that knows it; `None` where it is not gone.
    pub until: Option<&'static str>,
    /// What its value looks like.
    pub shape: &'static Shape,
}

impl Shape {
    #[doc(hidden)]
    pub const fn new(kind: Kind) -> Self {
        Self { kind, nullable: false, secret: false, format: "" }
    }

    /// The object, if it is one.
    pub fn object(&self) -> Option<&'static Object> {
        match self.kind {
            Kind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The shape at a dotted place below this one; lists are passed through.
    pub fn at(&'static self, place: &str) -> Option<&'static Shape> {
        place.split('.').try_fold(self, |shape, name| shape.below(name))
    }

    fn below(&'static self, name: &str) -> Option<&'static Shape> {
        match self.kind {
            Kind::Object(object) => object.field(name).map(|field| field.shape).or(object.extra),
            Kind::Map(value) => Some(value),
            Kind::List(item) => item.below(name),
            Kind::OneOf(members) => members.iter().find_map(|member| member.below(name)),
            _ => None,
        }
    }
}

impl Object {
    #[doc(hidden)]
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        Self { name, fields, extra: None, columns: &[] }
    }

    /// The field of this name on the wire.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Field {
    #[doc(hidden)]
    pub const fn new(name: &'static str, flag: &'static str, shape: &'static Shape) -> Self {
        let (about, required, default, since, until) = ("", false, None, None, None);
        Self { name, flag, about, required, default, since, until, shape }
    }
}
