//! `Option<String>` for `::std::option::Option<::std::string::String>`.

use syn::visit_mut::{self, VisitMut};
use syn::{Item, Path, Type};

/// The engine's full paths and what the files of `types` import or have in scope instead.
const SHORT: [(&str, &str); 14] = [
    ("::std::option::Option", "Option"),
    ("::std::string::String", "String"),
    ("::std::vec::Vec", "Vec"),
    ("::std::boxed::Box", "Box"),
    ("::std::convert::From", "From"),
    ("::std::collections::BTreeMap", "BTreeMap"),
    ("::serde_json::Value", "Value"),
    ("::serde_json::Map", "Map"),
    ("::uuid::Uuid", "Uuid"),
    ("::chrono::DateTime", "DateTime"),
    ("::chrono::offset::Utc", "Utc"),
    ("::chrono::naive::NaiveDate", "NaiveDate"),
    ("::sdk_runtime::Secret", "sdk_runtime::Secret"),
    ("::sdk_runtime::SecretJson", "sdk_runtime::SecretJson"),
];

/// What a file of `types` may have to import for the short paths, with the path to import.
pub(crate) const IMPORTS: [(&str, &str); 10] = [
    ("BTreeMap", "std::collections::BTreeMap"),
    ("Borrow", "std::borrow::Borrow"),
    ("DateTime", "sdk_runtime::DateTime"),
    ("Map", "sdk_runtime::Map"),
    ("NaiveDate", "sdk_runtime::NaiveDate"),
    ("Param", "sdk_runtime::Param"),
    ("Utc", "sdk_runtime::Utc"),
    ("Uuid", "sdk_runtime::Uuid"),
    ("Value", "sdk_runtime::Value"),
    ("nullable", "sdk_runtime::nullable"),
];

/// Shortens every path of an item.
pub(super) fn shorten(item: &mut Item) {
    Shorten.visit_item_mut(item);
}

/// A type with short paths.
pub(crate) fn short(ty: &Type) -> Type {
    let mut ty = ty.clone();
    Shorten.visit_type_mut(&mut ty);
    ty
}

struct Shorten;

impl VisitMut for Shorten {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        if path.leading_colon.is_none() {
            return;
        }
        let full: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let full = format!("::{}", full.join("::"));
        if let Some((_, short)) = SHORT.iter().find(|(long, _)| *long == full)
            && let Ok(mut shorter) = syn::parse_str::<Path>(short)
        {
            if let (Some(new), Some(old)) = (shorter.segments.last_mut(), path.segments.last()) {
                new.arguments = old.arguments.clone();
            }
            *path = shorter;
        }
    }
}
