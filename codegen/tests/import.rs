//! What becomes of the document of another party.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::Error;
use codegen::document::Document;
use codegen::import::{Earlier, Imported, Refusal, changes, import};

/// Where the document is that has one of everything.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import")
}

fn imported(folder: &Path, file: &str, earlier: &Earlier) -> Imported {
    let text = fs::read_to_string(folder.join(file)).unwrap();
    import(file, &text, &mut |path| fs::read_to_string(folder.join(path)).ok(), earlier).unwrap()
}

fn refused(text: &str) -> Refusal {
    import("api.yaml", text, &mut |_| None, &Earlier::default()).unwrap_err()
}

/// A document of one operation, whose answer has a field with this schema.
fn with_field(schema: &str) -> Imported {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          \
         description: d\n          content:\n            application/json:\n              schema: {{type: object, properties: \
         {{f: {schema}}}}}\n"
    );
    import("api.yaml", &text, &mut |_| None, &Earlier::default()).unwrap()
}

/// What the field became.
fn field(schema: &str) -> String {
    let document = Document::parse("x.yaml", &with_field(schema).document).unwrap();
    let (_, answer) = document.components("schemas").find(|(name, _)| name.ends_with("Answer")).unwrap();
    answer["properties"]["f"].to_string()
}

/// Everything that lint says of the result.
fn errors(imported: &Imported) -> Vec<String> {
    match codegen::check("openapi.yaml", &imported.document) {
        Ok(_) => Vec::new(),
        Err(Error::Lint { findings, .. }) => findings.iter().map(ToString::to_string).collect(),
        Err(error) => vec![error.to_string()],
    }
}

#[test]
fn a_document_with_one_of_everything_becomes_what_was_reviewed() {
    let imported = imported(&folder(), "workshop.yaml", &Earlier::default());
    assert_eq!(errors(&imported), Vec::<String>::new());
    insta::with_settings!({ omit_expression => true, snapshot_path => "import" }, {
        insta::assert_snapshot!("document", imported.document);
        insta::assert_snapshot!("report", imported.report);
        insta::assert_snapshot!("sources", imported.sources);
    });
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let once = imported(&folder(), "workshop.yaml", &Earlier::default());
    let again = imported(&folder(), "workshop.yaml", &Earlier::default());
    assert_eq!((once.document, once.report, once.sources), (again.document, again.report, again.sources));
}

#[test]
fn null_is_said_in_the_way_of_openapi_3_0() {
    let string = r#"{"type":"string","nullable":true}"#;
    for written in [
        "{type: [string, 'null']}",
        "{type: ['null', string]}",
        "{anyOf: [{type: string}, {type: 'null'}]}",
        "{oneOf: [{type: string}, {enum: [null]}]}",
        "{oneOf: [{const: null}, {type: string}]}",
        "{anyOf: [{type: string}, {nullable: true}]}",
        "{type: string, x-nullable: true}",
        "{allOf: [{type: string, nullable: true}]}",
    ] {
        assert_eq!(field(written), string, "{written}");
    }
    assert_eq!(
        field("{anyOf: [{type: 'null'}, {type: array, items: {type: string}}]}"),
        r#"{"type":"array","items":{"type":"string"},"nullable":true}"#
    );
}

#[test]
fn a_choice_of_plain_values_is_the_narrowest_that_holds_them() {
    assert_eq!(field("{oneOf: [{type: integer}, {type: number}]}"), r#"{"type":"number","format":"double"}"#);
    assert_eq!(field("{oneOf: [{type: string, format: uuid}, {type: string}]}"), r#"{"type":"string"}"#);
    assert_eq!(field("{oneOf: [{type: string}, {type: integer}]}"), "{}");
    let document =
        with_field("{oneOf: [{const: a, description: First}, {type: string, enum: [b]}]}").document;
    assert!(document.contains("GetAAnswerF: {type: string, enum: [a, b]}"), "{document}");
}

#[test]
fn a_discriminator_keeps_its_mapping_with_the_names_of_the_result() {
    let text = "openapi: 3.0.0\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          \
         description: d\n          content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}\ncomponents:\n  schemas:\n    \
         pet: {oneOf: [{$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/dog'}], discriminator: {propertyName: kind, mapping: {\
         c: '#/components/schemas/cat', k: cat}}}\n    cat: {type: object, required: [kind], properties: {kind: {type: string}}}\n    \
         dog: {type: object, required: [kind], properties: {kind: {type: string}, age: {type: integer}}}\n";
    let imported = import("api.yaml", text, &mut |_| None, &Earlier::default()).unwrap();
    assert_eq!(errors(&imported), Vec::<String>::new(), "{}", imported.document);
    let document = Document::parse("x.yaml", &imported.document).unwrap();
    let discriminator = &document.schema("Pet").unwrap()["discriminator"];
    let (cat, dog) = ("#/components/schemas/Cat", "#/components/schemas/Dog");
    let expected = serde_json::json!({"propertyName": "kind", "mapping": {"c": cat, "k": cat, "dog": dog}});
    assert_eq!(discriminator, &expected, "{}", imported.document);
    let tag = document.tag(document.schema("Pet").unwrap()).unwrap();
    assert_eq!(tag.values, [vec!["c", "k"], vec!["dog"]]);
}

#[test]
fn a_schema_that_is_made_of_itself_ends() {
    for schema in [
        "allOf: [{$ref: '#/x'}]",
        "oneOf: [{$ref: '#/x'}]",
        "$ref: '#/x'",
        "type: array, items: {$ref: '#/x'}",
    ] {
        let made = import("a", &with_reference(schema), &mut |_| None, &Earlier::default()).unwrap();
        assert_eq!(errors(&made), Vec::<String>::new(), "{}", made.document);
    }
}

/// A document that answers with `#/x`, which is this.
fn with_reference(schema: &str) -> String {
    let answer = "content: {application/json: {schema: {$ref: '#/x'}}}";
    format!(
        "openapi: 3.0.0\ninfo: {{title: T, version: '1'}}\nx: {{{schema}}}\npaths:\n  /a:\n    get:\n      \
         responses: {{'200': {{description: d, {answer}}}}}\n"
    )
}

#[test]
fn rows_and_ids_stay_what_they_were() {
    let text = |paths: &str| format!("openapi: 3.0.0\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}");
    let operation = |path: &str, id: &str| {
        format!(
            "  {path}:\n    get: {{tags: [things], operationId: {id}, responses: {{'204': {{description: d}}}}}}\n"
        )
    };
    let none = &mut |_: &str| None;
    let first = import("a", &text(&operation("/b", "getThing")), none, &Earlier::default()).unwrap();
    let document = Document::parse("a", &first.document).unwrap();
    let earlier = Earlier::read(&first.sources.replace("\t-\n", "\tby hand\n"), &document);
    let newer = text(&(operation("/a", "thing_get") + &operation("/b", "getThing")));
    let second = import("a", &newer, none, &earlier).unwrap();
    assert_eq!(
        second.sources,
        "n\tmethod\tpath\ttitle\tnote\n1\tGET\t/b\tgetThing\tby hand\n2\tGET\t/a\tthing_get\t-\n"
    );
    let after = Document::parse("a", &second.document).unwrap();
    assert_eq!(changes(&document, &after), ["+ operation GET /a (things_thing_get)"]);
}

#[test]
fn what_is_no_document_is_refused_with_what_to_do() {
    assert!(refused("swagger: '2.0'\npaths: {}").to_string().contains("convert it to OpenAPI 3 first"));
    assert!(refused("openapi: 4.0.0\npaths: {}").to_string().contains("only 3.0 and 3.1 can be imported"));
    assert!(refused("title: no\n").to_string().contains("it is no OpenAPI document"));
    assert!(refused("openapi: 3.0.0\npaths: {}\n").to_string().contains("no operations under `paths`"));
    assert!(refused("").to_string().contains("the file is empty"));
    assert!(refused("{\"openapi\": ").to_string().starts_with("api.yaml"));
    assert!(refused("a: b: c").to_string().starts_with("api.yaml"));
    assert!(refused("just a line").to_string().contains("not a mapping"));
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let text = "\u{feff}openapi: 3.0.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: {'204': {description: d}}}}}";
    assert_eq!(import("a", text, &mut |_| None, &Earlier::default()).unwrap().operations, 1);
    assert!(Document::parse("a", text).is_ok());
}

#[test]
fn every_document_of_the_folder_of_wild_documents_passes_lint_and_is_generated() {
    let Some(folder) = env::var_os("WILD_DIR").map(PathBuf::from) else { return };
    let mut files: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".json") || name.ends_with(".yaml"))
        .collect();
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        let imported = imported(&folder, &file, &Earlier::default());
        assert_eq!(errors(&imported), Vec::<String>::new(), "{file}");
    }
}
