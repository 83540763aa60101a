//! Tables and derived code read the same values and refuse the same ones: every object of every recording and of every
//! example, as every type of its backend, and mutations of what decodes.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use conformance::document::specs;
use conformance::record::har;
use oracle::{Pair, Read};
use serde_json::{Map, Value, json};

/// How many objects of each type are mutated.
const SAMPLES: usize = 3;

/// Whether a refusal by derived code is for a certain reason.
type Applies = fn(&str) -> bool;

/// Why a table may read what derived code refuses.
const REASONS: [(&str, Applies); 2] = [
    // A null for a required list or map of a request is an empty one, as it is in every response.
    ("null for a required list or map", |refusal| {
        refusal.contains("invalid type: null, expected a sequence")
            || refusal.contains("invalid type: null, expected a map")
    }),
    // The alternatives of a one-of type are read as above.
    ("null inside of one of several types", |refusal| refusal.contains("did not match any variant")),
];

#[derive(Debug, Default)]
struct Counts {
    tried: usize,
    both: usize,
    neither: usize,
    same_message: usize,
    explained: BTreeMap<&'static str, usize>,
    problems: Vec<String>,
}

impl Counts {
    fn compare(&mut self, pair: &Pair, text: &str) -> bool {
        self.tried += 1;
        match ((pair.table)(text), (pair.derived)(text)) {
            (Ok(table), Ok(derived)) if table == derived => {
                self.both += 1;
                return true;
            }
            (Err(table), Err(derived)) => {
                self.neither += 1;
                self.same_message += usize::from(table == derived);
            }
            (table, derived) => self.differ(pair, text, table, derived),
        }
        false
    }

    fn differ(&mut self, pair: &Pair, text: &str, table: Read, derived: Read) {
        match reason(&table, &derived) {
            Some(reason) => *self.explained.entry(reason).or_default() += 1,
            None => self.problems.push(format!(
                "{}::{}: table {table:?}, derived {derived:?} of {text}",
                pair.backend, pair.name
            )),
        }
    }

    fn end(self, what: &str) {
        let Self { tried, both, neither, same_message, explained, problems } = self;
        println!(
            "{what}: {tried} tried, {both} read alike, {neither} refused by both ({same_message} in the same words), {explained:?}"
        );
        assert!(both > 0 && neither > 0);
        assert!(
            problems.is_empty(),
            "{} differ, such as {:#?}",
            problems.len(),
            &problems[..problems.len().min(5)]
        );
    }
}

/// The reason why a table and derived code read a text differently, if it is a known one.
fn reason(table: &Read, derived: &Read) -> Option<&'static str> {
    match (table, derived) {
        (Ok(_), Err(refusal)) => {
            REASONS.iter().find(|(_, applies)| applies(refusal)).map(|(reason, _)| *reason)
        }
        // Derived code takes a list for a struct, its fields in order; no server writes one.
        (Err(refusal), Ok(_)) if refusal.contains("invalid type: sequence, expected struct") => {
            Some("a list for a struct")
        }
        _ => None,
    }
}

#[test]
fn tables_read_and_refuse_what_derived_code_reads_and_refuses() {
    let (mut recorded, mut mutated) = (Counts::default(), Counts::default());
    for (backend, objects) in objects() {
        for pair in oracle::all().iter().filter(|pair| pair.backend == backend) {
            let reads = objects.iter().filter(|object| recorded.compare(pair, object));
            let samples: Vec<&String> = reads.take(SAMPLES).collect();
            for mutation in samples.iter().flat_map(|sample| mutations(sample)) {
                mutated.compare(pair, &mutation);
            }
        }
    }
    recorded.end("recorded");
    mutated.end("mutated");
}

/// Every object at any depth of the recordings and the examples, by backend.
fn objects() -> BTreeMap<String, BTreeSet<String>> {
    let names = specs::names().into_iter();
    let mut found: BTreeMap<String, BTreeSet<String>> =
        names.map(|backend| (backend.clone(), of_examples(&backend))).collect();
    for file in fs::read_dir(specs::root().join("tests/recordings")).unwrap() {
        let file = file.unwrap().path();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let backend = name.split(['-', '.']).next().unwrap_or_default().to_owned();
        let Ok(exchanges) = har::read(&file) else { continue };
        let objects = found.entry(backend).or_default();
        for exchange in exchanges {
            exchange.sent.iter().for_each(|sent| collect(sent, objects));
            serde_json::from_slice(&exchange.body).iter().for_each(|body| collect(body, objects));
        }
    }
    found
}

/// The objects in the examples of a backend's document.
fn of_examples(backend: &str) -> BTreeSet<String> {
    let path = specs::root().join("specs").join(backend).join("openapi.yaml");
    let document = codegen::document::Document::parse(backend, &fs::read_to_string(path).unwrap()).unwrap();
    let mut objects = BTreeSet::new();
    examples(document.root(), &mut objects);
    objects
}

/// The objects of every example of a document.
fn examples(node: &Value, objects: &mut BTreeSet<String>) {
    let children: Vec<(&str, &Value)> = match node {
        Value::Object(map) => map.iter().map(|(key, value)| (key.as_str(), value)).collect(),
        Value::Array(list) => list.iter().map(|item| ("", item)).collect(),
        _ => return,
    };
    for (key, child) in children {
        if matches!(key, "example" | "examples") { collect(child, objects) } else { examples(child, objects) }
    }
}

fn collect(value: &Value, objects: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            objects.insert(value.to_string());
            map.values().for_each(|value| collect(value, objects));
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, objects)),
        _ => {}
    }
}

/// The object with each of its fields null, of a wrong kind, too large, absent, and twice.
fn mutations(object: &str) -> Vec<String> {
    let Ok(object) = serde_json::from_str::<Map<String, Value>>(object) else { return Vec::new() };
    object.keys().flat_map(|key| mutations_of(&object, key)).collect()
}

/// A value of each kind, and those that a reader may stumble over.
fn odd_values() -> [Value; 12] {
    [
        Value::Null,
        json!(true),
        json!(-7),
        json!(u64::MAX),
        json!(1.5),
        json!(""),
        json!("0001-01-01T00:00:00"),
        json!([]),
        json!([7]),
        json!([null]),
        json!({}),
        json!({"a": {"b": []}}),
    ]
}

fn mutations_of(object: &Map<String, Value>, key: &str) -> Vec<String> {
    let with = |value: Value| {
        let mut changed = object.clone();
        changed.insert(key.to_owned(), value);
        Value::Object(changed).to_string()
    };
    let mut all: Vec<String> = odd_values().into_iter().map(with).collect();
    let mut absent = object.clone();
    absent.remove(key);
    all.push(Value::Object(absent).to_string());
    let whole = Value::Object(object.clone()).to_string();
    let (name, value) = (Value::from(key), &object[key]);
    all.push(format!("{},{name}:{value}}}", &whole[..whole.len() - 1]));
    all
}
