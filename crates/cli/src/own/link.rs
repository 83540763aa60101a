//! `link`: creates a link with the name of a backend, so that `nc2 clusters list` works.

use std::path::Path;

use clap::{Arg, ArgMatches, Command};

use crate::backend;
use crate::failure::{Failure, Result};
use crate::output;

/// The command.
pub(crate) fn command() -> Command {
    let names: Vec<&'static str> = backend::all().iter().map(|backend| backend.facts.name).collect();
    Command::new("link")
        .about("Make a link named after a backend, so that `nc2 clusters list` works")
        .arg(Arg::new("backend").value_name("BACKEND").required(true).value_parser(names).help("The backend"))
        .arg(Arg::new("folder").value_name("FOLDER").required(true).help("Where, such as ~/bin"))
}

/// Creates the link. An existing file is not replaced.
pub(crate) fn run(matches: &ArgMatches) -> Result<()> {
    let string = |id: &str| matches.get_one::<String>(id).cloned().unwrap_or_default();
    let (name, folder) = (string("backend"), string("folder"));
    let program = std::env::current_exe().map_err(|error| Failure::local("this program", error))?;
    let link = Path::new(&folder).join(&name);
    make(&program, &link).map_err(|error| Failure::local(link.display(), error))?;
    output::note(format!("{} is `cloudmgr {name}`", link.display()));
    Ok(())
}

#[cfg(unix)]
fn make(program: &Path, link: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(program, link)
}

#[cfg(not(unix))]
fn make(program: &Path, link: &Path) -> std::io::Result<()> {
    std::fs::hard_link(program, link.with_extension("exe"))
}
