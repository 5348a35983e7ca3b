//! Rule packs: fees, limits and delays as data. No decision here: nouns ask, packs answer.

mod spaces;
mod wallet;

pub use spaces::SpaceRules;
pub use wallet::{Standing, WalletRules};

use crate::ledger::{Account, Posting};
use crate::moment::Span;
use crate::money::{CannotAdd, Currency, Money, Rate};

/// The currencies a wallet can hold, in the order in which they are shown.
pub const CURRENCIES: [Currency; 4] = [Currency::EUR, Currency::USD, Currency::GBP, Currency::JPY];

/// What a card network takes: a rate of the payment and a fixed sum.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CardFee {
    pub rate: Rate,
    pub fixed: Money,
}

/// Everything a decision asks of the rules. Times are spans, sums whole units of the currency.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RulePack {
    pub name: &'static str,
    /// Fees for card processing, borne by the receiver, one for each currency.
    pub card_fees: [CardFee; 4],
    /// The largest tip and the largest top-up, in whole units of EUR, USD or GBP and hundreds of JPY.
    pub largest_payment_major: i64,
    /// How long money paid by card stays pending before it can be spent.
    pub settlement: Span,
    /// An open payment that nobody finishes is cancelled after this.
    pub open_payment: Span,
    /// A hand-off that nobody acknowledges counts as abandoned after this.
    pub handoff_open: Span,
    pub message_max_chars: usize,
    /// The least and the most that a month of a tier costs, in whole units of EUR, USD or GBP and hundreds of JPY.
    pub tier_price_major: (i64, i64),
    pub perks_max: usize,
    pub perk_max_chars: usize,
    /// How long a subscription goes on unpaid after its period is over.
    pub grace: Span,
    /// When a declined renewal is tried again, counted from the end of the period and within grace.
    pub renewal_tries: &'static [Span],
    /// How much later than grace the last try may still run.
    pub try_leeway: Span,
    /// A price that rises less than this before a renewal counts from the one after it.
    pub price_notice: Span,
    pub post_max_chars: u32,
    pub excerpt_max_chars: usize,
    /// Sending, asking and withdrawing.
    pub wallet: WalletRules,
    pub spaces: SpaceRules,
}

/// Obole's own pack: 0 % of everything; EUR and USD fees as usual for European and American cards, GBP and JPY
/// are our own choice, as are the limits and delays.
pub const OBOLE: RulePack = RulePack {
    name: "Obole",
    card_fees: [
        CardFee {
            rate: Rate::basis_points(150),
            fixed: Currency::EUR.of_minor(25),
        },
        CardFee {
            rate: Rate::basis_points(290),
            fixed: Currency::USD.of_minor(30),
        },
        CardFee {
            rate: Rate::basis_points(150),
            fixed: Currency::GBP.of_minor(20),
        },
        CardFee {
            rate: Rate::basis_points(360),
            fixed: Currency::JPY.of_minor(0),
        },
    ],
    largest_payment_major: 1_000,
    settlement: Span::days(2),
    open_payment: Span::hours(23),
    handoff_open: Span::days(30),
    message_max_chars: 280,
    tier_price_major: (1, 999),
    perks_max: 5,
    perk_max_chars: 80,
    grace: Span::days(7),
    renewal_tries: &[Span::days(1), Span::days(3), Span::days(5), Span::days(7)],
    try_leeway: Span::hours(1),
    price_notice: Span::days(3),
    post_max_chars: 20_000,
    excerpt_max_chars: 280,
    wallet: WalletRules::USUAL,
    spaces: spaces::OBOLE_SPACES,
};

/// Who takes something between the payer and the receiver.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Taker {
    CardProcessing,
    Obole,
}

/// Where each minor unit of a payment goes, in order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Waterfall {
    pub paid: Money,
    pub steps: [(Taker, Money); 2],
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

impl RulePack {
    /// The largest payment in `currency`: comparable sums, so a hundred times as many yen.
    pub fn largest_payment(&self, currency: Currency) -> Money {
        match currency.exponent() {
            0 => currency.of_major(self.largest_payment_major * 100),
            _ => currency.of_major(self.largest_payment_major),
        }
    }

    /// The least and the most that a month of a tier costs.
    pub fn tier_prices(&self, currency: Currency) -> (Money, Money) {
        let factor = if currency.exponent() == 0 { 100 } else { 1 };
        let (least, most) = self.tier_price_major;
        let of = |major: i64| currency.of_major(major * factor);
        (of(least), of(most))
    }

    /// Four to five sums that a tip jar offers.
    pub fn denominations(&self, currency: Currency) -> Vec<Money> {
        let factor = if currency.exponent() == 0 { 100 } else { 1 };
        [1, 3, 5, 10, 20]
            .map(|n| currency.of_major(n * factor))
            .to_vec()
    }

    /// Splits a payment of `paid` into what is taken on the way and what arrives.
    pub fn waterfall(&self, paid: Money, way: Way) -> Result<Waterfall, NothingLeft> {
        let nothing = paid.currency.of_minor(0);
        let processing = match way {
            Way::Balance => nothing,
            Way::Card => self.card_fee(paid).ok_or(NothingLeft)?,
        };
        let received = paid.minus(processing).map_err(|CannotAdd| NothingLeft)?;
        if !received.is_positive() {
            return Err(NothingLeft);
        }
        Ok(Waterfall {
            paid,
            steps: [(Taker::CardProcessing, processing), (Taker::Obole, nothing)],
            received,
        })
    }

    fn card_fee(&self, paid: Money) -> Option<Money> {
        let fee = self
            .card_fees
            .iter()
            .find(|fee| fee.fixed.currency == paid.currency)?;
        fee.rate.of(paid).plus(fee.fixed).ok()
    }
}

impl Waterfall {
    /// What processing the card takes.
    pub fn processing(&self) -> Money {
        self.steps[0].1
    }

    /// The postings of a payment that comes from `source` and goes to `target`.
    pub fn postings(&self, source: Account, target: Account) -> Vec<Posting> {
        let mut postings = vec![Posting {
            source,
            target,
            amount: self.received,
        }];
        if self.processing().is_positive() {
            postings.push(Posting {
                source,
                target: Account::CardFees,
                amount: self.processing(),
            });
        }
        postings
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn card_fees_follow_the_table() {
        for (paid, fee) in [
            (Currency::EUR.of_major(10), 40),    // 1.5 % + 0.25
            (Currency::USD.of_major(10), 59),    // 2.9 % + 0.30
            (Currency::GBP.of_major(10), 35),    // 1.5 % + 0.20
            (Currency::JPY.of_major(1_000), 36), // 3.6 %
        ] {
            let waterfall = OBOLE.waterfall(paid, Way::Card);
            assert_eq!(waterfall.map(|w| w.processing().minor), Ok(fee), "{paid:?}");
        }
    }

    #[test]
    fn a_payment_eaten_by_its_fee_is_refused() {
        let cents = Currency::EUR.of_minor(25);
        assert_eq!(OBOLE.waterfall(cents, Way::Card), Err(NothingLeft));
        assert!(OBOLE.waterfall(cents, Way::Balance).is_ok());
        let dinar = Currency::KWD.of_major(5);
        assert_eq!(OBOLE.waterfall(dinar, Way::Card), Err(NothingLeft));
    }

    proptest! {
        #[test]
        fn a_waterfall_loses_nothing(minor in 1_i64..i64::MAX / 10_000) {
            for way in [Way::Balance, Way::Card] {
                for currency in CURRENCIES {
                    if let Ok(w) = OBOLE.waterfall(currency.of_minor(minor), way) {
                        let steps: i64 = w.steps.iter().map(|(_, m)| m.minor).sum();
                        prop_assert_eq!(steps + w.received.minor, minor);
                        let posted: i64 = w.postings(Account::Cards, Account::Refunding).iter().map(|p| p.amount.minor).sum();
                        prop_assert_eq!(posted, minor);
                    }
                }
            }
        }
    }
}
