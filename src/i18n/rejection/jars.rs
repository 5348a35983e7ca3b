//! Why a jar was not set up or does not take a gift, with the way out. Never add a fallback arm.

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
