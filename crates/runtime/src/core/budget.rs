//! The retry budget of a client.

use std::sync::atomic::{AtomicU32, Ordering};

/// Tokens that all calls of a client share: when most calls fail, most retries are left out, so that
/// clients do not keep down a server that is trying to come back.
///
/// The numbers are AWS's: 500 tokens allow 100 retries in a burst, and five successes earn one.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

const FULL: u32 = 500;
const RETRY_COST: u32 = 5;
const SUCCESS_DEPOSIT: u32 = 1;

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Pays for one retry, if there is enough left.
    pub(crate) fn withdraw(&self) -> bool {
        let pay = |tokens: u32| tokens.checked_sub(RETRY_COST);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, pay).is_ok()
    }

    /// Earns a little with every success.
    pub(crate) fn deposit(&self) {
        if self.0.load(Ordering::Relaxed) < FULL {
            let earn = |tokens: u32| Some(tokens.saturating_add(SUCCESS_DEPOSIT).min(FULL));
            // It always succeeds: `earn` never declines.
            _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, earn);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_retries_empty_the_budget_and_five_successes_earn_one() {
        let budget = Budget::default();
        assert_eq!((0..200).filter(|_| budget.withdraw()).count(), 100);
        (0..4).for_each(|_| budget.deposit());
        assert!(!budget.withdraw());
        budget.deposit();
        assert!(budget.withdraw());
    }
}
