//! What is taken between the payer and the receiver, to the minor unit. Integers only: a rate is rounded once for each
//! taker, and whatever is left over arrives.

use super::RulePack;
use crate::ledger::{Account, Posting};
use crate::money::{Currency, Money, Rate};

/// What a card network takes: a rate of the payment and a fixed sum.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CardFee {
    pub rate: Rate,
    pub fixed: Money,
}

/// What a pack takes of a sale.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SaleFee {
    /// The app store's part of the price. A store processes the card itself, so that no card fee comes on top.
    pub store: Rate,
    /// The platform's part of what the store leaves.
    pub platform: Rate,
    /// The platform's part once the receiver's sales of a lifetime, less what stores took, passed so many minor
    /// units of their currency (comparable sums, the same number of yen).
    pub beyond: Option<(i64, Rate)>,
}

impl SaleFee {
    pub const NONE: Self = Self {
        store: Rate::basis_points(0),
        platform: Rate::basis_points(0),
        beyond: None,
    };
}

/// Who takes something between the payer and the receiver.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Taker {
    CardProcessing,
    Store,
    Platform,
}

impl Taker {
    pub const ALL: [Self; 3] = [Self::CardProcessing, Self::Store, Self::Platform];

    /// Where it keeps what it takes.
    pub const fn account(self) -> Account {
        match self {
            Self::CardProcessing => Account::CardFees,
            Self::Store => Account::StoreFees,
            Self::Platform => Account::PlatformFees,
        }
    }
}

/// Where each minor unit of a payment goes, in order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Waterfall {
    pub paid: Money,
    pub steps: [(Taker, Money); 3],
    pub received: Money,
}

/// Nothing would be left for the receiver, or the rules know no fee for the currency.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NothingLeft;

/// By which way a payment comes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    Balance,
    Card,
}

/// What is paid for, as far as fees depend on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deal {
    Tip,
    TopUp,
    /// A month of a subscription. `earned`: what the receiver's sales made in this currency so far, in minor units,
    /// less what stores took. So for a ticket.
    Month {
        earned: i64,
    },
    Ticket {
        earned: i64,
    },
}

impl Deal {
    fn earned(self) -> i64 {
        match self {
            Self::Tip | Self::TopUp => 0,
            Self::Month { earned } | Self::Ticket { earned } => earned,
        }
    }
}

impl RulePack {
    /// Splits a payment of `paid` into what is taken on the way and what arrives.
    pub fn waterfall(&self, paid: Money, way: Way, deal: Deal) -> Result<Waterfall, NothingLeft> {
        let waterfall = self.split(paid, way, deal).ok_or(NothingLeft)?;
        match waterfall.received.is_positive() {
            true => Ok(waterfall),
            false => Err(NothingLeft),
        }
    }

    /// The least sum to pay so that at least `wanted` arrives; empty when no sum does.
    pub fn covering(&self, wanted: Money, way: Way, deal: Deal) -> Option<Money> {
        let mut paid = wanted;
        loop {
            let missing = wanted.minus(self.split(paid, way, deal)?.received).ok()?;
            if !missing.is_positive() {
                return Some(paid);
            }
            // No fee falls when more is paid, so one unit more brings at most one unit more: the least sum is never
            // jumped over.
            paid = paid.plus(missing).ok()?;
        }
    }

    /// The fee that this pack takes of `deal`; none of what it does not offer, for that was begun under another.
    pub fn sale_fee(&self, deal: Deal) -> SaleFee {
        let offered = match deal {
            Deal::Tip => self.tips,
            Deal::TopUp => None,
            Deal::Month { .. } => self.subscriptions,
            Deal::Ticket { .. } => self.tickets,
        };
        offered.map_or(SaleFee::NONE, |offered| offered.fee)
    }

    /// What processing a card takes in `currency`; empty when the wallet knows no such currency.
    pub fn card_fee(&self, currency: Currency) -> Option<&CardFee> {
        self.card_fees
            .iter()
            .find(|fee| fee.fixed.currency == currency)
    }

    fn split(&self, paid: Money, way: Way, deal: Deal) -> Option<Waterfall> {
        let fee = self.sale_fee(deal);
        let processing = match way {
            Way::Card if fee.store.basis_points == 0 => {
                let card = self.card_fee(paid.currency)?;
                card.rate.of(paid).plus(card.fixed).ok()?
            }
            Way::Card | Way::Balance => paid.currency.of_minor(0),
        };
        let store = fee.store.of(paid);
        let base = paid.minus(store).ok()?;
        let platform = fee.platform_of(base, deal.earned())?;
        Some(Waterfall {
            paid,
            steps: [
                (Taker::CardProcessing, processing),
                (Taker::Store, store),
                (Taker::Platform, platform),
            ],
            received: base.minus(processing).ok()?.minus(platform).ok()?,
        })
    }
}

/// What of `base` lies below and what above a threshold.
fn crossing(threshold: i64, earned: i64, base: Money) -> Option<(Money, Money)> {
    let below = threshold.saturating_sub(earned);
    let below = base.currency.of_minor(below.clamp(0, base.minor.max(0)));
    Some((below, base.minus(below).ok()?))
}

impl SaleFee {
    /// The two parts of a payment that passes the threshold, the one below it first; empty when it does not.
    pub fn crossed(&self, paid: Money, deal: Deal) -> Option<(Money, Money)> {
        let (threshold, _) = self.beyond?;
        let base = paid.minus(self.store.of(paid)).ok()?;
        let (below, above) = crossing(threshold, deal.earned(), base)?;
        (below.is_positive() && above.is_positive()).then_some((below, above))
    }

    /// The platform's part of `base`, split where the receiver's sales pass the threshold.
    fn platform_of(&self, base: Money, earned: i64) -> Option<Money> {
        let Some((threshold, rate)) = self.beyond else {
            return Some(self.platform.of(base));
        };
        let (below, above) = crossing(threshold, earned, base)?;
        self.platform.of(below).plus(rate.of(above)).ok()
    }
}

impl Waterfall {
    /// What one of them takes.
    pub fn taken_by(&self, taker: Taker) -> Money {
        self.steps[taker as usize].1
    }

    /// What all of them take.
    pub fn taken(&self) -> Money {
        let minor = self.steps.iter().map(|(_, sum)| sum.minor).sum();
        self.paid.currency.of_minor(minor)
    }

    /// The postings of a payment that comes from `source` and goes to `target`.
    pub fn postings(&self, source: Account, target: Account) -> Vec<Posting> {
        let taken = self
            .steps
            .iter()
            .map(|(taker, sum)| (taker.account(), *sum));
        [(target, self.received)]
            .into_iter()
            .chain(taken)
            .filter(|(_, amount)| amount.is_positive())
            .map(|(target, amount)| Posting {
                source,
                target,
                amount,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
