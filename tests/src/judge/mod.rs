//! Validators that are independent of the tested code.
//!
//! [`validate`] checks bodies with JSON Schema. [`sent`] compares a request with its document and its arguments, with
//! [`multipart`] for forms, and [`request`] checks one before it is sent. [`expected`] has the expected results of a call,
//! and [`same`] defines the equality of values. [`report`] collects findings, so that one run reports all of them.

pub mod expected;
pub mod multipart;
pub mod report;
pub mod request;
pub mod same;
pub mod sent;
pub mod validate;
