//! Everything that a server can do wrong, and what a caller must get of it.

use std::time::Duration;

use cloudmgr_runtime::ErrorKind;

use super::column::Column;

/// One thing that a server does wrong. [`about`](Self::about) says what, `verdict` what must come of it.
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

/// What a caller must get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// What a healthy server answers.
    Success,
    /// A download that is exactly what was sent: a file may hold anything.
    File,
    /// An error of this kind.
    Error(ErrorKind),
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

    /// What it does, in a line.
    pub fn about(self) -> String {
        match self {
            Self::Redirect(status, Place::Elsewhere) => format!("{status} to another host"),
            Self::Redirect(status, Place::Itself) => format!("{status} to itself"),
            Self::Status(status, hint) => format!("{status}, Retry-After {}", hint.about()),
            Self::Tls(certificate) => format!("TLS: {}", certificate.about()),
            other => about(other).to_owned(),
        }
    }

    /// What a caller must get; one of them.
    pub fn verdicts(self, column: Column) -> Vec<Verdict> {
        let all: Vec<Verdict> = self.on_the_wire(column == Column::Download);
        match column {
            // The server or a proxy before it has trouble, which says nothing about what is waited for.
            Column::Wait if matches!(self, Self::Html | Self::Status(500, _)) => {
                vec![Verdict::Error(ErrorKind::WaitTimeout)]
            }
            Column::Wait => all.into_iter().map(|verdict| waited(self, verdict)).collect(),
            // What trickles in before the time is over is an answer.
            _ if self == Self::Trickles => [all, vec![Verdict::Success]].concat(),
            // A password that was refused once is not sent again: accounts are locked for that.
            Column::Login if self == Self::UnauthorizedOnce => vec![Verdict::Error(ErrorKind::Auth)],
            _ => all,
        }
    }

    /// What a single call must get; `streams` when its answer is a file.
    fn on_the_wire(self, streams: bool) -> Vec<Verdict> {
        use ErrorKind::{Api, Auth, Connect, Decode, Redirect, Timeout, TooLarge, Transport};
        let error = |kind| vec![Verdict::Error(kind)];
        match self {
            Self::Healthy | Self::Informational | Self::Unknown2xx | Self::UnaskedAnswer => {
                vec![Verdict::Success]
            }
            Self::ClosesIdle | Self::DuplicateHeaders | Self::ClockAhead => vec![Verdict::Success],
            Self::Tls(Certificate::PrivateAuthority) | Self::UnauthorizedOnce => vec![Verdict::Success],
            // It is slow, but it never stalls.
            Self::Trickles if streams => vec![Verdict::Success],
            Self::Silent | Self::Trickles | Self::Stalls | Self::LengthTooLong => error(Timeout),
            Self::InformationalForEver => error(Timeout),
            // What is announced came: nobody can know that there was more.
            Self::LengthTooShort | Self::DeepJson | Self::InvalidUtf8 | Self::Empty | Self::NoContent
                if streams =>
            {
                vec![Verdict::File]
            }
            Self::LengthTooShort | Self::DeepJson | Self::InvalidUtf8 | Self::Html => error(Decode),
            Self::Empty | Self::NoContent => error(Decode),
            Self::ChunksForEver => vec![Verdict::Error(TooLarge), Verdict::Error(Timeout)],
            Self::GzipBomb | Self::HugeBody => error(TooLarge),
            Self::Redirect(..) => error(Redirect),
            Self::UnauthorizedForEver | Self::ClockRefused => error(Auth),
            Self::Status(..) => error(Api),
            Self::Refuses | Self::Tls(_) => error(Connect),
            Self::DiesAfterRequestLine | Self::DiesAfterStatusLine | Self::DiesAfterHeaders => {
                error(Transport)
            }
            Self::DiesInBody | Self::ChunksWithoutEnd | Self::ConflictingLengths => error(Transport),
            Self::OversizedHeader | Self::TooManyHeaders => error(TooLarge),
        }
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
const SINGLE: [Fault; 33] = [
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
];

/// What each single fault does.
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

/// What a poll that may succeed later becomes: the wait goes on until its deadline.
fn waited(fault: Fault, verdict: Verdict) -> Verdict {
    use ErrorKind::{Api, Connect, Timeout, Transport, WaitTimeout};
    let passes = |status| matches!(status, 408 | 429 | 502 | 503 | 504);
    match (fault, verdict) {
        // The first call fails already.
        _ if fault.keeps_everything_out() => verdict,
        (Fault::Status(status, _), Verdict::Error(Api)) if passes(status) => Verdict::Error(WaitTimeout),
        (_, Verdict::Error(Connect | Timeout | Transport)) => Verdict::Error(WaitTimeout),
        _ => verdict,
    }
}
