//! Shortens paths: `Option<String>` instead of `::std::option::Option<::std::string::String>`.

use syn::visit_mut::{self, VisitMut};
use syn::{Item, Path, Type};

/// The paths of the engine that are shortened to their last segment, which the files of `types` import or have in scope.
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

/// The crate whose paths are kept, except for the leading `::`.
const RUNTIME: &str = "cloudmgr_runtime";

/// Shortens all paths of an item.
pub(super) fn shorten(item: &mut Item) {
    Shorten.visit_item_mut(item);
}

/// Shortens the paths of a type.
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
            // The last segment is kept as a whole, because it may have arguments, such as the `T` of `Option<T>`.
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
