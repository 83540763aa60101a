//! Secrets on the command line: because other users can read it, it names the source of the secret.

use super::read;

/// Why a secret was not read.
const LITERAL: &str = "a secret is not taken from the command line; give `@file`, `env:NAME`, `-` to be asked, or use \
                       --allow-secret-args";

/// Reads a secret from its source: `@file`, `env:NAME`, or `-` for a prompt.
pub(super) fn resolve(text: &str, allow_literal: bool) -> Result<String, String> {
    if let Some(file) = text.strip_prefix('@') {
        let secret = read::text(file)?;
        return Ok(secret.strip_suffix('\n').unwrap_or(&secret).to_owned());
    }
    if let Some(name) = text.strip_prefix("env:") {
        return std::env::var(name).map_err(|_| format!("the environment variable {name} is not set"));
    }
    match text {
        "-" => ask(),
        _ if allow_literal => Ok(text.to_owned()),
        _ => Err(LITERAL.to_owned()),
    }
}

fn ask() -> Result<String, String> {
    if !crate::output::can_ask() {
        return Err("there is no terminal to ask for the secret".to_owned());
    }
    rpassword::prompt_password("secret: ").map_err(|error| format!("the terminal: {error}"))
}
