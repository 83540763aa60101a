//! `api METHOD PATH`: endpoints that the spec does not have, with the same credentials, retries and errors.

use clap::{Arg, ArgMatches, Command};
use cloudmgr_runtime::{Call, Method};
use serde_json::Value;

use crate::args::engine::{self, switch, value};
use crate::backend::Backend;
use crate::body;
use crate::failure::{Failure, Result};
use crate::output;
use crate::print::{self, View};
use crate::profile;
use crate::send::{block_on, confirmed, raw_line, wait};

/// The command.
pub(crate) fn command(backend: &Backend) -> Command {
    let again = |arg: Arg| arg.action(clap::ArgAction::Append);
    Command::new("api")
        .about("Call any path of the API")
        .long_about(format!(
            "Call any path of the API below {}, with the profile's credentials. The envelope of the answer is opened.",
            backend.facts.base_url
        ))
        .arg(Arg::new("method").value_name("METHOD").required(true).help("GET, POST, PUT, PATCH, DELETE or HEAD"))
        .arg(Arg::new("path").value_name("PATH").required(true).help("The path below the base URL, with a query if any"))
        .arg(value("body", "FILE", "The body as YAML or JSON, `-` for standard input"))
        .arg(again(value("query", "NAME=VALUE", "A query parameter")))
        .arg(again(value("header", "NAME=VALUE", "A header")))
        .arg(switch("dry-run", "Print the request as a curl line, its secrets masked, and send nothing"))
        .arg(switch("yes", "Do not ask before a DELETE").short('y'))
        .args(engine::output())
}

/// Sends the request.
pub(crate) fn run(backend: &'static Backend, matches: &ArgMatches) -> Result<()> {
    let place = profile::Place::find(backend, matches)?;
    let mut mistakes = Vec::new();
    let request = Parts::read(matches, &mut mistakes);
    let view = View::read(matches, None, place.output().or(Some("json")), &mut mistakes);
    let limits = wait::Limits::read(matches, &mut mistakes);
    let (Some(request), true) = (request, mistakes.is_empty()) else {
        return Err(Failure::mistakes("api", mistakes));
    };
    let dry = matches.get_flag("dry-run");
    let client = if dry { place.unconnected()? } else { place.connect()? };
    let call = limits.timeout.into_iter().fold(request.call(&client), Call::timeout);
    if dry {
        return raw_line(&call.to_curl());
    }
    if request.method == Method::DELETE && !matches.get_flag("yes") {
        let path = output::harmless(&request.path);
        allowed(&format!("DELETE {path}\n  {} at {}", place.described(), client.base_url()))?;
    }
    block_on(async {
        let answer = call.send().await?.into_inner();
        if answer.is_null() { Ok(()) } else { print::value(&view, answer) }
    })
}

/// Asks for confirmation of a DELETE, if the user can be prompted.
fn allowed(question: &str) -> Result<()> {
    if output::can_ask() {
        return confirmed(question);
    }
    Err(Failure::usage("api: a DELETE needs --yes; nothing was sent"))
}

/// The parts of the request.
struct Parts {
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Option<Value>,
}

impl Parts {
    fn read(matches: &ArgMatches, mistakes: &mut Vec<String>) -> Option<Self> {
        let method = matches.get_one::<String>("method")?.to_uppercase();
        let method = match method.as_str() {
            "GET" => Method::GET,
            "POST" => Method::POST,
            "PUT" => Method::PUT,
            "PATCH" => Method::PATCH,
            "DELETE" => Method::DELETE,
            "HEAD" => Method::HEAD,
            _ => {
                mistakes.push(format!(
                    "METHOD: `{}` is none of GET, POST, PUT, PATCH, DELETE, HEAD",
                    output::harmless(&method)
                ));
                return None;
            }
        };
        let given = matches.get_one::<String>("path")?;
        let (path, query) = given.split_once('?').unwrap_or((given, ""));
        let mut pairs_of_query: Vec<(String, String)> = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(name, value)| (decoded(name), decoded(value)))
            .collect();
        pairs_of_query.extend(body::pairs(matches, "query", mistakes));
        let body = matches.get_one::<String>("body").and_then(|file| {
            body::read(file).map_err(|problem| mistakes.push(format!("--body: {problem}"))).ok()
        });
        let headers = body::pairs(matches, "header", mistakes);
        Some(Self { method, path: path.to_owned(), query: pairs_of_query, headers, body })
    }

    fn call(&self, client: &cloudmgr_runtime::Client) -> Call<Value> {
        let call = client.request(self.method.clone(), &self.path);
        let call = self.query.iter().fold(call, |call, (name, value)| call.set(|r| r.query_add(name, value)));
        let call = self.headers.iter().fold(call, |call, (name, value)| call.header(name, value));
        self.body.iter().fold(call, |call, body| call.json(body))
    }
}

/// Decodes a part of a query.
fn decoded(text: &str) -> String {
    let query = format!("x:?{text}");
    let url = cloudmgr_runtime::Url::parse(&query);
    let pair = url.ok().and_then(|url| url.query_pairs().next().map(|(name, _)| name.into_owned()));
    pair.unwrap_or_else(|| text.to_owned())
}
