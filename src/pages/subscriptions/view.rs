//! What the screens of tiers and subscriptions show. Every phase, price and date comes from the domain as it is.

use domain::id::{PaymentId, PersonId};
use domain::moment::Moment;
use domain::money::{Currency, Money};
use domain::people::Role;
use domain::rules::{RulePack, Way};
use domain::subscriptions::{Phase, phase};
use domain::{Actor, State};

use crate::pages::payment::view::Party;

/// A tier as the profile of its creator shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CardView {
    pub creator: Party,
    /// Empty when nothing is offered (any more).
    pub tier: Option<TierView>,
    pub standing: Standing,
    pub has_jar: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TierView {
    pub price: Money,
    pub perks: Vec<String>,
}

/// How the one who looks stands to a creator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    Own,
    /// Not subscribed, or not any more.
    Free,
    /// The first payment waits.
    Opening {
        payment: PaymentId,
    },
    Paid {
        until: Moment,
        renews: bool,
    },
    Grace {
        payment: Option<PaymentId>,
    },
}

pub fn standing(state: &State, by: Actor, creator: PersonId, now: Moment) -> Standing {
    let Some(person) = by.person() else {
        return Standing::Free;
    };
    if person == creator {
        return Standing::Own;
    }
    let Some((id, found)) = state.subscriptions.between(person, creator) else {
        return Standing::Free;
    };
    match phase(state, id, now) {
        Some(Phase::Incomplete) => Standing::Opening {
            payment: found.first_payment,
        },
        Some(Phase::Active { until }) => Standing::Paid {
            until,
            renews: true,
        },
        Some(Phase::Ending { until }) => Standing::Paid {
            until,
            renews: false,
        },
        Some(Phase::Grace { payment, .. }) => Standing::Grace { payment },
        Some(Phase::NeverBegan | Phase::Expired) | None => Standing::Free,
    }
}

/// The card on the profile of `creator`; empty when there is nothing to say. A creator is invited to offer a tier.
pub fn card(state: &State, by: Actor, creator: PersonId, now: Moment) -> Option<CardView> {
    let profile = &state.people.by_id.get(&creator)?.profile;
    let standing = standing(state, by, creator, now);
    let tier = tier(state, creator);
    let is_invited = standing == Standing::Own && profile.role != Role::Fan;
    if tier.is_none() && (standing == Standing::Free || (standing == Standing::Own && !is_invited))
    {
        return None;
    }
    Some(CardView {
        creator: Party::of(state, creator)?,
        tier,
        standing,
        has_jar: profile.has_jar,
    })
}

fn tier(state: &State, creator: PersonId) -> Option<TierView> {
    let tier = state.subscriptions.tiers.get(&creator)?;
    Some(TierView {
        price: tier.price,
        perks: tier.perks.clone(),
    })
}

/// What somebody needs to know to offer a tier.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeskView {
    pub creator: Party,
    pub currency: Currency,
    pub has_bio: bool,
    pub rules: &'static RulePack,
}

pub fn desk(state: &State, by: Actor) -> Option<DeskView> {
    let id = by.person()?;
    let profile = &state.people.by_id.get(&id)?.profile;
    Some(DeskView {
        creator: Party::of(state, id)?,
        currency: profile.currency,
        has_bio: !profile.bio.is_empty(),
        rules: state.rules,
    })
}

/// What one offers, if anything.
pub fn offered(state: &State, by: Actor) -> Option<TierView> {
    tier(state, by.person()?)
}

/// How many are subscribed to `creator`.
pub fn running(state: &State, creator: PersonId) -> usize {
    let running = state.subscriptions.running.get(&creator);
    running.map_or(0, |running| running.len())
}

/// What arrives of a month paid by card; empty when the rules would refuse it.
pub fn reaches(rules: &RulePack, price: Money) -> Option<Money> {
    let (least, most) = rules.tier_prices(price.currency);
    if !(least.minor..=most.minor).contains(&price.minor) {
        return None;
    }
    let waterfall = rules.waterfall(price, Way::Card).ok()?;
    Some(waterfall.received)
}

#[cfg(test)]
mod tests;
