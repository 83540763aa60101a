//! `config.toml`: its path, its permissions, and its contents.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, Table, TableLike, value};

use super::source::Source;
use crate::backend::{COMMON, Setting};
use crate::failure::{Failure, Result};
use crate::words;

/// The file, which need not exist.
pub(crate) struct Config {
    path: PathBuf,
    document: DocumentMut,
}

/// A profile in the file.
pub(crate) struct Profile<'a> {
    name: &'a str,
    table: &'a dyn TableLike,
}

impl Config {
    /// Reads the file; a missing file counts as empty.
    ///
    /// # Errors
    /// If it is not valid TOML, or others can write it or read secrets in it.
    pub(crate) fn load() -> Result<Self> {
        let path = path()?;
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(Failure::usage(format!("{}: {error}", path.display()))),
        };
        let invalid =
            |error: toml_edit::TomlError| Failure::usage(format!("{}: {}", path.display(), one_line(&error)));
        let document: DocumentMut = text.parse().map_err(invalid)?;
        let config = Self { path, document };
        config.trusted()?;
        Ok(config)
    }

    /// The names of all profiles.
    pub(crate) fn names(&self) -> Vec<String> {
        let profiles = self.document.get("profiles").and_then(Item::as_table_like);
        profiles.into_iter().flat_map(TableLike::iter).map(|(name, _)| name.to_owned()).collect()
    }

    /// The profile with this name.
    pub(crate) fn profile<'a>(&'a self, name: &'a str) -> Result<Profile<'a>> {
        let table = self.document.get("profiles").and_then(|profiles| profiles.get(name)?.as_table_like());
        let Some(table) = table else {
            let names = self.names();
            let meant = words::did_you_mean(name, names.iter().map(String::as_str));
            let problem = format!("there is no profile `{name}` in {}{meant}", self.path.display());
            return Err(Failure::usage(problem).with_hint("`cloudmgr login` makes one"));
        };
        Ok(Profile { name, table })
    }

    /// The profile of a backend if none is named: the default, or the only one.
    pub(crate) fn default_profile(&self, backend: &str) -> Option<String> {
        let said = self.document.get("default").and_then(|default| default.get(backend)?.as_str());
        if let Some(name) = said {
            return Some(name.to_owned());
        }
        let of_backend = |name: &String| {
            self.profile(name).is_ok_and(|profile| profile.string("backend").as_deref() == Some(backend))
        };
        let mut names = self.names().into_iter().filter(of_backend);
        let only = names.next()?;
        names.next().is_none().then_some(only)
    }

    /// Sets the default profile of a backend.
    pub(crate) fn set_default(&mut self, backend: &str, name: &str) {
        let default = self.document.entry("default").or_insert_with(|| Item::Table(Table::new()));
        if let Some(table) = default.as_table_like_mut() {
            table.insert(backend, value(name));
        }
    }

    /// Adds a profile, or replaces the one with that name.
    pub(crate) fn set_profile(&mut self, name: &str, profile: Table) {
        let implicit = || {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        };
        let profiles = self.document.entry("profiles").or_insert_with(implicit);
        if let Some(table) = profiles.as_table_like_mut() {
            table.insert(name, Item::Table(profile));
        }
    }

    /// Removes a profile; returns whether it existed.
    pub(crate) fn remove(&mut self, name: &str) -> bool {
        if let Some(defaults) = self.document.get_mut("default").and_then(Item::as_table_like_mut) {
            let gone: Vec<String> = defaults
                .iter()
                .filter(|(_, item)| item.as_str() == Some(name))
                .map(|(key, _)| key.to_owned())
                .collect();
            gone.iter().for_each(|key| _ = defaults.remove(key));
        }
        let profiles = self.document.get_mut("profiles").and_then(Item::as_table_like_mut);
        profiles.is_some_and(|profiles| profiles.remove(name).is_some())
    }

    /// Writes the file, readable by its owner only, and replaces the old one atomically.
    pub(crate) fn save(&self) -> Result<&Path> {
        let failed = |error: std::io::Error| Failure::local(self.path.display(), error);
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let beside = self.path.with_extension(format!("toml.{}.new", std::process::id()));
        let written = private_file(&beside)
            .and_then(|mut file| file.write_all(self.document.to_string().as_bytes()))
            .and_then(|()| fs::rename(&beside, &self.path));
        if written.is_err() {
            _ = fs::remove_file(&beside);
        }
        written.map_err(failed)?;
        Ok(&self.path)
    }

    /// Whether it contains a literal secret.
    fn has_literal_secret(&self) -> bool {
        let secrets = crate::backend::all().iter().flat_map(|backend| backend.settings).filter(|s| s.secret);
        let keys: Vec<&str> = secrets.map(|setting| setting.key).collect();
        let profiles = self.document.get("profiles").and_then(Item::as_table_like);
        let mut tables =
            profiles.into_iter().flat_map(TableLike::iter).filter_map(|(_, item)| item.as_table_like());
        tables.any(|table| keys.iter().any(|key| table.get(key).is_some_and(Item::is_str)))
    }

    #[cfg(unix)]
    fn trusted(&self) -> Result<()> {
        use std::os::unix::fs::MetadataExt;
        let Ok(metadata) = fs::metadata(&self.path) else { return Ok(()) };
        let mode = metadata.mode();
        let problem = match (mode & 0o022 != 0, mode & 0o044 != 0 && self.has_literal_secret()) {
            (true, _) => "others can write it, and it names commands that are run",
            (_, true) => "others can read it, and it holds a secret",
            _ => return Ok(()),
        };
        let path = self.path.display();
        Err(Failure::usage(format!("{path}: {problem}")).with_hint(format!("chmod 600 {path}")))
    }

    #[cfg(not(unix))]
    fn trusted(&self) -> Result<()> {
        _ = self.has_literal_secret();
        Ok(())
    }
}

impl Profile<'_> {
    /// A string in the profile.
    pub(crate) fn string(&self, key: &str) -> Option<String> {
        self.table.get(key)?.as_str().map(str::to_owned)
    }

    /// A boolean in the profile.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.table.get(key).and_then(Item::as_bool).unwrap_or(false)
    }

    /// The sources of the settings that the profile has.
    pub(crate) fn sources(&self, settings: &[Setting]) -> Result<BTreeMap<&'static str, Source>> {
        let sources = settings.iter().map(|setting| Ok((setting.key, self.source(setting)?)));
        let sources: Result<Vec<_>> = sources.collect();
        Ok(sources?.into_iter().filter_map(|(key, source)| Some((key, source?))).collect())
    }

    /// The source of a setting's value.
    pub(crate) fn source(&self, setting: &Setting) -> Result<Option<Source>> {
        let Some(item) = self.table.get(setting.key) else { return Ok(None) };
        let source = match item.as_str() {
            Some(text) => Some(Source::Literal(text.to_owned())),
            None => item.as_table_like().and_then(elsewhere),
        };
        let wrong = || Failure::usage(format!("profile {}: `{}` is not {FORMS}", self.name, setting.key));
        source.map(Some).ok_or_else(wrong)
    }

    /// Unknown keys.
    pub(crate) fn unknown<'a>(&'a self, settings: &[Setting]) -> Vec<&'a str> {
        let known = |key: &str| COMMON.contains(&key) || settings.iter().any(|setting| setting.key == key);
        self.table.iter().map(|(key, _)| key).filter(|key| !known(key)).collect()
    }
}

/// The forms of a setting.
const FORMS: &str = "a string, { command = \"…\" }, { env = \"…\" }, { file = \"…\" } or { keyring = true }";

/// The source that a table such as `{ env = "NAME" }` names.
fn elsewhere(table: &dyn TableLike) -> Option<Source> {
    let text = |key: &str| table.get(key).and_then(Item::as_str).map(str::to_owned);
    let in_keyring = || table.get("keyring").and_then(Item::as_bool).unwrap_or(false);
    text("command")
        .map(Source::Command)
        .or_else(|| text("env").map(Source::Variable))
        .or_else(|| text("file").map(Source::File))
        .or_else(|| in_keyring().then_some(Source::Keyring))
}

/// The path of the file.
fn path() -> Result<PathBuf> {
    let variable = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let folder = || {
        variable("XDG_CONFIG_HOME")
            .or_else(|| variable("APPDATA"))
            .or_else(|| Some(variable("HOME")?.join(".config")))
    };
    let path = variable("CLOUDMGR_CONFIG").or_else(|| Some(folder()?.join("cloudmgr").join("config.toml")));
    path.ok_or_else(|| {
        Failure::usage("there is no home folder; set CLOUDMGR_CONFIG to the path of config.toml")
    })
}

#[cfg(unix)]
fn private_file(path: &Path) -> std::io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn private_file(path: &Path) -> std::io::Result<fs::File> {
    fs::OpenOptions::new().write(true).create_new(true).open(path)
}

/// The position of an error in the file, without quoting the line, which may contain a secret.
fn one_line(error: &toml_edit::TomlError) -> String {
    error.message().split_whitespace().collect::<Vec<_>>().join(" ")
}
