//! Cargo, run by a command.

use std::env;
use std::process::Command;

use super::checkout::Workspace;

impl Workspace {
    /// A Cargo process in the workspace.
    ///
    /// `cargo xtask` sets variables of its own package. Build scripts that depend on them, such as ring's, would run
    /// again and cause a rebuild.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(self.root());
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
                cargo.env_remove(&name);
            }
        }
        cargo
    }
}
