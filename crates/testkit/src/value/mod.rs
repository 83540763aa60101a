//! Checks JSON against shapes, and fills in missing fields.

mod check;
mod fill;
mod id;
mod make;
mod place;
mod random;
mod similar;

pub(crate) use check::{Extent, check};
pub(crate) use fill::{Filler, Hints};
pub(crate) use id::uuid;
pub(crate) use make::{shape_named, shape_of_enum};
pub(crate) use place::set;
pub(crate) use random::Random;
pub(crate) use similar::did_you_mean;
