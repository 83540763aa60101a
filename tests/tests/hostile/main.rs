//! Hostile input: in paths, queries, headers, base URLs and the environment, in responses, and as file names.
//!
//! `HOSTILE_CASES=100` tries a hundred times as many cases; `FUZZ_SECONDS=600` runs the fuzzer for ten minutes.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod answers;
mod extremes;
mod fuzz;
mod packing;

use std::env;
use std::process::Command;

use cloudmgr_runtime::{Client, DownloadCall, ErrorKind, Method, Url};
use codegen::document::text;
use conformance::document::operation::Operation;
use conformance::faults::input;
use conformance::make::arguments::Mode;
use conformance::make::given;
use conformance::wire::backends::{self, Backend, Callable};
use conformance::wire::connect::{SECRET, Setting};
use conformance::wire::exchange::{Answer, Seen};
use conformance::wire::server::Server;
use conformance::wire::session::Session;
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::Value;

/// A runtime for the few futures that property tests need.
fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// Tests a property with this many inputs, and prints the number.
fn try_all<S: Strategy>(
    what: &str,
    cases: u32,
    strategy: &S,
    property: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let config =
        ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases * input::times()) };
    let mut runner = TestRunner::new(config);
    runner.run(strategy, property).unwrap_or_else(|failure| unreachable!("{what}: {failure}"));
    println!("{what}: {} inputs", cases * input::times());
}

/// The URL in a curl command; `None` for a rejected request, which is a comment.
fn url(line: &str) -> Option<Url> {
    let start = line.find("'http")? + 1;
    // The shell's escape for a quote within quotes.
    let rest = line[start..].replace(r"'\''", "\u{0}");
    let end = rest.find('\'')?;
    Url::parse(&rest[..end].replace('\u{0}', "'")).ok()
}

/// An operation with a parameter that accepts any string.
fn with_text<'a>(operations: &[Operation<'a>], place: &str) -> Option<(Operation<'a>, &'a str)> {
    operations.iter().find_map(|operation| {
        let is_text = |schema| {
            let schema = operation.spec.document.resolve(schema);
            text(schema, "type") == "string"
                && schema.get("enum").is_none()
                && text(schema, "format").is_empty()
        };
        let fits =
            |p: &&conformance::document::operation::Parameter<'a>| p.place == place && is_text(p.schema);
        Some((operation.clone(), operation.parameters.iter().find(fits)?.name))
    })
}

/// The curl command of an operation with one argument replaced.
fn line(session: &Session, operation: &Operation<'_>, place: &str, name: &str, value: &str) -> String {
    let mut arguments = given::least(operation);
    arguments.mode = Mode::Curl;
    let map = if place == "path" { &mut arguments.path } else { &mut arguments.query };
    map.insert(name.to_owned(), Value::from(value));
    let line = block_on(session.client.call(operation.id, &mut arguments)).unwrap();
    line.as_str().unwrap().to_owned()
}

#[test]
fn any_text_is_one_segment_of_the_path_or_refused() {
    for session in Session::all().unwrap() {
        let operations = session.spec.operations();
        let (operation, name) = with_text(&operations, "path").unwrap();
        let plain = url(&line(&session, &operation, "path", name, "plain")).unwrap();
        let index = plain.path().split('/').position(|segment| segment == "plain").unwrap();
        try_all(&format!("{} path", session.spec.name), 2000, &input::text(), |value| {
            one_segment(&line(&session, &operation, "path", name, &value), &plain, index, &value)
        });
    }
}

/// One segment of a path decodes to this value and the rest is as in another URL, unless the request is rejected.
fn one_segment(line: &str, plain: &Url, index: usize, value: &str) -> Result<(), TestCaseError> {
    let Some(url) = url(line) else {
        prop_assert!(line.starts_with("# "), "{line}");
        return Ok(());
    };
    let count = |url: &Url| url.path().split('/').count();
    prop_assert_eq!(count(&url), count(plain));
    let segment = url.path().split('/').nth(index).unwrap();
    prop_assert_eq!(percent_decode_str(segment).decode_utf8().unwrap(), value);
    prop_assert_eq!((url.query(), url.fragment(), url.host_str()), (plain.query(), None, plain.host_str()));
    Ok(())
}

#[test]
fn any_text_is_one_value_of_the_query() {
    for session in Session::all().unwrap() {
        let operations = session.spec.operations();
        let Some((operation, name)) = with_text(&operations, "query") else { continue };
        let plain = url(&line(&session, &operation, "query", name, "plain")).unwrap();
        try_all(&format!("{} query", session.spec.name), 2000, &input::text(), |value| {
            let url = url(&line(&session, &operation, "query", name, &value)).unwrap();
            prop_assert_eq!(url.path(), plain.path());
            prop_assert_eq!(url.fragment(), None);
            prop_assert_eq!(url.query_pairs().count(), plain.query_pairs().count());
            let came = url.query_pairs().find(|(key, _)| key == name).unwrap().1;
            prop_assert_eq!(came.as_ref(), value.as_str());
            Ok(())
        });
    }
}

#[test]
fn any_text_is_one_header_as_it_is_or_refused_and_never_two() {
    for session in Session::all().unwrap() {
        session.server.answer(Answer::new(204));
        let texts = (input::text(), input::text());
        try_all(&format!("{} header", session.spec.name), 200, &texts, |(name, value)| {
            let call = session.client.request(Method::GET, "/x").header("x-any", &value).header(&name, "set");
            let result = block_on(call.send());
            match (session.server.seen().as_slice(), result) {
                ([], Err(error)) => prop_assert_eq!(error.kind(), ErrorKind::InvalidRequest),
                ([seen], _) => one_header(seen, &name, &value)?,
                (seen, result) => prop_assert!(false, "{} arrived: {:?}", seen.len(), result.map(|_| ())),
            }
            Ok(())
        });
    }
}

/// A header arrived with its value, unless the same name was set again.
fn one_header(seen: &Seen, name: &str, value: &str) -> Result<(), TestCaseError> {
    let came = seen.headers().get("x-any").map(|value| value.as_bytes().to_vec());
    let own = if name.eq_ignore_ascii_case("x-any") { "set" } else { value.trim_matches([' ', '\t']) };
    prop_assert_eq!(came.as_deref(), Some(own.as_bytes()));
    prop_assert!(!value.contains(['\r', '\n', '\0']));
    Ok(())
}

#[test]
fn any_base_url_is_used_as_it_is_or_refused_without_being_shown() {
    for backend in backends::all() {
        try_all(&format!("{backend:?} base URL"), 60, &input::url(), |base| {
            match backend.connect(&Setting::new(&base)) {
                Ok(client) => used_as_it_is(&*client, &base),
                Err(error) => {
                    prop_assert_eq!(error.kind(), ErrorKind::Config);
                    let shown = format!("{error} {error:?}");
                    prop_assert!(!shown.contains(SECRET), "{shown}");
                    Ok(())
                }
            }
        });
    }
}

/// A client sends its requests below a base URL that has only a host and a path.
fn used_as_it_is(client: &dyn Callable, base: &str) -> Result<(), TestCaseError> {
    let parsed = Url::parse(base).unwrap();
    prop_assert!(matches!(parsed.scheme(), "http" | "https"));
    prop_assert!(parsed.username().is_empty() && parsed.password().is_none());
    prop_assert!(parsed.query().is_none() && parsed.fragment().is_none());
    let line = client.request(Method::GET, "/x").to_curl();
    let whole = url(&line).unwrap();
    prop_assert_eq!(whole.host_str(), parsed.host_str());
    prop_assert_eq!(whole.path(), format!("{}/x", parsed.path().trim_end_matches('/')));
    Ok(())
}

/// The variable that names the backend for a process of this binary.
const ROLE: &str = "HOSTILE_BACKEND";

/// Not a test by itself: run by other processes of this binary.
#[test]
fn builds_a_client_from_the_environment_when_it_is_told_to() {
    let Ok(name) = env::var(ROLE) else { return };
    let backend = backends::all().into_iter().find(|backend| backend.name == name).unwrap();
    match backend.from_env() {
        Ok(client) => println!("\nbuilt {client:?}"),
        Err(error) => println!("\nrefused {:?} {error} {error:?}", error.kind()),
    }
}

#[test]
fn any_value_in_the_environment_builds_a_client_or_is_refused_without_being_shown() {
    for backend in backends::all() {
        let names = input::variables(backend.name);
        assert!(names.len() >= 2, "{backend:?}: {names:?}");
        let strategy = prop::collection::vec((input::text(), any::<bool>()), names.len());
        try_all(&format!("{backend:?} environment"), 12, &strategy, |values| {
            let values = names.iter().zip(values);
            let values = values
                .map(|(name, (value, marked))| (name, environment(&value, marked && is_credential(name))));
            let told = from_environment(&backend, values);
            prop_assert!(told.contains("\nbuilt ") || told.contains("\nrefused Config "), "{told}");
            prop_assert!(!told.contains(SECRET), "{told}");
            Ok(())
        });
    }
}

#[test]
fn a_variable_that_is_no_url_is_named_and_not_quoted() {
    for backend in backends::all() {
        let names = input::variables(backend.name);
        for name in names.iter().filter(|name| name.ends_with("_URL")) {
            let values = names.iter().map(|other| {
                let value = if other == name { "http://user:no-url@/" } else { "value" };
                (other, value.to_owned())
            });
            let told = from_environment(&backend, values);
            assert!(told.contains("\nrefused Config ") && told.contains(name.as_str()), "{told}");
            assert!(!told.contains("no-url"), "{told}");
        }
    }
}

/// Whether a variable is for a credential.
fn is_credential(name: &str) -> bool {
    ["API_KEY", "SECRET", "PASSWORD", "TOKEN"].iter().any(|word| name.contains(word))
}

/// A value that is valid in an environment; some are credentials that must not appear in the output.
fn environment(value: &str, marked: bool) -> String {
    let value = value.replace('\0', "");
    if marked { format!("{value}{SECRET}{value}") } else { value }
}

/// The output of a process with this environment.
fn from_environment<'n>(backend: &Backend, values: impl Iterator<Item = (&'n String, String)>) -> String {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "builds_a_client_from_the_environment_when_it_is_told_to", "--nocapture"]);
    let output = command.env(ROLE, backend.name).envs(values).output().unwrap();
    String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
}

#[test]
fn a_file_name_that_the_server_gives_is_not_where_a_download_is_saved() {
    let server = Server::start();
    let client = Client::builder(&extremes::API).base_url(server.url()).no_proxy().build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    try_all("file name", 200, &input::text(), |name| {
        let told = format!("attachment; filename=\"{name}\"; filename*=UTF-8''..%2f{name}");
        server.answer(Answer::new(200).header("content-disposition", &told).body("content"));
        let path = folder.path().join("mine");
        let call = DownloadCall::of(client.call(&extremes::FILE));
        prop_assert_eq!(block_on(async { call.send().await?.to_file(&path).await }).unwrap(), 7);
        let entries = std::fs::read_dir(folder.path()).unwrap();
        let names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        prop_assert_eq!(names, vec!["mine"]);
        std::fs::remove_file(&path).unwrap();
        Ok(())
    });
}
