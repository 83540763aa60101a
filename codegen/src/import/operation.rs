//! Converts an operation, or explains why it cannot.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::ids::Named;
use super::media::{self, Body};
use super::names::singular;
use super::parameter::Parameters;
use super::schemas::{Schemas, tidy};
use super::security::Security;
use super::server;
use super::shared::Shared;
use super::source::Node;
use crate::names::pascal;

const NO_SUCCESS: &str = "no answer of it is a success";

/// Converts operations.
pub(super) struct Conversion<'a, 's> {
    /// Schemas and report.
    pub(super) schemas: &'s mut Schemas<'a>,
    security: &'s Security,
    base: &'s str,
    parameters: Shared,
    responses: Shared,
    /// The number of summaries that were made from IDs.
    pub(super) summaries: usize,
}

/// An operation with its place in the result.
pub(super) struct Source<'a> {
    /// Method, path and the operation of the document.
    pub(super) named: Named<'a>,
    /// The path item.
    pub(super) item: Node<'a>,
    /// Its tag in the result.
    pub(super) tag: String,
    /// Its ID in the result.
    pub(super) id: String,
    /// Its placeholders in the result, and their names in the document.
    pub(super) renamed: Vec<(String, String)>,
    /// Its row in `sources.tsv`.
    pub(super) row: u64,
}

impl<'a, 's> Conversion<'a, 's> {
    /// Creates a converter; `base` is the URL of the document's server.
    pub(super) fn new(schemas: &'s mut Schemas<'a>, security: &'s Security, base: &'s str) -> Self {
        let (parameters, responses) = (Shared::new("parameters"), Shared::new("responses"));
        Self { schemas, security, base, parameters, responses, summaries: 0 }
    }

    /// The components that several operations share.
    pub(super) fn shared(self) -> Vec<(&'static str, Map<String, Value>)> {
        [self.parameters, self.responses]
            .into_iter()
            .map(|shared| (shared.kind, sorted(shared.parts)))
            .collect()
    }

    /// Converts an operation. `Err` is the reason why it is omitted.
    pub(super) fn convert(&mut self, source: &Source<'a>) -> Result<Value, String> {
        self.refuse(source)?;
        let (node, hint) = (source.named.node, hint(&source.id, &source.tag));
        let mut parameters = Parameters {
            schemas: self.schemas,
            credentials: self.security.header(),
            hint: hint.clone(),
            shared: &mut self.parameters,
        };
        let parameters = parameters.convert(source.item, node, &source.renamed)?;
        let body = match node.get("requestBody") {
            Some(body) => media::request(self.schemas, body, &hint)?,
            None => None,
        };
        let (responses, download) = self.responses(node, source.named.method, &hint)?;
        let transfer = match &body {
            Some(body) if body.stream => Some("upload"),
            _ => download.then_some("download"),
        };
        let mut value = self.head(source);
        let mut set = |key: &str, part: Option<Value>| {
            if let Some(part) = part {
                value[key] = part;
            }
        };
        set("security", self.security.is_anonymous(node).then(|| json!([])));
        set("x-transfer", transfer.map(Value::from));
        set("parameters", (!parameters.is_empty()).then(|| parameters.into()));
        set("requestBody", body.map(|body| body.value));
        set("responses", Some(responses.into()));
        Ok(value)
    }

    fn refuse(&self, source: &Source<'a>) -> Result<(), String> {
        let (node, method) = (source.named.node, source.named.method);
        if matches!(method, "options" | "trace") {
            return Err(format!("`{}` cannot be sent", method.to_uppercase()));
        }
        for owner in [node, source.item] {
            if let Some(url) = server::differ(owner, self.base) {
                return Err(format!("it is on another server, `{url}`; import it as a backend of its own"));
            }
        }
        let upgrades = node.get("responses").is_some_and(|responses| responses.get("101").is_some());
        if upgrades || node.get("x-dropshot-websocket").is_some() {
            return Err("it becomes another protocol, such as a WebSocket".to_owned());
        }
        Ok(())
    }

    fn head(&mut self, source: &Source<'a>) -> Value {
        let node = source.named.node;
        let mut value =
            json!({"operationId": source.id, "tags": [source.tag], "summary": self.summary(source)});
        let description = tidy(node.text("description"));
        if !description.is_empty()
            && description.trim_end_matches('.') != value["summary"].as_str().unwrap_or_default()
        {
            value["description"] = description.into();
        }
        value["x-source"] = source.row.into();
        if node.flag("deprecated") {
            value["deprecated"] = true.into();
        }
        if node.get("callbacks").is_some() {
            self.schemas.report.lost("callbacks");
        }
        value
    }

    /// The summary, or the first sentence of the description, or the words of the ID.
    fn summary(&mut self, source: &Source<'a>) -> String {
        let node = source.named.node;
        let said = one_line(node.text("summary"));
        if !said.is_empty() {
            return said;
        }
        let sentence = one_line(first_sentence(node.text("description")));
        if !sentence.is_empty() && sentence.chars().count() <= 100 {
            return sentence;
        }
        let verb = source.id.strip_prefix(&source.tag).unwrap_or(&source.id).replace('_', " ");
        let words = format!("{} {}", verb.trim(), source.tag.replace('_', " "));
        self.summaries += 1;
        let mut letters = words.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// The responses, and whether the response is a stream.
    fn responses(
        &mut self,
        node: Node<'a>,
        method: &str,
        hint: &str,
    ) -> Result<(Map<String, Value>, bool), String> {
        let all: Vec<(&str, Node<'a>)> = node.get("responses").into_iter().flat_map(Node::entries).collect();
        let answer = match all.iter().any(|(status, _)| status.starts_with('2')) {
            true => |status: &str| status.starts_with('2'),
            false => |status: &str| status == "default",
        };
        if !all.iter().any(|(status, _)| answer(status)) {
            return Err(NO_SUCCESS.to_owned());
        }
        let (mut converted, mut first) = (Map::new(), None);
        for (status, written) in all.into_iter().filter(|(status, _)| !status.starts_with("x-")) {
            let Some(response) = self.schemas.sources.resolve(written) else {
                self.schemas.report.lost(format!("the response {status}, which cannot be found"));
                continue;
            };
            let (status, whole) = if answer(status) {
                let status = self.status_of_success(status);
                let content = self.content(method, &status, response, hint, &mut first);
                (status, described(response, content))
            } else {
                (status_of_failure(status), self.whole_failure(written, response, hint))
            };
            converted.insert(status, whole);
        }
        if !converted.keys().any(|status| status.starts_with('2')) {
            return Err(NO_SUCCESS.to_owned());
        }
        Ok((converted, first.is_some_and(|(_, stream, _)| stream)))
    }

    /// The content of a success, which a response to `HEAD` does not have.
    fn content(
        &mut self,
        method: &str,
        status: &str,
        response: Node<'a>,
        hint: &str,
        first: &mut Option<(Value, bool, String)>,
    ) -> Option<Value> {
        if method == "head" { None } else { self.answer(status, response, hint, first) }
    }

    /// A failure, or a reference to its component.
    fn whole_failure(&mut self, written: Node<'a>, response: Node<'a>, hint: &str) -> Value {
        let content = self.failure(response, hint);
        let whole = described(response, content);
        match self.schemas.sources.follow(written) {
            Some(target) => self.responses.refer(&target.key, whole),
            None => whole,
        }
    }

    /// The default response is a success if there is no other.
    fn status_of_success(&mut self, status: &str) -> String {
        if status == "default" { self.default_is_success() } else { status.to_uppercase() }
    }

    fn default_is_success(&mut self) -> String {
        self.schemas.report.guessed("the default answer, the only one, is that of a success (200)");
        "200".to_owned()
    }

    /// The content of a success; a method returns one type, that of the first.
    fn answer(
        &mut self,
        status: &str,
        response: Node<'a>,
        hint: &str,
        first: &mut Option<(Value, bool, String)>,
    ) -> Option<Value> {
        response.get("content")?.entries().next()?;
        let body = match first {
            None => media::answer(self.schemas, response, &format!("{hint}Answer"))?,
            Some((shape, _, known)) => {
                let (again, known) =
                    (media::answer(self.schemas, response, &format!("{hint}Answer"))?, known.clone());
                if again.value == *shape {
                    return Some(again.value);
                }
                self.schemas
                    .report
                    .lost(format!("the content of the answer {status}, which is not that of {known}"));
                return None;
            }
        };
        let Body { value, stream } = body;
        *first = Some((value.clone(), stream, status.to_owned()));
        Some(value)
    }

    /// The content of a failure, if it is JSON.
    fn failure(&mut self, response: Node<'a>, hint: &str) -> Option<Value> {
        let json = |name: &str| name == "application/json" || name.ends_with("+json");
        let (_, media) = response.get("content")?.entries().find(|(name, _)| json(name))?;
        let schema = self.schemas.convert(
            media.get("schema")?,
            &format!("{hint}Error"),
            super::schemas::Side::Answered,
        );
        Some(json!({"application/json": {"schema": schema}}))
    }
}

fn status_of_failure(status: &str) -> String {
    if status == "default" { status.to_owned() } else { status.to_uppercase() }
}

fn sorted(parts: Map<String, Value>) -> Map<String, Value> {
    parts.into_iter().collect::<BTreeMap<_, _>>().into_iter().collect()
}

fn described(response: Node<'_>, content: Option<Value>) -> Value {
    let description = tidy(response.text("description"));
    let mut value = json!({"description": description});
    if let Some(content) = content {
        value["content"] = content;
    }
    value
}

/// The word for an operation in names: `CreateJob` for `jobs_create`, `ListJobs` for `jobs_list`.
fn hint(id: &str, tag: &str) -> String {
    let verb = id.strip_prefix(tag).unwrap_or(id).trim_start_matches('_');
    let thing = if verb.starts_with("list") { tag.to_owned() } else { singular(tag) };
    pascal(&format!("{verb}_{thing}"))
}

/// The text on one line, without a full stop.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_end_matches('.').to_owned()
}

fn first_sentence(text: &str) -> &str {
    let paragraph = text.trim().split("\n\n").next().unwrap_or_default();
    paragraph.find(". ").map_or(paragraph, |end| &paragraph[..end])
}
