//! Subscriptions: one tier for each creator, paid by the month. What a subscriber may read follows from dates alone
//! (`reading`); no phase is stored, and nothing here charges anybody but through `payments`.
//!
//! ```text
//! Subscribe → Incomplete ── first payment ──→ Active ⇄ Ending (cancelled, still paid for)
//!                 │                             │         └─ period over ─→ Expired
//!                 └ given up, 23 h → NeverBegan └ period over → Grace ─ paid → Active
//!                                                                 └─ unpaid, cancelled → Expired
//! ```
//!
//! Period `n` is the n-th month since the first one began and has one payment for all its tries, so that it cannot be
//! paid twice. When nobody was there to charge for more than the grace, the periods that are wholly over lapse, at
//! most one is charged (the one that is running), and its grace begins with that charge.

mod decide;
mod reading;
mod record;
mod renewal;

use serde::{Deserialize, Serialize};

pub use decide::decide;
pub use reading::{Ground, NextCharge, Phase, Terms};
pub use reading::{entitlement, next_charge, phase, subscribed, terms};
pub use record::{Renewal, Subscription, Subscriptions, Term, Tier, apply};
pub(crate) use renewal::{given_up, is_too_late, next_try, paid, renewal_method, taken_back};

use crate::id::{PaymentId, PersonId, SubscriptionId, TierId};
use crate::moment::Moment;
use crate::money::Money;
use crate::payments::Method;
use crate::text::TextError;

/// Why a subscription is over. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// The first payment was given up or not finished in time.
    NeverPaid,
    /// The subscriber wished so.
    Canceled,
    /// Grace went by without a payment.
    Unpaid,
    /// The creator does not offer the tier any more.
    TierWithdrawn,
    /// The subscriber's bank took the running month back.
    TakenBack,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    /// Offers a tier, or changes the one that is offered: new subscribers pay the new price at once, others from
    /// their next renewal; see `next_charge`.
    OfferTier { price: Money, perks: Vec<String> },
    /// No new subscribers, and no renewals: everybody keeps what is paid for.
    WithdrawTier,
    /// `price` is the one that was seen. Without a method the payment waits for one.
    Subscribe {
        creator: PersonId,
        price: Money,
        method: Option<Method>,
    },
    /// What is paid for remains; in grace nothing is, and it ends at once.
    CancelSubscription { subscription: SubscriptionId },
    /// Takes a cancellation back, until the period is over.
    ResumeSubscription { subscription: SubscriptionId },
    /// What the next renewals are paid with. After a declined renewal it is tried at once.
    ChangeSubscriptionMethod {
        subscription: SubscriptionId,
        method: Method,
    },
    /// By the system: the period before `period` is over.
    RenewSubscription {
        subscription: SubscriptionId,
        period: u32,
    },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// `price_since` is when this price was first offered.
    TierOffered {
        tier: TierId,
        creator: PersonId,
        price: Money,
        price_since: Moment,
        perks: Vec<String>,
        at: Moment,
    },
    TierWithdrawn {
        tier: TierId,
        creator: PersonId,
        at: Moment,
    },
    /// Asked for; it begins when the first payment arrives.
    SubscriptionOpened {
        subscription: SubscriptionId,
        tier: TierId,
        subscriber: PersonId,
        creator: PersonId,
        price: Money,
        payment: PaymentId,
        at: Moment,
    },
    /// `paid` by the subscriber, `received` after fees. `anchor` is when the first period began; the next renewal
    /// is paid by `method`.
    PeriodPaid {
        subscription: SubscriptionId,
        payment: PaymentId,
        subscriber: PersonId,
        creator: PersonId,
        period: u32,
        paid: Money,
        received: Money,
        method: Method,
        anchor: Moment,
        starts_at: Moment,
        ends_at: Moment,
        at: Moment,
    },
    /// Nobody was there to charge for the periods `first` to `last` in time; they are neither paid nor owed.
    PeriodsLapsed {
        subscription: SubscriptionId,
        first: u32,
        last: u32,
        at: Moment,
    },
    /// A period is being charged; unpaid, access ends with the grace.
    RenewalOpened {
        subscription: SubscriptionId,
        payment: PaymentId,
        period: u32,
        price: Money,
        starts_at: Moment,
        ends_at: Moment,
        grace_end: Moment,
        at: Moment,
    },
    SubscriptionCanceled {
        subscription: SubscriptionId,
        at: Moment,
    },
    SubscriptionResumed {
        subscription: SubscriptionId,
        at: Moment,
    },
    SubscriptionMethodChanged {
        subscription: SubscriptionId,
        method: Method,
        at: Moment,
    },
    /// Over for good: subscribing again is a new subscription.
    SubscriptionEnded {
        subscription: SubscriptionId,
        reason: Ending,
        at: Moment,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    /// The profile takes another currency.
    Currency,
    PriceOutOfRange {
        least: Money,
        most: Money,
    },
    /// The pack knows these prices and no others.
    PriceNotAmong {
        choices: [Money; 3],
    },
    TooManyPerks {
        max: usize,
    },
    Perk(TextError),
    ToOneself,
    /// The creator offers no tier (any more).
    NoTier,
    /// Not the price that was seen.
    PriceChanged {
        price: Money,
    },
    /// It runs already, perhaps cancelled: then it can be resumed.
    AlreadySubscribed {
        subscription: SubscriptionId,
    },
    /// The first payment still waits for its payer.
    PaymentOpen {
        payment: PaymentId,
    },
    /// Nothing is paid for, so there is nothing to resume or to pay with another method.
    NotRunning,
    /// The provider or the bank is being asked for this period: wait for the answer.
    RenewalUnderWay {
        payment: PaymentId,
    },
}
