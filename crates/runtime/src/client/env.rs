//! Settings from the environment, with errors that name the variable.

use std::env::{self, VarError};

use super::address;
use crate::error::{Error, ErrorKind, Result};

/// The value of a required variable.
///
/// # Errors
///
/// [`ErrorKind::Config`], naming the variable, if it is missing, empty or not valid UTF-8.
pub fn required(name: &str) -> Result<String> {
    let missing = || Error::new(ErrorKind::Config, format!("the environment variable {name} is not set"));
    optional(name)?.ok_or_else(missing)
}

/// The values of two variables that belong together; `instead` names the alternative to setting them.
///
/// # Errors
///
/// [`ErrorKind::Config`], naming the missing variable and the alternative.
pub fn pair(first: &str, second: &str, instead: &str) -> Result<(String, String)> {
    let missing = |name: &str, other: &str| {
        let what =
            format!("the environment variable {name} is not set; set {name} and {other}, or {instead}");
        Error::new(ErrorKind::Config, what)
    };
    let value = optional(first)?.ok_or_else(|| missing(first, second))?;
    Ok((value, optional(second)?.ok_or_else(|| missing(second, first))?))
}

/// The base URL in an optional variable.
///
/// # Errors
///
/// [`ErrorKind::Config`], naming the variable, if it is not a base URL.
pub fn base_url(name: &str) -> Result<Option<String>> {
    let url = optional(name)?;
    let checked = url.as_deref().map_or(Ok(()), |url| address::parse(url).map(drop));
    checked.map_err(|problem| {
        Error::new(ErrorKind::Config, format!("the base URL in the environment variable {name} {problem}"))
    })?;
    Ok(url)
}

/// The value of an optional variable; an empty one counts as missing.
///
/// # Errors
///
/// [`ErrorKind::Config`], naming the variable, if it is not valid UTF-8.
pub fn optional(name: &str) -> Result<Option<String>> {
    match env::var(name) {
        Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => {
            let what = format!("the environment variable {name} is not valid UTF-8");
            Err(Error::new(ErrorKind::Config, what))
        }
    }
}
