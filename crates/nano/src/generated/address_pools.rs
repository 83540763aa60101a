// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::address_pools`](crate::Client::address_pools).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Ranges of IP addresses handed out to guests. Returned by [`Client::address_pools`](crate::Client::address_pools).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.address_pools().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct AddressPools<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Ranges of IP addresses handed out to guests.
    pub fn address_pools(&self) -> AddressPools<'_> {
        AddressPools(self.core())
    }
}

impl AddressPools<'_> {
    /// List the address pools.
    ///
    /// The server never sends `mode`; it sends `dns`, which the document lacks.
    ///
    /// `GET /address_pools/`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::ADDRESS_POOLS_LIST))
    }

    /// Get an address pool.
    ///
    /// `dns`, `ranges` and `allocated` are omitted when empty; `mode` is never sent.
    ///
    /// `GET /address_pools/{address_pool_name}`
    ///
    /// - `address_pool_name`: Name of the address pool.
    pub fn get(&self, address_pool_name: impl Param) -> Get {
        let request = self.0.call(&table::ADDRESS_POOLS_GET);
        Get::new(request.segment(address_pool_name))
    }

    /// Create an address pool.
    ///
    /// `provider` is required although the document calls it optional; `mode` is validated but not stored; a `name` in the body is ignored.
    ///
    /// `POST /address_pools/{address_pool_name}`
    ///
    /// - `address_pool_name`: Name of the address pool.
    pub fn create(
        &self,
        address_pool_name: impl Param,
        body: impl Borrow<types::CreateAddressPool>,
    ) -> Create {
        let request = self.0.call(&table::ADDRESS_POOLS_CREATE);
        Create::new(request.segment(address_pool_name).json(body.borrow()))
    }

    /// Change an address pool.
    ///
    /// Full replacement. `provider` is required; `mode` is validated but not stored.
    ///
    /// `PUT /address_pools/{address_pool_name}`
    ///
    /// - `address_pool_name`: Name of the address pool.
    pub fn update(
        &self,
        address_pool_name: impl Param,
        body: impl Borrow<types::UpdateAddressPool>,
    ) -> Update {
        let request = self.0.call(&table::ADDRESS_POOLS_UPDATE);
        Update::new(request.segment(address_pool_name).json(body.borrow()))
    }

    /// Delete an address pool.
    ///
    /// `DELETE /address_pools/{address_pool_name}`
    ///
    /// - `address_pool_name`: Name of the address pool.
    pub fn delete(&self, address_pool_name: impl Param) -> Delete {
        let request = self.0.call(&table::ADDRESS_POOLS_DELETE);
        Delete::new(request.segment(address_pool_name))
    }

    /// List the ranges of an address pool.
    ///
    /// `GET /address_pools/{address_pool_name}/{range_type}/ranges/`
    ///
    /// - `address_pool_name`: Name of the address pool.
    /// - `range_type`: Which network interface the range is for. Only `internal` is supported; `external` is rejected.
    pub fn list_ranges(
        &self,
        address_pool_name: impl Param,
        range_type: impl Param,
    ) -> ListRanges {
        let request = self.0.call(&table::ADDRESS_POOLS_LIST_RANGES);
        ListRanges::new(request.segment(address_pool_name).segment(range_type))
    }

    /// Get a range and its allocated addresses.
    ///
    /// The server also sends `capacity`.
    ///
    /// `GET /address_pools/{address_pool_name}/{range_type}/ranges/{range_start}`
    ///
    /// - `address_pool_name`: Name of the address pool.
    /// - `range_type`: Which network interface the range is for. Only `internal` is supported; `external` is rejected.
    /// - `range_start`: First address of the range.
    pub fn get_range(
        &self,
        address_pool_name: impl Param,
        range_type: impl Param,
        range_start: impl Param,
    ) -> GetRange {
        let request = self.0.call(&table::ADDRESS_POOLS_GET_RANGE);
        GetRange::new(
            request.segment(address_pool_name).segment(range_type).segment(range_start),
        )
    }

    /// Add a range.
    ///
    /// `POST /address_pools/{address_pool_name}/{range_type}/ranges/{range_start}`
    ///
    /// - `address_pool_name`: Name of the address pool.
    /// - `range_type`: Which network interface the range is for. Only `internal` is supported; `external` is rejected.
    /// - `range_start`: First address of the range.
    pub fn add_range(
        &self,
        address_pool_name: impl Param,
        range_type: impl Param,
        range_start: impl Param,
        body: impl Borrow<types::AddAddressRange>,
    ) -> AddRange {
        let request = self.0.call(&table::ADDRESS_POOLS_ADD_RANGE);
        AddRange::new(
            request
                .segment(address_pool_name)
                .segment(range_type)
                .segment(range_start)
                .json(body.borrow()),
        )
    }

    /// Remove a range.
    ///
    /// `DELETE /address_pools/{address_pool_name}/{range_type}/ranges/{range_start}`
    ///
    /// - `address_pool_name`: Name of the address pool.
    /// - `range_type`: Which network interface the range is for. Only `internal` is supported; `external` is rejected.
    /// - `range_start`: First address of the range.
    pub fn remove_range(
        &self,
        address_pool_name: impl Param,
        range_type: impl Param,
        range_start: impl Param,
    ) -> RemoveRange {
        let request = self.0.call(&table::ADDRESS_POOLS_REMOVE_RANGE);
        RemoveRange::new(
            request.segment(address_pool_name).segment(range_type).segment(range_start),
        )
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`AddressPools::list`].
    List: Call<Vec<types::AddressPoolSummary>>
}

cloudmgr_runtime::builder! {
    /// A request of [`AddressPools::get`].
    Get: Call<types::AddressPool>
}

cloudmgr_runtime::builder! {
    /// A request of [`AddressPools::create`].
    Create: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`AddressPools::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`AddressPools::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`AddressPools::list_ranges`].
    ListRanges: Call<Vec<types::AddressRange>>
}

cloudmgr_runtime::builder! {
    /// A request of [`AddressPools::get_range`].
    GetRange: Call<types::AddressRange>
}

cloudmgr_runtime::builder! {
    /// A request of [`AddressPools::add_range`].
    AddRange: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`AddressPools::remove_range`].
    RemoveRange: Call<cloudmgr_runtime::Nothing>
}
