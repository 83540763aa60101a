//! Authentication with a token signed with an API key, or with an existing token.
//!
//! The algorithm: `D = HMAC-SHA512(api key, key id)`, both as Latin-1; the Base64 string of `D`, without decoding it,
//! is the HS512 key of the token.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use cloudmgr_runtime::http::header::AUTHORIZATION;
use cloudmgr_runtime::http::{HeaderName, HeaderValue};
use cloudmgr_runtime::{Attempt, Authenticate, BoxFuture, Error, ErrorKind, Mint, Result, Secret, Uuid};
use hmac::{Hmac, Mac};
use serde::Serialize;
use sha2::Sha512;

/// The maximum token lifetime that the document recommends.
pub const DEFAULT_LIFETIME: Duration = Duration::from_secs(300);

/// A century, the limit for `Duration::MAX`.
const LONGEST_LIFETIME: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// A token is renewed this long before it expires, so that it does not expire in transit; or after half of a short
/// lifetime.
const EARLY: Duration = Duration::from_secs(30);

/// The audience that the gateway expects.
const AUDIENCE: &str = "https://apikeys.nutanix.com";

/// Signs tokens with an API key. All clones of a client share one token.
pub(crate) struct ApiKey {
    key_id: String,
    key: Hmac<Sha512>,
    issuer: String,
    reason: String,
    lifetime: Duration,
}

#[derive(Serialize)]
struct Header<'a> {
    typ: &'static str,
    alg: &'static str,
    kid: &'a str,
}

#[derive(Serialize)]
struct Claims<'a> {
    aud: &'static str,
    iat: u64,
    exp: u64,
    iss: &'a str,
    metadata: Metadata<'a>,
    context: Context,
}

#[derive(Serialize)]
struct Metadata<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    reason: &'a str,
}

/// An empty object that must be present.
#[derive(Serialize)]
struct Context {}

impl ApiKey {
    pub(crate) fn new(
        key_id: String,
        api_key: &Secret,
        issuer: Option<String>,
        reason: String,
        lifetime: Duration,
    ) -> Result<Self> {
        let derived = hmac(&latin1("API key", api_key.expose())?)?.chain_update(latin1("key id", &key_id)?);
        let derived = STANDARD.encode(derived.finalize().into_bytes());
        Ok(Self {
            key_id,
            key: hmac(derived.as_bytes())?,
            issuer: issuer.unwrap_or_else(|| Uuid::new_v4().to_string()),
            reason,
            // Limited to what calendars can represent.
            lifetime: lifetime.min(LONGEST_LIFETIME),
        })
    }

    /// The header value with a token that is valid from `now` on, and its expiry.
    fn sign(&self, now: SystemTime) -> Result<(HeaderValue, SystemTime)> {
        let failed = |what| Error::new(ErrorKind::Auth, what);
        let iat =
            now.duration_since(UNIX_EPOCH).map_err(|_| failed("the clock stands before 1970"))?.as_secs();
        let claims = Claims {
            aud: AUDIENCE,
            iat,
            exp: iat.saturating_add(self.lifetime.as_secs()),
            iss: &self.issuer,
            metadata: Metadata { reason: &self.reason },
            context: Context {},
        };
        let token = self.token(&claims).map_err(|_| failed("the token cannot be written"))?;
        Ok((
            bearer(&token).ok_or_else(|| failed("the token does not fit a header"))?,
            now.checked_add(self.lifetime).unwrap_or(now),
        ))
    }
}

impl ApiKey {
    /// The token as defined by RFC 7515: header, claims and signature, each in URL-safe Base64.
    fn token(&self, claims: &Claims<'_>) -> serde_json::Result<String> {
        let header = Header { typ: "JWT", alg: "HS512", kid: &self.key_id };
        let part = |json: Vec<u8>| URL_SAFE_NO_PAD.encode(json);
        let signed = format!("{}.{}", part(serde_json::to_vec(&header)?), part(serde_json::to_vec(claims)?));
        let signature = self.key.clone().chain_update(&signed).finalize().into_bytes();
        Ok(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }
}

impl Mint for ApiKey {
    type Credential = HeaderValue;

    const HEADER: HeaderName = AUTHORIZATION;

    fn early(&self) -> Duration {
        EARLY.min(self.lifetime.checked_div(2).unwrap_or_default())
    }

    fn mint<'a>(&'a self, attempt: &'a Attempt<'_>) -> BoxFuture<'a, Result<(HeaderValue, SystemTime)>> {
        Box::pin(std::future::ready(self.sign(attempt.now())))
    }

    fn header(&self, token: &HeaderValue) -> Result<HeaderValue> {
        Ok(token.clone())
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiKey").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

/// An existing token.
pub(crate) struct Bearer(HeaderValue);

impl Bearer {
    pub(crate) fn new(token: &Secret) -> Result<Self> {
        cloudmgr_runtime::check_token(token.expose()).map_err(|what| Error::new(ErrorKind::Config, what))?;
        let unfit =
            || Error::new(ErrorKind::Config, "the token has a character that is not valid in a header");
        bearer(token.expose()).map(Self).ok_or_else(unfit)
    }
}

impl Authenticate for Bearer {
    fn authenticate<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<()>> {
        attempt.insert(AUTHORIZATION, self.0.clone());
        Box::pin(std::future::ready(Ok(())))
    }
}

impl fmt::Debug for Bearer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bearer([redacted])")
    }
}

/// HMAC-SHA512 with this key, which may have any length.
fn hmac(key: &[u8]) -> Result<Hmac<Sha512>> {
    Hmac::new_from_slice(key).map_err(|_| Error::new(ErrorKind::Config, "the API key is no key"))
}

fn bearer(token: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(&format!("Bearer {token}")).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// The string in the encoding of the algorithm: one byte per character.
pub(crate) fn latin1(what: &str, text: &str) -> Result<Vec<u8>> {
    let byte = |c: char| u8::try_from(u32::from(c)).ok();
    let refused = || Error::new(ErrorKind::Config, format!("the {what} has a character beyond Latin-1"));
    text.chars().map(byte).collect::<Option<_>>().ok_or_else(refused)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// Keys, claims and tokens that were verified with two other implementations.
    const VECTORS: &str = include_str!("../tests/jwt_vectors.json");

    fn part(token: &str, index: usize) -> Value {
        let text = token.split('.').nth(index).unwrap();
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).unwrap()).unwrap()
    }

    #[test]
    fn the_token_is_the_one_of_each_vector() {
        let file: Value = serde_json::from_str(VECTORS).unwrap();
        let vectors = file["vectors"].as_array().unwrap();
        assert!(!vectors.is_empty());
        for vector in vectors {
            let input = &vector["input"];
            let text = |key: &str| input[key].as_str().unwrap().to_owned();
            let lifetime = Duration::from_secs(input["lifetime_seconds"].as_u64().unwrap());
            let reason = input["metadata"]["reason"].as_str().unwrap().to_owned();
            let api_key = Secret::from(text("api_key"));
            let key = ApiKey::new(text("key_id"), &api_key, Some(text("issuer")), reason, lifetime).unwrap();
            let now = UNIX_EPOCH + Duration::from_secs(input["iat"].as_u64().unwrap());
            let (value, ends) = key.sign(now).unwrap();
            assert_eq!(ends, now + lifetime);

            // The order of members is not significant, so header and claims are compared as JSON ...
            let token = value.to_str().unwrap().strip_prefix("Bearer ").unwrap();
            let expected = vector["token"].as_str().unwrap();
            assert_eq!(part(token, 0), part(expected, 0), "{}", vector["name"]);
            assert_eq!(part(token, 1), part(expected, 1), "{}", vector["name"]);
            // ... and the signature is verified with the key of the vector.
            let (signed, signature) = token.rsplit_once('.').unwrap();
            let derived = vector["derived_key_base64_ascii"].as_str().unwrap();
            let tag = hmac(derived.as_bytes()).unwrap().chain_update(signed).finalize().into_bytes();
            assert_eq!(URL_SAFE_NO_PAD.encode(tag), signature);
        }
    }

    #[test]
    fn a_key_beyond_latin_1_is_refused_without_being_shown() {
        let key = Secret::from("schlüssel-ключ");
        let error =
            ApiKey::new("id".into(), &key, None, String::new(), DEFAULT_LIFETIME).map(|_| ()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(!format!("{error}{error:?}").contains("ключ"));
    }
}
