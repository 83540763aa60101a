//! How the pages of an operation are requested.

/// How the pages of a list follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageStyle {
    /// Counted in items: the next position is the current one plus the number of items received.
    Offset,
    /// Counted in pages: the next position is the current one plus one.
    Page,
    /// Not counted: each page has a cursor for the next one.
    Cursor,
    /// Not counted: each page has the URL of the next one, of which only the query is used.
    Next,
    /// Like [`Next`](Self::Next), with the URL in a `Link` header with the relation `next`.
    Link,
}

impl PageStyle {
    /// Whether positions can be computed. If not, the response links to the next page.
    pub(crate) const fn is_counted(self) -> bool {
        matches!(self, Self::Offset | Self::Page)
    }
}

/// How pages are requested, and where their parts are in a response.
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
    /// The query parameter of the position; empty if a page has a URL.
    pub position: &'static str,
    /// The query parameter of the page size; empty if there is none.
    pub limit: &'static str,
    /// The default page size.
    pub size: u64,
    /// The dotted path of the cursor or URL of the next page in the payload.
    pub next: Option<&'static str>,
    /// The position of the first page.
    pub first: u64,
    /// The dotted path of the items in the payload; the payload itself if absent.
    pub items: Option<&'static str>,
    /// The dotted path of the total number of items in the payload.
    pub total: Option<&'static str>,
    /// The field that identifies an item.
    pub key: Option<&'static str>,
    /// The query parameter for sorting, and the default sort order: without a fixed order, the pages of a list overlap.
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

    /// Pages that are requested with the query parameter `position`, whose value is at the dotted path `next` of the
    /// previous page.
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

    /// Pages whose URL is at the dotted path `next` of the previous page. Only its query is used, with the path of the
    /// operation.
    pub const fn next(next: &'static str) -> Self {
        let mut paging = Self::new(PageStyle::Next, "", "", 0, 0);
        paging.next = Some(next);
        paging
    }

    /// Pages whose URL is in the `Link` header of the previous page, with the relation `next`. Only its query is used,
    /// with the path of the operation.
    pub const fn link() -> Self {
        Self::new(PageStyle::Link, "", "", 0, 0)
    }

    /// Sets the query parameter of the page size, and the default page size.
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

    /// Sets the dotted path of the items.
    #[must_use]
    pub const fn items(mut self, place: &'static str) -> Self {
        self.items = Some(place);
        self
    }

    /// Sets the dotted path of the total number of items.
    #[must_use]
    pub const fn total(mut self, place: &'static str) -> Self {
        self.total = Some(place);
        self
    }

    /// Sets the position of the first page, if it is not 0 for items and 1 for pages.
    #[must_use]
    pub const fn first(mut self, position: u64) -> Self {
        self.first = position;
        self
    }

    /// Sets the query parameter for sorting, and the default sort order.
    #[must_use]
    pub const fn sort(mut self, parameter: &'static str, fields: &'static [&'static str]) -> Self {
        self.sort = Some((parameter, fields));
        self
    }

    /// Sets the field that identifies an item.
    #[must_use]
    pub const fn key(mut self, field: &'static str) -> Self {
        self.key = Some(field);
        self
    }
}
