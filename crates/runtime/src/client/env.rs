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
    optional(name)?.map(|url| checked_base_url(name, url)).transpose()
}

/// Checks a base URL that was made from the value of a variable, such as a host name.
///
/// # Errors
///
/// As [`base_url`].
pub fn checked_base_url(name: &str, url: String) -> Result<String> {
    match address::parse(&url) {
        Ok(_) => Ok(url),
        Err(problem) => {
            let what = format!("the base URL in the environment variable {name} {problem}");
            Err(Error::new(ErrorKind::Config, what))
        }
    }
}

/// Adds the name of a variable to an error about its value.
///
/// # Errors
///
/// The given one, with the name.
pub fn named<T>(name: &str, made: Result<T>) -> Result<T> {
    made.map_err(|error| Error::new(error.kind(), format!("the environment variable {name}: {error}")))
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
