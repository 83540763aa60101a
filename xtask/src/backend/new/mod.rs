//! `new`: creates the crate of a backend from its document, and adds it to the tests and the command line.

mod auth;
mod command_line;
mod files;

use codegen::document::{Document, text};

use super::name;
use crate::command::Arguments;
use crate::command::Command;
use crate::command::Outcome;
use crate::failure::Failure;
use crate::workspace::{Plan, Spec, Workspace};
use auth::Auth;

/// The entry in the list of commands.
pub(crate) const COMMAND: Command = Command {
    name: "new",
    arguments: "NAME --auth bearer|basic|header|none [--header HEADER]",
    about: "create crates/NAME for specs/NAME, and its entries in the tests and the command line",
    flags: &[],
    options: &["auth", "header"],
    takes_names: true,
    run,
};

/// A backend for which a crate is created.
pub(crate) struct NewBackend {
    /// The directory in `specs/` and `crates/`.
    name: String,
    /// `info.title` of its document, on one line.
    title: String,
    /// The first sentence of the document's description.
    about: String,
    /// The authentication scheme.
    auth: Auth,
    /// A call without arguments for the README, such as `jobs().list()`.
    example: Option<String>,
    /// Whether it has waiters.
    waits: bool,
    /// The public API that will be generated.
    surface: String,
}

impl NewBackend {
    /// `my-api-sdk` for `my_api`.
    fn package(&self) -> String {
        codegen::package(&self.name)
    }

    /// `my_api_sdk`.
    fn library(&self) -> String {
        codegen::library(&self.name)
    }

    /// The prefix of the environment variables.
    fn env(&self) -> String {
        self.name.to_uppercase()
    }
}

fn run(workspace: &Workspace, arguments: &Arguments) -> Result<Outcome, Failure> {
    let [name] = arguments.names.as_slice() else {
        let usage = format!("usage: cargo xtask new {}", COMMAND.arguments);
        return Err(Failure::Usage(format!("new needs one NAME; {usage}")));
    };
    name::check(name)?;
    name::refuse_taken(workspace, name)?;
    let backend = backend(workspace, name, arguments)?;
    plan(workspace, &backend)?.apply(workspace)?;
    let (package, auth) = (backend.package(), backend.auth.about(&backend.env()));
    Ok(Outcome::passed(format!(
        "crates/{name}: package {package}, {auth}\nnext: `cargo xtask regenerate {name}`, then `cargo check -p {package}`\n"
    )))
}

fn plan(workspace: &Workspace, backend: &NewBackend) -> Result<Plan, Failure> {
    let mut plan = Plan::default();
    files::crate_files(workspace, backend, &mut plan)?;
    files::entries(workspace, backend, &mut plan)?;
    command_line::entries(workspace, backend, &mut plan)?;
    Ok(plan)
}

fn backend(workspace: &Workspace, name: &str, arguments: &Arguments) -> Result<NewBackend, Failure> {
    let spec = spec(workspace, name)?;
    let document = Document::parse(&spec.file, &spec.text).map_err(Failure::Spec)?;
    let auth = Auth::read(arguments.option("auth"), arguments.option("header"), &document)?;
    let surface = codegen::generate(name, &spec.file, &spec.text).map_err(Failure::Spec)?.surface;
    let info = &document.root()["info"];
    Ok(NewBackend {
        name: name.to_owned(),
        title: one_line(text(info, "title")),
        about: first_sentence(text(info, "description")),
        auth,
        example: example(&document),
        waits: !document.root()["x-waiters"].is_null(),
        surface,
    })
}

/// The document of a backend, which has to be there.
fn spec(workspace: &Workspace, name: &str) -> Result<Spec, Failure> {
    let file = format!("specs/{name}/openapi.yaml");
    if workspace.path(&file).exists() {
        return workspace.spec(name);
    }
    let remedy = format!("write it, or `cargo xtask import FILE {name}`");
    Err(Failure::Missing(format!("{file}: not there; {remedy}")))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn first_sentence(text: &str) -> String {
    let line = one_line(text.trim().split("\n\n").next().unwrap_or_default());
    let end = line.find(". ").unwrap_or(line.len());
    line[..end].trim_end_matches('.').to_owned()
}

/// The first list or get operation without required arguments.
fn example(document: &Document) -> Option<String> {
    let operations = document.operations().filter(|operation| operation.method == "get");
    let free = operations.filter(|operation| {
        document.parameters(*operation).iter().all(|parameter| parameter["required"] != true)
            && operation.node.get("x-pagination").is_none()
    });
    let mut named = free.filter_map(|operation| {
        let tag = operation.node["tags"][0].as_str()?;
        let verb = operation.id().strip_prefix(tag)?.strip_prefix('_')?;
        matches!(verb, "list" | "get").then(|| format!("{tag}().{verb}()"))
    });
    named.next()
}
