//! Authentication: the single security scheme of the result.

use serde_json::{Map, Value, json};

use super::report::Report;
use super::source::{Node, Sources};

/// The chosen security scheme, and the default for operations without security of their own.
#[derive(Clone, Debug)]
pub(super) struct Security {
    /// Its name and definition.
    scheme: Option<(String, Value)>,
    /// Whether an operation without `security` is sent with credentials.
    by_default: bool,
}

impl Security {
    /// Chooses the first scheme that an operation requires and that a client supports.
    pub(super) fn choose(sources: &Sources, report: &mut Report) -> Self {
        let root = sources.root();
        let by_default = root.items("security").next().is_some_and(|first| first.entries().next().is_some());
        let schemes: Vec<(&str, Node<'_>)> = root
            .get("components")
            .and_then(|parts| parts.get("securitySchemes"))
            .into_iter()
            .flat_map(Node::entries)
            .collect();
        let wanted = wanted(root);
        let order = wanted.iter().filter_map(|name| schemes.iter().find(|(known, _)| known == name));
        let mut scheme = None;
        for (name, node) in order {
            let Some(node) = sources.resolve(*node) else { continue };
            match usable(name, node, report) {
                Some(value) if scheme.is_none() => scheme = Some(((*name).to_owned(), value)),
                Some(_) => report.lost(format!("the security scheme `{name}`: a client has one")),
                None => report.lost(format!("the security scheme `{name}` ({})", node.text("type"))),
            }
        }
        Self { scheme, by_default }
    }

    /// `security` of the result.
    pub(super) fn requirement(&self) -> Option<Value> {
        self.scheme.as_ref().map(|(name, _)| json!([{name.as_str(): []}]))
    }

    /// `components/securitySchemes` of the result.
    pub(super) fn schemes(&self) -> Option<Map<String, Value>> {
        self.scheme.as_ref().map(|(name, value)| [(name.clone(), value.clone())].into_iter().collect())
    }

    /// The header of the credentials, in lower case.
    pub(super) fn header(&self) -> Option<String> {
        let (_, scheme) = self.scheme.as_ref()?;
        Some(scheme["name"].as_str().unwrap_or("authorization").to_lowercase())
    }

    /// Whether an operation is sent without credentials although the client has some.
    pub(super) fn is_anonymous(&self, operation: Node<'_>) -> bool {
        let own = operation.get("security");
        let asked = own.map_or(self.by_default, |_| {
            operation.items("security").any(|option| option.entries().next().is_some())
        });
        self.scheme.is_some() && !asked
    }
}

/// The names of all required schemes, in the order of the document.
fn wanted(root: Node<'_>) -> Vec<&str> {
    let paths = root.get("paths").into_iter().flat_map(Node::entries);
    let operations = paths.flat_map(|(_, item)| item.entries()).map(|(_, operation)| operation);
    let mut names = Vec::new();
    for owner in std::iter::once(root).chain(operations) {
        for (name, _) in owner.items("security").flat_map(Node::entries) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// A scheme in a form that our clients support.
fn usable(name: &str, node: Node<'_>, report: &mut Report) -> Option<Value> {
    let http = |scheme: &str| json!({"type": "http", "scheme": scheme});
    match (node.text("type"), node.text("scheme").to_lowercase().as_str(), node.text("in")) {
        ("http", scheme @ ("bearer" | "basic"), _) => Some(http(scheme)),
        ("apiKey", _, "header") => Some(json!({"type": "apiKey", "in": "header", "name": node.text("name")})),
        ("oauth2" | "openIdConnect", ..) => {
            report.guessed(format!(
                "`{name}` is {}: a bearer token that the user has got elsewhere",
                node.text("type")
            ));
            Some(http("bearer"))
        }
        _ => None,
    }
}
