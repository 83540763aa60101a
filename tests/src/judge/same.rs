//! Defines when a value is unchanged after a round trip through its Rust type.
//!
//! Responses are equal, except for differences that are insignificant for every client:
//! - a member that is null and one that is absent: types have a single representation of "nothing";
//! - an empty list or map and none: a list in a response decodes from null, so it does not preserve the difference;
//! - times in RFC 3339: `…+02:00` becomes `…Z`, and `.500` becomes `.5`;
//! - numbers of equal value: 1.0 is 1.

use cloudmgr_runtime::chrono::DateTime;
use serde_json::{Map, Value};

/// The differences between two responses, as JSON pointers with both values.
pub fn differences(wanted: &Value, came: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(wanted, came, String::new(), &mut found);
    found
}

/// The differences between two requests: for a server, null, an empty list and an absent field are different.
pub fn exact(wanted: &Value, came: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut said = Vec::new();
    nothings(wanted, String::new(), &mut said);
    let mut heard = Vec::new();
    nothings(came, String::new(), &mut heard);
    found.extend(said.iter().filter(|at| !heard.contains(at)).map(|at| format!("{at} is lost")));
    found.extend(heard.iter().filter(|at| !said.contains(at)).map(|at| format!("{at} is added")));
    found.extend(differences(wanted, came));
    found
}

/// All paths with null, an empty list or an empty map.
fn nothings(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        _ if is_nothing(value) => found.push(format!("{at}: {value}")),
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| nothings(member, format!("{at}/{name}"), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| nothings(item, format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

fn compare(wanted: &Value, came: &Value, at: String, found: &mut Vec<String>) {
    match (wanted, came) {
        (Value::Object(left), Value::Object(right)) => objects(left, right, &at, found),
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                compare(left, right, format!("{at}/{index}"), found);
            }
        }
        _ if is_nothing(wanted) && is_nothing(came) || is_equal(wanted, came) => {}
        _ => found.push(format!("{at}: {came} instead of {wanted}")),
    }
}

fn objects(left: &Map<String, Value>, right: &Map<String, Value>, at: &str, found: &mut Vec<String>) {
    for name in left.keys().chain(right.keys().filter(|name| !left.contains_key(*name))) {
        let side = |object: &Map<String, Value>| object.get(name).cloned().unwrap_or_default();
        compare(&side(left), &side(right), format!("{at}/{name}"), found);
    }
}

/// Null, absent, an empty list or an empty map.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

fn is_equal(left: &Value, right: &Value) -> bool {
    let same_instant = |left: &str, right: &str| {
        let instant = |text| DateTime::parse_from_rfc3339(text).ok();
        instant(left).is_some() && instant(left) == instant(right)
    };
    match (left, right) {
        (Value::String(left), Value::String(right)) => left == right || same_instant(left, right),
        (Value::Number(a), Value::Number(b)) => {
            a == b || (a.is_f64() || b.is_f64()) && a.as_f64() == b.as_f64()
        }
        _ => left == right,
    }
}
