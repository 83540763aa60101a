//! The expected results for each fault.

use cloudmgr_runtime::ErrorKind;

use super::column::Column;
use super::fault::{Certificate, Fault};

/// An expected result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The result with a healthy server.
    Success,
    /// A download of exactly the bytes that were sent, because a file may contain anything.
    File,
    /// An error of this kind.
    Error(ErrorKind),
}

impl Fault {
    /// The expected results; one of them must occur.
    pub fn verdicts(self, column: Column) -> Vec<Verdict> {
        let all: Vec<Verdict> = self.on_the_wire(column == Column::Download);
        match column {
            // A problem of the server or a proxy does not show the state of the operation.
            Column::Wait if matches!(self, Self::Html | Self::Status(500, _)) => {
                vec![Verdict::Error(ErrorKind::WaitTimeout)]
            }
            // A server that reports an end only once may have reported it in the lost response.
            Column::Wait if self == Self::LostAnswer => {
                [ErrorKind::WaitTimeout, ErrorKind::WaitUnseen].map(Verdict::Error).to_vec()
            }
            Column::Wait => all.into_iter().map(|verdict| waited(self, verdict)).collect(),
            // A slow response that is complete before the timeout is valid.
            _ if self == Self::Trickles => [all, vec![Verdict::Success]].concat(),
            // A rejected password is not sent again, because accounts may be locked.
            Column::Login if self == Self::UnauthorizedOnce => vec![Verdict::Error(ErrorKind::Auth)],
            // A rejected login is an authentication error, regardless of its status.
            Column::Login if matches!(self, Self::EarlyRefusal | Self::LostAnswer) => {
                let refused = |verdict| match verdict {
                    Verdict::Error(ErrorKind::Api) => Verdict::Error(ErrorKind::Auth),
                    other => other,
                };
                all.into_iter().map(refused).collect()
            }
            _ => all,
        }
    }

    /// The expected results of a single call; `streams` if its response is a file.
    fn on_the_wire(self, streams: bool) -> Vec<Verdict> {
        use ErrorKind::{Api, Auth, Connect, Decode, InvalidRequest, Redirect, Timeout, TooLarge, Transport};
        let error = |kind| vec![Verdict::Error(kind)];
        match self {
            Self::Healthy | Self::Informational | Self::Unknown2xx | Self::UnaskedAnswer => {
                vec![Verdict::Success]
            }
            Self::ClosesIdle | Self::DuplicateHeaders | Self::ClockAhead => vec![Verdict::Success],
            Self::Tls(Certificate::PrivateAuthority) | Self::UnauthorizedOnce => vec![Verdict::Success],
            // It is slow, but never stalls.
            Self::Trickles if streams => vec![Verdict::Success],
            Self::Silent | Self::Trickles | Self::Stalls | Self::LengthTooLong => error(Timeout),
            Self::InformationalForEver => error(Timeout),
            // The declared length was received; the client cannot know that there was more.
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
            Self::SwitchesProtocols | Self::UnaskedPart => error(Decode),
            Self::EndlessTotal | Self::ShortPages => vec![Verdict::Success],
            Self::EarlyRefusal => error(Api),
            // Without a login, or without an ID in the path, there is no fault.
            Self::HangingLogin => vec![Verdict::Error(Timeout), Verdict::Success],
            Self::DecodingRouter => vec![Verdict::Error(InvalidRequest), Verdict::Success],
            // Calls that are not idempotent are not retried; the others get "not found".
            Self::LostAnswer => vec![Verdict::Error(Transport), Verdict::Error(Api)],
        }
    }
}

/// The result of a poll that may succeed later: the wait continues until its deadline.
fn waited(fault: Fault, verdict: Verdict) -> Verdict {
    use ErrorKind::{Api, Connect, Timeout, Transport, WaitTimeout};
    let passes = |status| matches!(status, 408 | 429 | 502 | 503 | 504);
    match (fault, verdict) {
        // The first call fails already.
        _ if fault.keeps_everything_out() || fault == Fault::HangingLogin => verdict,
        (Fault::Status(status, _), Verdict::Error(Api)) if passes(status) => Verdict::Error(WaitTimeout),
        (_, Verdict::Error(Connect | Timeout | Transport)) => Verdict::Error(WaitTimeout),
        _ => verdict,
    }
}
