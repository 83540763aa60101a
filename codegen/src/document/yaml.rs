//! YAML as the tree that the generator works on.

use serde_json::{Map, Value};

/// YAML as JSON: keys become texts (`200:` is `"200"`), tags are refused.
pub(super) fn json(yaml: serde_yaml_ng::Value) -> Result<Value, String> {
    use serde_yaml_ng::Value as Yaml;
    Ok(match yaml {
        Yaml::Null => Value::Null,
        Yaml::Bool(value) => Value::Bool(value),
        Yaml::Number(value) => serde_json::to_value(value).map_err(|error| error.to_string())?,
        Yaml::String(value) => Value::String(value),
        Yaml::Sequence(list) => Value::Array(list.into_iter().map(json).collect::<Result<_, _>>()?),
        Yaml::Mapping(map) => Value::Object(object(map)?),
        Yaml::Tagged(tagged) => return Err(format!("the tag {} has no meaning here; remove it", tagged.tag)),
    })
}

fn object(map: serde_yaml_ng::Mapping) -> Result<Map<String, Value>, String> {
    map.into_iter()
        .map(|(key, value)| match json(key)? {
            Value::String(key) => Ok((key, json(value)?)),
            key @ (Value::Number(_) | Value::Bool(_)) => Ok((key.to_string(), json(value)?)),
            _ => Err("a key is neither a text nor a number".to_owned()),
        })
        .collect()
}
