//! Rule packs in words: their names, their fees, what they ask, and why they say no. Figures come from the packs; never
//! write one here.

pub mod said;
pub mod standing;

use domain::eligibility::Fact;
use domain::moment::Span;
use domain::money::{Currency, Rate};
use domain::people::Language;
use domain::rules::{Asked, Capability, CardFee, PackName, Rejection, SaleFee};

use super::{Texts, format, money, person};

/// “Twitter 2021”
pub fn pack_name(t: Texts, pack: PackName) -> String {
    t.rules_pack(pack.key())
}

/// “Twitter”: whoever stands behind a pack.
pub fn platform_name(t: Texts, pack: PackName) -> String {
    t.rules_platform(pack.key())
}

/// Why the pack in force does not let somebody.
pub fn rejected(t: Texts, rejection: Rejection) -> String {
    match rejection {
        Rejection::NotOffered { pack, capability } => not_offered(t, pack, capability),
        Rejection::NotMet {
            pack,
            capability,
            asked: unmet,
        } => t.rules_not_met(capability.key(), &pack_name(t, pack), &asked(t, unmet)),
    }
}

/// That a pack has no such thing, and what it has instead.
pub fn not_offered(t: Texts, pack: PackName, capability: Capability) -> String {
    match (pack, capability) {
        (PackName::X2026, Capability::Tickets) => t.rules_none_closed(),
        _ => t.rules_none(capability.key(), &platform_name(t, pack)),
    }
}

/// What is asked, as it follows “it takes”.
pub fn asked(t: Texts, asked: Asked) -> String {
    let number = |n: u32| format::number(t.lang(), n.into());
    match asked {
        Asked::OfAge
        | Asked::UnitedStates
        | Asked::VerifiedEmail
        | Asked::TwoFactor
        | Asked::IdentityChecked => t.rules_asked(Fact::answering(asked).map_or("", Fact::key)),
        Asked::FullProfile => t.rules_asked("full-profile"),
        Asked::Role(roles) => {
            let roles: Vec<String> = roles.iter().map(|role| person::role(t, *role)).collect();
            let roles: Vec<&str> = roles.iter().map(String::as_str).collect();
            t.rules_asked_role(&format::list(t.lang(), &roles))
        }
        Asked::Language(Language::English) => t.rules_asked_language("english"),
        Asked::Language(Language::French) => t.rules_asked_language("french"),
        Asked::AccountAge(span) => t.rules_asked_age(days(span)),
        Asked::Followers(count) => t.rules_asked_followers(&number(count)),
        Asked::Posts(count, span) => {
            t.rules_asked_posts(count.into(), &format::number(t.lang(), days(span)))
        }
        Asked::Hosted(count, None) => t.rules_asked_hosted(count.into()),
        Asked::Hosted(count, Some(span)) => {
            t.rules_asked_hosted_lately(count.into(), &format::number(t.lang(), days(span)))
        }
    }
}

/// What is asked, as a line of its own.
pub fn asked_alone(t: Texts, one: Asked) -> String {
    let text = asked(t, one);
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// Whole days.
pub fn days(span: Span) -> i64 {
    span.0 / Span::days(1).0
}

/// “1.5 %”
pub fn percent(t: Texts, rate: Rate) -> String {
    format::percent(t.lang(), rate.basis_points.into())
}

/// “1.5 % + 0.25 €”
pub fn card(t: Texts, fee: &CardFee) -> String {
    let rate = percent(t, fee.rate);
    match fee.fixed.minor {
        0 => rate,
        _ => t.payments_fee_rule(&rate, &money::amount(t, fee.fixed)),
    }
}

/// “30 % of the price”
pub fn store(t: Texts, fee: SaleFee) -> String {
    t.payments_store_rule(&percent(t, fee.store))
}

/// “3 % of what the store leaves, then 20 % beyond 50 000 $ of sales”; of Obole, that it is always nothing.
pub fn platform(t: Texts, pack: PackName, fee: SaleFee, currency: Currency) -> String {
    let rate = platform_rate(t, fee);
    match fee.beyond {
        Some((threshold, more)) => {
            let threshold = money::brief(t, currency.of_minor(threshold));
            t.payments_platform_threshold(&rate, &percent(t, more), &threshold)
        }
        None if pack == PackName::Obole => t.payments_obole_rule(),
        None => rate,
    }
}

/// “10 % of the price”: a rate and what it is of.
fn platform_rate(t: Texts, fee: SaleFee) -> String {
    let rate = percent(t, fee.platform);
    match (fee.platform.basis_points, fee.store.basis_points) {
        (0, _) => rate,
        (_, 0) => t.payments_store_rule(&rate),
        _ => t.payments_rest_rule(&rate),
    }
}
