//! Crates compiled for comparison: the engine's own code, and our generated code without hand-written code.

use std::path::{Path, PathBuf};

use super::{folder, generate};
use crate::failure::Failure;
use crate::workspace::{Spec, Workspace};

/// The manifest of a crate with the engine's own code.
const STOCK: &str = include_str!("crates/stock.toml");

/// The manifest of a crate with our generated code alone.
const BARE: &str = include_str!("crates/bare.toml");

/// The hand-written part of a crate with our generated code alone: a minimal client.
const CLIENT: &str = include_str!("crates/client.rs");

/// Writes a workspace with the crates `<backend>-stock` and `<backend>-bare` of every backend and returns its
/// directory.
pub(super) fn write(workspace: &Workspace, specs: &[Spec]) -> Result<PathBuf, Failure> {
    let root = folder::fresh(workspace, "crates")?;
    folder::write(
        &root.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"*-stock\", \"*-bare\"]\n",
    )?;
    folder::copy(&workspace.path("Cargo.lock"), &root.join("Cargo.lock"))?;
    for spec in specs {
        stock(&root, spec)?;
        bare(workspace, &root, spec)?;
    }
    Ok(root)
}

fn stock(root: &Path, spec: &Spec) -> Result<(), Failure> {
    let name = format!("{}-stock", spec.backend);
    let stock = generate::stock(spec)?;
    let code = generate::deep(|| generate::generate_stock(&stock))?;
    folder::write(&root.join(&name).join("Cargo.toml"), &STOCK.replace("NAME", &name))?;
    folder::write(&root.join(&name).join("src/lib.rs"), &code)
}

fn bare(workspace: &Workspace, root: &Path, spec: &Spec) -> Result<(), Failure> {
    let name = format!("{}-bare", spec.backend);
    let runtime = folder::shown(&workspace.path("crates/runtime"));
    let manifest = BARE.replace("NAME", &name).replace("RUNTIME", &runtime);
    folder::write(&root.join(&name).join("Cargo.toml"), &manifest)?;
    folder::write(&root.join(&name).join("src/lib.rs"), CLIENT)?;
    let output = codegen::generate(&spec.backend, &spec.file, &spec.text);
    for file in output.map_err(Failure::Spec)?.files {
        folder::write(&root.join(&name).join("src/generated").join(&file.path), &file.text)?;
    }
    Ok(())
}
