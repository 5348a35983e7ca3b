//! What follows from the dates of a subscription: its phase, who may read, what is charged next. `entitlement` is the
//! one check of access; ask it, never a phase.

use super::{Subscription, Tier};
use crate::State;
use crate::id::{PaymentId, PersonId, SubscriptionId};
use crate::moment::Moment;
use crate::money::Money;
use crate::payments::Method;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    /// The first payment is under way.
    Incomplete,
    /// The first payment never came.
    NeverBegan,
    /// Paid until then, and it renews.
    Active {
        until: Moment,
    },
    /// Paid until then, and it does not renew: cancelled, or the tier is withdrawn.
    Ending {
        until: Moment,
    },
    /// The period is over and the next one not paid yet. The payment says why; empty until it is opened.
    Grace {
        until: Moment,
        payment: Option<PaymentId>,
    },
    Expired,
}

/// The phase of a subscription; empty if there is none of that id.
pub fn phase(state: &State, id: SubscriptionId, now: Moment) -> Option<Phase> {
    let found = state.subscriptions.by_id.get(&id)?;
    Some(found.phase(state, now))
}

impl Subscription {
    pub(super) fn phase(&self, state: &State, now: Moment) -> Phase {
        let Some(term) = self.term else {
            return match self.ended {
                None => Phase::Incomplete,
                Some(_) => Phase::NeverBegan,
            };
        };
        if self.ended.is_some() {
            return Phase::Expired;
        }
        let renews = self.canceled_at.is_none() && self.offer(state).is_some();
        if now < term.ends_at {
            let until = term.ends_at;
            return match renews {
                true => Phase::Active { until },
                false => Phase::Ending { until },
            };
        }
        let (until, payment) = match self.renewal {
            Some(renewal) => (renewal.grace_end, Some(renewal.payment)),
            None if renews => (term.ends_at + state.rules.grace, None),
            None => return Phase::Expired,
        };
        match now < until {
            true => Phase::Grace { until, payment },
            false => Phase::Expired,
        }
    }

    /// The tier it renews to, while that is offered.
    pub(super) fn offer<'a>(&self, state: &'a State) -> Option<&'a Tier> {
        let offered = state.subscriptions.tiers.get(&self.creator)?;
        (offered.id == self.tier).then_some(offered)
    }

    /// What a renewal costs that falls due at `due`: a lower price counts at once, a higher one only if it was
    /// offered long enough before. Another currency never comes unasked.
    pub(super) fn price_at(&self, state: &State, offer: &Tier, due: Moment) -> Money {
        let is_same_currency = offer.price.currency == self.price.currency;
        let is_lower = offer.price.minor <= self.price.minor;
        let is_announced = offer.price_since + state.rules.price_notice <= due;
        match is_same_currency && (is_lower || is_announced) {
            true => offer.price,
            false => self.price,
        }
    }
}

/// Why somebody may read what is for subscribers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ground {
    Creator,
    /// Paid until then, cancelled or not.
    Paid {
        until: Moment,
    },
    Grace {
        until: Moment,
    },
}

/// Whether and why `person` may read what `creator` keeps for subscribers: the check that whoever hands out a body
/// asks first.
pub fn entitlement(
    state: &State,
    person: PersonId,
    creator: PersonId,
    now: Moment,
) -> Option<Ground> {
    if person == creator {
        return Some(Ground::Creator);
    }
    let (_, found) = state.subscriptions.between(person, creator)?;
    match found.phase(state, now) {
        Phase::Active { until } | Phase::Ending { until } => Some(Ground::Paid { until }),
        Phase::Grace { until, .. } => Some(Ground::Grace { until }),
        Phase::Incomplete | Phase::NeverBegan | Phase::Expired => None,
    }
}

/// The next charge of a subscription, as things stand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NextCharge {
    /// Empty when the payment of this period waits for the payer or the provider.
    pub at: Option<Moment>,
    pub amount: Money,
    pub method: Option<Method>,
}

/// Empty when nothing more will be charged.
pub fn next_charge(state: &State, id: SubscriptionId, now: Moment) -> Option<NextCharge> {
    let found = state.subscriptions.by_id.get(&id)?;
    let (at, amount) = match found.phase(state, now) {
        Phase::Active { until } => {
            let offer = found.offer(state)?;
            (Some(until), found.price_at(state, offer, until))
        }
        Phase::Grace { payment, .. } => match payment {
            Some(payment) => {
                let payment = state.payments.by_id.get(&payment)?;
                (payment.next_try, payment.amount)
            }
            None => {
                let (term, offer) = (found.term?, found.offer(state)?);
                let amount = found.price_at(state, offer, term.ends_at);
                (Some(term.ends_at), amount)
            }
        },
        _ => return None,
    };
    Some(NextCharge {
        at,
        amount,
        method: found.method.clone(),
    })
}

/// What subscribing at `now` means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Terms {
    pub price: Money,
    pub perks: Vec<String>,
    /// Paid until then if the first payment comes now; also when the next charge is.
    pub next_charge_at: Moment,
}

/// Empty when the creator offers no tier.
pub fn terms(state: &State, creator: PersonId, now: Moment) -> Option<Terms> {
    let tier = state.subscriptions.tiers.get(&creator)?;
    Some(Terms {
        price: tier.price,
        perks: tier.perks.clone(),
        next_charge_at: now.plus_months(1),
    })
}

/// The newest subscription to each creator that `person` ever subscribed to.
pub fn subscribed(
    state: &State,
    person: PersonId,
) -> impl Iterator<Item = (SubscriptionId, &Subscription)> {
    let all = &state.subscriptions;
    all.newest
        .range((person, PersonId::FIRST)..)
        .take_while(move |((subscriber, _), _)| *subscriber == person)
        .filter_map(|(_, id)| Some((*id, all.by_id.get(id)?)))
}
