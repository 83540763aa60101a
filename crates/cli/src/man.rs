//! The hidden command that writes man pages, called by `cargo xtask man` for a release.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use clap::Command;

use crate::failure::{Failure, Result};
use crate::tree;

/// The name of the command.
pub(crate) const COMMAND: &str = "__man";

/// Writes a page for the program and one per backend and resource into a directory.
pub(crate) fn run(arguments: &[OsString]) -> Result<()> {
    let Some(folder) = arguments.first().map(Path::new) else {
        return Err(Failure::usage("name the folder for the man pages"));
    };
    fs::create_dir_all(folder).map_err(|error| Failure::local(folder.display(), error))?;
    let mut root = tree::root();
    root.build();
    write(folder, "cloudmgr", &root)?;
    for backend in root.get_subcommands() {
        write_backend(folder, backend)?;
    }
    Ok(())
}

/// Writes the pages of a backend and of its resources.
fn write_backend(folder: &Path, backend: &Command) -> Result<()> {
    let name = format!("cloudmgr-{}", backend.get_name());
    write(folder, &name, backend)?;
    for resource in backend.get_subcommands() {
        write(folder, &format!("{name}-{}", resource.get_name()), resource)?;
    }
    Ok(())
}

/// Writes one page: a command with its full subcommands.
fn write(folder: &Path, name: &str, command: &Command) -> Result<()> {
    let path = folder.join(format!("{name}.1"));
    let failed = |error: std::io::Error| Failure::local(path.display(), error);
    let mut page = Vec::new();
    let named = command.clone().name(name.to_owned()).display_name(name.to_owned());
    clap_mangen::Man::new(named).render(&mut page).map_err(failed)?;
    for verb in command.get_subcommands().filter(|_| name.matches('-').count() >= 2) {
        let man = clap_mangen::Man::new(verb.clone());
        man.render_synopsis_section(&mut page).map_err(failed)?;
        man.render_description_section(&mut page).map_err(failed)?;
        man.render_options_section(&mut page).map_err(failed)?;
    }
    fs::write(&path, page).map_err(failed)
}
