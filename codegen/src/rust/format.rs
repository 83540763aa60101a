//! Formats items and types.

use quote::quote;
use syn::punctuated::Punctuated;
use syn::{GenericArgument, Item, Path, PathArguments, PathSegment, Token, Type, TypeParamBound};

/// Formats an item, with blank lines between the functions of an `impl`.
pub(crate) fn item(item: Item) -> String {
    let is_block = matches!(item, Item::Impl(_));
    let text = prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    });
    if is_block { spaced(&text) } else { text }
}

fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 64);
    let mut after_function = false;
    for line in text.lines() {
        if after_function && line != "}" {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        after_function = line == "    }";
    }
    spaced
}

/// Formats a type on one line: `Paged<types::Cluster>`.
pub(crate) fn ty(ty: &Type) -> String {
    Style { comma: ", " }.ty(ty)
}

/// Formats a type without spaces after commas, as the surface lists the fields of a type.
pub(crate) fn dense(ty: &Type) -> String {
    Style { comma: "," }.ty(ty)
}

/// The separator of a list.
#[derive(Clone, Copy)]
struct Style {
    comma: &'static str,
}

impl Style {
    fn ty(self, ty: &Type) -> String {
        match ty {
            Type::Path(path) if path.qself.is_none() => self.path(&path.path),
            Type::Reference(reference) if reference.mutability.is_none() => {
                let lifetime =
                    reference.lifetime.as_ref().map(|lifetime| format!("{lifetime} ")).unwrap_or_default();
                format!("&{lifetime}{}", self.ty(&reference.elem))
            }
            Type::Slice(slice) => format!("[{}]", self.ty(&slice.elem)),
            Type::Tuple(tuple) => format!("({})", self.list(tuple.elems.iter().map(|part| self.ty(part)))),
            Type::ImplTrait(bounds) => format!("impl {}", self.bounds(&bounds.bounds)),
            // The engine generates no other types.
            other => quote!(#other).to_string(),
        }
    }

    fn path(self, path: &Path) -> String {
        let segments: Vec<String> = path.segments.iter().map(|segment| self.segment(segment)).collect();
        let colon = if path.leading_colon.is_some() { "::" } else { "" };
        format!("{colon}{}", segments.join("::"))
    }

    fn segment(self, segment: &PathSegment) -> String {
        let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
            return segment.ident.to_string();
        };
        let arguments = arguments.args.iter().map(|argument| match argument {
            GenericArgument::Type(ty) => self.ty(ty),
            GenericArgument::AssocType(assoc) => format!("{} = {}", assoc.ident, self.ty(&assoc.ty)),
            other => quote!(#other).to_string(),
        });
        format!("{}<{}>", segment.ident, self.list(arguments))
    }

    fn bounds(self, bounds: &Punctuated<TypeParamBound, Token![+]>) -> String {
        let bounds = bounds.iter().map(|bound| match bound {
            TypeParamBound::Trait(bound) => self.path(&bound.path),
            other => quote!(#other).to_string(),
        });
        bounds.collect::<Vec<_>>().join(" + ")
    }

    fn list(self, parts: impl Iterator<Item = String>) -> String {
        parts.collect::<Vec<_>>().join(self.comma)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_formatted_as_it_is_written_by_hand() {
        for text in [
            "Paged<types::Cluster>",
            "Option<BTreeMap<String, Vec<Value>>>",
            "impl IntoIterator<Item = impl Into<types::Kind>>",
            "impl AsRef<[types::Row]>",
            "&types::Thing",
            "()",
            "::std::vec::Vec<u8>",
        ] {
            assert_eq!(ty(&syn::parse_str(text).unwrap()), text);
        }
        assert_eq!(dense(&syn::parse_str("BTreeMap<String, Value>").unwrap()), "BTreeMap<String,Value>");
    }
}
