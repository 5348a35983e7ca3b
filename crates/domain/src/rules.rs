//! Rule packs: fees, limits and delays as data. No decision here: nouns ask, packs answer.

mod asked;
mod choice;
mod fees;
mod packs;
mod said;
mod spaces;
mod wallet;

pub use asked::{Asked, Capability, Offered};
pub use choice::{Command, Event, PackName, Rejection, apply, decide};
pub use fees::{CardFee, Deal, NothingLeft, SaleFee, Taker, Waterfall, Way};
pub use packs::OBOLE;
pub use said::{Billing, CommunityRules, MarkRules, OnCancel, Said};
pub use spaces::SpaceRules;
pub use wallet::{Standing, WalletRules};

use crate::moment::Span;
use crate::money::{Currency, Money};

/// The currencies a wallet can hold, in the order in which they are shown.
pub const CURRENCIES: [Currency; 4] = [Currency::EUR, Currency::USD, Currency::GBP, Currency::JPY];

/// What a month of a tier may cost, in minor units of EUR, USD or GBP and the same number of yen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TierPrices {
    /// From the least to the most.
    Between(i64, i64),
    /// One of these, rising.
    Among([i64; 3]),
}

/// Everything a decision asks of the rules. Times are spans; sums are minor units of EUR, USD or GBP and the same
/// number of yen, which makes them comparable, unless their field says otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RulePack {
    pub name: PackName,
    /// What receiving a tip takes; empty when the pack has no tips. So it is with the three that follow.
    pub tips: Option<Offered>,
    /// Selling subscriptions.
    pub subscriptions: Option<Offered>,
    /// Hosting a Space.
    pub hosting: Option<Offered>,
    /// Selling tickets for a Space.
    pub tickets: Option<Offered>,
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
    /// How long a receiver has to answer when a payer's bank asks for money back.
    pub dispute_answer: Span,
    /// Of what a receiver tells that bank.
    pub evidence_max_chars: usize,
    pub tier_prices: TierPrices,
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
    /// How a Space goes on, once there is one.
    pub spaces: SpaceRules,
    /// What the pack says of things that this world does not play out.
    pub said: Said,
}

impl RulePack {
    /// What `capability` takes under this pack; empty when the pack has no such thing.
    pub fn offered(&self, capability: Capability) -> Option<&Offered> {
        match capability {
            Capability::Tips => self.tips.as_ref(),
            Capability::Subscriptions => self.subscriptions.as_ref(),
            Capability::Hosting => self.hosting.as_ref(),
            Capability::Tickets => self.tickets.as_ref(),
        }
    }

    /// The largest payment in `currency`: comparable sums, so a hundred times as many yen.
    pub fn largest_payment(&self, currency: Currency) -> Money {
        match currency.exponent() {
            0 => currency.of_major(self.largest_payment_major * 100),
            _ => currency.of_major(self.largest_payment_major),
        }
    }

    /// The least and the most that a month of a tier costs.
    pub fn tier_prices(&self, currency: Currency) -> (Money, Money) {
        let (least, most) = match self.tier_prices {
            TierPrices::Between(least, most) => (least, most),
            TierPrices::Among([least, _, most]) => (least, most),
        };
        (currency.of_minor(least), currency.of_minor(most))
    }

    /// The prices among which a tier's must be; empty when any between the least and the most will do.
    pub fn tier_choices(&self, currency: Currency) -> Option<[Money; 3]> {
        match self.tier_prices {
            TierPrices::Between(..) => None,
            TierPrices::Among(choices) => Some(choices.map(|minor| currency.of_minor(minor))),
        }
    }

    /// Four to five sums that a tip jar offers.
    pub fn denominations(&self, currency: Currency) -> Vec<Money> {
        let factor = if currency.exponent() == 0 { 100 } else { 1 };
        [1, 3, 5, 10, 20]
            .map(|n| currency.of_major(n * factor))
            .to_vec()
    }
}
