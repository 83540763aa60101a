//! Clients of the SDKs, out of what a profile says.

use cloudmgr_runtime::Client;

use super::Place;
use crate::failure::{Failure, Result};

/// What stands for a secret when nothing is sent.
const NONE: &str = "-";

/// The settings that every SDK's builder has, taken from a place.
macro_rules! configured {
    ($place:expr, $builder:expr) => {{
        let mut builder = $builder.user_agent(concat!("cloudmgr/", env!("CARGO_PKG_VERSION")));
        if let Some(file) = &$place.ca {
            let pem = std::fs::read(file).map_err(|error| Failure::usage(format!("{file}: {error}")))?;
            builder = builder.root_certificate(&pem);
        }
        if $place.insecure {
            builder = builder.danger_accept_invalid_certs(true);
        }
        if $place.plain_http {
            builder = builder.allow_plain_http(true);
        }
        builder
    }};
}

impl Place {
    /// The client of the runtime, with credentials.
    pub(crate) fn connect(&self) -> Result<Client> {
        self.client(true)
    }

    /// A client that only shows what it would send: no command is run and no secret is read.
    pub(crate) fn unconnected(&self) -> Result<Client> {
        self.client(false)
    }

    fn client(&self, real: bool) -> Result<Client> {
        match self.backend.facts.name {
            #[cfg(feature = "nc2")]
            "nc2" => Ok(self.nc2(real)?.core().clone()),
            #[cfg(feature = "cloudify")]
            "cloudify" => Ok(self.cloudify(real)?.core().clone()),
            #[cfg(feature = "frame")]
            "frame" => Ok(self.frame(real)?.core().clone()),
            #[cfg(feature = "nano")]
            "nano" => Ok(self.nano(real)?.core().clone()),
            other => Err(Failure::usage(format!("this build has no {other}"))),
        }
    }

    /// A secret, or what stands for it.
    fn secret(&self, key: &str, real: bool) -> Result<String> {
        if real { self.required(key) } else { Ok(NONE.to_owned()) }
    }

    /// A plain setting; without credentials nothing is required.
    fn plain(&self, key: &str, real: bool) -> Result<String> {
        match (real, self.value(key)?) {
            (_, Some(value)) => Ok(value),
            (true, None) => Err(self.missing(key)),
            (false, None) => Ok(NONE.to_owned()),
        }
    }

    #[cfg(feature = "nc2")]
    fn nc2(&self, real: bool) -> Result<nc2_sdk::Client> {
        let mut builder = configured!(self, nc2_sdk::Client::builder()).reason("cloudmgr");
        if let Some(url) = self.value("url")? {
            builder = builder.base_url(url);
        }
        if let Some(issuer) = self.value("issuer")? {
            builder = builder.issuer(issuer);
        }
        let builder = match self.values.contains_key("token") {
            true => builder.bearer_token(self.secret("token", real)?),
            false => builder.api_key(self.plain("key_id", real)?, self.secret("api_key", real)?),
        };
        Ok(builder.build()?)
    }

    /// The client of Cloudify.
    #[cfg(feature = "cloudify")]
    pub(crate) fn cloudify(&self, real: bool) -> Result<cloudify_sdk::Client> {
        let mut builder = configured!(self, cloudify_sdk::Client::builder());
        if let Some(tenant) = self.value("tenant")? {
            builder = builder.tenant(tenant);
        }
        builder = match (self.value("url")?, real) {
            (Some(url), _) => builder.host(&url),
            (None, true) => return Err(self.missing("url")),
            (None, false) => builder,
        };
        let builder = match self.values.contains_key("token") {
            true => builder.token(self.secret("token", real)?),
            false => builder.login(self.plain("username", real)?, self.secret("password", real)?),
        };
        Ok(builder.build()?)
    }

    /// The client of Frame.
    #[cfg(feature = "frame")]
    pub(crate) fn frame(&self, real: bool) -> Result<frame_sdk::Client> {
        let mut builder = configured!(self, frame_sdk::Client::builder());
        if let Some(url) = self.value("url")? {
            builder = builder.base_url(url);
        }
        Ok(builder
            .credentials(self.plain("client_id", real)?, self.secret("client_secret", real)?)
            .build()?)
    }

    /// The client of Nano.
    #[cfg(feature = "nano")]
    pub(crate) fn nano(&self, real: bool) -> Result<nano_sdk::Client> {
        let mut builder = configured!(self, nano_sdk::Client::builder());
        builder = match (self.value("url")?, real) {
            (Some(url), _) => builder.base_url(url),
            (None, true) => return Err(self.missing("url")),
            (None, false) => builder,
        };
        Ok(builder.login(self.plain("user", real)?, self.secret("password", real)?).build()?)
    }
}
