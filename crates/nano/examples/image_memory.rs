//! How much memory it takes to upload and download an image of 2 GiB, on loopback. The server is in the same process, so
//! the figure is that of both.
//!
//!     cargo run --release -p nano-sdk --example image_memory
//!     cargo run --release -p nano-sdk --example image_memory -- 256
//!
//! The argument is the size in MiB. The peak is told by Linux only (`VmHWM`).

mod demo;

use std::fs::File;
use std::path::PathBuf;
use std::time::Instant;

use clap::Parser;
use nano_sdk::{Client, MIB, Result};

/// Measures the memory that an upload and a download of an image take, on loopback.
#[derive(Parser)]
struct Arguments {
    /// The size of the image, in MiB.
    #[arg(default_value_t = 2048)]
    size: u64,
}

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let size = Arguments::parse().size.saturating_mul(MIB);
    let files = Files::new();
    // A hole, which takes no room on the disk.
    File::create(&files.0)?.set_len(size)?;
    let server = demo::server(size);
    let login = Client::builder().base_url(server.listen()).no_proxy().login("nano", "Invented-Passw0rd");
    up_and_down(&login.build()?, &files, size).await?;
    Ok(())
}

async fn up_and_down(nano: &Client, files: &Files, size: u64) -> Result<()> {
    let me = nano.me().await?;
    println!("{:<10} peak {}", "begin", peak());

    let begun = Instant::now();
    let image = nano.disk_images().create_from_file(me.disk_image("large"), files.0.as_path()).await?;
    report("upload", size, begun);

    let begun = Instant::now();
    let saved = nano.disk_images().save(&image.id, &files.1).send().await?;
    report("download", saved.bytes, begun);
    Ok(())
}

fn report(what: &str, bytes: u64, begun: Instant) {
    let seconds = begun.elapsed().as_secs_f64();
    println!(
        "{what:<10} peak {}, {} MiB in {seconds:.1} s, {:.0} MiB/s",
        peak(),
        bytes / MIB,
        bytes as f64 / MIB as f64 / seconds
    );
}

/// The largest part of this process that ever was in memory.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kib.map_or("unknown".to_owned(), |kib| format!("{:.1} MiB", kib / 1024.0))
}

/// What is uploaded, and what is downloaded; removed at the end.
struct Files(PathBuf, PathBuf);

impl Files {
    fn new() -> Self {
        let path = |what: &str| {
            std::env::temp_dir().join(format!("nano-sdk-image-memory-{}-{what}", std::process::id()))
        };
        Self(path("up"), path("down"))
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        // Files that stay behind in the temporary folder do no harm.
        _ = std::fs::remove_file(&self.0);
        _ = std::fs::remove_file(&self.1);
    }
}
