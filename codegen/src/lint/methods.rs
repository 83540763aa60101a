//! The accessors, methods, builders and constants of the generated code, next to what the crate has by hand.

use serde_json::Value;

use super::context::{Context, is_object};
use super::parameter;
use crate::document::{Document, OperationNode, entries, flag, items, renamed, text};
use crate::error::Finding;
use crate::names::{BUILDER_METHODS, ByHand, Role, Scope, Taken};
use crate::place::{child, pointer};

/// Names that would be there twice, in a document that has no other error; `sources` are the Rust files of the crate.
pub(super) fn check(context: &Context<'_>, sources: &[String]) -> Vec<Finding> {
    let package = Package { context, document: context.document, by_hand: ByHand::read(sources) };
    let tags = items(&context.document.root()["tags"]).map(|tag| text(tag, "name"));
    let mut findings = package.accessors();
    findings.extend(tags.flat_map(|tag| package.handle(tag)));
    findings.extend(package.requests());
    findings.extend(waiters(context.document));
    findings
}

const REMEDY: &str = "give it another name, or rename the method by hand";

/// The crate that the code is generated into.
struct Package<'c, 'a> {
    context: &'c Context<'a>,
    document: &'a Document,
    by_hand: ByHand,
}

impl<'a> Package<'_, 'a> {
    /// The methods of the client.
    fn accessors(&self) -> Vec<Finding> {
        let mut client = self.by_hand.of_client();
        let tags = items(&self.document.root()["tags"]).map(|tag| text(tag, "name")).enumerate();
        let taken = tags.filter_map(|(index, tag)| {
            let place = format!("tag {tag}");
            let taken = client.claim(Role::Accessor, tag, place.clone()).err()?;
            let at = pointer(&["tags", &index.to_string()]);
            Some(Finding::new("tag", at, place, problem(taken, tag), REMEDY))
        });
        taken.collect()
    }

    /// The methods of a handle, and the types of its file.
    fn handle(&self, tag: &str) -> Vec<Finding> {
        let mut methods = self.by_hand.of(tag, &Role::Handle.ident(tag).to_string());
        let mut types = Scope::default();
        let mut findings = Vec::new();
        // The file has no other type yet.
        let _ = types.claim(Role::Handle, tag, format!("tag {tag}"));
        for operation in self.operations(tag) {
            let verb = verb(operation.id(), tag);
            let method = methods.claim(Role::Method, verb, operation.place());
            let taken = method.and_then(|()| types.claim(Role::Builder { tag }, verb, operation.place()));
            findings.extend(taken.err().map(|taken| {
                let at = child(&operation.pointer(), "operationId");
                Finding::new("operation-id", at, operation.place(), problem(taken, verb), REMEDY)
            }));
            findings.extend(self.builder(tag, operation));
        }
        findings.extend(self.waits(tag, &mut methods));
        findings
    }

    /// The methods of a handle that wait.
    fn waits(&self, tag: &str, methods: &mut Scope<String>) -> Vec<Finding> {
        let is_here = |poll: &str| self.operations(tag).any(|operation| operation.id() == poll);
        let taken = polls(self.document).filter(|(_, poll)| is_here(poll)).filter_map(|(name, poll)| {
            let taken = methods.claim(Role::Wait, verb(poll, tag), format!("waiter {name}")).err()?;
            Some(waiter_finding(name, problem(taken, name), REMEDY))
        });
        taken.collect()
    }

    /// The setters and the other methods of a builder, next to those by hand.
    fn builder(&self, tag: &str, operation: OperationNode<'a>) -> Vec<Finding> {
        let name = Role::Builder { tag }.ident(verb(operation.id(), tag));
        let methods: Scope<String> = self.by_hand.of(tag, &name.to_string());
        let own = own_methods(operation).map(|method| ("operation-id", Role::Method, method));
        let setters = parameter::setters(self.context, operation).into_iter();
        let setters = setters.map(|setter| ("parameter-names", Role::Setter, setter));
        let met = own.chain(setters).filter_map(|(rule, role, method)| {
            let problem = problem(methods.taken(role, method)?, method);
            Some(Finding::new(rule, operation.pointer(), operation.place(), problem, REMEDY))
        });
        met.collect()
    }

    /// The constructors and setters of the types that are sent, next to the methods by hand.
    fn requests(&self) -> Vec<Finding> {
        let is_sent =
            |name: &str, schema: &Value| self.context.sent.contains(name) && is_object(self.document, schema);
        let sent = self.document.components("schemas").filter(|(name, schema)| is_sent(name, schema));
        let met = sent.flat_map(|(name, schema)| {
            let methods: Scope<String> = self.by_hand.of("types", name);
            let extra = schema.get("additionalProperties").map(|_| "extra");
            let own = ["new"].into_iter().chain(extra).map(|method| (Role::Method, method));
            let setters = self.setters(schema).into_iter().map(|setter| (Role::Field, setter));
            let met = own
                .chain(setters)
                .filter_map(move |(role, method)| Some(problem(methods.taken(role, method)?, method)));
            met.map(|problem| request_finding(name, problem)).collect::<Vec<_>>()
        });
        met.collect()
    }

    /// What the setters of a type that is sent are made of; what is required is an argument of the constructor.
    fn setters(&self, schema: &'a Value) -> Vec<&'a str> {
        let required = self.document.required(schema);
        let is_set = |(name, property): &(&str, &'a Value)| {
            !required.contains(name)
                || flag(property, "nullable")
                || flag(self.document.resolve(property), "nullable")
        };
        let set = self.document.properties(schema).into_iter().filter(is_set);
        set.map(|(name, property)| renamed(name, property)).collect()
    }

    /// The operations of a tag that have a method; that of a WebSocket is always by hand.
    fn operations(&self, tag: &str) -> impl Iterator<Item = OperationNode<'a>> {
        let tagged = self.document.operations().filter(move |operation| operation.node["tags"][0] == *tag);
        tagged.filter(|operation| !flag(operation.node, "x-websocket"))
    }
}

/// What a builder has without a parameter.
fn own_methods(operation: OperationNode<'_>) -> impl Iterator<Item = &'static str> {
    let has = move |extension: Option<&str>| extension.is_none_or(|key| operation.node.get(key).is_some());
    BUILDER_METHODS.into_iter().filter(move |(_, extension)| has(*extension)).map(|(method, _)| method)
}

/// The constants of the waiters, next to the list of them all.
fn waiters(document: &Document) -> Vec<Finding> {
    let mut constants = Scope::of_waiters();
    let claimed = polls(document).filter_map(|(name, _)| {
        let taken = constants.claim(Role::Constant, name, format!("waiter {name}")).err()?;
        Some(waiter_finding(name, problem(taken, name), "give the waiter another name"))
    });
    claimed.collect()
}

fn waiter_finding(name: &str, problem: String, remedy: &str) -> Finding {
    Finding::new("waiter", pointer(&["x-waiters", name]), format!("waiter {name}"), problem, remedy)
}

fn request_finding(schema: &str, problem: String) -> Finding {
    let at = pointer(&["components", "schemas", schema]);
    Finding::new("field-names", at, format!("schema {schema}"), problem, REMEDY)
}

fn problem(taken: Taken<String>, name: &str) -> String {
    match taken {
        Taken::Unwritable => format!("nothing can be named `{name}` in Rust"),
        Taken::Reserved(reason) => reason,
        Taken::By(place) => format!("{place} has the same name in Rust"),
    }
}

fn verb<'a>(id: &'a str, tag: &str) -> &'a str {
    id.strip_prefix(tag).unwrap_or_default().trim_start_matches('_')
}

/// Each waiter with the ID of the operation that it polls.
fn polls(document: &Document) -> impl Iterator<Item = (&str, &str)> {
    entries(&document.root()["x-waiters"]).map(|(name, waiter)| (name, text(waiter, "poll")))
}
