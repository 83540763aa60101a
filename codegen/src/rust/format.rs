//! Items and tokens as text.

use proc_macro2::TokenStream;
use syn::Item;

/// One item, formatted, with a blank line between the functions of a block.
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

/// Tokens on one line as a person writes them: `Paged<types::Cluster>`.
pub(crate) fn compact(tokens: &TokenStream) -> String {
    let spaced = tokens.to_string();
    [(" :: ", "::"), (" < ", "<"), (" > ", ">"), (" >", ">"), (" ,", ","), (" (", "("), ("& ", "&")]
        .iter()
        .fold(spaced, |text, (from, to)| text.replace(from, to))
}
