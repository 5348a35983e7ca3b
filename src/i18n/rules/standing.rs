//! Where somebody stands to what is asked: told to themselves, and told of somebody else. Never say more of another than
//! the rule that stands in the way.

use domain::eligibility::{Current, Rule};
use domain::rules::{Asked, Capability};

use super::days;
use crate::i18n::{Texts, format, person};

/// “Your profile says fan.”
pub fn yours(t: Texts, rule: &Rule) -> String {
    let day = rule.met_at.map(|at| format::day(t.lang(), at.0));
    match (rule.current, rule.asked, day) {
        (Current::Role(role), ..) => t.rules_you_are(&person::role(t, role)),
        (Current::Language(language), ..) => t.rules_you_write(&person::language(t, language)),
        (Current::Count(count), Asked::Followers(target), _) if count < target => {
            t.rules_followers_so_far(&number(t, count), &number(t, target))
        }
        (Current::Count(count), ..) => t.rules_count_so_far(&number(t, count)),
        (Current::Age(age), _, Some(day)) if !rule.is_met => t.rules_age_until(days(age), &day),
        (Current::Age(age), ..) => t.rules_age_so_far(days(age)),
        (Current::Is(_), Asked::FullProfile, _) => match rule.is_met {
            true => t.rules_profile_full(),
            false => t.rules_profile_bare(),
        },
        (Current::Is(true), _, Some(day)) => t.rules_said_since(&day),
        (Current::Is(true), _, None) => t.rules_said_by_jar(),
        (Current::Is(false), ..) => t.rules_not_said(),
    }
}

/// “Amina’s profile says fan.”: what is missing, of somebody else.
pub fn theirs(t: Texts, name: &str, rule: &Rule) -> String {
    let day = rule.met_at.map(|at| format::day(t.lang(), at.0));
    match (rule.current, rule.asked, day) {
        (Current::Role(role), ..) => t.rules_theirs_says(name, &person::role(t, role)),
        (Current::Language(language), ..) => {
            t.rules_theirs_says(name, &person::language(t, language))
        }
        (Current::Count(count), Asked::Followers(target), _) => {
            t.rules_theirs_count_of(name, &number(t, count), &number(t, target))
        }
        (Current::Count(count), ..) => t.rules_theirs_count(name, &number(t, count)),
        (Current::Age(_), _, Some(day)) => t.rules_theirs_age_until(name, &day),
        (Current::Is(_), Asked::FullProfile, _) => t.rules_theirs_bare(name),
        (Current::Is(_) | Current::Age(_), ..) => t.rules_theirs_not_said(name),
    }
}

/// “Counts for receiving tips and selling tickets.”
pub fn counts_for(t: Texts, capabilities: &[Capability]) -> String {
    let each = capabilities.iter();
    let each: Vec<String> = each.map(|one| t.rules_capability(one.key())).collect();
    let each: Vec<&str> = each.iter().map(String::as_str).collect();
    t.rules_counts_for(&format::list(t.lang(), &each))
}

fn number(t: Texts, n: u32) -> String {
    format::number(t.lang(), n.into())
}
