//! Why a jar was not set up, or a hand-off not made or answered, with the way out. Never add a fallback arm.

use domain::handoffs;
use domain::jars::Rejection;

use super::text;
use crate::i18n::{Texts, format, money};

pub(super) fn by_jars(t: Texts, rejection: Rejection) -> String {
    match rejection {
        Rejection::TooManyAccounts { most } => t.rejection_jar_accounts(format::count(most)),
        Rejection::Service => t.rejection_jar_service(),
        Rejection::Address(error) | Rejection::Thanks(error) => text(t, error),
        Rejection::Currency => t.rejection_wallet_currency(),
        Rejection::TooManyAmounts { most } => t.rejection_jar_amounts(format::count(most)),
        Rejection::AmountNotPositive => t.rejection_not_positive(),
        Rejection::AmountTooLarge { largest } => t.rejection_too_large(&money::brief(t, largest)),
        Rejection::AmountCurrency { currency } => t.rejection_jar_amount_currency(currency.code()),
        Rejection::PeopleOnly => t.rejection_jar_people_only(),
        Rejection::FollowersOnly => t.rejection_jar_followers_only(),
    }
}

pub(super) fn by_handoffs(t: Texts, rejection: handoffs::Rejection) -> String {
    use handoffs::Rejection as Reason;
    match rejection {
        Reason::ToOneself => t.rejection_tip_to_oneself(),
        Reason::NoJar => t.rejection_no_jar(),
        Reason::NoAccount => t.rejection_handoff_no_account(),
        Reason::Sum => t.rejection_not_positive(),
        Reason::Message(error) | Reason::Thanks(error) => text(t, error),
        Reason::NotSaidSent => t.rejection_handoff_not_said_sent(),
        Reason::GivenUp => t.rejection_handoff_given_up(),
        Reason::Abandoned => t.rejection_handoff_abandoned(),
        Reason::Answered => t.rejection_handoff_answered(),
    }
}
