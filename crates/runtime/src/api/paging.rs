//! How an operation's pages are asked for.

/// How a position in a list is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageStyle {
    /// In items: the next position is this one plus the number of items that came.
    Offset,
    /// In pages: the next position is this one plus one.
    Page,
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
    /// How positions are counted.
    pub style: PageStyle,
    /// The query parameter of the position.
    pub position: &'static str,
    /// The query parameter of the page's size.
    pub limit: &'static str,
    /// How many items are asked for unless the user says otherwise.
    pub size: u64,
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

    const fn new(
        style: PageStyle,
        position: &'static str,
        limit: &'static str,
        size: u64,
        first: u64,
    ) -> Self {
        Self { style, position, limit, size, first, items: None, total: None, key: None, sort: None }
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
