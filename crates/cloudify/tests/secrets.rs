//! Credentials that come in answers are not shown.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use cloudify_sdk::cloudmgr_runtime::secret;
use cloudify_sdk::types::{
    Agent, Broker, CreateSecret, CreateUser, Execution, ExportedSecret, Secret, Tenant, Token,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const CANARY: &str = "canary5ec2e7";

/// Decodes it, looks at what is shown of it, and saves it as a user does who asks for the secrets by name.
fn is_kept<T: DeserializeOwned + Serialize + std::fmt::Debug>(answer: Value) {
    let decoded: T = serde_json::from_value(answer).unwrap();
    let name = std::any::type_name::<T>();
    let shown = format!("{decoded:?} {decoded:#?} {}", serde_json::to_string(&decoded).unwrap());
    assert!(!shown.contains(CANARY), "{name} shows its secret: {shown}");
    let saved = secret::reveal(|| serde_json::to_string(&decoded)).unwrap();
    assert!(saved.contains(CANARY), "{name} loses its secret: {saved}");
}

#[test]
fn no_credential_of_an_answer_is_shown() {
    is_kept::<Tenant>(json!({"name": "t", "rabbitmq_username": "u", "rabbitmq_password": CANARY}));
    is_kept::<Token>(json!({"username": "u", "value": CANARY}));
    is_kept::<Secret>(json!({"key": "k", "value": CANARY}));
    is_kept::<Agent>(json!({"name": "a", "rabbitmq_password": CANARY}));
    is_kept::<Broker>(json!({"name": "b", "password": CANARY}));
    is_kept::<Execution>(json!({"id": "e", "parameters": {"config": {"postgresql_password": CANARY}}}));
    is_kept::<ExportedSecret>(
        json!({"key": "k", "value": CANARY, "tenant_name": "t", "visibility": "tenant",
        "is_hidden_value": false, "encrypted": false}),
    );
}

#[test]
fn no_credential_of_a_request_is_shown() {
    let user = CreateUser::new("u", CANARY);
    let secret = CreateSecret::new(CANARY);
    assert!(!format!("{user:?}{secret:?}").contains(CANARY));
    let client = cloudify_sdk::Client::builder().host("manager.example").token("t").build().unwrap();
    let lines = [client.users().create(user).to_curl(), client.secrets().create("k", secret).to_curl()];
    assert!(!lines.concat().contains(CANARY), "{lines:?}");
}
