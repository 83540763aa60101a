//! Declarations of generated code and backend crates: one macro per kind of declaration.

mod call_setters;
mod client;
mod client_settings;
mod object;
mod operations;
mod request_builder;
mod request_type;
