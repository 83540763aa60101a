//! The results of the guests of a batch.

use crate::types::{
    CreateBatchItem, CreateBatchStatus, DeleteBatchItem, DeleteBatchStatus, StopBatchItem, StopBatchStatus,
};

impl CreateBatchItem {
    /// Whether this guest could not be created: see `error`. The rest of the batch continues without it.
    pub fn has_failed(&self) -> bool {
        self.status == CreateBatchStatus::Fail
    }
}

impl DeleteBatchItem {
    /// Whether this guest could not be deleted: see `error`. The rest of the batch continues without it.
    pub fn has_failed(&self) -> bool {
        self.status == DeleteBatchStatus::Fail
    }
}

impl StopBatchItem {
    /// Whether this guest could not be stopped: see `error`. The rest of the batch continues without it.
    pub fn has_failed(&self) -> bool {
        self.status == StopBatchStatus::Fail
    }
}
