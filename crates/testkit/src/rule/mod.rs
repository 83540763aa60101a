//! Rules: patterns of requests, and their responses in order.

mod answer;
mod pattern;
mod rule;
mod strict;

pub(crate) use answer::{Answer, By, Poll, Step};
pub(crate) use pattern::Pattern;
pub(crate) use rule::Rule;
pub(crate) use strict::problems;
pub use strict::sent_wrongly;
