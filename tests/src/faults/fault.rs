//! All faults of a server.

use std::time::Duration;

/// A fault of a server. [`about`](Self::about) describes it, [`verdicts`](Self::verdicts) are the expected results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No fault: the reference for comparisons.
    Healthy,
    /// The connection is refused.
    Refuses,
    /// Accepts, reads, and never responds.
    Silent,
    /// Disconnects after reading the request line.
    DiesAfterRequestLine,
    /// Disconnects after the status line of its response.
    DiesAfterStatusLine,
    /// Disconnects after the headers.
    DiesAfterHeaders,
    /// Disconnects in the middle of the body.
    DiesInBody,
    /// Sends one byte at a time, with a pause before each.
    Trickles,
    /// Sends half of the body, then stalls forever.
    Stalls,
    /// `Content-Length` is larger than the body.
    LengthTooLong,
    /// `Content-Length` is smaller than the body.
    LengthTooShort,
    /// Two different lengths.
    ConflictingLengths,
    /// Disconnects before the last chunk.
    ChunksWithoutEnd,
    /// Infinite chunks.
    ChunksForEver,
    /// A few kilobytes that decompress to 16 MiB, with a limit of 1 MiB.
    GzipBomb,
    /// A gibibyte instead of a document.
    HugeBody,
    /// A document with a nesting depth of 100,000.
    DeepJson,
    /// A body that is not UTF-8.
    InvalidUtf8,
    /// An HTML page with status 200.
    Html,
    /// Status 200 and an empty body.
    Empty,
    /// Status 204, which has no body, with a content type.
    NoContent,
    /// Three interim responses before the final one.
    Informational,
    /// Infinite interim responses.
    InformationalForEver,
    /// The correct response with an unknown status.
    Unknown2xx,
    /// The correct response, followed by an unsolicited one.
    UnaskedAnswer,
    /// A redirect.
    Redirect(u16, Place),
    /// Rejects the credentials once.
    UnauthorizedOnce,
    /// Always rejects the credentials.
    UnauthorizedForEver,
    /// An error status with `Retry-After`.
    Status(u16, Hint),
    /// Closes idle connections immediately.
    ClosesIdle,
    /// Duplicate headers.
    DuplicateHeaders,
    /// A header of one mebibyte.
    OversizedHeader,
    /// A thousand headers.
    TooManyHeaders,
    /// The client's clock is an hour ahead, and the server accepts it.
    ClockAhead,
    /// The client's clock is an hour ahead, and the server rejects what it signed.
    ClockRefused,
    /// The certificate of the server.
    Tls(Certificate),
    /// Switches protocols although not requested.
    SwitchesProtocols,
    /// Sends the first half as an unsolicited partial response.
    UnaskedPart,
    /// Reports a total of a million items, but has four.
    EndlessTotal,
    /// Returns one item per page regardless of the requested size, without a total.
    ShortPages,
    /// Accepts a login request but never responds.
    HangingLogin,
    /// Decodes the path before routing; the caller's IDs contain a slash.
    DecodingRouter,
    /// Rejects the request before it has read the body, and disconnects.
    EarlyRefusal,
    /// Processes the request, but the response is lost; after that it responds with "not found".
    LostAnswer,
}

/// The target of a redirect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Another host.
    Elsewhere,
    /// The URL itself.
    Itself,
}

/// The value of `Retry-After`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// `1`.
    Second,
    /// A year, in seconds.
    Year,
    /// A date in the past.
    Past,
    /// An invalid value.
    Rubbish,
}

/// A certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certificate {
    /// For another host, issued by a trusted authority.
    WrongHost,
    /// Expired, issued by a trusted authority.
    Expired,
    /// Self-signed.
    SelfSigned,
    /// Issued by a private authority that the user trusts.
    PrivateAuthority,
}

/// A year in seconds.
pub const YEAR: u64 = 365 * 24 * 60 * 60;

const STATUSES: [u16; 6] = [408, 429, 500, 502, 503, 504];
const REDIRECTS: [u16; 4] = [301, 302, 307, 308];
const HINTS: [Hint; 4] = [Hint::Second, Hint::Year, Hint::Past, Hint::Rubbish];

impl Fault {
    /// All faults.
    pub fn all() -> Vec<Self> {
        let redirects =
            REDIRECTS.map(|status| [Place::Elsewhere, Place::Itself].map(|at| Self::Redirect(status, at)));
        let statuses = STATUSES.map(|status| HINTS.map(|hint| Self::Status(status, hint)));
        let certificates = [
            Certificate::WrongHost,
            Certificate::Expired,
            Certificate::SelfSigned,
            Certificate::PrivateAuthority,
        ];
        let mut all = SINGLE.to_vec();
        all.extend(redirects.into_iter().flatten());
        all.extend(statuses.into_iter().flatten());
        all.extend(certificates.map(Self::Tls));
        all
    }

    /// Whether the server reports that the request was not processed, so that a retry is correct.
    pub fn refuses_credentials(self) -> bool {
        matches!(self, Self::UnauthorizedOnce | Self::UnauthorizedForEver | Self::ClockRefused)
    }

    /// Whether no request can arrive.
    pub fn keeps_everything_out(self) -> bool {
        let bad = [Certificate::WrongHost, Certificate::Expired, Certificate::SelfSigned];
        self == Self::Refuses || bad.iter().any(|certificate| self == Self::Tls(*certificate))
    }

    /// How far the client's clock is ahead.
    pub fn ahead(self) -> Duration {
        let off = matches!(self, Self::ClockAhead | Self::ClockRefused);
        if off { Duration::from_secs(60 * 60) } else { Duration::ZERO }
    }
}

/// All faults without variants.
const SINGLE: [Fault; 41] = [
    Fault::Healthy,
    Fault::Refuses,
    Fault::Silent,
    Fault::DiesAfterRequestLine,
    Fault::DiesAfterStatusLine,
    Fault::DiesAfterHeaders,
    Fault::DiesInBody,
    Fault::Trickles,
    Fault::Stalls,
    Fault::LengthTooLong,
    Fault::LengthTooShort,
    Fault::ConflictingLengths,
    Fault::ChunksWithoutEnd,
    Fault::ChunksForEver,
    Fault::GzipBomb,
    Fault::HugeBody,
    Fault::DeepJson,
    Fault::InvalidUtf8,
    Fault::Html,
    Fault::Empty,
    Fault::NoContent,
    Fault::Informational,
    Fault::InformationalForEver,
    Fault::Unknown2xx,
    Fault::UnaskedAnswer,
    Fault::UnauthorizedOnce,
    Fault::UnauthorizedForEver,
    Fault::ClosesIdle,
    Fault::DuplicateHeaders,
    Fault::OversizedHeader,
    Fault::TooManyHeaders,
    Fault::ClockAhead,
    Fault::ClockRefused,
    Fault::SwitchesProtocols,
    Fault::UnaskedPart,
    Fault::EndlessTotal,
    Fault::ShortPages,
    Fault::HangingLogin,
    Fault::DecodingRouter,
    Fault::EarlyRefusal,
    Fault::LostAnswer,
];
