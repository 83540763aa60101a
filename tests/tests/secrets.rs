//! Only the server sees secrets: they do not appear in logs, `Debug`, `Display`, error sources or curl commands.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudmgr_runtime::ErrorKind;
use conformance::document::operation::Operation;
use conformance::judge::report::Report;
use conformance::make::arguments::{Arguments, Failure, Mode};
use conformance::make::given::{self, FIELD_SECRET};
use conformance::make::sample::Size;
use conformance::record::har;
use conformance::wire::backends::{self, Backend, Callable};
use conformance::wire::connect::{SECRET, Setting, Tape, USER, Way};
use conformance::wire::exchange::{Answer, Seen, contains};
use conformance::wire::log::Log;
use conformance::wire::server::Server;
use conformance::wire::session::{Ended, Session};
use serde_json::{Value, json};

/// All secrets, and all text to be searched for them.
struct Hunt {
    report: Report,
    log: Log,
    secrets: Vec<String>,
    texts: Vec<(String, String, String)>,
}

impl Hunt {
    fn new(property: &'static str) -> Self {
        let told = [SECRET.to_owned(), FIELD_SECRET.to_owned()];
        let encoded = [format!("{USER}:{SECRET}"), SECRET.to_owned()].map(|text| STANDARD.encode(text));
        let secrets = told.into_iter().chain(encoded).collect();
        Self { report: Report::new(property), log: Log::start(), secrets, texts: Vec::new() }
    }

    /// Adds text that could be displayed.
    fn look(&mut self, backend: &str, place: &str, text: impl Into<String>) {
        self.texts.push((backend.to_owned(), place.to_owned(), text.into()));
    }

    /// Adds the text of a failed call.
    fn look_at_failure(&mut self, backend: &str, operation: &str, failure: &Failure) {
        self.look(backend, operation, format!("{failure}\n{failure:?}\n{failure:#?}"));
    }

    /// Adds the credentials that were sent, which are as secret as what they were made from.
    fn learn(&mut self, operation: &Operation<'_>, seen: &Seen) {
        for header in operation.spec.credentials() {
            let value = seen.header(&header).unwrap_or_default();
            let secret = value.rsplit(' ').next().unwrap_or_default();
            let public = secret.contains(USER) || secret.chars().all(|c| c.is_ascii_digit());
            if !public && !self.secrets.iter().any(|known| known == secret) {
                self.secrets.push(secret.to_owned());
            }
        }
    }

    /// Ends the test: no text and no log line contains a secret.
    fn end(mut self) {
        let log = self.log.text();
        assert!(log.contains("TRACE") && log.contains("hyper"), "the log is not a log: {log}");
        let lines = log.lines().map(|line| ("", "log", line));
        let texts = self.texts.iter().map(|(backend, place, text)| (&**backend, &**place, &**text));
        for (backend, place, text) in texts.chain(lines) {
            self.report.check();
            if let Some(at) = self.secrets.iter().find_map(|secret| text.find(secret)) {
                let around: String =
                    text.chars().skip(text[..at].chars().count().saturating_sub(80)).take(200).collect();
                self.report.find(backend, place, around);
            }
        }
        self.report.end();
    }
}

#[test]
fn a_secret_is_shown_by_no_call_that_succeeds() {
    everywhere("a secret is shown by no call that succeeds", true, honest);
}

/// A success with everything that may be in it.
fn honest(operation: &Operation<'_>) -> Answer {
    let success = operation.successes().next();
    let content = success.and_then(|success| success.content.as_ref());
    match content.filter(|content| content.is_json()) {
        Some(content) => Answer::new(200).json(&given::answer(operation, content, Size::Most)),
        None => Answer::new(200),
    }
}

#[test]
fn a_secret_is_shown_by_no_call_whose_failure_echoes_it_in_headers() {
    everywhere("a secret is shown by no call whose failure echoes it in headers", false, |_| echo());
}

/// A failure that echoes every secret in its headers.
fn echo() -> Answer {
    let names = ["www-authenticate", "location", "set-cookie", "authorization", "x-debug", "retry-after"];
    let echo = format!("https://{SECRET}:{FIELD_SECRET}@127.0.0.1/?token={SECRET}#{FIELD_SECRET}");
    names.iter().fold(Answer::new(400).json(&json!({})), |answer, name| answer.header(name, &echo))
}

#[test]
fn a_secret_is_shown_by_no_call_whose_answer_is_not_of_its_type() {
    everywhere("a secret is shown by no call whose answer is not of its type", false, |operation| {
        let success = operation.successes().next();
        let content = success.and_then(|success| success.content.as_ref());
        let mut body = content.map_or(json!(SECRET), |content| given::answer(operation, content, Size::Most));
        let place = operation.envelope("data").and_then(Value::as_str);
        overwrite(place.and_then(|place| body.get_mut(place)).unwrap_or(&mut Value::Null));
        Answer::new(200).json(&body)
    });
}

/// Replaces all scalars by a secret.
fn overwrite(value: &mut Value) {
    match value {
        Value::Object(members) => members.values_mut().for_each(overwrite),
        Value::Array(items) => items.iter_mut().for_each(overwrite),
        scalar => *scalar = json!(SECRET),
    }
}

/// Calls every operation of every backend with every authentication scheme, and collects everything that is displayed.
/// For an honest response that includes its type; a dishonest one has secrets where they do not belong.
fn everywhere(property: &'static str, honest: bool, answer: fn(&Operation<'_>) -> Answer) {
    let mut hunt = Hunt::new(property);
    let log = hunt.log.clone();
    log.record(async {
        for session in sessions(honest) {
            for operation in session.spec.operations() {
                called(&mut hunt, &session, &operation, answer(&operation), honest).await;
            }
            hunt.look(&session.spec.name, "client", format!("{:?}", session.client));
        }
    })
    .unwrap();
    hunt.end();
}

/// A session per backend that logs in, and for honest responses one with a ready token too.
fn sessions(honest: bool) -> impl Iterator<Item = Session> {
    let ways: &[Way] = if honest { &[Way::Login, Way::Token] } else { &[Way::Login] };
    let start = |backend: Backend| ways.iter().map(move |way| Session::start_by(&backend, *way).unwrap());
    backends::all().into_iter().flat_map(start)
}

/// Calls an operation with all its arguments and collects what it displays.
async fn called(hunt: &mut Hunt, session: &Session, operation: &Operation<'_>, answer: Answer, honest: bool) {
    let name = &session.spec.name;
    for (_, mut arguments) in given::cases(operation) {
        shown_by_curl(hunt, session, operation, arguments.clone()).await;
        let ended = session.call(operation.id, &mut arguments, answer.clone()).await;
        arrived(hunt, operation, &arguments, &ended);
        for text in arguments.shown().iter().filter(|_| honest) {
            hunt.look(name, operation.id, text);
        }
        if let Err(failure) = &ended.result {
            hunt.look_at_failure(name, operation.id, failure);
            if honest {
                hunt.report.find_in(operation, format_args!("fails: {failure}"));
            }
        }
    }
}

/// Collects the curl command of a call.
async fn shown_by_curl(hunt: &mut Hunt, session: &Session, operation: &Operation<'_>, mut curl: Arguments) {
    curl.mode = Mode::Curl;
    match session.client.call(operation.id, &mut curl).await {
        Ok(line) => hunt.look(&session.spec.name, operation.id, line.to_string()),
        Err(failure) => hunt.report.find_in(operation, failure),
    }
}

/// Checks that the server received all secrets that it must receive, so that this test could find them.
fn arrived(hunt: &mut Hunt, operation: &Operation<'_>, arguments: &Arguments, ended: &Ended) {
    let Some(seen) = ended.seen.first() else {
        return hunt.report.find_in(operation, format_args!("nothing arrived: {ended:?}"));
    };
    let given = format!("{:?}{:?}{:?}", arguments.query, arguments.headers, arguments.body);
    let proved = operation.spec.credentials().iter().any(|header| seen.header(header).is_some());
    if given.contains(FIELD_SECRET) && !contains(seen, FIELD_SECRET) || !proved && !operation.is_anonymous() {
        hunt.report.find_in(operation, "a secret did not arrive");
    }
    hunt.learn(operation, seen);
}

#[test]
fn a_ready_token_and_the_secret_fields_of_requests_do_arrive() {
    let log = Log::start();
    log.record(async {
        // Backends that sign requests never send the secret itself: the other tests check their signatures.
        let (mut told, mut fields) = (0, 0);
        for backend in backends::all() {
            let all = all_requests(&backend).await;
            let encoded = STANDARD.encode(format!("{USER}:{SECRET}"));
            told += usize::from(all.iter().any(|seen| contains(seen, SECRET) || contains(seen, &encoded)));
            fields += all.iter().filter(|seen| contains(seen, FIELD_SECRET)).count();
        }
        assert!(told > 0 && fields > 0, "{told} backends and {fields} requests with a secret");
    })
    .unwrap();
}

/// What arrives when every operation is called with a ready token.
async fn all_requests(backend: &Backend) -> Vec<Seen> {
    let session = Session::start_by(backend, Way::Token).unwrap();
    let mut all = Vec::new();
    for operation in session.spec.operations() {
        let ended = session.call(operation.id, &mut given::most(&operation), Answer::new(204)).await;
        all.extend(ended.seen);
    }
    all.extend(session.server.logins());
    all
}

/// What every secret of these tests begins with.
const CANARY: &str = "canary";

/// How many operations are recorded in one file, which is written anew with each exchange.
const ON_A_TAPE: usize = 4;

#[tokio::test]
async fn a_recording_of_any_call_holds_no_secret_and_neither_does_one_of_its_replay() {
    let mut report =
        Report::new("a recording of any call holds no secret, and neither does one of its replay");
    for session in Session::all_in_process().unwrap() {
        for operations in session.spec.operations().chunks(ON_A_TAPE) {
            for echoes in [false, true] {
                recorded(&mut report, &session, operations, echoes).await;
            }
        }
    }
    report.end();
}

/// Records the calls of some operations, and of those that succeed the same calls to the recording too.
async fn recorded(report: &mut Report, session: &Session, operations: &[Operation<'_>], echoes: bool) {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (folder.path().join("first.har"), folder.path().join("second.har"));
    taped(report, session, operations, echoes, &first, session.server.kit()).await;
    unspoiled(report, session, operations, &first);
    if !echoes {
        let replayed = cloudmgr_testkit::Server::new(backends::facts(&session.spec.name).unwrap());
        taped(report, session, operations, echoes, &second, replayed.lenient().replay(&first)).await;
        unspoiled(report, session, operations, &second);
        let exchanges = |path| har::read(path).unwrap().len();
        if exchanges(&first) != exchanges(&second) {
            report.find(&session.spec.name, operations[0].id, "the recording of the replay is another");
        }
    }
}

/// No secret is in a recording.
fn unspoiled(report: &mut Report, session: &Session, operations: &[Operation<'_>], path: &Path) {
    let text = fs::read_to_string(path).unwrap();
    let encoded = [format!("{USER}:{SECRET}"), SECRET.to_owned()].map(|text| STANDARD.encode(text));
    for secret in encoded.into_iter().chain([CANARY.to_owned()]) {
        report.check();
        if let Some(at) = text.find(&secret) {
            let around: String =
                text.chars().skip(text[..at].chars().count().saturating_sub(200)).take(250).collect();
            report.find(&session.spec.name, operations[0].id, format_args!("{path:?}: {around}"));
        }
    }
}

/// Calls some operations of a server through a client that records.
async fn taped(
    report: &mut Report,
    session: &Session,
    operations: &[Operation<'_>],
    echoes: bool,
    path: &Path,
    kit: &cloudmgr_testkit::Server,
) {
    let client = recording(&session.spec.name, path, kit);
    for operation in operations {
        session.server.answer(if echoes { echo() } else { honest(operation) });
        for (_, mut arguments) in given::cases(operation).into_iter().skip(1) {
            let result = client.call(operation.id, &mut arguments).await;
            if result.is_ok() == echoes {
                report.find_in(operation, format_args!("{path:?}: {result:?}"));
            }
        }
    }
}

/// A client of a backend that records in a file.
fn recording(backend: &str, path: &Path, kit: &cloudmgr_testkit::Server) -> Box<dyn Callable> {
    let backend = backends::all().into_iter().find(|known| known.name == backend).unwrap();
    let tape = Some(Tape { facts: backend.facts, path });
    backend.connect(&Setting { near: Some(kit), tape, ..Setting::new(kit.base_url()) }).unwrap()
}

#[test]
fn a_secret_in_a_url_is_refused_or_sent_to_the_proxy_and_never_shown() {
    let mut hunt = Hunt::new("a secret in a URL is refused, or sent to the proxy, and never shown");
    let log = hunt.log.clone();
    log.record(async {
        for backend in backends::all() {
            refused(&mut hunt, &backend);
            proxied(&mut hunt, &backend).await;
        }
    })
    .unwrap();
    hunt.end();
}

/// Userinfo in the base URL, and invalid proxies.
fn refused(hunt: &mut Hunt, backend: &Backend) {
    let with_password = format!("https://{USER}:{SECRET}@127.0.0.1:9/api");
    let proxies = [format!("http://{USER}:{SECRET}@"), format!("http://{USER}:{SECRET}@[::")];
    let through = |proxy| Setting { proxy: Some(proxy), ..Setting::new("https://127.0.0.1:9") };
    for setting in [Setting::new(&with_password), through(proxies[0].as_str()), through(proxies[1].as_str())]
    {
        match backend.connect(&setting) {
            Err(error) if error.kind() == ErrorKind::Config => {
                hunt.look_at_failure(backend.name, "connect", &Failure::Call(error));
            }
            other => {
                hunt.report.find(backend.name, "connect", format_args!("not refused: {:?}", other.is_ok()))
            }
        }
    }
}

/// A proxy with a password: only the proxy receives it.
async fn proxied(hunt: &mut Hunt, backend: &Backend) {
    let session = Session::start(backend).unwrap();
    let proxy = Server::with_login(conformance::wire::connect::login);
    let url = proxy.url().replace("http://", &format!("http://{USER}:{SECRET}@"));
    let client =
        backend.connect(&Setting { proxy: Some(&url), ..Setting::new(session.server.url()) }).unwrap();
    let operation = &session.spec.operations()[0];
    proxy.answer(Answer::new(502));
    let result = client.call(operation.id, &mut given::least(operation)).await;
    hunt.look_at_failure(backend.name, operation.id, &result.unwrap_err());
    hunt.look(backend.name, "client", format!("{client:?}"));
    let encoded = STANDARD.encode(format!("{USER}:{SECRET}"));
    let seen = proxy.seen();
    assert!(seen.iter().any(|seen| seen.uri().scheme().is_some() && contains(seen, &encoded)), "{backend:?}");
}
