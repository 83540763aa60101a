// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::migrations`](crate::Client::migrations).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types, waiters};

/// Move guests from one host to another. Returned by [`Client::migrations`](crate::Client::migrations).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.migrations().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Migrations<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Move guests from one host to another.
    pub fn migrations(&self) -> Migrations<'_> {
        Migrations(self.core())
    }
}

impl Migrations<'_> {
    /// List the migrations.
    ///
    /// `progress` is omitted while it is 0; a failed migration has `error`.
    ///
    /// `GET /migrations/`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::MIGRATIONS_LIST))
    }

    /// Start a migration.
    ///
    /// Works only within a pool on shared storage. Without `instances` all guests of the host move.
    ///
    /// The document has 202 and wraps the response in an array; it is one object with status 200. Any `target_pool` fails.
    ///
    /// `POST /migrations/`
    pub fn create(&self, body: impl Borrow<types::CreateMigration>) -> Create {
        let request = self.0.call(&table::MIGRATIONS_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Get the progress of a migration.
    ///
    /// Read `error` as well as `finished`: if it is set, the migration has failed.
    ///
    /// The document has 201 while it runs; the server always returns 200. An unknown ID results in a timeout after ten seconds.
    ///
    /// `GET /migrations/{migration_id}`
    ///
    /// - `migration_id`: ID of the migration.
    pub fn get(&self, migration_id: impl Param) -> Get {
        let request = self.0.call(&table::MIGRATIONS_GET);
        Get::new(request.segment(migration_id))
    }

    /// Waits for a resource with this ID until it is `true`.
    ///
    /// Polls `migrations_get` every 1 s and gives up after 1800 s; both can be set.
    pub fn wait(
        &self,
        migration_id: impl Param,
    ) -> cloudmgr_runtime::Waiter<types::Migration> {
        cloudmgr_runtime::Waiter::resume(
            self.0,
            &waiters::MIGRATIONS,
            migration_id.encode(),
        )
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Migrations::list`].
    List: Call<Vec<types::MigrationSummary>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Migrations::create`].
    Create: LongRunning<types::Created, types::Migration> by waiters::MIGRATIONS
}

cloudmgr_runtime::builder! {
    /// A request of [`Migrations::get`].
    Get: Call<types::Migration>
}
