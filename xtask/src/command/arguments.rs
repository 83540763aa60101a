//! The arguments of a command.

/// The arguments of a command, validated against its declaration.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    /// The names of backends, as written.
    pub(crate) names: Vec<String>,
    /// The flags, without their dashes.
    pub(crate) flags: Vec<String>,
    /// The options and their values, as given.
    pub(crate) options: Vec<(String, String)>,
}

impl Arguments {
    /// Whether `--flag` was given.
    pub(crate) fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|given| given == flag)
    }

    /// The value of `--option`; the last one if it was given several times.
    pub(crate) fn option(&self, option: &str) -> Option<&str> {
        self.options.iter().rev().find(|(name, _)| name == option).map(|(_, value)| value.as_str())
    }
}
