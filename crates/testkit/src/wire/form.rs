//! URL-encoded forms.

use cloudmgr_facts::{Kind, Shape};
use serde_json::{Map, Value};

use super::decode::pairs;

/// The fields of a form as JSON, with the types that its shape gives them; a list is its name once per item.
pub(super) fn fields(shape: &Shape, body: &[u8]) -> Value {
    let mut fields = Map::new();
    for (name, text) in pairs(std::str::from_utf8(body).ok()) {
        let known = shape.object().and_then(|object| object.field(&name)).map(|field| field.shape);
        match known.map(|shape| (shape, shape.kind)) {
            Some((_, Kind::List(item))) => {
                let list = fields.entry(name).or_insert_with(|| Value::Array(Vec::new()));
                list.as_array_mut().into_iter().for_each(|list| list.push(typed(item, &text)));
            }
            Some((shape, _)) => _ = fields.insert(name, typed(shape, &text)),
            None => _ = fields.insert(name, Value::from(text)),
        }
    }
    Value::Object(fields)
}

/// A value in a query or form as JSON, if it has the right type.
pub(crate) fn typed(shape: &Shape, text: &str) -> Value {
    let parsed = match shape.kind {
        Kind::Boolean | Kind::Integer | Kind::Number => serde_json::from_str(text).ok(),
        _ => None,
    };
    parsed.unwrap_or_else(|| Value::from(text))
}

#[cfg(test)]
mod tests {
    use cloudmgr_facts::{Field, Object};
    use serde_json::json;

    use super::*;

    static STRING: Shape = Shape::new(Kind::String);
    static COUNT: Shape = Shape::new(Kind::Integer);
    static NAMES: Shape = Shape::new(Kind::List(&STRING));
    static LOGIN: Object = Object::new(
        "Login",
        &[
            Field::new("user", "user", &STRING),
            Field::new("days", "days", &COUNT),
            Field::new("roles", "roles", &NAMES),
        ],
    );

    #[test]
    fn the_fields_of_a_form_have_the_types_of_its_shape() {
        let fields = fields(&Shape::new(Kind::Object(&LOGIN)), b"user=a%26b+c&days=7&roles=x&roles=y&new=1");
        assert_eq!(fields, json!({"user": "a&b c", "days": 7, "roles": ["x", "y"], "new": "1"}));
    }
}
