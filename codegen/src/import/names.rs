//! Names in the style of this project: tags, verbs and schemas.

use crate::names::{self, Role, Scope, is_taken_tag, is_taken_type, pascal};

/// Names of one kind, each used once.
#[derive(Debug, Default)]
pub(super) struct Names {
    given: Scope<()>,
}

impl Names {
    /// Returns the name, or the next one with a number; names that differ only in case or separators are equal.
    pub(super) fn unique(&mut self, wanted: &str) -> String {
        let numbered = (2..).map(|number| format!("{wanted}{number}"));
        let mut candidates = std::iter::once(wanted.to_owned()).chain(numbered);
        let free = candidates.find(|name| self.given.claim(Role::Type, name, ()).is_ok());
        free.unwrap_or_else(|| wanted.to_owned())
    }
}

/// A name for a schema: PascalCase, ASCII, and not a name that the types use themselves.
pub(super) fn schema(name: &str) -> String {
    let name = (0..3).fold(ascii(name), |name, _| pascal(&name));
    let is_type = !name.is_empty() && Role::Type.spelling(&name) == name;
    if is_type && !is_taken_type(&name) { name } else { pascal(&format!("Api{name}")) }
}

/// A name for a tag: snake_case, ASCII, and valid as a module and as a method of the client.
pub(super) fn tag(name: &str) -> String {
    let snake = snake(name);
    let is_module = Role::Accessor.try_ident(&snake).is_some();
    if is_module && !is_taken_tag(&snake) { snake } else { names::snake(&format!("api_{snake}")) }
}

/// snake_case and ASCII; applying it again changes nothing.
pub(super) fn snake(name: &str) -> String {
    Role::Accessor.spelling(&ascii(name))
}

/// The singular of a word: `Policy` for `Policies`.
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

/// The letters of a Rust name; everything else separates words.
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
