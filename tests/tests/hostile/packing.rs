//! Packed archives contain nothing from outside of their directory, and nothing that unpacks there.

use std::fs;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

use cloudify_sdk::archive;
use cloudmgr_runtime::ErrorKind;
use conformance::faults::input;
use conformance::wire::connect::{self, Setting};
use conformance::wire::exchange::Answer;
use conformance::wire::server::Server;
use flate2::read::GzDecoder;
use proptest::prelude::*;
use tar::{Archive, Entry, EntryType};

/// The contents of a file outside of the directory.
const OUTSIDE: &str = "canary of another folder";

/// A member of a directory: its name and type.
#[derive(Clone, Debug)]
enum Member {
    File(String, String),
    Folder(String, Vec<Member>),
    Link(String, String),
}

/// Any name that is valid in a file system.
fn name() -> BoxedStrategy<String> {
    let fits = |name: &String| !name.is_empty() && name.len() < 200 && !matches!(&**name, "." | "..");
    let cleaned = input::text().prop_map(|text| text.replace(['/', '\0'], "_"));
    prop_oneof![3 => cleaned, 1 => "[a-c]"].prop_filter("no name", fits).boxed()
}

/// What links point to.
const TARGETS: [&str; 10] =
    ["/etc/hostname", "../outside", "../../outside", "..", ".", "a", "b/../..", "a/../a", "nowhere", "../b"];

fn members() -> BoxedStrategy<Vec<Member>> {
    let link = (name(), prop::sample::select(TARGETS.to_vec()))
        .prop_map(|(name, to)| Member::Link(name, to.to_owned()));
    let file = (name(), input::text()).prop_map(|(name, text)| Member::File(name, text));
    let leaf = prop_oneof![4 => file, 1 => link];
    let member = leaf.prop_recursive(3, 12, 4, |inner| {
        (name(), prop::collection::vec(inner, 0..4)).prop_map(|(name, members)| Member::Folder(name, members))
    });
    prop::collection::vec(member, 0..5).boxed()
}

/// Creates the members on disk, skipping names that are taken.
fn make(folder: &Path, members: &[Member]) {
    for member in members {
        match member {
            Member::File(name, text) => _ = fs::write(folder.join(name), text),
            Member::Folder(name, members) => {
                if fs::create_dir(folder.join(name)).is_ok() {
                    make(&folder.join(name), members);
                }
            }
            Member::Link(name, to) => _ = std::os::unix::fs::symlink(to, folder.join(name)),
        }
    }
}

/// A directory with these members, next to a file that must not be packed.
fn made(place: &Path, members: &[Member]) -> PathBuf {
    fs::write(place.join("outside"), OUTSIDE).unwrap();
    let folder = place.join("folder");
    fs::create_dir(&folder).unwrap();
    make(&folder, members);
    folder
}

#[test]
fn an_archive_holds_what_is_in_the_folder_and_points_nowhere_else() {
    let server = Server::with_login(connect::login);
    let client = connect::cloudify(&Setting::new(server.url())).unwrap();
    server.answer(Answer::new(400));
    super::try_all("folders to pack", 150, &members(), |members| {
        let place = tempfile::tempdir().unwrap();
        let folder = made(place.path(), &members);
        let call = client.blueprints().upload("any").upload(archive::directory(&folder));
        let error = super::block_on(call.send()).map(|_| ()).unwrap_err();
        match server.seen().as_slice() {
            [seen] if error.kind() == ErrorKind::Api => check(&folder, seen.body())?,
            // A link that points outside, or to nothing.
            _ => prop_assert_eq!(error.kind(), ErrorKind::Io, "{}", error),
        }
        Ok(())
    });
}

/// Every entry is in the directory, matches what is on disk, and stays within when it is unpacked.
fn check(folder: &Path, packed: &[u8]) -> Result<(), TestCaseError> {
    let mut archive = Archive::new(GzDecoder::new(packed));
    archive.entries().unwrap().try_for_each(|entry| check_entry(folder, &mut entry.unwrap()))
}

fn check_entry(folder: &Path, entry: &mut Entry<'_, impl Read>) -> Result<(), TestCaseError> {
    let path = entry.path().unwrap().into_owned();
    prop_assert!(path.components().all(|part| matches!(part, Component::Normal(_))), "{:?}", path);
    let inside = path.strip_prefix("folder").map_err(|_| TestCaseError::fail(format!("{path:?}")))?;
    let found = folder.join(inside);
    match entry.header().entry_type() {
        EntryType::Directory => prop_assert!(found.is_dir()),
        EntryType::Regular => same_content(entry, &found)?,
        EntryType::Symlink => {
            let target = entry.link_name().unwrap().unwrap().into_owned();
            prop_assert!(stays(inside, &target), "{:?} -> {:?}", path, target);
        }
        other => prop_assert!(false, "{:?} is {:?}", path, other),
    }
    Ok(())
}

/// An entry has the content of a file on disk, and not that of the file outside.
fn same_content(entry: &mut impl Read, found: &Path) -> Result<(), TestCaseError> {
    let mut text = Vec::new();
    entry.read_to_end(&mut text).unwrap();
    prop_assert!(!String::from_utf8_lossy(&text).contains(OUTSIDE));
    prop_assert_eq!(text, fs::read(found).unwrap());
    Ok(())
}

/// Whether a link does not point outside of the top directory.
fn stays(link: &Path, target: &Path) -> bool {
    let mut at: PathBuf = link.parent().map(Path::to_owned).unwrap_or_default();
    target.components().all(|part| match part {
        Component::Normal(name) => {
            at.push(name);
            true
        }
        Component::CurDir => true,
        Component::ParentDir => at.pop(),
        Component::RootDir | Component::Prefix(_) => false,
    })
}
