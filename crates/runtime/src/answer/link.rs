//! `Link` headers (RFC 8288): the URL of the next page.

use http::HeaderMap;
use http::header::LINK;

/// The target of the first link with the relation `next`.
pub(crate) fn next(headers: &HeaderMap) -> Option<String> {
    let lines = headers.get_all(LINK).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(links).find(|(_, parameters)| is_next(parameters)).map(|(target, _)| target.to_owned())
}

/// The targets in a header, with the parameters of each. Targets and quoted strings may contain commas and semicolons.
fn links(line: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some((_, begun)) = rest.split_once('<') {
        let Some((target, after)) = begun.split_once('>') else { break };
        let end = end_of_parameters(after);
        let (parameters, left) = after.split_at_checked(end).unwrap_or((after, ""));
        found.push((target, parameters));
        rest = left;
    }
    found
}

fn end_of_parameters(text: &str) -> usize {
    let mut is_quoted = false;
    let end = text.find(|character: char| {
        is_quoted ^= character == '"';
        character == ',' && !is_quoted
    });
    end.unwrap_or(text.len())
}

fn is_next(parameters: &str) -> bool {
    let relations = parameters.split(';').filter_map(|parameter| parameter.split_once('='));
    let mut relations = relations.filter(|(name, _)| name.trim().eq_ignore_ascii_case("rel"));
    relations.any(|(_, value)| {
        value
            .trim()
            .trim_matches('"')
            .split_whitespace()
            .any(|relation| relation.eq_ignore_ascii_case("next"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(LINK, line.parse().unwrap());
        }
        next(&headers)
    }

    #[test]
    fn the_next_link_is_found_however_it_is_written() {
        let next = Some("/a?page=2".to_owned());
        assert_eq!(of(&["</a?page=2>; rel=\"next\", </a?page=9>; rel=\"last\""]), next);
        assert_eq!(of(&["</a?page=1>; rel=prev,</a?page=2>;rel=next"]), next);
        assert_eq!(of(&["</a?page=1>; rel=prev", "</a?page=2>; title=\"a, b; c\"; Rel=\"last NEXT\""]), next);
        assert_eq!(of(&["<https://h/a?x=1,2;3>; rel=next"]), Some("https://h/a?x=1,2;3".to_owned()));
    }

    #[test]
    fn what_is_no_next_link_is_none() {
        for line in ["", "</a>; rel=last", "</a>", "</a; rel=next", "</a>; title=\"rel=next\"", "next"] {
            assert_eq!(of(&[line]), None, "{line}");
        }
    }
}
