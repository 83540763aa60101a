//! `profile`: lists and shows profiles, and sets the default.

use std::io::Write;

use clap::{Arg, ArgMatches, Command};

use super::config::{Config, Profile};
use crate::args::Given;
use crate::backend::{self, Backend};
use crate::failure::{Failure, Result};
use crate::output;

/// The command.
pub(crate) fn command() -> Command {
    let name = || Arg::new("name").value_name("NAME").required(true).help("The profile");
    Command::new("profile")
        .about("List, show, choose and remove profiles")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand(Command::new("list").about("List the profiles; a star marks the default of a backend"))
        .subcommand(
            Command::new("show")
                .about("Show a profile, or what each backend uses; never a secret")
                .arg(name().required(false)),
        )
        .subcommand(Command::new("use").about("Make a profile the default of its backend").arg(name()))
        .subcommand(Command::new("remove").about("Remove a profile").arg(name()))
}

/// Runs the command.
pub(crate) fn run(matches: &ArgMatches) -> Result<()> {
    let Some((verb, matches)) = matches.subcommand() else { return Ok(()) };
    let name = matches.string("name");
    match (verb, name) {
        ("list", _) => list(),
        ("show", Some(name)) => show(name),
        ("show", None) => show_all(),
        ("use", Some(name)) => choose(name),
        ("remove", Some(name)) => remove(name),
        _ => Ok(()),
    }
}

fn list() -> Result<()> {
    let config = Config::load()?;
    let mut out = output::stdout();
    for name in config.names() {
        let backend = config.profile(&name)?.string("backend").unwrap_or_default();
        let star = if config.default_profile(&backend).as_deref() == Some(&name) { "*" } else { "" };
        writeln!(out, "{name}\t{backend}\t{star}")?;
    }
    Ok(out.flush()?)
}

fn show(name: &str) -> Result<()> {
    let config = Config::load()?;
    let profile = config.profile(name)?;
    let backend = of(&profile, name)?;
    let mut out = output::stdout();
    writeln!(out, "backend\t{}", backend.facts.name)?;
    for setting in backend.settings {
        if let Some(source) = profile.source(setting)? {
            writeln!(out, "{}\t{}", setting.key, source.described(setting.secret))?;
        }
    }
    for key in profile.unknown(backend.settings) {
        output::note(format!("profile {name}: nothing reads `{key}`"));
    }
    Ok(out.flush()?)
}

/// The backend of a profile.
fn of(profile: &Profile<'_>, name: &str) -> Result<&'static Backend> {
    let of = profile.string("backend").unwrap_or_default();
    backend::find(&of).ok_or_else(|| Failure::usage(format!("profile {name}: there is no backend `{of}`")))
}

fn show_all() -> Result<()> {
    let config = Config::load()?;
    let mut out = output::stdout();
    for backend in backend::all() {
        let name = backend.facts.name;
        let used = match (super::in_environment(backend), config.default_profile(name)) {
            (true, _) => "the environment".to_owned(),
            (false, Some(profile)) => format!("profile {profile}"),
            (false, None) => "nothing".to_owned(),
        };
        writeln!(out, "{name}\t{used}")?;
    }
    Ok(out.flush()?)
}

fn choose(name: &str) -> Result<()> {
    let mut config = Config::load()?;
    let backend = config.profile(name)?.string("backend").unwrap_or_default();
    config.set_default(&backend, name);
    config.save()?;
    output::note(format!("{backend} uses profile {name}"));
    Ok(())
}

fn remove(name: &str) -> Result<()> {
    let mut config = Config::load()?;
    config.profile(name)?;
    config.remove(name);
    config.save()?;
    output::note(format!("profile {name} is removed; what a keyring holds for it stays there"));
    Ok(())
}
