//! Where a hand-off stands and what comes next, in words, for each of its two sides. Never say more than its people said.

use domain::handoffs::{Phase, Sum};
use domain::moment::Moment;

use super::view::HandOffView;
use crate::i18n::{Lang, Texts, format, money, services};
use crate::ui::StatusKind;

/// “To Amina with Ko-fi”.
pub fn title(t: Texts, view: &HandOffView) -> String {
    let with = services::within(t, view.service);
    match (view.is_giver, view.other()) {
        (true, _) => t.handoffs_to(&view.receiver.name, &with),
        (false, Some(giver)) => t.handoffs_from(&giver.name, &with),
        (false, None) => t.handoffs_from_somebody(&with),
    }
}

/// “€12.50”, “0.0005 BTC”; empty when it was said to the service alone.
pub fn sum(t: Texts, sum: &Sum) -> Option<String> {
    match sum {
        Sum::Open => None,
        Sum::Money(money) => Some(money::amount(t, *money)),
        Sum::Asset { code, decimal } => {
            let decimal = match t.lang() {
                Lang::Fr => decimal.replace('.', ","),
                Lang::En | Lang::Pseudo => decimal.clone(),
            };
            Some(format!("{decimal}\u{a0}{code}"))
        }
    }
}

pub fn status(t: Texts, view: &HandOffView, now: Moment) -> (StatusKind, String) {
    let other = match view.other() {
        Some(other) => other.name.clone(),
        None => t.handoffs_somebody(),
    };
    let is_giver = view.is_giver;
    match view.phase(now) {
        Phase::HandedOff if is_giver => (StatusKind::Notice, t.handoffs_state_handed()),
        Phase::HandedOff => (
            StatusKind::Waiting,
            t.handoffs_state_handed_receiver(&other),
        ),
        Phase::SaidSent(_) if is_giver => (StatusKind::Pending, t.handoffs_state_said(&other)),
        Phase::SaidSent(_) => (StatusKind::Notice, t.handoffs_state_said_receiver()),
        Phase::Acknowledged(_) if is_giver => (StatusKind::Done, t.handoffs_state_arrived(&other)),
        Phase::Acknowledged(_) => (StatusKind::Done, t.handoffs_state_arrived_receiver()),
        Phase::Disputed(_) if is_giver => (StatusKind::Failed, t.handoffs_state_disputed(&other)),
        Phase::Disputed(_) => (StatusKind::Failed, t.handoffs_state_disputed_receiver()),
        Phase::GivenUp(_) if is_giver => (StatusKind::Notice, t.handoffs_state_given_up()),
        Phase::GivenUp(_) => (StatusKind::Notice, t.handoffs_state_given_up_receiver()),
        Phase::Abandoned(_) => (StatusKind::Waiting, t.handoffs_state_abandoned()),
    }
}

/// What happens next, and until when.
pub fn next(t: Texts, view: &HandOffView, now: Moment) -> String {
    let until = format::day(t.lang(), view.said.open_until.0);
    let with = services::within(t, view.service);
    let receiver = &view.receiver.name;
    match (view.phase(now), view.is_giver) {
        (Phase::HandedOff, true) if view.is_sample => t.handoffs_next_sample(&until),
        (Phase::HandedOff, true) => t.handoffs_next_handed(&until),
        (Phase::HandedOff, false) => t.handoffs_next_handed_receiver(&until),
        (Phase::SaidSent(_), true) => t.handoffs_next_said(receiver, &until),
        (Phase::SaidSent(_), false) => t.handoffs_next_said_receiver(&with, &until),
        (Phase::Disputed(_), true) => t.handoffs_next_disputed(&with, receiver),
        (Phase::Disputed(_), false) => t.handoffs_next_disputed_receiver(),
        (Phase::Acknowledged(_) | Phase::GivenUp(_) | Phase::Abandoned(_), _) => {
            t.handoffs_next_over()
        }
    }
}
