//! Every future of the public API can be spawned.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::time::Duration;

use nano_sdk::types::{CreateLog, DeleteGuest, ResetGuestSystem, SearchGuests};
use nano_sdk::{Client, Upload};

fn is_send<T: Send>(_: T) {}

#[tokio::test]
async fn every_future_of_the_api_is_send() {
    let nano = Client::builder().base_url("http://localhost").login("user", "password").build().unwrap();
    is_send(nano.me());
    is_send(nano.set_up());
    is_send(nano.write_log("text"));
    is_send(nano.request(nano_sdk::cloudmgr_runtime::Method::GET, "/any/").send());
    is_send(nano.guests().get("id").send());
    is_send(nano.guests().get("id").raw());
    is_send(nano.guests().delete("id", DeleteGuest::new()).send());
    is_send(nano.guests().wait("id").until_done());
    is_send(nano.guests().wait("id").states());
    is_send(nano.guests().search_all(SearchGuests::new()));
    is_send(nano.guests().reset_to_image("id", "image"));
    is_send(nano.guests().reset_system("id", ResetGuestSystem::new("image")));
    is_send(nano.instances().speeds("id", Duration::from_secs(2)));
    is_send(nano.logs().create(CreateLog::new("text")).send());
    is_send(nano.logs().list().items());
    is_send(nano.disk_images().save("id", "path").send());
    is_send(nano.disk_images().save("id", "path").on_progress(|_| ()).send());
    is_send(nano.disk_images().download("id").send());
    is_send(nano.disk_images().upload("id", Upload::from(Vec::new())).send());
    let image = nano_sdk::types::CreateDiskImage::new("name", "owner", "group");
    is_send(nano.disk_images().clone_guest("id", &image).wait());
    is_send(nano.disk_images().create_from_file(image, Vec::new()));
    let image = nano_sdk::types::CreateMediaImage::new("name", "owner", "group");
    is_send(nano.media_images().create_from_file(image, Vec::new()));
    #[cfg(feature = "console")]
    is_send(nano.monitor_channels().open("id"));
}
