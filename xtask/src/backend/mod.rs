//! Adding a backend: `import` converts a vendor's document, `new` creates the crate.

pub(crate) mod import;
mod name;
pub(crate) mod new;
