//! What people decide about tiers and subscriptions. What the system decides about periods is in `renewal`.

use super::{Command, Ending, Event, Phase, Rejection, Subscription, renewal};
use crate::id::{PaymentId, PersonId, RecordId, SubscriptionId, TierId};
use crate::money::Money;
use crate::payments::{self, CancelReason, Method, Purpose};
use crate::rules::Capability;
use crate::text;
use crate::{Actor, Request, State, eligibility};

type Decision = Result<Vec<crate::Event>, crate::Rejection>;

pub fn decide(state: &State, request: &Request, command: &Command) -> Decision {
    let at = request.at;
    match command {
        Command::OfferTier { price, perks } => offer(state, request, *price, perks),
        Command::WithdrawTier => {
            let creator = state.acting_person(request)?;
            let tiers = &state.subscriptions.tiers;
            let tier = tiers.get(&creator).ok_or(Rejection::NoTier)?.id;
            Ok(vec![Event::TierWithdrawn { tier, creator, at }.into()])
        }
        Command::Subscribe {
            creator,
            price,
            method,
        } => subscribe(state, request, *creator, *price, method.as_ref()),
        Command::CancelSubscription { subscription } => {
            let found = own(state, request, *subscription)?;
            cancel(state, request, *subscription, found)
        }
        Command::ResumeSubscription { subscription } => {
            let found = own(state, request, *subscription)?;
            match found.phase(state, at) {
                Phase::Active { .. } => Ok(Vec::new()),
                Phase::Ending { .. } if found.offer(state).is_none() => {
                    Err(Rejection::NoTier.into())
                }
                Phase::Ending { .. } => Ok(vec![
                    Event::SubscriptionResumed {
                        subscription: *subscription,
                        at,
                    }
                    .into(),
                ]),
                _ => Err(Rejection::NotRunning.into()),
            }
        }
        Command::ChangeSubscriptionMethod {
            subscription,
            method,
        } => {
            let found = own(state, request, *subscription)?;
            change_method(state, request, *subscription, found, method)
        }
        Command::RenewSubscription {
            subscription,
            period,
        } => {
            if request.by != Actor::System {
                return Err(crate::Rejection::NotAllowed);
            }
            let found = by_id(state, *subscription)?;
            let is_next = found
                .term
                .is_some_and(|t| t.ends_at <= at && t.period.checked_add(1) == Some(*period));
            if !is_next || found.ended.is_some() || found.renewal.is_some() {
                return Ok(Vec::new());
            }
            renewal::renew(state, request, *subscription, found)
        }
    }
}

fn by_id(state: &State, id: SubscriptionId) -> Result<&Subscription, crate::Rejection> {
    let found = state.subscriptions.by_id.get(&id);
    found.ok_or(crate::Rejection::NotFound)
}

fn own<'a>(
    state: &'a State,
    request: &Request,
    id: SubscriptionId,
) -> Result<&'a Subscription, crate::Rejection> {
    let found = by_id(state, id)?;
    if state.acting_person(request)? != found.subscriber {
        return Err(crate::Rejection::NotAllowed);
    }
    Ok(found)
}

fn offer(state: &State, request: &Request, price: Money, perks: &[String]) -> Decision {
    let creator = state.acting_person(request)?;
    let profile = &state.person(creator)?.profile;
    eligibility::check(state, creator, Capability::Subscriptions, request.at)?;
    if price.currency != profile.currency {
        return Err(Rejection::Currency.into());
    }
    let (least, most) = state.rules.tier_prices(price.currency);
    if !(least.minor..=most.minor).contains(&price.minor) {
        return Err(Rejection::PriceOutOfRange { least, most }.into());
    }
    if let Some(choices) = state.rules.tier_choices(price.currency)
        && !choices.contains(&price)
    {
        return Err(Rejection::PriceNotAmong { choices }.into());
    }
    let max = state.rules.perks_max;
    if perks.len() > max {
        return Err(Rejection::TooManyPerks { max }.into());
    }
    let perks = perks
        .iter()
        .map(|perk| text::line(perk, state.rules.perk_max_chars))
        .collect::<Result<Vec<_>, _>>()
        .map_err(Rejection::Perk)?;
    let (mut tier, mut price_since) = (TierId(RecordId::main(request.id)), request.at);
    if let Some(offered) = state.subscriptions.tiers.get(&creator) {
        if offered.price == price && offered.perks == perks {
            return Ok(Vec::new());
        }
        tier = offered.id;
        if offered.price == price {
            price_since = offered.price_since;
        }
    }
    Ok(vec![
        Event::TierOffered {
            tier,
            creator,
            price,
            price_since,
            perks,
            at: request.at,
        }
        .into(),
    ])
}

fn subscribe(
    state: &State,
    request: &Request,
    creator: PersonId,
    price: Money,
    method: Option<&Method>,
) -> Decision {
    let subscriber = state.acting_person(request)?;
    state.person(creator)?;
    if subscriber == creator {
        return Err(Rejection::ToOneself.into());
    }
    let tiers = &state.subscriptions.tiers;
    let tier = tiers.get(&creator).ok_or(Rejection::NoTier)?;
    if tier.price != price {
        let price = tier.price;
        return Err(Rejection::PriceChanged { price }.into());
    }
    let mut events = Vec::new();
    if let Some((id, before)) = state.subscriptions.between(subscriber, creator) {
        match before.phase(state, request.at) {
            Phase::Incomplete => {
                let payment = before.first_payment;
                return Err(Rejection::PaymentOpen { payment }.into());
            }
            Phase::Active { .. } | Phase::Ending { .. } | Phase::Grace { .. } => {
                return Err(Rejection::AlreadySubscribed { subscription: id }.into());
            }
            // Over by its dates, though nobody has noted it yet: whatever is still being charged for it stops here.
            Phase::Expired if before.ended.is_none() => {
                let why = match before.canceled_at {
                    Some(_) => CancelReason::AskedByPayer,
                    None => CancelReason::Expired,
                };
                events = end(state, request, id, before, why)?;
            }
            Phase::Expired | Phase::NeverBegan => {}
        }
    }
    let subscription = SubscriptionId(RecordId::main(request.id));
    events.push(
        Event::SubscriptionOpened {
            subscription,
            tier: tier.id,
            subscriber,
            creator,
            price,
            payment: PaymentId(RecordId::nth(request.id, 1)),
            at: request.at,
        }
        .into(),
    );
    let purpose = Purpose::Subscription {
        subscription,
        creator,
        period: 1,
    };
    events.extend(payments::open(state, request, 1, purpose, price, method)?);
    Ok(events)
}

fn cancel(state: &State, request: &Request, id: SubscriptionId, found: &Subscription) -> Decision {
    let canceled = Event::SubscriptionCanceled {
        subscription: id,
        at: request.at,
    };
    match found.phase(state, request.at) {
        Phase::Active { .. } | Phase::Ending { .. } if found.canceled_at.is_some() => {
            Ok(Vec::new())
        }
        Phase::Active { .. } | Phase::Ending { .. } => Ok(vec![canceled.into()]),
        Phase::Grace { .. } => {
            let mut events = vec![canceled.into()];
            events.extend(end(state, request, id, found, CancelReason::AskedByPayer)?);
            Ok(events)
        }
        Phase::Incomplete => {
            let payment = found.first_payment;
            payments::give_up(state, request, payment, CancelReason::AskedByPayer)
        }
        Phase::NeverBegan | Phase::Expired => Err(Rejection::NotRunning.into()),
    }
}

/// Ends a subscription whose last period is over, and with it what is being charged for the next.
fn end(
    state: &State,
    request: &Request,
    id: SubscriptionId,
    found: &Subscription,
    why: CancelReason,
) -> Decision {
    match found.renewal {
        Some(renewal) => payments::give_up(state, request, renewal.payment, why),
        None => Ok(vec![
            Event::SubscriptionEnded {
                subscription: id,
                reason: match why {
                    CancelReason::AskedByPayer => Ending::Canceled,
                    CancelReason::Expired => Ending::Unpaid,
                },
                at: request.at,
            }
            .into(),
        ]),
    }
}

fn change_method(
    state: &State,
    request: &Request,
    id: SubscriptionId,
    found: &Subscription,
    method: &Method,
) -> Decision {
    match found.phase(state, request.at) {
        Phase::Active { .. } | Phase::Ending { .. } | Phase::Grace { .. } => {}
        Phase::Incomplete | Phase::NeverBegan | Phase::Expired => {
            return Err(Rejection::NotRunning.into());
        }
    }
    payments::check_means(method)?;
    let mut events = vec![
        Event::SubscriptionMethodChanged {
            subscription: id,
            method: method.clone(),
            at: request.at,
        }
        .into(),
    ];
    if let Some(renewal) = found.renewal {
        let payment = renewal.payment;
        if !state.payment(payment)?.waits_for_method() {
            return Err(Rejection::RenewalUnderWay { payment }.into());
        }
        events.extend(payments::pay_with(state, request, payment, method)?);
    } else if found.method.as_ref() == Some(method) {
        return Ok(Vec::new());
    }
    Ok(events)
}
