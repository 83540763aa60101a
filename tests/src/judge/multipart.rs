//! Parses multipart forms with the crate `multer`, which is independent of the code that wrote them.

use bytes::Bytes;
use futures_util::{FutureExt, stream};
use multer::Multipart;

/// One part of a form.
#[derive(Debug)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The parts of a body.
///
/// # Errors
/// If it is not a form as defined by RFC 7578.
pub fn parts(content_type: &str, body: &[u8]) -> Result<Vec<Part>, multer::Error> {
    let boundary = multer::parse_boundary(content_type)?;
    let whole = Ok::<_, multer::Error>(Bytes::copy_from_slice(body));
    let form = Multipart::new(stream::iter([whole]), boundary);
    // The body is in memory, so this does not wait.
    read(form).now_or_never().unwrap_or(Err(multer::Error::IncompleteStream))
}

async fn read(mut form: Multipart<'_>) -> Result<Vec<Part>, multer::Error> {
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await? {
        let name = field.name().unwrap_or_default().to_owned();
        parts.push(Part { name, bytes: field.bytes().await?.to_vec() });
    }
    Ok(parts)
}
