//! The arguments of an operation as the command line has them: flags of the program, of parameters and of fields, and
//! what their help says.

pub(crate) mod engine;
pub(crate) mod help;
pub(crate) mod inputs;

use cloudmgr_facts::Param;

/// How clap knows a parameter of the path.
pub(crate) fn path_id(param: &Param) -> String {
    format!("path:{}", param.name)
}
