//! Converts a recording to rules.

use std::panic::Location;
use std::path::Path;

use cloudmgr_facts::Backend;
use cloudmgr_runtime::http::{HeaderMap, Uri};
use cloudmgr_runtime::{Bytes, Url};

use super::entry::Entry;
use super::file;
use super::locate::base_path;
use crate::rule::{Answer, Pattern, Rule, Step};
use crate::wire::{Reply, Seen};

/// The rules of a recording: equal requests receive their responses in the recorded order, and the last one repeats.
pub(crate) fn rules(
    backend: &'static Backend,
    path: &Path,
    at: &'static Location<'static>,
) -> Result<Vec<Rule>, String> {
    let mut rules: Vec<Rule> = Vec::new();
    for entry in file::read(path)? {
        let pattern = pattern(backend, &entry).ok_or_else(|| format!("{} is no URL", entry.url))?;
        let step = Step::new(Answer::Raw(reply(entry)));
        match rules.iter_mut().find(|rule| rule.pattern == pattern) {
            Some(rule) => rule.steps.push(step),
            None => rules.push(Rule::new(pattern, at).with_steps([step])),
        }
    }
    Ok(rules)
}

fn pattern(backend: &'static Backend, entry: &Entry) -> Option<Pattern> {
    let url = Url::parse(&entry.url).ok()?;
    let uri: Uri = entry.url.parse().ok()?;
    let base = base_path(backend, entry.method.as_str(), &url);
    let body = entry.sent.clone().map(Bytes::from).unwrap_or_default();
    let seen = Seen::new(backend, &base, entry.method.clone(), &uri, HeaderMap::new(), body);
    Some(Pattern::of_seen(&seen))
}

fn reply(entry: Entry) -> Reply {
    let mut reply = Reply::of(entry.status);
    reply.headers = entry.headers;
    reply.body = entry.body;
    reply
}
