//! Signs every attempt.
//!
//! The algorithm: `HMAC-SHA256(client secret, timestamp ‖ client id)` in lower-case hexadecimal, with the timestamp in
//! whole Unix seconds and the secret as a UTF-8 string. Method, path, query and body are not signed.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use cloudmgr_runtime::http::HeaderName;
use cloudmgr_runtime::{Attempt, Authenticate, BoxFuture, Error, ErrorKind, Result, Secret};
use hmac::{Hmac, Mac};
use sha2::Sha256;

const CLIENT_ID: &str = "x-frame-clientid";
const TIMESTAMP: &str = "x-frame-timestamp";
const SIGNATURE: &str = "x-frame-signature";

/// Signs each attempt with the time of the client's clock: the lifetime of a signature is not documented, and a new one
/// is cheap.
pub(crate) struct Signer {
    client_id: Secret,
    key: Hmac<Sha256>,
}

impl Signer {
    pub(crate) fn new(client_id: &Secret, client_secret: &Secret) -> Result<Self> {
        check("client id", client_id.expose())?;
        check("client secret", client_secret.expose())?;
        // Keys of any length are valid.
        let unfit = |_| Error::new(ErrorKind::Config, "the client secret is no key");
        let key = Hmac::new_from_slice(client_secret.expose().as_bytes()).map_err(unfit)?;
        Ok(Self { client_id: client_id.clone(), key })
    }

    /// The timestamp for `now` and its signature.
    fn sign(&self, now: SystemTime) -> Result<(String, String)> {
        let early = |_| Error::new(ErrorKind::Auth, "the clock stands before 1970: set it, then try again");
        let timestamp = now.duration_since(UNIX_EPOCH).map_err(early)?.as_secs().to_string();
        let signed = self.key.clone().chain_update(&timestamp).chain_update(self.client_id.expose());
        let signature = cloudmgr_runtime::hex(&signed.finalize().into_bytes());
        Ok((timestamp, signature))
    }
}

impl Authenticate for Signer {
    fn authenticate<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            let (timestamp, signature) = self.sign(attempt.now())?;
            attempt.set(CLIENT_ID, self.client_id.expose())?;
            attempt.set(TIMESTAMP, &timestamp)?;
            attempt.set(SIGNATURE, &signature)
        })
    }

    /// A new signature helps only if the previous one was too old on arrival.
    fn renew<'a>(&'a self, _: &'a Attempt<'_>) -> BoxFuture<'a, bool> {
        Box::pin(std::future::ready(true))
    }

    fn credential_headers(&self) -> Vec<HeaderName> {
        [CLIENT_ID, TIMESTAMP, SIGNATURE].map(HeaderName::from_static).to_vec()
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").finish_non_exhaustive()
    }
}

/// Rejects a credential with leading or trailing whitespace, usually read from a file. The error does not quote it.
pub(crate) fn check(what: &str, text: &str) -> Result<()> {
    let problem = match text {
        "" => "is empty",
        text if text.trim() != text => "begins or ends with white space",
        text if text.contains(char::is_control) => "has a control character",
        _ => return Ok(()),
    };
    Err(Error::new(ErrorKind::Config, format!("the {what} {problem}")))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::Value;

    use super::*;

    /// Credentials, times and signatures that were verified with another implementation.
    const VECTORS: &str = include_str!("../tests/signature_vectors.json");

    fn vectors() -> Vec<Value> {
        let file: Value = serde_json::from_str(VECTORS).unwrap();
        file["vectors"].as_array().unwrap().clone()
    }

    fn input<'a>(vector: &'a Value, key: &str) -> &'a str {
        vector["input"][key].as_str().unwrap()
    }

    fn signer(vector: &Value) -> Signer {
        let secret = |key| Secret::from(input(vector, key));
        Signer::new(&secret("client_id"), &secret("client_secret")).unwrap()
    }

    #[test]
    fn the_signature_is_the_one_of_each_vector() {
        assert_eq!(vectors().len(), 2);
        for vector in vectors() {
            let seconds = vector["input"]["timestamp"].as_u64().unwrap();
            // Fractions of a second are truncated.
            let now = UNIX_EPOCH + Duration::from_secs(seconds) + Duration::from_millis(999);
            let (timestamp, signature) = signer(&vector).sign(now).unwrap();
            assert_eq!(vector["headers"]["X-Frame-Timestamp"], timestamp, "{}", vector["name"]);
            assert_eq!(vector["signature_hex"], signature, "{}", vector["name"]);
        }
    }

    #[test]
    fn the_parts_in_the_wrong_order_make_another_signature() {
        for vector in vectors() {
            let wrong = format!("{}{}", input(&vector, "client_id"), vector["input"]["timestamp"]);
            let signature =
                cloudmgr_runtime::hex(&signer(&vector).key.chain_update(wrong).finalize().into_bytes());
            assert_eq!(vector["negative_client_id_first_must_differ"], signature, "{}", vector["name"]);
            assert_ne!(vector["signature_hex"], signature, "{}", vector["name"]);
        }
    }

    #[test]
    fn a_credential_that_cannot_work_is_refused_without_being_shown() {
        for (id, secret) in
            [("", "canary"), ("canary", ""), ("id", "canary\n"), (" canary", "s"), ("a\0canary", "s")]
        {
            let error = Signer::new(&id.into(), &secret.into()).map(|_| ()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
        }
    }

    #[test]
    fn a_clock_before_1970_is_an_error_that_says_so() {
        let signer = Signer::new(&"id".into(), &"secret".into()).unwrap();
        let error = signer.sign(UNIX_EPOCH - Duration::from_secs(1)).unwrap_err();
        assert!(error.to_string().contains("before 1970"), "{error}");
    }
}
