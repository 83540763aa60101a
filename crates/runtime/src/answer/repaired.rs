//! JSON with `NaN`, `Infinity` and lone surrogates, as Python's encoder writes it.
//!
//! The parser rejects such a body as a whole. It is repaired only after that, so there is no cost for other bodies.

/// A body that becomes valid JSON when those tokens are replaced.
pub(crate) struct Repaired {
    /// With `null` for each number, and U+FFFD for each lone surrogate.
    pub(crate) plain: Vec<u8>,
    /// With a mark for each, of the same length, so that lines and columns are those of the body.
    pub(crate) marked: Vec<u8>,
}

/// A token that is not valid JSON, with its replacement.
struct Token {
    length: usize,
    plain: &'static [u8],
    marked: &'static [u8],
}

/// The tokens, longest first, and their replacements.
const NUMBERS: [(&[u8], &[u8]); 3] =
    [(b"-Infinity", b"\"\x7f\"      "), (b"Infinity", b"\"\x7f\"     "), (b"NaN", b"\"\x7f\"")];

impl Repaired {
    /// Repairs the body; `None` if it has none of these tokens.
    pub(super) fn of(body: &[u8]) -> Option<Self> {
        let mut repaired = Self { plain: Vec::new(), marked: Vec::new() };
        let (mut at, mut copied, mut in_string) = (0, 0, false);
        while let Some(byte) = body.get(at) {
            let rest = &body[at..];
            let token = if in_string { surrogate(rest) } else { number(rest) };
            if let Some(token) = token {
                repaired.copy(&body[copied..at]);
                repaired.plain.extend_from_slice(token.plain);
                repaired.marked.extend_from_slice(token.marked);
                copied = at.saturating_add(token.length);
                at = copied;
                continue;
            }
            in_string ^= *byte == b'"';
            at = at.saturating_add(if in_string { width(rest) } else { 1 });
        }
        if copied == 0 {
            return None;
        }
        repaired.copy(&body[copied..]);
        Some(repaired)
    }

    fn copy(&mut self, bytes: &[u8]) {
        self.plain.extend_from_slice(bytes);
        self.marked.extend_from_slice(bytes);
    }
}

/// The number token at the start of `rest`.
fn number(rest: &[u8]) -> Option<Token> {
    let (token, marked) = NUMBERS.iter().find(|(token, _)| rest.starts_with(token))?;
    Some(Token { length: token.len(), plain: b"null", marked })
}

/// The lone surrogate at the start of `rest`.
fn surrogate(rest: &[u8]) -> Option<Token> {
    let is_lone = match escape(rest)? {
        0xD800..=0xDBFF => !is_trailing(rest.get(6..)?),
        unit => (0xDC00..=0xDFFF).contains(&unit),
    };
    is_lone.then_some(Token { length: 6, plain: br"\ufffd", marked: br"\ufdd0" })
}

fn is_trailing(rest: &[u8]) -> bool {
    escape(rest).is_some_and(|unit| (0xDC00..=0xDFFF).contains(&unit))
}

/// The length of the next unit of a string: escapes and surrogate pairs are not split.
fn width(rest: &[u8]) -> usize {
    match (rest.first(), escape(rest)) {
        (_, Some(0xD800..=0xDBFF)) => 12,
        (Some(b'\\'), _) => 2,
        _ => 1,
    }
}

/// The code unit of the escape `\uXXXX` at the start of `rest`.
fn escape(rest: &[u8]) -> Option<u16> {
    let digits =
        rest.strip_prefix(br"\u")?.get(..4).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object::NUMBER_MARK;

    /// The body repaired and with marks; the marks are printed as `#` and `?`.
    fn repair(body: &str) -> Option<(String, String)> {
        let Repaired { plain, marked } = Repaired::of(body.as_bytes())?;
        assert_eq!(marked.len(), body.len(), "{body}");
        let shown =
            String::from_utf8(marked).unwrap().replace(NUMBER_MARK, "#").replace(r"\ufdd0", "\\u????");
        Some((String::from_utf8(plain).unwrap(), shown))
    }

    #[test]
    fn numbers_and_lone_surrogates_are_replaced_where_they_are_tokens() {
        for (body, plain, marked) in [
            ("NaN", "null", r##""#""##),
            ("[NaN,-Infinity, Infinity]", "[null,null, null]", r##"["#","#"      , "#"     ]"##),
            (r#"{"NaN": NaN, "a": "NaN"}"#, r#"{"NaN": null, "a": "NaN"}"#, r##"{"NaN": "#", "a": "NaN"}"##),
            (r#"["\"", NaN]"#, r#"["\"", null]"#, r##"["\"", "#"]"##),
            (r#"["\\", NaN]"#, r#"["\\", null]"#, r##"["\\", "#"]"##),
            (r#""a\ud800b""#, r#""a\ufffdb""#, r#""a\u????b""#),
            (
                r#""\uDC00\ud83d\ude00\ud83d""#,
                r#""\ufffd\ud83d\ude00\ufffd""#,
                r#""\u????\ud83d\ude00\u????""#,
            ),
            (r#""\ud800\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#, r#""\u????\ud83d\ude00""#),
            (r#"["\\ud800", "\ud800"]"#, r#"["\\ud800", "\ufffd"]"#, r#"["\\ud800", "\u????"]"#),
        ] {
            assert_eq!(repair(body), Some((plain.to_owned(), marked.to_owned())), "{body}");
        }
    }

    #[test]
    fn what_has_neither_is_left_alone_also_when_it_breaks_off() {
        for body in [
            "",
            "{}",
            "[1,,]",
            r#"["NaN", "\ud83d\ude00"]"#,
            "\"\\",
            "\"\\u",
            "\"\\ud8",
            r#""\ud800"#,
            "Na",
            "-",
        ] {
            assert!(
                repair(body).is_none_or(|(plain, _)| body == r#""\ud800"# && plain == r#""\ufffd"#),
                "{body}"
            );
        }
    }
}
