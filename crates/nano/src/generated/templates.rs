// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::templates`](crate::Client::templates).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// System templates: the virtual hardware that a guest gets. Returned by [`Client::templates`](crate::Client::templates).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.templates().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Templates<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// System templates: the virtual hardware that a guest gets.
    pub fn templates(&self) -> Templates<'_> {
        Templates(self.core())
    }
}

impl Templates<'_> {
    /// List the system templates.
    ///
    /// The example of the document says `modify_time`; the server sends `modified_time`.
    ///
    /// `GET /templates/`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::TEMPLATES_LIST))
    }

    /// Create a system template.
    ///
    /// The server also takes the displays `qxl`, `virtio` and `none` and the tablet `virtio`.
    ///
    /// `POST /templates/`
    pub fn create(&self, body: impl Borrow<types::CreateTemplate>) -> Create {
        let request = self.0.call(&table::TEMPLATES_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Get a system template.
    ///
    /// `usb` and `tablet` are omitted when there is none; the word `none` of the example is not valid.
    ///
    /// `GET /templates/{template_id}`
    ///
    /// - `template_id`: ID of the template.
    pub fn get(&self, template_id: impl Param) -> Get {
        let request = self.0.call(&table::TEMPLATES_GET);
        Get::new(request.segment(template_id))
    }

    /// Change a system template.
    ///
    /// Full replacement.
    ///
    /// `PUT /templates/{template_id}`
    ///
    /// - `template_id`: ID of the template.
    pub fn update(
        &self,
        template_id: impl Param,
        body: impl Borrow<types::UpdateTemplate>,
    ) -> Update {
        let request = self.0.call(&table::TEMPLATES_UPDATE);
        Update::new(request.segment(template_id).json(body.borrow()))
    }

    /// Delete a system template.
    ///
    /// `DELETE /templates/{template_id}`
    ///
    /// - `template_id`: ID of the template.
    pub fn delete(&self, template_id: impl Param) -> Delete {
        let request = self.0.call(&table::TEMPLATES_DELETE);
        Delete::new(request.segment(template_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Templates::list`].
    List: Call<Vec<types::TemplateSummary>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Templates::create`].
    Create: Call<types::Created>
}

cloudmgr_runtime::builder! {
    /// A request of [`Templates::get`].
    Get: Call<types::Template>
}

cloudmgr_runtime::builder! {
    /// A request of [`Templates::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Templates::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}
