//! Descriptions of the faults.

use super::fault::{Certificate, Fault, Hint, Place, YEAR};

impl Fault {
    /// A one-line description.
    pub fn about(self) -> String {
        match self {
            Self::Redirect(status, Place::Elsewhere) => format!("{status} to another host"),
            Self::Redirect(status, Place::Itself) => format!("{status} to itself"),
            Self::Status(status, hint) => format!("{status}, Retry-After {}", hint.about()),
            Self::Tls(certificate) => format!("TLS: {}", certificate.about()),
            other => about(other).to_owned(),
        }
    }
}

/// The description of a single fault.
fn about(fault: Fault) -> &'static str {
    match fault {
        Fault::Refuses => "nobody listens",
        Fault::Silent => "accepts and says nothing",
        Fault::DiesAfterRequestLine => "dies after the request line",
        Fault::DiesAfterStatusLine => "dies after the status line",
        Fault::DiesAfterHeaders => "dies after the headers",
        Fault::DiesInBody => "dies in the middle of the body",
        Fault::Trickles => "one byte at a time (1 s scaled to 40 ms)",
        Fault::Stalls => "stalls for good in the body",
        Fault::LengthTooLong => "Content-Length says too much",
        Fault::LengthTooShort => "Content-Length says too little",
        Fault::ConflictingLengths => "two lengths that differ",
        Fault::ChunksWithoutEnd => "chunks without an end, hangs up",
        Fault::ChunksForEver => "chunks for ever",
        Fault::GzipBomb => "gzip bomb (16 MiB, bound 1 MiB)",
        Fault::HugeBody => "a body of 1 GiB",
        Fault::DeepJson => "JSON 100,000 deep",
        Fault::InvalidUtf8 => "invalid UTF-8",
        Fault::Html => "HTML with 200",
        Fault::Empty => "nothing with 200",
        Fault::NoContent => "204 with a content type",
        Fault::Informational => "100, 102 and 103, then the answer",
        Fault::InformationalForEver => "1xx for ever",
        Fault::Unknown2xx => "the answer with 299",
        Fault::UnaskedAnswer => "a second answer nobody asked for",
        Fault::UnauthorizedOnce => "401 once",
        Fault::UnauthorizedForEver => "401 for ever",
        Fault::ClosesIdle => "closes idle connections",
        Fault::DuplicateHeaders => "duplicate headers",
        Fault::OversizedHeader => "a header of 1 MiB",
        Fault::TooManyHeaders => "1,000 headers",
        Fault::ClockAhead => "clock an hour off, accepted",
        Fault::ClockRefused => "clock an hour off, refused",
        Fault::SwitchesProtocols => "101 nobody asked for",
        Fault::UnaskedPart => "206 with half, nobody asked for",
        Fault::EndlessTotal => "a total that is never reached",
        Fault::ShortPages => "short pages without a total",
        Fault::HangingLogin => "a login that hangs",
        Fault::DecodingRouter => "a router that decodes, IDs with `/`",
        Fault::EarlyRefusal => "413 before the body",
        Fault::LostAnswer => "done, the answer is lost, then 404",
        Fault::Healthy => "nothing wrong, for comparison",
        Fault::Redirect(..) | Fault::Status(..) | Fault::Tls(_) => "",
    }
}

impl Hint {
    fn about(self) -> &'static str {
        match self {
            Self::Second => "1",
            Self::Year => "a year",
            Self::Past => "a past date",
            Self::Rubbish => "rubbish",
        }
    }

    /// The header's value.
    pub fn text(self) -> String {
        match self {
            Self::Second => "1".to_owned(),
            Self::Year => YEAR.to_string(),
            Self::Past => "Sun, 06 Nov 1994 08:49:37 GMT".to_owned(),
            Self::Rubbish => "-1; soon, \u{fe0f}perhaps".to_owned(),
        }
    }
}

impl Certificate {
    fn about(self) -> &'static str {
        match self {
            Self::WrongHost => "wrong host",
            Self::Expired => "expired",
            Self::SelfSigned => "self-signed",
            Self::PrivateAuthority => "a private CA that is trusted",
        }
    }
}
