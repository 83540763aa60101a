//! What is packed on the way, as the manager receives it.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use cloudify_sdk::types::Visibility;
use cloudify_sdk::{ErrorKind, archive};
use serde_json::json;
use server::{Server, error, ok};
use tempfile::TempDir;

/// A folder `web` with a blueprint, a script, a folder and an empty folder.
fn folder() -> TempDir {
    let temp = TempDir::new().unwrap();
    let web = temp.path().join("web");
    fs::create_dir_all(web.join("scripts/empty")).unwrap();
    fs::write(web.join("blueprint.yaml"), "tosca_definitions_version: cloudify_dsl_1_3\n").unwrap();
    fs::write(web.join("scripts/start.sh"), "#!/bin/sh\n").unwrap();
    fs::write(web.join("scripts/").join("x".repeat(150)), vec![7; 300_000]).unwrap();
    temp
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// One entry of an archive: its mode, its content, and what it links to.
#[derive(Debug, PartialEq)]
struct Entry(u32, Vec<u8>, Option<String>);

fn unpack(archive: &[u8]) -> BTreeMap<String, Entry> {
    let mut tar = tar::Archive::new(flate2::read::GzDecoder::new(archive));
    let entries = tar.entries().unwrap().map(|entry| {
        let mut entry = entry.unwrap();
        let path = entry.path().unwrap().to_string_lossy().trim_end_matches('/').to_owned();
        let link = entry.link_name().unwrap().map(|link| link.to_string_lossy().into_owned());
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        (path, Entry(entry.header().mode().unwrap(), content, link))
    });
    entries.collect()
}

fn blueprints() -> Server {
    Server::start(|_| ok(json!({"id": "bp1"})))
}

/// As [`folder`], with files that only their owner may read.
#[cfg(unix)]
fn folder_for_owner() -> TempDir {
    let temp = folder();
    set_mode(&temp.path().join("web/blueprint.yaml"), 0o600);
    set_mode(&temp.path().join("web/scripts/start.sh"), 0o700);
    temp
}

/// The modes of the entries but for the last.
#[cfg(unix)]
const READABLE: [(&str, u32); 5] = [
    ("web", 0o755),
    ("web/blueprint.yaml", 0o644),
    ("web/scripts", 0o755),
    ("web/scripts/empty", 0o755),
    ("web/scripts/start.sh", 0o755),
];

#[cfg(unix)]
#[tokio::test]
async fn a_folder_becomes_a_tar_gz_with_one_folder_at_its_top_that_all_may_read() {
    let (temp, server) = (folder_for_owner(), blueprints());
    let web = temp.path().join("web");
    let upload = server.client().blueprints().upload_directory("bp1", &web).visibility(Visibility::Private);
    upload.send().await.unwrap();

    let request = &server.requests()[0];
    assert!(request.is("PUT", "/blueprints/bp1"));
    assert_eq!(request.query, "visibility=private");
    assert_eq!(request.header("content-type"), Some("application/octet-stream"));
    let entries = unpack(&request.body);
    let modes: Vec<_> = entries.iter().map(|(path, entry)| (path.as_str(), entry.0)).collect();
    let long = format!("web/scripts/{}", "x".repeat(150));
    assert_eq!(modes, [&READABLE[..], &[(long.as_str(), 0o644)]].concat());
    assert_eq!(entries["web/blueprint.yaml"].1, b"tosca_definitions_version: cloudify_dsl_1_3\n");
    assert_eq!(entries[&long].1, vec![7; 300_000]);
}

#[tokio::test]
async fn the_same_folder_gives_the_same_bytes() {
    let (temp, server) = (folder(), blueprints());
    let cloudify = server.client();
    for _ in 0..2 {
        cloudify.blueprints().upload_directory("bp1", temp.path().join("web")).send().await.unwrap();
    }
    let requests = server.requests();
    assert_eq!(requests[0].body, requests[1].body);
}

#[cfg(unix)]
#[tokio::test]
async fn links_within_the_folder_stay_links_wherever_they_are_written_to_point() {
    let (temp, server) = (folder(), blueprints());
    let web = temp.path().join("web");
    std::os::unix::fs::symlink("../blueprint.yaml", web.join("scripts/relative")).unwrap();
    std::os::unix::fs::symlink(web.join("scripts/start.sh"), web.join("absolute")).unwrap();
    std::os::unix::fs::symlink("../web/scripts", web.join("through-parent")).unwrap();
    std::os::unix::fs::symlink(".", web.join("itself")).unwrap();
    server.client().blueprints().upload_directory("bp1", &web).send().await.unwrap();
    let entries = unpack(&server.requests()[0].body);
    assert_eq!(entries["web/scripts/relative"].2.as_deref(), Some("../blueprint.yaml"));
    assert_eq!(entries["web/absolute"].2.as_deref(), Some("scripts/start.sh"));
    assert_eq!(entries["web/through-parent"].2.as_deref(), Some("scripts"));
    assert_eq!(entries["web/itself"].2.as_deref(), Some("."));
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_out_of_the_folder_ends_the_upload_and_is_named() {
    for target in ["/etc/hostname", "../secret", "../web-other/file", "nowhere"] {
        let (temp, server) = (folder(), blueprints());
        fs::write(temp.path().join("secret"), "canary").unwrap();
        fs::create_dir(temp.path().join("web-other")).unwrap();
        fs::write(temp.path().join("web-other/file"), "canary").unwrap();
        std::os::unix::fs::symlink(target, temp.path().join("web/outside")).unwrap();
        let upload = server.client().blueprints().upload_directory("bp1", temp.path().join("web"));
        let error = upload.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Io, "{target}");
        assert!(chain(&error).contains("outside"), "{target}: {}", chain(&error));
    }
}

#[cfg(unix)]
#[tokio::test]
async fn what_cannot_be_packed_ends_the_upload_and_is_named() {
    let (temp, server) = (folder(), blueprints());
    let _socket = std::os::unix::net::UnixListener::bind(temp.path().join("web/socket")).unwrap();
    let upload = server.client().blueprints().upload_directory("bp1", temp.path().join("web"));
    let error = upload.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(chain(&error).contains("socket: neither a file"), "{}", chain(&error));
}

#[tokio::test]
async fn a_folder_that_is_not_there_is_named() {
    let server = blueprints();
    let error =
        server.client().blueprints().upload_directory("bp1", "/no/such/folder").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(chain(&error).contains("/no/such/folder"), "{}", chain(&error));
}

#[tokio::test]
async fn a_main_file_is_uploaded_with_its_folder_and_by_its_name() {
    let (temp, server) = (folder(), blueprints());
    let cloudify = server.client();
    let main = temp.path().join("web/100% done.yaml");
    fs::write(&main, "").unwrap();
    cloudify.blueprints().upload_main_file("bp1", &main).send().await.unwrap();
    let folder = cloudify.blueprints().upload_directory("bp1", temp.path());
    folder.main_file("web/blueprint.yaml").send().await.unwrap();
    let requests = server.requests();
    // The manager decodes the value once more.
    assert_eq!(requests[0].value("application_file_name").as_deref(), Some("100%25%20done.yaml"));
    assert!(unpack(&requests[0].body).contains_key("web/blueprint.yaml"));
    assert_eq!(requests[1].value("application_file_name").as_deref(), Some("web/blueprint.yaml"));
}

#[tokio::test]
async fn a_folder_is_packed_again_when_the_token_was_renewed() {
    let temp = folder();
    let logins = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&logins);
    let server = Server::start(move |request| match request.path.as_str() {
        "/tokens" => ok(json!({"value": format!("t{}", counted.fetch_add(1, Ordering::Relaxed) + 1)})),
        _ if request.header("authentication-token") == Some("t1") => error(401, "unauthorized_error"),
        _ => ok(json!({"id": "bp1"})),
    });
    let cloudify = server.builder().login("user", "password").build().unwrap();
    cloudify.blueprints().upload_directory("bp1", temp.path().join("web")).send().await.unwrap();
    let uploads: Vec<_> = server.requests().into_iter().filter(|request| request.method == "PUT").collect();
    assert_eq!(uploads.len(), 2);
    assert!(unpack(&uploads[1].body).contains_key("web/blueprint.yaml"));
}

#[tokio::test]
async fn progress_tells_the_bytes_that_were_sent() {
    let (temp, server) = (folder(), blueprints());
    let sent = Arc::new(AtomicU64::new(0));
    let last = Arc::clone(&sent);
    let folder = archive::directory(temp.path().join("web"))
        .on_progress(move |now| last.store(now.bytes, Ordering::Relaxed));
    server.client().blueprints().upload("bp1").upload(folder).send().await.unwrap();
    assert_eq!(sent.load(Ordering::Relaxed), server.requests()[0].body.len() as u64);
}

fn unzip(archive: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(archive)).unwrap();
    let files = (0..zip.len()).map(|index| {
        let mut file = zip.by_index(index).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        (file.name().unwrap().into_owned(), content)
    });
    files.collect()
}

#[tokio::test]
async fn a_wagon_and_its_description_are_zipped_side_by_side() {
    let temp = TempDir::new().unwrap();
    let (wagon, yaml) = (temp.path().join("demo-1.0-py27-none-any.wgn"), temp.path().join("plugin.yaml"));
    fs::write(&wagon, vec![9; 200_000]).unwrap();
    fs::write(&yaml, "plugins: {}\n").unwrap();
    let server = Server::start(|_| ok(json!({"id": "p1"})));
    server.client().plugins().upload_wagon(&wagon, &yaml).title("Demo").send().await.unwrap();

    let request = &server.requests()[0];
    assert!(request.is("POST", "/plugins"));
    assert_eq!(request.query, "title=Demo");
    let files = unzip(&request.body);
    assert_eq!(files.len(), 2);
    assert_eq!(files["demo-1.0-py27-none-any.wgn"], vec![9; 200_000]);
    assert_eq!(files["plugin.yaml"], b"plugins: {}\n");
}

#[tokio::test]
async fn an_update_of_a_deployment_uploads_its_folder_too() {
    let (temp, server) = (folder(), blueprints());
    let upload = server.client().deployment_updates().upload_directory("web", temp.path().join("web"));
    upload.main_file("blueprint.yaml").send().await.unwrap();
    // Which version the manager has decides the form; it is asked for once.
    let requests = server.requests();
    let request = requests
        .iter()
        .find(|request| request.is("POST", "/deployment-updates/web/update/initiate"))
        .unwrap();
    assert_eq!(request.query, "application_file_name=blueprint.yaml");
}

/// An error and its causes.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    match error.source() {
        Some(cause) => format!("{error}: {}", chain(cause)),
        None => error.to_string(),
    }
}
