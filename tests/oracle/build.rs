//! Writes the types of every document with derived serde code, and the list of pairs to compare.

use std::path::{Path, PathBuf};
use std::{env, error, fs};

type Result<T> = std::result::Result<T, Box<dyn error::Error>>;

fn main() -> Result<()> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let mut code = String::new();
    for backend in ["cloudify", "frame", "nano", "nc2"] {
        let file = specs.join(backend).join("openapi.yaml");
        println!("cargo::rerun-if-changed={}", file.display());
        let source = fs::read_to_string(&file)?;
        let types = codegen::derived(backend, &file.display().to_string(), &source)
            .map_err(|error| error.to_string())?;
        code.push_str(&module(backend, &types));
    }
    fs::write(out.join("derived.rs"), code)?;
    Ok(())
}

fn module(backend: &str, types: &[(String, String)]) -> String {
    let items: String = types.iter().map(|(_, text)| text.as_str()).collect();
    let pair = |(name, _): &(String, String)| {
        format!(
            "Pair::of::<{backend}_sdk::types::{name}, derived_{backend}::{name}>({backend:?}, {name:?}),\n"
        )
    };
    let pairs: String = types.iter().map(pair).collect();
    let uses = codegen::DERIVED_USES;
    format!(
        "mod derived_{backend} {{\n    {uses}\n{items}}}\n\n/// The pairs of {backend}.\npub fn {backend}() -> Vec<Pair> {{\n    \
         vec![{pairs}]\n}}\n\n"
    )
}
