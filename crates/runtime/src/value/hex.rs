//! Bytes as lower-case hexadecimal digits.

use std::fmt::Write;

/// The bytes as lower-case hexadecimal digits: how signatures and checksums are written.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len().saturating_mul(2)), |mut text, byte| {
        // Writing to a string does not fail.
        _ = write!(text, "{byte:02x}");
        text
    })
}
