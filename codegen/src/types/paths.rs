//! `Option<String>` for `::std::option::Option<::std::string::String>`.

use syn::visit_mut::{self, VisitMut};
use syn::{Item, Path, Type};

/// The engine's full paths of which the last part is enough: files of `types` import it or have it in scope.
const KNOWN: [&str; 12] = [
    "std::option::Option",
    "std::string::String",
    "std::vec::Vec",
    "std::boxed::Box",
    "std::convert::From",
    "std::collections::BTreeMap",
    "serde_json::Value",
    "serde_json::Map",
    "uuid::Uuid",
    "chrono::DateTime",
    "chrono::offset::Utc",
    "chrono::naive::NaiveDate",
];

/// What keeps its crate's name, without the leading `::`.
const RUNTIME: &str = "cloudmgr_runtime";

/// What a file of `types` may have to import for the short paths, with the path to import.
pub(crate) const IMPORTS: [(&str, &str); 9] = [
    ("BTreeMap", "std::collections::BTreeMap"),
    ("Borrow", "std::borrow::Borrow"),
    ("DateTime", "cloudmgr_runtime::DateTime"),
    ("Map", "cloudmgr_runtime::Map"),
    ("NaiveDate", "cloudmgr_runtime::NaiveDate"),
    ("Param", "cloudmgr_runtime::Param"),
    ("Utc", "cloudmgr_runtime::Utc"),
    ("Uuid", "cloudmgr_runtime::Uuid"),
    ("Value", "cloudmgr_runtime::Value"),
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
        if is_known(path) {
            // The last part may have arguments, such as the `T` of an `Option<T>`.
            path.segments = path.segments.pop().into_iter().collect();
            path.leading_colon = None;
        } else if path.segments.first().is_some_and(|first| first.ident == RUNTIME) {
            path.leading_colon = None;
        }
    }
}

fn is_known(path: &Path) -> bool {
    KNOWN.iter().any(|known| {
        let mut parts = known.split("::");
        path.segments.iter().all(|segment| parts.next().is_some_and(|part| segment.ident == part))
            && parts.next().is_none()
    })
}
