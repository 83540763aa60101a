//! The parts of a document that rules are applied to.

use serde_json::Value;

use crate::document::{OperationNode, schema_name};
use crate::error::Finding;

/// A part of the document.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    /// Its kind.
    pub(super) kind: Kind<'a>,
    /// Its name in findings.
    pub(super) place: String,
    /// Its JSON pointer.
    pub(super) pointer: String,
    /// The part itself, without following references.
    pub(super) value: &'a Value,
}

/// The kind of a part.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind<'a> {
    /// The whole document.
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

/// The direction of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// To the server.
    Request,
    /// From the server, with a 2xx.
    Answer,
    /// From the server, with any other status. The engine does not see these.
    Failure,
}

/// The position of a schema.
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
    /// Elsewhere: items, values of a map, bodies, parameters.
    Inline,
}

impl Kind<'_> {
    /// The name of the kind, which is also the key of the tables in `keys` and `extension`.
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

    /// The key under `components` of such parts.
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

    /// Whether the part is a reference.
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

    /// The position of the schema, if the part is a schema and not a reference.
    pub(super) fn schema(&self) -> Option<Spot<'a>> {
        match self.kind {
            Kind::Schema(spot) if schema_name(self.value).is_none() => Some(spot),
            _ => None,
        }
    }
}
