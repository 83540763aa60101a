//! The published packages, as described by Cargo, in dependency order.

use std::collections::BTreeSet;
use std::process::Command as Process;

use serde_json::Value;

use crate::failure::Failure;
use crate::workspace::Workspace;

/// A published package.
#[derive(Debug)]
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: String,
    /// The packages of this workspace that it depends on, except for tests, each with the required versions.
    pub(super) needs: Vec<(String, String)>,
    /// Missing manifest fields that crates.io requires or displays.
    pub(super) missing: Vec<&'static str>,
    /// Its `repository`.
    pub(super) repository: String,
}

/// The fields required in every published manifest.
const FIELDS: [&str; 7] =
    ["description", "license", "repository", "homepage", "documentation", "readme", "rust_version"];

/// All packages that may be published, dependencies first.
pub(super) fn in_order(workspace: &Workspace) -> Result<Vec<Package>, Failure> {
    let metadata = metadata(workspace)?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let published: Vec<&Value> = packages.filter(|package| package["publish"].is_null()).collect();
    let names: BTreeSet<&str> = published.iter().filter_map(|package| package["name"].as_str()).collect();
    sorted(published.into_iter().map(|package| read(package, &names)).collect())
}

fn metadata(workspace: &Workspace) -> Result<Value, Failure> {
    let mut cargo = Process::new("cargo");
    cargo.args(["metadata", "--no-deps", "--format-version", "1"]).current_dir(workspace.root());
    let output = cargo.output().map_err(Failure::io("run", "cargo metadata"))?;
    let unreadable = |why: String| Failure::Missing(format!("cargo metadata: {}", why.trim()));
    if !output.status.success() {
        return Err(unreadable(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| unreadable(error.to_string()))
}

fn read(package: &Value, names: &BTreeSet<&str>) -> Package {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let is_compiled_with = |dependency: &&Value| {
        dependency["kind"] != "dev" && dependency["name"].as_str().is_some_and(|name| names.contains(name))
    };
    let needs = package["dependencies"].as_array().into_iter().flatten().filter(is_compiled_with);
    Package {
        name: text(&package["name"]),
        version: text(&package["version"]),
        needs: needs.map(|need| (text(&need["name"]), text(&need["req"]))).collect(),
        missing: missing(package),
        repository: text(&package["repository"]),
    }
}

/// The fields that a manifest lacks.
fn missing(package: &Value) -> Vec<&'static str> {
    let is_missing = |field: &&str| package[*field].as_str().is_none_or(str::is_empty);
    let mut missing: Vec<&'static str> = FIELDS.into_iter().filter(is_missing).collect();
    missing.extend(package["keywords"].as_array().is_none_or(Vec::is_empty).then_some("keywords"));
    missing
}

/// Repeatedly takes the first package whose dependencies are already sorted.
fn sorted(mut left: Vec<Package>) -> Result<Vec<Package>, Failure> {
    let mut order: Vec<Package> = Vec::new();
    while !left.is_empty() {
        let is_there = |name: &str| order.iter().any(|package| package.name == name);
        let Some(next) = left.iter().position(|package| package.needs.iter().all(|(name, _)| is_there(name)))
        else {
            let names: Vec<&str> = left.iter().map(|package| package.name.as_str()).collect();
            return Err(Failure::Missing(format!("these packages need each other: {}", names.join(", "))));
        };
        order.push(left.remove(next));
    }
    Ok(order)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, needs: &[&str]) -> Package {
        let needs = needs.iter().map(|name| ((*name).to_owned(), "^0.1.0".to_owned())).collect();
        Package {
            name: name.into(),
            version: "0.1.0".into(),
            needs,
            missing: Vec::new(),
            repository: String::new(),
        }
    }

    #[test]
    fn dependencies_are_published_first() {
        let packages = vec![
            package("cli", &["sdk", "facts"]),
            package("sdk", &["runtime"]),
            package("facts", &[]),
            package("runtime", &[]),
        ];
        let order =
            sorted(packages).map(|sorted| sorted.into_iter().map(|package| package.name).collect::<Vec<_>>());
        assert_eq!(order.unwrap_or_default(), ["facts", "runtime", "sdk", "cli"]);
        assert!(sorted(vec![package("a", &["b"]), package("b", &["a"])]).is_err());
    }
}
