//! The virtual clock, which advances when nothing else happens.

mod clock;

pub(crate) use clock::{Held, VirtualClock};
