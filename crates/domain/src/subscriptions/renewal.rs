//! Decisions about renewals: when a period is over, and what a payment for one brings about. Charging and trying
//! again are the payments' own machinery.

use super::{Ending, Event, Subscription};
use crate::id::{PaymentId, RecordId, SubscriptionId};
use crate::moment::Moment;
use crate::money::Money;
use crate::payments::{self, CancelReason, Charge, Method, Payment, Purpose};
use crate::rules::RulePack;
use crate::{Request, State};

type Decision = Result<Vec<crate::Event>, crate::Rejection>;

/// A period of a subscription and how long it may stay unpaid.
struct Period {
    number: u32,
    starts_at: Moment,
    ends_at: Moment,
    grace_from: Moment,
    grace_end: Moment,
}

impl Period {
    /// Period `number`, first charged at `opened_at`. Grace begins with the period; with the charge, when that came
    /// so late that it would be over. It never outlasts the period.
    fn of(rules: &RulePack, anchor: Moment, number: u32, opened_at: Moment) -> Self {
        let starts_at = anchor.plus_months(number.saturating_sub(1));
        let ends_at = anchor.plus_months(number);
        let is_in_time = opened_at < starts_at + rules.grace;
        let grace_from = if is_in_time { starts_at } else { opened_at };
        Self {
            number,
            starts_at,
            ends_at,
            grace_from,
            grace_end: (grace_from + rules.grace).min(ends_at),
        }
    }

    /// The next period to charge at `at`, once the one before is over.
    fn due(rules: &RulePack, anchor: Moment, paid: u32, at: Moment) -> Self {
        let first = Self::of(rules, anchor, paid.saturating_add(1), at);
        if at < (first.starts_at + rules.grace).min(first.ends_at) {
            return first;
        }
        let running = at.months_since(anchor).saturating_add(1);
        Self::of(rules, anchor, running.max(first.number), at)
    }
}

/// A period is over: the next one is charged, or the subscription ends.
pub(super) fn renew(
    state: &State,
    request: &Request,
    id: SubscriptionId,
    found: &Subscription,
) -> Decision {
    let at = request.at;
    let (Some(term), Some(method)) = (found.term, &found.method) else {
        return Ok(Vec::new());
    };
    let ended = |reason| {
        Ok(vec![
            Event::SubscriptionEnded {
                subscription: id,
                reason,
                at,
            }
            .into(),
        ])
    };
    if found.canceled_at.is_some() {
        return ended(Ending::Canceled);
    }
    let Some(offer) = found.offer(state) else {
        return ended(Ending::TierWithdrawn);
    };
    let to_pay = Period::due(state.rules, term.anchor, term.period, at);
    let mut events = Vec::new();
    let first = term.period.saturating_add(1);
    if first < to_pay.number {
        events.push(
            Event::PeriodsLapsed {
                subscription: id,
                first,
                last: to_pay.number - 1,
                at,
            }
            .into(),
        );
    }
    let payment = PaymentId(RecordId::main(request.id));
    let price = found.price_at(state, offer, to_pay.starts_at);
    events.push(
        Event::RenewalOpened {
            subscription: id,
            payment,
            period: to_pay.number,
            price,
            starts_at: to_pay.starts_at,
            ends_at: to_pay.ends_at,
            grace_end: to_pay.grace_end,
            at,
        }
        .into(),
    );
    let charge = Charge {
        payment,
        payer: found.subscriber,
        purpose: Purpose::Subscription {
            subscription: id,
            creator: found.creator,
            period: to_pay.number,
        },
        amount: price,
        expires_at: to_pay.grace_end,
    };
    events.extend(payments::charge(state, request, &charge, method)?);
    Ok(events)
}

/// The period that a payment is for; empty for a first period, which begins when it is paid, and for other purposes.
fn period_of(state: &State, payment: &Payment) -> Option<Period> {
    let Purpose::Subscription {
        subscription,
        period,
        ..
    } = payment.purpose
    else {
        return None;
    };
    let term = state.subscriptions.by_id.get(&subscription)?.term?;
    Some(Period::of(
        state.rules,
        term.anchor,
        period,
        payment.opened_at,
    ))
}

/// When a declined renewal is tried again; empty for anything else and when there are no more tries.
pub(crate) fn next_try(state: &State, payment: &Payment, at: Moment) -> Option<Moment> {
    let to_pay = period_of(state, payment)?;
    if is_canceled(state, payment.purpose) {
        return None;
    }
    let tries = state.rules.renewal_tries.iter();
    tries
        .map(|after| to_pay.grace_from + *after)
        .find(|due| *due > at && *due <= to_pay.grace_end)
}

/// Whether the period that a payment is for is over: money for it must not be taken any more.
pub(crate) fn is_too_late(state: &State, payment: &Payment, at: Moment) -> bool {
    period_of(state, payment).is_some_and(|period| at >= period.ends_at)
}

/// What the next try of a renewal is paid with.
pub(crate) fn renewal_method(state: &State, purpose: Purpose) -> Option<&Method> {
    let Purpose::Subscription { subscription, .. } = purpose else {
        return None;
    };
    let found = state.subscriptions.by_id.get(&subscription)?;
    found.method.as_ref()
}

/// The money for a period has come: it begins now if it is the first, and else where the one before ended.
pub(crate) fn paid(
    state: &State,
    id: PaymentId,
    payment: &Payment,
    received: Money,
    method: Method,
    at: Moment,
) -> Option<crate::Event> {
    let (
        Purpose::Subscription {
            subscription,
            creator,
            period,
        },
        Some(subscriber),
    ) = (payment.purpose, payment.payer)
    else {
        return None;
    };
    let known = state.subscriptions.by_id.get(&subscription);
    let anchor = known.and_then(|s| s.term).map_or(at, |term| term.anchor);
    let to_pay = Period::of(state.rules, anchor, period, payment.opened_at);
    let paid = Event::PeriodPaid {
        subscription,
        payment: id,
        subscriber,
        creator,
        period,
        paid: payment.amount,
        received,
        method,
        anchor,
        starts_at: to_pay.starts_at,
        ends_at: to_pay.ends_at,
        at,
    };
    Some(paid.into())
}

/// Whether the subscription that a payment is for shall not go on.
fn is_canceled(state: &State, purpose: Purpose) -> bool {
    let Purpose::Subscription { subscription, .. } = purpose else {
        return false;
    };
    let found = state.subscriptions.by_id.get(&subscription);
    found.is_some_and(|s| s.canceled_at.is_some())
}

/// A bank took a month back for good. Nobody has what is not paid for: the newest month ends at once, and after any
/// other one nothing more is charged.
pub(crate) fn taken_back(
    state: &State,
    request: &Request,
    id: SubscriptionId,
    payment: PaymentId,
) -> Decision {
    let (found, at) = (state.subscriptions.by_id.get(&id), request.at);
    let Some(found) = found.filter(|found| found.ended.is_none()) else {
        return Ok(Vec::new());
    };
    let is_newest = found.paid.last().is_some_and(|(_, paid)| *paid == payment);
    let asked = found.renewal.map(|renewal| renewal.payment);
    match asked.map(|asked| Ok::<_, crate::Rejection>((asked, state.payment(asked)?))) {
        None if is_newest => Ok(vec![
            Event::SubscriptionEnded {
                subscription: id,
                reason: Ending::TakenBack,
                at,
            }
            .into(),
        ]),
        // The month is over already, and the next one waits for its payer.
        Some(next) if is_newest && next.as_ref().is_ok_and(|(_, p)| p.waits_for_method()) => {
            payments::give_up(state, request, next?.0, CancelReason::AskedByPayer)
        }
        _ if found.canceled_at.is_some() => Ok(Vec::new()),
        _ => Ok(vec![
            Event::SubscriptionCanceled {
                subscription: id,
                at,
            }
            .into(),
        ]),
    }
}

/// The payment for a period was given up: so is the subscription.
pub(crate) fn given_up(purpose: Purpose, reason: CancelReason, at: Moment) -> Option<crate::Event> {
    let Purpose::Subscription {
        subscription,
        period,
        ..
    } = purpose
    else {
        return None;
    };
    let reason = match (period, reason) {
        (1, _) => Ending::NeverPaid,
        (_, CancelReason::AskedByPayer) => Ending::Canceled,
        (_, CancelReason::Expired) => Ending::Unpaid,
    };
    let ended = Event::SubscriptionEnded {
        subscription,
        reason,
        at,
    };
    Some(ended.into())
}
