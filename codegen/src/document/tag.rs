//! The property that distinguishes the members of a `oneOf`.

use serde_json::Value;

use super::document::Document;
use super::node::{items, schema_name, text, wrapped_schema_name};

/// A property whose value identifies the member of a `oneOf`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag<'a> {
    /// The property, which every member requires.
    pub property: &'a str,
    /// The values that identify each member, in the order of the members. No two members share a value.
    pub values: Vec<Vec<&'a str>>,
}

impl Document {
    /// The tag of a `oneOf`: the property of its `discriminator`, or the first property that every member requires and for
    /// which no two members allow the same value.
    pub fn tag<'a>(&'a self, choice: &'a Value) -> Option<Tag<'a>> {
        let members: Vec<&Value> = items(&choice["oneOf"]).collect();
        let first = members.first()?;
        if let Some(discriminator) = choice.get("discriminator") {
            let property = discriminator["propertyName"].as_str()?;
            return Tag::of(property, &members, |member| self.mapped(discriminator, member, property));
        }
        let mut required = self.required(first).into_iter();
        required.find_map(|property| Tag::of(property, &members, |member| self.string(member, property)))
    }

    /// As [`string`](Self::string), but the values of the discriminator take precedence over those of the member.
    fn mapped<'a>(
        &'a self,
        discriminator: &'a Value,
        member: &'a Value,
        property: &str,
    ) -> Option<Vec<&'a str>> {
        let named = self.named_by(discriminator, member);
        self.string(member, property).map(|listed| if named.is_empty() { listed } else { named })
    }

    /// The values that a discriminator maps to a member. The name of the member's schema is its value if the discriminator
    /// has no other for it and the member lists none.
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

    /// The values that a member allows for a property, none if it allows any string. `None` if the property is not a
    /// required string.
    fn string<'a>(&'a self, member: &'a Value, property: &str) -> Option<Vec<&'a str>> {
        let (_, schema) = self.properties(member).into_iter().rfind(|(name, _)| *name == property)?;
        let schema = wrapped_schema_name(schema).and_then(|name| self.schema(name)).unwrap_or(schema);
        let schema = self.resolve(schema);
        let is_tag = text(schema, "type") == "string" && self.required(member).contains(&property);
        is_tag.then(|| items(&schema["enum"]).filter_map(Value::as_str).collect())
    }

    /// The names of the required properties of an object schema, including those of its `allOf` parts.
    pub fn required<'a>(&'a self, schema: &'a Value) -> Vec<&'a str> {
        let schema = self.resolve(schema);
        let parts = items(&schema["allOf"]).flat_map(|part| self.required(part));
        parts.chain(items(&schema["required"]).filter_map(Value::as_str)).collect()
    }
}

impl<'a> Tag<'a> {
    /// The tag at a property, if every member has values there that identify it.
    fn of(
        property: &'a str,
        members: &[&'a Value],
        values: impl Fn(&'a Value) -> Option<Vec<&'a str>>,
    ) -> Option<Self> {
        let values = members.iter().map(|member| values(member)).collect::<Option<_>>()?;
        Some(Self { property, values }).filter(Self::is_unambiguous)
    }

    /// Whether each value identifies one member, and each member has a value.
    fn is_unambiguous(&self) -> bool {
        let mut all: Vec<&str> = self.values.iter().flatten().copied().collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        all.len() == count && self.values.iter().all(|values| !values.is_empty())
    }
}
