//! `api METHOD PATH`: endpoints that the spec does not have, with the same credentials, retries and errors.

use clap::{Arg, ArgMatches, Command};
use cloudmgr_runtime::{Call, Client, Method};
use serde_json::Value;

use crate::args::engine::{self, switch, value};
use crate::backend::Backend;
use crate::body;
use crate::failure::{Failure, Result};
use crate::mistakes::Mistakes;
use crate::output;
use crate::print::{self, View};
use crate::profile;
use crate::send::{block_on, confirmed, raw_line, wait};

/// The command.
pub(crate) fn command(backend: &Backend) -> Command {
    let required = |arg: Arg| arg.required(true);
    let again = |arg: Arg| arg.action(clap::ArgAction::Append);
    Command::new("api")
        .about("Call any path of the API")
        .long_about(long_about(backend))
        .arg(required(Arg::new("method").value_name("METHOD").help("GET, POST, PUT, PATCH, DELETE or HEAD")))
        .arg(required(Arg::new("path").value_name("PATH").help(PATH)))
        .arg(value("body", "FILE", "The body as YAML or JSON, `-` for standard input"))
        .arg(again(value("query", "NAME=VALUE", "A query parameter")))
        .arg(again(value("header", "NAME=VALUE", "A header")))
        .arg(switch("dry-run", "Print the request as a curl line, its secrets masked, and send nothing"))
        .arg(switch("yes", "Do not ask before a DELETE").short('y'))
        .args(engine::output())
}

/// The help of the path.
const PATH: &str = "The path below the base URL, with a query if any";

fn long_about(backend: &Backend) -> String {
    let url = backend.facts.base_url;
    format!(
        "Call any path of the API below {url}, with the profile's credentials. The envelope of the answer is opened."
    )
}

/// Sends the request.
pub(crate) fn run(backend: &'static Backend, matches: &ArgMatches) -> Result<()> {
    let place = profile::Place::find(backend, matches)?;
    let mut mistakes = Mistakes::default();
    let request = Parts::read(matches, &mut mistakes);
    let view = View::read(matches, None, place.output().or(Some("json")), &mut mistakes);
    let limits = wait::Limits::read(matches, &mut mistakes);
    let request = mistakes.end("api", request)?;
    let dry = matches.get_flag("dry-run");
    let client = if dry { place.unconnected()? } else { place.connect()? };
    let call = limits.timeout.into_iter().fold(request.call(&client), Call::timeout);
    if dry {
        return raw_line(&call.to_curl());
    }
    if request.method == Method::DELETE && !matches.get_flag("yes") {
        allowed(&request.path, &place, &client)?;
    }
    block_on(print_answer(call, &view))
}

async fn print_answer(call: Call<Value>, view: &View) -> Result<()> {
    match call.send().await?.into_inner() {
        Value::Null => Ok(()),
        answer => print::value(view, answer),
    }
}

/// Asks for confirmation of a DELETE, if the user can be prompted.
fn allowed(path: &str, place: &profile::Place, client: &Client) -> Result<()> {
    if output::can_ask() {
        let path = output::harmless(path);
        return confirmed(&format!("DELETE {path}\n  {} at {}", place.described(), client.base_url()));
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
    fn read(matches: &ArgMatches, mistakes: &mut Mistakes) -> Option<Self> {
        let method = mistakes.ok("METHOD", method(matches.get_one::<String>("method")?))?;
        let given = matches.get_one::<String>("path")?;
        let (path, query) = given.split_once('?').unwrap_or((given, ""));
        let mut query = pairs_of(query);
        query.extend(body::pairs(matches, "query", mistakes));
        let body = matches.get_one::<String>("body");
        let body = body.and_then(|file| mistakes.ok("--body", body::read(file)));
        let headers = body::pairs(matches, "header", mistakes);
        Some(Self { method, path: path.to_owned(), query, headers, body })
    }

    fn call(&self, client: &Client) -> Call<Value> {
        let call = client.request(self.method.clone(), &self.path);
        let call = self.query.iter().fold(call, |call, (name, value)| call.set(|r| r.query_add(name, value)));
        let call = self.headers.iter().fold(call, |call, (name, value)| call.header(name, value));
        self.body.iter().fold(call, |call, body| call.json(body))
    }
}

/// The method with this name.
fn method(name: &str) -> Result<Method, String> {
    let known = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::HEAD];
    let name = name.to_uppercase();
    let found = known.into_iter().find(|method| method.as_str() == name);
    found.ok_or_else(|| {
        format!("`{}` is none of GET, POST, PUT, PATCH, DELETE, HEAD", output::harmless(&name))
    })
}

/// The parameters of a query.
fn pairs_of(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

/// Decodes a part of a query.
fn decoded(text: &str) -> String {
    let query = format!("x:?{text}");
    let url = cloudmgr_runtime::Url::parse(&query);
    let pair = url.ok().and_then(|url| url.query_pairs().next().map(|(name, _)| name.into_owned()));
    pair.unwrap_or_else(|| text.to_owned())
}
