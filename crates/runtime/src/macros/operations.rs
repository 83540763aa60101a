//! The operation table in tabular form.

/// Declares the statics of an operation table: one per operation, and the [`Api`](crate::Api) that lists them all.
///
/// ```
/// use cloudmgr_runtime::{Envelope, Paging};
///
/// cloudmgr_runtime::operations! {
///     API = "demo" at "https://demo.example/v1", Envelope::NONE.data("data");
///
///     CLUSTERS_LIST = "clusters_list" GET "/clusters" .paged(Paging::page("page", "limit", 50).first(1));
///     CLUSTERS_GET = "clusters_get" GET "/clusters/{cluster_id}";
/// }
///
/// assert_eq!(API.operations.len(), 2);
/// assert_eq!(CLUSTERS_GET.path(), "/clusters/{cluster_id}");
/// ```
#[macro_export]
macro_rules! operations {
    (
        $api:ident = $name:literal at $base_url:literal, $envelope:expr;
        $($row:ident = $id:literal $method:ident $path:literal $(.$fact:ident($($value:expr),*))*;)*
    ) => {
        $(
            #[doc = concat!("`", stringify!($method), " ", $path, "`")]
            pub static $row: $crate::Operation =
                $crate::Operation::new($id, $crate::Method::$method, $path)$(.$fact($($value),*))*;
        )*

        /// The API: its name, default base URL, envelope, and all operations.
        pub static $api: $crate::Api = $crate::Api {
            name: $name,
            base_url: $base_url,
            envelope: $envelope,
            operations: &[$(&$row),*],
        };
    };
}
