//! A growing list read by offset, without gaps or doubles.
//!
//! Events are sorted by the time at which they happened, but are stored later and not in that order: one that slips in
//! before the offset moves all others, so that the last one is seen again and the new one not at all. Rows are
//! therefore told apart by their numbers, and counted: when the server has more than were seen, the reader goes back.

use std::collections::HashSet;
use std::hash::{BuildHasher as _, RandomState};

use cloudmgr_runtime::Result;

use crate::events::List;
use crate::types::Event;

/// How many rows are asked for at once.
const PAGE: u64 = 500;

/// How far the reader goes back at first.
const BACK: u64 = 100;

/// Reads a list again and again and yields what is new.
pub(crate) struct Reader {
    list: List,
    /// How many of the server's rows were seen.
    known: u64,
    /// How many rows to read again.
    back: u64,
    pass: Option<Pass>,
    /// Whether the last read found nothing new where all that is known had been read.
    is_stuck: bool,
    /// The rows that were seen, as hashes.
    seen: HashSet<u64>,
    hasher: RandomState,
}

/// One way from an offset to the end of the list.
#[derive(Clone, Copy)]
struct Pass {
    from: u64,
    position: u64,
    fresh: u64,
}

impl Reader {
    pub(crate) fn new(list: List) -> Self {
        Self {
            list,
            known: 0,
            back: 0,
            pass: None,
            is_stuck: false,
            seen: HashSet::new(),
            hasher: RandomState::new(),
        }
    }

    /// The new rows of one page, and whether all rows of the list have been seen now.
    ///
    /// After an error it goes on where it stood.
    pub(crate) async fn read(&mut self) -> Result<(Vec<Event>, bool)> {
        let from = self.known.saturating_sub(self.back);
        let mut pass = *self.pass.get_or_insert(Pass { from, position: from, fresh: 0 });
        let page = self.list.clone().offset(pass.position).size(PAGE).send().await?.into_inner();
        let came = page.len() as u64;
        pass.position = pass.position.saturating_add(came);
        let total = page.total.unwrap_or(pass.position);
        let fresh: Vec<Event> = page.into_iter().filter(|event| self.is_new(event)).collect();
        pass.fresh = pass.fresh.saturating_add(fresh.len() as u64);
        let is_at_end = came == 0 || pass.position >= total;
        self.is_stuck =
            fresh.is_empty() && (is_at_end || pass.position > self.known.saturating_add(pass.fresh));
        self.pass = (!is_at_end).then_some(pass);
        Ok((fresh, is_at_end && self.is_complete(pass, total)))
    }

    /// Whether the last read found nothing new where all that is known had been read.
    pub(crate) fn is_stuck(&self) -> bool {
        self.is_stuck
    }

    /// Whether the pass that has ended left nothing unseen; otherwise how far to go back.
    fn is_complete(&mut self, pass: Pass, total: u64) -> bool {
        let known = self.known.saturating_add(pass.fresh);
        let was_whole = pass.from == 0;
        // More rows than the server has: some were deleted, and only a whole pass shows which.
        let is_complete = known == total || (was_whole && (known > total || pass.fresh == 0));
        self.known = if is_complete { total } else { known };
        self.back = match known.cmp(&total) {
            _ if is_complete => 0,
            std::cmp::Ordering::Less => self.back.saturating_mul(4).max(BACK),
            _ => known,
        };
        is_complete
    }

    fn is_new(&mut self, event: &Event) -> bool {
        let key = match event.storage_id {
            Some(number) => self.hasher.hash_one((&event.type_, number)),
            None => self.hasher.hash_one((&event.type_, &event.reported_timestamp, &event.message)),
        };
        self.seen.insert(key)
    }
}
