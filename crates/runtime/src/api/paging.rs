//! How an operation's pages are asked for.

/// How the pages of a list follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageStyle {
    /// In items: the next position is this one plus the number of items that came.
    Offset,
    /// In pages: the next position is this one plus one.
    Page,
    /// Not counted: each page has the value by which the next one is asked for.
    Cursor,
    /// Not counted: each page has the address of the next one, of which the query is sent.
    Next,
    /// As [`Next`](Self::Next), with the address in a `Link` header with the relation `next`.
    Link,
}

impl PageStyle {
    /// Whether a position can be computed. Where it cannot, the answer says how to go on.
    pub(crate) const fn is_counted(self) -> bool {
        matches!(self, Self::Offset | Self::Page)
    }
}

/// How an operation's pages are asked for and where they stand in its answers.
///
/// ```
/// use cloudmgr_runtime::Paging;
///
/// const CLOUDIFY: Paging =
///     Paging::offset("_offset", "_size", 1000).items("items").total("metadata.pagination.total");
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Paging {
    /// How pages follow each other.
    pub style: PageStyle,
    /// The query parameter of the position; empty where the address of a page is whole.
    pub position: &'static str,
    /// The query parameter of the page's size; empty where there is none.
    pub limit: &'static str,
    /// How many items are asked for unless the user says otherwise.
    pub size: u64,
    /// The dotted place of the cursor or address of the next page in the payload.
    pub next: Option<&'static str>,
    /// The position of the first page.
    pub first: u64,
    /// The dotted place of the items in the payload; the payload itself when absent.
    pub items: Option<&'static str>,
    /// The dotted place of the number of all items in the payload.
    pub total: Option<&'static str>,
    /// The field that tells items apart.
    pub key: Option<&'static str>,
    /// The query parameter that sorts, and by what when the user does not say: pages of a list without a
    /// fixed order overlap.
    pub sort: Option<(&'static str, &'static [&'static str])>,
}

impl Paging {
    /// Positions counted in items from 0.
    pub const fn offset(position: &'static str, limit: &'static str, size: u64) -> Self {
        Self::new(PageStyle::Offset, position, limit, size, 0)
    }

    /// Positions counted in pages from 1.
    pub const fn page(position: &'static str, limit: &'static str, size: u64) -> Self {
        Self::new(PageStyle::Page, position, limit, size, 1)
    }

    /// Pages that are asked for by the value at the dotted place `next` of the page before, in the query parameter
    /// `position`.
    ///
    /// ```
    /// use cloudmgr_runtime::Paging;
    ///
    /// const JOBS: Paging = Paging::cursor("page_token", "next_page_token").limit("page_size", 100).items("jobs");
    /// ```
    pub const fn cursor(position: &'static str, next: &'static str) -> Self {
        let mut paging = Self::new(PageStyle::Cursor, position, "", 0, 0);
        paging.next = Some(next);
        paging
    }

    /// Pages whose address is at the dotted place `next` of the page before. Only its query is sent, to the path of the
    /// operation.
    pub const fn next(next: &'static str) -> Self {
        let mut paging = Self::new(PageStyle::Next, "", "", 0, 0);
        paging.next = Some(next);
        paging
    }

    /// Pages whose address is in the `Link` header of the page before, with the relation `next`. Only its query is sent, to
    /// the path of the operation.
    pub const fn link() -> Self {
        Self::new(PageStyle::Link, "", "", 0, 0)
    }

    /// The query parameter of a page's size, and how many items are asked for unless the user says otherwise.
    #[must_use]
    pub const fn limit(mut self, parameter: &'static str, size: u64) -> Self {
        self.limit = parameter;
        self.size = size;
        self
    }

    const fn new(
        style: PageStyle,
        position: &'static str,
        limit: &'static str,
        size: u64,
        first: u64,
    ) -> Self {
        Self {
            style,
            position,
            limit,
            size,
            first,
            next: None,
            items: None,
            total: None,
            key: None,
            sort: None,
        }
    }

    /// The dotted place of the items.
    #[must_use]
    pub const fn items(mut self, place: &'static str) -> Self {
        self.items = Some(place);
        self
    }

    /// The dotted place of the number of all items.
    #[must_use]
    pub const fn total(mut self, place: &'static str) -> Self {
        self.total = Some(place);
        self
    }

    /// The position of the first page, where it is not 0 for items and 1 for pages.
    #[must_use]
    pub const fn first(mut self, position: u64) -> Self {
        self.first = position;
        self
    }

    /// The query parameter that sorts, and by what when the user does not say.
    #[must_use]
    pub const fn sort(mut self, parameter: &'static str, fields: &'static [&'static str]) -> Self {
        self.sort = Some((parameter, fields));
        self
    }

    /// The field that tells items apart.
    #[must_use]
    pub const fn key(mut self, field: &'static str) -> Self {
        self.key = Some(field);
        self
    }
}
