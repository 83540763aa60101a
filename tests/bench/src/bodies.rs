//! Bodies as a server of NC2 sends them, from the examples of its document.

use std::fmt::Write;

/// A cluster with most fields: about 2 kB.
const ITEM: &str = r#"{"id": "e1a7c503-46d9-4b82-8f0e-95d3b6a2c714", "name": "berlin", "description":
"Virtual desktops of the Berlin office", "status": "running", "active": true,
"organization_id": "5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05", "customer_id": "91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40",
"cloud_account_id": "Y2xvdWQtYWNjb3VudC00Mg==", "region": "eu-central-1", "use_case": "vdi", "aos_version": "6.10",
"software_tier": "pro", "url_slug": "berlin", "created_at": "2025-12-04T09:15:30.418273Z", "created_by":
{"id": "3fa9c1e7-6d02-4b58-97ac-e85b0d4f2163", "email": "ada@example.com", "identity_provider": "mynutanix",
"first_name": "Ada", "last_name": "Example"}, "consumption": {"method": "user_based", "max_number_of_concurrent_users":
250}, "redundancy": {"factor": 2}, "cluster_fault_tolerance": {"factor": "1N/1D"}, "hosts": {"data": [{"name":
"ip-10-0-12-34", "type": "z1d.metal", "state": "running", "ip": "10.0.12.34", "cvm_ip": "10.0.12.35", "node_type": "hci",
"volumes": [{"capacity": "4096", "cloud_id": "vol-0d1e2f3a4b5c60718", "disk_id": "disk-1", "iqn_name":
"iqn.2010-06.com.example:vol-1", "status": "attached", "type": "gp3"}]}]}, "capacity": [{"host_type": "z1d.metal",
"number_of_hosts": 3, "node_type": "hci", "tenancy": "default", "remote_storage": {"capacity": 4096},
"advanced_settings": {"cvm_volume_iops": 6000}}], "network": {"availability_zone": "eu-central-1a", "vpc": "nc2-berlin",
"vpc_cidr": "10.0.0.0/16", "management_subnet": "nc2-berlin-management", "management_services_access_policy": {"mode":
"restricted", "ip_addresses": ["203.0.113.0/24"]}, "prism_element_access_policy": {"mode": "disabled"},
"replacing_cluster_details": {"id": "6b0d4f92-e871-4c35-a9d6-28f5c7e3b140", "recovery_status": "not_in_progress"}},
"host_access_ssh_key": "operations-2026", "protected": true, "files_capacity": 2, "files_dedicated": false}"#;

/// A cluster with few fields: about 200 bytes.
const SMALL: &str = r#""name": "berlin", "status": "running", "active": true, "region": "eu-central-1", "use_case": "vdi",
"aos_version": "6.10", "created_at": "2025-12-04T09:15:30.418273Z"}"#;

/// A task that was started.
pub const TASK: &str = r#"{"data": {"id": "8c3e5d17-a20f-4b96-9e74-1f6d0b8a2c53", "status": "not_started",
"cluster_id": "e1a7c503-46d9-4b82-8f0e-95d3b6a2c714", "customer_id": "91e4d7b2-0c3f-4a58-8d96-3b7f2e1c6a40",
"organization_id": "5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05", "kind": "default", "display_name": "Create cluster",
"created_at": "2025-12-04T09:15:30.418273Z", "updated_at": "2025-12-04T09:15:30.418273Z"}}"#;

/// The body that creates a cluster.
pub const CREATE: &str = r#"{"name": "berlin", "organization_id": "5f0c9a3e-7b1d-4e28-9c46-d2a8b3f17e05",
"cloud_account_id": "Y2xvdWQtYWNjb3VudC00Mg==", "region": "eu-central-1", "aos_version": "6.7", "use_case": "general",
"license": "aos", "software_tier": "pro", "host_access_ssh_key": "operations-2026",
"capacity": [{"host_type": "z1d.metal", "number_of_hosts": 3}], "redundancy": {"factor": 2},
"network": {"mode": "new", "availability_zone": "eu-central-1a", "vpc_cidr": "10.0.0.0/16",
"management_services_access_policy": {"mode": "restricted", "ip_addresses": ["203.0.113.0/24"]},
"prism_element_access_policy": {"mode": "restricted", "ip_addresses": ["203.0.113.0/24"]}}}"#;

/// One small cluster.
pub fn cluster() -> String {
    format!("{{\"data\": {}}}", small(1))
}

/// A list of `length` clusters.
pub fn list(length: usize) -> String {
    data((0..length).map(|number| ITEM.replace("berlin", &format!("berlin-{number}"))))
}

/// The number of bytes per cluster in [`list`].
pub fn item_length() -> usize {
    ITEM.len()
}

/// The page `page`, counted from 1, of a list of `total` small clusters.
pub fn page(total: usize, page: usize, limit: usize) -> String {
    let first = page.saturating_sub(1) * limit;
    data((first..total.min(first + limit)).map(small))
}

fn small(number: usize) -> String {
    format!("{{\"id\": \"e1a7c503-46d9-4b82-8f0e-{number:012}\", {SMALL}")
}

/// Items in the envelope.
fn data(items: impl Iterator<Item = String>) -> String {
    let mut text = "{\"data\": [".to_owned();
    for (index, item) in items.enumerate() {
        // Writing to a string does not fail.
        _ = write!(text, "{}{item}", if index > 0 { ", " } else { "" });
    }
    text + "]}"
}
