//! Creates clients of the SDKs from profiles.

use cloudmgr_runtime::Client;

use super::Place;
use crate::backend::Values;
use crate::failure::{Failure, Result};

/// The placeholder for a setting if nothing is sent.
const NONE: &str = "-";

/// A connection that is about to be created.
pub(super) struct Connection<'a> {
    place: &'a Place,
    /// Whether anything will be sent.
    real: bool,
}

impl Place {
    /// Creates the client of the runtime, with credentials.
    pub(crate) fn connect(&self) -> Result<Client> {
        (self.backend.connect)(&Connection { place: self, real: true })
    }

    /// Creates a client that only shows what it would send: no command is run and no secret is read.
    pub(crate) fn unconnected(&self) -> Result<Client> {
        (self.backend.connect)(&Connection { place: self, real: false })
    }

    /// Creates the client of Cloudify's SDK.
    #[cfg(feature = "cloudify")]
    pub(crate) fn cloudify(&self) -> Result<cloudify_sdk::Client> {
        crate::backend::cloudify::client(&Connection { place: self, real: true })
    }

    /// Creates the client of Frame's SDK.
    #[cfg(feature = "frame")]
    pub(crate) fn frame(&self) -> Result<frame_sdk::Client> {
        crate::backend::frame::client(&Connection { place: self, real: true })
    }

    /// Creates the client of Nano's SDK.
    #[cfg(feature = "nano")]
    pub(crate) fn nano(&self) -> Result<nano_sdk::Client> {
        crate::backend::nano::client(&Connection { place: self, real: true })
    }
}

impl Values for Connection<'_> {
    fn optional(&self, key: &str) -> Result<Option<String>> {
        self.place.value(key)
    }

    fn plain(&self, key: &str) -> Result<String> {
        match (self.real, self.place.value(key)?) {
            (_, Some(value)) => Ok(value),
            (true, None) => Err(self.place.missing(key)),
            (false, None) => Ok(NONE.to_owned()),
        }
    }

    fn secret(&self, key: &str) -> Result<String> {
        if self.real { self.place.required(key) } else { Ok(NONE.to_owned()) }
    }

    fn has(&self, key: &str) -> bool {
        self.place.values.contains_key(key)
    }

    fn url(&self) -> Result<Option<String>> {
        match self.place.value("url")? {
            None if self.real => Err(self.place.missing("url")),
            url => Ok(url),
        }
    }

    fn authority(&self) -> Result<Option<Vec<u8>>> {
        let read =
            |file: &String| std::fs::read(file).map_err(|error| Failure::usage(format!("{file}: {error}")));
        self.place.ca.as_ref().map(read).transpose()
    }

    fn insecure(&self) -> bool {
        self.place.insecure
    }

    fn plain_http(&self) -> bool {
        self.place.plain_http
    }
}
