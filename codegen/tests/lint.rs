//! Tests each lint rule on a document that is valid except for one mistake.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::collections::HashSet;
use std::sync::LazyLock;

use codegen::document::Document;
use codegen::lint::{RULES, fixed, lint};
use codegen::{Error, Finding, Level, Position, check_beside};

/// A valid document that uses most features: pagination, a waiter, an upload, a download, an envelope and a `oneOf`.
const VALID: &str = include_str!("lint/valid.yaml");

/// The mistakes, each with a name, `<rule> @ <place>`, and the edit of the valid document that causes it.
const MISTAKES: &str = include_str!("lint/mistakes.diff");

/// A mistake, and the rule and place of the finding that is expected.
struct Mistake {
    name: &'static str,
    rule: &'static str,
    place: &'static str,
    source: String,
    findings: Vec<Finding>,
}

/// The mistakes, parsed and linted once for all tests.
fn mistakes() -> &'static [Mistake] {
    static READ: LazyLock<Vec<Mistake>> = LazyLock::new(|| {
        let blocks = MISTAKES.split("\n\n").filter(|block| !block.starts_with('#'));
        blocks.map(|block| mistake(block.trim_end())).collect()
    });
    &READ
}

fn mistake(block: &'static str) -> Mistake {
    let mut lines = block.lines();
    let name = lines.next().unwrap();
    let (rule, place) = lines.next().unwrap().split_once(" @ ").unwrap();
    let lines: Vec<&str> = lines.collect();
    let side =
        |sign: char| -> Vec<&str> { lines.iter().filter_map(|line| line.strip_prefix(sign)).collect() };
    let (old, new) = (side('-').join("\n"), side('+').join("\n"));
    // A line without a replacement is removed together with its line break.
    let old = if new.is_empty() { old + "\n" } else { old };
    let source = edited(&[(&old, &new)]);
    Mistake { name, rule, place, findings: findings(&source), source }
}

/// The valid document, with the first string of each pair replaced by the second.
fn edited(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(VALID.to_owned(), |document, (old, new)| {
        assert!(document.contains(old), "the valid document has no {old:?}");
        document.replacen(old, new, 1)
    })
}

fn findings(source: &str) -> Vec<Finding> {
    lint(&Document::parse("openapi.yaml", source).unwrap())
}

fn rules(edits: &[(&str, &str)]) -> Vec<&'static str> {
    findings(&edited(edits)).into_iter().map(|finding| finding.rule).collect()
}

/// A field that many tests replace.
const LOAD: &str = "load: {type: number, format: double}";

/// Adds the required property of the first variant of `Network` to the second one.
const HIDING: (&str, &str) = (
    "            name: {type: string}",
    "            name: {type: string}\n            address: {type: string}",
);

#[test]
fn a_valid_document_has_no_findings() {
    assert_eq!(findings(VALID), []);
}

#[test]
fn each_mistake_is_found_where_it_is_with_a_remedy() {
    for Mistake { name, rule, place, findings, .. } in mistakes() {
        let hit = findings.iter().find(|finding| finding.rule == *rule && finding.place == *place);
        assert!(hit.is_some(), "{name}: no {rule} at {place}, but {findings:#?}");
        let hit = hit.unwrap();
        assert!(!hit.problem.is_empty() && !hit.remedy.is_empty(), "{name}: {hit}");
    }
}

/// The mistakes that cause two findings, such as one for a tag and one for the operations that use it.
const TWO: [&str; 6] = [
    "a tag with the name of one of our modules",
    "a tag that is a keyword",
    "a tag that is not snake_case",
    "a tag that is not ASCII",
    "an inline object in a body",
    "a response without the envelope",
];

#[test]
fn each_mistake_is_one_finding() {
    for Mistake { name, findings, .. } in mistakes() {
        let expected = if TWO.contains(name) { 2 } else { 1 };
        assert_eq!(findings.len(), expected, "{name}: {findings:#?}");
    }
}

/// The key that begins at a position.
fn key_at(source: &str, position: Position) -> Option<&str> {
    let line = source.lines().nth(position.line - 1)?;
    let (start, _) = line.char_indices().nth(position.column - 1)?;
    line[start..].split_once(':').map(|(key, _)| key)
}

#[test]
fn a_finding_is_at_the_line_and_column_of_its_key() {
    for (old, new, pointer) in [
        ("summary: List the guests\n", "summary: List the guests.\n", "/paths/~1guests/get/summary"),
        // A missing key is reported at its parent.
        ("      summary: List the guests\n", "", "/paths/~1guests/get"),
        (LOAD, "load: {type: number, format: int64}", "/components/schemas/Guest/properties/load/format"),
        ("in: header, schema", "in: header, style: simpel, schema", "/paths/~1guests/get/parameters/3/style"),
        ("state: status", "state: statuz", "/x-waiters/tasks"),
        ("openapi: 3.0.3", "openapi: 3.1.0", "/openapi"),
    ] {
        let source = edited(&[(old, new)]);
        let [finding] = &findings(&source)[..] else { panic!("{new}: {:#?}", findings(&source)) };
        assert_eq!(finding.pointer, pointer);
        assert_eq!(key_at(&source, finding.position), pointer.rsplit('/').next(), "{finding}");
        let message = format!("{}: {} [", finding.position, finding.place);
        assert!(finding.to_string().starts_with(&message), "{finding}");
    }
}

/// The rules of which at least one mistake can be fixed automatically.
const MECHANICAL: [&str; 16] = [
    "description-word",
    "destructive",
    "no-allow-reserved",
    "nullable-type",
    "operation-id",
    "path-parameters",
    "reference",
    "schema-names",
    "schema-type",
    "summary",
    "unknown-extension",
    "unknown-format",
    "unknown-key",
    "unsigned-minimum",
    "whole-number",
    "yaml-key",
];

#[test]
fn a_mistake_that_needs_no_judgement_is_fixed() {
    let mut fixed_rules = HashSet::new();
    for Mistake { name, source, findings, .. } in mistakes() {
        let document = Document::parse("openapi.yaml", source).unwrap();
        let (text, fixes) = fixed(&document, findings);
        if fixes == findings.len() {
            let left = self::findings(&text);
            assert_eq!(left, [], "{name}:\n{text}");
            fixed_rules.extend(findings.iter().map(|finding| finding.rule));
        } else {
            assert_eq!(fixes, 0, "{name}");
        }
    }
    let missing: Vec<_> = MECHANICAL.iter().filter(|rule| !fixed_rules.contains(*rule)).collect();
    assert_eq!((missing.len(), fixed_rules.len()), (0, MECHANICAL.len()), "{missing:?} {fixed_rules:?}");
}

#[test]
fn every_rule_is_listed_once_and_has_a_mistake() {
    let mistakes = mistakes();
    let meant: HashSet<&str> = mistakes.iter().map(|mistake| mistake.rule).collect();
    let found: HashSet<&str> =
        mistakes.iter().flat_map(|mistake| &mistake.findings).map(|f| f.rule).collect();
    let listed: HashSet<&str> = RULES.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(listed.difference(&meant).collect::<Vec<_>>(), Vec::<&&str>::new(), "without a mistake");
    assert_eq!(found.difference(&listed).collect::<Vec<_>>(), Vec::<&&str>::new(), "not listed");
    assert_eq!(listed.len(), RULES.len(), "a rule is listed twice");
}

#[test]
fn all_findings_are_reported_at_once_in_the_order_of_the_document() {
    let edits =
        [("openapi: 3.0.3", "openapi: 3.1.0"), ("List the guests", "List."), (LOAD, "load: {not: {}}")];
    assert_eq!(rules(&edits), ["openapi-version", "summary", "no-not"]);
}

#[test]
fn the_same_document_gives_the_same_findings() {
    let source = edited(&[("      x-keep: true\n", ""), (LOAD, "fooBar: {}\n        foo_bar: {not: {}}")]);
    assert_eq!(findings(&source), findings(&source));
}

#[test]
fn a_mistake_in_a_shared_component_is_reported_once() {
    let source = edited(&[("schemas/TaskEnvelope'}", "schemas/TaskEnvelop'}")]);
    let places: Vec<_> =
        findings(&source).into_iter().filter(|f| f.rule == "reference").map(|f| f.place).collect();
    assert_eq!(places, ["response TaskStarted"]);
}

#[test]
fn schemas_that_the_generator_handles_are_not_findings() {
    for (old, new) in [
        (LOAD, "load: {type: integer, minimum: 1, maximum: 9, default: 3, title: Load}"),
        (LOAD, "load: {type: string, pattern: '[', minLength: 1, nullable: true}"),
        (LOAD, "load: {type: object, additionalProperties: true}"),
        (LOAD, "load: {}"),
        (LOAD, "api_token: {type: string, x-secret: false}"),
        (LOAD, "token_count: {type: string}"),
        (LOAD, "children: {type: array, items: {$ref: '#/components/schemas/Guest'}}"),
        ("    Guest:\n", "    Guest:\n      additionalProperties: false\n"),
        ("{name: X-Trace, in: header", "{name: header, in: query"),
        (
            "        required: true\n        content:\n          application/json",
            "        content:\n          application/json",
        ),
        ("    put:\n", "    put:\n      parameters: [{name: guest_id, in: query, schema: {type: string}}]\n"),
    ] {
        assert_eq!(findings(&edited(&[(old, new)])), [], "{new}");
    }
}

#[test]
fn a_required_parameter_may_not_have_the_name_of_a_path_parameter() {
    let clash = (
        "    put:\n",
        "    put:\n      parameters: [{name: guestId, in: query, required: true, schema: {type: string}}]\n",
    );
    assert_eq!(rules(&[clash]), ["parameter-names"]);
}

#[test]
fn a_websocket_needs_no_success_response() {
    let edits = [
        ("x-source: 4", "x-source: 4\n      x-websocket: true"),
        ("'204': {description: Taken}", "'101': {description: Open}"),
    ];
    assert_eq!(rules(&edits), Vec::<&str>::new());
}

#[test]
fn an_operation_may_opt_out_of_the_envelope() {
    let edits =
        [("x-source: 5", "x-source: 5\n      x-envelope: false"), ("state: status", "state: data.status")];
    assert_eq!(rules(&edits), Vec::<&str>::new());
}

#[test]
fn an_envelope_may_hold_nothing() {
    let edits = [
        ("x-long-running: tasks", "x-note: It starts nothing"),
        ("    TaskEnvelope:\n", "    TaskEnvelope:\n      x-nothing: true\n"),
        (
            "        data: {$ref: '#/components/schemas/Task'}\n",
            "        gone: {$ref: '#/components/schemas/Task'}\n",
        ),
    ];
    assert_eq!(rules(&edits), ["waiter"], "only the state is missing");
}

#[test]
fn variants_are_distinguished_by_a_tag() {
    assert_eq!(rules(&[HIDING]), ["one-of-ambiguous"]);
    let tags = (
        "    GuestState:",
        "    Fixed: {type: string, enum: [fixed]}\n    Named: {type: string, enum: [named]}\n    GuestState:",
    );
    let address = "address: {type: string}";
    let fixed = (address, "address: {$ref: '#/components/schemas/Fixed'}");
    let named = (address, "address: {$ref: '#/components/schemas/Named'}");
    let edits = [HIDING, tags, fixed, named];
    assert_eq!(rules(&edits), ["one-of-ambiguous"], "only one of the two requires its tag");
    let required = ("          required: [name]", "          required: [name, address]");
    assert_eq!(rules(&[&edits[..], &[required]].concat()), Vec::<&str>::new());
}

#[test]
fn the_remedy_of_a_typo_is_the_intended_word() {
    let found = findings(&edited(&[
        (LOAD, "load: {type: number, desciption: x}"),
        ("x-idempotent:", "x-idempotant:"),
    ]));
    let remedies: Vec<&str> = found.iter().map(|finding| finding.remedy.as_str()).collect();
    assert_eq!(remedies, ["write `x-idempotent`", "write `description`, or remove it"]);
}

#[test]
fn values_of_wrong_types_are_reported_without_a_panic() {
    for edits in [
        [("paths:", "paths: 3\nx-note:"), ("components:", "x-else:")],
        [("x-waiters:", "x-waiters: []\nx-note:"), ("tags:", "tags: {}\nx-else:")],
        [("enum: ['on', 'off']", "enum: 3"), ("required: [id]", "required: yes")],
        [("schema: {$ref: '#/components/schemas/TaskEnvelope'}", "schema: []"), (LOAD, "load: null")],
    ] {
        assert!(!findings(&edited(&edits)).is_empty(), "{edits:?}");
    }
}

#[test]
fn style_is_enforced_only_in_documents_that_opt_in() {
    let without = ("openapi: 3.0.3\nx-style: house\n", "openapi: 3.0.3\n");
    let no_summary = ("      summary: List the guests\n", "");
    assert_eq!(rules(&[no_summary]), ["summary"]);
    let found = findings(&edited(&[without, no_summary]));
    assert_eq!(found.iter().map(|f| (f.rule, f.level)).collect::<Vec<_>>(), [("summary", Level::Style)]);
    assert!(found[0].to_string().contains("[summary, style]: "), "{}", found[0]);
    assert!(
        codegen::check("valid.yaml", &edited(&[without, no_summary])).is_ok(),
        "findings of style are ignored"
    );
    assert!(codegen::check("valid.yaml", &edited(&[no_summary])).is_err());
    assert_eq!(rules(&[without, (LOAD, "load: {not: {}}")]), ["no-not"]);
}

#[test]
fn an_operation_or_a_tag_with_the_name_of_a_handwritten_method_is_a_finding() {
    let by_hand =
        "impl Guests<'_> { pub async fn list(&self) {} } impl Client { fn guests(&self) {} }".to_owned();
    let findings = match check_beside("valid.yaml", VALID, &[by_hand]) {
        Err(Error::Lint { findings, .. }) => findings,
        _ => Vec::new(),
    };
    let places: Vec<(&str, &str)> =
        findings.iter().map(|finding| (finding.rule, finding.place.as_str())).collect();
    assert_eq!(places, [("tag", "tag guests"), ("operation-id", "GET /guests (guests_list)")]);
}
