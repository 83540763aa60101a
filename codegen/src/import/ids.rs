//! Operation ids of the house: `<tag>_<verb>`.

use std::collections::HashSet;

use super::names::{self, singular};
use super::source::Node;
use crate::document::placeholders;

/// Words that say nothing in an id.
const ARTICLES: [&str; 3] = ["a", "an", "the"];

/// Words that belong to what followed them.
const PREPOSITIONS: [&str; 6] = ["of", "for", "in", "on", "from", "by"];

/// Verbs of others for a single thing, which we call `get`.
const GETS: [&str; 5] = ["view", "read", "retrieve", "fetch", "show"];

/// An operation, as far as its id depends on it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'a> {
    /// In lower case.
    pub(super) method: &'a str,
    /// The template.
    pub(super) path: &'a str,
    /// The ID in the document.
    pub(super) node: Node<'a>,
    /// Whether it answers with a list.
    pub(super) lists: bool,
}

/// The tag of an operation: the document's, or the first word of its path.
pub(super) fn tag(operation: Named<'_>) -> String {
    let said = operation.node.items("tags").find_map(|tag| tag.value.as_str()).unwrap_or_default();
    let said = if names::snake(said).is_empty() { segment(operation.path) } else { said };
    names::tag(if said.is_empty() { "root" } else { said })
}

/// The first segment of a path that names a thing.
fn segment(path: &str) -> &str {
    let is_version = |segment: &str| {
        segment.strip_prefix('v').unwrap_or(segment).chars().all(|c| c.is_ascii_digit() || c == '.')
    };
    let mut segments = path.split('/').filter(|segment| !segment.is_empty() && !segment.contains('{'));
    segments
        .find(|segment| !is_version(segment) && *segment != "api" && *segment != "rest")
        .unwrap_or_default()
}

/// An id that no operation has yet.
pub(super) fn id(operation: Named<'_>, tag: &str, taken: &mut HashSet<String>) -> String {
    let candidates = verbs(operation, tag).into_iter().filter(|verb| !verb.is_empty() && verb != tag);
    let first = candidates.map(|verb| format!("{tag}_{verb}")).find(|id| !taken.contains(id));
    let numbered =
        || (2..).map(|number| format!("{tag}_{}_{number}", operation.method)).find(|id| !taken.contains(id));
    let id = first.or_else(numbered).unwrap_or_else(|| tag.to_owned());
    taken.insert(id.clone());
    id
}

/// The verb, the best first.
fn verbs(operation: Named<'_>, tag: &str) -> Vec<String> {
    let by_path = from_path(operation, tag);
    let written = names::snake(operation.node.text("operationId"));
    if written.is_empty() {
        let longer = format!("{by_path}_{}", names::snake(&by(operation.path)));
        return vec![by_path.clone(), longer, format!("{}_{by_path}", operation.method)];
    }
    let whole: Vec<&str> = written.split('_').filter(|word| !ARTICLES.contains(word)).collect();
    let bare = without_tag(&whole, tag);
    let short = simple(&without_by(&bare, operation.path, tag), operation);
    let mut verbs = vec![
        speaking(&short, &by_path),
        speaking(&bare.join("_"), &by_path),
        speaking(&whole.join("_"), &by_path),
    ];
    verbs.push(by_path);
    verbs
}

/// A verb that can be a method: one that begins with a letter.
fn speaking(verb: &str, otherwise: &str) -> String {
    match verb.chars().next() {
        None => otherwise.to_owned(),
        Some(first) if first.is_ascii_lowercase() => verb.to_owned(),
        Some(_) => format!("{}_{verb}", otherwise.split('_').next().unwrap_or(otherwise)),
    }
}

/// The words less those of the tag, be it one or several of the things.
fn without_tag<'w>(words: &[&'w str], tag: &str) -> Vec<&'w str> {
    let tag: Vec<String> = tag.split('_').map(singular).collect();
    let at = words
        .windows(tag.len())
        .position(|window| window.iter().map(|word| singular(word)).eq(tag.iter().cloned()));
    let Some(at) = at else { return words.to_vec() };
    let mut rest: Vec<&str> = words[..at].iter().chain(&words[at + tag.len()..]).copied().collect();
    if rest.len() > 1 && rest.last().is_some_and(|last| PREPOSITIONS.contains(last)) {
        rest.pop();
    }
    rest
}

/// The words less a `by_id` at their end that repeats the last placeholder.
fn without_by<'w>(words: &[&'w str], path: &str, tag: &str) -> Vec<&'w str> {
    let Some(at) = words.iter().rposition(|word| *word == "by").filter(|at| *at > 0) else {
        return words.to_vec();
    };
    let said = words[at + 1..].join("_");
    let last = placeholders(path).last().map(|name| names::snake(name)).unwrap_or_default();
    let repeats = said == last
        || last == format!("{}_{said}", singular(tag))
        || said == format!("{}_{last}", singular(tag));
    if repeats { words[..at].to_vec() } else { words.to_vec() }
}

/// Others' words for `get`, and `list` for a `get` of many.
fn simple(words: &[&str], operation: Named<'_>) -> String {
    match words {
        [verb] if GETS.contains(verb) => "get".to_owned(),
        ["get"] if operation.lists && !operation.path.ends_with('}') => "list".to_owned(),
        ["get", "all"] | ["list", "all"] => "list".to_owned(),
        words => words.join("_"),
    }
}

/// A verb from method and path.
fn from_path(operation: Named<'_>, tag: &str) -> String {
    let segments: Vec<&str> = operation.path.split('/').filter(|segment| !segment.is_empty()).collect();
    let statics: Vec<String> = segments
        .iter()
        .filter(|segment| !segment.contains('{'))
        .map(|segment| names::snake(segment))
        .collect();
    let is_tag = |segment: &String| {
        let (segment, tag) = (singular(segment), singular(tag));
        segment == tag || tag.ends_with(&format!("_{segment}"))
    };
    let at = statics.iter().position(is_tag).map_or(0, |at| at + 1);
    let rest = statics[at.min(statics.len())..].join("_");
    let on_one = segments.last().is_some_and(|segment| segment.contains('{'));
    let verb = match operation.method {
        "get" if on_one || !operation.lists => "get",
        "get" => "list",
        "post" if !rest.is_empty() && !on_one => return rest,
        "post" => "create",
        "put" => "replace",
        "patch" => "update",
        method => method,
    };
    if rest.is_empty() { verb.to_owned() } else { format!("{verb}_{rest}") }
}

/// `by_id` for a path that ends in `{id}`.
fn by(path: &str) -> String {
    placeholders(path).last().map_or_else(String::new, |name| format!("by_{name}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn made(method: &str, path: &str, tag_said: &str, id_said: &str) -> String {
        let value = json!({"operationId": id_said, "tags": [tag_said]});
        let node = Node { file: "", value: &value };
        let named = Named { method, path, node, lists: true };
        id(named, &tag(named), &mut HashSet::new())
    }

    #[test]
    fn the_words_of_the_tag_are_not_repeated() {
        assert_eq!(made("get", "/pet/{petId}", "pet", "getPetById"), "pet_get");
        assert_eq!(made("get", "/v1/disks", "disks", "disk_list"), "disks_list");
        assert_eq!(made("get", "/v1/disks/{disk}", "disks", "disk_view"), "disks_get");
        assert_eq!(made("get", "/jobs", "Jobs", "GetJobs"), "jobs_list");
        assert_eq!(made("get", "/albums/{id}/tracks", "Albums", "get-an-albums-tracks"), "albums_get_tracks");
    }

    #[test]
    fn without_an_id_the_path_speaks() {
        assert_eq!(made("get", "/v2/jobs", "", ""), "jobs_list");
        assert_eq!(made("get", "/v2/jobs/{id}", "", ""), "jobs_get");
        assert_eq!(made("post", "/v2/jobs/{id}/stop", "", ""), "jobs_stop");
        assert_eq!(made("post", "/", "", ""), "root_create");
    }
}
