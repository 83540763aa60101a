//! How much memory it takes to pack a folder and upload it to a server on the loopback address.
//!
//!     cargo run --release -p cloudify-sdk --example pack_memory -- 2048
//!
//! The number is the size of the folder in MiB, 256 unless given: a quarter of it is noise that does not compress, the
//! rest are sparse files. Client and server run in one process; its peak memory is what Linux calls `VmHWM`.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use clap::Parser;
use cloudify_sdk::Client;

const MIB: u64 = 1024 * 1024;

/// How many files the folder has.
const FILES: u64 = 64;

/// Measures the memory that it takes to pack a folder and upload it, on loopback.
#[derive(Parser)]
struct Arguments {
    /// The size of the folder, in MiB.
    #[arg(default_value_t = 256)]
    size: u64,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let size = Arguments::parse().size;
    let folder = tempfile::tempdir()?;
    fill(folder.path(), size * MIB)?;
    let before = peak()?;

    let begun = Instant::now();
    let sent = upload(folder.path()).await?;
    let seconds = begun.elapsed().as_secs_f64();
    println!("packed {size} MiB in {FILES} files, sent {} MiB in {seconds:.1} s", sent / MIB);
    println!("peak memory: {} MiB, {} MiB of it before the upload", peak()? / MIB, before / MIB);
    Ok(())
}

/// Uploads a folder; returns how many bytes arrived.
async fn upload(folder: &Path) -> Result<u64, Box<dyn std::error::Error>> {
    let received = Arc::new(AtomicU64::new(0));
    let url = serve(Arc::clone(&received))?;
    let cloudify = Client::builder().host(&url).no_proxy().token("demo").ignore_manager_version().build()?;
    cloudify.blueprints().upload_directory("large", folder).send().await?;
    Ok(received.load(Ordering::Relaxed))
}

/// Makes files of `size` bytes in all; every fourth is noise.
fn fill(folder: &Path, size: u64) -> io::Result<()> {
    fs::write(folder.join("blueprint.yaml"), "tosca_definitions_version: cloudify_dsl_1_3\n")?;
    let each = size / FILES;
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    for number in 0..FILES {
        let mut file = File::create(folder.join(format!("{number:02}.bin")))?;
        if number % 4 == 0 {
            noise(&mut file, each, &mut seed)?;
        } else {
            file.set_len(each)?;
        }
    }
    Ok(())
}

fn noise(file: &mut File, size: u64, seed: &mut u64) -> io::Result<()> {
    let mut chunk = [0; 64 * 1024];
    for _ in 0..size.div_ceil(chunk.len() as u64) {
        for bytes in chunk.chunks_exact_mut(8) {
            *seed ^= *seed << 13;
            *seed ^= *seed >> 7;
            *seed ^= *seed << 17;
            bytes.copy_from_slice(&seed.to_le_bytes());
        }
        file.write_all(&chunk)?;
    }
    Ok(())
}

/// A server that counts the bytes of one upload and keeps none: the test kit keeps each request in memory.
fn serve(received: Arc<AtomicU64>) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || receive(&listener.accept()?.0, &received));
    Ok(url)
}

/// Reads a request with a chunked body to its end.
fn receive(mut stream: &TcpStream, received: &AtomicU64) -> io::Result<()> {
    const END: &[u8] = b"\r\n0\r\n\r\n";
    let (mut chunk, mut last) = (vec![0; 64 * 1024], Vec::new());
    while !last.ends_with(END) {
        let read = stream.read(&mut chunk)?;
        if read == 0 {
            return Ok(());
        }
        received.fetch_add(read as u64, Ordering::Relaxed);
        last.extend_from_slice(&chunk[read.saturating_sub(END.len())..read]);
        last.drain(..last.len().saturating_sub(END.len()));
    }
    let body = r#"{"id":"large"}"#;
    let head = "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\nconnection: close";
    write!(stream, "{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

/// The most memory that this process has had, in bytes.
fn peak() -> io::Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    Ok(kib.unwrap_or(0) * 1024)
}
