//! The authentication of a new backend.

use codegen::document::{Document, entries, text};
use serde_json::Value;

use crate::failure::Failure;

/// An authentication scheme of `cloudmgr_runtime::client!`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Auth {
    /// A token in `Authorization`.
    Bearer,
    /// User and password.
    Basic,
    /// A token in the header with this name.
    Header(String),
    /// No credentials.
    None,
}

impl Auth {
    /// Reads `--auth` and `--header`; the default name of the header comes from the document.
    pub(super) fn read(
        auth: Option<&str>,
        header: Option<&str>,
        document: &Document,
    ) -> Result<Self, Failure> {
        if header.is_some() && auth != Some("header") {
            return Err(Failure::Usage("--header belongs to --auth header".into()));
        }
        match auth {
            Some("bearer") => Ok(Self::Bearer),
            Some("basic") => Ok(Self::Basic),
            Some("none") => Ok(Self::None),
            Some("header") => Self::header(header, document),
            other => Err(unusable(other, document)),
        }
    }

    fn header(header: Option<&str>, document: &Document) -> Result<Self, Failure> {
        let known = || schemes(document).find_map(header_of);
        let Some(name) = header.map(str::to_owned).or_else(known) else {
            return Err(Failure::Usage(
                "the document names no header for credentials; say --header HEADER".into(),
            ));
        };
        let is_token =
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
        if is_token {
            Ok(Self::Header(name))
        } else {
            Err(Failure::Usage(format!("`{name}` is no name of a header")))
        }
    }

    /// The tokens that `client!` expects.
    pub(super) fn tokens(&self) -> String {
        match self {
            Self::Bearer => "bearer".to_owned(),
            Self::Basic => "basic".to_owned(),
            Self::Header(name) => format!("header({name:?})"),
            Self::None => "none".to_owned(),
        }
    }

    /// The call of the builder's setter with these credentials; the secret comes last.
    pub(super) fn setter(&self, user: &str, secret: &str) -> String {
        match self {
            Self::Bearer | Self::Header(_) => format!(".token({secret})"),
            Self::Basic => format!(".login({user}, {secret})"),
            Self::None => String::new(),
        }
    }

    /// Describes where the credentials are sent, and their environment variables.
    pub(super) fn about(&self, env: &str) -> String {
        match self {
            Self::Bearer => format!("a bearer token (`{env}_TOKEN`)"),
            Self::Basic => format!("user and password (`{env}_USER`, `{env}_PASSWORD`)"),
            Self::Header(name) => format!("a token in the header `{name}` (`{env}_TOKEN`)"),
            Self::None => "no credentials".to_owned(),
        }
    }
}

fn unusable(auth: Option<&str>, document: &Document) -> Failure {
    Failure::Usage(match auth {
        Some(other) => format!("there is no --auth `{other}`; there are bearer, basic, header, none"),
        None => {
            let said = said(document);
            format!("new needs --auth bearer, basic, header or none; the document says {said}")
        }
    })
}

fn schemes(document: &Document) -> impl Iterator<Item = &Value> {
    entries(&document.root()["components"]["securitySchemes"]).map(|(_, scheme)| scheme)
}

fn header_of(scheme: &Value) -> Option<String> {
    let is_header = text(scheme, "type") == "apiKey" && text(scheme, "in") == "header";
    is_header.then(|| text(scheme, "name").to_owned())
}

/// The authentication described by the document, as a value of `--auth`.
fn said(document: &Document) -> String {
    let found = schemes(document).find_map(|scheme| match header_of(scheme) {
        Some(name) => Some(format!("`header` ({name})")),
        None => Some(format!("`{}`", text(scheme, "scheme"))).filter(|said| said != "``"),
    });
    found.unwrap_or_else(|| "`none`".to_owned())
}
