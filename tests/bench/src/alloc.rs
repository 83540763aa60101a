//! Counts allocations.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering::Relaxed};

/// The system's allocator, which counts while [`count`] or [`peak`] runs.
struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

static ON: AtomicBool = AtomicBool::new(false);
static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);
static BYTES: AtomicU64 = AtomicU64::new(0);
static LIVE: AtomicI64 = AtomicI64::new(0);
static PEAK: AtomicI64 = AtomicI64::new(0);

/// The allocations during some work.
#[derive(Clone, Copy, Debug)]
pub struct Allocated {
    /// The number of allocations and reallocations.
    pub times: u64,
    /// The total size, in bytes.
    pub bytes: u64,
    /// The peak above the size before the work, in bytes.
    pub peak: u64,
}

/// Runs `work` and counts the allocations of all threads. Counts do not nest.
pub fn count<T>(work: impl FnOnce() -> T) -> (T, Allocated) {
    for counter in [&ALLOCATIONS, &BYTES] {
        counter.store(0, Relaxed);
    }
    for counter in [&LIVE, &PEAK] {
        counter.store(0, Relaxed);
    }
    ON.store(true, Relaxed);
    let result = work();
    ON.store(false, Relaxed);
    let peak = u64::try_from(PEAK.load(Relaxed)).unwrap_or(0);
    (result, Allocated { times: ALLOCATIONS.load(Relaxed), bytes: BYTES.load(Relaxed), peak })
}

fn grown(bytes: usize) {
    if ON.load(Relaxed) {
        ALLOCATIONS.fetch_add(1, Relaxed);
        BYTES.fetch_add(bytes as u64, Relaxed);
        let live = LIVE.fetch_add(bytes.cast_signed() as i64, Relaxed) + bytes.cast_signed() as i64;
        PEAK.fetch_max(live, Relaxed);
    }
}

fn freed(bytes: usize) {
    if ON.load(Relaxed) {
        LIVE.fetch_sub(bytes.cast_signed() as i64, Relaxed);
    }
}

// SAFETY: every call is passed on to the system's allocator unchanged; the counters do not touch its memory.
#[allow(unsafe_code, reason = "an allocator cannot be written without")]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grown(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        grown(layout.size());
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        freed(layout.size());
        unsafe { System.dealloc(pointer, layout) }
    }

    /// The old block counts as freed first: the system moves pages, it does not hold both.
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        freed(layout.size());
        grown(size);
        unsafe { System.realloc(pointer, layout, size) }
    }
}
