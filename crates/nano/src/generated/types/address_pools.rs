// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::address_pools`](crate::Client::address_pools).

/// The rest of a new range; its start is in the path.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddAddressRange {
    /// Last address that is handed out; the first is in the path.
    pub end: String,
    /// In dotted form, such as `255.255.255.0`.
    pub netmask: String,
}

cloudmgr_runtime::request! {
    AddAddressRange {
        required end: into String,
        required netmask: into String,
    }
}

cloudmgr_runtime::open_enum! {
    /// The network interfaces of a guest.
    pub enum AddressMode {
        Internal = "internal",
        External = "external",
        Both = "both",
    }
}

/// Ranges of addresses for guests, and how each guest gets its own.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddressPool {
    /// The name by which compute pools refer to it.
    pub name: String,
    /// IPv4 address of the router that guests use.
    pub gateway: String,
    /// Addresses of the name servers.
    pub dns: Vec<String>,
    /// How a guest gets its address.
    pub provider: Option<AddressProvider>,
    /// Addresses that can be handed out.
    pub ranges: Vec<AddressRange>,
    /// Addresses that guests have.
    pub allocated: Vec<AllocatedAddress>,
}

cloudmgr_runtime::object! {
    AddressPool {
        required name,
        required gateway,
        optional dns,
        optional provider,
        optional ranges,
        optional allocated,
    }
}

/// An address pool in a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddressPoolSummary {
    /// The name by which compute pools refer to it.
    pub name: String,
    /// IPv4 address of the router that guests use.
    pub gateway: String,
    /// Addresses of the name servers.
    pub dns: Vec<String>,
    /// How a guest gets its address.
    pub provider: Option<AddressProvider>,
    /// Number of addresses.
    pub addresses: u64,
    /// Number of addresses in use.
    pub allocated: u64,
}

cloudmgr_runtime::object! {
    AddressPoolSummary {
        required name,
        required gateway,
        optional dns,
        optional provider,
        required addresses,
        required allocated,
    }
}

cloudmgr_runtime::open_enum! {
    /// How a guest gets its address.
    pub enum AddressProvider {
        Dhcp = "dhcp",
        Cloudinit = "cloudinit",
    }
}

/// A range of addresses.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddressRange {
    /// First address that is handed out; used as the name of the range in calls.
    pub start: String,
    /// Last address that is handed out.
    pub end: String,
    /// In dotted form, such as `255.255.255.0`.
    pub netmask: String,
    /// Number of addresses. Not documented; not part of the list of ranges.
    pub capacity: Option<u64>,
    /// The addresses in use; only if a single range is requested.
    pub allocated: Vec<AllocatedAddress>,
}

cloudmgr_runtime::object! {
    AddressRange {
        required start,
        required end,
        required netmask,
        optional capacity,
        optional allocated,
    }
}

cloudmgr_runtime::open_enum! {
    /// Which network interface a range is for.
    pub enum AddressRangeType {
        Internal = "internal",
        External = "external",
    }
}

/// An address in use.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AllocatedAddress {
    /// IPv4 address that the guest has.
    pub address: String,
    /// ID of the guest.
    pub instance: String,
}

cloudmgr_runtime::object! {
    AllocatedAddress {
        required address,
        required instance,
    }
}

/// A new address pool.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAddressPool {
    /// IPv4 address of the router that guests use.
    pub gateway: String,
    /// Addresses of the name servers.
    pub dns: Option<Vec<String>>,
    /// How a guest gets its address.
    pub provider: AddressProvider,
    /// Interfaces that a guest gets. Validated but not stored.
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

/// The new values of an address pool.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateAddressPool {
    /// IPv4 address of the router that guests use.
    pub gateway: String,
    /// Addresses of the name servers.
    pub dns: Option<Vec<String>>,
    /// How a guest gets its address.
    pub provider: AddressProvider,
    /// Interfaces that a guest gets. Validated but not stored.
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
