//! Rust without the bodies of its functions: reading those would be most of the work of whoever asks only for signatures.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The same items with every function empty, but for the blocks that implement `From`, which are kept whole.
pub(crate) fn signatures(tokens: TokenStream) -> TokenStream {
    let (mut function, mut conversion) = (false, false);
    let shortened = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let content = match (function, conversion) {
                (true, _) => TokenStream::new(),
                (false, true) => group.stream(),
                (false, false) => signatures(group.stream()),
            };
            (function, conversion) = (false, false);
            TokenTree::Group(Group::new(Delimiter::Brace, content))
        }
        TokenTree::Punct(ref mark) if mark.as_char() == ';' => {
            (function, conversion) = (false, false);
            token
        }
        TokenTree::Ident(ref word) => {
            function |= word == "fn";
            conversion |= !function && word == "From";
            token
        }
        other => other,
    });
    shortened.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(code: &str) -> String {
        signatures(code.parse().unwrap()).to_string()
    }

    fn spaced(code: &str) -> String {
        code.parse::<TokenStream>().unwrap().to_string()
    }

    #[test]
    fn only_the_bodies_of_functions_are_emptied() {
        let code = "type F = fn(u8); struct A { f: fn(u8), b: B } mod m { impl A { const C: u8 = 1; pub async fn f(&self) -> impl Send where Self: Sized { { 1 } } fn g() { 2 } } }";
        let rest = code.replace("{ { 1 } }", "{ }").replace("{ 2 }", "{ }");
        assert_eq!(of(code), spaced(&rest));
    }

    #[test]
    fn a_conversion_is_kept_whole() {
        let code = "impl From<A> for B { fn from(a: A) -> Self { Self::A(a) } }";
        assert_eq!(of(code), spaced(code));
        let other = "impl A { fn a() { From::from(1) } } impl Other for B { fn b() { 1 } }";
        assert_eq!(of(other), spaced("impl A { fn a() { } } impl Other for B { fn b() { } }"));
    }
}
