//! Names that are words of Rust or of the generated code, or one name in Rust: each is a finding, or becomes another name.
//!
//! That the code with these names compiles is shown by the tests `features` and `property`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use codegen::document::Document;
use codegen::lint::lint;
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
fn a_field_has_the_name_that_the_engine_would_give_it() {
    for (field, expected) in [
        ("gen", "pub gen_: Option<String>"),
        ("type", "pub type_: Option<String>"),
        ("'+1'", "pub plus1: Option<String>"),
        ("'-1'", "pub minus1: Option<String>"),
        ("don't", "pub dont: Option<String>"),
        ("2fa", "pub x2fa: Option<String>"),
        ("a.b", "pub a_b: Option<String>"),
        ("fooBar", "pub foo_bar: Option<String>"),
    ] {
        let wire = field.trim_matches('\'');
        let written = format!("{field}: {{type: string}}");
        assert_works(&[(LOAD, &written)], expected);
        assert_works(&[(LOAD, &written)], &format!("= {wire:?},"));
    }
    assert_works(&[(LOAD, "größe: {type: string}")], "pub größe: Option<String>");
}

#[test]
fn a_schema_is_called_as_its_type() {
    for (name, problem, remedy) in [
        ("2faCode", "`2faCode` is not PascalCase", "write `X2faCode`"),
        ("don't", "`don't` is not PascalCase", "write `Dont`"),
        ("error_code", "`error_code` is not PascalCase", "write `ErrorCode`"),
        ("Param", "the types use `Param` themselves", "say of what it is, such as `GuestParam`"),
        ("Serialize", "the types use `Serialize` themselves", "say of what it is, such as `GuestSerialize`"),
        ("²", "`²` is not PascalCase", "give it a name in PascalCase"),
        ("Self", "`Self` is not PascalCase", "write `Self_`"),
    ] {
        assert_eq!(schema_named(name), [(problem.to_owned(), remedy.to_owned())], "{name}");
    }
    assert_eq!(schema_named("Größe"), []);
}

#[test]
fn schemas_that_are_one_type_or_one_page_of_the_documentation_are_a_finding() {
    let problem = "`TaskStatus` is the same name but for its writing".to_owned();
    assert_eq!(schema_named("Taskstatus"), [(problem, "give one of them another name".to_owned())]);
}

/// The findings about a schema of this name.
fn schema_named(name: &str) -> Vec<(String, String)> {
    let source = VALID
        .replacen("    ErrorCode:", &format!("    {name}:"), 1)
        .replace("schemas/ErrorCode'", &format!("schemas/{name}'"));
    let findings = lint(&Document::parse("openapi.yaml", &source).unwrap()).into_iter();
    let about = findings.filter(|finding| finding.rule == "schema-names");
    about.map(|finding| (finding.problem, finding.remedy)).collect()
}

#[test]
fn values_become_variants_by_the_rule_of_the_engine() {
    for (values, expected) in [
        ("[not_found, err]", "Err = \"err\""),
        ("[not_found, Uuid]", "Uuid = \"Uuid\""),
        ("['+1', '1']", "Plus1 = \"+1\""),
        ("[self, busy]", "Self_ = \"self\""),
        ("[\"don't\", busy]", "Dont = \"don't\""),
        ("[gen, busy]", "Gen = \"gen\""),
        ("[2fa, busy]", "X2fa = \"2fa\""),
        ("['-1', busy]", "Minus1 = \"-1\""),
    ] {
        assert_works(&[(VALUES, &format!("enum: {values}"))], expected);
    }
    for values in ["[\"don't\", dont]", "['+1', plus1]", "['1', x1]", "['²', busy]", "[unknown, busy]"] {
        assert_finding(&[(VALUES, &format!("enum: {values}"))], "enum-names");
    }
}

#[test]
fn a_tag_that_is_no_module_or_no_method_of_the_client_is_a_finding() {
    let unwritable = ["größe", "2fa", "type", "gen", "don't", "²", "Guests"];
    let taken = ["types", "with_hook", "core", "testing", "blocking", "stream", "cloudmgr_runtime"];
    for tag in unwritable.into_iter().chain(taken) {
        let renamed = outcome(&[("  - name: guests", &format!("  - name: {tag}"))], "").err();
        assert!(renamed.is_some_and(|rules| rules.contains(&"tag")), "{tag}");
    }
}

#[test]
fn a_tag_that_the_generated_code_uses_itself_names_another_handle() {
    for (tag, handle) in [("map", "MapHandle"), ("value", "ValueHandle"), ("option", "OptionHandle")] {
        let source = VALID.replacen("x-style: house\n", "", 1).replace("tasks_", &format!("{tag}_"));
        let source =
            source.replace("[tasks]", &format!("[{tag}]")).replace("name: tasks", &format!("name: {tag}"));
        let output = generate_beside("guests", "openapi.yaml", &source, &[]);
        let output = output.unwrap_or_else(|error| panic!("{tag}: {error}"));
        let code: String = output.files.into_iter().map(|file| file.text).collect();
        assert!(code.contains(&format!("pub struct {handle}<'a>(")), "{tag}");
        assert!(code.contains(&format!("pub fn {tag}(&self) -> {handle}<'_>")), "{tag}");
    }
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

/// The rules that a crate with this Rust by hand breaks.
fn met(by_hand: &str) -> Vec<&'static str> {
    outcome(&[], by_hand).err().unwrap_or_default()
}

#[test]
fn a_method_by_hand_on_a_builder_is_met_by_setters_and_by_what_the_builder_has_itself() {
    for (by_hand, rule) in [
        ("use crate::guests::List; impl List { pub fn x_trace(self) -> Self { self } }", "parameter-names"),
        ("use crate::guests::{self, Guests}; impl guests::List { fn offset(self) {} }", "parameter-names"),
        ("use crate::generated::guests::List as L; impl L { fn limit(self) {} }", "parameter-names"),
        ("use crate::guests::*; impl List { fn limit(self) {} }", "parameter-names"),
        ("mod a { use crate::guests::List; impl List { fn fields(self) {} } }", "parameter-names"),
        ("impl crate::guests::List { fn pages(self) {} }", "operation-id"),
        ("impl crate::guests::List { fn project(self) {} }", "operation-id"),
        ("impl crate::guests::Create { async fn wait(self) {} }", "operation-id"),
        ("impl crate::guests::Download { fn timeout(self) {} }", "operation-id"),
    ] {
        assert_eq!(met(by_hand), [rule], "{by_hand}");
    }
}

#[test]
fn a_method_by_hand_on_another_type_or_of_another_name_is_not_met() {
    for by_hand in [
        "use crate::guests::List; impl List { pub fn active(self) {} fn wait(self) {} }",
        "use crate::tasks::List; impl List { fn limit(self) {} }",
        "struct List; impl List { fn limit(self) {} }",
        "use crate::guests::List; trait Short { fn limit(self); } impl Short for List { fn limit(self) {} }",
        "impl crate::guests::Create { fn guest_id(self) {} }",
    ] {
        assert_eq!(met(by_hand), [""; 0], "{by_hand}");
    }
}

#[test]
fn a_method_by_hand_on_a_type_that_is_sent_is_met_by_its_setters_and_its_constructor() {
    for (method, expected) in [
        ("password", &["field-names"][..]),
        ("new", &["field-names"]),
        // Required: an argument of the constructor.
        ("name", &[]),
        ("is_secret", &[]),
    ] {
        let by_hand = format!("use crate::types::CreateGuest; impl CreateGuest {{ pub fn {method}() {{}} }}");
        assert_eq!(met(&by_hand), expected, "{method}");
    }
    assert_eq!(
        met("impl crate::types::Guest { pub fn load(&self) {} }"),
        [""; 0],
        "a type that is only received"
    );
}

/// The names of the methods that a macro of the runtime writes.
fn methods_of_macro(source: &str) -> impl Iterator<Item = &str> {
    let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.filter_map(|line| Some(line.trim().strip_prefix("pub fn ")?.split(['(', '<']).next().unwrap()))
}

#[test]
fn a_parameter_that_is_called_like_a_method_of_a_builder_is_another_setter() {
    let macros = [
        include_str!("../../crates/runtime/src/macros/request_builder.rs"),
        include_str!("../../crates/runtime/src/macros/call_setters.rs"),
    ];
    let methods: Vec<&str> = macros.into_iter().flat_map(methods_of_macro).collect();
    assert!(methods.contains(&"send") && methods.contains(&"poll_every") && methods.contains(&"query"));
    for method in methods {
        let parameter = format!("{{name: {method}, in: header, schema: {{type: string}}}}");
        assert_works(&[(TRACE, &parameter)], &format!("pub fn {method}_(self, {method}_: impl Param)"));
    }
}

#[test]
fn a_tag_that_is_called_like_a_method_of_the_client_of_the_runtime_is_a_finding() {
    let source = include_str!("../../crates/runtime/src/macros/client.rs");
    let client = source.split_once("impl Client {").unwrap().1.split_once("#[must_use").unwrap().0;
    let methods: Vec<&str> = methods_of_macro(client).collect();
    assert!(methods.contains(&"request"), "{methods:?}");
    for method in methods {
        let renamed = outcome(&[("  - name: guests", &format!("  - name: {method}"))], "").err();
        assert!(renamed.is_some_and(|rules| rules.contains(&"tag")), "{method}");
    }
}
