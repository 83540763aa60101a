//! The arguments of an operation, parsed and validated before anything is sent.

use clap::ArgMatches;
use cloudmgr_facts::{BodyKind, Operation, Param, Place, Style};
use cloudmgr_runtime::{Client, Request, Secret};
use serde_json::Value;

use crate::args::inputs::{self, Input, Target};
use crate::args::{Given, path_id};
use crate::backend::Backend;
use crate::body::{self, Checker, Masked, Source};
use crate::failure::{Failure, Result};
use crate::mistakes::Mistakes;
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
    /// Parses the arguments.
    pub(crate) fn read(
        backend: &'static Backend,
        operation: &'static Operation,
        matches: &ArgMatches,
        mistakes: &mut Mistakes,
    ) -> Self {
        let inputs = inputs::of(operation);
        let given = operation.body.filter(|body| body.kind.is_value());
        Self {
            backend,
            operation,
            extra_query: extra_query(matches, mistakes),
            path: path(operation, matches, mistakes),
            params: params(&inputs, matches, mistakes),
            extra_headers: body::pairs(matches, "header", mistakes),
            body: given.and_then(|body| body::build(body, &inputs, matches, mistakes)),
            file: matches.string("file").cloned(),
            page_size: page_size(operation, matches, mistakes),
        }
    }

    /// The value given for a header or query parameter.
    pub(crate) fn param(&self, name: &str) -> Option<&Value> {
        self.params.iter().find(|(param, _)| param.name == name).map(|(_, value)| value)
    }

    /// The values given for headers.
    pub(crate) fn headers(&self) -> impl Iterator<Item = (&'static Param, &Value)> {
        let headers = self.params.iter().filter(|(param, _)| param.place == Place::Header);
        headers.map(|(param, value)| (*param, value))
    }

    /// Builds the request, with a projection on the fields that `view` shows if the server supports it.
    pub(crate) fn request(&self, client: &Client, view: &View) -> Result<Request> {
        let missing = || Failure::usage(format!("{} is not in the table of the SDK", self.operation.id));
        let row = self.backend.row(self.operation.id).ok_or_else(missing)?;
        let request = self.with_path(client.call(row));
        let request =
            self.params.iter().fold(request, |request, (param, value)| with_param(request, param, value));
        let request = self.sized(self.projected(request, view));
        self.uploading(self.with_body(self.with_extra(request)))
    }

    fn with_path(&self, request: Request) -> Request {
        let path = self.operation.params_at(Place::Path).zip(&self.path);
        path.fold(request, |request, (param, value)| match param.shape.secret {
            true => request.segment(Secret::from(value.as_str())),
            false => request.segment(value),
        })
    }

    fn sized(&self, request: Request) -> Request {
        match (self.page_size, self.operation.paging) {
            (Some(size), Some(paging)) => request.query(paging.limit, size),
            _ => request,
        }
    }

    /// The request with query parameters and headers that the spec does not have.
    fn with_extra(&self, request: Request) -> Request {
        let request =
            self.extra_query.iter().fold(request, |request, (name, value)| request.query_add(name, value));
        self.extra_headers.iter().fold(request, |request, (name, value)| request.header(name, value))
    }

    fn with_body(&self, request: Request) -> Request {
        let Some(value) = &self.body else { return request };
        let shape = self.operation.body.and_then(|body| body.shape);
        let value = Masked { shape, value };
        match self.operation.body.map(|body| body.kind) {
            Some(BodyKind::Form) => request.form(&value),
            _ => request.json(&value),
        }
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

/// Query parameters that the spec does not have, and filters of a list.
fn extra_query(matches: &ArgMatches, mistakes: &mut Mistakes) -> Vec<(String, String)> {
    let mut pairs = body::pairs(matches, "query", mistakes);
    pairs.extend(body::pairs(matches, "filter", mistakes));
    pairs
}

fn path(operation: &Operation, matches: &ArgMatches, mistakes: &mut Mistakes) -> Vec<String> {
    let mut values = Vec::new();
    for param in operation.params_at(Place::Path) {
        let Some(text) = matches.get_one::<String>(&path_id(param)) else { continue };
        let name = param.flag.to_uppercase();
        value(&name, param, std::slice::from_ref(text), matches, mistakes);
        if text.is_empty() {
            mistakes.add(format!("{name}: empty"));
        }
        values.push(text.clone());
    }
    values
}

fn params(inputs: &[Input], matches: &ArgMatches, mistakes: &mut Mistakes) -> Vec<(&'static Param, Value)> {
    let mut found = Vec::new();
    for input in inputs {
        let Target::Param(param) = input.target else { continue };
        let name = format!("--{}", input.flag);
        match matches.strings(&input.id()) {
            Some(given) => {
                found.extend(value(&name, param, &given, matches, mistakes).map(|value| (param, value)));
            }
            None if input.required => mistakes.add(format!("{name}: missing")),
            None => {}
        }
    }
    found
}

/// The value given for a parameter.
fn value(
    name: &str,
    param: &Param,
    given: &[String],
    matches: &ArgMatches,
    mistakes: &mut Mistakes,
) -> Option<Value> {
    let allow_literal_secrets = param.place == Place::Path || matches.flag("allow-secret-args");
    let read = body::values(&Source { allow_literal_secrets }, param.shape, given);
    let value = mistakes.ok(name, read)?;
    mistakes.extend(wrong(name, param, &value, matches));
    Some(value)
}

/// The mistakes in the value of a parameter.
fn wrong(name: &str, param: &Param, value: &Value, matches: &ArgMatches) -> Vec<String> {
    // The SDK accepts any string as an ID in a path or a query, so new kinds of IDs are not rejected here.
    let checker = Checker { allow_unknown: matches.flag("allow-unknown"), any_id: true };
    let mistakes = body::check(&checker, param.shape, value);
    mistakes
        .into_iter()
        .map(|mistake| format!("{name}: {}", mistake.trim_start_matches("the body: ")))
        .collect()
}

/// The page size: as set by the user, but not more than the requested number of rows.
fn page_size(operation: &Operation, matches: &ArgMatches, mistakes: &mut Mistakes) -> Option<u64> {
    let paging = operation.paging?;
    let given = matches.number("page-size");
    if paging.limit.is_empty() {
        mistakes.extend(given.map(|_| "--page-size: the server has no parameter for it".to_owned()));
        return None;
    }
    given.or_else(|| {
        let limit = matches.number("limit").unwrap_or(super::pages::LIMIT);
        (!matches.flag("all") && limit > 0 && limit < paging.size).then_some(limit)
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
        let mut mistakes = Mistakes::default();
        (page_size(operation, &matches, &mut mistakes), mistakes.into())
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
