//! A pattern and its responses, in order.

use std::panic::Location;

use super::answer::Step;
use super::pattern::Pattern;
use crate::wire::Seen;

/// A further condition on a request.
type Condition = Box<dyn Fn(&Seen) -> bool + Send + Sync>;

/// A pattern and its responses, in order. Each is returned as often as it states, and the last one repeats.
pub(crate) struct Rule {
    pub(crate) pattern: Pattern,
    pub(crate) steps: Vec<Step>,
    /// Whether the last response does not repeat.
    pub(crate) is_closed: bool,
    pub(crate) condition: Option<Condition>,
    /// The line of the test that added it.
    pub(crate) at: &'static Location<'static>,
    current: usize,
    given: usize,
}

impl Rule {
    pub(crate) fn new(pattern: Pattern, at: &'static Location<'static>) -> Self {
        let (steps, is_closed, condition) = (Vec::new(), false, None);
        Self { pattern, steps, is_closed, condition, at, current: 0, given: 0 }
    }

    pub(crate) fn with_steps(self, steps: impl IntoIterator<Item = Step>) -> Self {
        Self { steps: steps.into_iter().collect(), ..self }
    }

    /// Whether it has a response left.
    pub(crate) fn is_open(&self) -> bool {
        let Some(last) = self.steps.last() else { return false };
        let is_at_end = self.current + 1 >= self.steps.len() && self.given >= last.times;
        !(self.is_closed && is_at_end)
    }

    /// How specific it is: the most specific matching rule applies.
    pub(crate) fn weight(&self) -> usize {
        self.pattern.weight() + usize::from(self.condition.is_some())
    }

    pub(crate) fn takes(&self, seen: &Seen) -> bool {
        let is_true = self.condition.as_ref().is_none_or(|condition| condition(seen));
        is_true && self.pattern.difference(seen).is_none()
    }

    /// The response to a request that it matches. The later pages of a list belong to the response with the first one.
    pub(crate) fn answer(&mut self, seen: &Seen) -> Option<Step> {
        let is_later = seen.later_page() && self.given > 0;
        let is_used = self.steps.get(self.current).is_some_and(|step| self.given >= step.times);
        if is_used && !is_later && self.current + 1 < self.steps.len() {
            (self.current, self.given) = (self.current + 1, 0);
        }
        if !is_later {
            self.given += 1;
        }
        self.steps.get(self.current).cloned()
    }

    /// `clusters_get GET /clusters/7 (tests/clusters.rs:12)`.
    pub(crate) fn title(&self) -> String {
        format!("{} ({}:{})", self.pattern.title(), self.at.file(), self.at.line())
    }
}
