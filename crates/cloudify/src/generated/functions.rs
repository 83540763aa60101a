// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::functions`](crate::Client::functions).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Intrinsic functions of blueprints. Returned by [`Client::functions`](crate::Client::functions).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client, body: impl std::borrow::Borrow<cloudify_sdk::types::EvaluateFunctions>) -> cloudify_sdk::Result<()> {
/// let response = client.functions().evaluate(body).send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Functions<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Intrinsic functions of blueprints.
    pub fn functions(&self) -> Functions<'_> {
        Functions(self.core())
    }
}

impl Functions<'_> {
    /// Evaluate the intrinsic functions in a payload.
    ///
    /// What the functions of a blueprint, such as `get_attribute`, give in a deployment at present.
    ///
    /// What a function cannot find is refused with 400 `functions_evaluation_error`.
    ///
    /// `POST /evaluate/functions`
    pub fn evaluate(&self, body: impl Borrow<types::EvaluateFunctions>) -> Evaluate {
        let request = self.0.call(&table::FUNCTIONS_EVALUATE);
        Evaluate::new(request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Functions::evaluate`].
    Evaluate: Call<types::EvaluatedFunctions>
}

impl Evaluate {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
