//! What a name of the document is called in Rust, depending on what it names.

use proc_macro2::Ident;
use quote::format_ident;

use super::case::{pascal, settled, shouty, snake};
use super::words::{self, BUILDER_METHODS, KEYWORDS};

/// What is named. Each role has its own rule, and every generated name is made by one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role<'a> {
    /// The library of a backend: `nano_sdk`.
    Library,
    /// The module of a backend in the tests: `nano`.
    Backend,
    /// The file and module of a tag, and the method of the client that returns its handle: `clusters`.
    Accessor,
    /// The handle of a tag: `Clusters`, or `MapHandle` for `map`, because generated files use `Map`.
    Handle,
    /// The method of a verb: `list`.
    Method,
    /// The method that waits with the operation of this verb: `wait` for `get`, `wait_task` for `get_task`.
    Wait,
    /// The builder of a verb of this tag: `List`, or `MapRequest` where `Map` is used or is the handle.
    Builder {
        /// The tag whose file has the builder.
        tag: &'a str,
    },
    /// The argument of a method: `cluster_id`.
    Argument,
    /// The setter of a builder: `limit`, or `timeout_` where the builder has a method of that name.
    Setter,
    /// The type of a schema, named by the rule of the engine.
    Type,
    /// The field of a struct, named by the rule of the engine.
    Field,
    /// The variant of an enum, named by the rule of the engine.
    Variant,
    /// The constant of an operation or a waiter: `CLUSTERS_LIST`.
    Constant,
    /// The function of an operation in the dispatch module: `clusters_list`.
    Function,
    /// The static of a fact: `CLUSTERS_LIST`, or `N2FA` for `2fa`.
    Fact,
}

impl Role<'_> {
    /// The identifier; lint rejects a name for which [`Role::try_ident`] has none.
    pub(crate) fn ident(self, name: &str) -> Ident {
        self.try_ident(name).unwrap_or_else(|| format_ident!("unnamed"))
    }

    /// The identifier, or `None` for a name of which Rust accepts nothing.
    pub(crate) fn try_ident(self, name: &str) -> Option<Ident> {
        match self {
            Self::Library => ident(format!("{name}_sdk")),
            Self::Backend | Self::Function => ident(name.to_owned()),
            Self::Accessor => accessor(name),
            Self::Handle => ident(handle(name)),
            Self::Method | Self::Argument => variable(name),
            Self::Wait => ident(wait(name)),
            Self::Builder { tag } => ident(builder(tag, name)),
            Self::Setter => variable(name).map(out_of_the_way),
            Self::Type | Self::Variant => engine_name(name, pascal),
            Self::Field => engine_name(name, snake),
            Self::Constant => ident(shouty(name)),
            Self::Fact => ident(fact(name)),
        }
    }

    /// How the document has to write a name that is the same in Rust: a tag, an operation ID and a schema.
    pub(crate) fn spelling(self, name: &str) -> String {
        match self {
            Self::Type => {
                settled(name, |name| self.try_ident(name).map_or_else(String::new, |name| name.to_string()))
            }
            _ => settled(name, snake),
        }
    }

    /// What two names of this role must not share.
    ///
    /// Types that differ only in case compile, but have one page of the documentation where file names ignore case.
    pub(super) fn folded(self, name: String) -> String {
        if self == Self::Type { name.to_lowercase() } else { name }
    }
}

/// A tag is a file, a module and a method at once, and the same word in the document.
fn accessor(tag: &str) -> Option<Ident> {
    let is_file = tag.is_ascii() && tag.starts_with(|first: char| first.is_ascii_lowercase());
    ident(tag.to_owned()).filter(|name| is_file && name == tag && snake(tag) == tag)
}

/// `type_` for `type`, `_2fa` for `2fa`, `include` for `_include`.
fn variable(name: &str) -> Option<Ident> {
    let name = snake(name);
    ident(if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name })
}

fn out_of_the_way(name: Ident) -> Ident {
    let is_taken = BUILDER_METHODS.iter().any(|(method, _)| name == method);
    if is_taken { format_ident!("{name}_") } else { name }
}

fn handle(tag: &str) -> String {
    let name = pascal(tag);
    if words::is_used_type(&name) { format!("{name}Handle") } else { name }
}

fn builder(tag: &str, verb: &str) -> String {
    let name = pascal(verb);
    if words::is_used_type(&name) || name == handle(tag) { format!("{name}Request") } else { name }
}

fn wait(verb: &str) -> String {
    match verb.trim_start_matches("get").trim_start_matches('_') {
        "" => "wait".to_owned(),
        part => format!("wait_{part}"),
    }
}

fn fact(name: &str) -> String {
    let name = shouty(name);
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("N{name}") } else { name }
}

/// The rule by which typify names types, fields and variants: `Plus1` for `+1`, `Dont` for `don't`, `X2fa` for `2fa`.
fn engine_name(name: &str, in_case: fn(&str) -> String) -> Option<Ident> {
    let name = match name {
        "+1" => in_case("plus1"),
        "-1" => in_case("minus1"),
        _ => in_case(&name.replace('\'', "").replace(|c: char| !is_ident(&format!("a{c}")), "-")),
    };
    let begins = name.chars().next().is_some_and(|first| is_ident(&format!("{first}a")));
    let prefix = if begins || name.is_empty() { String::new() } else { in_case("x") };
    ident(prefix + &name)
}

/// Whether the language accepts it as a name; keywords apart.
fn is_ident(name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let is_ascii = name.chars().all(is_part) && !name.starts_with(|first: char| first.is_ascii_digit());
    is_ascii || !name.is_ascii() && syn::parse_str::<Ident>(name).is_ok()
}

/// A word as an identifier; a keyword gets a trailing underscore, as the engine does it for fields.
fn ident(name: String) -> Option<Ident> {
    let is_keyword = KEYWORDS.contains(&name.as_str()) || name == "Self";
    let name = if is_keyword { name + "_" } else { name };
    syn::parse_str(&name).ok()
}
