//! The document itself: its version, server, tags and descriptions.

use super::context::Context;
use super::keys::is_misspelt;
use super::node::{Kind, Node};
use crate::document::{items, text};
use crate::error::Finding;
use crate::names::{Role, Taken};

/// The engine reads only OpenAPI 3.0.
pub(super) fn version(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let version = text(node.value, "openapi");
    if matches!(node.kind, Kind::Document) && !version.starts_with("3.0.") {
        let problem = format!("`openapi` is `{version}`");
        findings.push(
            node.finding(
                "openapi-version",
                problem,
                "write the document in OpenAPI 3.0 and say `openapi: 3.0.3`",
            )
            .at("openapi"),
        );
    }
}

/// The base URL of the client is that of the document: no request can be sent without one, or with a path alone.
pub(super) fn server(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Kind::Document = node.kind else { return };
    let url = text(&node.value["servers"][0], "url");
    if !["https://", "http://"].iter().any(|scheme| url.starts_with(scheme)) {
        let problem = if url.is_empty() {
            "there is no server".to_owned()
        } else {
            format!("the server `{url}` is relative")
        };
        let remedy = "write the address of one: `servers: [{url: 'https://example.com/v1'}]`";
        findings.push(node.finding("server", problem, remedy).at("servers"));
    }
}

/// Descriptions become the documentation of the crate and its modules.
pub(super) fn description(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let is_missing = text(node.value, "description").trim().is_empty() && !is_misspelt(node, "description");
    if matches!(node.kind, Kind::Info | Kind::Tag) && is_missing {
        let remedy = "say in `description` what it is, in a sentence";
        findings.push(node.finding("description-missing", "there is no description", remedy));
    }
}

/// A tag becomes a module and a method of the client.
pub(super) fn tag(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Kind::Tag = node.kind else { return };
    let name = text(node.value, "name");
    let problem = misspelt(name).or_else(|| taken(context, node, name)).or_else(|| unused(context, name));
    findings.extend(problem.map(|(problem, remedy)| node.finding("tag", problem, remedy)));
}

fn misspelt(name: &str) -> Option<(String, String)> {
    let spelling = Role::Accessor.spelling(name);
    (spelling != name).then(|| (format!("`{name}` is not snake_case"), format!("write `{spelling}`")))
}

fn taken(context: &Context<'_>, node: &Node<'_>, name: &str) -> Option<(String, String)> {
    match context.tags.taken(Role::Accessor, name)? {
        Taken::By(first) if first == node.pointer => None,
        Taken::By(_) => Some(("it is declared twice".to_owned(), "remove one of them".to_owned())),
        Taken::Unwritable if !name.is_ascii() => {
            Some((format!("no file can be named `{name}`"), "write it in ASCII".to_owned()))
        }
        Taken::Unwritable | Taken::Reserved(_) => Some((
            format!("no module or method of the client can be named `{name}`"),
            format!("say of what they are, such as `guest_{name}`"),
        )),
    }
}

/// Whether no operation has the tag. An operation without a tag is reported elsewhere and may be missing this one.
fn unused(context: &Context<'_>, name: &str) -> Option<(String, String)> {
    let used = context.document.operations().any(|operation| {
        let mut tags = items(&operation.node["tags"]).peekable();
        tags.peek().is_none() || tags.any(|tag| tag == name)
    });
    (!used).then(|| {
        ("no operation has it".to_owned(), "remove it, or give its operations their `tags`".to_owned())
    })
}
