//! What the rules look at: each part of the document once, with the name that findings give it.

use serde_json::Value;

use crate::document::{OperationNode, schema_name};
use crate::error::Finding;

/// A part of the document.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    /// What it is.
    pub(super) kind: Kind<'a>,
    /// How findings name it.
    pub(super) place: String,
    /// Its JSON pointer.
    pub(super) pointer: String,
    /// The part itself, references not followed.
    pub(super) value: &'a Value,
}

/// What a part of the document is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind<'a> {
    /// The whole.
    Document,
    /// `info`.
    Info,
    /// An entry of `servers`.
    Server,
    /// An entry of the document's `tags`.
    Tag,
    /// A path item, under this template.
    Path(&'a str),
    /// An operation.
    Operation(OperationNode<'a>),
    /// A parameter.
    Parameter,
    /// A request body.
    Body,
    /// The `responses` of an operation.
    Responses,
    /// One response.
    Response(Side),
    /// The value of a media type.
    Media(&'a str, Side),
    /// A schema.
    Schema(Spot<'a>),
    /// An entry of `examples`.
    Example,
    /// A response header.
    Header,
    /// `components`.
    Components,
    /// A security scheme.
    Security,
}

/// Which way a body goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// To the server.
    Request,
    /// From the server, with a 2xx.
    Answer,
    /// From the server, with anything else. The lower step removes these before the engine sees them.
    Failure,
}

/// The place of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot<'a> {
    /// A component of this name.
    Component(&'a str),
    /// A property of this name.
    Property(&'a str),
    /// A part of an `allOf`.
    Part,
    /// A member of a `oneOf`.
    Choice,
    /// Anywhere else: items, values of a map, bodies, parameters.
    Inline,
}

impl Kind<'_> {
    /// The kind in a word, which is also the key of the tables in `keys` and `extension`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Info => "info",
            Self::Server => "server",
            Self::Tag => "tag",
            Self::Path(_) => "path item",
            Self::Operation(_) => "operation",
            Self::Parameter => "parameter",
            Self::Body => "request body",
            Self::Responses => "responses",
            Self::Response(_) => "response",
            Self::Media(..) => "media type",
            Self::Schema(_) => "schema",
            Self::Example => "example",
            Self::Header => "header",
            Self::Components => "components",
            Self::Security => "security scheme",
        }
    }

    /// Where under `components` such a part may be defined.
    pub(super) fn component(self) -> Option<&'static str> {
        Some(match self {
            Self::Parameter => "parameters",
            Self::Body => "requestBodies",
            Self::Response(_) => "responses",
            Self::Schema(_) => "schemas",
            Self::Example => "examples",
            Self::Header => "headers",
            Self::Security => "securitySchemes",
            _ => return None,
        })
    }
}

impl<'a> Node<'a> {
    /// A finding of `rule` here.
    pub(super) fn finding(
        &self,
        rule: &'static str,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Finding {
        Finding::new(rule, self.pointer.clone(), self.place.clone(), problem, remedy)
    }

    /// Whether the part only refers to another one.
    pub(super) fn is_reference(&self) -> bool {
        self.value.get("$ref").is_some()
    }

    /// The operation, if the part is one.
    pub(super) fn operation(&self) -> Option<OperationNode<'a>> {
        match self.kind {
            Kind::Operation(operation) => Some(operation),
            _ => None,
        }
    }

    /// The place of the schema, if the part is a schema that does not only refer to another one.
    pub(super) fn schema(&self) -> Option<Spot<'a>> {
        match self.kind {
            Kind::Schema(spot) if schema_name(self.value).is_none() => Some(spot),
            _ => None,
        }
    }
}
