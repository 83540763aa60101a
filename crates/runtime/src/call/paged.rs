//! A call that returns a paginated list.

use bytes::Bytes;
use futures_util::stream::{self, StreamExt, TryStreamExt};
use serde::de::DeserializeOwned;

use super::call;
use super::cursor::Cursor;
use super::decoder::{PageDecoder, Readable};
use super::items::Items;
use super::kind::request_kind;
use super::page::Page;
use super::response::Response;
use super::rows::Rows;
use crate::boxed::BoxStream;
use crate::error::Error;
use crate::request::Request;
use crate::send::execute;
use crate::value::Param;

request_kind! {
    /// A call that returns a paginated list of `T`.
    ///
    /// ```no_run
    /// # async fn f(call: cloudmgr_runtime::Paged<String>) -> Result<(), cloudmgr_runtime::Error> {
    /// # use cloudmgr_runtime::StreamExt;
    /// let mut names = call.items();
    /// while let Some(name) = names.next().await {
    ///     println!("{}", name?);
    /// }
    /// # Ok(()) }
    /// ```
    Paged<T> { decoder: PageDecoder<T> }
}

impl<T: Readable> Paged<T> {
    /// A list of a type with a table, as generated code makes it.
    #[doc(hidden)]
    pub fn of(request: Request) -> Self {
        Self { request, decoder: T::page_decoder() }
    }
}

impl<T: DeserializeOwned> Paged<T> {
    /// A list of any type.
    #[doc(hidden)]
    pub fn new(request: Request) -> Self {
        Self { request, decoder: PageDecoder::derived() }
    }
}

impl<T> Paged<T> {
    /// Returns the raw response without decoding it. Non-2xx statuses are returned, not treated as errors.
    ///
    /// # Errors
    ///
    /// If there was no response, or it exceeds the size limit.
    pub fn raw(self) -> impl Future<Output = Result<Response<Bytes>, Error>> + Send {
        call::raw(self.request)
    }

    /// Requests only some fields, with the query parameter `param`; rows decode as `Row`.
    pub fn project<Row: DeserializeOwned>(
        self,
        param: &str,
        fields: impl IntoIterator<Item = impl Param>,
    ) -> Paged<Row> {
        Paged::new(self.request.query_list(param, fields))
    }
}

impl<T> Paged<T> {
    /// Requests one page: the first, of the server's default size, unless query parameters are set.
    ///
    /// # Errors
    ///
    /// Any response other than a page that decodes; see [`ErrorKind`](crate::ErrorKind).
    pub fn send(self) -> impl Future<Output = Result<Response<Page<T>>, Error>> + Send {
        async move {
            let position = Cursor::new(&self.request).position();
            let answer = execute(self.request).await?;
            let (rows, oddities) = self.decoder.decode(&answer, position)?;
            Ok(Response::new(answer, rows.readable()).with_oddities(oddities))
        }
    }
}

impl<T: Send + 'static> Paged<T> {
    /// All items of all pages, starting at the position set in the query. Pages are requested as items are consumed.
    ///
    /// An item that cannot be decoded yields an error ([`ErrorKind::Decode`](crate::ErrorKind::Decode)), after which
    /// the stream continues; any other error ends it. If items have a key, an item that moves from one page to the next
    /// between two requests is yielded once.
    pub fn items(self) -> BoxStream<'static, Result<T, Error>> {
        Items::of(self.rows()).boxed()
    }

    /// All pages, starting at the position set in the query.
    ///
    /// The stream ends after the last item if the server reports a total. Otherwise it ends after an empty page,
    /// because a server may return fewer items than requested, or after a short page that is repeated. A full page that
    /// is repeated is an error: the server ignores the position. Items that cannot be decoded are omitted.
    pub fn pages(self) -> BoxStream<'static, Result<Page<T>, Error>> {
        self.rows().map_ok(Rows::readable).boxed()
    }

    /// All pages with all their rows.
    fn rows(self) -> BoxStream<'static, Result<Rows<T>, Error>> {
        let state = Some((Cursor::new(&self.request), self.request, self.decoder));
        stream::try_unfold(state, async |state| {
            let Some((mut cursor, request, decoder)) = state else { return Ok(None) };
            let Some(answer) = cursor.page(&request).await? else { return Ok(None) };
            let (mut page, _) = decoder.decode(&answer, cursor.position())?;
            let Some(more) = cursor.advance(&answer, &mut page)? else { return Ok(None) };
            Ok(Some((page, more.then_some((cursor, request, decoder)))))
        })
        .boxed()
    }
}
