//! Path templates and the parameters that fill them.

use std::collections::HashSet;

use super::context::Context;
use super::node::{Kind, Node};
use crate::document::{OperationNode, entries, flag, placeholders, text};
use crate::error::Finding;
use crate::place::{Edit, child};

/// The template is valid in a URL.
pub(super) fn template(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Kind::Path(path) = node.kind else { return };
    let problem = unusable(path).or_else(|| repeated(path)).or_else(|| same_shape(context, path));
    findings.extend(problem.map(|(problem, remedy)| node.finding("path-template", problem, remedy)));
}

fn unusable(path: &str) -> Option<(String, String)> {
    if !path.starts_with('/') {
        Some(("the path does not begin with a slash".to_owned(), format!("write `/{path}`")))
    } else if path.contains(['?', '#']) {
        Some((
            "the path has a query".to_owned(),
            "write what follows as parameters with `in: query`".to_owned(),
        ))
    } else if !is_balanced(path) {
        Some(("the braces do not match".to_owned(), "write each placeholder as `{name}`".to_owned()))
    } else {
        None
    }
}

fn repeated(path: &str) -> Option<(String, String)> {
    let mut seen = HashSet::new();
    let name = placeholders(path).into_iter().find(|name| !seen.insert(*name))?;
    Some((format!("`{{{name}}}` stands there twice"), "give each placeholder a name of its own".to_owned()))
}

/// Placeholders are numbered before the engine runs: two paths of the same form become one, and operations are lost.
fn same_shape(context: &Context<'_>, path: &str) -> Option<(String, String)> {
    let earlier = entries(&context.document.root()["paths"]).map(|(earlier, _)| earlier);
    let twin =
        earlier.take_while(|earlier| *earlier != path).find(|earlier| shape(earlier) == shape(path))?;
    Some((format!("`{twin}` is the same path"), "move its operations there".to_owned()))
}

fn shape(path: &str) -> String {
    placeholders(path)
        .into_iter()
        .fold(path.to_owned(), |shape, name| shape.replace(&format!("{{{name}}}"), "{}"))
}

fn is_balanced(path: &str) -> bool {
    let mut open = false;
    let alternate = path.chars().filter(|c| matches!(c, '{' | '}')).all(|brace| {
        let fits = (brace == '{') != open;
        open = brace == '{';
        fits
    });
    alternate && !open && !path.contains("{}")
}

/// The engine panics on a placeholder without a parameter, and on some parameters without a placeholder.
pub(super) fn parameters(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let declared = declared(context, operation);
    let wanted = placeholders(operation.path);
    let missing: Vec<&str> = wanted.iter().copied().filter(|name| !declared.contains(name)).collect();
    let unused: Vec<&str> = declared.iter().copied().filter(|name| !wanted.contains(name)).collect();
    if let ([name], [other]) = (missing.as_slice(), unused.as_slice()) {
        let problem = format!("the path has `{{{name}}}`, and the parameter is `{other}`");
        findings.push(node.finding("path-parameters", problem, "give both one name"));
        return;
    }
    for name in missing {
        let remedy = format!(
            "add `{{name: {name}, in: path, required: true, schema: {{type: string}}}}` to `parameters`"
        );
        findings.push(node.finding("path-parameters", format!("`{{{name}}}` is not declared"), remedy));
    }
    for name in unused {
        let remedy = format!("remove it, or add `{{{name}}}` to the path");
        findings.push(node.finding("path-parameters", format!("the path has no `{{{name}}}`"), remedy));
    }
}

fn declared<'a>(context: &Context<'a>, operation: OperationNode<'a>) -> Vec<&'a str> {
    let parameters = context.document.parameters(operation).into_iter();
    parameters
        .filter(|parameter| parameter["in"] == "path")
        .map(|parameter| text(parameter, "name"))
        .collect()
}

/// A path parameter is one segment: it cannot be a list, and it is always required.
pub(super) fn parameter(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if !matches!(node.kind, Kind::Parameter) || node.value["in"] != "path" {
        return;
    }
    if !flag(node.value, "required") {
        findings.push(
            node.finding("path-parameters", "a path parameter is always required", "add `required: true`")
                .fixed_by(match node.value.get("required") {
                    Some(_) => Edit::Replace(child(&node.pointer, "required"), "true".to_owned()),
                    None => Edit::Add(node.pointer.clone(), "required: true".to_owned()),
                }),
        );
    }
    let schema = context.document.resolve(&node.value["schema"]);
    if matches!(text(schema, "type"), "array" | "object") {
        let problem = format!("a path parameter cannot be an {}", text(schema, "type"));
        findings.push(node.finding(
            "path-parameters",
            problem,
            "write `schema: {type: string}` and say in `description` how it is joined",
        ));
    }
}
