//! A wagon and its description as a zip archive.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::about;

/// From here on an entry needs the longer form of its sizes.
const LARGE: u64 = u32::MAX as u64;

/// Packs `files` into `out`, side by side and uncompressed: a wagon is compressed already.
pub(super) fn pack(files: &[PathBuf], out: impl Write) -> io::Result<()> {
    let mut zip = ZipWriter::new_stream(out);
    for path in files {
        append(&mut zip, path).map_err(about(path))?;
    }
    zip.finish()?;
    Ok(())
}

fn append<W: Write>(zip: &mut ZipWriter<zip::write::StreamWriter<W>>, path: &Path) -> io::Result<()> {
    let nameless = || io::Error::new(io::ErrorKind::InvalidInput, "a path without a file name in Unicode");
    let name = path.file_name().and_then(|name| name.to_str()).ok_or_else(nameless)?;
    let mut file = File::open(path)?;
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .unix_permissions(0o644)
        .large_file(file.metadata()?.len() >= LARGE);
    zip.start_file(name, options)?;
    io::copy(&mut file, zip)?;
    Ok(())
}
