//! Two gibibytes up and down, beside reqwest's own streams, and a folder that is packed on its way, beside tar and curl.

use std::fs;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use bench::byhand::Reqwest;
use bench::rounds::rounds;
use bench::row::Row;
use bench::server::Server;
use bench::{Result, clients, process};
use tokio::fs::File;
use tokio::io::AsyncWriteExt;
use tokio_util::io::ReaderStream;

fn main() -> ExitCode {
    bench::main(part)
}

const LENGTH: u64 = 2 << 30;
const CHUNK: usize = 64 * 1024;
const ROUNDS: usize = 5;

/// One transfer.
struct Transfer {
    /// Megabytes per second.
    speed: f64,
    /// Resident memory over that before, in mebibytes.
    memory: f64,
}

fn part(server: &Server) -> Result<()> {
    download(server)?;
    upload(server)?;
    pack(server)
}

fn download(server: &Server) -> Result<()> {
    let url = server.url(&format!("zeros/{LENGTH}"));
    let (ours, by_hand) = (clients::cloudify(url.clone())?, Reqwest::new(url)?);
    let [ours, theirs] = rounds(
        ROUNDS,
        [
            &mut || {
                transfer(LENGTH, async || {
                    let download = ours.snapshots().download("bench").send().await?;
                    Ok(download.to_writer(tokio::io::sink()).await?)
                })
            },
            &mut || transfer(LENGTH, async || downloaded(&by_hand).await),
        ],
    )?;
    print("download of 2 GiB", &ours, "reqwest", &theirs);
    Ok(())
}

async fn downloaded(by_hand: &Reqwest) -> Result<u64> {
    let (mut sink, mut length) = (tokio::io::sink(), 0);
    let mut answer = by_hand.client.get(by_hand.url("/")).send().await?.error_for_status()?;
    while let Some(chunk) = answer.chunk().await? {
        sink.write_all(&chunk).await?;
        length += chunk.len() as u64;
    }
    Ok(length)
}

fn upload(server: &Server) -> Result<()> {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("upload");
    // A file with nothing in it: the disk is not what is measured.
    fs::File::create(&path)?.set_len(LENGTH)?;
    let url = server.url("sink");
    let (ours, by_hand) = (clients::cloudify(url.clone())?, Reqwest::new(url)?);
    let [ours, theirs] = rounds(
        ROUNDS,
        [
            &mut || {
                transfer(LENGTH, async || {
                    ours.snapshots().upload("bench").upload(path.as_path()).send().await?;
                    Ok(LENGTH)
                })
            },
            &mut || transfer(LENGTH, async || uploaded(&by_hand, &path).await),
        ],
    )?;
    print("upload of 2 GiB", &ours, "reqwest", &theirs);
    Ok(fs::remove_file(path)?)
}

async fn uploaded(by_hand: &Reqwest, path: &Path) -> Result<u64> {
    let chunks = ReaderStream::with_capacity(File::open(path).await?, CHUNK);
    let request = by_hand.client.put(by_hand.url("/")).header("content-length", LENGTH);
    request.body(reqwest::Body::wrap_stream(chunks)).send().await?.error_for_status()?;
    Ok(LENGTH)
}

fn pack(server: &Server) -> Result<()> {
    let (folder, length) = folder()?;
    let url = server.url("sink");
    let ours = clients::cloudify(url.clone())?;
    let line = format!("tar czf - -C '{}' . | curl --silent --fail --upload-file - {url}/", folder.display());
    let [ours, theirs] = rounds(
        ROUNDS,
        [
            &mut || {
                transfer(length, async || {
                    ours.blueprints().upload_directory("bench", &folder).send().await?;
                    Ok(length)
                })
            },
            &mut || transfer(length, async || shell(&line).map(|()| length)),
        ],
    )?;
    print("a folder of 48 MiB, packed", &ours, "tar czf and curl", &theirs);
    Ok(fs::remove_dir_all(folder)?)
}

fn shell(line: &str) -> Result<()> {
    match Command::new("sh").args(["-c", line]).output()? {
        done if done.status.success() => Ok(()),
        done => Err(String::from_utf8_lossy(&done.stderr).into()),
    }
}

/// Runs `work` and checks that nothing is missing.
fn transfer(length: u64, work: impl AsyncFn() -> Result<u64>) -> Result<Transfer> {
    let runtime = bench::runtime()?;
    process::forget_peak()?;
    let (before, start) = (process::resident()?, Instant::now());
    match runtime.block_on(work())? {
        came if came == length => {}
        came => return Err(format!("{came} bytes came of {length}").into()),
    }
    let speed = length as f64 / start.elapsed().as_secs_f64() / 1e6;
    let memory = process::peak()?.saturating_sub(before) as f64 / f64::from(1 << 20);
    Ok(Transfer { speed, memory })
}

fn print(name: &str, ours: &[Transfer], peer: &'static str, theirs: &[Transfer]) {
    let each = |transfers: &[Transfer], figure: fn(&Transfer) -> f64| {
        transfers.iter().map(figure).collect::<Vec<_>>()
    };
    let speed = |transfer: &Transfer| transfer.speed;
    Row::new(name, "MB/s", each(ours, speed)).against(peer, each(theirs, speed)).goal(">= 0.95x").print();
    let memory = |transfer: &Transfer| transfer.memory;
    Row::new(format!("{name}: memory over idle"), "MiB", each(ours, memory)).goal("<= 16").print();
}

/// A folder of text that compresses as text does, and how many bytes are in it.
fn folder() -> Result<(PathBuf, u64)> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pack");
    fs::create_dir_all(&folder)?;
    let mut seed = 1_u64;
    for file in 0..FILES {
        let mut out = BufWriter::new(fs::File::create(folder.join(format!("{file}.yaml")))?);
        write_text(&mut out, &mut seed)?;
        out.flush()?;
    }
    Ok((folder, FILES * FILE_LENGTH))
}

/// The files of a folder that is packed.
const FILES: u64 = 48;

/// How many bytes are in each.
const FILE_LENGTH: u64 = 1 << 20;

/// What the text consists of.
const WORDS: [&str; 8] = [
    "cluster",
    "node_type:",
    "interfaces",
    "0.0.0.0/0",
    "{ get_input: [",
    "cloudify.nodes.",
    "\n  ",
    "host_",
];

/// Writes the text of a file.
fn write_text(out: &mut impl Write, seed: &mut u64) -> Result<()> {
    let mut left = FILE_LENGTH;
    while left > 0 {
        // The high bits of a linear congruence are as random as text needs.
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let text = format!("{} {:x}", WORDS[(*seed >> 61) as usize], *seed >> 52);
        let text = &text.as_bytes()[..text.len().min(left as usize)];
        out.write_all(text)?;
        left -= text.len() as u64;
    }
    Ok(())
}
