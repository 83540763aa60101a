//! Values of path parameters that would address another operation.

use http::Method;

/// A literal segment that another operation of the same method has where this one has a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reserved {
    /// The number of slashes before the parameter.
    pub(crate) depth: usize,
    /// The value that the parameter cannot have.
    pub(crate) literal: &'static str,
}

/// The reserved values of the path template `own` of a method, among the methods and templates of an API.
pub(super) fn of<'a>(
    method: &Method,
    own: &'static str,
    all: impl Iterator<Item = (&'a Method, &'static str)>,
) -> Vec<Reserved> {
    all.filter(|(other, _)| *other == method).flat_map(|(_, other)| between(own, other)).collect()
}

/// The first segment in which the templates differ, if `own` has a parameter there.
fn between(own: &'static str, other: &'static str) -> Option<Reserved> {
    let count = |path: &str| path.split('/').count();
    let is_parameter = |segment: &str| segment.starts_with('{');
    let mut segments = own.split('/').zip(other.split('/')).enumerate();
    let differ = |own: &str, other: &str| own != other && !(is_parameter(own) && is_parameter(other));
    let (depth, (own_segment, literal)) = segments.find(|(_, (own, other))| differ(own, other))?;
    let is_reserved = is_parameter(own_segment) && count(own) == count(other);
    is_reserved.then_some(Reserved { depth, literal })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [(&Method, &str); 7] = [
        (&Method::GET, "/groups/{id}"),
        (&Method::GET, "/groups/all"),
        (&Method::GET, "/groups/{id}/users"),
        (&Method::POST, "/groups/new"),
        (&Method::GET, "/users/me"),
        (&Method::GET, "/guests/{id}/{disk}"),
        (&Method::GET, "/guests/{guest_id}/screen"),
    ];

    #[test]
    fn a_literal_in_the_place_of_a_parameter_is_reserved_for_the_same_method_and_length() {
        let reserved = |template| of(&Method::GET, template, ALL.into_iter());
        assert_eq!(reserved("/groups/{id}"), [Reserved { depth: 2, literal: "all" }]);
        assert_eq!(reserved("/groups/{id}/users"), []);
        assert_eq!(reserved("/groups/all"), []);
    }

    #[test]
    fn the_names_of_the_parameters_before_it_do_not_matter() {
        let reserved = of(&Method::GET, "/guests/{id}/{disk}", ALL.into_iter());
        assert_eq!(reserved, [Reserved { depth: 3, literal: "screen" }]);
    }
}
