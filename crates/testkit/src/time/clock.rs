//! A clock that advances when nothing else happens.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use cloudmgr_runtime::{BoxFuture, Clock, lock};
use tokio::time::Instant;

/// How often a sleeper yields to other tasks before the clock advances: between two exchanges, a task is neither
/// asleep nor in an exchange.
const CALM: u32 = 32;

/// A clock that stops while an exchange is in progress, and otherwise advances to the earliest end of a pause at once.
///
/// Network timeouts expire when the clock passes them, but they advance it only while a test delays an exchange.
#[derive(Clone)]
pub(crate) struct VirtualClock {
    begun: (Instant, SystemTime),
    shared: Arc<Mutex<State>>,
}

/// When a sleeper wakes, and its number among those that wake at that time.
type Key = (Duration, u64);

#[derive(Default)]
struct State {
    /// How far the clock has advanced.
    moved: Duration,
    /// How much of that was caused by sleepers.
    slept: Duration,
    /// The number of exchanges in progress.
    exchanges: usize,
    /// The number of exchanges that a test delays.
    stalled: usize,
    sleepers: BTreeMap<Key, Sleeper>,
    next: u64,
    /// Increases with each event.
    events: u64,
    /// The wakers to call after the lock is released, because a waker may call back.
    awake: Vec<Waker>,
}

/// Runs `with` on the state, and then calls the collected wakers.
fn change<T>(shared: &Mutex<State>, with: impl FnOnce(&mut State) -> T) -> T {
    let (result, awake) = {
        let mut state = lock(shared);
        let result = with(&mut state);
        (result, std::mem::take(&mut state.awake))
    };
    awake.into_iter().for_each(Waker::wake);
    result
}

struct Sleeper {
    waker: Option<Waker>,
    is_pause: bool,
}

impl VirtualClock {
    pub(crate) fn new() -> Self {
        Self { begun: (Instant::now(), SystemTime::now()), shared: Arc::default() }
    }

    /// Advances the clock.
    pub(crate) fn advance(&self, time: Duration) {
        change(&self.shared, |state| {
            state.moved = state.moved.saturating_add(time);
            state.wake_due();
        });
    }

    /// How far sleepers have advanced the clock.
    pub(crate) fn slept(&self) -> Duration {
        lock(&self.shared).slept
    }

    /// Marks an exchange as delayed until the clock advances, while the returned value lives.
    pub(crate) fn stall(&self) -> Held {
        self.held(|state| &mut state.stalled)
    }

    fn held(&self, count: fn(&mut State) -> &mut usize) -> Held {
        change(&self.shared, |state| {
            *count(state) += 1;
            state.happened();
        });
        Held { shared: Arc::clone(&self.shared), count }
    }

    fn sleeper(&self, time: Duration, is_pause: bool) -> BoxFuture<'static, ()> {
        let key = change(&self.shared, |state| {
            let key = (state.moved.saturating_add(time), state.next);
            state.next += 1;
            state.sleepers.insert(key, Sleeper { waker: None, is_pause });
            state.happened();
            key
        });
        Box::pin(Sleep { shared: Arc::clone(&self.shared), key, events: 0, calm: 0 })
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> SystemTime {
        let moved = lock(&self.shared).moved;
        self.begun.1.checked_add(moved).unwrap_or(self.begun.1)
    }

    fn instant(&self) -> Instant {
        let moved = lock(&self.shared).moved;
        self.begun.0.checked_add(moved).unwrap_or(self.begun.0)
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        self.sleeper(pause, true)
    }

    fn guard(&self, limit: Duration) -> Option<BoxFuture<'static, ()>> {
        Some(self.sleeper(limit, false))
    }

    fn hold(&self) -> Option<Box<dyn Send + Sync>> {
        Some(Box::new(self.held(|state| &mut state.exchanges)))
    }
}

impl State {
    /// Whether the clock may advance: each exchange in progress is delayed.
    fn may_move(&self) -> bool {
        self.exchanges <= self.stalled
            && (self.stalled > 0 || self.sleepers.values().any(|sleeper| sleeper.is_pause))
    }

    /// Records an event, and wakes the first sleeper.
    fn happened(&mut self) {
        self.events += 1;
        self.awake.extend(self.sleepers.values_mut().next().and_then(|first| first.waker.take()));
    }

    /// Wakes the sleepers whose time has come.
    fn wake_due(&mut self) {
        self.events += 1;
        let due = self.sleepers.range_mut(..=(self.moved, u64::MAX));
        self.awake.extend(due.filter_map(|(_, sleeper)| sleeper.waker.take()));
    }

    /// Advances the clock because nothing else happens.
    fn move_to(&mut self, end: Duration) {
        self.slept = self.slept.saturating_add(end.saturating_sub(self.moved));
        self.moved = end;
        self.wake_due();
    }

    fn is_first(&self, key: Key) -> bool {
        self.sleepers.keys().next() == Some(&key)
    }
}

/// A pause or a timeout on the clock.
struct Sleep {
    shared: Arc<Mutex<State>>,
    key: Key,
    /// The event count at the last poll, and the number of polls since without an event.
    events: u64,
    calm: u32,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let sleep = &mut *self;
        let (shared, waker) = (Arc::clone(&sleep.shared), context.waker());
        let (is_over, replaced) = change(&shared, |state| sleep.look(state, waker));
        drop(replaced);
        if is_over { Poll::Ready(()) } else { Poll::Pending }
    }
}

impl Sleep {
    /// Whether the time has come, and the waker that was replaced.
    fn look(&mut self, state: &mut State, waker: &Waker) -> (bool, Option<Waker>) {
        if self.key.0 <= state.moved {
            return (true, None);
        }
        if !(state.is_first(self.key) && state.may_move()) {
            self.calm = 0;
        } else if self.is_calm(state) {
            state.move_to(self.key.0);
            return (true, None);
        } else {
            // Polled again after the tasks that are ready.
            state.awake.push(waker.clone());
        }
        let sleeper = state.sleepers.get_mut(&self.key);
        (false, sleeper.and_then(|sleeper| sleeper.waker.replace(waker.clone())))
    }

    /// Whether there was no event in the last polls.
    fn is_calm(&mut self, state: &State) -> bool {
        self.calm = if self.events == state.events { self.calm + 1 } else { 0 };
        self.events = state.events;
        self.calm >= CALM
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let removed = change(&self.shared, |state| {
            let removed = state.sleepers.remove(&self.key);
            state.happened();
            removed
        });
        drop(removed);
    }
}

/// Keeps a counter raised while it lives.
pub(crate) struct Held {
    shared: Arc<Mutex<State>>,
    count: fn(&mut State) -> &mut usize,
}

impl Drop for Held {
    fn drop(&mut self) {
        change(&self.shared, |state| {
            let count = (self.count)(state);
            *count = count.saturating_sub(1);
            state.happened();
        });
    }
}

impl fmt::Debug for VirtualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = lock(&self.shared);
        f.debug_struct("VirtualClock").field("moved", &state.moved).field("slept", &state.slept).finish()
    }
}
