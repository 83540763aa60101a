//! `types`: what a program of the user's compiles to decode five types of Cloudify, beside the same types with derived
//! serde code. Generic derived code is compiled in each program that uses it; a table is compiled once, in the SDK.

use std::fs;

use super::compile::{self, Crate, Used};
use super::folder;
use super::goal::Goal;
use super::programs;
use super::row::Row;
use super::{binary, generate};
use crate::failure::Failure;
use crate::workspace::Workspace;

const SDK: &str = "five-types-sdk";
const DERIVED: &str = "five-types-derived";
const BACKEND: &str = "cloudify";

/// How often each program is compiled.
const ROUNDS: usize = 7;

const MANIFEST: &str = include_str!("programs/types.toml");
const MAIN: &str = include_str!("programs/types.rs");
const DERIVED_MANIFEST: &str = include_str!("programs/derived.toml");

/// A crate may not use all of them.
const ALLOWED: &str = "#![allow(dead_code, unused_imports)]\n";

/// Compiles both programs in turn.
pub(super) fn part(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    write(workspace)?;
    let one = |package: &str| Crate { folder: programs::folder(workspace), package: package.to_owned() };
    let [ours, theirs] =
        compile::rounds(workspace, &["build", "--release"], ROUNDS, &[one(SDK), one(DERIVED)])?;
    let sizes = [binary::size(workspace, SDK)?, binary::size(workspace, DERIVED)?];
    Ok(vec![
        Row::new("five types: CPU", "s", seconds(&ours))
            .against("derived types", seconds(&theirs))
            .goal(Goal::AtMostTimes(0.3)),
        Row::new("five types, stripped", "MB", [sizes[0]]).against("derived types", [sizes[1]]),
    ])
}

fn seconds(used: &[Used]) -> Vec<f64> {
    used.iter().map(compile::seconds).collect()
}

/// Writes the two programs, and the crate of the derived types, among the programs with one call.
fn write(workspace: &Workspace) -> Result<(), Failure> {
    programs::write(workspace)?;
    let root = programs::folder(workspace);
    let crates = folder::shown(&workspace.path("crates"));
    let program = |name: &str, dependency: &str, module: &str| {
        let manifest = MANIFEST.replace("NAME", name).replace("TYPES", dependency);
        folder::write(&root.join(name).join("Cargo.toml"), &manifest)?;
        folder::write(&root.join(name).join("src/main.rs"), &MAIN.replace("TYPES", module))
    };
    program(SDK, &format!("cloudify-sdk = {{ path = \"{crates}/cloudify\" }}"), "cloudify_sdk::types")?;
    program(DERIVED, "derived-types = { path = \"../derived-types\" }", "derived_types")?;
    let library = root.join("derived-types");
    folder::write(&library.join("Cargo.toml"), &DERIVED_MANIFEST.replace("CRATES", &crates))?;
    folder::write(&library.join("src/lib.rs"), &derived(workspace)?)
}

/// The types of a document with derived serde code.
fn derived(workspace: &Workspace) -> Result<String, Failure> {
    let file = workspace.path(&format!("specs/{BACKEND}/openapi.yaml"));
    let name = folder::shown(&file);
    let source = fs::read_to_string(&file).map_err(Failure::io("read", name.clone()))?;
    let types = generate::deep(|| {
        let types = codegen::derived(BACKEND, &name, &source);
        types.map_err(|error| Failure::Missing(error.to_string()))
    })?;
    let items = types.into_iter().map(|(_, text)| text);
    Ok(format!("{ALLOWED}{}\n{}", codegen::DERIVED_USES, items.collect::<Vec<_>>().join("\n")))
}
