//! Is it right? Judges that do not depend on what they judge.
//!
//! [`validate`] judges bodies by JSON Schema, [`sent`] compares a request with its document and its arguments, with
//! [`multipart`] for forms; [`expected`] is what a call must return, and [`same`] what it means that two values are equal.
//! [`report`] collects what was found, so that one run tells everything.

pub mod expected;
pub mod multipart;
pub mod report;
pub mod same;
pub mod sent;
pub mod validate;
