//! The example in the documentation of a resource handle: the method that needs least, called.

use quote::format_ident;
use syn::visit_mut::{self, VisitMut};
use syn::{Path, PathSegment};

use super::method::{Input, Method, MethodKind};
use crate::model::Api;
use crate::rust::format;

/// The lines of the example, each with the space that follows `///`; none for a resource without methods.
pub(crate) fn of(api: &Api, tag: &str, methods: &[Method<'_>]) -> Vec<String> {
    let library = format!("{}_sdk", api.name);
    let Some(method) = methods.iter().min_by_key(|method| effort(method)) else { return Vec::new() };
    let parameters: String = method.arguments.iter().map(|input| parameter(&library, input)).collect();
    let mut lines = vec![
        String::new(),
        "```no_run".to_owned(),
        format!("# async fn example(client: &{library}::Client{parameters}) -> {library}::Result<()> {{"),
    ];
    let names: Vec<String> = method.arguments.iter().map(|input| input.name.to_string()).collect();
    let call = format!("client.{tag}().{}({})", method.name, names.join(", "));
    lines.extend(shown(&library, &method.kind, &call));
    lines.extend(["# Ok(()) }", "```"].map(str::to_owned));
    lines.into_iter().map(|line| format!(" {line}")).collect()
}

/// How much a reader has to know of a method before it can be called: a list needs least, a body most.
fn effort(method: &Method<'_>) -> (bool, bool, usize, usize) {
    let has_body = method.arguments.iter().any(|input| input.location.is_none());
    let verb = match method.operation.id.rsplit_once('_').map(|(_, verb)| verb) {
        Some("list") => 0,
        Some("get") => 1,
        _ => 2,
    };
    (method.operation.deprecated, has_body, verb, method.arguments.len())
}

/// A parameter of the function around the example, which rustdoc does not show.
fn parameter(library: &str, input: &Input) -> String {
    let mut accepts = input.accepts.clone();
    Qualified { library }.visit_type_mut(&mut accepts);
    format!(", {}: {}", input.name, format::ty(&accepts))
}

/// Writes the names that a generated file imports as a user of the crate does.
struct Qualified<'a> {
    library: &'a str,
}

/// What the root of the crate has.
const EXPORTED: [&str; 7] = ["Param", "types", "cloudmgr_runtime", "DateTime", "Utc", "NaiveDate", "Uuid"];

impl VisitMut for Qualified<'_> {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(first) = path.segments.first().map(|first| first.ident.to_string()) else { return };
        let mut segments = std::mem::take(&mut path.segments);
        let before = if first == "Borrow" {
            "std::borrow"
        } else if EXPORTED.contains(&first.as_str()) {
            // The runtime itself is not in the root; what we use of it is.
            segments = segments.into_iter().skip(usize::from(first == "cloudmgr_runtime")).collect();
            self.library
        } else {
            ""
        };
        let before = before.split("::").filter(|part| !part.is_empty());
        path.segments =
            before.map(|part| PathSegment::from(format_ident!("{part}"))).chain(segments).collect();
    }
}

/// What rustdoc shows.
fn shown(library: &str, kind: &MethodKind, call: &str) -> Vec<String> {
    let lines: &[&str] = match kind {
        MethodKind::Call(_) => &["let response = CALL.send().await?;", "println!(\"{response:?}\");"],
        MethodKind::Paged(_) => &[
            "use LIBRARY::TryStreamExt;",
            "",
            "let mut items = CALL.items();",
            "while let Some(item) = items.try_next().await? {",
            "    println!(\"{item:?}\");",
            "}",
        ],
        MethodKind::LongRunning(_) => &["let done = CALL.wait().await?;", "println!(\"{done:?}\");"],
        MethodKind::Download => &["CALL.send().await?.to_file(\"download\").await?;"],
    };
    lines.iter().map(|line| line.replace("LIBRARY", library).replace("CALL", call)).collect()
}
