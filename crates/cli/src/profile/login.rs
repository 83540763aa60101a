//! `login`: creates a profile interactively, and asks for the source of a secret rather than the secret.

use std::io::{self, BufRead, Write};

use clap::{Arg, ArgMatches, Command};
use toml_edit::{InlineTable, Table, value};

use super::config::Config;
use super::source;
use crate::args::engine::switch;
use crate::backend::{self, Ask, Backend, Setting};
use crate::failure::{Failure, Result};
use crate::output;

/// The command.
pub(crate) fn command() -> Command {
    let names: Vec<&'static str> = backend::all().iter().map(|backend| backend.facts.name).collect();
    Command::new("login")
        .about("Make a profile: where a backend is, who you are, and where the secret is")
        .long_about(
            "Make a profile in config.toml: where a backend is, who you are, and where the secret is: in a password \
             manager (a command that prints it), an environment variable, a file, or the keyring.",
        )
        .arg(Arg::new("backend").value_name("BACKEND").required(true).value_parser(names).help("The backend"))
        .arg(Arg::new("name").value_name("NAME").help("The name of the profile; the backend's by default"))
        .arg(
            Arg::new("set")
                .long("set")
                .value_name("KEY=VALUE")
                .action(clap::ArgAction::Append)
                .help("A setting, so that it is not asked for; of a secret command:…, env:…, file:… or keyring"),
        )
        .arg(switch("plaintext", "Allow to write a secret into the file, which only you can read then"))
}

/// Prompts, and writes the profile.
pub(crate) fn run(matches: &ArgMatches) -> Result<()> {
    let backend = matches.get_one::<String>("backend").and_then(|name| backend::find(name));
    let Some(backend) = backend else { return Err(Failure::usage("no such backend")) };
    let name = matches.get_one::<String>("name").map_or(backend.facts.name, String::as_str);
    let given = given(backend, matches)?;
    let mut config = Config::load()?;
    let mut profile = Table::new();
    profile.insert("backend", value(backend.facts.name));
    for setting in backend.settings {
        if let Some(item) = setting_value(setting, name, &given, matches)? {
            profile.insert(setting.key, item);
        }
    }
    config.set_profile(name, profile);
    if config.default_profile(backend.facts.name).is_none() {
        config.set_default(backend.facts.name, name);
    }
    let path = config.save()?;
    output::note(format!(
        "profile {name} is in {}; try `cloudmgr {} --help`",
        path.display(),
        backend.facts.name
    ));
    Ok(())
}

/// The settings of `--set`.
fn given(backend: &Backend, matches: &ArgMatches) -> Result<Vec<(String, String)>> {
    let mut mistakes = Vec::new();
    let pairs = crate::body::pairs(matches, "set", &mut mistakes);
    for (key, _) in &pairs {
        if !backend.settings.iter().any(|setting| setting.key == key) {
            let meant = crate::words::did_you_mean(key, backend.settings.iter().map(|setting| setting.key));
            mistakes.push(format!("--set: {} has no setting `{key}`{meant}", backend.facts.name));
        }
    }
    if mistakes.is_empty() { Ok(pairs) } else { Err(Failure::mistakes("login", mistakes)) }
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
    let text = match said {
        Some(text) => text,
        None => ask(setting.prompt, setting.ask == Ask::Required)?,
    };
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
    let text = match said {
        Some(text) => text,
        None => {
            let forms = "command:<shell command>, env:<variable>, file:<path> or keyring";
            ask(&format!("{}: where is it? {forms}", setting.prompt), true)?
        }
    };
    let inline = |key: &str, text: toml_edit::Value| {
        let mut table = InlineTable::new();
        table.insert(key, text);
        Ok(value(table))
    };
    for key in ["command", "env", "file"] {
        if let Some(rest) = text.strip_prefix(key).and_then(|rest| rest.strip_prefix(':')) {
            return inline(key, rest.trim().into());
        }
    }
    if text == "keyring" {
        let secret = typed(setting.prompt)?;
        source::to_keyring(profile, setting.key, &secret).map_err(Failure::usage)?;
        return inline("keyring", true.into());
    }
    if !plaintext {
        let problem = format!("`{}` is a secret, and would be written as it is", setting.key);
        let hint = "say where it is with command:…, env:…, file:… or keyring; or use --plaintext";
        return Err(Failure::usage(problem).with_hint(hint));
    }
    Ok(value(if text == "-" { typed(setting.prompt)? } else { text }))
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
