//! What a foreign schema means, whichever way it is written: OpenAPI 3.0 or 3.1, with or without combinators.

use super::object::Object;
use super::plain::Plain;
use super::source::Node;

/// A schema in our words.
#[derive(Clone, Debug)]
pub(super) struct View<'a> {
    /// What values it has.
    pub(super) form: Form<'a>,
    /// Whether null is one of them.
    pub(super) nullable: bool,
    /// What it is.
    pub(super) description: &'a str,
    /// Whether it is not to be used any more.
    pub(super) deprecated: bool,
    /// What was guessed on the way.
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
    /// One of several objects that can be told apart; by its discriminator, where it needs one.
    Choice(Vec<Node<'a>>, Option<Discriminator<'a>>),
    /// The view of another schema.
    Reference(Node<'a>),
}

/// A property whose value names the member of a choice.
#[derive(Clone, Debug)]
pub(super) struct Discriminator<'a> {
    /// The property.
    pub(super) property: &'a str,
    /// The values that name each member, in the order of the members.
    pub(super) values: Vec<Vec<&'a str>>,
}

impl<'a> View<'a> {
    /// A form of which nothing else is known.
    pub(super) fn of_form(form: Form<'a>) -> Self {
        Self { form, nullable: false, description: "", deprecated: false, notes: Vec::new() }
    }

    /// Anything, with the reason why no more can be said.
    pub(super) fn free(note: impl Into<String>) -> Self {
        Self { notes: vec![note.into()], ..Self::of_form(Form::Free) }
    }
}

/// Reads the schemas of a document.
pub(super) trait Read<'a> {
    /// What a schema means; a reference is not followed.
    fn view(&self, node: Node<'a>) -> View<'a>;

    /// What a schema means, references followed.
    fn deep(&self, node: Node<'a>) -> View<'a>;

    /// What a schema without combinators means.
    fn own(&self, node: Node<'a>) -> View<'a>;
}
