//! What became of the guests of a batch.

use crate::types::{
    CreateBatchItem, CreateBatchStatus, DeleteBatchItem, DeleteBatchStatus, StopBatchItem, StopBatchStatus,
};

impl CreateBatchItem {
    /// Whether this guest could not be created: `error` says why. The rest of the batch goes on without it.
    pub fn has_failed(&self) -> bool {
        self.status == CreateBatchStatus::Fail
    }
}

impl DeleteBatchItem {
    /// Whether this guest could not be deleted: `error` says why. The rest of the batch goes on without it.
    pub fn has_failed(&self) -> bool {
        self.status == DeleteBatchStatus::Fail
    }
}

impl StopBatchItem {
    /// Whether this guest could not be stopped: `error` says why. The rest of the batch goes on without it.
    pub fn has_failed(&self) -> bool {
        self.status == StopBatchStatus::Fail
    }
}
