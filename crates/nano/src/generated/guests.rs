// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::guests`](crate::Client::guests).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types, waiters};

/// Virtual machines as configured: create, change, find, delete. Returned by [`Client::guests`](crate::Client::guests).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client, pool: impl nano_sdk::Param) -> nano_sdk::Result<()> {
/// let response = client.guests().list(pool).send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Guests<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Virtual machines as configured: create, change, find, delete.
    pub fn guests(&self) -> Guests<'_> {
        Guests(self.core())
    }
}

impl Guests<'_> {
    /// List the guests of a pool.
    ///
    /// Kept for older clients: it is not paginated. The search with POST is, and does not require a pool.
    ///
    /// The server always sets the owner to the user of the session, and the group too when that group shows its guests to its members.
    ///
    /// `GET /guest_search/`
    ///
    /// - `pool`: Name of the compute pool.
    pub fn list(&self, pool: impl Param) -> List {
        let request = self.0.call(&table::GUESTS_LIST);
        List::new(request.query("pool", pool))
    }

    /// Search the guests.
    ///
    /// Returns the guests of the caller, and those of the caller's group if its visibility allows. The keyword matches names and addresses of guests and hosts.
    ///
    /// The rows are guests without the live metrics that the document promises. Without `limit`, or with 0, the server uses 20.
    ///
    /// `POST /search/guests/`
    pub fn search(&self, body: impl Borrow<types::SearchGuests>) -> Search {
        let request = self.0.call(&table::GUESTS_SEARCH);
        Search::new(request.json(body.borrow()))
    }

    /// Create a guest.
    ///
    /// Returns 202 if the system disk is cloned from an image, which takes a while, and 200 if the guest is ready immediately. It is named `<group>.<name>`.
    ///
    /// The document describes the body as a guest instead of its configuration, and only 202. NAT ports and `system` are not read.
    ///
    /// `POST /guests/`
    pub fn create(&self, body: impl Borrow<types::CreateGuest>) -> Create {
        let request = self.0.call(&table::GUESTS_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Get a guest.
    ///
    /// Returns 201 while the guest is being created or its system is being reset, 200 afterwards. The status can be ignored: `created` has the same information.
    ///
    /// The document shows three fields with 201; the server sends the whole guest. The response never includes template and host.
    ///
    /// `GET /guests/{guest_id}`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn get(&self, guest_id: impl Param) -> Get {
        let request = self.0.call(&table::GUESTS_GET);
        Get::new(request.segment(guest_id))
    }

    /// Delete a guest.
    ///
    /// The server rejects a request without a JSON body; the document shows no session header.
    ///
    /// `DELETE /guests/{guest_id}`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn delete(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::DeleteGuest>,
    ) -> Delete {
        let request = self.0.call(&table::GUESTS_DELETE);
        Delete::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Rename a guest.
    ///
    /// Only while it is stopped.
    ///
    /// The name is stored as given, without the prefix that a new guest gets.
    ///
    /// `PUT /guests/{guest_id}/name/`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn update_name(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::UpdateGuestName>,
    ) -> UpdateName {
        let request = self.0.call(&table::GUESTS_UPDATE_NAME);
        UpdateName::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Set whether a guest starts with its host.
    ///
    /// `PUT /guests/{guest_id}/auto_start`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn update_auto_start(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::UpdateGuestAutoStart>,
    ) -> UpdateAutoStart {
        let request = self.0.call(&table::GUESTS_UPDATE_AUTO_START);
        UpdateAutoStart::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Change the number of cores of a guest.
    ///
    /// `PUT /guests/{guest_id}/cores`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn update_cores(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::UpdateGuestCores>,
    ) -> UpdateCores {
        let request = self.0.call(&table::GUESTS_UPDATE_CORES);
        UpdateCores::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Change the memory of a guest.
    ///
    /// The document shows no session header; it is required.
    ///
    /// `PUT /guests/{guest_id}/memory`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn update_memory(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::UpdateGuestMemory>,
    ) -> UpdateMemory {
        let request = self.0.call(&table::GUESTS_UPDATE_MEMORY);
        UpdateMemory::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Change the CPU priority of a guest.
    ///
    /// The path of the document ends in a slash; this one does not.
    ///
    /// `PUT /guests/{guest_id}/qos/cpu`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn update_cpu_qos(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::UpdateGuestCpuQos>,
    ) -> UpdateCpuQos {
        let request = self.0.call(&table::GUESTS_UPDATE_CPU_QOS);
        UpdateCpuQos::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Limit the disk traffic of a guest.
    ///
    /// Only while it is stopped.
    ///
    /// Full replacement: omitted fields become unlimited. The path of the document ends in a slash; this one does not.
    ///
    /// `PUT /guests/{guest_id}/qos/disk`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn update_disk_qos(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::UpdateGuestDiskQos>,
    ) -> UpdateDiskQos {
        let request = self.0.call(&table::GUESTS_UPDATE_DISK_QOS);
        UpdateDiskQos::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Limit the network traffic of a guest.
    ///
    /// Full replacement: omitted fields become unlimited. The path of the document ends in a slash; this one does not.
    ///
    /// `PUT /guests/{guest_id}/qos/network`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn update_network_qos(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::UpdateGuestNetworkQos>,
    ) -> UpdateNetworkQos {
        let request = self.0.call(&table::GUESTS_UPDATE_NETWORK_QOS);
        UpdateNetworkQos::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Get the administrator password of a guest.
    ///
    /// Both fields are under `data`, and `user` is a string, not a number.
    ///
    /// `GET /guests/{guest_id}/auth`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn get_auth(&self, guest_id: impl Param) -> GetAuth {
        let request = self.0.call(&table::GUESTS_GET_AUTH);
        GetAuth::new(request.segment(guest_id))
    }

    /// Reset the administrator password of a guest.
    ///
    /// Without `password` the server generates one, without `user` it uses the default administrator of the system.
    ///
    /// Both fields of the response are under `data`, and `user` is a string, not a number.
    ///
    /// `PUT /guests/{guest_id}/auth`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn update_auth(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::UpdateGuestAuth>,
    ) -> UpdateAuth {
        let request = self.0.call(&table::GUESTS_UPDATE_AUTH);
        UpdateAuth::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Give a guest a new monitor secret.
    ///
    /// Sends no body. The new secret is part of the guest.
    ///
    /// `PUT /guests/{guest_id}/monitor/secret`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn reset_monitor_secret(&self, guest_id: impl Param) -> ResetMonitorSecret {
        let request = self.0.call(&table::GUESTS_RESET_MONITOR_SECRET);
        ResetMonitorSecret::new(request.segment(guest_id))
    }

    /// Enlarge a disk of a guest.
    ///
    /// Only while it is stopped.
    ///
    /// `PUT /guests/{guest_id}/disks/resize/{disk_index}`
    ///
    /// - `guest_id`: ID of the guest.
    /// - `disk_index`: 0 for the system disk, 1 for the first data disk, and so on.
    pub fn resize_disk(
        &self,
        guest_id: impl Param,
        disk_index: impl Param,
        body: impl Borrow<types::ResizeGuestDisk>,
    ) -> ResizeDisk {
        let request = self.0.call(&table::GUESTS_RESIZE_DISK);
        ResizeDisk::new(
            request.segment(guest_id).segment(disk_index).json(body.borrow()),
        )
    }

    /// Shrink the disk file of a guest.
    ///
    /// Frees unused space, for example before an image is created. Only while the guest is stopped.
    ///
    /// The server rejects a request without a JSON body; an empty object is sufficient.
    ///
    /// `PUT /guests/{guest_id}/disks/shrink/{disk_index}`
    ///
    /// - `guest_id`: ID of the guest.
    /// - `disk_index`: 0 for the system disk, 1 for the first data disk, and so on.
    pub fn shrink_disk(
        &self,
        guest_id: impl Param,
        disk_index: impl Param,
        body: impl Borrow<types::ShrinkGuestDisk>,
    ) -> ShrinkDisk {
        let request = self.0.call(&table::GUESTS_SHRINK_DISK);
        ShrinkDisk::new(
            request.segment(guest_id).segment(disk_index).json(body.borrow()),
        )
    }

    /// Reset the system disk of a stopped guest from an image, without checking that it is stopped.
    ///
    /// If the guest is running, the core crashes with all of its services: use `reset_system` of the SDK, which checks first. All data on the system disk is lost. The guest counts as not created until it is done: get it until `created` is true again. A failure is reported only once, by the first read of the guest after it.
    ///
    /// It is long-running, but the response has no ID to poll with; poll the guest instead.
    ///
    /// `PUT /guests/{guest_id}/system/`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn reset_system_unchecked(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::ResetGuestSystem>,
    ) -> ResetSystemUnchecked {
        let request = self.0.call(&table::GUESTS_RESET_SYSTEM_UNCHECKED);
        ResetSystemUnchecked::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Get the firewall rules of a guest.
    ///
    /// `rules` is omitted when empty.
    ///
    /// `GET /guests/{guest_id}/security_policy/`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn get_security_policy(&self, guest_id: impl Param) -> GetSecurityPolicy {
        let request = self.0.call(&table::GUESTS_GET_SECURITY_POLICY);
        GetSecurityPolicy::new(request.segment(guest_id))
    }

    /// Set what happens to traffic that no rule matches.
    ///
    /// `PUT /guests/{guest_id}/security_policy/default_action`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn update_default_action(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::UpdateDefaultAction>,
    ) -> UpdateDefaultAction {
        let request = self.0.call(&table::GUESTS_UPDATE_DEFAULT_ACTION);
        UpdateDefaultAction::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Append a firewall rule to a guest.
    ///
    /// `interface` of the document is ignored and its protocol `all` rejected; the server also knows `to_address`.
    ///
    /// `POST /guests/{guest_id}/security_policy/rules/`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn add_security_rule(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::AddSecurityRule>,
    ) -> AddSecurityRule {
        let request = self.0.call(&table::GUESTS_ADD_SECURITY_RULE);
        AddSecurityRule::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Replace a firewall rule of a guest.
    ///
    /// `interface` of the document is ignored and its protocol `all` rejected; the server also knows `to_address`.
    ///
    /// `PUT /guests/{guest_id}/security_policy/rules/{rule_index}`
    ///
    /// - `guest_id`: ID of the guest.
    /// - `rule_index`: Position of the rule, from 0.
    pub fn update_security_rule(
        &self,
        guest_id: impl Param,
        rule_index: impl Param,
        body: impl Borrow<types::UpdateSecurityRule>,
    ) -> UpdateSecurityRule {
        let request = self.0.call(&table::GUESTS_UPDATE_SECURITY_RULE);
        UpdateSecurityRule::new(
            request.segment(guest_id).segment(rule_index).json(body.borrow()),
        )
    }

    /// Remove a firewall rule of a guest.
    ///
    /// The following rules move up by one.
    ///
    /// `DELETE /guests/{guest_id}/security_policy/rules/{rule_index}`
    ///
    /// - `guest_id`: ID of the guest.
    /// - `rule_index`: Position of the rule, from 0.
    pub fn remove_security_rule(
        &self,
        guest_id: impl Param,
        rule_index: impl Param,
    ) -> RemoveSecurityRule {
        let request = self.0.call(&table::GUESTS_REMOVE_SECURITY_RULE);
        RemoveSecurityRule::new(request.segment(guest_id).segment(rule_index))
    }

    /// Move a firewall rule of a guest up or down.
    ///
    /// The server treats anything other than `up` as down.
    ///
    /// `PUT /guests/{guest_id}/security_policy/rules/{rule_index}/order`
    ///
    /// - `guest_id`: ID of the guest.
    /// - `rule_index`: Position of the rule, from 0.
    pub fn move_security_rule(
        &self,
        guest_id: impl Param,
        rule_index: impl Param,
        body: impl Borrow<types::MoveSecurityRule>,
    ) -> MoveSecurityRule {
        let request = self.0.call(&table::GUESTS_MOVE_SECURITY_RULE);
        MoveSecurityRule::new(
            request.segment(guest_id).segment(rule_index).json(body.borrow()),
        )
    }

    /// Waits for a resource with this ID until it is `true`.
    ///
    /// Polls `guests_get` every 1 s and gives up after 1800 s; both can be set.
    pub fn wait(&self, guest_id: impl Param) -> cloudmgr_runtime::Waiter<types::Guest> {
        cloudmgr_runtime::Waiter::resume(self.0, &waiters::GUESTS, guest_id.encode())
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::list`].
    List: Call<Vec<types::Guest>>
}

impl List {
    /// Only guests on this host.
    pub fn cell(self, cell: impl Param) -> Self {
        self.set(|request| request.query("cell", cell))
    }

    /// Only guests of this user. Always overwritten with the user of the session.
    pub fn owner(self, owner: impl Param) -> Self {
        self.set(|request| request.query("owner", owner))
    }

    /// Only guests of this group. Overwritten when the group of the caller shows its guests to its members.
    pub fn group(self, group: impl Param) -> Self {
        self.set(|request| request.query("group", group))
    }

    /// 0 for stopped, 1 for running.
    pub fn status(self, status: u32) -> Self {
        self.set(|request| request.query("status", status))
    }

    /// Only finished guests, or only those being created.
    pub fn created(self, created: bool) -> Self {
        self.set(|request| request.query("created", created))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::search`].
    Search: Call<types::GuestPage>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::create`].
    Create: LongRunning<types::Created, types::Guest> by waiters::GUESTS
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::get`].
    Get: Call<types::Guest>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::update_name`].
    UpdateName: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::update_auto_start`].
    UpdateAutoStart: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::update_cores`].
    UpdateCores: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::update_memory`].
    UpdateMemory: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::update_cpu_qos`].
    UpdateCpuQos: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::update_disk_qos`].
    UpdateDiskQos: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::update_network_qos`].
    UpdateNetworkQos: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::get_auth`].
    GetAuth: Call<types::GuestAuth>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::update_auth`].
    UpdateAuth: Call<types::GuestAuth>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::reset_monitor_secret`].
    ResetMonitorSecret: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::resize_disk`].
    ResizeDisk: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::shrink_disk`].
    ShrinkDisk: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::reset_system_unchecked`].
    ResetSystemUnchecked: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::get_security_policy`].
    GetSecurityPolicy: Call<types::GuestSecurityPolicy>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::update_default_action`].
    UpdateDefaultAction: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::add_security_rule`].
    AddSecurityRule: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::update_security_rule`].
    UpdateSecurityRule: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::remove_security_rule`].
    RemoveSecurityRule: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Guests::move_security_rule`].
    MoveSecurityRule: Call<cloudmgr_runtime::Nothing>
}
