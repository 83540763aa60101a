//! The example in the documentation of a resource handle: the method that needs least, called.

use super::method::{Input, Method, MethodKind};
use crate::model::Api;
use crate::rust::format::compact;

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
    let accepts = compact(&input.accepts);
    let accepts = accepts.replace("Borrow<", "std::borrow::Borrow<");
    let accepts = ["Param", "Upload", "types::", "DateTime<", "Utc", "NaiveDate", "Uuid"]
        .iter()
        .fold(accepts, |text, name| text.replace(name, &format!("{library}::{name}")));
    format!(", {}: {accepts}", input.name)
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
