//! Requests with one thing wrong, or nothing: the same for the same seed.

use serde_json::{Map, Value, json};

use crate::document::operation::Operation;
use crate::make::arguments::Arguments;

/// A request before it is on the wire.
#[derive(Clone, Debug)]
pub struct Request {
    /// The pairs of its query.
    pub query: Vec<(String, String)>,
    /// Its JSON body, in the envelope.
    pub body: Option<Value>,
    /// What was done to it.
    pub done: String,
}

/// A generator of numbers, the same for the same seed.
#[derive(Debug)]
pub struct Dice(u64);

impl Dice {
    /// Begins with a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        // The generator is xorshift64.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }

    fn of<'v, T>(&mut self, all: &'v [T]) -> Option<&'v T> {
        all.get(self.below(all.len()))
    }
}

impl Request {
    /// What the arguments of an operation become on the wire.
    pub fn new(operation: &Operation<'_>, arguments: &Arguments) -> Self {
        let query = operation.parameters.iter().filter(|parameter| parameter.place == "query");
        let pairs = query.flat_map(|parameter| parameter.pairs(arguments.query.get(parameter.name)));
        let body = arguments.body.clone().map(|body| operation.request_body(body));
        Self { query: pairs.collect(), body, done: "nothing".to_owned() }
    }

    /// With something else about it.
    #[must_use]
    pub fn mutated(mut self, dice: &mut Dice) -> Self {
        let of_query = self.body.is_none() || dice.below(4) == 0;
        self.done = if of_query { self.change_query(dice) } else { self.change_body(dice) };
        self
    }

    fn change_query(&mut self, dice: &mut Dice) -> String {
        let place = dice.below(self.query.len());
        match dice.below(5) {
            0 => {
                self.query.push(("parameter_of_tomorrow".to_owned(), "1".to_owned()));
                "an unknown query parameter".to_owned()
            }
            1 if !self.query.is_empty() => format!("without {:?}", self.query.remove(place)),
            choice @ 2..=4 if !self.query.is_empty() => {
                let (name, value) = &mut self.query[place];
                *value = ["never heard of", "-1", "1.5"][choice - 2].to_owned();
                format!("{name}={value}")
            }
            _ => "nothing".to_owned(),
        }
    }

    fn change_body(&mut self, dice: &mut Dice) -> String {
        let Some(body) = &mut self.body else { return "nothing".to_owned() };
        let mut places = Vec::new();
        pointers(body, "", &mut places);
        let Some(pointer) = dice.of(&places) else { return "nothing".to_owned() };
        match dice.below(13) {
            10 => format!("without {pointer}: {:?}", remove(body, pointer)),
            11 | 12 => {
                let object = body.pointer_mut(pointer).and_then(Value::as_object_mut);
                object.map(|object| object.insert("field_of_tomorrow".to_owned(), json!(1)));
                format!("an unknown field in {pointer}")
            }
            choice => replace(body, pointer, others()[choice].take()),
        }
    }
}

/// Values of every kind.
fn others() -> [Value; 10] {
    let (list, object) = (json!(["never heard of"]), json!({ "field_of_tomorrow": 1 }));
    let large = json!(u64::MAX);
    [
        json!(null),
        json!("never heard of"),
        json!(1.5),
        json!(-1),
        large,
        json!(true),
        json!([]),
        json!({}),
        list,
        object,
    ]
}

/// Puts another value into a place.
fn replace(body: &mut Value, pointer: &str, other: Value) -> String {
    let done = format!("{pointer} is {other}");
    if let Some(place) = body.pointer_mut(pointer) {
        *place = other;
    }
    done
}

/// The JSON pointers of a value and of everything in it.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                pointers(member, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Takes a member out of its object.
fn remove(body: &mut Value, pointer: &str) -> Option<Value> {
    let (parent, name) = pointer.rsplit_once('/')?;
    let members: &mut Map<String, Value> = body.pointer_mut(parent)?.as_object_mut()?;
    members.shift_remove(&name.replace("~1", "/").replace("~0", "~"))
}
