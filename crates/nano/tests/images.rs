//! Image files on their way up and down.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod server;

use std::error::Error as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use nano_sdk::{ErrorKind, NanoErrorKind, Progress, Result, RetryPolicy, Save, Saved, Upload};
use serde_json::json;
use server::{Answer, Arrived, IMAGE, Server, failed, ok, page};
use sha1::{Digest, Sha1};

/// 300,000 bytes that look like nothing else.
fn content() -> Vec<u8> {
    (0..300_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect()
}

fn sha1(bytes: &[u8]) -> String {
    Sha1::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A folder of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("nano-sdk-images-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("base.qcow2")
    }

    fn part(&self) -> PathBuf {
        self.0.join("base.qcow2.nano-part")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The image server: knows ranges, and signs what it sends.
fn image(arrived: &Arrived, content: &[u8]) -> Answer {
    signed(arrived, content, &sha1(content))
}

/// The offset that a request asks for.
fn offset(arrived: &Arrived) -> Option<usize> {
    arrived.header("range").strip_prefix("bytes=")?.split('-').next()?.parse().ok()
}

fn signed(arrived: &Arrived, content: &[u8], signature: &str) -> Answer {
    let range = offset(arrived);
    let from: usize = range.unwrap_or(0);
    let total = content.len();
    let answer = match content.get(from..) {
        Some(rest) if !rest.is_empty() => {
            let status = if range.is_some() { 206 } else { 200 };
            server::answer(status, "application/octet-stream", rest.to_vec())
        }
        _ => server::answer(416, "text/plain", ""),
    };
    let range = format!("bytes {from}-{}/{total}", total - 1);
    answer.header("signature", signature).header("content-range", &range)
}

/// An upload of the content, and how many of its bytes were sent.
fn watched(upload: Upload) -> (Upload, Arc<AtomicU64>) {
    let last = Arc::new(AtomicU64::new(0));
    let seen = Arc::clone(&last);
    let upload = upload.on_progress(move |progress| {
        assert_eq!(progress.total, Some(300_000));
        seen.store(progress.bytes, Ordering::Relaxed);
    });
    (upload, last)
}

#[tokio::test]
async fn a_file_is_uploaded_as_the_part_image_and_tells_its_progress() {
    let server = Server::start(|_| ok(json!("")));
    let nano = server.client();
    let folder = Folder::new();
    std::fs::write(folder.file(), content()).unwrap();
    let (upload, last) = watched(Upload::from(folder.file()));
    nano.disk_images().upload(IMAGE, upload).send().await.unwrap();
    assert_eq!(last.load(Ordering::Relaxed), 300_000);
    let arrived = &server.requests()[0];
    assert_eq!(arrived.line(), format!("POST /disk_images/{IMAGE}/file/"));
    assert!(arrived.header("content-type").starts_with("multipart/form-data; boundary="));
    let start = String::from_utf8_lossy(&arrived.body[..400]).into_owned();
    assert!(start.contains(r#"name="image"; filename="base.qcow2""#), "{start}");
    assert!(arrived.body.windows(300_000).any(|window| window == content()));
}

#[tokio::test]
async fn a_reader_of_unknown_length_is_uploaded_in_chunks() {
    let server = Server::start(|_| ok(json!("")));
    let upload = Upload::reader(std::io::Cursor::new(content()), None);
    server.client().media_images().upload(IMAGE, upload).send().await.unwrap();
    let arrived = &server.requests()[0];
    assert_eq!(arrived.header("transfer-encoding"), "chunked");
    assert!(arrived.body.windows(300_000).any(|window| window == content()));
}

#[tokio::test]
async fn an_image_is_created_and_uploaded_in_one_go() {
    let server = Server::start(|arrived| match arrived.path.as_str() {
        "/disk_images/" => ok(json!({"id": IMAGE})),
        _ => ok(json!("")),
    });
    let nano = server.client();
    let image = nano.me().await.unwrap().disk_image("base");
    let created = nano.disk_images().create_from_file(image, b"qcow2".to_vec()).await.unwrap();
    assert_eq!(created.id, IMAGE);
    assert_eq!(server.requests()[0].json(), json!({"name": "base", "owner": "nano", "group": "admin"}));
    assert_eq!(server.lines(), ["POST /disk_images/".to_owned(), format!("POST /disk_images/{IMAGE}/file/")]);
}

#[tokio::test]
async fn an_image_whose_upload_fails_is_deleted_again() {
    let server = Server::start(|arrived| match arrived.line().as_str() {
        "POST /media_images/" => ok(json!({"id": IMAGE})),
        line if line.starts_with("POST") => failed("no image part available"),
        _ => ok(json!("")),
    });
    let nano = server.client();
    let image = nano.me().await.unwrap().media_image("centos");
    let error = nano.media_images().create_from_file(image, b"ISO".to_vec()).await.unwrap_err();
    assert_eq!(error.message(), Some("no image part available"));
    assert_eq!(server.lines().last().unwrap(), &format!("DELETE /media_images/{IMAGE}"));
}

#[tokio::test]
async fn an_image_of_a_guest_takes_no_file() {
    let server = Server::start(|_| ok(json!("")));
    let nano = server.client();
    let image = nano.me().await.unwrap().disk_image("base").guest(server::GUEST);
    let error = nano.disk_images().create_from_file(image, Vec::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn an_image_is_saved_and_checked_without_a_session() {
    let server = Server::start(|arrived| image(arrived, &content()));
    let folder = Folder::new();
    let seen = Arc::new(Mutex::new(None));
    let report = Arc::clone(&seen);
    let save = server.client().disk_images().save(IMAGE, folder.file());
    let saved =
        save.on_progress(move |progress| *report.lock().unwrap() = Some(progress)).send().await.unwrap();
    assert_eq!((saved.bytes, saved.sha1), (300_000, sha1(&content())));
    assert_eq!(std::fs::read(folder.file()).unwrap(), content());
    assert!(!folder.part().exists());
    assert_eq!(seen.lock().unwrap().unwrap().fraction(), Some(1.0));
    assert_eq!(server.logins(), 0);
}

#[tokio::test]
async fn a_download_that_breaks_off_goes_on_where_it_stood() {
    let server = Server::start(|arrived| match arrived.header("range") {
        "" => image(arrived, &content()).truncated(),
        _ => image(arrived, &content()),
    });
    let folder = Folder::new();
    server.client().disk_images().save(IMAGE, folder.file()).send().await.unwrap();
    assert_eq!(std::fs::read(folder.file()).unwrap(), content());
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[1].header("range"), "bytes=150000-");
}

#[tokio::test]
async fn what_an_earlier_process_left_is_gone_on_with() {
    let server = Server::start(|arrived| image(arrived, &content()));
    let folder = Folder::new();
    std::fs::write(folder.part(), &content()[..250_000]).unwrap();
    server.client().disk_images().save(IMAGE, folder.file()).send().await.unwrap();
    assert_eq!(std::fs::read(folder.file()).unwrap(), content());
    assert_eq!(server.requests()[0].header("range"), "bytes=250000-");
}

#[tokio::test]
async fn what_is_left_of_another_image_is_downloaded_from_the_beginning() {
    for left in [vec![7; 1000], vec![7; 400_000]] {
        let server = Server::start(|arrived| image(arrived, &content()));
        let folder = Folder::new();
        std::fs::write(folder.part(), left).unwrap();
        server.client().disk_images().save(IMAGE, folder.file()).send().await.unwrap();
        assert_eq!(std::fs::read(folder.file()).unwrap(), content());
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn a_server_that_ignores_ranges_sends_it_all_again() {
    let server = Server::start(|arrived| {
        let mut arrived = arrived.clone();
        arrived.headers.remove("range");
        image(&arrived, &content())
    });
    let folder = Folder::new();
    std::fs::write(folder.part(), &content()[..10]).unwrap();
    server.client().disk_images().save(IMAGE, folder.file()).send().await.unwrap();
    assert_eq!(std::fs::read(folder.file()).unwrap(), content());
}

#[tokio::test]
async fn a_file_with_the_wrong_checksum_is_not_kept() {
    let server = Server::start(|arrived| signed(arrived, &content(), &sha1(b"something else")));
    let folder = Folder::new();
    let error = server.client().disk_images().save(IMAGE, folder.file()).send().await.unwrap_err();
    assert!(error.to_string().contains("checksum"), "{error}");
    assert!(!folder.file().exists() && !folder.part().exists());
}

#[tokio::test]
async fn a_failure_or_a_page_is_never_written_to_disk() {
    for (answer, kind) in
        [(failed as fn(&str) -> Answer, NanoErrorKind::NotFound), (|_| page(), NanoErrorKind::NoSuchEndpoint)]
    {
        let server = Server::start(move |_| answer("invalid disk image 'none'"));
        let folder = Folder::new();
        let nano = server.client();
        let error = nano.disk_images().save("none", folder.file()).send().await.unwrap_err();
        assert_eq!(NanoErrorKind::of(&error), kind);
        let error = nano.disk_images().download("none").send().await.unwrap_err();
        assert_eq!(NanoErrorKind::of(&error), kind);
        assert!(!folder.file().exists() && !folder.part().exists());
    }
}

#[tokio::test]
async fn a_long_page_is_not_an_image_either() {
    let server = Server::start(|_| {
        server::answer(200, "text/html; charset=utf-8", format!("<!doctype html>{}", "x".repeat(200_000)))
    });
    let folder = Folder::new();
    let error = server.client().disk_images().save(IMAGE, folder.file()).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(!folder.file().exists());
}

#[tokio::test]
async fn an_existing_file_is_replaced_only_when_allowed() {
    let server = Server::start(|arrived| image(arrived, &content()));
    let nano = server.client();
    let folder = Folder::new();
    std::fs::write(folder.file(), "precious").unwrap();
    let error = nano.disk_images().save(IMAGE, folder.file()).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(server.requests().is_empty());
    nano.disk_images().save(IMAGE, folder.file()).overwrite(true).send().await.unwrap();
    assert_eq!(std::fs::read(folder.file()).unwrap(), content());
}

#[tokio::test]
async fn what_came_before_the_server_went_away_stays_for_the_next_try() {
    let server = Server::start(|arrived| match arrived.header("range") {
        "" => image(arrived, &content()).truncated(),
        _ => server::answer(502, "text/plain", ""),
    });
    let folder = Folder::new();
    let nano = server.builder().retry(RetryPolicy::none()).build().unwrap();
    let error = nano.disk_images().save(IMAGE, folder.file()).send().await.unwrap_err();
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::CoreDown);
    assert!(!folder.file().exists());
    assert_eq!(std::fs::read(folder.part()).unwrap(), &content()[..150_000]);
}

/// Saves an image on a thread with a runtime of its own, and waits for it.
fn on_a_thread(save: Save) -> Result<Saved> {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    std::thread::spawn(move || runtime().block_on(save.send())).join().unwrap()
}

#[tokio::test]
async fn a_second_writer_of_one_file_is_refused_and_the_first_is_not_disturbed() {
    let server = Server::start(|arrived| image(arrived, &content()));
    let folder = Folder::new();
    let (nano, path) = (server.client(), folder.file());
    let second = Arc::new(Mutex::new(None));
    let (tried, other, its_path) = (Arc::clone(&second), nano.clone(), path.clone());
    let first = nano.disk_images().save(IMAGE, &path).on_progress(move |progress| {
        if progress.bytes < 300_000 || tried.lock().unwrap().is_some() {
            return;
        }
        // Everything has come, and nothing is named yet.
        let save = other.disk_images().save(IMAGE, &its_path).overwrite(true);
        *tried.lock().unwrap() = Some(on_a_thread(save).unwrap_err());
    });
    assert_eq!(first.send().await.unwrap().sha1, sha1(&content()));
    let error = second.lock().unwrap().take().unwrap();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(error.source().unwrap().to_string().contains("another download is writing"), "{error:?}");
    assert_eq!(std::fs::read(folder.file()).unwrap(), content());
}

#[tokio::test]
async fn what_is_compared_is_what_is_on_disk() {
    let server = Server::start(|arrived| image(arrived, &content()));
    let folder = Folder::new();
    let part = folder.part();
    let spoil = move |progress: Progress| {
        if progress.bytes == 300_000 {
            use std::io::Write;
            std::fs::File::options().write(true).open(&part).unwrap().write_all(b"XXXX").unwrap();
        }
    };
    let save = server.client().disk_images().save(IMAGE, folder.file()).on_progress(spoil);
    let error = save.send().await.unwrap_err();
    assert!(error.to_string().contains("checksum"), "{error}");
    assert!(!folder.file().exists());
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_in_the_place_of_a_part_file_is_not_followed() {
    let server = Server::start(|arrived| image(arrived, &content()));
    let folder = Folder::new();
    let precious = folder.file().with_file_name("precious");
    std::fs::write(&precious, "precious").unwrap();
    std::os::unix::fs::symlink(&precious, folder.part()).unwrap();
    let error = server.client().disk_images().save(IMAGE, folder.file()).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(std::fs::read(&precious).unwrap(), b"precious");
}

#[tokio::test]
async fn a_file_that_appears_during_a_download_is_not_replaced() {
    let server = Server::start(|arrived| image(arrived, &content()));
    let folder = Folder::new();
    let path = folder.file();
    let write = move |_| std::fs::write(&path, "precious").unwrap();
    let error =
        server.client().disk_images().save(IMAGE, folder.file()).on_progress(write).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(std::fs::read(folder.file()).unwrap(), b"precious");
}
