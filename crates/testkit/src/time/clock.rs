//! A clock that moves by itself when nothing else happens.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use cloudmgr_runtime::{BoxFuture, Clock, lock};
use tokio::time::Instant;

/// How often a sleeper lets other tasks go first before the clock moves: between the end of an exchange and the beginning
/// of the next one a task is neither asleep nor in an exchange.
const CALM: u32 = 32;

/// A clock that stands still while an exchange is under way, and otherwise moves to the earliest end of a pause at once.
///
/// Ends of limits on the network come to pass when the clock moves beyond them, but move it only while a test keeps an
/// exchange from going on.
#[derive(Clone)]
pub(crate) struct VirtualClock {
    begun: (Instant, SystemTime),
    shared: Arc<Mutex<State>>,
}

/// When a sleeper is to wake, and which of those that wake then it is.
type Key = (Duration, u64);

#[derive(Default)]
struct State {
    /// How far the clock has moved.
    moved: Duration,
    /// How much of that nobody but sleepers asked for.
    slept: Duration,
    /// Exchanges under way.
    exchanges: usize,
    /// Exchanges that a test keeps from going on.
    stalled: usize,
    sleepers: BTreeMap<Key, Sleeper>,
    next: u64,
    /// Rises with everything that happens.
    events: u64,
    /// Who is to look again; woken without the lock, for a waker may do anything.
    awake: Vec<Waker>,
}

/// Runs `with` on the state, and then wakes whom it concerns.
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

    /// Moves the clock.
    pub(crate) fn advance(&self, time: Duration) {
        change(&self.shared, |state| {
            state.moved = state.moved.saturating_add(time);
            state.wake_due();
        });
    }

    /// How far sleepers have moved the clock.
    pub(crate) fn slept(&self) -> Duration {
        lock(&self.shared).slept
    }

    /// Says that an exchange does not go on before the clock does, as long as what it returns lives.
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
    /// Whether time may pass by itself: nothing is under way but what waits for it.
    fn may_move(&self) -> bool {
        self.exchanges <= self.stalled
            && (self.stalled > 0 || self.sleepers.values().any(|sleeper| sleeper.is_pause))
    }

    /// Something happened: the first sleeper looks again whether it is time.
    fn happened(&mut self) {
        self.events += 1;
        self.awake.extend(self.sleepers.values_mut().next().and_then(|first| first.waker.take()));
    }

    /// Wakes everyone whose time has come.
    fn wake_due(&mut self) {
        self.events += 1;
        let due = self.sleepers.range_mut(..=(self.moved, u64::MAX));
        self.awake.extend(due.filter_map(|(_, sleeper)| sleeper.waker.take()));
    }

    /// Moves the clock because nothing else happens.
    fn move_to(&mut self, end: Duration) {
        self.slept = self.slept.saturating_add(end.saturating_sub(self.moved));
        self.moved = end;
        self.wake_due();
    }

    fn is_first(&self, key: Key) -> bool {
        self.sleepers.keys().next() == Some(&key)
    }
}

/// A pause, or a limit, on the clock.
struct Sleep {
    shared: Arc<Mutex<State>>,
    key: Key,
    /// What had happened when it looked last, and how often nothing had.
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
        if state.is_first(self.key) && state.may_move() {
            self.calm = if self.events == state.events { self.calm + 1 } else { 0 };
            self.events = state.events;
            if self.calm >= CALM {
                state.move_to(self.key.0);
                return (true, None);
            }
            // Asked again once the tasks that can go on have had their turn.
            state.awake.push(waker.clone());
        } else {
            self.calm = 0;
        }
        let sleeper = state.sleepers.get_mut(&self.key);
        (false, sleeper.and_then(|sleeper| sleeper.waker.replace(waker.clone())))
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

/// Counts something as long as it lives.
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
