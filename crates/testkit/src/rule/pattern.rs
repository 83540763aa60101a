//! Patterns: the requests that a rule matches.

use cloudmgr_facts::{Backend, Operation};
use cloudmgr_runtime::Preview;
use cloudmgr_runtime::http::{HeaderMap, Method, Uri};
use serde_json::Value;

use crate::any::is_any;
use crate::wire::Seen;

/// A value in a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Want {
    /// Any.
    Any,
    /// This one.
    Exactly(String),
}

impl From<&str> for Want {
    fn from(text: &str) -> Self {
        if is_any(text) { Self::Any } else { Self::Exactly(text.to_owned()) }
    }
}

impl Want {
    fn takes(&self, came: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Exactly(wanted) => wanted == came,
        }
    }

    fn shown(&self) -> String {
        match self {
            Self::Any => "any".to_owned(),
            Self::Exactly(text) => format!("{text:?}"),
        }
    }
}

/// The requests that a rule matches: everything that a call sets must be equal, the rest is ignored.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    /// Whether every request matches.
    is_everything: bool,
    operation: Option<&'static Operation>,
    method: Method,
    segments: Vec<Want>,
    query: Vec<(String, Want)>,
    headers: HeaderMap,
    body: Option<Value>,
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        let key = |pattern: &Self| (pattern.is_everything, pattern.method.clone());
        key(self) == key(other)
            && (&self.segments, &self.query, &self.headers, &self.body)
                == (&other.segments, &other.query, &other.headers, &other.body)
    }
}

/// How a request differs from a pattern.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    /// The number of equal parts before the difference; the nearest rule has most.
    pub(crate) equal: usize,
    /// The first difference in words.
    pub(crate) what: String,
}

impl Pattern {
    /// The pattern of a call.
    pub(crate) fn of_call(backend: &'static Backend, base: &str, preview: Preview) -> Result<Self, String> {
        let uri: Uri = preview.url.parse().map_err(|error| format!("the URL is invalid: {error}"))?;
        let body = preview.body.unwrap_or_default();
        let sent = Seen::new(backend, base, preview.method, &uri, preview.headers, body);
        let position = sent.known().and_then(|operation| operation.paging).map(|paging| paging.position);
        let mut pattern = Self::of_seen(&sent);
        pattern.query.retain(|(name, _)| Some(name.as_str()) != position);
        Ok(pattern)
    }

    /// The pattern of a whole request.
    pub(crate) fn of_seen(seen: &Seen) -> Self {
        Self {
            is_everything: false,
            operation: seen.known(),
            method: seen.method().clone(),
            segments: seen.segments().iter().map(|text| Want::from(text.as_str())).collect(),
            query: seen
                .pairs()
                .iter()
                .map(|(name, value)| (name.clone(), Want::from(value.as_str())))
                .collect(),
            headers: seen.headers().clone(),
            body: Some(seen.json()).filter(|json| !json.is_null()),
        }
    }

    /// Every call of an operation. `last` is the last parameter of the path.
    pub(crate) fn of_operation(operation: &'static Operation, last: Option<&str>) -> Self {
        let wants = operation.path.split('/').skip(1).map(|segment| match segment.starts_with('{') {
            true => Want::Any,
            false => Want::Exactly(segment.to_owned()),
        });
        let mut segments: Vec<Want> = wants.collect();
        let last_param = segments.iter_mut().rev().find(|want| **want == Want::Any);
        if let (Some(last), Some(want)) = (last, last_param) {
            *want = Want::Exactly(last.to_owned());
        }
        let method = operation.method.parse().unwrap_or_default();
        Self { operation: Some(operation), method, segments, is_everything: false, ..Self::everything() }
    }

    /// Every request.
    pub(crate) fn everything() -> Self {
        Self {
            is_everything: true,
            operation: None,
            method: Method::GET,
            segments: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
        }
    }

    /// Whether every request matches.
    pub(crate) fn is_everything(&self) -> bool {
        self.is_everything
    }

    /// The operation, if the API has it.
    pub(crate) fn operation(&self) -> Option<&'static Operation> {
        self.operation
    }

    /// Whether the pattern has a query parameter, known to the API or not.
    pub(crate) fn names_query(&self, name: &str) -> bool {
        self.query.iter().any(|(known, _)| known == name)
    }

    /// How specific it is: the most specific matching rule applies.
    pub(crate) fn weight(&self) -> usize {
        let segments = self.segments.iter().filter(|want| **want != Want::Any).count();
        segments + self.query.len() + self.headers.len() + self.body.as_ref().map_or(0, leaves)
    }

    /// The first difference of a request, if there is one.
    pub(crate) fn difference(&self, seen: &Seen) -> Option<Difference> {
        if self.is_everything {
            return None;
        }
        let mut equal = 0;
        let mut all = self.differences(seen);
        let what = all.find_map(|difference| {
            equal += 1;
            difference
        })?;
        Some(Difference { equal, what })
    }

    /// Everything that is compared, in order.
    fn differences<'a>(&'a self, seen: &'a Seen) -> impl Iterator<Item = Option<String>> + 'a {
        let operation = std::iter::once(self.operation_differs(seen));
        let segments = (0..self.segments.len()).map(|index| self.segment_differs(index, seen));
        let query = self.query.iter().map(|(name, want)| query_differs(name, want, seen));
        let headers = self.headers.iter().map(|(name, value)| {
            let came = seen.headers().get(name);
            (came != Some(value)).then(|| format!("the header `{name}` is another"))
        });
        let body = self.body.iter().map(|want| body_differs(want, &seen.json(), &mut Vec::new()));
        operation.chain(segments).chain(query).chain(headers).chain(body)
    }

    fn operation_differs(&self, seen: &Seen) -> Option<String> {
        let id = |operation: Option<&'static Operation>| operation.map(|operation| operation.id);
        let same = self.method == *seen.method()
            && self.segments.len() == seen.segments().len()
            && id(self.operation) == seen.operation();
        let name = id(self.operation).map_or_else(|| self.path(), str::to_owned);
        (!same).then(|| format!("the rule is for {} {name}", self.method))
    }

    fn segment_differs(&self, index: usize, seen: &Seen) -> Option<String> {
        let (want, came) = (self.segments.get(index)?, seen.segments().get(index)?);
        let template = self.operation.and_then(|operation| operation.path.split('/').nth(index + 1));
        let name = template.map_or("the path", |segment| segment.trim_matches(['{', '}']));
        (!want.takes(came)).then(|| format!("`{name}` is {came:?}, and the rule has {}", want.shown()))
    }

    fn path(&self) -> String {
        self.segments
            .iter()
            .map(|want| match want {
                Want::Any => "/*".to_owned(),
                Want::Exactly(text) => format!("/{text}"),
            })
            .collect()
    }

    /// `clusters_get GET /clusters/7`.
    pub(crate) fn title(&self) -> String {
        if self.is_everything {
            return "for every request".to_owned();
        }
        let operation = self.operation.map(|operation| format!("{} ", operation.id)).unwrap_or_default();
        format!("{operation}{} {}", self.method, self.path())
    }
}

fn query_differs(name: &str, want: &Want, seen: &Seen) -> Option<String> {
    let mut came = seen.pairs().iter().filter(|(known, _)| known == name).map(|(_, value)| value);
    if came.clone().any(|value| want.takes(value)) {
        return None;
    }
    Some(match came.next() {
        Some(value) => format!("the query has {name}={value}, and the rule {}", want.shown()),
        None => format!("the query lacks `{name}`, which the rule has as {}", want.shown()),
    })
}

/// The first difference between a body and a pattern.
fn body_differs(want: &Value, came: &Value, path: &mut Vec<String>) -> Option<String> {
    match (want, came) {
        (Value::String(text), _) if is_any(text) && !came.is_null() => None,
        (Value::Object(want), Value::Object(came)) => want.iter().find_map(|(name, want)| {
            field_differs(name.clone(), want, came.get(name).unwrap_or(&Value::Null), path)
        }),
        (Value::Array(want), Value::Array(came)) if want.len() == came.len() => {
            let mut pairs = want.iter().zip(came).enumerate();
            pairs.find_map(|(index, (want, came))| field_differs(index.to_string(), want, came, path))
        }
        (want, came) if want == came => None,
        (want, came) => Some(format!("{} is {came}, and the rule has {want}", place(path))),
    }
}

/// A path in a body in words.
fn place(path: &[String]) -> String {
    if path.is_empty() { "the body".to_owned() } else { format!("`{}`", path.join(".")) }
}

/// The first difference below the field `name` of the value at a path.
fn field_differs(name: String, want: &Value, came: &Value, path: &mut Vec<String>) -> Option<String> {
    path.push(name);
    let differs = body_differs(want, came, path);
    path.pop();
    differs
}

/// How many scalars a body has.
fn leaves(value: &Value) -> usize {
    match value {
        Value::Object(entries) => entries.values().map(leaves).sum(),
        Value::Array(items) => items.iter().map(leaves).sum(),
        _ => 1,
    }
}
