//! The name of a new backend, which becomes a directory, a package and a module.

use codegen::{CRATES, KEYWORDS};

use crate::failure::Failure;
use crate::workspace::Workspace;

/// Modules of the tests, which the module of a backend must not replace.
const TESTS: [&str; 2] = ["login", "configured"];

/// The maximum length; with `-sdk` it is still valid on crates.io.
const LONGEST: usize = 40;

/// Rejects names that are not valid for a crate and a module.
pub(crate) fn check(name: &str) -> Result<(), Failure> {
    let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let is_word = [&KEYWORDS[..], &CRATES, &TESTS].iter().any(|words| words.contains(&name));
    let problems = [
        (!name.starts_with(|c: char| c.is_ascii_lowercase()), "it does not begin with a small letter"),
        (!name.chars().all(is_allowed), "it has other characters than small letters, digits and `_`"),
        (name.len() > LONGEST, "it is longer than 40 characters"),
        (is_word, "Rust or the tests have a use for that word"),
    ];
    match problems.into_iter().find(|(applies, _)| *applies) {
        Some((_, problem)) => Err(Failure::Usage(format!("`{name}` cannot name a backend: {problem}"))),
        None => Ok(()),
    }
}

/// Rejects the name of an existing crate.
pub(crate) fn refuse_taken(workspace: &Workspace, name: &str) -> Result<(), Failure> {
    let folder = format!("crates/{name}");
    if workspace.path(&folder).exists() {
        return Err(Failure::Usage(format!("`{name}` is taken: {folder} is there already")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_folder_a_package_and_a_module() {
        for name in ["nomad", "nc2", "my_api"] {
            assert!(check(name).is_ok(), "{name}");
        }
        for name in ["", "2fa", "Nomad", "my-api", "../x", "größe", "type", "mod", &"a".repeat(41)] {
            assert!(check(name).is_err(), "{name}");
        }
    }
}
