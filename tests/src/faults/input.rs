//! Hostile input.

use std::{env, fs};

use proptest::prelude::*;
use serde_json::{Map, Value};

use crate::document::specs;
use crate::wire::connect::SECRET;

/// The variable that multiplies the number of cases.
const TIMES: &str = "HOSTILE_CASES";

/// The factor for the number of cases.
pub fn times() -> u32 {
    env::var(TIMES).ok().and_then(|text| text.parse().ok()).unwrap_or(1)
}

/// Strings that are known to cause problems.
const EVIL: [&str; 24] = [
    "", ".", "..", "...", "%2e%2e", "%2E.", "/", "//", "\\", "..\\", "%00", "\0", "\r\n", "\n", "\u{feff}",
    "?", "#", "&", "=", ";", "%", "%zz", "\u{202e}", "'",
];

thread_local! {
    // Created once, because they are built from regular expressions, which is slow.
    static TEXT: BoxedStrategy<String> = new_text();
    static JSON: BoxedStrategy<Value> = new_json();
}

/// Any string: composed of problematic parts, or arbitrary.
pub fn text() -> BoxedStrategy<String> {
    TEXT.with(Clone::clone)
}

fn new_text() -> BoxedStrategy<String> {
    let piece = prop_oneof![
        3 => prop::sample::select(EVIL.to_vec()).prop_map(str::to_owned),
        1 => "[a-z0-9]{1,4}",
        1 => any::<char>().prop_map(String::from),
    ];
    let pieces = prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat());
    prop_oneof![4 => pieces, 1 => any::<String>()].boxed()
}

const SCHEMES: [&str; 8] = ["https://", "http://", "HTTP://", "ftp://", "file://", "//", "https:", ""];

const HOSTS: [&str; 8] = ["127.0.0.1", "localhost:9", "[::1]", "a.example", "exämple.test", "", "a b", "1.1"];

/// A string similar to a URL.
pub fn url() -> BoxedStrategy<String> {
    let scheme = prop::sample::select(SCHEMES.to_vec());
    let user = prop_oneof![3 => Just(String::new()), 1 => Just(format!("me:{SECRET}@")), 1 => Just(format!("{SECRET}@"))];
    let host = prop::sample::select(HOSTS.to_vec());
    let end = prop_oneof![2 => Just(String::new()), 1 => Just(format!("?k={SECRET}")), 1 => Just(format!("#{SECRET}"))];
    let whole = (scheme, user, host, text(), end)
        .prop_map(|(scheme, user, host, path, end)| format!("{scheme}{user}{host}/{path}{end}"));
    prop_oneof![5 => whole, 1 => text()].boxed()
}

/// Any JSON.
pub fn json() -> BoxedStrategy<Value> {
    JSON.with(Clone::clone)
}

/// Any JSON but lists and objects.
fn scalar() -> impl Strategy<Value = Value> {
    let number = prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
    ];
    let flag = any::<bool>().prop_map(Value::from);
    prop_oneof![Just(Value::Null), flag, number, text().prop_map(Value::from)]
}

fn new_json() -> BoxedStrategy<Value> {
    let leaf = scalar();
    let key = prop_oneof![Just("data".to_owned()), Just("id".to_owned()), Just("items".to_owned()), text()];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        let members = prop::collection::vec((key.clone(), inner.clone()), 0..6);
        let object = members.prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>()));
        prop_oneof![prop::collection::vec(inner, 0..6).prop_map(Value::from), object]
    })
    .boxed()
}

/// The environment variables that a backend reads, as found in its source.
pub fn variables(backend: &str) -> Vec<String> {
    let source =
        fs::read_to_string(specs::root().join(format!("crates/{backend}/src/client.rs"))).unwrap_or_default();
    let after = source.split("env::").skip(1);
    let named = after
        .filter_map(|rest| rest.strip_prefix("required(\"").or_else(|| rest.strip_prefix("optional(\"")));
    named.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}
