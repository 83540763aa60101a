//! The property that distinguishes the members of a `oneOf`.

use serde_json::Value;

use super::document::Document;
use super::node::{items, schema_name, text, wrapped_schema_name};

/// A property whose value names the member of a `oneOf`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag<'a> {
    /// The property, which every member requires.
    pub property: &'a str,
    /// The values that name each member, in the order of the members. No two members share one.
    pub values: Vec<Vec<&'a str>>,
}

impl Document {
    /// The tag of a choice: the property that its `discriminator` names, or the first that each member requires and in which
    /// each allows values of its own.
    pub fn tag<'a>(&'a self, choice: &'a Value) -> Option<Tag<'a>> {
        let members: Vec<&Value> = items(&choice["oneOf"]).collect();
        let first = members.first()?;
        if let Some(discriminator) = choice.get("discriminator") {
            let property = discriminator["propertyName"].as_str()?;
            let value = |member: &&'a Value| {
                let named = self.named_by(discriminator, member);
                self.string(member, property).map(|listed| if named.is_empty() { listed } else { named })
            };
            let values = members.iter().map(value).collect::<Option<_>>()?;
            return Some(Tag { property, values }).filter(Tag::is_clear);
        }
        self.required(first).into_iter().find_map(|property| {
            let values = members.iter().map(|member| self.string(member, property)).collect::<Option<_>>()?;
            Some(Tag { property, values }).filter(Tag::is_clear)
        })
    }

    /// The values for which a discriminator names a member, of which the name of its schema is one where no other is given.
    fn named_by<'a>(&'a self, discriminator: &'a Value, member: &'a Value) -> Vec<&'a str> {
        let Some(name) = schema_name(member) else { return Vec::new() };
        let is_meant = |target: &Value| target == &member["$ref"] || target == name;
        let mapping = discriminator["mapping"].as_object().into_iter().flatten();
        let mapped: Vec<&str> =
            mapping.filter(|(_, target)| is_meant(target)).map(|(value, _)| value.as_str()).collect();
        let listed =
            discriminator["propertyName"].as_str().and_then(|property| self.string(member, property));
        if mapped.is_empty() && listed.is_none_or(|listed| listed.is_empty()) { vec![name] } else { mapped }
    }

    /// The values of a string that a member requires, none where any is allowed; `None` where it is not a required string.
    fn string<'a>(&'a self, member: &'a Value, property: &str) -> Option<Vec<&'a str>> {
        let (_, schema) = self.properties(member).into_iter().rfind(|(name, _)| *name == property)?;
        let schema = wrapped_schema_name(schema).and_then(|name| self.schema(name)).unwrap_or(schema);
        let schema = self.resolve(schema);
        let is_tag = text(schema, "type") == "string" && self.required(member).contains(&property);
        is_tag.then(|| items(&schema["enum"]).filter_map(Value::as_str).collect())
    }

    /// The names of the required properties of an object schema, those of its `allOf` parts included.
    pub fn required<'a>(&'a self, schema: &'a Value) -> Vec<&'a str> {
        let schema = self.resolve(schema);
        let parts = items(&schema["allOf"]).flat_map(|part| self.required(part));
        parts.chain(items(&schema["required"]).filter_map(Value::as_str)).collect()
    }
}

impl Tag<'_> {
    /// Whether each value names one member, and each member has a value.
    fn is_clear(&self) -> bool {
        let mut all: Vec<&str> = self.values.iter().flatten().copied().collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        all.len() == count && self.values.iter().all(|values| !values.is_empty())
    }
}
