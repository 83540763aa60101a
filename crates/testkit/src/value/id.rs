//! Generated IDs.

use cloudmgr_runtime::Uuid;

/// A generated UUID of version 4. Equal numbers give equal UUIDs.
pub(crate) fn uuid(number: u64) -> Uuid {
    Uuid::from_u128(0x0b6f_2f6e_7c1d_4f0a_9e3b_0000_0000_0000 | u128::from(number & 0xffff_ffff_ffff))
}
