//! Is a value what a schema says, and what is the rest of one? Checks JSON against shapes, and fills it in.

mod check;
mod fill;
mod place;
mod similar;

pub(crate) use check::{Extent, check};
pub(crate) use fill::{Filler, Hints, uuid};
pub(crate) use place::set;
pub(crate) use similar::did_you_mean;
