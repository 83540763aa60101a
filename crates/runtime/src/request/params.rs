//! The parameters of a request: path segments, query and headers.
//!
//! Each setter takes any [`Param`] and passes on a `dyn Param`, so that a type of value compiles next to nothing.

use std::borrow::Cow;

use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};

use super::path::UNRESERVED;
use super::request::Request;
use crate::value::{Param, header};

impl Request {
    /// Fills the next placeholder of the path. A value that could change the endpoint, such as `..`, is rejected; all
    /// characters except unreserved ones are encoded.
    pub fn segment(mut self, value: impl Param) -> Self {
        self.fill_segment(&value);
        self
    }

    fn fill_segment(&mut self, value: &dyn Param) {
        let text = self.encode(value);
        let reserved = self.operation.reserved(self.client.api().operations);
        let filled = self.path.fill(&text, self.operation.with_slashes(), reserved);
        self.note_error(filled);
    }

    /// Sets a query parameter to a single value.
    pub fn query(mut self, name: &str, value: impl Param) -> Self {
        self.set_query(name, &value);
        self
    }

    fn set_query(&mut self, name: &str, value: &dyn Param) {
        let text = self.encode(value);
        self.query.set(name, &text);
    }

    /// Adds another value of a query parameter, repeating its name.
    pub fn query_add(mut self, name: &str, value: impl Param) -> Self {
        self.add_query(name, &value);
        self
    }

    fn add_query(&mut self, name: &str, value: &dyn Param) {
        let text = self.encode(value);
        self.query.add(name, &text);
    }

    /// Adds a query parameter that filters on the value of a field. Names that begin with `_`, and the parameters of
    /// paging, are rejected: the server would interpret them as settings of the list.
    pub fn filter(mut self, field: &str, value: impl Param) -> Self {
        self.add_filter(field, &value);
        self
    }

    fn add_filter(&mut self, field: &str, value: &dyn Param) {
        let paging = self.operation.paging();
        let pages = paging.is_some_and(|paging| [paging.position, paging.limit].contains(&field));
        if field.is_empty() || field.starts_with('_') || pages {
            return self.note_error(Err(format!(
                "`{field}` is no field to filter on: it sets how the list is read; use the setter of that name, or `.query(name, value)`"
            )));
        }
        self.add_query(field, value);
    }

    /// Sets all values of a query parameter, repeating its name.
    pub fn query_all<P: Param>(mut self, name: &str, values: impl IntoIterator<Item = P>) -> Self {
        self.query.remove(name);
        for value in values {
            self.add_query(name, &value);
        }
        self
    }

    /// Sets a query parameter to a comma-separated list. A comma inside a value is an error, because the server could
    /// not distinguish it from a separator; without values, the parameter is omitted.
    pub fn query_list<P: Param>(mut self, name: &str, values: impl IntoIterator<Item = P>) -> Self {
        let mut list = String::new();
        let mut separator = "";
        for value in values {
            list.push_str(separator);
            self.push_value(&mut list, name, &value);
            separator = ",";
        }
        self.query.remove(name);
        if !list.is_empty() {
            self.query.add(name, &list);
        }
        self
    }

    fn push_value(&mut self, list: &mut String, name: &str, value: &dyn Param) {
        let text = self.encode(value);
        if text.contains(',') {
            self.note_error(Err(format!("a value of `{name}` contains a comma")));
        }
        list.push_str(&text);
    }

    /// Sets a header.
    pub fn header(mut self, name: &str, value: impl Param) -> Self {
        self.set_header(name, &value);
        self
    }

    fn set_header(&mut self, name: &str, value: &dyn Param) {
        match header(name, value) {
            Ok((name, _)) if [CONTENT_LENGTH, TRANSFER_ENCODING].contains(&name) => {
                self.note_error(Err(format!("the header `{name}` follows from the body and cannot be set")));
            }
            Ok((name, value)) => _ = self.headers.insert(name, value),
            Err(problem) => self.note_error(Err(problem)),
        }
    }

    /// The value as a string, which `to_curl` redacts if it is secret.
    fn encode<'v>(&mut self, value: &'v dyn Param) -> Cow<'v, str> {
        let text = value.encode();
        if value.is_secret() && !text.is_empty() {
            let encoded = percent_encoding::utf8_percent_encode(&text, UNRESERVED);
            self.redactions.push(encoded.to_string());
        }
        text
    }
}
