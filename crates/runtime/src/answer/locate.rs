//! Finds the path of a decoding error, such as `items[3].name`.
//!
//! `serde_path_to_error` does the same, but compiles the decoding of every type a second time: for 200 structs of ten
//! fields the debug library grew from 67 to 107 MB. Line and column of serde_json's error are sufficient, because
//! everything before them is well-formed: the parser has read it.

use std::fmt::Write;

/// A container on the path.
enum Frame<'a> {
    /// An object, and the key whose value is being read.
    Object(Option<&'a [u8]>),
    /// An array, and the index of the element that is being read.
    Array(usize),
}

/// The path in `body` where `broken` occurred; empty for the body as a whole.
pub(crate) fn place(body: &[u8], broken: &serde_json::Error) -> String {
    let read = &body[..offset(body, broken)];
    let mut frames = frames(read);
    if read.trim_ascii_end().ends_with(b"[") {
        // The array itself does not match: it was not entered.
        frames.pop();
    }
    frames.iter().fold(String::new(), |mut place, frame| {
        match frame {
            Frame::Object(Some(key)) => {
                place.push_str(if place.is_empty() { "" } else { "." });
                place.push_str(&String::from_utf8_lossy(key));
            }
            Frame::Object(None) => {}
            // Writing to a string never fails.
            Frame::Array(index) => _ = write!(place, "[{index}]"),
        }
        place
    })
}

/// The number of bytes read: lines and columns count from 1, columns in bytes.
fn offset(body: &[u8], broken: &serde_json::Error) -> usize {
    let lines = body.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines.take(broken.line().saturating_sub(1)).map(<[u8]>::len).sum();
    body.len().min(before.saturating_add(broken.column()))
}

/// The containers that are open at the end of `read`.
fn frames(read: &[u8]) -> Vec<Frame<'_>> {
    let mut frames = Vec::new();
    let mut at = 0;
    while let Some(byte) = read.get(at) {
        match (byte, frames.last_mut()) {
            (b'{', _) => frames.push(Frame::Object(None)),
            (b'[', _) => frames.push(Frame::Array(0)),
            (b'}' | b']', _) => _ = frames.pop(),
            (b',', Some(Frame::Object(key))) => *key = None,
            (b',', Some(Frame::Array(index))) => *index = index.saturating_add(1),
            (b'"', container) => {
                let text = text(read.get(at.saturating_add(1)..).unwrap_or_default());
                if let Some(Frame::Object(key @ None)) = container {
                    *key = Some(text);
                }
                at = at.saturating_add(text.len()).saturating_add(1);
            }
            _ => {}
        }
        at = at.saturating_add(1);
    }
    frames
}

/// The string up to its closing quote; escapes are left unchanged.
fn text(rest: &[u8]) -> &[u8] {
    let mut escaped = false;
    let end = rest.iter().position(|byte| {
        let closes = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        closes
    });
    &rest[..end.unwrap_or(rest.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[allow(dead_code, reason = "only its decoding is of interest")]
    struct Guest {
        name: String,
        disks: Vec<u8>,
        next: Option<Box<Guest>>,
    }

    fn where_is(body: &str) -> String {
        let broken = serde_json::from_str::<Vec<Guest>>(body).unwrap_err();
        place(body.as_bytes(), &broken)
    }

    #[test]
    fn the_place_is_named_whatever_is_wrong_there() {
        let fine = r#"{"name": "a\"]},{[", "disks": [1, 2]}"#;
        for (body, place) in [
            (r#"7"#, ""),
            (r#"{"name": 1}"#, ""),
            (r#"[7]"#, "[0]"),
            (r#"[{"name": 7}]"#, "[0].name"),
            (r#"[{"name": {"a": 7}}]"#, "[0].name"),
            (r#"[{"name": [7]}]"#, "[0].name"),
            (r#"[{"name": null}]"#, "[0].name"),
            (r#"[FINE, {"name": "b"}]"#, "[1]"),
            (r#"[FINE, {"name": "b", "disks": [1, 2, 300]}]"#, "[1].disks[2]"),
            ("[FINE,\n{\"name\":\n\"b\", \"disks\": [\n1,\n\"x\"]}]", "[1].disks[1]"),
            (
                r#"[{"new": {"x": [{}]}, "name": "b", "disks": [], "next": {"disks": true}}]"#,
                "[0].next.disks",
            ),
        ] {
            assert_eq!(where_is(&body.replace("FINE", fine)), place, "{body}");
        }
    }

    #[test]
    fn a_position_beyond_the_body_is_no_panic() {
        let broken = serde_json::from_str::<u8>("\n\n\n   \"x\"").unwrap_err();
        for body in ["", "\n", "[", "{\"", "{\"a\\"] {
            place(body.as_bytes(), &broken);
        }
    }
}
