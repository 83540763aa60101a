//! The responses of newer servers, with new fields, new values, and null for existing fields, still decode.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use conformance::document::operation::{Content, Operation};
use conformance::judge::report::Report;
use conformance::make::given;
use conformance::make::mutate::{Place, Twist, places};
use conformance::make::sample::Size;
use conformance::wire::exchange::Answer;
use conformance::wire::session::Session;
use serde_json::Value;

#[tokio::test]
async fn a_field_that_no_document_knows_breaks_no_answer() {
    everywhere("a field that no document knows breaks no answer", Twist::UnknownField).await;
}

#[tokio::test]
async fn a_value_that_is_not_in_its_list_breaks_no_answer() {
    everywhere("a value that is not in its list breaks no answer", Twist::UnknownValue).await;
}

#[tokio::test]
async fn null_for_what_may_be_absent_or_is_a_list_breaks_no_answer() {
    everywhere("null for what may be absent or is a list breaks no answer", Twist::Null).await;
}

/// Modifies every value of every response.
async fn everywhere(property: &'static str, twist: Twist) {
    let mut report = Report::new(property);
    for session in Session::all_in_process().unwrap() {
        for operation in session.spec.operations() {
            for content in operation.successes().filter_map(|success| success.content.as_ref()) {
                if content.is_json() {
                    twisted(&mut report, &session, &operation, content, twist).await;
                }
            }
        }
    }
    report.end();
}

/// Modifies all values at one depth together, and individually only if decoding fails, to find the culprits.
async fn twisted(
    report: &mut Report,
    session: &Session,
    operation: &Operation<'_>,
    content: &Content<'_>,
    twist: Twist,
) {
    let whole = given::answer(operation, content, Size::Most);
    let mut open = places(&session.spec.document, content.schema, &whole);
    open.retain(|place| place.twist == twist);
    for level in levels(&open) {
        report.check();
        if breaks(session, operation, &whole, &level).await.is_some() {
            for culprit in culprits(session, operation, &whole, level).await {
                report.find_in(operation, culprit);
            }
        }
    }
}

/// The places that break a response by themselves.
async fn culprits(
    session: &Session,
    operation: &Operation<'_>,
    whole: &Value,
    level: Vec<&Place>,
) -> Vec<String> {
    let mut found = Vec::new();
    for place in level {
        let problem = breaks(session, operation, whole, &[place]).await;
        found.extend(problem.map(|problem| format!("{}: {problem}", place.pointer)));
    }
    found
}

/// The places at each depth.
fn levels(places: &[Place]) -> impl Iterator<Item = Vec<&Place>> {
    let deepest = places.iter().map(Place::depth).max().unwrap_or(0);
    let level = |depth| places.iter().filter(|place| place.depth() == depth).collect::<Vec<_>>();
    (0..=deepest).map(level).filter(|level| !level.is_empty())
}

/// Why a modified response does not decode, if it does not.
async fn breaks(
    session: &Session,
    operation: &Operation<'_>,
    whole: &Value,
    twisted: &[&Place],
) -> Option<String> {
    let mut body = whole.clone();
    twisted.iter().for_each(|place| place.apply(&mut body));
    let ended = session.call(operation.id, &mut given::least(operation), Answer::new(200).json(&body)).await;
    ended.result.err().map(|failure| failure.to_string())
}
