//! Shell completion: shells call `cloudmgr __complete`, which uses the facts and does not access the network.

use std::ffi::OsString;
use std::io::Write;

use clap::Command;

use crate::args::{engine, help, inputs};
use crate::backend;
use crate::failure::Result;
use crate::output;
use crate::profile::Config;
use crate::tree;

/// The command that the shells call.
pub(crate) const COMMAND: &str = "__complete";

/// Prints candidates for the last word, each with its description after a tab.
pub(crate) fn run(words: &[OsString]) -> Result<()> {
    let mut words = words_of_program(words);
    let last = words.pop().unwrap_or_default();
    let mut out = output::stdout();
    for (word, about) in candidates(&words, &last) {
        if word.starts_with(&last) {
            writeln!(out, "{word}\t{}", output::harmless(&about))?;
        }
    }
    Ok(out.flush()?)
}

/// The words after the program. The first one is the program: a link may have the name of a backend.
fn words_of_program(words: &[OsString]) -> Vec<String> {
    let mut words = words.iter().map(|word| word.to_string_lossy().into_owned());
    let program = words.next().unwrap_or_default();
    let stem = program.rsplit('/').next().unwrap_or_default();
    let backend = backend::find(stem).map(|backend| backend.facts.name.to_owned());
    backend.into_iter().chain(words).collect()
}

type Candidate = (String, String);

/// The candidates after the words.
fn candidates(words: &[String], last: &str) -> Vec<Candidate> {
    let command = descend(words);
    if let Some((flag, _)) = last.split_once('=').filter(|(flag, _)| flag.starts_with("--")) {
        let values = values(&command, flag.trim_start_matches("--"));
        return values.into_iter().map(|value| (format!("{flag}={value}"), String::new())).collect();
    }
    if let Some(flag) =
        words.last().and_then(|word| word.strip_prefix("--")).filter(|flag| takes_value(&command, flag))
    {
        return values(&command, flag).into_iter().map(|value| (value, String::new())).collect();
    }
    if words.last().is_some_and(|word| word == "-o") {
        return values(&command, "output").into_iter().map(|value| (value, String::new())).collect();
    }
    if last.starts_with('-') { flags(&command) } else { subcommands(&command) }
}

/// The command that the words select, built down to that level.
fn descend(words: &[String]) -> Command {
    let mut command = tree::opened(tree::root());
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if is_before_value(&command, word) {
            words.next();
        } else if let Some(next) = command.find_subcommand(word) {
            command = tree::opened(next.clone());
        }
    }
    command
}

/// Whether a word is a flag whose value is the next word.
fn is_before_value(command: &Command, word: &str) -> bool {
    let flag = word.strip_prefix("--").filter(|flag| !flag.contains('='));
    word == "-o" || flag.is_some_and(|flag| takes_value(command, flag))
}

fn subcommands(command: &Command) -> Vec<Candidate> {
    let shown = command.get_subcommands().filter(|command| !command.is_hide_set());
    shown.map(|command| (command.get_name().to_owned(), text(command.get_about()))).collect()
}

fn flags(command: &Command) -> Vec<Candidate> {
    let global = engine::global();
    let args = command.get_arguments().chain(&global).filter(|arg| !arg.is_hide_set());
    let flags = args.filter_map(|arg| Some((format!("--{}", arg.get_long()?), text(arg.get_help()))));
    flags.chain([("--help".to_owned(), "Print help".to_owned())]).collect()
}

fn text(styled: Option<&clap::builder::StyledStr>) -> String {
    styled.map(ToString::to_string).unwrap_or_default()
}

fn takes_value(command: &Command, flag: &str) -> bool {
    let global = engine::global();
    let mut args = command.get_arguments().chain(&global);
    let arg = args.find(|arg| arg.get_long() == Some(flag));
    arg.is_some_and(|arg| arg.get_action().takes_values() && !arg.is_require_equals_set())
}

/// The values of a flag, if they are known.
fn values(command: &Command, flag: &str) -> Vec<String> {
    if flag == "profile" {
        return Config::load().map(|config| config.names()).unwrap_or_default();
    }
    let global = engine::global();
    let mut args = command.get_arguments().chain(&global);
    let Some(arg) = args.find(|arg| arg.get_long() == Some(flag)) else { return Vec::new() };
    let possible: Vec<String> =
        arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if !possible.is_empty() {
        return possible;
    }
    enum_values(command, flag).iter().map(|word| (*word).to_owned()).collect()
}

/// The values of a parameter or field that is an enum.
fn enum_values(command: &Command, flag: &str) -> &'static [&'static str] {
    let mut inputs = tree::operation_of(command).into_iter().flat_map(inputs::of);
    let input = inputs.find(|input| input.flag == flag);
    input.and_then(|input| help::enum_values(input.shape)).unwrap_or_default()
}
