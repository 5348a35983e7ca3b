//! Double entry: every posting moves money from one account to another, so the books cannot be unbalanced.
//! Never add money to an account by any other way.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::PersonId;
use crate::money::{Currency, Money};
use crate::rules::CURRENCIES;

/// A place where money lies. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Account {
    /// What a person can spend now.
    Available(PersonId),
    /// What a person has earned and will be able to spend once it settles.
    Pending(PersonId),
    /// The payers' cards: the world outside, where test money comes from and goes back to.
    Cards,
    /// What processing cards has cost.
    CardFees,
    /// Refunds on their way to a card.
    Refunding,
    /// Money sent that its sender can still take back.
    Moving,
    /// Withdrawals on their way to a bank.
    Withdrawing,
    /// People's banks: the world outside, which gives back only what was paid there.
    Banks,
    /// What quick withdrawals have paid for being quick.
    WithdrawalFees,
    /// What app stores have taken of sales.
    StoreFees,
    /// What platforms have taken of sales.
    PlatformFees,
    /// What a person received and a payer's bank asks back: nobody's to spend until that is decided.
    Held(PersonId),
    /// What Obole bore when a bank took back what its receiver had spent: the house's own money, so it can go below
    /// nothing.
    DisputeLosses,
}

impl Account {
    /// People and refunds on their way can never owe; the world outside can, and so can the house.
    fn has_floor(self) -> bool {
        !matches!(self, Self::Cards | Self::DisputeLosses)
    }
}

/// Money that moved from `source` to `target`. The amount is positive.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Posting {
    pub source: Account,
    pub target: Account,
    pub amount: Money,
}

/// The posting would leave less than nothing where that cannot be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Short {
    pub account: Account,
    pub missing: Money,
}

/// All balances, one for each account and currency.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ledger {
    balances: BTreeMap<(Account, Currency), i64>,
    postings: u64,
    /// Accounts of the latest postings, for who keeps their course (see `curve`).
    touched: Vec<(Account, Currency)>,
}

impl Ledger {
    pub fn balance(&self, account: Account, currency: Currency) -> Money {
        currency.of_minor(
            self.balances
                .get(&(account, currency))
                .copied()
                .unwrap_or(0),
        )
    }

    /// The balances a person has in `of`, one for each currency ever used, in the wallet's fixed order.
    pub fn balances(&self, of: Account) -> impl Iterator<Item = Money> + '_ {
        CURRENCIES.iter().filter_map(move |currency| {
            self.balances
                .get(&(of, *currency))
                .map(|m| currency.of_minor(*m))
        })
    }

    /// How many postings there have been.
    pub fn postings(&self) -> u64 {
        self.postings
    }

    /// Transcribes one posting.
    pub fn apply(&mut self, posting: &Posting) {
        let Money { minor, currency } = posting.amount;
        let source = self.balances.entry((posting.source, currency)).or_default();
        *source = source.wrapping_sub(minor);
        let target = self.balances.entry((posting.target, currency)).or_default();
        *target = target.wrapping_add(minor);
        self.postings += 1;
        self.touched.push((posting.source, currency));
        self.touched.push((posting.target, currency));
    }

    /// The accounts that postings moved since this was last asked.
    pub(crate) fn take_touched(&mut self) -> Vec<(Account, Currency)> {
        core::mem::take(&mut self.touched)
    }

    /// Whether the postings, in this order, keep every account at or above its floor and within 64 bits.
    pub fn check(&self, postings: &[Posting]) -> Result<(), Short> {
        let mut touched: BTreeMap<(Account, Currency), i64> = BTreeMap::new();
        for posting in postings {
            let Money { minor, currency } = posting.amount;
            for (account, change) in [(posting.source, -minor), (posting.target, minor)] {
                let key = (account, currency);
                let before = touched
                    .get(&key)
                    .or_else(|| self.balances.get(&key))
                    .copied()
                    .unwrap_or(0);
                let short = |missing: i64| Short {
                    account,
                    missing: currency.of_minor(missing),
                };
                let after = before.checked_add(change).ok_or_else(|| short(minor))?;
                if change < 0 && after < 0 && account.has_floor() {
                    return Err(short(after.saturating_neg()));
                }
                touched.insert(key, after);
            }
        }
        Ok(())
    }

    /// The proof of the books: for each currency, what all accounts together hold. Always zero.
    /// Walks every account: for the proof page and the tests, never for a decision.
    pub fn proof(&self) -> Vec<Money> {
        let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
        for ((_, currency), minor) in &self.balances {
            let sum = sums.entry(*currency).or_default();
            *sum = sum.wrapping_add(*minor);
        }
        sums.into_iter()
            .map(|(c, minor)| c.of_minor(minor))
            .collect()
    }

    /// What all people together hold, and what each outside account holds: the two sides of the proof.
    pub fn totals(&self) -> Vec<(Side, Money)> {
        let mut sums: BTreeMap<(Currency, Side), i64> = BTreeMap::new();
        for ((account, currency), minor) in &self.balances {
            *sums.entry((*currency, Side::of(*account))).or_default() += *minor;
        }
        sums.into_iter()
            .map(|((c, side), minor)| (side, c.of_minor(minor)))
            .collect()
    }
}

/// A kind of account, as the proof of the books lists them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Side {
    Available,
    Pending,
    Cards,
    CardFees,
    Refunding,
    Moving,
    Withdrawing,
    Banks,
    WithdrawalFees,
    StoreFees,
    PlatformFees,
    Held,
    DisputeLosses,
}

impl Side {
    fn of(account: Account) -> Self {
        match account {
            Account::Available(_) => Self::Available,
            Account::Pending(_) => Self::Pending,
            Account::Cards => Self::Cards,
            Account::CardFees => Self::CardFees,
            Account::Refunding => Self::Refunding,
            Account::Moving => Self::Moving,
            Account::Withdrawing => Self::Withdrawing,
            Account::Banks => Self::Banks,
            Account::WithdrawalFees => Self::WithdrawalFees,
            Account::StoreFees => Self::StoreFees,
            Account::PlatformFees => Self::PlatformFees,
            Account::Held(_) => Self::Held,
            Account::DisputeLosses => Self::DisputeLosses,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{RecordId, RequestId};
    use uuid::Uuid;

    fn person(n: u128) -> PersonId {
        PersonId(RecordId::main(RequestId(Uuid::from_u128(n))))
    }

    fn posting(source: Account, target: Account, minor: i64) -> Posting {
        Posting {
            source,
            target,
            amount: Currency::EUR.of_minor(minor),
        }
    }

    #[test]
    fn a_person_cannot_spend_more_than_there_is() {
        let mut ledger = Ledger::default();
        let (a, b) = (Account::Available(person(1)), Account::Available(person(2)));
        ledger.apply(&posting(Account::Cards, a, 500));
        assert_eq!(ledger.check(&[posting(a, b, 500)]), Ok(()));
        assert_eq!(
            ledger.check(&[posting(a, b, 300), posting(a, b, 300)]),
            Err(Short {
                account: a,
                missing: Currency::EUR.of_minor(100)
            })
        );
    }

    #[test]
    fn the_books_add_up_to_nothing() {
        let mut ledger = Ledger::default();
        ledger.apply(&posting(Account::Cards, Account::Available(person(1)), 500));
        ledger.apply(&posting(Account::Cards, Account::CardFees, 33));
        assert_eq!(ledger.proof(), [Currency::EUR.of_minor(0)]);
        assert_eq!(ledger.postings(), 2);
    }

    #[test]
    fn money_lent_by_another_currency_does_not_count() {
        let mut ledger = Ledger::default();
        let a = Account::Available(person(1));
        ledger.apply(&Posting {
            source: Account::Cards,
            target: a,
            amount: Currency::USD.of_minor(500),
        });
        assert!(ledger.check(&[posting(a, Account::Cards, 1)]).is_err());
    }
}
