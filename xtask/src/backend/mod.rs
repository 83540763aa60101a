//! A further backend: `import` makes its document of a vendor's, `new` makes its crate.

pub(crate) mod import;
mod name;
pub(crate) mod new;
