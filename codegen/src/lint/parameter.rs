//! Query and header parameters.

use serde_json::Value;

use super::context::{Context, JSON, URL_ENCODED, is_object};
use super::node::{Kind, Node};
use crate::document::{OperationNode, flag, items, text};
use crate::error::Finding;
use crate::model::{BODY_ARGUMENT, STREAM_ARGUMENT};
use crate::names::{Role, Scope, Taken};

/// The style of each location: the engine supports only the defaults of OpenAPI.
const STYLES: [(&str, &str); 3] = [("query", "form"), ("header", "simple"), ("path", "simple")];

/// The location, style and schema of a parameter.
pub(super) fn check(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if matches!(node.kind, Kind::Parameter) && !node.is_reference() {
        findings.extend(place(node));
        findings.extend(style(node));
        findings.extend(schema(context, node));
    }
}

/// The engine rejects cookies.
fn place(node: &Node<'_>) -> Option<Finding> {
    match text(node.value, "in") {
        "query" | "header" | "path" | "" => None,
        "cookie" => {
            let remedy =
                "remove it; a session is the business of the client's authentication, written by hand";
            Some(node.finding("no-cookie", "a parameter cannot be a cookie", remedy))
        }
        other => Some(node.finding(
            "parameter-schema",
            format!("`in: {other}` does not exist"),
            "write `in: query`, `header` or `path`",
        )),
    }
}

fn style(node: &Node<'_>) -> Option<Finding> {
    let style = node.value.get("style")?;
    let (place, known) =
        STYLES.into_iter().find(|(place, known)| node.value["in"] == *place && style != known)?;
    let remedy = match style.as_str() {
        Some("deepObject") => {
            "write each `filter[x]` as a parameter of its own, or say `x-filters: true` on the operation"
                .to_owned()
        }
        Some("pipeDelimited" | "spaceDelimited") => {
            "write `schema: {type: string}` and say in `description` how it is joined".to_owned()
        }
        _ => format!("write `style: {known}` or leave it out"),
    };
    let problem = format!("a {place} parameter cannot have the style {style}");
    Some(node.finding("form-style", problem, remedy).at("style"))
}

/// The engine rejects `content` and panics on an object with properties in the query.
fn schema(context: &Context<'_>, node: &Node<'_>) -> Option<Finding> {
    let rule = "parameter-schema";
    if node.value.get("content").is_some() {
        let remedy = "write `schema: {type: string}` and say in `description` what the text is";
        return Some(node.finding(rule, "a parameter cannot have `content`", remedy));
    }
    let Some(schema) = node.value.get("schema") else {
        return Some(node.finding(rule, "there is no schema", "add `schema: {type: string}`, or what it is"));
    };
    let remedy = "write one parameter per property, or say `x-filters: true` on the operation";
    match node.value["in"].as_str()? {
        "header" if is_client_header(text(node.value, "name")) => Some(node.finding(
            "reserved-header",
            "the client itself sends this header",
            "remove the parameter; credentials belong to the client's authentication, media types to the bodies",
        )),
        "query" if !is_plain_or_list(context, schema) => {
            Some(node.finding(rule, "it is neither a plain value nor a list of them", remedy))
        }
        "header" if !is_plain(context, schema) => {
            Some(node.finding(rule, "a header is a plain value", "write `schema: {type: string}`"))
        }
        _ => None,
    }
}

/// OpenAPI ignores such a parameter.
fn is_client_header(name: &str) -> bool {
    ["authorization", "accept", "content-type"].iter().any(|header| name.eq_ignore_ascii_case(header))
}

fn is_plain_or_list(context: &Context<'_>, schema: &Value) -> bool {
    let resolved = context.document.resolve(schema);
    is_plain(context, if resolved["type"] == "array" { &resolved["items"] } else { schema })
}

fn is_plain(context: &Context<'_>, schema: &Value) -> bool {
    let resolved = context.document.resolve(schema);
    let known = |schema: &Value| matches!(text(schema, "type"), "string" | "integer" | "number" | "boolean");
    !is_object(context.document, resolved)
        && (known(resolved) || items(&resolved["allOf"]).any(|part| is_plain(context, part)))
}

/// The namespaces of the parameters of an operation.
///
/// An optional parameter may have the name of a path parameter: the former is a setter, the latter an argument.
#[derive(Default)]
struct Scopes {
    arguments: Scope<String>,
    setters: Scope<String>,
    /// Query and header parameters are also the flags of one command.
    flags: Scope<String>,
}

impl Scopes {
    fn claim(&mut self, parameter: &Named<'_>) -> Result<(), Taken<String>> {
        let Named { name, place, .. } = *parameter;
        let owner = || format!("`{name}` ({place})");
        if !matches!(place, PATH | BODY) {
            self.flags.claim(Role::Argument, name, owner())?;
        }
        let (scope, role) = match parameter.is_setter() {
            true => (&mut self.setters, Role::Setter),
            false => (&mut self.arguments, Role::Argument),
        };
        scope.claim(role, name, owner())
    }
}

const PATH: &str = "path";
const BODY: &str = "request body";

/// A parameter or body of a method.
struct Named<'a> {
    name: &'a str,
    place: &'a str,
    required: bool,
}

impl Named<'_> {
    fn is_setter(&self) -> bool {
        !self.required && self.place != PATH
    }
}

/// Two arguments, or two setters, with the same name do not compile.
pub(super) fn names(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let parameters = context.document.parameters(operation).into_iter().map(named);
    let mut scopes = Scopes::default();
    for parameter in parameters.chain(body(context, operation)) {
        let taken = scopes.claim(&parameter).err();
        findings.extend(taken.map(|taken| clash(node, &parameter, taken)));
    }
    for owner in [operation.item, operation.node] {
        findings.extend(repeated(context, &owner["parameters"]).map(|name| {
            node.finding("parameter-names", format!("`{name}` is listed twice"), "remove one of them")
        }));
    }
}

/// The names of the parameters, and of the body, that become setters.
pub(super) fn setters<'a>(context: &Context<'a>, operation: OperationNode<'a>) -> Vec<&'a str> {
    let parameters = context.document.parameters(operation).into_iter().map(named);
    let all = parameters.chain(body(context, operation));
    all.filter(Named::is_setter).map(|parameter| parameter.name).collect()
}

fn clash(node: &Node<'_>, parameter: &Named<'_>, taken: Taken<String>) -> Finding {
    let Named { name, place, .. } = parameter;
    let problem = match taken {
        Taken::Unwritable => {
            let problem = format!("no argument can be named `{name}`");
            return node.finding("parameter-names", problem, "name it with `x-name`");
        }
        Taken::Reserved(reason) => reason,
        Taken::By(earlier) => format!("{earlier} and `{name}` ({place}) have the same name in Rust"),
    };
    node.finding("parameter-names", problem, "name one of them with `x-name`, or remove it")
}

/// The argument or the setter of the body.
fn body<'a>(context: &Context<'a>, operation: OperationNode<'a>) -> Option<Named<'a>> {
    let (media, _) = context.request(operation).into_iter().next()?;
    let name = if matches!(media, JSON | URL_ENCODED) { BODY_ARGUMENT } else { STREAM_ARGUMENT };
    let required = flag(context.document.resolve(&operation.node["requestBody"]), "required");
    Some(Named { name, place: BODY, required })
}

fn named(parameter: &Value) -> Named<'_> {
    Named {
        name: parameter["x-name"].as_str().unwrap_or(text(parameter, "name")),
        place: text(parameter, "in"),
        required: flag(parameter, "required"),
    }
}

fn repeated<'a>(context: &Context<'a>, list: &'a Value) -> Option<&'a str> {
    let keys: Vec<(&str, &str)> = items(list)
        .map(|node| context.document.resolve(node))
        .map(|parameter| (text(parameter, "in"), text(parameter, "name")))
        .collect();
    (1..keys.len()).find(|index| keys[..*index].contains(&keys[*index])).map(|index| keys[index].1)
}
