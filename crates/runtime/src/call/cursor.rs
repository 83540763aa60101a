//! The position within a paginated list, and the end of the list.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use super::next::Next;
use super::rows::AnyRows;
use crate::answer::{Answer, Keys, PageSeed};
use crate::api::{PageStyle, Paging};
use crate::error::{Error, ErrorKind};
use crate::request::Request;
use crate::send::execute;

/// The position within a paginated list.
pub(super) struct Cursor {
    /// The position of the next page.
    position: u64,
    size: u64,
    paging: Option<Paging>,
    /// How the next page is requested if pages are not counted; `None` for the first.
    next: Option<Next>,
    /// The number of items before `position`.
    before: u64,
    /// Hashes of the keys of the previous page.
    keys: HashSet<u64>,
    /// Hash of the whole previous page, if items have no keys.
    body: Option<u64>,
    /// Hashes of all pages so far, to detect a server that alternates between pages.
    pages: HashSet<u64>,
    /// Whether the previous page had fewer items than requested.
    is_short: bool,
    hasher: RandomState,
}

impl Cursor {
    /// Starts at the position in the request's query, or at the first page.
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

    /// The position of the next page.
    pub(super) fn position(&self) -> u64 {
        self.position
    }

    /// Requests the next page; `None` if the server has no further ones.
    pub(super) async fn page(&self, request: &Request) -> Result<Option<Box<Answer>>, Error> {
        match execute(self.ask(request)).await {
            Err(error) if self.is_end(&error) => Ok(None),
            answer => answer.map(Some),
        }
    }

    /// The request for the next page: identical to the user's except for position and size.
    fn ask(&self, request: &Request) -> Request {
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

    /// Drops the items that the previous page already had, and advances. Returns `None` if no items are left on the
    /// page; otherwise whether there may be more.
    ///
    /// If the server reports a total, the list ends with the last item; otherwise with an empty page, because a server
    /// may return fewer items than requested.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`] if the server repeats a whole page: it ignores the position, and the list would never end.
    pub(super) fn advance(&mut self, answer: &Answer, page: &mut dyn AnyRows) -> Result<Option<bool>, Error> {
        match self.paging.filter(|paging| !paging.style.is_counted()) {
            Some(paging) => self.follow(answer, page, &paging).map(Some),
            None => self.count(answer, page),
        }
    }

    /// Advances to the page that the response links to, and returns whether it links to one. An empty page may have a
    /// link.
    fn follow(&mut self, answer: &Answer, page: &mut dyn AnyRows, paging: &Paging) -> Result<bool, Error> {
        let came = page.count();
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

    fn count(&mut self, answer: &Answer, page: &mut dyn AnyRows) -> Result<Option<bool>, Error> {
        let came = page.count();
        let hash = self.drop_repeated(answer, page)?;
        let is_known = came > 0 && !self.pages.insert(hash);
        if is_known && came >= self.size && self.more(page.total()) {
            let what =
                format!("the server repeats a page at position {}: the list has no end", self.position);
            return Err(answer.error(ErrorKind::Decode, what));
        }
        let Some(paging) = self.paging.filter(|_| page.count() > 0) else {
            return Ok((page.count() > 0).then_some(false));
        };
        self.is_short = came < self.size && page.total().is_none();
        self.before = self.before.saturating_add(came);
        self.position = self.position.saturating_add(match paging.style {
            PageStyle::Page => 1,
            _ => came,
        });
        Ok(Some(self.more(page.total())))
    }

    /// Whether `error` is how a server without a total indicates that there are no further pages.
    fn is_end(&self, error: &Error) -> bool {
        self.is_short && error.is_not_found()
    }

    /// Whether there may be items from the position on.
    fn more(&self, total: Option<u64>) -> bool {
        total.is_none_or(|total| self.before < total)
    }

    /// Drops the items that the previous page had too, and returns a hash of the page. If a list grows at the front,
    /// the last items of a page appear again on the next.
    fn drop_repeated(&mut self, answer: &Answer, page: &mut dyn AnyRows) -> Result<u64, Error> {
        let Some(key) = self.paging.and_then(|paging| paging.key) else {
            let body = self.hasher.hash_one(answer.bytes());
            if self.body.replace(body) == Some(body) {
                page.retain(&mut || false);
            }
            return Ok(body);
        };
        let keys = self.keys_of(answer, key)?;
        let mut known = keys.iter().map(|hash| hash.is_some_and(|hash| self.keys.contains(&hash)));
        page.retain(&mut || !known.next().unwrap_or(false));
        let hash = self.hasher.hash_one(&keys);
        self.keys = keys.into_iter().flatten().collect();
        Ok(hash)
    }

    /// The hash of each item's key; an item without a key never counts as repeated.
    fn keys_of(&self, answer: &Answer, key: &'static str) -> Result<Vec<Option<u64>>, Error> {
        let place = self.paging.and_then(|paging| paging.items);
        let items = Keys { key, hasher: self.hasher.clone() };
        Ok(answer.decode_seed(PageSeed { place, total: None, items })?.0.items.unwrap_or_default())
    }
}
