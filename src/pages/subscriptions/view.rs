//! What the screens of tiers and subscriptions show. Every phase, price and date comes from the domain as it is.

use domain::id::{PaymentId, PersonId, SubscriptionId};
use domain::moment::Moment;
use domain::money::{Currency, Money};
use domain::people::{Handle, Role};
use domain::rules::{Capability, Deal, Rejection, RulePack};
use domain::subscriptions::{Phase, Subscription, Terms, next_charge, phase, subscribed, terms};
use domain::{Actor, State};

use crate::pages::payment::view::{Means, Party, needs_payer};
use crate::pages::rules::view::{hurdle, tips_hurdle};

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
        has_jar: profile.has_jar && tips_hurdle(state, creator).is_none(),
    })
}

fn tier(state: &State, creator: PersonId) -> Option<TierView> {
    let tier = state.subscriptions.tiers.get(&creator)?;
    Some(TierView {
        price: tier.price,
        perks: tier.perks.clone(),
    })
}

/// The review before subscribing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReviewView {
    pub creator: Party,
    /// Empty when nothing is offered.
    pub terms: Option<Terms>,
    pub rules: &'static RulePack,
    /// How the creator's sales so far bear on the fees.
    pub deal: Deal,
}

pub fn review(state: &State, handle: &Handle, now: Moment) -> Option<ReviewView> {
    let (id, _) = state.people.find(handle)?;
    let terms = terms(state, id, now);
    let currency = terms.as_ref().map(|terms| terms.price.currency);
    Some(ReviewView {
        creator: Party::of(state, id)?,
        deal: month(state, id, currency.unwrap_or(Currency::EUR)),
        terms,
        rules: state.rules,
    })
}

/// One subscription of those that somebody pays for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineView {
    pub id: SubscriptionId,
    pub creator: Party,
    /// The next charge, or what a month cost last.
    pub price: Money,
    /// With what the next charge is paid.
    pub means: Option<Means>,
    pub phase: LinePhase,
    /// How many months passed uncharged right before the one that runs or is being charged.
    pub lapsed: u32,
    /// Whether the creator has a tier to subscribe to.
    pub is_offered: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LinePhase {
    /// The payment of this period waits.
    Grace {
        until: Moment,
        payment: Option<PaymentId>,
        next_try: Option<Moment>,
        /// The bank said no, or the payment wants its payer: there is something to mend.
        needs_you: bool,
    },
    Opening {
        payment: PaymentId,
    },
    Renews {
        at: Moment,
    },
    /// Resumable unless the tier was withdrawn.
    Ends {
        until: Moment,
        can_resume: bool,
    },
    Over {
        at: Moment,
    },
}

impl LinePhase {
    /// What wants its payer stands first, what is over last.
    fn rank(self) -> u8 {
        match self {
            Self::Grace { .. } => 0,
            Self::Opening { .. } => 1,
            Self::Renews { .. } => 2,
            Self::Ends { .. } => 3,
            Self::Over { .. } => 4,
        }
    }
}

/// What the one who acts pays for. Those that never began are left out.
pub fn lines(state: &State, by: Actor, now: Moment) -> Vec<LineView> {
    let Some(person) = by.person() else {
        return Vec::new();
    };
    let found = subscribed(state, person);
    let mut lines: Vec<LineView> = found
        .filter_map(|(id, found)| line(state, id, found, now))
        .collect();
    lines.sort_by_key(|line| line.phase.rank());
    lines
}

fn line(state: &State, id: SubscriptionId, found: &Subscription, now: Moment) -> Option<LineView> {
    let next = next_charge(state, id, now);
    let offered = state.subscriptions.tiers.get(&found.creator);
    let phase = match phase(state, id, now)? {
        Phase::NeverBegan => return None,
        Phase::Incomplete => LinePhase::Opening {
            payment: found.first_payment,
        },
        Phase::Active { until } => LinePhase::Renews { at: until },
        Phase::Ending { until } => LinePhase::Ends {
            until,
            can_resume: offered.is_some_and(|tier| tier.id == found.tier),
        },
        Phase::Grace { until, payment } => LinePhase::Grace {
            until,
            payment,
            next_try: next.as_ref().and_then(|next| next.at),
            needs_you: payment.is_some_and(|payment| needs_payer(state, payment)),
        },
        Phase::Expired => LinePhase::Over {
            at: match (found.ended, found.term) {
                (Some((at, _)), _) => at,
                (None, Some(term)) => term.ends_at,
                (None, None) => found.opened_at,
            },
        },
    };
    Some(LineView {
        id,
        creator: Party::of(state, found.creator)?,
        price: next.as_ref().map_or(found.price, |next| next.amount),
        means: next.and_then(|next| Some(Means::of(next.method.as_ref()?))),
        phase,
        lapsed: lapsed(found),
        is_offered: offered.is_some(),
    })
}

fn lapsed(found: &Subscription) -> u32 {
    let running = found.renewal.map(|renewal| renewal.period);
    let period = running.or(found.term.map(|term| term.period));
    match found.lapsed {
        Some((first, last, _)) if period == last.checked_add(1) => last + 1 - first,
        _ => 0,
    }
}

/// What somebody needs to know to offer a tier.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeskView {
    pub creator: Party,
    pub currency: Currency,
    /// Why the rules do not let them offer one now.
    pub hurdle: Option<Rejection>,
    pub rules: &'static RulePack,
}

pub fn desk(state: &State, by: Actor, now: Moment) -> Option<DeskView> {
    let id = by.person()?;
    let profile = &state.people.by_id.get(&id)?.profile;
    Some(DeskView {
        creator: Party::of(state, id)?,
        currency: profile.currency,
        hurdle: hurdle(state, id, Capability::Subscriptions, now),
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

/// A month of a tier of `creator`, as far as fees depend on it.
pub fn month(state: &State, creator: PersonId, currency: Currency) -> Deal {
    let earned = state.payments.earned(creator, currency);
    Deal::Month { earned }
}

#[cfg(test)]
mod tests;
