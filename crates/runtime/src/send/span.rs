//! The span of an attempt, following OpenTelemetry's conventions for HTTP clients.

use http::StatusCode;
use tracing::{Span, field};
use url::Url;

use super::outcome::{Outcome, error_in, status_of};
use crate::request::Request;

/// The span of an attempt: a child of the call's span. Nothing is computed unless a subscriber is interested.
pub(super) fn of_attempt(request: &Request, url: &Url, number: u32) -> Span {
    let operation = request.operation();
    tracing::info_span!(
        "sdk.attempt",
        otel.name = format_args!("{} {}", request.method(), operation.path()),
        otel.kind = "client",
        http.request.method = %request.method(),
        server.address = url.host_str(),
        server.port = url.port_or_known_default(),
        url.full = request.url_without_values(),
        url.template = operation.path(),
        http.request.resend_count = number.checked_sub(1).filter(|count| *count > 0),
        http.response.status_code = field::Empty,
        error.r#type = field::Empty,
    )
}

/// Records how an attempt ended.
pub(super) fn record_attempt(span: &Span, outcome: &Outcome) {
    if span.is_disabled() {
        return;
    }
    let status = status_of(outcome);
    span.record("http.response.status_code", status.as_ref().map(StatusCode::as_u16));
    if let Some(error) = error_in(outcome) {
        match status.filter(|status| !status.is_success()) {
            Some(status) => span.record("error.type", status.as_str()),
            None => span.record("error.type", error.kind().name()),
        };
    }
}
