//! The arguments of an operation, parsed and validated before anything is sent.

use clap::ArgMatches;
use cloudmgr_facts::{BodyKind, Operation, Param, Place, Style};
use cloudmgr_runtime::{Client, Request, Secret};
use serde_json::Value;

use crate::args::inputs::{self, Input, Target};
use crate::args::path_id;
use crate::backend::Backend;
use crate::body::{self, Checker, Masked, Source};
use crate::failure::{Failure, Result};
use crate::print::View;

/// The data to send, without the connection.
pub(crate) struct Prepared {
    backend: &'static Backend,
    operation: &'static Operation,
    /// The values of the path parameters, in the order of the template.
    pub(crate) path: Vec<String>,
    /// The values of query parameters and headers.
    pub(crate) params: Vec<(&'static Param, Value)>,
    /// Query parameters that the spec does not have.
    extra_query: Vec<(String, String)>,
    /// Headers that the spec does not have.
    extra_headers: Vec<(String, String)>,
    body: Option<Value>,
    /// The file to upload or to write.
    pub(crate) file: Option<String>,
    page_size: Option<u64>,
}

impl Prepared {
    /// Parses the arguments; mistakes are added to `mistakes`.
    pub(crate) fn read(
        backend: &'static Backend,
        operation: &'static Operation,
        matches: &ArgMatches,
        mistakes: &mut Vec<String>,
    ) -> Self {
        let inputs = inputs::of(operation);
        let given = operation.body.filter(|body| body.kind.is_value());
        let string = |id: &str| matches.try_get_one::<String>(id).ok().flatten().cloned();
        let mut extra_query = body::pairs(matches, "query", mistakes);
        extra_query.extend(body::pairs(matches, "filter", mistakes));
        Self {
            backend,
            operation,
            path: path(operation, matches, mistakes),
            params: params(&inputs, matches, mistakes),
            extra_query,
            extra_headers: body::pairs(matches, "header", mistakes),
            body: given.and_then(|body| body::build(body, &inputs, matches, mistakes)),
            file: string("file"),
            page_size: page_size(operation, matches, mistakes),
        }
    }

    /// The value given for a header or query parameter.
    pub(crate) fn param(&self, name: &str) -> Option<&Value> {
        self.params.iter().find(|(param, _)| param.name == name).map(|(_, value)| value)
    }

    /// Builds the request, with a projection on the fields that `view` shows if the server supports it.
    pub(crate) fn request(&self, client: &Client, view: &View) -> Result<Request> {
        let missing = || Failure::usage(format!("{} is not in the table of the SDK", self.operation.id));
        let row = self.backend.row(self.operation.id).ok_or_else(missing)?;
        let mut request = client.call(row);
        let path = self.operation.params_at(Place::Path);
        request = path.zip(&self.path).fold(request, |request, (param, value)| match param.shape.secret {
            true => request.segment(Secret::from(value.as_str())),
            false => request.segment(value),
        });
        request =
            self.params.iter().fold(request, |request, (param, value)| with_param(request, param, value));
        request = self.projected(request, view);
        if let (Some(size), Some(paging)) = (self.page_size, self.operation.paging) {
            request = request.query(paging.limit, size);
        }
        request =
            self.extra_query.iter().fold(request, |request, (name, value)| request.query_add(name, value));
        request =
            self.extra_headers.iter().fold(request, |request, (name, value)| request.header(name, value));
        if let Some(value) = &self.body {
            let shape = self.operation.body.and_then(|body| body.shape);
            let value = Masked { shape, value };
            request = match self.operation.body.map(|body| body.kind) {
                Some(BodyKind::Form) => request.form(&value),
                _ => request.json(&value),
            };
        }
        self.uploading(request)
    }

    fn uploading(&self, request: Request) -> Result<Request> {
        let Some(file) = self.file.as_deref().filter(|_| self.operation.is_upload()) else {
            return Ok(request);
        };
        let upload = super::upload::source(self.backend, file)?;
        Ok(match self.operation.body.map(|body| body.kind) {
            Some(BodyKind::Multipart(part)) => request.multipart(part, upload, &[]),
            _ => request.body("application/octet-stream", upload),
        })
    }

    /// The columns chosen by the user, for a server that supports projections.
    fn projected(&self, request: Request, view: &View) -> Request {
        let (Some(name), Some(columns)) = (self.operation.projection, view.chosen_columns()) else {
            return request;
        };
        if self.param(name).is_some() {
            return request;
        }
        let mut fields: Vec<&str> = columns
            .iter()
            .filter_map(|column| column.place.split('.').next())
            .filter(|name| !name.is_empty())
            .collect();
        fields.dedup();
        request.query_list(name, fields)
    }
}

fn path(operation: &Operation, matches: &ArgMatches, mistakes: &mut Vec<String>) -> Vec<String> {
    let mut values = Vec::new();
    for param in operation.params_at(Place::Path) {
        let Some(text) = matches.get_one::<String>(&path_id(param)) else { continue };
        let source = Source { allow_literal_secrets: true };
        match body::values(&source, param.shape, std::slice::from_ref(text)) {
            Ok(value) => mistakes.extend(wrong(&param.flag.to_uppercase(), param, &value, matches)),
            Err(problem) => mistakes.push(format!("{}: {problem}", param.flag.to_uppercase())),
        }
        if text.is_empty() {
            mistakes.push(format!("{}: empty", param.flag.to_uppercase()));
        }
        values.push(text.clone());
    }
    values
}

fn params(
    inputs: &[Input],
    matches: &ArgMatches,
    mistakes: &mut Vec<String>,
) -> Vec<(&'static Param, Value)> {
    let mut found = Vec::new();
    let source = Source { allow_literal_secrets: flag(matches, "allow-secret-args") };
    for input in inputs {
        let Target::Param(param) = input.target else { continue };
        match body::given(matches, &input.id()) {
            None if input.required => mistakes.push(format!("--{}: missing", input.flag)),
            None => {}
            Some(given) => match body::values(&source, input.shape, &given) {
                Ok(value) => {
                    mistakes.extend(wrong(&format!("--{}", input.flag), param, &value, matches));
                    found.push((param, value));
                }
                Err(problem) => mistakes.push(format!("--{}: {problem}", input.flag)),
            },
        }
    }
    found
}

/// The mistakes in the value of a parameter.
fn wrong(name: &str, param: &Param, value: &Value, matches: &ArgMatches) -> Vec<String> {
    // The SDK accepts any string as an ID in a path or a query, so new kinds of IDs are not rejected here.
    let checker = Checker { allow_unknown: flag(matches, "allow-unknown"), any_id: true };
    let mistakes = body::check(&checker, param.shape, value);
    mistakes
        .into_iter()
        .map(|mistake| format!("{name}: {}", mistake.trim_start_matches("the body: ")))
        .collect()
}

/// A flag that only some commands have.
fn flag(matches: &ArgMatches, id: &str) -> bool {
    matches.try_get_one::<bool>(id).ok().flatten().copied().unwrap_or(false)
}

/// The page size: as set by the user, but not more than the requested number of rows.
fn page_size(operation: &Operation, matches: &ArgMatches, mistakes: &mut Vec<String>) -> Option<u64> {
    let given = |id: &str| matches.try_get_one::<u64>(id).ok().flatten().copied();
    let paging = operation.paging?;
    if paging.limit.is_empty() {
        mistakes
            .extend(given("page-size").map(|_| "--page-size: the server has no parameter for it".to_owned()));
        return None;
    }
    let all = flag(matches, "all");
    given("page-size").or_else(|| {
        let limit = given("limit").unwrap_or(super::pages::LIMIT);
        (!all && limit > 0 && limit < paging.size).then_some(limit)
    })
}

fn with_param(request: Request, param: &Param, value: &Value) -> Request {
    let values = || value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
    match (param.place, param.style) {
        (Place::Header, _) if param.shape.secret => request.header(param.name, secret(value)),
        (Place::Header, _) => request.header(param.name, value),
        (_, Style::Repeated) => request.query_all(param.name, values()),
        (_, Style::Comma) => request.query_list(param.name, values()),
        (_, Style::Single) if param.shape.secret => request.query(param.name, secret(value)),
        (_, Style::Single) => request.query(param.name, value),
    }
}

fn secret(value: &Value) -> Secret {
    Secret::from(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use clap::Command;

    use super::*;
    use crate::args::engine;
    use crate::backend;

    /// A list of the server's, whose page size a parameter sets.
    fn list() -> Operation {
        let mut operations = backend::all().iter().flat_map(|backend| backend.facts.operations());
        *operations.find(|operation| operation.paging.is_some()).unwrap()
    }

    fn size_of(operation: &Operation, arguments: &[&str]) -> (Option<u64>, Vec<String>) {
        let command = Command::new("list").args(engine::of(operation));
        let matches = command.get_matches_from([&["list"], arguments].concat());
        let mut mistakes = Vec::new();
        (page_size(operation, &matches, &mut mistakes), mistakes)
    }

    #[test]
    fn a_page_size_is_refused_where_the_server_has_no_parameter_for_it() {
        let (mut unsized_list, mut paging) = (list(), *list().paging.unwrap());
        paging.limit = "";
        unsized_list.paging = Some(Box::leak(Box::new(paging)));
        assert_eq!(size_of(&list(), &["--page-size", "7"]), (Some(7), vec![]));
        let refused = "--page-size: the server has no parameter for it".to_owned();
        assert_eq!(size_of(&unsized_list, &["--page-size", "7"]), (None, vec![refused]));
        assert_eq!(size_of(&unsized_list, &[]), (None, vec![]));
    }
}
