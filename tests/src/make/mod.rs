//! What is an operation called with, and what is done with the call? Everything is made from the document: nothing here
//! names an operation.
//!
//! [`arguments`] are the arguments of any operation as JSON, which the generated dispatch takes; [`conclude`] sends the
//! call that it builds, and [`failure`] explains why there is no response. [`sample`] makes the least and the most that a
//! schema allows, [`given`] makes arguments and responses of it, [`mutate`] changes a response as a newer server would,
//! [`wrong`] a request as no client should send it, and [`generate`] runs the generator in memory.

pub mod arguments;
pub mod conclude;
pub mod failure;
pub mod generate;
pub mod given;
pub mod mutate;
pub mod sample;
pub mod wrong;
