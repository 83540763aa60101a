//! Where a list is read, and when it ends.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use super::next::Next;
use super::page::Page;
use crate::answer::{Answer, Keys, PageSeed};
use crate::api::{PageStyle, Paging};
use crate::error::{Error, ErrorKind};
use crate::request::Request;

/// Where a list is read. Not generic but for what drops items.
pub(super) struct Cursor {
    /// The position of the page that is asked for next.
    position: u64,
    size: u64,
    paging: Option<Paging>,
    /// How the page is asked for where pages are not counted; `None` for the first.
    next: Option<Next>,
    /// How many items lie before `position`.
    before: u64,
    /// The keys of the page before, as hashes.
    keys: HashSet<u64>,
    /// The whole page before as a hash, where items have no keys.
    body: Option<u64>,
    /// Every page so far as a hash: a server that alternates between pages is noticed.
    pages: HashSet<u64>,
    /// Whether the page before had fewer items than were asked for.
    is_short: bool,
    hasher: RandomState,
}

impl Cursor {
    /// Begins where the request's query says, or at the first page.
    pub(super) fn new(request: &Request) -> Self {
        let paging = request.operation().paging().copied();
        let given = |name| request.query_value(name).and_then(|text| text.parse().ok());
        let first = paging.map_or(0, |paging| paging.first);
        let position = paging.and_then(|paging| given(paging.position)).unwrap_or(first);
        let size = paging.map_or(0, |paging| given(paging.limit).unwrap_or(paging.size));
        let pages = position.saturating_sub(first);
        let before = match paging.map(|paging| paging.style) {
            Some(PageStyle::Page) => pages.saturating_mul(size),
            _ => pages,
        };
        let hasher = RandomState::new();
        Self {
            position,
            size,
            paging,
            next: None,
            before,
            keys: HashSet::new(),
            body: None,
            pages: HashSet::new(),
            is_short: false,
            hasher,
        }
    }

    /// The position of the page that is asked for next.
    pub(super) fn position(&self) -> u64 {
        self.position
    }

    /// The request for the next page: all but position and size as the user set it.
    pub(super) fn ask(&self, request: &Request) -> Request {
        let request = request.clone();
        let Some(paging) = self.paging else { return request };
        let request = match paging.sort {
            Some((name, fields)) if request.query_value(name).is_none() => request.query_all(name, fields),
            _ => request,
        };
        if paging.style.is_counted() {
            return request.query(paging.position, self.position).query(paging.limit, self.size);
        }
        let request = if paging.limit.is_empty() { request } else { request.query(paging.limit, self.size) };
        match &self.next {
            Some(next) => next.ask(request, &paging),
            None => request,
        }
    }

    /// Drops what the page before had already, and moves on. `None` when nothing is left of the page;
    /// otherwise whether there may be more.
    ///
    /// Where the server counts, the list ends with the last item; otherwise with an empty page, for a server may give
    /// fewer items than it was asked for.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`] when the server repeats a whole page: it ignores the position, and the list has no end.
    pub(super) fn advance<T>(&mut self, answer: &Answer, page: &mut Page<T>) -> Result<Option<bool>, Error> {
        match self.paging.filter(|paging| !paging.style.is_counted()) {
            Some(paging) => self.follow(answer, page, &paging).map(Some),
            None => self.count(answer, page),
        }
    }

    /// Goes where the answer says, and returns whether there is such a place. An empty page may have one too.
    fn follow<T>(&mut self, answer: &Answer, page: &mut Page<T>, paging: &Paging) -> Result<bool, Error> {
        let came = page.items.len() as u64;
        if paging.key.is_some() {
            self.drop_repeated(answer, page)?;
        }
        self.position = self.position.saturating_add(came);
        self.next = Next::of(answer, paging)?;
        let Some(next) = &self.next else { return Ok(false) };
        if !self.pages.insert(self.hasher.hash_one(next)) {
            let what = "the server names a page as the next one that was read already: the list has no end";
            return Err(answer.error(ErrorKind::Decode, what));
        }
        Ok(true)
    }

    fn count<T>(&mut self, answer: &Answer, page: &mut Page<T>) -> Result<Option<bool>, Error> {
        let came = page.items.len() as u64;
        let hash = self.drop_repeated(answer, page)?;
        let is_known = came > 0 && !self.pages.insert(hash);
        if is_known && came >= self.size && self.more(page.total) {
            let what =
                format!("the server repeats a page at position {}: the list has no end", self.position);
            return Err(answer.error(ErrorKind::Decode, what));
        }
        let Some(paging) = self.paging.filter(|_| !page.items.is_empty()) else {
            return Ok((!page.items.is_empty()).then_some(false));
        };
        self.is_short = came < self.size && page.total.is_none();
        self.before = self.before.saturating_add(came);
        self.position = self.position.saturating_add(match paging.style {
            PageStyle::Page => 1,
            _ => came,
        });
        Ok(Some(self.more(page.total)))
    }

    /// Whether `error` is how a server without a total says that there is no further page.
    pub(super) fn is_end(&self, error: &Error) -> bool {
        self.is_short && error.is_not_found()
    }

    /// Whether there may be items after those before the position.
    fn more(&self, total: Option<u64>) -> bool {
        total.is_none_or(|total| self.before < total)
    }

    /// Drops the items that the page before had too, and returns a hash of the page. A list that grows at the front
    /// shows the last items of a page again on the next.
    fn drop_repeated<T>(&mut self, answer: &Answer, page: &mut Page<T>) -> Result<u64, Error> {
        let Some(key) = self.paging.and_then(|paging| paging.key) else {
            let body = self.hasher.hash_one(answer.bytes());
            if self.body.replace(body) == Some(body) {
                page.items.clear();
            }
            return Ok(body);
        };
        let keys = self.keys_of(answer, key)?;
        let mut known = keys.iter().map(|hash| hash.is_some_and(|hash| self.keys.contains(&hash)));
        page.items.retain(|_| !known.next().unwrap_or(false));
        let hash = self.hasher.hash_one(&keys);
        self.keys = keys.into_iter().flatten().collect();
        Ok(hash)
    }

    /// The key of each item, as a hash; an item without one is never a repetition.
    fn keys_of(&self, answer: &Answer, key: &'static str) -> Result<Vec<Option<u64>>, Error> {
        let place = self.paging.and_then(|paging| paging.items);
        let items = Keys { key, hasher: self.hasher.clone() };
        Ok(answer.decode_seed(PageSeed { place, total: None, items })?.0.items.unwrap_or_default())
    }
}
