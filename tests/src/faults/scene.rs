//! A backend with its document and the operations that represent the kinds of calls.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use codegen::document::text;
use serde_json::Value;

use super::column::{self, Column};
use super::fault::Fault;
use super::healthy::{self, Good, Listing};
use crate::document::operation::Operation;
use crate::document::specs::Spec;
use crate::make::arguments::Arguments;
use crate::wire::backends::{self, Backend};
use crate::wire::connect;
use crate::wire::exchange::Seen;
use crate::wire::route;

/// A backend and its document.
pub struct Scene {
    /// The backend.
    pub backend: Backend,
    /// Its document, kept for the lifetime of the process.
    pub spec: &'static Spec,
    operations: Vec<Operation<'static>>,
    columns: Vec<(Column, Operation<'static>)>,
    bodies: Mutex<HashMap<&'static str, Value>>,
}

impl Scene {
    /// All backends.
    ///
    /// # Errors
    /// If a document cannot be read.
    pub fn all() -> Result<Vec<Arc<Self>>, Box<dyn Error>> {
        backends::all().into_iter().map(Self::new).collect()
    }

    fn new(backend: Backend) -> Result<Arc<Self>, Box<dyn Error>> {
        // Servers outlive the borrows of the tests, and there are only a few documents.
        let spec: &'static Spec = Box::leak(Box::new(Spec::read(backend.name)?));
        let operations = spec.operations();
        let columns =
            Column::ALL.into_iter().filter_map(|column| Some((column, column.find(&operations)?))).collect();
        Ok(Arc::new(Self { backend, spec, operations, columns, bodies: Mutex::default() }))
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        self.backend.name
    }

    /// All operations.
    pub fn operations(&self) -> &[Operation<'static>] {
        &self.operations
    }

    /// The operation that represents a kind of call.
    pub fn operation(&self, column: Column) -> Option<&Operation<'static>> {
        self.columns.iter().find(|(known, _)| *known == column).map(|(_, operation)| operation)
    }

    /// The arguments for the operation.
    pub fn arguments(&self, column: Column, fault: Fault) -> Arguments {
        let Some(operation) = self.operation(column) else { return Arguments::default() };
        let mut arguments = column.arguments(operation);
        match fault {
            Fault::DecodingRouter => {
                let ids = arguments.path.iter_mut().filter(|(name, _)| is_id(operation, name));
                ids.for_each(|(_, value)| *value = Value::from("one/more"));
            }
            // More than the buffers on the way can hold.
            Fault::EarlyRefusal if arguments.upload.is_some() => {
                arguments.upload = Some(vec![0; 16 << 20].into());
            }
            _ => {}
        }
        arguments
    }

    /// Whether a kind of call has an ID without slashes in its path.
    pub fn tells_an_id(&self, column: Column) -> bool {
        self.operation(column).is_some_and(|operation| {
            column.arguments(operation).path.keys().any(|name| is_id(operation, name))
        })
    }

    /// The operation of a request.
    pub fn find(&self, seen: &Seen) -> Option<&Operation<'static>> {
        route::find(&self.operations, seen.method().as_str(), seen.uri().path())
            .map(|(operation, _)| operation)
    }

    /// Whether a request belongs to a kind of call.
    pub fn is_about(&self, column: Column, seen: &Seen) -> bool {
        let is_login = connect::login(seen).is_some();
        let (Some(target), Some(asked)) = (self.operation(column), self.find(seen)) else {
            return column == Column::Login && is_login;
        };
        match column {
            Column::Login => is_login,
            Column::Wait => healthy::polled_by(Some(target), asked).is_some(),
            Column::List => asked.id == target.id && healthy::is_later_page(asked, seen),
            _ => asked.id == target.id && !is_login,
        }
    }

    /// Whether a request starts an operation that is waited for.
    pub fn is_start(&self, seen: &Seen) -> bool {
        let asked = self.find(seen).map(|operation| operation.id);
        asked.is_some() && asked == self.operation(Column::Wait).map(|operation| operation.id)
    }

    /// The response of a healthy server.
    pub fn good(&self, seen: &Seen, listing: Listing) -> Good {
        if let Some(login) = connect::login(seen) {
            return Good::of(&login);
        }
        match self.find(seen) {
            Some(operation) => {
                let polled = healthy::polled_by(self.operation(Column::Wait), operation);
                Good::to(operation, polled, seen, listing, self.body(operation))
            }
            None => Good { status: 404, media: String::new(), body: Vec::new() },
        }
    }

    /// The body of an operation's response, cached because generating one takes longer than the rest of a call.
    fn body(&self, operation: &Operation<'static>) -> Value {
        let mut bodies = self.bodies.lock().unwrap_or_else(PoisonError::into_inner);
        bodies.entry(operation.id).or_insert_with(|| healthy::body(operation)).clone()
    }

    /// Whether the request of a kind of call may arrive more than once.
    pub fn is_idempotent(&self, column: Column) -> bool {
        self.operation(column).is_some_and(column::is_idempotent)
    }

    /// Whether any response is accepted for a kind of call.
    pub fn answers_nothing(&self, column: Column) -> bool {
        self.operation(column).is_some_and(column::answers_nothing)
    }
}

/// Whether a path parameter is a string without slashes.
fn is_id(operation: &Operation<'_>, name: &str) -> bool {
    let parameter = operation.parameter("path", name);
    let document = &operation.spec.document;
    parameter.is_some_and(|parameter| {
        !parameter.slashes && text(document.resolve(parameter.schema), "type") == "string"
    })
}

impl fmt::Debug for Scene {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
