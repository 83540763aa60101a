//! Uploads a disk image, downloads it again, and compares.
//!
//!     cargo run -p nano-sdk --example upload_image -- --demo
//!     cargo run -p nano-sdk --example upload_image -- --yes base.qcow2
//!
//! The first runs against a server of its own in seconds, with a file of zeros.

mod demo;

use std::env;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use nano_sdk::{Client, Error, ErrorKind, MIB, Progress, Result, Upload};

/// The size of the file of a demo.
const SIZE: u64 = 16 * MIB;

/// What the example works with. In a demo the file is its own, and removed at the end.
struct Plan {
    nano: Client,
    file: PathBuf,
    is_demo: bool,
}

/// Uploads a disk image, downloads it again, compares, and deletes it.
#[derive(Parser)]
struct Arguments {
    /// Run against a server of the example, with a file of zeros.
    #[arg(long, conflicts_with_all = ["yes", "file"])]
    demo: bool,
    /// Confirm that an image is created on a real frontend, and deleted.
    #[arg(long)]
    yes: bool,
    /// The qcow2 file to upload.
    file: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let plan = if arguments.demo { demo_plan() } else { real_plan(arguments) };
    match plan {
        Ok(plan) => ended(&plan, round_trip(&plan).await),
        Err(problem) => {
            eprintln!(
                "{problem}\n\nSet NANO_URL (such as http://nano.example:5870/api/v1), NANO_USER and NANO_PASSWORD"
            );
            eprintln!("and name a qcow2 file, or try it without a server: --demo");
            ExitCode::from(2)
        }
    }
}

fn ended(plan: &Plan, outcome: Result<()>) -> ExitCode {
    if plan.is_demo {
        // A file that stays behind in the temporary folder does no harm.
        _ = std::fs::remove_file(&plan.file);
    }
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn real_plan(arguments: Arguments) -> Result<Plan> {
    let unfit = |what: &'static str| Error::new(ErrorKind::Config, what);
    if !arguments.yes {
        return Err(unfit("this creates an image on a real frontend: add --yes"));
    }
    let file = arguments.file.ok_or_else(|| unfit("no file is named"))?;
    Ok(Plan { nano: Client::from_env()?, file, is_demo: false })
}

fn demo_plan() -> Result<Plan> {
    let file = env::temp_dir().join(format!("nano-sdk-upload-image-{}.qcow2", std::process::id()));
    let create = || std::fs::File::create(&file)?.set_len(SIZE);
    create().map_err(local)?;
    Ok(Plan { nano: demo::client(SIZE)?, file, is_demo: true })
}

async fn round_trip(plan: &Plan) -> Result<()> {
    let images = plan.nano.disk_images();
    let bar = bar("upload");
    let shown = bar.clone();
    let file = Upload::from(plan.file.as_path()).on_progress(move |progress| show(&shown, progress));
    let image = plan.nano.me().await?.disk_image("sdk-example").tags(["example"]);
    let id = images.create_from_file(image, file).await?.id;
    bar.finish();
    println!("uploaded as {id}, {} bytes", images.get(&id).send().await?.size);

    let saved = download(plan, &id).await;
    images.delete(&id).send().await?;
    println!("{}", saved?);
    Ok(())
}

/// Downloads the image next to the file, and prints its size.
async fn download(plan: &Plan, id: &str) -> Result<String> {
    let copy = copy_of(&plan.file);
    let bar = bar("download");
    let shown = bar.clone();
    let save = plan.nano.disk_images().save(id, &copy).on_progress(move |progress| show(&shown, progress));
    let saved = save.send().await?;
    bar.finish();
    if plan.is_demo {
        std::fs::remove_file(&copy).map_err(local)?;
    }
    Ok(format!("downloaded as {}, {} bytes, SHA-1 {} is right", copy.display(), saved.bytes, saved.sha1))
}

fn copy_of(file: &Path) -> PathBuf {
    file.with_extension("copy.qcow2")
}

fn bar(what: &'static str) -> ProgressBar {
    let bar = ProgressBar::new(0).with_message(what);
    match ProgressStyle::with_template("{msg:<8} {bar:40} {bytes:>10} of {total_bytes}, {bytes_per_sec}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

fn show(bar: &ProgressBar, progress: Progress) {
    bar.set_length(progress.total.unwrap_or(progress.bytes));
    bar.set_position(progress.bytes);
}

fn local(error: io::Error) -> Error {
    Error::new(ErrorKind::Io, "the file of the demo cannot be made").with_source(error)
}
