//! The meaning of a foreign schema, however it is written: OpenAPI 3.0 or 3.1, with or without combinators.

use super::object::Object;
use super::plain::Plain;
use super::source::Node;

/// The meaning of a schema.
#[derive(Clone, Debug)]
pub(super) struct View<'a> {
    /// The form of its values.
    pub(super) form: Form<'a>,
    /// Whether null is allowed.
    pub(super) nullable: bool,
    /// Its description.
    pub(super) description: &'a str,
    /// Whether it is deprecated.
    pub(super) deprecated: bool,
    /// The guesses that were made.
    pub(super) notes: Vec<String>,
}

/// The forms that the generator knows.
#[derive(Clone, Debug)]
pub(super) enum Form<'a> {
    /// Anything.
    Free,
    /// A string, a number or a boolean.
    Plain(Plain),
    /// A string with known values.
    Enum(Vec<String>),
    /// A list; without a schema, of anything.
    List(Option<Node<'a>>),
    /// A map; without a schema, of anything.
    Map(Option<Node<'a>>),
    /// An object with known fields.
    Object(Object<'a>),
    /// One of several objects that can be distinguished; by a discriminator, if they need one.
    Choice(Vec<Node<'a>>, Option<Discriminator<'a>>),
    /// The view of another schema.
    Reference(Node<'a>),
}

/// A property whose value determines the member of a choice.
#[derive(Clone, Debug)]
pub(super) struct Discriminator<'a> {
    /// The property.
    pub(super) property: &'a str,
    /// The values for each member, in the order of the members.
    pub(super) values: Vec<Vec<&'a str>>,
}

impl<'a> View<'a> {
    /// A form without further information.
    pub(super) fn of_form(form: Form<'a>) -> Self {
        Self { form, nullable: false, description: "", deprecated: false, notes: Vec::new() }
    }

    /// Anything, with the reason why it is not more specific.
    pub(super) fn free(note: impl Into<String>) -> Self {
        Self { notes: vec![note.into()], ..Self::of_form(Form::Free) }
    }
}

/// Reads the schemas of a document.
pub(super) trait Read<'a> {
    /// The meaning of a schema; a reference is not followed.
    fn view(&self, node: Node<'a>) -> View<'a>;

    /// The meaning of a schema; references are followed.
    fn deep(&self, node: Node<'a>) -> View<'a>;

    /// The meaning of a schema without combinators.
    fn own(&self, node: Node<'a>) -> View<'a>;
}
