//! The settings of a backend: the keys of a profile, and the environment variables of its SDK.

/// One key of a profile.
#[derive(Debug)]
pub(crate) struct Setting {
    /// Its name in `config.toml`.
    pub(crate) key: &'static str,
    /// The environment variable that the SDK reads, if any.
    pub(crate) env: &'static str,
    /// What `login` asks for.
    pub(crate) prompt: &'static str,
    /// Whether it must not be shown.
    pub(crate) secret: bool,
    /// When `login` asks for it.
    pub(crate) ask: Ask,
}

/// When `login` asks for a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ask {
    /// Always.
    Required,
    /// Always, and an empty answer is taken.
    Optional,
    /// Never: for those who write the file themselves.
    Never,
}

/// A setting that may be shown.
pub(super) const fn plain(key: &'static str, env: &'static str, prompt: &'static str, ask: Ask) -> Setting {
    Setting { key, env, prompt, secret: false, ask }
}

/// A setting that must not be shown.
pub(super) const fn secret(key: &'static str, env: &'static str, prompt: &'static str, ask: Ask) -> Setting {
    Setting { key, env, prompt, secret: true, ask }
}

/// Keys that every profile may have beside those of its backend.
pub(crate) const COMMON: [&str; 5] = ["backend", "ca", "insecure", "plain_http", "output"];
