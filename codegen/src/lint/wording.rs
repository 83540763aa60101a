//! Descriptions, which must add something to the name.

use super::context::Context;
use super::node::{Kind, Node, Spot};
use crate::document::text;
use crate::error::Finding;
use crate::names::snake;
use crate::place::{Edit, child};

/// Words without information of their own.
const SMALL: [&str; 20] = [
    "the", "a", "an", "of", "its", "is", "it", "this", "that", "to", "in", "on", "for", "as", "are", "was",
    "be", "by", "and", "with",
];

/// `The instance type.` adds nothing to `instance_type`; without it, the documentation shows the wire name.
pub(super) fn adds_a_word(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let name = match node.kind {
        Kind::Schema(Spot::Property(name) | Spot::Component(name)) => name,
        _ => return,
    };
    let description = text(node.value, "description");
    let known = words(name);
    let adds = |word: &String| !SMALL.contains(&word.as_str()) && !known.contains(word);
    if !description.is_empty() && !words(description).iter().any(adds) {
        let problem = format!("the description of `{name}` adds no word to the name: {description:?}");
        let remedy = "say what a user needs to know, such as the unit or when it is there; or remove it";
        let fix = Edit::Remove(child(&node.pointer, "description"));
        findings.push(node.finding("description-word", problem, remedy).at("description").fixed_by(fix));
    }
}

/// The words of a text in lower case, without the `s` of a plural.
fn words(text: &str) -> Vec<String> {
    let snake = snake(text);
    let parts = snake.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    parts
        .map(|word| word.strip_suffix('s').filter(|stem| stem.len() > 2).unwrap_or(word).to_owned())
        .collect()
}
