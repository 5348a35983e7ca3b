//! What of a payment was taken on the way, and by whom: read off the postings, so that nothing has to be remembered
//! beside them. What a refund brings back of it is reckoned here; do not round anywhere else.

use crate::ledger::{Account, Posting};
use crate::rules::Taker;

/// Minor units by taker.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Taken([i64; 3]);

impl Taken {
    /// What these postings brought to the takers.
    pub(super) fn by(postings: &[Posting]) -> Self {
        Self::sum(postings, |posting| posting.target)
    }

    /// What these postings took from them again.
    pub(super) fn given_back_by(postings: &[Posting]) -> Self {
        Self::sum(postings, |posting| posting.source)
    }

    fn sum(postings: &[Posting], end: impl Fn(&Posting) -> Account) -> Self {
        Self(Taker::ALL.map(|taker| {
            let own = postings.iter().filter(|p| end(p) == taker.account());
            own.map(|posting| posting.amount.minor).sum()
        }))
    }

    pub fn of(self, taker: Taker) -> i64 {
        self.0[taker as usize]
    }

    pub fn total(self) -> i64 {
        self.0.iter().sum()
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self(Taker::ALL.map(|taker| self.of(taker) + other.of(taker)))
    }

    pub(super) fn minus(self, other: Self) -> Self {
        Self(Taker::ALL.map(|taker| self.of(taker) - other.of(taker)))
    }

    /// `minor` of it, which is at most all of it: from each in proportion, and what rounding leaves from the first
    /// who has something left.
    pub(super) fn part(self, minor: i64) -> Self {
        let whole = i128::from(self.total().max(1));
        let fair = self.0.map(|own| {
            let fair = i128::from(own) * i128::from(minor) / whole;
            i64::try_from(fair).unwrap_or(own)
        });
        let mut left = minor - fair.iter().sum::<i64>();
        let mut part = fair;
        for (part, own) in part.iter_mut().zip(self.0) {
            let more = left.min(own - *part);
            *part += more;
            left -= more;
        }
        Self(part)
    }

    /// The accounts it lies in.
    pub(super) fn accounts(self) -> impl Iterator<Item = (Account, i64)> {
        Taker::ALL
            .into_iter()
            .map(move |taker| (taker.account(), self.of(taker)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// However a payment is given back in parts, each taker gives back what it took and no more.
        #[test]
        fn parts_add_up_and_nobody_gives_back_more_than_they_took(
            taken in prop::array::uniform3(0_i64..1_000),
            parts in prop::collection::vec(1_i64..200, 0..40),
        ) {
            let mut left = Taken(taken);
            for part in parts.into_iter().chain([i64::MAX]) {
                let minor = part.min(left.total());
                let back = left.part(minor);
                prop_assert_eq!(back.total(), minor);
                left = left.minus(back);
                prop_assert!(left.0.iter().all(|own| *own >= 0));
            }
            prop_assert_eq!(left, Taken::default());
        }
    }
}
