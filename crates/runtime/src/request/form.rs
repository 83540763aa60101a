//! Bodies of `application/x-www-form-urlencoded`.

use serde::Serialize;
use serde_json::Value;
use url::form_urlencoded::Serializer;

/// The pairs of a flat object; a list is its name once per item, and null is left out. The error is why it has none.
pub(super) fn encode<T: Serialize + ?Sized>(value: &T) -> Result<String, String> {
    // The cause is not kept: a custom `Serialize` may quote the value.
    let value = serde_json::to_value(value).map_err(|_| "the form cannot be written".to_owned())?;
    let Value::Object(fields) = value else { return Err("a form is an object of fields".to_owned()) };
    let mut pairs = Serializer::new(String::new());
    for (name, value) in &fields {
        let items = match value {
            Value::Array(items) => items.as_slice(),
            single => std::slice::from_ref(single),
        };
        for item in items.iter().filter(|item| !item.is_null()) {
            let text = plain(item).ok_or_else(|| format!("`{name}` has no form as a field of a form"))?;
            pairs.append_pair(name, &text);
        }
    }
    Ok(pairs.finish())
}

/// The names of the fields of a form, once per item of a list.
pub(super) fn names(form: &[u8]) -> Vec<String> {
    url::form_urlencoded::parse(form).map(|(name, _)| name.into_owned()).collect()
}

/// A value of a single field.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_form_is_pairs_of_plain_values() {
        let form = json!({"a": "x y&z", "b": 7, "c": true, "d": [1, "\u{fc}"], "e": null});
        let encoded = encode(&form).unwrap();
        assert_eq!(encoded, "a=x+y%26z&b=7&c=true&d=1&d=%C3%BC");
        assert_eq!(names(encoded.as_bytes()), ["a", "b", "c", "d", "d"]);
    }

    #[test]
    fn an_object_in_a_form_is_refused_by_its_name() {
        assert_eq!(encode(&json!({"a": {"b": 1}})).unwrap_err(), "`a` has no form as a field of a form");
        assert!(encode(&json!([1])).is_err());
    }
}
