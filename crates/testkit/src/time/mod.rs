//! What time is it? A clock that moves by itself when nothing else happens.

mod clock;

pub(crate) use clock::{Held, VirtualClock};
