//! The body of a request.

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use super::form;
use super::upload::Upload;
use crate::error::{Error, ErrorKind};
use crate::value::{JSON, secret};

/// The media type of a URL-encoded form.
const FORM: &str = "application/x-www-form-urlencoded";

/// The body of a request. Cheap to clone.
#[derive(Clone, Default)]
pub(crate) enum Body {
    #[default]
    None,
    Text {
        content_type: &'static str,
        bytes: Bytes,
        /// The same with secrets redacted, if there are any.
        masked: Option<Bytes>,
    },
    Stream {
        content_type: &'static str,
        upload: Upload,
    },
    Form {
        /// The name of the part with a file, and the file; a form may have none.
        file: Option<(&'static str, Upload)>,
        fields: Vec<(String, String)>,
        documents: Vec<Document>,
    },
}

/// Writes a value as JSON. A function, so that encoding a body is not compiled for each type of value.
pub(crate) type Write<'a> = dyn Fn(&mut Vec<u8>) -> serde_json::Result<()> + 'a;

/// A JSON file as a part of a form.
#[derive(Clone)]
pub(crate) struct Document {
    pub(crate) name: &'static str,
    pub(crate) bytes: Bytes,
    /// The same with secrets redacted.
    pub(crate) masked: Bytes,
}

impl Document {
    /// The JSON that `write` writes, as the part `name`.
    pub(crate) fn json(name: &'static str, write: &Write<'_>) -> Result<Self, Error> {
        let bytes = secret::reveal(|| encode(write, None))?;
        Ok(Self { name, bytes, masked: encode(write, None)? })
    }
}

impl Body {
    /// `{}`, for servers that require a body even if it is empty.
    pub(crate) const EMPTY_OBJECT: Self =
        Self::Text { content_type: JSON, bytes: Bytes::from_static(b"{}"), masked: None };

    /// The JSON that `write` writes, under the envelope's `key`. A redacted copy is made only if it contains a secret.
    pub(crate) fn json(write: &Write<'_>, key: Option<&str>) -> Result<Self, Error> {
        let (bytes, has_secrets) = secret::reveal_counted(|| encode(write, key));
        let masked = if has_secrets { Some(encode(write, key)?) } else { None };
        Ok(Self::Text { content_type: JSON, bytes: bytes?, masked })
    }

    /// `value` as a URL-encoded form, with a redacted copy if it contains secrets.
    pub(crate) fn form<T: Serialize + ?Sized>(value: &T) -> Result<Self, String> {
        let (pairs, has_secrets) = secret::reveal_counted(|| form::encode(value));
        let masked = if has_secrets { Some(form::encode(value)?.into()) } else { None };
        Ok(Self::Text { content_type: FORM, bytes: pairs?.into(), masked })
    }

    /// The bytes with secrets redacted; `None` for a stream.
    pub(crate) fn redacted(&self) -> Option<&[u8]> {
        match self {
            Self::Text { bytes, masked, .. } => Some(masked.as_ref().unwrap_or(bytes)),
            Self::None | Self::Stream { .. } | Self::Form { .. } => None,
        }
    }

    /// The names of the fields of a JSON object, nulls excepted, or of a URL-encoded form; `key` is that of the envelope.
    pub(crate) fn fields(&self, key: Option<&str>) -> Vec<String> {
        let Self::Text { bytes, content_type, .. } = self else { return Vec::new() };
        if *content_type == FORM {
            return form::names(bytes);
        }
        let document: Value = serde_json::from_slice(bytes).unwrap_or_default();
        let payload = key.and_then(|key| document.get(key)).unwrap_or(&document);
        let fields = payload.as_object().into_iter().flatten();
        fields.filter(|(_, value)| !value.is_null()).map(|(name, _)| name.clone()).collect()
    }

    /// Whether it is a stream, which has no total timeout but must not stall.
    pub(crate) fn is_stream(&self) -> bool {
        matches!(self, Self::Stream { .. } | Self::Form { .. })
    }

    /// Whether it can be sent more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        match self {
            Self::None | Self::Text { .. } | Self::Form { file: None, .. } => true,
            Self::Stream { upload, .. } | Self::Form { file: Some((_, upload)), .. } => {
                upload.is_replayable()
            }
        }
    }

    /// The content type; that of a form is known only once its boundary is generated.
    pub(crate) fn content_type(&self) -> Option<&'static str> {
        match self {
            Self::Text { content_type, .. } | Self::Stream { content_type, .. } => Some(content_type),
            Self::None | Self::Form { .. } => None,
        }
    }

    /// Its kind, for `Debug`.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Text { content_type, .. } | Self::Stream { content_type, .. } => content_type,
            Self::Form { .. } => "multipart/form-data",
        }
    }
}

fn encode(write: &Write<'_>, key: Option<&str>) -> Result<Bytes, Error> {
    // The source is dropped: a custom `Serialize` may quote the value.
    let unfit = |_| Error::new(ErrorKind::InvalidRequest, "the body cannot be written as JSON");
    let mut out = Vec::with_capacity(256);
    if let Some(key) = key {
        out.push(b'{');
        serde_json::to_writer(&mut out, key).map_err(unfit)?;
        out.push(b':');
    }
    write(&mut out).map_err(unfit)?;
    if key.is_some() {
        out.push(b'}');
    }
    Ok(out.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Secret;

    fn text(body: &Body) -> (&[u8], Option<&[u8]>) {
        match body {
            Body::Text { bytes, masked, .. } => (bytes, masked.as_deref()),
            _ => (b"", None),
        }
    }

    #[test]
    fn a_body_is_wrapped_in_the_envelopes_key() {
        let body = Body::json(&|out| serde_json::to_writer(out, &[1, 2]), Some("data")).unwrap();
        assert_eq!(text(&body), (&b"{\"data\":[1,2]}"[..], None));
    }

    #[test]
    fn a_body_with_secrets_has_a_masked_form_too() {
        let body = Body::json(&|out| serde_json::to_writer(out, &Secret::from("canary")), None).unwrap();
        assert_eq!(text(&body), (&b"\"canary\""[..], Some(&b"\"[redacted]\""[..])));
    }
}
