//! Secrets whose value is JSON, from 7.0 on.

use cloudmgr_runtime::{Call, Map, Param, Result, SecretJson, Value};

use crate::secrets::{Create, Secrets};
use crate::table;
use crate::types::Visibility;

/// A secret whose value is JSON that matches a JSON Schema; for [`Secrets::create_json`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct JsonSecret {
    /// The value.
    pub value: SecretJson,
    /// The JSON Schema that the manager checks the value against.
    pub schema: Map<String, Value>,
    /// Whether an existing secret is changed instead of rejected.
    pub update_if_exists: Option<bool>,
    /// Who can see the secret; `tenant` by default.
    pub visibility: Option<Visibility>,
    /// Whether only the creator and administrators may read the value.
    pub is_hidden_value: Option<bool>,
}

cloudmgr_runtime::request! {
    JsonSecret {
        required value: into SecretJson,
        required schema: value Map<String, Value>,
        optional update_if_exists: value bool,
        optional visibility: into Visibility,
        optional is_hidden_value: value bool,
    }
}

/// A secret, of which only the value is decoded.
struct Valued {
    value: SecretJson,
}
cloudmgr_runtime::object! {
    Valued { required value }
}

impl Secrets<'_> {
    /// Creates a secret whose value is JSON. Needs Cloudify 7.0 or later.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use cloudify_sdk::JsonSecret;
    /// use cloudify_sdk::cloudmgr_runtime::{Map, Value};
    ///
    /// let schema = Map::from_iter([("type".to_owned(), Value::from("object"))]);
    /// let login = Map::from_iter([("user".to_owned(), Value::from("db")), ("password".to_owned(), Value::from("…"))]);
    /// cloudify.secrets().create_json("database", &JsonSecret::new(login, schema)).send().await?;
    ///
    /// let login = cloudify.secrets().get_json("database").await?;
    /// println!("{}", login.expose()["user"]);
    /// # Ok(()) }
    /// ```
    ///
    /// The manager rejects a value that does not match the schema with 409, and an invalid schema with 400.
    pub fn create_json(&self, secret_key: impl Param, secret: &JsonSecret) -> Create {
        Create::new(self.0.call(&table::SECRETS_CREATE).segment(secret_key).json(secret))
    }

    /// The value of a secret as JSON; a string if the secret has no schema.
    ///
    /// # Errors
    /// As a call.
    pub async fn get_json(&self, secret_key: impl Param) -> Result<SecretJson> {
        let request = self.0.call(&table::SECRETS_GET).segment(secret_key);
        Ok(Call::<Valued>::of(request).send().await?.into_inner().value)
    }
}
