//! Programs with one call: with an SDK, and with reqwest.

use std::path::PathBuf;

use super::cargo::SCRATCH;
use super::folder;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// With the SDK of NC2, default features.
pub(super) const SDK: &str = "one-call-sdk";
/// With the SDK of NC2 and aws-lc, the default cryptography provider of reqwest.
pub(super) const SDK_AWS_LC: &str = "one-call-sdk-aws-lc";
/// On reqwest with its default features.
pub(super) const REQWEST: &str = "one-call-reqwest";
/// With the SDK of NC2, called without async.
pub(super) const SDK_BLOCKING: &str = "one-call-sdk-blocking";
/// A library that depends only on reqwest.
pub(super) const ALONE: &str = "reqwest-alone";

const FOLDER: &str = "programs";
const WORKSPACE: &str = include_str!("programs/workspace.toml");
const SDK_MANIFEST: &str = include_str!("programs/sdk.toml");
const SDK_MAIN: &str = include_str!("programs/sdk.rs");
const BLOCKING_MAIN: &str = include_str!("programs/blocking.rs");
const REQWEST_MANIFEST: &str = include_str!("programs/reqwest.toml");
const REQWEST_MAIN: &str = include_str!("programs/reqwest.rs");
const ALONE_MANIFEST: &str = include_str!("programs/alone.toml");

/// The directory of the programs.
pub(super) fn folder(workspace: &Workspace) -> PathBuf {
    workspace.path(&format!("{SCRATCH}/{FOLDER}"))
}

/// Writes all programs as a workspace.
pub(super) fn write(workspace: &Workspace) -> Result<(), Failure> {
    let root = folder::fresh(workspace, FOLDER)?;
    folder::write(&root.join("Cargo.toml"), WORKSPACE)?;
    folder::copy(&workspace.path("Cargo.lock"), &root.join("Cargo.lock"))?;
    let program = |name: &str, manifest: String, file: &str, code: &str| {
        folder::write(&root.join(name).join("Cargo.toml"), &manifest)?;
        folder::write(&root.join(name).join("src").join(file), code)
    };
    let reqwest = |name: &str, features: &str| {
        let manifest = REQWEST_MANIFEST.replace("NAME", name).replace("FEATURES", features);
        program(name, manifest, "main.rs", REQWEST_MAIN)
    };
    let crates = folder::shown(&workspace.path("crates"));
    let sdk = |name: &str, features: &str, main: &str| {
        let manifest =
            SDK_MANIFEST.replace("NAME", name).replace("CRATES", &crates).replace("FEATURES", features);
        program(name, manifest, "main.rs", main)
    };
    sdk(SDK, "", SDK_MAIN)?;
    sdk(SDK_AWS_LC, r#", default-features = false, features = ["rustls"]"#, SDK_MAIN)?;
    sdk(SDK_BLOCKING, r#", features = ["blocking"]"#, BLOCKING_MAIN)?;
    reqwest(REQWEST, r#"features = ["json"]"#)?;
    program(ALONE, ALONE_MANIFEST.replace("NAME", ALONE), "lib.rs", "")
}
