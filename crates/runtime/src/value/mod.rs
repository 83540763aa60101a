//! Values and their encodings: parameters, headers, secrets, and the types of fields.

mod header;
mod hex;
mod nothing;
pub mod nullable;
mod open_enum;
mod param;
pub mod secret;

pub(crate) use header::{JSON, header, is_credential, sensitive, sensitive_header};
pub use hex::hex;
pub use nothing::Nothing;
pub use open_enum::text;
pub use param::Param;
pub(crate) use secret::MASK;
pub use secret::{Secret, SecretJson};
