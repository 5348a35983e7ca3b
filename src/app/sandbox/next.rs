//! What happens next by itself, in a sandbox: work that falls due, and what opens or closes by its date. It walks the small
//! worlds of scenarios; never use it where a world may be large.

use domain::handoffs::Phase as HandOff;
use domain::id::{PersonId, SubscriptionId};
use domain::moment::Moment;
use domain::payments::Purpose;
use domain::spaces::SpacePhase;
use domain::withdrawals::Phase as Withdrawal;
use domain::{State, Work, jobs, next_due};

/// Something that is to come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Next {
    pub at: Moment,
    /// The key of its text.
    pub what: &'static str,
    /// A person's name or the title of a Space.
    pub whom: String,
}

/// The first thing that happens after `now` if nobody acts.
pub fn next(state: &State, now: Moment) -> Option<Next> {
    let doors = doors(state, now);
    let payouts = payouts(state, now);
    let closings = closings(state, now);
    let dated = doors.chain(payouts).chain(closings);
    let all = due(state, now).into_iter().chain(dated);
    all.min_by_key(|next| next.at)
}

/// The first piece of work that falls due.
fn due(state: &State, now: Moment) -> Option<Next> {
    let at = next_due(state, now)?;
    let found = jobs(state, at, usize::MAX);
    let job = found.into_iter().find(|job| job.due == at)?;
    let (what, whom) = told(state, &job.work)?;
    Some(Next { at, what, whom })
}

fn told(state: &State, work: &Work) -> Option<(&'static str, String)> {
    let paid_to = |payment| {
        let purpose = state.payment(payment).ok()?.purpose;
        Some((purpose, name(state, purpose.receiver())?))
    };
    Some(match work {
        Work::Charge { payment, .. }
        | Work::AnswerChallenge { payment, .. }
        | Work::Refund { payment, .. }
        | Work::Settle { payment } => ("settling", paid_to(*payment)?.1),
        Work::Retry { payment, .. } => ("retry", paid_to(*payment)?.1),
        Work::Expire { payment } => match paid_to(*payment)? {
            (Purpose::Ticket { space, .. }, _) => ("hold", state.space(space).ok()?.title.clone()),
            (_, whom) => ("expiry", whom),
        },
        Work::Renew { subscription, .. } => renewal(state, *subscription)?,
        Work::CompleteTransfer { transfer } => {
            let found = state.transfers.by_id.get(transfer)?;
            ("transfer", name(state, found.receiver)?)
        }
        Work::ExpireRequest { request } => {
            let found = state.requests.by_id.get(request)?;
            ("request", name(state, found.payer)?)
        }
        Work::Dispatch { withdrawal } => ("dispatch", owner(state, *withdrawal)?),
        Work::Payout { withdrawal, .. } => ("payout", owner(state, *withdrawal)?),
        Work::TracePayout { withdrawal, .. } => ("return", owner(state, *withdrawal)?),
        Work::WatchCharge { payment } | Work::AnswerDispute { payment, .. } => {
            ("dispute", paid_to(*payment)?.1)
        }
        Work::ExpireDispute { payment } => ("dispute-due", paid_to(*payment)?.1),
        Work::CloseSpace { space } => ("closing", state.space(*space).ok()?.title.clone()),
        Work::RefundTicket { ticket } => {
            let space = state.ticket(*ticket).ok()?.space;
            ("refund", state.space(space).ok()?.title.clone())
        }
    })
}

fn renewal(state: &State, id: SubscriptionId) -> Option<(&'static str, String)> {
    let found = state.subscriptions.by_id.get(&id)?;
    let what = match found.canceled_at {
        Some(_) => "ending",
        None => "renewal",
    };
    Some((what, name(state, found.creator)?))
}

/// Lobbies and doors, which open by their dates alone.
fn doors(state: &State, now: Moment) -> impl Iterator<Item = Next> + '_ {
    let open = state.spaces.open.iter();
    open.filter_map(move |(_, id)| {
        let space = state.space(*id).ok()?;
        let (at, what) = match space.phase(now) {
            SpacePhase::Scheduled => (space.lobby_at, "lobby"),
            SpacePhase::Lobby => (space.starts_at, "doors"),
            _ => return None,
        };
        let whom = space.title.clone();
        Some(Next { at, what, whom })
    })
}

/// What lies with banks: they answer in their own time.
fn payouts(state: &State, now: Moment) -> impl Iterator<Item = Next> + '_ {
    let all = state.withdrawals.by_id.values();
    all.filter_map(move |withdrawal| {
        let (at, what) = match withdrawal.phase {
            Withdrawal::InTransit(_) => (withdrawal.arrives_from, "payout"),
            Withdrawal::Paid {
                returnable_until,
                is_kept: false,
                ..
            } => (returnable_until, "return"),
            _ => return None,
        };
        let whom = name(state, withdrawal.owner)?;
        (now < at).then_some(Next { at, what, whom })
    })
}

/// What was given elsewhere and nobody has answered: it closes by its date alone.
fn closings(state: &State, now: Moment) -> impl Iterator<Item = Next> + '_ {
    let all = state.handoffs.by_id.values();
    all.filter_map(move |found| {
        let is_open = matches!(found.phase(now), HandOff::HandedOff | HandOff::SaidSent(_));
        let whom = name(state, found.receiver)?;
        is_open.then_some(Next {
            at: found.open_until,
            what: "handoff",
            whom,
        })
    })
}

fn owner(state: &State, id: domain::id::WithdrawalId) -> Option<String> {
    name(state, state.withdrawals.by_id.get(&id)?.owner)
}

fn name(state: &State, person: PersonId) -> Option<String> {
    Some(state.person(person).ok()?.profile.name.clone())
}

#[cfg(test)]
mod tests {
    use domain::moment::Span;
    use domain::people::Role;
    use domain::tips::Visibility;

    use super::*;
    use crate::pages::sample::Sample;

    #[test]
    fn a_gift_elsewhere_that_nobody_answers_is_next_on_the_day_it_closes() {
        let mut world = Sample::default();
        let amina = world.person("amina", Role::Creator);
        let handoff = world.hand_off(None, amina, Visibility::Public, true);
        let now = world.state.last_at;
        let closes = Next {
            at: now + Span::days(30),
            what: "handoff",
            whom: "AMINA".into(),
        };
        assert_eq!(next(&world.state, closes.at), None, "it is closed");
        assert_eq!(next(&world.state, now), Some(closes));
        world.acknowledge(handoff);
        assert_eq!(next(&world.state, now), None, "it was answered");
    }
}
