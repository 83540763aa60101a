//! Bytes as lower-case hexadecimal digits.

use std::fmt::Write;

/// The bytes as lower-case hexadecimal digits, the format of signatures and checksums.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len().saturating_mul(2)), |mut text, byte| {
        // Writing to a string never fails.
        _ = write!(text, "{byte:02x}");
        text
    })
}
