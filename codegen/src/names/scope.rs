//! Namespaces of the generated code: two names that are one in Rust do not compile.

use std::collections::HashMap;

use super::role::Role;
use super::words::{CLIENT, used_types};

/// One namespace: the methods of a handle, the arguments of a method, the fields of a struct, the variants of an enum.
///
/// `T` describes who has a name, for the message about a second one.
#[derive(Clone, Debug)]
pub(crate) struct Scope<T> {
    /// The names that the document cannot give, with the reasons.
    reserved: HashMap<String, String>,
    given: HashMap<String, T>,
}

/// Why a name cannot be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Taken<T> {
    /// Rust accepts no part of it.
    Unwritable,
    /// The generated code, or the code by hand next to it, has this name already. The reason is a sentence without a full stop.
    Reserved(String),
    /// This one has the name already.
    By(T),
}

impl<T> Default for Scope<T> {
    fn default() -> Self {
        Self { reserved: HashMap::new(), given: HashMap::new() }
    }
}

impl<T: Clone> Scope<T> {
    /// The methods of the client, and the modules of the crate: one of each for a tag.
    pub(crate) fn of_client() -> Self {
        Self::reserving(CLIENT, |name| format!("the crate has `{name}` itself"))
    }

    /// The types of schemas.
    pub(crate) fn of_types() -> Self {
        Self::reserving(used_types(), |name| format!("the types use `{name}` themselves"))
    }

    /// The variants of an enum.
    pub(crate) fn of_variants() -> Self {
        Self::reserving(["Unknown"], |_| "it is the name of the variant for all other values".to_owned())
    }

    /// The constants of the waiters.
    pub(crate) fn of_waiters() -> Self {
        Self::reserving(["ALL"], |name| format!("`{name}` is the list of the waiters"))
    }

    fn reserving(names: impl IntoIterator<Item = &'static str>, reason: impl Fn(&str) -> String) -> Self {
        let mut scope = Self::default();
        names.into_iter().for_each(|name| scope.reserve(name, reason(name)));
        scope
    }

    /// Keeps a Rust name for something that the document does not name.
    pub(crate) fn reserve(&mut self, name: &str, reason: impl Into<String>) {
        self.reserved.insert(name.to_owned(), reason.into());
    }

    /// Why the name that `wire` has in this role cannot be given; `None` if it is free.
    pub(crate) fn taken(&self, role: Role<'_>, wire: &str) -> Option<Taken<T>> {
        let Some(name) = role.try_ident(wire).map(|name| name.to_string()) else {
            return Some(Taken::Unwritable);
        };
        let reserved = self.reserved.get(&name).cloned().map(Taken::Reserved);
        reserved.or_else(|| self.given.get(&role.folded(name)).cloned().map(Taken::By))
    }

    /// Gives the name that `wire` has in this role to `owner`.
    ///
    /// # Errors
    /// When no Rust name can be made of it, or when it is taken.
    pub(crate) fn claim(&mut self, role: Role<'_>, wire: &str, owner: T) -> Result<(), Taken<T>> {
        if let Some(taken) = self.taken(role, wire) {
            return Err(taken);
        }
        self.given.insert(role.folded(role.ident(wire).to_string()), owner);
        Ok(())
    }
}
