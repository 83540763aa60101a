//! The faults that the test kit can answer without a socket.

use super::fault::{Fault, Place};
use super::healthy::Good;
use super::misbehave::{self, ECHO, Turn};
use crate::wire::exchange::Answer;

impl Fault {
    /// Every fault that is one without a socket too: the rest is about connections, framing, headers as bytes or TLS.
    pub fn all_near() -> Vec<Self> {
        Self::all().into_iter().filter(|fault| !fault.needs_a_socket()).collect()
    }

    fn needs_a_socket(self) -> bool {
        matches!(
            self,
            Self::Trickles
                | Self::LengthTooShort
                | Self::ConflictingLengths
                | Self::ChunksForEver
                | Self::GzipBomb
                | Self::Informational
                | Self::InformationalForEver
                | Self::UnaskedAnswer
                | Self::ClosesIdle
                | Self::OversizedHeader
                | Self::TooManyHeaders
                | Self::SwitchesProtocols
                | Self::Tls(_)
        )
    }
}

/// What goes back for a request where the fault is.
pub(super) fn reply(fault: Fault, good: &Good, turn: &Turn) -> Answer {
    let body = misbehave::body(fault, good);
    let json = |status: u16| Answer::new(status).header("content-type", "application/json").body("{}");
    match fault {
        Fault::Refuses => Answer::refused(),
        Fault::Silent | Fault::HangingLogin => Answer::stalled(),
        Fault::DiesAfterRequestLine | Fault::DiesAfterStatusLine => Answer::reset(),
        Fault::DiesAfterHeaders | Fault::DiesInBody | Fault::ChunksWithoutEnd => whole(good).truncated(),
        Fault::Stalls | Fault::LengthTooLong => whole(good).halted(),
        Fault::HugeBody => whole(good).body(vec![b' '; 2 << 20]),
        Fault::DeepJson | Fault::InvalidUtf8 => json(200).body(body),
        Fault::Html => Answer::new(200).header("content-type", "text/html; charset=utf-8").body(body),
        Fault::Empty => Answer::new(200),
        Fault::NoContent => Answer::new(204).header("content-type", "application/json"),
        Fault::UnaskedPart => {
            let range = format!("bytes 0-{}/{}", body.len().saturating_sub(1), good.body.len());
            let part = Answer::new(206).header("content-type", &good.media).header("content-range", &range);
            part.body(body)
        }
        Fault::LostAnswer if turn.before == 0 => Answer::reset(),
        Fault::LostAnswer => json(404).header(ECHO.0, ECHO.1),
        Fault::EarlyRefusal => json(413),
        Fault::Unknown2xx => Answer::new(299).header("content-type", &good.media).body(body),
        Fault::Redirect(status, Place::Elsewhere) => Answer::new(status).header("location", &turn.elsewhere),
        Fault::Redirect(status, Place::Itself) => Answer::new(status).header("location", &turn.itself),
        Fault::UnauthorizedOnce if turn.before > 0 => whole(good),
        Fault::UnauthorizedOnce | Fault::UnauthorizedForEver | Fault::ClockRefused => {
            json(401).header(ECHO.0, ECHO.1)
        }
        Fault::Status(status, hint) => {
            json(status).header("retry-after", &hint.text()).header(ECHO.0, ECHO.1)
        }
        Fault::DuplicateHeaders => whole(good).header("x-request-id", "one").header("x-request-id", "two"),
        _ => whole(good),
    }
}

/// An answer as it should be.
pub(super) fn whole(good: &Good) -> Answer {
    let answer = Answer::new(good.status).body(good.body.clone());
    if good.media.is_empty() { answer } else { answer.header("content-type", &good.media) }
}
