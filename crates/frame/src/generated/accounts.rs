// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::accounts`](crate::Client::accounts).

use cloudmgr_runtime::{Map, Param, Value};
use std::borrow::Borrow;
use super::{table, types};

/// Frame accounts, each with a sandbox that is published to its production pools. Returned by [`Client::accounts`](crate::Client::accounts).
///
/// ```no_run
/// # async fn example(client: &frame_sdk::Client) -> frame_sdk::Result<()> {
/// let response = client.accounts().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Frame accounts, each with a sandbox that is published to its production pools.
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts(self.core())
    }
}

impl Accounts<'_> {
    /// List the accounts that the key can access.
    ///
    /// The documentation ends the path with a slash in its heading and without one in its request sample.
    ///
    /// `GET /accounts`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::ACCOUNTS_LIST))
    }

    /// Get an account.
    ///
    /// `GET /accounts/{account_id}`
    pub fn get(&self, account_id: impl Param) -> Get {
        let request = self.0.call(&table::ACCOUNTS_GET);
        Get::new(request.segment(account_id))
    }

    /// List the availability zones of an account.
    ///
    /// `GET /accounts/{account_id}/availability_zones`
    pub fn list_availability_zones(
        &self,
        account_id: impl Param,
    ) -> ListAvailabilityZones {
        let request = self.0.call(&table::ACCOUNTS_LIST_AVAILABILITY_ZONES);
        ListAvailabilityZones::new(request.segment(account_id))
    }

    /// List the publish tasks of an account.
    ///
    /// `GET /accounts/{account_id}/publish/tasks`
    pub fn list_publish_tasks(&self, account_id: impl Param) -> ListPublishTasks {
        let request = self.0.call(&table::ACCOUNTS_LIST_PUBLISH_TASKS);
        ListPublishTasks::new(request.segment(account_id))
    }

    /// Get the progress of a publish task.
    ///
    /// `GET /accounts/{account_id}/publish/{task_id}`
    ///
    /// - `task_id`: The ID of the task, as returned by the start of the publish.
    pub fn get_publish_task(
        &self,
        account_id: impl Param,
        task_id: impl Param,
    ) -> GetPublishTask {
        let request = self.0.call(&table::ACCOUNTS_GET_PUBLISH_TASK);
        GetPublishTask::new(request.segment(account_id).segment(task_id))
    }

    /// Create a token for an anonymous user, with a provider of an account.
    ///
    /// A kiosk or thin client appends the token to its launch URL. The provider determines what the user can open.
    ///
    /// The response is a bare JSON string. Its success status is not documented; 200 is assumed.
    ///
    /// `POST /accounts/{account_id}/secure-anonymous/{provider_name}/tokens`
    ///
    /// - `provider_name`: The name of a secure anonymous token provider, as the console shows it.
    pub fn create_secure_anonymous_token(
        &self,
        account_id: impl Param,
        provider_name: impl Param,
        body: impl Borrow<types::CreateSecureAnonymousToken>,
    ) -> CreateSecureAnonymousToken {
        let request = self.0.call(&table::ACCOUNTS_CREATE_SECURE_ANONYMOUS_TOKEN);
        CreateSecureAnonymousToken::new(
            request.segment(account_id).segment(provider_name).json(body.borrow()),
        )
    }

    /// Publish the sandbox of an account.
    ///
    /// Starts a task that publishes the sandbox to the production pools. It has no body.
    ///
    /// `POST /accounts/{account_id}/publish`
    pub fn publish(&self, account_id: impl Param) -> Publish {
        let request = self.0.call(&table::ACCOUNTS_PUBLISH);
        Publish::new(request.segment(account_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Accounts::list`].
    List: Call<Vec<types::Account>>
}

impl List {
    /// All or part of a name.
    pub fn name(self, name: impl Param) -> Self {
        self.set(|request| request.query("name", name))
    }

    /// Those of one organization.
    pub fn organization_id(self, organization_id: impl Param) -> Self {
        self.set(|request| request.query("organization_id", organization_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Accounts::get`].
    Get: Call<types::Account>
}

cloudmgr_runtime::builder! {
    /// A request of [`Accounts::list_availability_zones`].
    ListAvailabilityZones: Call<Value>
}

cloudmgr_runtime::builder! {
    /// A request of [`Accounts::list_publish_tasks`].
    ListPublishTasks: Call<Value>
}

cloudmgr_runtime::builder! {
    /// A request of [`Accounts::get_publish_task`].
    GetPublishTask: Call<Value>
}

cloudmgr_runtime::builder! {
    /// A request of [`Accounts::create_secure_anonymous_token`].
    CreateSecureAnonymousToken: Call<cloudmgr_runtime::Secret>
}

cloudmgr_runtime::builder! {
    /// A request of [`Accounts::publish`].
    Publish: Call<Map<String, Value>>
}
