//! Imports documents of vendors.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::Error;
use codegen::document::Document;
use codegen::import::{Earlier, Imported, Refusal, changes, import};

/// The directory of the document that uses most features.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import")
}

fn imported(folder: &Path, file: &str, earlier: &Earlier) -> Imported {
    let text = fs::read_to_string(folder.join(file)).unwrap();
    import(file, &text, &mut |path| fs::read_to_string(folder.join(path)).ok(), earlier).unwrap()
}

fn rejected(text: &str) -> Refusal {
    import("api.yaml", text, &mut |_| None, &Earlier::default()).unwrap_err()
}

/// Imports a document with one operation, whose response has a field with this schema.
fn with_field(schema: &str) -> Imported {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          \
         description: d\n          content:\n            application/json:\n              schema: {{type: object, properties: \
         {{f: {schema}}}}}\n"
    );
    import("api.yaml", &text, &mut |_| None, &Earlier::default()).unwrap()
}

/// The imported schema of a field with this schema.
fn field(schema: &str) -> String {
    let document = Document::parse("x.yaml", &with_field(schema).document).unwrap();
    let (_, answer) = document.components("schemas").find(|(name, _)| name.ends_with("Answer")).unwrap();
    answer["properties"]["f"].to_string()
}

/// The findings of lint in the imported document.
fn errors(imported: &Imported) -> Vec<String> {
    match codegen::check("openapi.yaml", &imported.document) {
        Ok(_) => Vec::new(),
        Err(Error::Lint { findings, .. }) => findings.iter().map(ToString::to_string).collect(),
        Err(error) => vec![error.to_string()],
    }
}

#[test]
fn a_document_that_uses_most_features_becomes_its_snapshot() {
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
fn null_is_expressed_as_in_openapi_3_0() {
    let string = r#"{"type":"string","nullable":true}"#;
    let list = r#"{"type":"array","items":{"type":"string"},"nullable":true}"#;
    for (schema, expected) in [
        ("{type: [string, 'null']}", string),
        ("{type: ['null', string]}", string),
        ("{anyOf: [{type: string}, {type: 'null'}]}", string),
        ("{oneOf: [{type: string}, {enum: [null]}]}", string),
        ("{oneOf: [{const: null}, {type: string}]}", string),
        ("{anyOf: [{type: string}, {nullable: true}]}", string),
        ("{type: string, x-nullable: true}", string),
        ("{allOf: [{type: string, nullable: true}]}", string),
        ("{anyOf: [{type: 'null'}, {type: array, items: {type: string}}]}", list),
    ] {
        assert_eq!(field(schema), expected, "{schema}");
    }
}

#[test]
fn a_choice_of_plain_values_becomes_the_narrowest_type_that_holds_them() {
    assert_eq!(field("{oneOf: [{type: integer}, {type: number}]}"), r#"{"type":"number","format":"double"}"#);
    assert_eq!(field("{oneOf: [{type: string, format: uuid}, {type: string}]}"), r#"{"type":"string"}"#);
    assert_eq!(field("{oneOf: [{type: string}, {type: integer}]}"), "{}");
    let document =
        with_field("{oneOf: [{const: a, description: First}, {type: string, enum: [b]}]}").document;
    assert!(document.contains("GetAAnswerF: {type: string, enum: [a, b]}"), "{document}");
}

#[test]
fn a_discriminator_keeps_its_mapping_with_the_imported_names() {
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
fn a_recursive_schema_is_imported_without_endless_recursion() {
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

/// A document whose response has the schema `#/x`, which is defined by `schema`.
fn with_reference(schema: &str) -> String {
    let answer = "content: {application/json: {schema: {$ref: '#/x'}}}";
    format!(
        "openapi: 3.0.0\ninfo: {{title: T, version: '1'}}\nx: {{{schema}}}\npaths:\n  /a:\n    get:\n      \
         responses: {{'200': {{description: d, {answer}}}}}\n"
    )
}

#[test]
fn rows_and_ids_of_an_earlier_import_are_kept() {
    let none = &mut |_: &str| None;
    let first = import("a", &with_operations(&[("/b", "getThing")]), none, &Earlier::default()).unwrap();
    let document = Document::parse("a", &first.document).unwrap();
    let earlier = Earlier::read(&first.sources.replace("\t-\n", "\tby hand\n"), &document);
    let newer = with_operations(&[("/a", "thing_get"), ("/b", "getThing")]);
    let second = import("a", &newer, none, &earlier).unwrap();
    assert_eq!(
        second.sources,
        "n\tmethod\tpath\ttitle\tnote\n1\tGET\t/b\tgetThing\tby hand\n2\tGET\t/a\tthing_get\t-\n"
    );
    let after = Document::parse("a", &second.document).unwrap();
    assert_eq!(changes(&document, &after), ["+ operation GET /a (things_thing_get)"]);
}

/// A document with an operation at each path, with this ID.
fn with_operations(operations: &[(&str, &str)]) -> String {
    let operation = |(path, id): &(&str, &str)| {
        format!(
            "  {path}:\n    get: {{tags: [things], operationId: {id}, responses: {{'204': {{description: d}}}}}}\n"
        )
    };
    let paths: String = operations.iter().map(operation).collect();
    format!("openapi: 3.0.0\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}")
}

#[test]
fn an_invalid_document_is_rejected_with_a_remedy() {
    assert!(rejected("swagger: '2.0'\npaths: {}").to_string().contains("convert it to OpenAPI 3 first"));
    assert!(rejected("openapi: 4.0.0\npaths: {}").to_string().contains("only 3.0 and 3.1 can be imported"));
    assert!(rejected("title: no\n").to_string().contains("it is no OpenAPI document"));
    assert!(rejected("openapi: 3.0.0\npaths: {}\n").to_string().contains("no operations under `paths`"));
    assert!(rejected("").to_string().contains("the file is empty"));
    assert!(rejected("{\"openapi\": ").to_string().starts_with("api.yaml"));
    assert!(rejected("a: b: c").to_string().starts_with("api.yaml"));
    assert!(rejected("just a line").to_string().contains("not a mapping"));
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let text = "\u{feff}openapi: 3.0.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: {'204': {description: d}}}}}";
    assert_eq!(import("a", text, &mut |_| None, &Earlier::default()).unwrap().operations, 1);
    assert!(Document::parse("a", text).is_ok());
}

#[test]
fn every_document_in_the_directory_of_wild_documents_passes_lint() {
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
