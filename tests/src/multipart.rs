//! Reads the parts of a multipart form, as RFC 7578 writes them.

/// One part of a form.
#[derive(Debug)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The parts of a body; none when it is no form.
pub fn parts(content_type: &str, body: &[u8]) -> Vec<Part> {
    let Some(boundary) = content_type.strip_prefix("multipart/form-data; boundary=") else {
        return Vec::new();
    };
    let delimiter = format!("\r\n--{}", boundary.trim_matches('"'));
    // The first delimiter has no line before it.
    let whole = [b"\r\n", body].concat();
    split(&whole, delimiter.as_bytes()).into_iter().filter_map(part).collect()
}

fn part(bytes: &[u8]) -> Option<Part> {
    let (head, content) = split_once(bytes.strip_prefix(b"\r\n")?, b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(head);
    let (_, name) = head.split_once("name=\"")?;
    let (name, _) = name.split_once('"')?;
    Some(Part { name: name.to_owned(), bytes: content.to_vec() })
}

fn split<'a>(bytes: &'a [u8], by: &[u8]) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    let mut rest = bytes;
    while let Some((piece, after)) = split_once(rest, by) {
        pieces.push(piece);
        rest = after;
    }
    pieces.push(rest);
    pieces
}

fn split_once<'a>(bytes: &'a [u8], by: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes.windows(by.len()).position(|window| window == by)?;
    Some((&bytes[..at], &bytes[at + by.len()..]))
}
