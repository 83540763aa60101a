//! Keys that OpenAPI allows and the generator does not.

use serde_json::Value;

use super::context::Context;
use super::node::Node;
use crate::error::Finding;
use crate::place::{Edit, child};

/// A rejected key.
struct Refused {
    kind: &'static str,
    key: &'static str,
    rule: &'static str,
    problem: &'static str,
    remedy: &'static str,
}

const REFUSED: &[Refused] = &[
    // The engine generates a struct of optional flattened parts, which can only be decoded from an object.
    Refused {
        kind: "schema",
        key: "anyOf",
        rule: "no-any-of",
        problem: "the type of an `anyOf` fails to decode what it describes",
        remedy: "write `oneOf` with references, `allOf` if all apply, or a free-form `{}` with an `x-note`",
    },
    // The engine panics.
    Refused {
        kind: "schema",
        key: "not",
        rule: "no-not",
        problem: "`not` has no type",
        remedy: "describe what is allowed, and say the rest in `description`",
    },
    // Ignored by the engine: the field would be in requests and in responses.
    Refused {
        kind: "schema",
        key: "readOnly",
        rule: "no-read-write-only",
        problem: "`readOnly` is ignored",
        remedy: "write a schema for the request without the property, and one for the answer with it",
    },
    Refused {
        kind: "schema",
        key: "writeOnly",
        rule: "no-read-write-only",
        problem: "`writeOnly` is ignored",
        remedy: "write a schema for the request with the property, and one for the answer without it",
    },
    // All ignored by the engine.
    Refused {
        kind: "operation",
        key: "callbacks",
        rule: "no-callbacks",
        problem: "callbacks are ignored",
        remedy: "remove them, and say in `description` what the server calls",
    },
    Refused {
        kind: "components",
        key: "callbacks",
        rule: "no-callbacks",
        problem: "callbacks are ignored",
        remedy: "remove them",
    },
    Refused {
        kind: "response",
        key: "links",
        rule: "no-callbacks",
        problem: "links are ignored",
        remedy: "remove them; for an id to poll with, see `x-long-running`",
    },
    Refused {
        kind: "components",
        key: "links",
        rule: "no-callbacks",
        problem: "links are ignored",
        remedy: "remove them",
    },
    Refused {
        kind: "path item",
        key: "servers",
        rule: "one-server",
        problem: "servers of a single path are ignored",
        remedy: "put the difference into the path, or make it a backend of its own",
    },
    Refused {
        kind: "operation",
        key: "servers",
        rule: "one-server",
        problem: "servers of a single operation are ignored",
        remedy: "put the difference into the path, or make it a backend of its own",
    },
    // Ignored by the engine: reserved characters are always escaped.
    Refused {
        kind: "parameter",
        key: "allowReserved",
        rule: "no-allow-reserved",
        problem: "reserved characters are always escaped",
        remedy: "remove `allowReserved`",
    },
];

/// Keys on which the engine panics or which it silently ignores. A key with the value `false` is harmless.
pub(super) fn check(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let here = REFUSED.iter().filter(|refused| refused.kind == node.kind.name());
    let there =
        here.filter(|refused| node.value.get(refused.key).is_some_and(|value| *value != Value::Bool(false)));
    findings.extend(there.map(|refused| {
        let finding = node.finding(refused.rule, refused.problem, refused.remedy).at(refused.key);
        match refused.rule {
            "no-allow-reserved" => finding.fixed_by(Edit::Remove(child(&node.pointer, refused.key))),
            _ => finding,
        }
    }));
}
