//! Everything that a server can do wrong.

use std::time::Duration;

/// One thing that a server does wrong. [`about`](Self::about) says what, [`verdicts`](Self::verdicts)
/// what must come of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// None: what it is compared with.
    Healthy,
    /// Nobody listens.
    Refuses,
    /// It accepts, reads, and says nothing.
    Silent,
    /// It hangs up once it has read the request line.
    DiesAfterRequestLine,
    /// It hangs up after the status line of its answer.
    DiesAfterStatusLine,
    /// It hangs up after the headers.
    DiesAfterHeaders,
    /// It hangs up in the middle of the body.
    DiesInBody,
    /// One byte after the other, with a pause before each.
    Trickles,
    /// Half a body, and then silence for good.
    Stalls,
    /// `Content-Length` says more than comes.
    LengthTooLong,
    /// `Content-Length` says less than comes.
    LengthTooShort,
    /// Two lengths that differ.
    ConflictingLengths,
    /// Chunks, and no last one before it hangs up.
    ChunksWithoutEnd,
    /// Chunks for ever.
    ChunksForEver,
    /// A few kilobytes that decompress to 16 MiB, with a bound of one.
    GzipBomb,
    /// A gibibyte where a document is due.
    HugeBody,
    /// A document that is nested 100,000 deep.
    DeepJson,
    /// A body that is not UTF-8.
    InvalidUtf8,
    /// A page for people, with status 200.
    Html,
    /// Status 200 and nothing.
    Empty,
    /// Status 204, which has no body, and a content type for it.
    NoContent,
    /// Three interim answers before the real one.
    Informational,
    /// Interim answers for ever.
    InformationalForEver,
    /// The right answer under a status that nobody knows.
    Unknown2xx,
    /// The right answer, and another that nobody asked for.
    UnaskedAnswer,
    /// It points elsewhere.
    Redirect(u16, Place),
    /// It refuses the credentials once.
    UnauthorizedOnce,
    /// It refuses the credentials for ever.
    UnauthorizedForEver,
    /// An error status that says when to come back.
    Status(u16, Hint),
    /// It closes each connection as soon as it is idle.
    ClosesIdle,
    /// Headers that stand there twice.
    DuplicateHeaders,
    /// A header of a mebibyte.
    OversizedHeader,
    /// A thousand headers.
    TooManyHeaders,
    /// The caller's clock is an hour ahead, and nobody minds.
    ClockAhead,
    /// The caller's clock is an hour ahead, and the server refuses what it signed.
    ClockRefused,
    /// What it shows to prove who it is.
    Tls(Certificate),
    /// It changes the protocol, which nobody asked for.
    SwitchesProtocols,
    /// It sends the first half as a part that nobody asked for.
    UnaskedPart,
    /// It counts a million items in a list, and has four.
    EndlessTotal,
    /// It gives one item a page, whatever is asked for, and does not count.
    ShortPages,
    /// It accepts a login and says nothing to it.
    HangingLogin,
    /// It decodes a path before it routes; the caller's IDs have a slash.
    DecodingRouter,
    /// It refuses a body before it came, and hangs up.
    EarlyRefusal,
    /// It does what it is asked once, and the answer is lost; from then on it knows nothing of it.
    LostAnswer,
}

/// Where a redirect points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// To another host.
    Elsewhere,
    /// To where it came from.
    Itself,
}

/// What `Retry-After` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// `1`.
    Second,
    /// A year, in seconds.
    Year,
    /// A date in the past.
    Past,
    /// No time at all.
    Rubbish,
}

/// A certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certificate {
    /// Of another host, by an authority that is trusted.
    WrongHost,
    /// Expired, by an authority that is trusted.
    Expired,
    /// Signed by itself.
    SelfSigned,
    /// By a private authority that the user trusts.
    PrivateAuthority,
}

/// A year in seconds.
pub const YEAR: u64 = 365 * 24 * 60 * 60;

const STATUSES: [u16; 6] = [408, 429, 500, 502, 503, 504];
const REDIRECTS: [u16; 4] = [301, 302, 307, 308];
const HINTS: [Hint; 4] = [Hint::Second, Hint::Year, Hint::Past, Hint::Rubbish];

impl Fault {
    /// Every fault.
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

    /// Whether the server says that it did not do it, so that doing it again is right.
    pub fn refuses_credentials(self) -> bool {
        matches!(self, Self::UnauthorizedOnce | Self::UnauthorizedForEver | Self::ClockRefused)
    }

    /// Whether no request can arrive.
    pub fn keeps_everything_out(self) -> bool {
        let bad = [Certificate::WrongHost, Certificate::Expired, Certificate::SelfSigned];
        self == Self::Refuses || bad.iter().any(|certificate| self == Self::Tls(*certificate))
    }

    /// How far the caller's clock is ahead.
    pub fn ahead(self) -> Duration {
        let off = matches!(self, Self::ClockAhead | Self::ClockRefused);
        if off { Duration::from_secs(60 * 60) } else { Duration::ZERO }
    }
}

/// Everything that comes in one kind only.
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
