//! What a caller must get of each fault.

use cloudmgr_runtime::ErrorKind;

use super::column::Column;
use super::fault::{Certificate, Fault};

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

impl Fault {
    /// What a caller must get; one of them.
    pub fn verdicts(self, column: Column) -> Vec<Verdict> {
        let all: Vec<Verdict> = self.on_the_wire(column == Column::Download);
        match column {
            // The server or a proxy before it has trouble, which says nothing about what is waited for.
            Column::Wait if matches!(self, Self::Html | Self::Status(500, _)) => {
                vec![Verdict::Error(ErrorKind::WaitTimeout)]
            }
            // Whoever reports the end once, and then forgets, may have reported it.
            Column::Wait if self == Self::LostAnswer => {
                [ErrorKind::WaitTimeout, ErrorKind::WaitUnseen].map(Verdict::Error).to_vec()
            }
            Column::Wait => all.into_iter().map(|verdict| waited(self, verdict)).collect(),
            // What trickles in before the time is over is an answer.
            _ if self == Self::Trickles => [all, vec![Verdict::Success]].concat(),
            // A password that was refused once is not sent again: accounts are locked for that.
            Column::Login if self == Self::UnauthorizedOnce => vec![Verdict::Error(ErrorKind::Auth)],
            // Whatever the status is that refuses a login, it is an error of the login.
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

    /// What a single call must get; `streams` when its answer is a file.
    fn on_the_wire(self, streams: bool) -> Vec<Verdict> {
        use ErrorKind::{Api, Auth, Connect, Decode, InvalidRequest, Redirect, Timeout, TooLarge, Transport};
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
            Self::SwitchesProtocols | Self::UnaskedPart => error(Decode),
            Self::EndlessTotal | Self::ShortPages => vec![Verdict::Success],
            Self::EarlyRefusal => error(Api),
            // Where no login is needed, or no ID is told, nothing is wrong.
            Self::HangingLogin => vec![Verdict::Error(Timeout), Verdict::Success],
            Self::DecodingRouter => vec![Verdict::Error(InvalidRequest), Verdict::Success],
            // What may not be repeated is not; the rest learns that it is gone.
            Self::LostAnswer => vec![Verdict::Error(Transport), Verdict::Error(Api)],
        }
    }
}

/// What a poll that may succeed later becomes: the wait goes on until its deadline.
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
