//! Removes the bodies of functions. Only signatures are needed, and parsing the bodies would take most of the time.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

/// Empties the body of every function, except in implementations of `From`, which are kept unchanged.
pub(crate) fn signatures(tokens: TokenStream) -> TokenStream {
    let mut next_block = Block::Other;
    tokens.into_iter().map(|token| next_block.take(token)).collect()
}

/// The construct that the next block in braces belongs to, according to the tokens before it.
#[derive(Clone, Copy)]
enum Block {
    Function,
    Conversion,
    Other,
}

impl Block {
    fn take(&mut self, token: TokenTree) -> TokenTree {
        match &token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let content = std::mem::replace(self, Self::Other).content(group.stream());
                return TokenTree::Group(Group::new(Delimiter::Brace, content));
            }
            TokenTree::Punct(mark) if mark.as_char() == ';' => *self = Self::Other,
            TokenTree::Ident(word) => self.read(word),
            _ => {}
        }
        token
    }

    fn read(&mut self, word: &Ident) {
        if word == "fn" {
            *self = Self::Function;
        } else if word == "From" && matches!(self, Self::Other) {
            *self = Self::Conversion;
        }
    }

    fn content(self, tokens: TokenStream) -> TokenStream {
        match self {
            Self::Function => TokenStream::new(),
            Self::Conversion => tokens,
            Self::Other => signatures(tokens),
        }
    }
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
