//! The retry budget of a client.

use std::sync::atomic::{AtomicU32, Ordering};

/// Tokens that all calls of a client share. If most calls fail, most retries are skipped, so that clients do not keep
/// an overloaded server from recovering.
///
/// The numbers are those of AWS: 500 tokens allow a burst of 100 retries, and five successes earn one retry.
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
    /// Withdraws the tokens for one retry, if there are enough.
    pub(crate) fn withdraw(&self) -> bool {
        let pay = |tokens: u32| tokens.checked_sub(RETRY_COST);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, pay).is_ok()
    }

    /// Deposits a token after a success.
    pub(crate) fn deposit(&self) {
        if self.0.load(Ordering::Relaxed) < FULL {
            let earn = |tokens: u32| Some(tokens.saturating_add(SUCCESS_DEPOSIT).min(FULL));
            // Always succeeds, because `earn` never returns `None`.
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
