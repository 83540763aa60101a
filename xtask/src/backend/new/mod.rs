//! `new`: the crate of a backend whose document is there, and its place in the tests and the command line.

mod auth;
mod command_line;
mod files;

use codegen::document::{Document, text};

use super::name;
use crate::command::Arguments;
use crate::command::Command;
use crate::command::Outcome;
use crate::failure::Failure;
use crate::workspace::Plan;
use crate::workspace::Workspace;
use auth::Auth;

/// How the command line knows it.
pub(crate) const COMMAND: Command = Command {
    name: "new",
    arguments: "NAME --auth bearer|basic|header|none [--header HEADER]",
    about: "create crates/NAME for specs/NAME, and its entries in the tests and the command line",
    flags: &[],
    options: &["auth", "header"],
    takes_names: true,
    run,
};

/// A backend that is about to have a crate.
pub(crate) struct NewBackend {
    /// The folder in `specs/` and `crates/`.
    name: String,
    /// `info.title` of its document, on one line.
    title: String,
    /// The first sentence of the document's description.
    about: String,
    /// How a client proves who it is.
    auth: Auth,
    /// A call without arguments that the README shows, such as `jobs().list()`.
    example: Option<String>,
    /// Whether anything is waited for.
    waits: bool,
    /// The public API that will be generated.
    surface: String,
}

impl NewBackend {
    /// `my-api-sdk` for `my_api`.
    fn package(&self) -> String {
        format!("{}-sdk", self.name.replace('_', "-"))
    }

    /// `my_api_sdk`.
    fn library(&self) -> String {
        format!("{}_sdk", self.name)
    }

    /// How the environment variables begin.
    fn env(&self) -> String {
        self.name.to_uppercase()
    }
}

fn run(workspace: &Workspace, arguments: &Arguments) -> Result<Outcome, Failure> {
    let [name] = arguments.names.as_slice() else {
        return Err(Failure::Usage(format!(
            "new needs one NAME; usage: cargo xtask new {}",
            COMMAND.arguments
        )));
    };
    name::check(name)?;
    name::refuse_taken(workspace, name)?;
    let backend = backend(workspace, name, arguments)?;
    let mut plan = Plan::default();
    files::crate_files(workspace, &backend, &mut plan)?;
    files::entries(workspace, &backend, &mut plan)?;
    command_line::entries(workspace, &backend, &mut plan)?;
    plan.apply(workspace)?;
    let package = backend.package();
    Ok(Outcome::passed(format!(
        "crates/{name}: package {package}, {}\nnext: `cargo xtask regenerate {name}`, then `cargo check -p {package}`\n",
        backend.auth.about(&backend.env()),
    )))
}

fn backend(workspace: &Workspace, name: &str, arguments: &Arguments) -> Result<NewBackend, Failure> {
    let file = format!("specs/{name}/openapi.yaml");
    if !workspace.path(&file).exists() {
        let remedy = format!("write it, or `cargo xtask import FILE {name}`");
        return Err(Failure::Missing(format!("{file}: not there; {remedy}")));
    }
    let spec = workspace.spec(name)?;
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

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn first_sentence(text: &str) -> String {
    let line = one_line(text.trim().split("\n\n").next().unwrap_or_default());
    let end = line.find(". ").unwrap_or(line.len());
    line[..end].trim_end_matches('.').to_owned()
}

/// The first list or get that needs nothing.
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
