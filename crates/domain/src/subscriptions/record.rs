//! What the State keeps of tiers and subscriptions, with the index of what is due. It transcribes and never decides.

use std::collections::{BTreeMap, BTreeSet};

use super::{Ending, Event};
use crate::id::{PaymentId, PersonId, SubscriptionId, TierId};
use crate::moment::Moment;
use crate::money::Money;
use crate::payments::Method;

/// What a creator offers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tier {
    pub id: TierId,
    pub price: Money,
    /// When this price was first offered.
    pub price_since: Moment,
    pub perks: Vec<String>,
}

/// The newest period that was paid for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Term {
    /// When the first period began; every other is reckoned from it.
    pub anchor: Moment,
    /// Counts the months since the anchor, from 1.
    pub period: u32,
    pub starts_at: Moment,
    pub ends_at: Moment,
}

/// The period that is being charged: what became of it is the payment's to say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Renewal {
    pub payment: PaymentId,
    pub period: u32,
    pub starts_at: Moment,
    pub ends_at: Moment,
    pub grace_end: Moment,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Subscription {
    pub tier: TierId,
    pub subscriber: PersonId,
    pub creator: PersonId,
    /// What the newest paid period cost, or the first one will.
    pub price: Money,
    /// What renewals are paid with; empty before the first payment.
    pub method: Option<Method>,
    pub opened_at: Moment,
    pub first_payment: PaymentId,
    /// Empty before the first payment.
    pub term: Option<Term>,
    pub renewal: Option<Renewal>,
    pub canceled_at: Option<Moment>,
    pub ended: Option<(Moment, Ending)>,
    /// Each period that was paid for with its payment, oldest first.
    pub paid: Vec<(u32, PaymentId)>,
    /// The first and last of the periods that lapsed last, and when that was found.
    pub lapsed: Option<(u32, u32, Moment)>,
}

impl Subscription {
    /// When its period is over and something must be done about it.
    fn due(&self) -> Option<Moment> {
        match (self.ended, self.renewal, self.term) {
            (None, None, Some(term)) => Some(term.ends_at),
            _ => None,
        }
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Subscriptions {
    /// What each creator offers.
    pub tiers: BTreeMap<PersonId, Tier>,
    pub by_id: BTreeMap<SubscriptionId, Subscription>,
    /// The newest subscription of (subscriber, creator).
    pub newest: BTreeMap<(PersonId, PersonId), SubscriptionId>,
    /// Those that began and did not end, by creator.
    pub running: BTreeMap<PersonId, BTreeSet<SubscriptionId>>,
    pub(crate) due: BTreeSet<(Moment, SubscriptionId)>,
}

impl Subscriptions {
    /// The newest subscription of one person to another, whatever became of it.
    pub fn between(
        &self,
        subscriber: PersonId,
        creator: PersonId,
    ) -> Option<(SubscriptionId, &Subscription)> {
        let id = self.newest.get(&(subscriber, creator))?;
        Some((*id, self.by_id.get(id)?))
    }

    /// Changes one subscription and keeps the indexes true to it.
    fn change(&mut self, id: SubscriptionId, change: impl FnOnce(&mut Subscription)) {
        let Some(subscription) = self.by_id.get_mut(&id) else {
            return;
        };
        if let Some(due) = subscription.due() {
            self.due.remove(&(due, id));
        }
        change(subscription);
        if let Some(due) = subscription.due() {
            self.due.insert((due, id));
        }
        let running = self.running.entry(subscription.creator).or_default();
        if subscription.term.is_some() && subscription.ended.is_none() {
            running.insert(id);
        } else {
            running.remove(&id);
        }
    }
}

pub fn apply(subscriptions: &mut Subscriptions, event: &Event) {
    match event {
        Event::TierOffered {
            tier,
            creator,
            price,
            price_since,
            perks,
            ..
        } => {
            let offered = Tier {
                id: *tier,
                price: *price,
                price_since: *price_since,
                perks: perks.clone(),
            };
            subscriptions.tiers.insert(*creator, offered);
        }
        Event::TierWithdrawn { creator, .. } => {
            subscriptions.tiers.remove(creator);
        }
        Event::SubscriptionOpened {
            subscription,
            tier,
            subscriber,
            creator,
            price,
            payment,
            at,
        } => {
            let opened = Subscription {
                tier: *tier,
                subscriber: *subscriber,
                creator: *creator,
                price: *price,
                method: None,
                opened_at: *at,
                first_payment: *payment,
                term: None,
                renewal: None,
                canceled_at: None,
                ended: None,
                paid: Vec::new(),
                lapsed: None,
            };
            subscriptions.by_id.insert(*subscription, opened);
            let key = (*subscriber, *creator);
            subscriptions.newest.insert(key, *subscription);
        }
        _ => apply_to_one(subscriptions, event),
    }
}

/// The events that change a subscription.
fn apply_to_one(subscriptions: &mut Subscriptions, event: &Event) {
    match event {
        Event::PeriodPaid {
            subscription,
            payment,
            period,
            paid,
            method,
            anchor,
            starts_at,
            ends_at,
            ..
        } => subscriptions.change(*subscription, |s| {
            s.price = *paid;
            s.method = Some(method.clone());
            s.term = Some(Term {
                anchor: *anchor,
                period: *period,
                starts_at: *starts_at,
                ends_at: *ends_at,
            });
            s.renewal = None;
            s.paid.push((*period, *payment));
        }),
        Event::PeriodsLapsed {
            subscription,
            first,
            last,
            at,
        } => subscriptions.change(*subscription, |s| s.lapsed = Some((*first, *last, *at))),
        Event::RenewalOpened {
            subscription,
            payment,
            period,
            starts_at,
            ends_at,
            grace_end,
            ..
        } => subscriptions.change(*subscription, |s| {
            s.renewal = Some(Renewal {
                payment: *payment,
                period: *period,
                starts_at: *starts_at,
                ends_at: *ends_at,
                grace_end: *grace_end,
            });
        }),
        Event::SubscriptionCanceled { subscription, at } => {
            subscriptions.change(*subscription, |s| s.canceled_at = Some(*at));
        }
        Event::SubscriptionResumed { subscription, .. } => {
            subscriptions.change(*subscription, |s| s.canceled_at = None);
        }
        Event::SubscriptionMethodChanged {
            subscription,
            method,
            ..
        } => subscriptions.change(*subscription, |s| s.method = Some(method.clone())),
        Event::SubscriptionEnded {
            subscription,
            reason,
            at,
        } => subscriptions.change(*subscription, |s| s.ended = Some((*at, *reason))),
        _ => {}
    }
}
