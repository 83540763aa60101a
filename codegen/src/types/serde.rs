//! Parses the serde attributes of the engine.

use syn::meta::ParseNestedMeta;
use syn::{Attribute, Lit, Token};

/// The `#[serde(..)]` attributes of a field or variant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Serde {
    /// The name on the wire, if it differs from the name in Rust.
    pub(super) rename: Option<String>,
    /// Whether the field may be absent.
    pub(super) optional: bool,
    /// Whether the field collects the properties that the schema does not declare.
    pub(super) flatten: bool,
}

impl Serde {
    /// Reads the attributes of a field or variant.
    pub(super) fn of(attributes: &[Attribute]) -> Self {
        let mut found = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
            // The engine generates only well-formed attributes, so the result can be ignored.
            let _ = attribute.parse_nested_meta(|meta| found.take(&meta));
        }
        found
    }

    fn take(&mut self, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
        let value = if meta.input.peek(Token![=]) { Some(meta.value()?.parse::<Lit>()?) } else { None };
        match meta.path.get_ident().map(ToString::to_string).as_deref() {
            Some("rename") => {
                self.rename = value.and_then(|value| match value {
                    Lit::Str(text) => Some(text.value()),
                    _ => None,
                });
            }
            Some("default" | "skip_serializing_if") => self.optional = true,
            Some("flatten") => self.flatten = true,
            _ => {}
        }
        Ok(())
    }
}

/// Whether the attributes derive this trait.
pub(super) fn derives(attributes: &[Attribute], name: &str) -> bool {
    let mut found = false;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.segments.last().is_some_and(|last| last.ident == name);
            Ok(())
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn a_wire_name_that_contains_a_key_of_serde_is_not_read_as_that_key() {
        let attributes: Vec<Attribute> = vec![parse_quote!(#[serde(rename = "defaultFlattenedGateway")])];
        let rename = Some("defaultFlattenedGateway".to_owned());
        assert_eq!(Serde::of(&attributes), Serde { rename, ..Serde::default() });
    }

    #[test]
    fn keys_with_and_without_a_value_are_read() {
        let attributes: Vec<Attribute> = vec![
            parse_quote!(#[serde(flatten, default, skip_serializing_if = "Vec::is_empty", rename = "a")]),
        ];
        let rename = Some("a".to_owned());
        assert_eq!(Serde::of(&attributes), Serde { rename, optional: true, flatten: true });
    }
}
