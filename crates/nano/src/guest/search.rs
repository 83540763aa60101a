//! The results of a search for guests, page by page.

use std::borrow::Borrow;
use std::collections::HashSet;

use cloudmgr_runtime::{BoxStream, Client, Error, ErrorKind, Result, StreamExt, TryStreamExt};
use futures_util::stream;

use crate::guests::Guests;
use crate::types::{Guest, GuestPage, SearchGuests};

/// The default page size.
const PAGE: u64 = 100;

impl Guests<'_> {
    /// All guests found by a search, starting at its `offset`. Pages of `limit` guests are requested as guests are
    /// consumed. An error ends the stream; a page that contains only guests of earlier pages is an error.
    ///
    /// ```no_run
    /// # async fn demo(nano: nano_sdk::Client) -> Result<(), nano_sdk::Error> {
    /// use nano_sdk::{TryStreamExt, types::SearchGuests};
    ///
    /// let mut guests = nano.guests().search_all(SearchGuests::new().keyword("web"));
    /// while let Some(guest) = guests.try_next().await? {
    ///     println!("{}", guest.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn search_all(&self, search: impl Borrow<SearchGuests>) -> BoxStream<'static, Result<Guest>> {
        let next = Some((begin(search.borrow().clone()), HashSet::new()));
        let client = self.0.clone();
        let pages = stream::try_unfold(next, move |next| page(client.clone(), next));
        pages.map_ok(|guests| stream::iter(guests).map(Ok)).try_flatten().boxed()
    }
}

/// The search for the next page, and the IDs of all guests so far.
type Next = Option<(SearchGuests, HashSet<String>)>;

fn begin(search: SearchGuests) -> SearchGuests {
    let (offset, limit) =
        (search.offset.unwrap_or(0), search.limit.filter(|limit| *limit > 0).unwrap_or(PAGE));
    search.offset(offset).limit(limit)
}

/// One page, and the search for the next if there is one.
async fn page(client: Client, next: Next) -> Result<Option<(Vec<Guest>, Next)>> {
    let Some((search, mut seen)) = next else { return Ok(None) };
    let page = Guests(&client).search(&search).send().await?.into_inner();
    let ids = page.result.iter().filter_map(|guest| guest.id.clone());
    // Not `any`, because all IDs must be stored.
    let new = ids.filter(|id| seen.insert(id.clone())).count();
    if new == 0 && page.result.iter().any(|guest| guest.id.is_some()) {
        let what = "a page of the search has only guests that were there before: the server ignores `offset`";
        return Err(Error::new(ErrorKind::Decode, what));
    }
    let next = after(search, &page).map(|search| (search, seen));
    Ok(Some((page.result, next)))
}

/// The list ends after the last guest of the total, or after an empty page.
fn after(search: SearchGuests, page: &GuestPage) -> Option<SearchGuests> {
    let came = page.result.len() as u64;
    let position = search.offset.unwrap_or(0).saturating_add(came);
    (came > 0 && position < page.total).then(|| search.offset(position))
}
