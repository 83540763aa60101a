//! `login`: creates a profile interactively, and asks for the source of a secret rather than the secret.

use std::io::{self, BufRead, Write};

use clap::{Arg, ArgMatches, Command};
use toml_edit::{InlineTable, Table, value};

use super::config::Config;
use super::source;
use crate::args::engine::{self, switch};
use crate::backend::{self, Ask, Backend, Setting};
use crate::failure::{Failure, Result};
use crate::mistakes::Mistakes;
use crate::output;

/// The command.
pub(crate) fn command() -> Command {
    let names: Vec<&'static str> = backend::all().iter().map(|backend| backend.facts.name).collect();
    Command::new("login")
        .about("Make a profile: where a backend is, who you are, and where the secret is")
        .long_about(LONG_ABOUT)
        .arg(Arg::new("backend").value_name("BACKEND").required(true).value_parser(names).help("The backend"))
        .arg(Arg::new("name").value_name("NAME").help("The name of the profile; the backend's by default"))
        .arg(engine::value("set", "KEY=VALUE", SET).action(clap::ArgAction::Append))
        .arg(switch("plaintext", "Allow to write a secret into the file, which only you can read then"))
}

const LONG_ABOUT: &str = "Make a profile in config.toml: where a backend is, who you are, and where the secret is: in a password \
     manager (a command that prints it), an environment variable, a file, or the keyring.";

/// The help of `--set`.
const SET: &str = "A setting, so that it is not asked for; of a secret command:…, env:…, file:… or keyring";

/// Prompts, and writes the profile.
pub(crate) fn run(matches: &ArgMatches) -> Result<()> {
    let backend = matches.get_one::<String>("backend").and_then(|name| backend::find(name));
    let Some(backend) = backend else { return Err(Failure::usage("no such backend")) };
    let name = matches.get_one::<String>("name").map_or(backend.facts.name, String::as_str);
    let given = given(backend, matches)?;
    let mut config = Config::load()?;
    config.set_profile(name, profile(backend, name, &given, matches)?);
    if config.default_profile(backend.facts.name).is_none() {
        config.set_default(backend.facts.name, name);
    }
    let path = config.save()?.display();
    output::note(format!("profile {name} is in {path}; try `cloudmgr {} --help`", backend.facts.name));
    Ok(())
}

/// The profile with the settings that are given or asked for.
fn profile(backend: &Backend, name: &str, given: &[(String, String)], matches: &ArgMatches) -> Result<Table> {
    let mut profile = Table::new();
    profile.insert("backend", value(backend.facts.name));
    for setting in backend.settings {
        if let Some(item) = setting_value(setting, name, given, matches)? {
            profile.insert(setting.key, item);
        }
    }
    Ok(profile)
}

/// The settings of `--set`.
fn given(backend: &Backend, matches: &ArgMatches) -> Result<Vec<(String, String)>> {
    let mut mistakes = Mistakes::default();
    let pairs = crate::body::pairs(matches, "set", &mut mistakes);
    for (key, _) in &pairs {
        if !backend.settings.iter().any(|setting| setting.key == key) {
            let meant = crate::words::did_you_mean(key, backend.settings.iter().map(|setting| setting.key));
            mistakes.add(format!("--set: {} has no setting `{key}`{meant}", backend.facts.name));
        }
    }
    mistakes.end("login", Some(pairs))
}

fn setting_value(
    setting: &Setting,
    profile: &str,
    given: &[(String, String)],
    matches: &ArgMatches,
) -> Result<Option<toml_edit::Item>> {
    let said = given.iter().find(|(key, _)| key == setting.key).map(|(_, value)| value.clone());
    if said.is_none() && (setting.ask == Ask::Never || replaced(setting, given)) {
        return Ok(None);
    }
    if setting.secret {
        return secret(setting, profile, said, matches.get_flag("plaintext")).map(Some);
    }
    let text = said.map_or_else(|| ask(setting.prompt, setting.ask == Ask::Required), Ok)?;
    Ok((!text.is_empty()).then(|| value(text)))
}

/// An existing token replaces the login credentials.
fn replaced(setting: &Setting, given: &[(String, String)]) -> bool {
    given.iter().any(|(key, _)| key == "token") && !matches!(setting.key, "url" | "tenant")
}

/// The source of a secret: `command:…`, `env:…`, `file:…`, `keyring`; anything else is the secret itself.
fn secret(
    setting: &Setting,
    profile: &str,
    said: Option<String>,
    plaintext: bool,
) -> Result<toml_edit::Item> {
    let text = said.map_or_else(|| ask(&format!("{}: where is it? {FORMS}", setting.prompt), true), Ok)?;
    if let Some(source) = elsewhere(&text) {
        return Ok(source);
    }
    match text.as_str() {
        "keyring" => in_keyring(setting, profile),
        _ if !plaintext => Err(would_be_written(setting)),
        "-" => typed(setting.prompt).map(value),
        _ => Ok(value(text)),
    }
}

/// The forms that name the source of a secret.
const FORMS: &str = "command:<shell command>, env:<variable>, file:<path> or keyring";

/// `{ env = "NAME" }` for `env:NAME`.
fn elsewhere(text: &str) -> Option<toml_edit::Item> {
    let (key, rest) = text.split_once(':')?;
    ["command", "env", "file"].contains(&key).then(|| inline(key, rest.trim()))
}

fn inline(key: &str, text: impl Into<toml_edit::Value>) -> toml_edit::Item {
    let mut table = InlineTable::new();
    table.insert(key, text.into());
    value(table)
}

/// Asks for the secret, and stores it in the keyring.
fn in_keyring(setting: &Setting, profile: &str) -> Result<toml_edit::Item> {
    let secret = typed(setting.prompt)?;
    source::to_keyring(profile, setting.key, &secret).map_err(Failure::usage)?;
    Ok(inline("keyring", true))
}

fn would_be_written(setting: &Setting) -> Failure {
    Failure::usage(format!("`{}` is a secret, and would be written as it is", setting.key))
        .with_hint("say where it is with command:…, env:…, file:… or keyring; or use --plaintext")
}

fn typed(prompt: &str) -> Result<String> {
    if !output::can_ask() {
        return Err(Failure::usage("there is no terminal to ask for the secret"));
    }
    rpassword::prompt_password(format!("{prompt}: ")).map_err(|error| Failure::local("the terminal", error))
}

fn ask(prompt: &str, required: bool) -> Result<String> {
    if !output::can_ask() {
        return Err(Failure::usage(format!("there is no terminal to ask: {prompt}"))
            .with_hint("give it with --set KEY=VALUE"));
    }
    _ = write!(io::stderr(), "{prompt}: ");
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(|error| Failure::local("standard input", error))?;
    match line.trim() {
        "" if required => Err(Failure::usage("no answer; nothing was written")),
        text => Ok(text.to_owned()),
    }
}
