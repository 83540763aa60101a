//! Reports everything that would make the engine panic or silently generate wrong code.
//!
//! [`lint`] walks the document once and applies every rule to each part. A rule has a name, and its findings state the
//! remedy.

mod about;
mod cause;
mod command_line;
mod context;
mod deprecated;
mod dialect;
mod envelope;
mod extension;
mod form;
mod gone;
mod keys;
mod media;
mod methods;
mod naming;
mod node;
mod operation;
mod pagination;
mod parameter;
mod path;
mod reach;
mod reference;
mod refused;
mod scalar;
mod shape;
mod transfer;
mod unused;
mod versions;
mod waiter;
mod walk;
mod wording;

use context::Context;
use node::Node;

use crate::document::{Document, text};
use crate::error::{Finding, Level};

/// Every rule with its requirement.
pub const RULES: &[(&str, &str)] = &[
    ("openapi-version", "The document is OpenAPI 3.0."),
    ("description-missing", "The document and each tag have a description."),
    ("missing-key", "What OpenAPI requires is there."),
    ("unknown-key", "Only keys of OpenAPI, spelt right."),
    ("key-value", "A key has the kind of value that OpenAPI gives it."),
    ("unknown-extension", "Only extensions that are read, where they are read."),
    ("extension-value", "An extension has the kind of value that is read."),
    ("unused-component", "An operation leads to each component."),
    ("reference", "A reference leads to a component of this file, of the right kind."),
    ("server", "The document has a server with a whole URL."),
    ("one-server", "Servers belong to the whole document."),
    ("no-callbacks", "Neither callbacks nor links."),
    ("tag", "Each operation has one tag, which is declared and can be a module."),
    ("operation-id", "Each operation has an id of its own, `<tag>_<verb>`."),
    ("security", "An operation has the document's security, or `[]`."),
    ("reserved-header", "No parameter is a header that the client sends itself."),
    ("method", "Neither OPTIONS nor TRACE."),
    ("summary", "Each operation has a summary without a full stop."),
    ("source", "Each operation says where it comes from."),
    ("path-template", "A path is a template without a query, each placeholder once."),
    ("path-parameters", "Placeholders and path parameters match; these are required and plain."),
    ("form-style", "Parameters have the default style of their place."),
    ("parameter-schema", "A parameter has a schema of a plain value, or of a list of them in the query."),
    ("parameter-names", "The parameters of an operation have different names in Rust."),
    ("no-cookie", "No cookie parameters."),
    ("no-allow-reserved", "No `allowReserved`."),
    ("needs-success", "Each operation has a 2xx response."),
    ("one-success-shape", "All 2xx with content have one media type and one schema."),
    ("one-media-type", "A body has one media type."),
    ("known-media-type", "JSON, plain bytes and, in requests, forms."),
    ("media-needs-schema", "Each body has a schema."),
    ("binary-schema", "Bytes have a binary schema; a form is one file and texts, or plain fields."),
    ("example", "Each JSON body has a named example."),
    ("schema-type", "A schema has a type that exists, and one that fits its keys."),
    ("schema-names", "Schemas are PascalCase and differ in Rust."),
    ("field-names", "The fields of an object differ in Rust."),
    ("enum-names", "The values of an enum are texts and differ in Rust."),
    ("named-object", "Objects, enums and choices are components."),
    ("required-property", "What is required is a property."),
    ("no-any-of", "No `anyOf`."),
    ("no-not", "No `not`."),
    ("discriminator", "A `discriminator` names each member of its `oneOf`."),
    ("no-read-write-only", "Neither `readOnly` nor `writeOnly`."),
    ("one-of-refs", "Members of a `oneOf` are references to objects."),
    ("one-of-ambiguous", "No member of a `oneOf` fits what is meant for a later one."),
    ("all-of-conflict", "The parts of an `allOf` agree on their common properties."),
    ("whole-number", "Whole numbers are integers."),
    ("unknown-format", "Only formats that have a Rust type."),
    ("no-byte", "No `format: byte`."),
    ("nullable-type", "`nullable` stands beside a `type`."),
    ("unsigned-minimum", "Unsigned numbers say `minimum: 0`."),
    ("yaml-key", "No unquoted key is a boolean to a reader of YAML 1.1."),
    ("description-word", "A description adds a word to the name."),
    ("secret-field", "A field that is named like a credential says whether it is one."),
    ("envelope", "JSON bodies follow `x-envelope`."),
    ("pagination", "`x-pagination` fits the parameters and the answer."),
    ("waiter", "`x-waiters` fit the operation that they poll."),
    ("long-running", "What `x-long-running` starts can be waited for."),
    ("projection", "`x-projection` is a query parameter."),
    ("columns", "`x-columns` are fields of the schema."),
    ("destructive", "`x-destructive` says what the method does not."),
    ("replacement", "What is deprecated names the operation to call instead, or says why there is none."),
    ("versions", "`x-since` and `x-until` are versions of `x-product`, the first not after the last."),
    ("gone", "`x-gone` is on deletions that answer nothing."),
    ("transfer", "`x-transfer` is where streams are, and only there."),
];

/// The rules of style: violations are errors in a document with `x-style: house`. Elsewhere they do not stop the
/// generation, because the code is still correct.
const STYLE: [&str; 8] = [
    "description-missing",
    "description-word",
    "unknown-extension",
    "summary",
    "source",
    "replacement",
    "example",
    "unknown-format",
];

type Rule = fn(&Context<'_>, &Node<'_>, &mut Vec<Finding>);

/// The rules in the order in which they are applied to a part.
const CHECKS: &[Rule] = &[
    reference::check,
    about::version,
    about::server,
    form::check,
    keys::check,
    extension::check,
    refused::check,
    about::description,
    about::tag,
    operation::id,
    operation::tag,
    operation::security,
    operation::method,
    operation::summary,
    extension::source,
    path::template,
    path::parameters,
    path::parameter,
    parameter::check,
    parameter::names,
    operation::success,
    operation::one_shape,
    media::one,
    media::known,
    media::needs_schema,
    media::binary,
    media::example,
    naming::schemas,
    naming::fields,
    naming::enums,
    naming::renames,
    shape::named,
    shape::one_of,
    shape::discriminator,
    shape::all_of,
    shape::required_exists,
    scalar::format,
    scalar::secret,
    dialect::nullable,
    dialect::unsigned,
    dialect::keys,
    wording::adds_a_word,
    envelope::document,
    envelope::operation,
    pagination::check,
    waiter::check,
    waiter::long_running,
    transfer::projection,
    transfer::check,
    command_line::columns,
    command_line::destructive,
    versions::range,
    versions::values,
    gone::check,
    deprecated::check,
    unused::check,
];

/// All findings in a document, in its order. The same document always has the same findings.
pub fn lint(document: &Document) -> Vec<Finding> {
    beside(document, &[])
}

/// Like [`lint`], for a crate that has the handwritten Rust of `by_hand` next to the generated code.
pub fn beside(document: &Document, by_hand: &[String]) -> Vec<Finding> {
    let context = Context::new(document);
    let mut findings = reference::circles(&context);
    if findings.is_empty() {
        for node in walk::nodes(&context) {
            CHECKS.iter().for_each(|check| check(&context, &node, &mut findings));
        }
        cause::first_causes(&context, &mut findings);
    }
    let is_house = text(document.root(), "x-style") == "house";
    for finding in findings.iter_mut().filter(|finding| !is_house && STYLE.contains(&finding.rule)) {
        finding.level = Level::Style;
    }
    // The names in Rust are only defined for a document without errors.
    if findings.iter().all(|finding| finding.level == Level::Style) {
        findings.extend(methods::check(&context, by_hand));
    }
    document.located(findings)
}

/// The text of the document with all automatic fixes applied, and their number.
pub fn fixed(document: &Document, findings: &[Finding]) -> (String, usize) {
    let fixes: Vec<_> = findings.iter().filter(|finding| !finding.fix.is_empty()).collect();
    (document.edited(fixes.iter().flat_map(|finding| &finding.fix)), fixes.len())
}
