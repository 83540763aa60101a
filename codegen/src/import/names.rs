//! Names of the house's style: tags, verbs and schemas.

use std::collections::HashSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::names::{is_taken_tag, is_taken_type};

/// Names of one kind, each given once.
#[derive(Debug, Default)]
pub(super) struct Names {
    given: HashSet<String>,
}

impl Names {
    /// Gives the name, or the next one with a number; names that differ only in their writing are the same.
    pub(super) fn unique(&mut self, wanted: &str) -> String {
        let numbered = (2..).map(|number| format!("{wanted}{number}"));
        let mut candidates = std::iter::once(wanted.to_owned()).chain(numbered);
        let free = candidates.find(|name| !self.given.contains(&folded(name)));
        let name = free.unwrap_or_else(|| wanted.to_owned());
        self.given.insert(folded(&name));
        name
    }
}

fn folded(name: &str) -> String {
    name.to_upper_camel_case().to_lowercase()
}

/// A name for a schema: PascalCase, ASCII, and none that the types use themselves.
pub(super) fn schema(name: &str) -> String {
    let mut pascal = ascii(name);
    for _ in 0..3 {
        pascal = pascal.to_upper_camel_case();
    }
    if !pascal.starts_with(|first: char| first.is_ascii_uppercase()) || is_taken_type(&pascal) {
        pascal = format!("Api{pascal}").to_upper_camel_case();
    }
    pascal
}

/// A name for a tag: snake_case, ASCII, and none that cannot be a module or a method of the client.
pub(super) fn tag(name: &str) -> String {
    let snake = snake(name);
    if snake.starts_with(|first: char| first.is_ascii_lowercase()) && !is_taken_tag(&snake) {
        return snake;
    }
    format!("api_{snake}").to_snake_case()
}

/// snake_case, ASCII, and the same when it is made once more.
pub(super) fn snake(name: &str) -> String {
    ascii(name).to_snake_case().to_snake_case()
}

/// A word for one of several: `Policy` for `Policies`.
pub(super) fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    if let Some(stem) = word.strip_suffix("es")
        && ["sses", "shes", "ches", "xes"].iter().any(|end| word.ends_with(end))
    {
        return stem.to_owned();
    }
    let single = ["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    word.strip_suffix('s').filter(|stem| !single && stem.len() > 1).unwrap_or(word).to_owned()
}

/// The letters that a Rust name of this house may have, everything else being a gap between words.
fn ascii(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_of_the_style_and_differ_in_rust() {
        assert_eq!(schema("v1.job-spec"), "V1JobSpec");
        assert_eq!(schema("Value"), "ApiValue");
        assert_eq!(schema("2faCode"), "Api2faCode");
        assert_eq!(tag("Server Actions"), "server_actions");
        assert_eq!(tag("Auth"), "api_auth");
        let mut names = Names::default();
        assert_eq!(names.unique("JobState"), "JobState");
        assert_eq!(names.unique("Jobstate"), "Jobstate2");
    }

    #[test]
    fn one_of_several_is_singular() {
        for (many, one) in [("Policies", "Policy"), ("Jobs", "Job"), ("Status", "Status"), ("Boxes", "Box")] {
            assert_eq!(singular(many), one);
        }
    }
}
