//! The files of a new crate, and the lines that refer to it elsewhere.

use crate::failure::Failure;
use crate::workspace::Plan;
use crate::workspace::Workspace;

use super::NewBackend;
use super::auth::Auth;

/// The possible files in which the tests create the clients of all backends, in order of preference.
const CONNECT: [&str; 2] = ["tests/src/wire/connect.rs", "tests/src/wire/connect/mod.rs"];

/// Plans the files of the crate.
pub(super) fn crate_files(
    workspace: &Workspace,
    backend: &NewBackend,
    plan: &mut Plan,
) -> Result<(), Failure> {
    let folder = format!("crates/{}", backend.name);
    for (file, text) in sources(backend) {
        plan.file(workspace, format!("{folder}/{file}"), text)?;
    }
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        plan.file(workspace, format!("{folder}/{licence}"), workspace.read(licence)?)?;
    }
    Ok(())
}

fn sources(backend: &NewBackend) -> [(&'static str, String); 5] {
    [
        ("Cargo.toml", manifest(backend)),
        ("README.md", readme(backend)),
        ("src/lib.rs", LIBRARY.to_owned()),
        ("src/client.rs", client(backend)),
        ("src/testing.rs", testing(backend)),
    ]
}

/// Plans the references: dependency and client of the tests, snapshot of the API, feature of the facts.
pub(super) fn entries(workspace: &Workspace, backend: &NewBackend, plan: &mut Plan) -> Result<(), Failure> {
    in_manifests(workspace, backend, plan)?;
    let connect = CONNECT.into_iter().find(|file| workspace.path(file).exists());
    let file = connect.ok_or_else(|| Failure::Missing(format!("{}: not there", CONNECT[0])))?;
    let text = workspace.read(file)?;
    plan.file(workspace, file.to_owned(), format!("{}\n\n{}", text.trim_end(), connection(backend)))?;
    let snapshot = format!("tests/tests/snapshots/{}.snap", backend.name);
    let surface = backend.surface.trim_end();
    plan.file(workspace, snapshot, format!("---\nsource: tests/tests/surface.rs\n---\n{surface}\n"))
}

fn in_manifests(workspace: &Workspace, backend: &NewBackend, plan: &mut Plan) -> Result<(), Failure> {
    let NewBackend { name, title, .. } = backend;
    let dependency = format!("{} = {{ path = \"../crates/{name}\" }}\n", backend.package());
    let of_the_kit = format!("{name:?}, ");
    let lines: [(&str, &str); 2] = [
        ("\n[dependencies]\n", &dependency),
        ("\ncloudmgr-testkit = { workspace = true, features = [", &of_the_kit),
    ];
    insert(workspace, plan, "tests/Cargo.toml", &lines)?;
    let feature = format!("## The facts of {title}.\n{name} = []\n");
    insert(workspace, plan, "crates/facts/Cargo.toml", &[("\n[features]\ndefault = []\n", &feature)])?;
    let feature = format!("## The API of {title}.\n{name} = [\"cloudmgr-facts/{name}\"]\n");
    insert(workspace, plan, "crates/testkit/Cargo.toml", &[("\n[features]\ndefault = []\n", &feature)])
}

/// Inserts lines after anchors, which must exist.
pub(super) fn insert(
    workspace: &Workspace,
    plan: &mut Plan,
    file: &str,
    lines: &[(&str, &str)],
) -> Result<(), Failure> {
    let mut text = workspace.read(file)?.replace("\r\n", "\n");
    for (anchor, lines) in lines {
        let at = text.find(anchor).map(|at| at + anchor.len());
        let at = at.ok_or_else(|| without_anchor(file, anchor, lines))?;
        text.insert_str(at, lines);
    }
    plan.file(workspace, file.to_owned(), text)
}

fn without_anchor(file: &str, anchor: &str, lines: &str) -> Failure {
    let (anchor, lines) = (anchor.trim().replace('\n', " "), lines.trim_end());
    Failure::Missing(format!("{file}: there is no `{anchor}`, behind which {lines:?} belongs"))
}

fn manifest(backend: &NewBackend) -> String {
    let NewBackend { name, title, .. } = backend;
    let package = backend.package();
    let description = format!("SDK for {title}");
    let keyword = if name.len() <= 20 { format!("{name:?}, ") } else { String::new() };
    format!(
        r###"[package]
name = "{package}"
description = {description:?}
keywords = [{keyword}"cloud", "sdk", "api"]
categories = ["api-bindings", "asynchronous"]
readme = "README.md"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
repository.workspace = true
homepage.workspace = true
documentation = "https://docs.rs/{package}"
include = ["src/**", "README.md", "LICENSE-*"]

[package.metadata.docs.rs]
all-features = true
rustdoc-args = ["--cfg", "docsrs"]

[features]
default = ["rustls-ring"]
## TLS by rustls with ring, and the roots of the operating system.
rustls-ring = ["cloudmgr-runtime/rustls-ring"]
## The same with aws-lc, which is reqwest's own choice and takes longer to build.
rustls = ["cloudmgr-runtime/rustls"]
## TLS by the operating system's own library.
native-tls = ["cloudmgr-runtime/native-tls"]
## Calls from code that is not async: `.blocking()` instead of `.await`.
blocking = ["cloudmgr-runtime/blocking"]
## Tests of your own code: the module `testing`.
testing = ["dep:cloudmgr-testkit", "cloudmgr-testkit/{name}"]
## The same over a port of this machine too, for tests of other programs.
testing-tcp = ["testing", "cloudmgr-testkit/tcp"]

[dependencies]
cloudmgr-runtime.workspace = true                    # everything that happens on the wire
cloudmgr-testkit = {{ workspace = true, optional = true }} # the module `testing`
serde = "1"                                          # the traits of rows that a projection returns

[lints]
workspace = true
"###
    )
}

fn readme(backend: &NewBackend) -> String {
    let NewBackend { title, about, auth, .. } = backend;
    let (package, library) = (backend.package(), backend.library());
    let setter = auth.setter("\"user\"", "\"a-secret\"");
    let call = match &backend.example {
        Some(call) => format!("let answer = client.{call}.send().await?;\n"),
        None => format!("let answer = client.request({library}::Method::GET, \"/\").send().await?;\n"),
    };
    let about =
        if about.is_empty() || about == title { String::new() } else { format!("{}.\n\n", escaped(about)) };
    format!(
        "# {package}\n\nAn SDK for {}.\n\n{about}\
         ## In a minute\n\n```rust,no_run\n# async fn demo() -> Result<(), {library}::Error> {{\n\
         let client = {library}::Client::builder(){setter}.build()?;\n{call}println!(\"{{answer:?}}\");\n# Ok(()) }}\n```\n\n\
         ## Log in\n\nWith {}, or from the environment:\n\n```rust,no_run\n# fn main() -> Result<(), {library}::Error> {{\n\
         let client = {library}::Client::from_env()?;\n# Ok(()) }}\n```\n\n\
         `{}_BASE_URL` names another server; `base_url(..)` of the builder does the same.\n",
        escaped(title),
        auth.about(&backend.env()),
        backend.env(),
    )
}

/// Escapes text for rustdoc.
fn escaped(text: &str) -> String {
    text.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<")
}

/// `src/lib.rs`, identical for all backends.
const LIBRARY: &str = r#"#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]

mod client;
#[rustfmt::skip]
mod generated;
#[cfg(feature = "testing")]
pub mod testing;

pub use client::{Client, ClientBuilder};
#[cfg(feature = "blocking")]
pub use cloudmgr_runtime::blocking;
pub use cloudmgr_runtime::{
    self, AnyCall, Call, Clock, DateTime, Error, ErrorKind, Hook, Method, NaiveDate, Page, Paged, Param, Response, Result,
    RetryPolicy, Secret, StatusCode, Stream, StreamExt, TryStreamExt, Upload, Utc, Uuid, stream,
};
pub use generated::*;
"#;

fn client(backend: &NewBackend) -> String {
    let NewBackend { title, auth, .. } = backend;
    format!(
        "//! How a client of {title} is built.\n\ncloudmgr_runtime::client! {{\n    /// A client of {}. Cheap to clone; all \
         clones share connections, credentials and retry budget.\n    api: crate::table::API, name: {:?}, env: {:?}, auth: {}\n}}\n",
        escaped(title),
        backend.package(),
        backend.env(),
        auth.tokens(),
    )
}

/// The module `testing`: a client with invented credentials, and its server.
fn testing(backend: &NewBackend) -> String {
    let setter = backend.auth.setter("\"test-user\"", "\"test-secret\"");
    format!(
        "//! Tests of your own code: a server in this process, which answers as the API does.\n\n\
         cloudmgr_testkit::testing! {{\n    backend: {},\n    \
         client: (crate::Client, crate::ClientBuilder) = crate::Client::builder(){setter},\n}}\n",
        backend.name
    )
}

/// The function of the tests that creates a client from options.
fn connection(backend: &NewBackend) -> String {
    let NewBackend { name, title, auth, .. } = backend;
    let library = backend.library();
    let how = match auth {
        Auth::Bearer | Auth::Header(_) => "a token that the caller has",
        Auth::Basic => "user and password with each request",
        Auth::None => "no credentials",
    };
    format!(
        "/// {title}: {how}.\n///\n/// # Errors\n/// When the SDK refuses the setting.\n\
         pub fn {name}(setting: &Setting<'_>) -> Result<{library}::Client, Error> {{\n    \
         configured!({library}::Client::builder(), setting){}.build()\n}}\n",
        auth.setter("USER", "SECRET"),
    )
}
