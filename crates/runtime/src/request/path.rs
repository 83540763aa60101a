//! Paths that ensure that no caller's string can change the endpoint.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::api::Reserved;

/// Everything except RFC 3986's unreserved characters: `/`, `+`, `=`, `\` and `%` are encoded too.
pub(crate) const UNRESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A path template that is filled from left to right.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    filled: String,
    rest: &'static str,
}

impl Path {
    pub(crate) fn new(template: &'static str) -> Self {
        Self { filled: String::new(), rest: template }
    }

    /// A user-supplied path of an endpoint that the spec does not have: encoded as in a URL, so `%2F` stays `%2F`.
    pub(crate) fn from_raw(path: &str) -> Result<Self, String> {
        let mut filled = String::with_capacity(path.len());
        let parts = path.strip_prefix('/').ok_or("the path must begin with `/`")?;
        if parts.contains(['?', '#']) {
            return Err(
                "the path must not contain `?` or `#`: set the query with `.query(name, value)`".to_owned()
            );
        }
        let last = parts.matches('/').count();
        for (index, part) in parts.split('/').enumerate() {
            if !(part.is_empty() && index == last) {
                check(part).map_err(|why| format!("a part of the path {why}"))?;
            }
            filled.push('/');
            push_encoded_once(&mut filled, part);
        }
        Ok(Self { filled, rest: "" })
    }

    /// Fills the next placeholder. A `/` is rejected unless `slashes` names the placeholder, and so is a `reserved` value,
    /// which would address another operation.
    pub(crate) fn fill(
        &mut self,
        value: &str,
        slashes: &[&str],
        reserved: &[Reserved],
    ) -> Result<(), String> {
        let (before, name, after) =
            split(self.rest).ok_or("more path parameters than the path has placeholders")?;
        let has_slash = value.contains('/') && !slashes.contains(&name);
        let checked = if has_slash { Err("must not contain `/`") } else { check(value) };
        checked.map_err(|why| format!("path parameter `{name}` {why}"))?;
        let is_value = |reserved: &Reserved| reserved.literal.eq_ignore_ascii_case(value);
        let depth = || self.filled.matches('/').chain(before.matches('/')).count();
        if reserved.iter().any(|reserved| is_value(reserved) && reserved.depth == depth()) {
            return Err(format!("path parameter `{name}` is a word that the API reserves at this place"));
        }
        // Usually nothing is encoded, so one allocation is enough.
        self.filled.reserve(self.rest.len().saturating_add(value.len()));
        self.filled.push_str(before);
        push_encoded(&mut self.filled, value, UNRESERVED);
        self.rest = after;
        Ok(())
    }

    /// Appends the whole path to `url`.
    pub(crate) fn write(&self, url: &mut String) -> Result<(), String> {
        if let Some((_, name, _)) = split(self.rest) {
            return Err(format!("path parameter `{name}` is missing"));
        }
        url.push_str(&self.filled);
        url.push_str(self.rest);
        Ok(())
    }
}

/// Appends `text`, with all characters of `set` percent-encoded. IDs and numbers have none of them, and are copied
/// whole instead of piece by piece.
pub(crate) fn push_encoded(out: &mut String, text: &str, set: &'static AsciiSet) {
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    if text.bytes().all(is_unreserved) {
        out.push_str(text);
    } else {
        out.extend(utf8_percent_encode(text, set));
    }
}

/// `before{name}after`.
fn split(template: &'static str) -> Option<(&'static str, &'static str, &'static str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// Rejects values that percent-encoding cannot make safe: URL parsers drop `.` and `..` even when encoded, and some
/// proxies decode more than once. Errors do not quote the value.
fn check(value: &str) -> Result<(), &'static str> {
    if value.is_empty() {
        return Err("must not be empty");
    }
    if value.bytes().any(|byte| byte == b'\\' || byte.is_ascii_control()) {
        return Err("must not contain a backslash or a control character");
    }
    if is_dots(value) {
        return Err("must not be `.` or `..`");
    }
    Ok(())
}

/// Whether `value` consists only of dots, possibly encoded as `%2e`.
fn is_dots(value: &str) -> bool {
    let mut rest = value;
    while let Some(shorter) = rest.strip_prefix('.').or_else(|| strip_encoded_dot(rest)) {
        rest = shorter;
    }
    rest.is_empty()
}

fn strip_encoded_dot(text: &str) -> Option<&str> {
    text.strip_prefix("%2e").or_else(|| text.strip_prefix("%2E"))
}

/// Encodes `part`, except for existing `%XX` sequences.
fn push_encoded_once(out: &mut String, part: &str) {
    for (index, piece) in part.split('%').enumerate() {
        if index > 0 {
            let encoded = piece.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
            out.push_str(if encoded { "%" } else { "%25" });
        }
        push_encoded(out, piece, UNRESERVED);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(value: &str) -> Result<String, String> {
        let mut path = Path::new("/vms/{id}/power");
        path.fill(value, &["id"], &[])?;
        let mut url = String::new();
        path.write(&mut url).map(|()| url)
    }

    #[test]
    fn a_value_that_could_change_the_endpoint_is_refused() {
        for bad in ["", ".", "..", "...", "%2e", "%2E%2e", ".%2e", "a\\..\\b", "\0", "a\nb", "\x7f"] {
            assert!(filled(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_refusal_names_the_parameter_and_not_its_value() {
        let why = filled("secret\\x").unwrap_err();
        assert!(why.contains("`id`") && !why.contains("secret"), "{why}");
    }

    #[test]
    fn a_value_is_reserved_at_one_depth_in_any_case() {
        let reserved = [Reserved { depth: 4, literal: "all" }];
        let mut path = Path::new("/vms/{id}/disks/{disk}");
        path.fill("all", &[], &reserved).unwrap();
        assert!(path.fill("ALL", &[], &reserved).unwrap_err().contains("`disk`"));
    }

    #[test]
    fn slashes_pluses_and_equal_signs_are_encoded() {
        assert_eq!(filled("a/b+c=="), Ok("/vms/a%2Fb%2Bc%3D%3D/power".into()));
        assert_eq!(filled("%2f"), Ok("/vms/%252f/power".into()));
        assert_eq!(filled("é ~._-"), Ok("/vms/%C3%A9%20~._-/power".into()));
    }

    #[test]
    fn the_url_parser_keeps_every_accepted_path_as_it_is() {
        for value in ["a..b", "..a", "a;b", "a?b#c", "@:!$&'()*,", "%", "%%2e", "{x}", "|^`<>\"", "日本"] {
            let path = filled(value).unwrap();
            let url = url::Url::parse(&format!("http://h{path}")).unwrap();
            assert_eq!(url.path(), path);
            assert_eq!(url.path().split('/').count(), 4);
        }
    }

    #[test]
    fn a_missing_parameter_is_named() {
        let why = Path::new("/vms/{id}").write(&mut String::new()).unwrap_err();
        assert_eq!(why, "path parameter `id` is missing");
        assert!(Path::new("/vms").fill("x", &[], &[]).is_err());
    }

    #[test]
    fn the_users_own_path_keeps_its_encoding_and_may_end_in_a_slash() {
        let given = |path: &str| {
            let mut url = String::new();
            Path::from_raw(path)?.write(&mut url).map(|()| url)
        };
        assert_eq!(given("/pools/a%2Fb/x y/"), Ok("/pools/a%2Fb/x%20y/".into()));
        assert_eq!(given("/100%/%zz"), Ok("/100%25/%25zz".into()));
        for bad in ["", "a", "/a//b", "/../x", "/a/%2e%2E/b", "/a\\b", "//evil.example/x", "/a?b=c", "/a#b"] {
            assert!(given(bad).is_err(), "{bad:?}");
        }
    }
}
