//! Paths and queries, decoded.

use cloudmgr_runtime::Url;

/// The decoded segments of a path below `base`.
pub(crate) fn segments(path: &str, base: &str) -> Vec<String> {
    let below = path.strip_prefix(base).filter(|below| below.is_empty() || below.starts_with('/'));
    let below = below.unwrap_or(path);
    below.split('/').skip(1).map(decoded).collect()
}

/// The pairs of a query, decoded, in the order in which they were sent.
pub(crate) fn pairs(query: Option<&str>) -> Vec<(String, String)> {
    let mut url = Url::parse("http://localhost/").ok();
    if let Some(url) = &mut url {
        url.set_query(query);
    }
    url.iter().flat_map(|url| url.query_pairs().into_owned().collect::<Vec<_>>()).collect()
}

/// Decodes percent-encoding; invalid sequences are unchanged.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let byte = after.get(..2).filter(|_| first == b'%').and_then(hex);
        bytes.push(byte.unwrap_or(first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_below_the_base_and_decoded_once() {
        assert_eq!(segments("/api/v2/vms/a%2Fb%2525/power", "/api/v2"), ["vms", "a/b%25", "power"]);
        assert_eq!(segments("/api/v2", "/api/v2"), [""; 0]);
        assert_eq!(segments("/api/v20/vms", "/api/v2"), ["api", "v20", "vms"]);
    }

    #[test]
    fn pairs_keep_their_order_and_their_doubles() {
        let expected = [("a", "1 2"), ("b", ""), ("a", "&")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(pairs(Some("a=1%202&b=&a=%26")), expected);
        assert!(pairs(None).is_empty());
    }
}
