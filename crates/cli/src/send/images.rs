//! `nano disk-images download ID FILE`: resumes interrupted downloads, and verifies the checksum.

use super::bar::bar;
use crate::failure::Result;
use crate::output;
use crate::profile::Place;
use crate::words::thousands;

/// Saves an image.
pub(crate) async fn save(place: &Place, path: &[String], file: &str, overwrite: bool) -> Result<()> {
    let nano = place.nano()?;
    let id = path.first().map(String::as_str).unwrap_or_default();
    let save = nano.disk_images().save(id, file).overwrite(overwrite);
    let save = match bar() {
        Some(bar) => save.on_progress(move |progress| bar.show(progress)),
        None => save,
    };
    let saved = save.send().await?;
    output::note(format!("{} bytes in {file}, SHA-1 {}", thousands(saved.bytes), saved.sha1));
    Ok(())
}
