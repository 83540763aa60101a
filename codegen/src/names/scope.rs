//! Namespaces of the generated code: two names that are one in Rust do not compile.

use std::collections::HashMap;

use super::role::Role;

/// One namespace: the methods of a handle, the arguments of a method, the fields of a struct, the variants of an enum.
///
/// `T` describes who has a name, for the message about a second one.
#[derive(Clone, Debug)]
pub(crate) struct Scope<T> {
    taken: HashMap<String, Taken<T>>,
}

/// Why a name cannot be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Taken<T> {
    /// It has no letter or digit that Rust accepts.
    Unwritable,
    /// The generated code, or the code by hand next to it, has this name already. The reason is a sentence without a full stop.
    Reserved(String),
    /// This one has the name already.
    By(T),
}

impl<T> Default for Scope<T> {
    fn default() -> Self {
        Self { taken: HashMap::new() }
    }
}

impl<T: Clone> Scope<T> {
    /// Keeps a Rust name for something that the document does not name.
    pub(crate) fn reserve(&mut self, name: &str, reason: impl Into<String>) {
        self.taken.insert(name.to_owned(), Taken::Reserved(reason.into()));
    }

    /// Gives the name that `wire` has in this role to `owner`.
    ///
    /// # Errors
    /// When no Rust name can be made of it, or when it is taken.
    pub(crate) fn claim(&mut self, role: Role<'_>, wire: &str, owner: T) -> Result<(), Taken<T>> {
        let name = role.try_ident(wire).ok_or(Taken::Unwritable)?.to_string();
        match self.taken.get(&name) {
            Some(taken) => Err(taken.clone()),
            None => {
                self.taken.insert(name, Taken::By(owner));
                Ok(())
            }
        }
    }
}
