//! The base URL: one for the whole document.

use serde_json::{Value, json};

use super::report::Report;
use super::source::Node;

/// `servers` of the result: the first of the document, whole.
pub(super) fn servers(root: Node<'_>, report: &mut Report) -> (Value, String) {
    let all: Vec<Node<'_>> = root.items("servers").collect();
    let written = all.first().map_or_else(String::new, |server| url(*server));
    let url = if written.contains("://") {
        written.trim_end_matches('/').to_owned()
    } else {
        guessed(&written, report)
    };
    for other in all.iter().skip(1) {
        report.lost(format!("the server `{}`: set it with `base_url`", other.text("url")));
    }
    let mut server = json!({"url": url});
    if let Some(description) =
        all.first().map(|server| server.text("description")).filter(|text| !text.is_empty())
    {
        server["description"] = description.into();
    }
    (json!([server]), url)
}

/// A server for which the document has at most a path.
fn guessed(path: &str, report: &mut Report) -> String {
    let url = format!("http://localhost/{}", path.trim_matches('/')).trim_end_matches('/').to_owned();
    report.guessed(format!("the document names no host: `{url}` unless a client is told otherwise"));
    url
}

/// Whether the servers of a path or an operation differ from that of the document.
pub(super) fn differ(owner: Node<'_>, base: &str) -> Option<String> {
    let own: Vec<String> =
        owner.items("servers").map(|server| url(server).trim_end_matches('/').to_owned()).collect();
    let here = |url: &String| url == base || !url.contains("://") && base.ends_with(url.as_str());
    (!own.is_empty() && !own.iter().any(here)).then(|| own[0].clone())
}

/// The URL with its variables replaced by their defaults.
fn url(server: Node<'_>) -> String {
    let variables = server.get("variables").into_iter().flat_map(Node::entries);
    variables.fold(server.text("url").trim().to_owned(), |url, (name, variable)| {
        url.replace(&format!("{{{name}}}"), variable.text("default"))
    })
}
