//! Names that are words of Rust or of the generated code, or one name in Rust: each is a finding, or becomes another name.
//!
//! That the code with these names compiles is shown by the tests `features` and `property`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use codegen::{Error, generate_beside};

const VALID: &str = include_str!("lint/valid.yaml");

const TRACE: &str = "{name: X-Trace, in: header, schema: {type: string}}";
const CREATE: &str = "      x-idempotent: false\n";
const UPLOAD: &str = "      x-transfer: upload\n";
const VALUES: &str = "enum: [not_found, busy]";
const LOAD: &str = "load: {type: number, format: double}";
const PASSWORD: &str = "password: {type: string, format: password}";
const WAITER: &str = "  tasks: {poll: tasks_get, id: id, state: status, done: [done], failed: [failed], every: 60s, deadline: 2h}\n";

/// The rules of the findings, or the generated code.
fn outcome(edits: &[(&str, &str)], by_hand: &str) -> Result<String, Vec<&'static str>> {
    // Style apart: it does not concern names.
    let source = edits.iter().fold(VALID.replacen("x-style: house\n", "", 1), |document, (old, new)| {
        assert!(document.contains(old), "the valid document has no {old:?}");
        document.replacen(old, new, 1)
    });
    match generate_beside("guests", "openapi.yaml", &source, &[by_hand.to_owned()]) {
        Ok(output) => Ok(output.files.into_iter().map(|file| file.text).collect()),
        Err(Error::Lint { findings, .. }) => Err(findings.iter().map(|finding| finding.rule).collect()),
        Err(error) => panic!("{error}"),
    }
}

fn assert_works(edits: &[(&str, &str)], expected: &str) {
    let code = outcome(edits, "").unwrap_or_else(|rules| panic!("{edits:?}: {rules:?}"));
    assert!(code.contains(expected), "{edits:?}: no {expected:?}");
}

fn assert_finding(edits: &[(&str, &str)], rule: &str) {
    assert_eq!(outcome(edits, "").err(), Some(vec![rule]), "{edits:?}");
}

/// The document with an operation of each of these IDs at its end.
fn operations(ids: &[&str]) -> String {
    let operation = |id: &&str| {
        let tag = id.split('_').next().unwrap();
        format!(
            "  /added/{id}: {{get: {{operationId: {id}, tags: [{tag}], responses: {{'204': {{description: Done}}}}}}}}\n"
        )
    };
    ids.iter().map(operation).chain(["components:\n  parameters:".to_owned()]).collect()
}

#[test]
fn a_verb_that_the_generated_code_uses_itself_names_another_builder() {
    for (verb, method, builder) in [
        ("gen", "gen_", "Gen"),
        ("map", "map", "MapRequest"),
        ("uuid", "uuid", "UuidRequest"),
        ("param", "param", "ParamRequest"),
        ("borrow", "borrow", "BorrowRequest"),
        ("value", "value", "ValueRequest"),
        ("string", "string", "StringRequest"),
        ("option", "option", "OptionRequest"),
        ("vec", "vec", "VecRequest"),
        ("guests", "guests", "GuestsRequest"),
        ("get_2fa", "get_2fa", "Get2fa"),
    ] {
        let id = format!("guests_{verb}");
        let edits = [("guests_list", id.as_str())];
        assert_works(&edits, &format!("pub fn {method}(&self) -> {builder} {{"));
    }
}

#[test]
fn operations_that_are_one_name_in_rust_are_a_finding() {
    for ids in [
        &["guests_get_2fa", "guests_get2fa"][..],
        &["guests_map", "guests_map_request"],
        &["guests_guests", "guests_guests_request"],
        &["guests_2fa"],
    ] {
        assert_finding(&[("components:\n  parameters:", &operations(ids))], "operation-id");
    }
}

#[test]
fn a_waiter_that_has_the_method_or_the_constant_of_another_is_a_finding() {
    let wait = operations(&["tasks_wait"]);
    assert_finding(&[("components:\n  parameters:", &wait)], "waiter");
    let second = WAITER.replacen("tasks:", "others:", 1);
    assert_finding(&[(WAITER, &format!("{WAITER}{second}"))], "waiter");
    let all = WAITER.replacen("tasks:", "all:", 1);
    assert_finding(&[(WAITER, &all), ("x-long-running: tasks", "x-long-running: all")], "waiter");
}

#[test]
fn a_parameter_that_the_generated_code_uses_itself_is_an_argument() {
    for (name, argument) in
        [("request", "request"), ("gen", "gen_"), ("日本", "日本"), ("2fa", "_2fa"), ("body", "body")]
    {
        let parameter = format!("{{name: {name}, in: query, required: true, schema: {{type: string}}}}");
        assert_works(&[(TRACE, &parameter)], &format!("pub fn list(&self, {argument}: impl Param) -> List"));
    }
    for (name, setter) in [("send", "send_"), ("request", "request"), ("timeout", "timeout_")] {
        let parameter = format!("{{name: {name}, in: query, schema: {{type: string}}}}");
        assert_works(&[(TRACE, &parameter)], &format!("pub fn {setter}(self, {setter}: impl Param)"));
    }
}

#[test]
fn a_parameter_that_has_no_name_of_its_own_is_a_finding() {
    for name in ["_", "$", "²", "limit", "_limit"] {
        let parameter = format!("{{name: '{name}', in: header, schema: {{type: string}}}}");
        assert_finding(&[(TRACE, &parameter)], "parameter-names");
    }
    let both = "{name: 日本, in: header, schema: {type: string}}\n        - {name: $, in: header, schema: {type: string}}";
    assert_finding(&[(TRACE, both)], "parameter-names");
    for (at, name) in [(CREATE, "body"), (UPLOAD, "upload")] {
        let parameter = format!(
            "{at}      parameters: [{{name: {name}, in: query, required: true, schema: {{type: string}}}}]\n"
        );
        assert_finding(&[(at, &parameter)], "parameter-names");
    }
}

#[test]
fn a_field_that_has_no_name_of_its_own_is_a_finding() {
    for (old, new) in [
        (PASSWORD, "new: {type: string, format: password}"),
        (
            "      required: [id]\n      properties:",
            "      required: [id]\n      additionalProperties: true\n      properties:\n        extra: {type: string}",
        ),
        (LOAD, "gen: {type: string}"),
        (LOAD, "²: {type: string}"),
        (LOAD, "2fa: {type: string}\n        x2fa: {type: string}"),
        (LOAD, "don't: {type: string}\n        dont: {type: string}"),
    ] {
        let rules = outcome(&[(old, new)], "").err();
        let rules = rules.unwrap_or_else(|| panic!("{new} is no finding"));
        assert!(rules.contains(&"field-names"), "{new}: {rules:?}");
    }
}

#[test]
fn values_become_variants_by_the_rule_of_the_engine() {
    for (values, expected) in [
        ("[not_found, err]", "Err = \"err\""),
        ("[not_found, Uuid]", "Uuid = \"Uuid\""),
        ("['+1', '1']", "Plus1 = \"+1\""),
        ("[self, busy]", "Self_ = \"self\""),
    ] {
        assert_works(&[(VALUES, &format!("enum: {values}"))], expected);
    }
    for values in ["[\"don't\", dont]", "['+1', plus1]", "['1', x1]", "['²', busy]", "[unknown, busy]"] {
        assert_finding(&[(VALUES, &format!("enum: {values}"))], "enum-names");
    }
}

#[test]
fn a_tag_that_is_no_name_of_a_file_is_a_finding() {
    let renamed = outcome(&[("  - name: guests", "  - name: größe")], "").err();
    assert!(renamed.is_some_and(|rules| rules.contains(&"tag")));
}

#[test]
fn a_method_by_hand_is_met_by_operations_tags_and_waiters() {
    for (by_hand, rule) in [
        ("impl Guests<'_> { pub async fn install(&self) {} }", "operation-id"),
        ("impl Client { pub fn guests(&self) {} }", "tag"),
        ("impl Tasks<'_> { pub fn wait(&self) {} }", "waiter"),
    ] {
        let rules = outcome(&[("guests_list", "guests_install")], by_hand).err();
        assert_eq!(rules, Some(vec![rule]), "{by_hand}");
    }
    assert!(outcome(&[], "impl Clone for Guests<'_> { fn list(&self) {} }").is_ok(), "a trait is not met");
}
