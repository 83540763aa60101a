//! The server and credentials of a command: from flags, the SDK's environment variables, or a profile in `config.toml`.
//!
//! URL and credentials come from a single source: a leftover environment variable must not send a profile's password to
//! another host.

mod config;
mod connect;
pub(crate) mod login;
pub(crate) mod manage;
mod source;

use std::collections::BTreeMap;
use std::env;

use clap::ArgMatches;

pub(crate) use config::Config;

use crate::args::Given;
use crate::backend::Backend;
use crate::failure::{Failure, Result};
use crate::words::quoted;
use source::Source;

/// The server and credentials of a command. No secret has been read yet.
pub(crate) struct Place {
    backend: &'static Backend,
    from: From,
    /// The flags that selected it.
    flags: Vec<String>,
    values: BTreeMap<&'static str, Source>,
    url: Option<String>,
    ca: Option<String>,
    insecure: bool,
    plain_http: bool,
    output: Option<String>,
}

/// The source of the credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
enum From {
    Profile(String),
    Environment,
    Nowhere,
}

impl Place {
    /// Finds it: the named profile; the environment if it contains a credential; the backend's default profile.
    ///
    /// # Errors
    /// If the profile does not exist or belongs to another backend, or the file cannot be trusted.
    pub(crate) fn find(backend: &'static Backend, matches: &ArgMatches) -> Result<Self> {
        let mut place = Self::named_or_default(backend, matches)?;
        place.flags = flags(matches);
        place.url = matches.string("url").cloned();
        place.ca = matches.string("ca").cloned().or(place.ca);
        place.insecure |= matches.flag("insecure");
        place.plain_http |= matches.flag("plain-http");
        Ok(place)
    }

    fn named_or_default(backend: &'static Backend, matches: &ArgMatches) -> Result<Self> {
        let variable = || env::var("CLOUDMGR_PROFILE").ok().filter(|name| !name.is_empty());
        match matches.string("profile").cloned().or_else(variable) {
            Some(name) => Self::of_profile(backend, &Config::load()?, &name),
            None if in_environment(backend) => Ok(Self::of_environment(backend)),
            None => Self::of_default(backend),
        }
    }

    fn empty(backend: &'static Backend, from: From) -> Self {
        Self {
            backend,
            from,
            flags: Vec::new(),
            values: BTreeMap::new(),
            url: None,
            ca: None,
            insecure: false,
            plain_http: false,
            output: None,
        }
    }

    fn of_default(backend: &'static Backend) -> Result<Self> {
        let config = Config::load()?;
        match config.default_profile(backend.facts.name) {
            Some(name) => Self::of_profile(backend, &config, &name),
            None => Ok(Self::of_environment(backend).or_nowhere()),
        }
    }

    fn of_environment(backend: &'static Backend) -> Self {
        let mut place = Self::empty(backend, From::Environment);
        for setting in backend.settings.iter().filter(|setting| !setting.env.is_empty()) {
            if let Ok(value) = env::var(setting.env)
                && !value.is_empty()
            {
                place.values.insert(setting.key, Source::Literal(value));
            }
        }
        place
    }

    fn or_nowhere(mut self) -> Self {
        if self.values.is_empty() {
            self.from = From::Nowhere;
        }
        self
    }

    fn of_profile(backend: &'static Backend, config: &Config, name: &str) -> Result<Self> {
        let profile = config.profile(name)?;
        let of = profile.string("backend").unwrap_or_default();
        if of != backend.facts.name {
            let problem = format!("the profile `{name}` is one of {of}, not of {}", backend.facts.name);
            return Err(Failure::usage(problem));
        }
        Ok(Self {
            values: profile.sources(backend.settings)?,
            ca: profile.string("ca"),
            insecure: profile.flag("insecure"),
            plain_http: profile.flag("plain_http"),
            output: profile.string("output"),
            ..Self::empty(backend, From::Profile(name.to_owned()))
        })
    }

    /// The format that the profile prefers.
    pub(crate) fn output(&self) -> Option<&str> {
        self.output.as_deref()
    }

    /// The flags that select it again, for a command that is displayed.
    pub(crate) fn flags(&self) -> String {
        self.flags.iter().map(|word| format!(" {}", quoted(word))).collect()
    }

    /// A description of the source of the credentials.
    pub(crate) fn described(&self) -> String {
        match &self.from {
            From::Profile(name) => format!("profile {name}"),
            From::Environment => "credentials of the environment".to_owned(),
            From::Nowhere => "no credentials".to_owned(),
        }
    }

    /// The value of a setting; runs the command or reads the file that contains it.
    fn value(&self, key: &str) -> Result<Option<String>> {
        if key == "url" && self.url.is_some() {
            return Ok(self.url.clone());
        }
        let profile = match &self.from {
            From::Profile(name) => name,
            _ => "",
        };
        self.values.get(key).map(|source| source.read(profile, key)).transpose()
    }

    /// The value of a required setting.
    fn required(&self, key: &str) -> Result<String> {
        self.value(key)?.ok_or_else(|| self.missing(key))
    }

    fn missing(&self, key: &str) -> Failure {
        let name = self.backend.facts.name;
        let what = match &self.from {
            From::Profile(profile) => format!("the profile `{profile}` has no `{key}`"),
            From::Environment => {
                let setting = self.backend.settings.iter().find(|setting| setting.key == key);
                format!("the environment variable {} is not set", setting.map_or(key, |setting| setting.env))
            }
            From::Nowhere => format!("there are no credentials for {name}"),
        };
        Failure::from(cloudmgr_runtime::Error::new(cloudmgr_runtime::ErrorKind::Auth, what))
            .with_hint(format!("`cloudmgr login {name}` sets up a profile"))
    }
}

/// The connection flags as given.
fn flags(matches: &ArgMatches) -> Vec<String> {
    let values = ["profile", "url", "ca"].into_iter().filter_map(|id| {
        let value = matches.string(id)?;
        Some([format!("--{id}"), value.clone()])
    });
    let switches = ["insecure", "plain-http"].into_iter().filter(|id| matches.flag(id));
    values.flatten().chain(switches.map(|id| format!("--{id}"))).collect()
}

/// Whether the environment contains a credential of a backend.
fn in_environment(backend: &Backend) -> bool {
    let secrets = backend.settings.iter().filter(|setting| setting.secret);
    secrets.into_iter().any(|setting| env::var(setting.env).is_ok_and(|value| !value.is_empty()))
}
