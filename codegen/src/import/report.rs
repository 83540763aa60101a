//! A report of what was lost or guessed, for the person who curates the result.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Where in the result an entry belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// The whole document.
    Document,
    /// The operation with this place in the source, `GET /jobs`.
    Operation(String),
    /// The component schema of this name.
    Schema(String),
}

/// What an entry reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fate {
    /// Something of the document is not in the result.
    Lost,
    /// The result has something that the document does not state.
    Guessed,
}

/// The report of an import, in the order of the document.
#[derive(Debug)]
pub(super) struct Report {
    here: Place,
    entries: Vec<(Place, Fate, String)>,
    left_out: Vec<(String, String)>,
}

impl Report {
    /// An empty report.
    pub(super) fn new() -> Self {
        Self { here: Place::Document, entries: Vec::new(), left_out: Vec::new() }
    }

    /// From now on, entries belong to `place`; the place so far is returned.
    pub(super) fn enter(&mut self, place: Place) -> Place {
        std::mem::replace(&mut self.here, place)
    }

    /// Reports something that is not in the result.
    pub(super) fn lost(&mut self, what: impl Into<String>) {
        self.add(Fate::Lost, what.into());
    }

    /// The result has something that the document does not state.
    pub(super) fn guessed(&mut self, what: impl Into<String>) {
        self.add(Fate::Guessed, what.into());
    }

    /// Reports an operation that is not in the result.
    pub(super) fn left_out(&mut self, operation: &str, reason: &str) {
        self.left_out.push((operation.to_owned(), reason.to_owned()));
    }

    fn add(&mut self, fate: Fate, what: String) {
        let entry = (self.here.clone(), fate, what);
        if !self.entries.contains(&entry) {
            self.entries.push(entry);
        }
    }

    /// The number of omitted operations.
    pub(super) fn left_out_count(&self) -> usize {
        self.left_out.len()
    }

    /// The numbers of entries about losses and about guesses.
    pub(super) fn counts(&self) -> [usize; 2] {
        [Fate::Lost, Fate::Guessed].map(|fate| self.entries.iter().filter(|entry| entry.1 == fate).count())
    }

    /// `IMPORT.md`: `ids` are the operation ids by their places, `users` the operations that use a schema.
    pub(super) fn page(
        &self,
        title: &str,
        ids: &BTreeMap<String, String>,
        users: &BTreeMap<String, BTreeSet<String>>,
    ) -> String {
        let mut page = format!(
            "# Import of {title}\n\nWritten by `cargo xtask import`, and again by each further import: do not edit it. \
             What it lists is to be checked\nagainst the server, then said in `README.md` and with `x-note` in \
             `openapi.yaml`.\n"
        );
        self.left_out_section(&mut page);
        let headings = Headings { ids, users };
        self.section(&mut page, "The document", Headings::document);
        self.section(&mut page, "Operations", |place| headings.operation(place));
        self.section(&mut page, "Schemas", |place| headings.schema(place));
        page
    }

    fn left_out_section(&self, page: &mut String) {
        if self.left_out.is_empty() {
            return;
        }
        page.push_str("\n## Left out\n\nThese operations are not in `openapi.yaml`: write them by hand, if they are needed.\n\n");
        for (operation, reason) in &self.left_out {
            let _ = writeln!(page, "- `{operation}`: {reason}");
        }
    }

    fn section(&self, page: &mut String, title: &str, heading: impl Fn(&Place) -> Option<String>) {
        let places = self.places(heading);
        if places.is_empty() {
            return;
        }
        let _ = writeln!(page, "\n## {title}");
        for (place, heading) in places {
            page.push_str(&if heading.is_empty() { "\n".to_owned() } else { format!("\n### {heading}\n\n") });
            for (_, fate, what) in self.entries.iter().filter(|entry| entry.0 == *place) {
                let word = if *fate == Fate::Lost { "lost" } else { "guessed" };
                let _ = writeln!(page, "- {word}: {what}");
            }
        }
    }

    /// The places of a section with their headings: those of schemas by name, others in the order of the document.
    fn places(&self, heading: impl Fn(&Place) -> Option<String>) -> Vec<(&Place, String)> {
        let mut places: Vec<(&Place, String)> = Vec::new();
        for (place, _, _) in &self.entries {
            if let Some(heading) = heading(place)
                && !places.iter().any(|(known, _)| *known == place)
            {
                places.push((place, heading));
            }
        }
        if places.first().is_some_and(|(place, _)| matches!(place, Place::Schema(_))) {
            places.sort();
        }
        places
    }
}

/// The headings of the places of each section.
struct Headings<'a> {
    ids: &'a BTreeMap<String, String>,
    users: &'a BTreeMap<String, BTreeSet<String>>,
}

impl Headings<'_> {
    fn document(place: &Place) -> Option<String> {
        (*place == Place::Document).then(String::new)
    }

    fn operation(&self, place: &Place) -> Option<String> {
        let Place::Operation(name) = place else { return None };
        Some(self.ids.get(name).map_or_else(|| name.clone(), |id| format!("{id} ({name})")))
    }

    fn schema(&self, place: &Place) -> Option<String> {
        let Place::Schema(name) = place else { return None };
        let users = self.users.get(name).map(|users| format!("{name}, used by {}", listed(users)));
        Some(users.unwrap_or_else(|| name.clone()))
    }
}

/// At most three names.
fn listed(names: &BTreeSet<String>) -> String {
    let shown: Vec<&str> = names.iter().take(3).map(String::as_str).collect();
    match names.len() - shown.len() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
