//! The settings of a backend: keys of a profile, and environment variables of its SDK.

/// A key of a profile.
#[derive(Debug)]
pub(crate) struct Setting {
    /// Its name in `config.toml`.
    pub(crate) key: &'static str,
    /// The environment variable that the SDK reads, if any.
    pub(crate) env: &'static str,
    /// The prompt of `login`.
    pub(crate) prompt: &'static str,
    /// Whether it must be redacted.
    pub(crate) secret: bool,
    /// Whether `login` asks for it.
    pub(crate) ask: Ask,
}

/// Whether `login` asks for a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ask {
    /// Always.
    Required,
    /// Always, but the answer may be empty.
    Optional,
    /// Never: for users who write the file themselves.
    Never,
}

/// A setting that can be shown.
pub(super) const fn plain(key: &'static str, env: &'static str, prompt: &'static str, ask: Ask) -> Setting {
    Setting { key, env, prompt, secret: false, ask }
}

/// A setting that must be redacted.
pub(super) const fn secret(key: &'static str, env: &'static str, prompt: &'static str, ask: Ask) -> Setting {
    Setting { key, env, prompt, secret: true, ask }
}

/// The keys that every profile may have, in addition to those of its backend.
pub(crate) const COMMON: [&str; 5] = ["backend", "ca", "insecure", "plain_http", "output"];
