//! The kinds of calls, and the operation of each document that represents them.

use codegen::document::{flag, text};
use serde_json::{Value, json};

use crate::document::operation::{Content, Operation};
use crate::make::arguments::{Arguments, Mode};
use crate::make::given;

/// A kind of call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// The login triggered by the first call.
    Login,
    /// A read of a single resource.
    Read,
    /// An operation that must not be repeated.
    Create,
    /// An upload.
    Upload,
    /// A download.
    Download,
    /// All pages of a list; the second page is faulty.
    List,
    /// A long-running operation; the polls are faulty.
    Wait,
}

impl Column {
    /// All kinds. The login comes first, while there is no session; the wait last, because it exhausts the retry
    /// budget.
    pub const ALL: [Self; 7] =
        [Self::Login, Self::Read, Self::Create, Self::Upload, Self::Download, Self::List, Self::Wait];

    /// The heading.
    pub fn name(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Read => "read",
            Self::Create => "create",
            Self::Upload => "upload",
            Self::Download => "download",
            Self::List => "list",
            Self::Wait => "wait",
        }
    }

    /// Why a backend may not have it.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Login => "signs each request itself, so no login goes over the wire",
            Self::Read => "no operation reads one thing",
            Self::Create => "no operation makes something in a single JSON call",
            Self::Upload => "no operation takes a file",
            Self::Download => "no operation answers a file",
            Self::List => "no list comes in pages",
            Self::Wait => "nothing runs long",
        }
    }

    /// The operation that represents it: preferably one with a matching name.
    pub fn find<'a>(self, operations: &[Operation<'a>]) -> Option<Operation<'a>> {
        let fitting = || operations.iter().filter(|operation| self.fits(operation));
        let verb = if self == Self::Read { "_get" } else { "_create" };
        let named = fitting().find(|operation| operation.id.ends_with(verb) && !is_polled(operation));
        named.or_else(|| fitting().next()).cloned()
    }

    fn fits(self, operation: &Operation<'_>) -> bool {
        let transfer = text(operation.node, "x-transfer");
        let starts = !text(operation.node, "x-long-running").is_empty();
        let pages = operation.paging().is_some();
        match self {
            Self::Upload => transfer == "upload",
            Self::Download => transfer == "download",
            _ if !transfer.is_empty() || operation.is_anonymous() => false,
            Self::List => pages,
            Self::Wait => starts,
            Self::Read | Self::Login => operation.method == "GET" && !pages && answers(operation),
            Self::Create => !pages && !starts && !is_idempotent(operation) && answers(operation),
        }
    }

    /// The arguments for the operation.
    pub fn arguments(self, operation: &Operation<'_>) -> Arguments {
        let mut arguments = given::least(operation);
        match self {
            Self::List => {
                arguments.mode = Mode::AllPages;
                if let Some(paging) = operation.paging() {
                    arguments.query.insert(text(paging, "limit").to_owned(), json!(PAGE));
                }
            }
            Self::Wait => arguments.mode = Mode::Wait,
            _ => {}
        }
        arguments
    }
}

/// The number of items per page.
pub const PAGE: u64 = 2;

/// The JSON body of a success.
pub fn success<'o, 'a>(operation: &'o Operation<'a>) -> Option<&'o Content<'a>> {
    operation.successes().find_map(|success| success.content.as_ref())
}

/// Whether it returns a type that does not decode from an empty or broken body.
fn answers(operation: &Operation<'_>) -> bool {
    success(operation).is_some_and(|content| content.is_json()) && !answers_nothing(operation)
}

/// Whether any response is accepted, even an empty body.
pub fn answers_nothing(operation: &Operation<'_>) -> bool {
    let document = &operation.spec.document;
    match success(operation) {
        None => true,
        Some(content) => {
            let schema = document.resolve(content.schema);
            let data =
                operation.envelope("data").and_then(Value::as_str).and_then(|key| document.at(schema, key));
            let payload = document.resolve(data.unwrap_or(schema));
            flag(schema, "x-nothing")
                || flag(payload, "x-nothing")
                || payload.as_object().is_none_or(|p| p.is_empty())
        }
    }
}

/// Whether it is idempotent.
pub fn is_idempotent(operation: &Operation<'_>) -> bool {
    let told = operation.node.get("x-idempotent").and_then(Value::as_bool);
    told.unwrap_or(!matches!(&*operation.method, "POST" | "PATCH"))
}

/// Whether a waiter polls it.
fn is_polled(operation: &Operation<'_>) -> bool {
    let waiters = operation.spec.document.root()["x-waiters"].as_object();
    waiters.is_some_and(|waiters| waiters.values().any(|waiter| text(waiter, "poll") == operation.id))
}

/// The waiter that an operation starts.
pub fn waiter<'a>(operation: &Operation<'a>) -> Option<&'a Value> {
    let name = text(operation.node, "x-long-running");
    operation.spec.document.root()["x-waiters"].get(name)
}
