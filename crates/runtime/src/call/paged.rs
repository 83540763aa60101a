//! A call that answers a list in pages.

use bytes::Bytes;
use futures_util::stream::{self, StreamExt, TryStreamExt};
use serde::de::DeserializeOwned;

use super::call;
use super::cursor::Cursor;
use super::kind::request_kind;
use super::page::Page;
use super::response::Response;
use super::rows::{self, Rows};
use crate::boxed::BoxStream;
use crate::error::Error;
use crate::send::execute;
use crate::value::Param;

request_kind! {
    /// A call that answers a list of `T` in pages.
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
    Paged<T>
}

impl<T> Paged<T> {
    /// Returns the raw response without decoding it. Non-2xx statuses are returned, not treated as errors.
    ///
    /// # Errors
    ///
    /// When there was no response, or one that is longer than the client reads.
    pub fn raw(self) -> impl Future<Output = Result<Response<Bytes>, Error>> + Send {
        call::raw(self.request)
    }

    /// Asks for some fields only, named in the query parameter `param`; rows decode as `Row`.
    pub fn project<Row>(self, param: &str, fields: impl IntoIterator<Item = impl Param>) -> Paged<Row> {
        Paged::new(self.request.query_list(param, fields))
    }
}

impl<T: DeserializeOwned> Paged<T> {
    /// Sends it for one page: the first, of the server's own size, unless the query says otherwise.
    ///
    /// # Errors
    ///
    /// Anything but a page that decodes; see [`ErrorKind`](crate::ErrorKind).
    pub fn send(self) -> impl Future<Output = Result<Response<Page<T>>, Error>> + Send {
        async move {
            let position = Cursor::new(&self.request).position();
            let answer = execute(self.request).await?;
            let (rows, oddities) = rows::decode(&answer, position)?;
            Ok(Response::new(answer, rows::readable(rows)).with_oddities(oddities))
        }
    }
}

impl<T: DeserializeOwned + Send + 'static> Paged<T> {
    /// Every item of every page, from where the query begins. Pages are asked for as items are taken.
    ///
    /// An item that cannot be read is an error of its own ([`ErrorKind::Decode`](crate::ErrorKind::Decode)), after which
    /// the stream goes on; any other error ends it. An item that moves from one page to the next meanwhile comes once,
    /// where the API tells items apart.
    pub fn items(self) -> BoxStream<'static, Result<T, Error>> {
        self.rows().map_ok(|page| stream::iter(page.items)).try_flatten().boxed()
    }

    /// Every page, from where the query begins.
    ///
    /// It ends after the last item that the server counts. Where it does not count, it ends after an empty page, for a
    /// server may give fewer items than it is asked for; a short page that is repeated ends it too. A full page that is
    /// repeated is an error: the server ignores the position. An item that cannot be read is left out.
    pub fn pages(self) -> BoxStream<'static, Result<Page<T>, Error>> {
        self.rows().map_ok(rows::readable).boxed()
    }

    /// Every page with all its rows.
    fn rows(self) -> BoxStream<'static, Result<Rows<T>, Error>> {
        let cursor = Some((Cursor::new(&self.request), self.request));
        stream::try_unfold(cursor, async |state| {
            let Some((mut cursor, request)) = state else { return Ok(None) };
            let answer = match execute(cursor.ask(&request)).await {
                Err(error) if cursor.is_end(&error) => return Ok(None),
                answer => answer?,
            };
            let (mut page, _) = rows::decode(&answer, cursor.position())?;
            let Some(more) = cursor.advance(&answer, &mut page)? else { return Ok(None) };
            Ok(Some((page, more.then_some((cursor, request)))))
        })
        .boxed()
    }
}
