//! Every word that a name of a document may not be, once.

/// What a builder has by itself, each with the extension of the operations that have it, where not all do. A parameter of that
/// name becomes a setter with a trailing underscore.
pub(crate) const BUILDER_METHODS: [(&str, Option<&str>); 19] = [
    ("send", None),
    ("raw", None),
    ("to_curl", None),
    ("timeout", None),
    ("header", None),
    ("query", None),
    ("set", None),
    ("new", None),
    ("clone", None),
    ("fmt", None),
    ("items", Some("x-pagination")),
    ("pages", Some("x-pagination")),
    ("start", Some("x-long-running")),
    ("wait", Some("x-long-running")),
    ("poll_every", Some("x-long-running")),
    ("wait_deadline", Some("x-long-running")),
    ("range_from", Some("x-transfer")),
    ("filter", Some("x-filters")),
    ("project", Some("x-projection")),
];

/// The words that the language keeps, of which syn does not know the newest.
pub const KEYWORDS: [&str; 51] = [
    "as", "break", "const", "continue", "crate", "else", "enum", "extern", "false", "fn", "for", "if",
    "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "type", "unsafe", "use", "where", "while", "async", "await", "dyn",
    "abstract", "become", "box", "do", "final", "macro", "override", "priv", "typeof", "unsized", "virtual",
    "yield", "try", "gen",
];

/// The crates that a module of the same name would hide.
pub const CRATES: [&str; 4] = ["core", "std", "alloc", "test"];

/// What every module has without an import.
pub(crate) const PRELUDE: [&str; 27] = [
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "Box",
    "String",
    "Self",
    "Default",
    "Clone",
    "Copy",
    "Debug",
    "Send",
    "Sync",
    "Drop",
    "Fn",
    "Iterator",
    "IntoIterator",
    "Extend",
    "From",
    "Into",
    "TryFrom",
    "TryInto",
    "AsRef",
    "ToString",
];

/// What generated files import, each by its bare name, where they use it.
pub(crate) const IMPORTS: [(&str, &str); 9] = [
    ("BTreeMap", "std::collections::BTreeMap"),
    ("Borrow", "std::borrow::Borrow"),
    ("DateTime", "cloudmgr_runtime::DateTime"),
    ("Map", "cloudmgr_runtime::Map"),
    ("NaiveDate", "cloudmgr_runtime::NaiveDate"),
    ("Param", "cloudmgr_runtime::Param"),
    ("Utc", "cloudmgr_runtime::Utc"),
    ("Uuid", "cloudmgr_runtime::Uuid"),
    ("Value", "cloudmgr_runtime::Value"),
];

/// Traits that derived code imports, and the schemas that the engine replaces by types of the runtime.
const REPLACED: [&str; 4] = ["Serialize", "Deserialize", "SdkSecret", "SdkSecretJson"];

/// What a backend's crate has beside its tags: modules and exports (even a private one would hide the module of the tag)
/// and methods of its client.
pub(super) const CLIENT: [&str; 16] = [
    "blocking",
    "cloudmgr_runtime",
    "stream",
    "testing",
    "table",
    "types",
    "waiters",
    "auth",
    "client",
    "generated",
    "builder",
    "from_env",
    "with_hook",
    "request",
    "core",
    "clone",
];

/// Types of the runtime and traits that an import avoids: a schema of that name compiles, and confuses its reader.
const LIKE_RUNTIME: [&str; 12] = [
    "Sized",
    "Display",
    "Formatter",
    "Secret",
    "Nothing",
    "Call",
    "Paged",
    "Client",
    "Request",
    "Response",
    "Upload",
    "Download",
];

/// Modules that an import avoids for the same reason.
const LIKE_MODULES: [&str; 12] = [
    "value",
    "serde",
    "error",
    "borrow",
    "option",
    "serde_json",
    "uuid",
    "param",
    "map",
    "result",
    "string",
    "vec",
];

/// Whether generated modules use a type of this name by its bare name.
pub(super) fn is_used_type(name: &str) -> bool {
    used_types().any(|used| used == name)
}

/// The types that generated modules use by their bare names.
pub(super) fn used_types() -> impl Iterator<Item = &'static str> {
    let imported = IMPORTS.iter().map(|(name, _)| *name);
    PRELUDE.into_iter().chain(imported).chain(REPLACED)
}

/// Whether an import gives a schema another name.
pub(crate) fn is_taken_type(name: &str) -> bool {
    is_used_type(name) || LIKE_RUNTIME.contains(&name)
}

/// Whether an import gives a tag another name.
pub(crate) fn is_taken_tag(name: &str) -> bool {
    [&KEYWORDS[..], &CRATES, &CLIENT, &LIKE_MODULES].iter().any(|words| words.contains(&name))
}
