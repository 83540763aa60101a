//! The example in the documentation of a resource handle, which calls the method that is easiest to call.

use quote::format_ident;
use syn::visit_mut::{self, VisitMut};
use syn::{Path, PathSegment};

use super::method::{Input, Method, MethodKind};
use crate::model::Api;
use crate::rust::format;

/// The lines of the example, each with the space that follows `///`. A resource without methods has no example.
pub(crate) fn of(api: &Api, tag: &str, methods: &[Method<'_>]) -> Vec<String> {
    let library = crate::library(&api.name);
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

/// Orders methods by what a caller has to know in advance: nothing for most lists, and most for a request body.
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

/// Qualifies the names that a generated file imports, so that they resolve in the code of a user.
struct Qualified<'a> {
    library: &'a str,
}

/// The names that the root of the crate exports, and the runtime, whose items it exports.
const EXPORTED: [&str; 7] = ["Param", "types", "cloudmgr_runtime", "DateTime", "Utc", "NaiveDate", "Uuid"];

impl VisitMut for Qualified<'_> {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(first) = path.segments.first().map(|first| first.ident.to_string()) else { return };
        let segments = std::mem::take(&mut path.segments).into_iter();
        // The crate exports items of the runtime, but not the runtime itself.
        let segments = segments.skip(usize::from(first == "cloudmgr_runtime"));
        let module = self.module(&first).into_iter().map(|part| PathSegment::from(format_ident!("{part}")));
        path.segments = module.chain(segments).collect();
    }
}

impl Qualified<'_> {
    /// The path of the module from which a user imports a name.
    fn module(&self, name: &str) -> Vec<&str> {
        match name {
            "Borrow" => vec!["std", "borrow"],
            name if EXPORTED.contains(&name) => vec![self.library],
            _ => Vec::new(),
        }
    }
}

/// The lines of the example that rustdoc shows.
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
