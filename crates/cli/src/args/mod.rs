//! The arguments of an operation: flags of the program, of parameters and of fields, and their help.

pub(crate) mod engine;
mod given;
pub(crate) mod help;
pub(crate) mod inputs;

use cloudmgr_facts::Param;

pub(crate) use given::Given;

/// The clap ID of a path parameter.
pub(crate) fn path_id(param: &Param) -> String {
    format!("path:{}", param.name)
}
