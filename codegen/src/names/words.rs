//! Every word that a name of a document may not be, once.

/// What a builder has by itself; a parameter of that name becomes a setter with a trailing underscore.
pub(super) const BUILDER_METHODS: [&str; 18] = [
    "send",
    "raw",
    "to_curl",
    "timeout",
    "header",
    "query",
    "items",
    "pages",
    "start",
    "wait",
    "project",
    "filter",
    "set",
    "new",
    "clone",
    "fmt",
    "range_from",
    "every",
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

/// What the generated modules use by its bare name: the prelude, and what they import.
pub(crate) const TYPES: [&str; 40] = [
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
    "Serialize",
    "Deserialize",
    "BTreeMap",
    "Borrow",
    "DateTime",
    "Map",
    "NaiveDate",
    "Param",
    "Utc",
    "Uuid",
    "Value",
    "SdkSecret",
    "SdkSecretJson",
];

/// What a backend's crate has beside its tags: modules (a private one would hide the tag's) and methods of its client.
pub(crate) const CLIENT: [&str; 11] = [
    "table",
    "types",
    "waiters",
    "auth",
    "client",
    "generated",
    "builder",
    "from_env",
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
const LIKE_MODULES: [&str; 15] = [
    "value",
    "serde",
    "error",
    "borrow",
    "blocking",
    "cloudmgr_runtime",
    "testing",
    "option",
    "serde_json",
    "uuid",
    "param",
    "map",
    "result",
    "string",
    "vec",
];

/// Whether an import gives a schema another name.
pub(crate) fn is_taken_type(name: &str) -> bool {
    TYPES.contains(&name) || LIKE_RUNTIME.contains(&name)
}

/// Whether an import gives a tag another name.
pub(crate) fn is_taken_tag(name: &str) -> bool {
    [&KEYWORDS[..], &CRATES, &CLIENT, &LIKE_MODULES].iter().any(|words| words.contains(&name))
}
