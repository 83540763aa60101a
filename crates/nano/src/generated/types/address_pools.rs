// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::address_pools`](crate::Client::address_pools).

use cloudmgr_runtime::nullable;
use serde::{Deserialize, Serialize};

/// The rest of a new range; its start stands in the path.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AddAddressRange {
    /// Wire name: `end`.
    pub end: String,
    /// Wire name: `netmask`.
    pub netmask: String,
}

cloudmgr_runtime::request! {
    AddAddressRange {
        required end: into String,
        required netmask: into String,
    }
}

cloudmgr_runtime::open_enum! {
    /// Which network interfaces a guest gets.
    pub enum AddressMode {
        Internal = "internal",
        External = "external",
        Both = "both",
    }
}

/// Ranges of addresses for guests, and how each guest gets its own.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AddressPool {
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `gateway`.
    pub gateway: String,
    /// Addresses of the name servers.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub dns: Vec<String>,
    /// Wire name: `provider`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<AddressProvider>,
    /// Wire name: `ranges`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub ranges: Vec<AddressRange>,
    /// Wire name: `allocated`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub allocated: Vec<AllocatedAddress>,
}

/// An address pool in a list.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AddressPoolSummary {
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `gateway`.
    pub gateway: String,
    /// Addresses of the name servers.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub dns: Vec<String>,
    /// Wire name: `provider`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<AddressProvider>,
    /// Number of addresses.
    pub addresses: u64,
    /// Number of addresses in use.
    pub allocated: u64,
}

cloudmgr_runtime::open_enum! {
    /// How a guest learns its address.
    pub enum AddressProvider {
        Dhcp = "dhcp",
        Cloudinit = "cloudinit",
    }
}

/// A range of addresses.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AddressRange {
    /// Wire name: `start`.
    pub start: String,
    /// Wire name: `end`.
    pub end: String,
    /// Wire name: `netmask`.
    pub netmask: String,
    /// Number of addresses. Not documented; not part of the list of ranges.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u64>,
    /// The addresses in use; only when one range is asked for.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub allocated: Vec<AllocatedAddress>,
}

cloudmgr_runtime::open_enum! {
    /// Which network interface a range is for.
    pub enum AddressRangeType {
        Internal = "internal",
        External = "external",
    }
}

/// An address in use.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AllocatedAddress {
    /// Wire name: `address`.
    pub address: String,
    /// Id of the guest.
    pub instance: String,
}

/// A new address pool.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateAddressPool {
    /// Wire name: `gateway`.
    pub gateway: String,
    /// Addresses of the name servers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns: Option<Vec<String>>,
    /// Wire name: `provider`.
    pub provider: AddressProvider,
    /// Checked but not stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<AddressMode>,
}

cloudmgr_runtime::request! {
    CreateAddressPool {
        required gateway: into String,
        required provider: into AddressProvider,
        optional dns: list String,
        optional mode: into AddressMode,
    }
}

/// An address pool as it should be.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateAddressPool {
    /// Wire name: `gateway`.
    pub gateway: String,
    /// Addresses of the name servers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns: Option<Vec<String>>,
    /// Wire name: `provider`.
    pub provider: AddressProvider,
    /// Checked but not stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<AddressMode>,
}

cloudmgr_runtime::request! {
    UpdateAddressPool {
        required gateway: into String,
        required provider: into AddressProvider,
        optional dns: list String,
        optional mode: into AddressMode,
    }
}
