//! Settings from the environment, with errors that name the variable.

use std::env::{self, VarError};

use crate::error::{Error, ErrorKind, Result};

/// The value of a variable that must be there.
///
/// # Errors
///
/// [`ErrorKind::Config`] that names the variable when it is missing, empty or no Unicode.
pub fn required(name: &str) -> Result<String> {
    let missing = || Error::new(ErrorKind::Config, format!("the environment variable {name} is not set"));
    optional(name)?.ok_or_else(missing)
}

/// The value of a variable, if it is there; an empty one counts as missing.
///
/// # Errors
///
/// [`ErrorKind::Config`] that names the variable when it is no Unicode.
pub fn optional(name: &str) -> Result<Option<String>> {
    match env::var(name) {
        Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => {
            let what = format!("the environment variable {name} is not Unicode");
            Err(Error::new(ErrorKind::Config, what))
        }
    }
}
