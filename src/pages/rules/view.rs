//! What screens show of eligibility. Verdicts are the domain's own.

use domain::eligibility::{self, Current, Fact, Rule};
use domain::id::PersonId;
use domain::moment::{Moment, Span};
use domain::money::Money;
use domain::rules::{Asked, Capability, Deal, PackName, Rejection, Way};
use domain::{Actor, State};

/// How somebody stands to one capability.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StandingView {
    pub pack: PackName,
    pub capability: Capability,
    /// Empty when the pack has no such thing.
    pub rules: Option<Vec<Rule>>,
}

impl StandingView {
    /// How many rules are not met.
    pub fn missing(&self) -> usize {
        let rules = self.rules.iter().flatten();
        rules.filter(|rule| !rule.is_met).count()
    }
}

/// Every capability for the one who acts, `first` before the others; empty for a visitor.
pub fn standings(
    state: &State,
    by: Actor,
    first: Option<Capability>,
    now: Moment,
) -> Option<Vec<StandingView>> {
    let person = by.person()?;
    let mut capabilities = Capability::ALL;
    capabilities.sort_by_key(|capability| Some(*capability) != first);
    let standing = |capability| StandingView {
        pack: state.rules.name,
        capability,
        rules: eligibility::eligibility(state, person, capability, now)
            .map(|rules| rules.into_iter().map(to_the_day).collect()),
    };
    Some(capabilities.map(standing).to_vec())
}

/// What the one who acts says of themselves, asked once for everything that it counts for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SaidView {
    pub fact: Fact,
    pub rule: Rule,
    pub counts_for: Vec<Capability>,
}

/// Every fact that these rules ask for, each once, in their order.
pub fn said(standings: &[StandingView]) -> Vec<SaidView> {
    let mut all: Vec<SaidView> = Vec::new();
    for standing in standings {
        for rule in standing.rules.iter().flatten() {
            let Some(fact) = Fact::answering(rule.asked) else {
                continue;
            };
            match all.iter_mut().find(|said| said.fact == fact) {
                Some(said) => said.counts_for.push(standing.capability),
                None => all.push(SaidView {
                    fact,
                    rule: *rule,
                    counts_for: vec![standing.capability],
                }),
            }
        }
    }
    all
}

/// What arrives of `paid` by card where somebody's first sale of `capability` brings it; empty when the pack has no such
/// thing.
pub fn arrives(pack: PackName, capability: Capability, paid: Money) -> Option<Money> {
    let deal = match capability {
        Capability::Tips => Deal::Tip,
        Capability::Subscriptions => Deal::Month { earned: 0 },
        Capability::Tickets => Deal::Ticket { earned: 0 },
        Capability::Hosting => return None,
    };
    let rules = pack.rules();
    rules.offered(capability)?;
    let waterfall = rules.waterfall(paid, Way::Card, deal).ok()?;
    Some(waterfall.received)
}

/// How far somebody is with a rule that counts, in thousandths; empty for one that is met or not.
pub fn far(rule: &Rule) -> Option<u16> {
    let (is, asked) = match (rule.current, rule.asked) {
        (
            Current::Count(is),
            Asked::Followers(asked) | Asked::Posts(asked, _) | Asked::Hosted(asked, _),
        ) => (is.into(), asked.into()),
        (Current::Age(is), Asked::AccountAge(asked)) => (is.0, asked.0),
        _ => return None,
    };
    let far = is.clamp(0, asked).checked_mul(1_000)?.checked_div(asked)?;
    u16::try_from(far).ok()
}

/// Somebody and the rule that they do not meet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lack {
    pub name: String,
    pub rule: Rule,
}

/// What `person` lacks where `why` stands in their way; empty when the pack has no such thing at all.
pub fn lack(state: &State, person: PersonId, why: Rejection, now: Moment) -> Option<Lack> {
    let Rejection::NotMet { capability, .. } = why else {
        return None;
    };
    let rules = eligibility::eligibility(state, person, capability, now)?;
    let rule = rules.into_iter().find(|rule| !rule.is_met)?;
    let name = state.people.by_id.get(&person)?.profile.name.clone();
    Some(Lack {
        name,
        rule: to_the_day(rule),
    })
}

/// An age in whole days, so that a clock that moves on redraws nothing.
fn to_the_day(rule: Rule) -> Rule {
    let current = match rule.current {
        Current::Age(age) => Current::Age(Span::days(age.0 / Span::days(1).0)),
        current => current,
    };
    Rule { current, ..rule }
}

/// Why `person` may not, if the pack does not let them.
pub fn hurdle(
    state: &State,
    person: PersonId,
    capability: Capability,
    now: Moment,
) -> Option<Rejection> {
    match eligibility::check(state, person, capability, now) {
        Err(domain::Rejection::Rules(rejection)) => Some(rejection),
        _ => None,
    }
}

/// Why nobody may tip `person`: the pack has no tips, or lets this person receive none though their jar is open. A jar
/// that is closed says so itself.
pub fn tips_hurdle(state: &State, person: PersonId) -> Option<Rejection> {
    let has_jar = state.people.by_id.get(&person)?.profile.has_jar;
    let hurdle = hurdle(state, person, Capability::Tips, state.last_at)?;
    let is_told = has_jar || matches!(hurdle, Rejection::NotOffered { .. });
    is_told.then_some(hurdle)
}

/// What the one who acts can do about a rule that is not met.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Remedy {
    /// Change the profile.
    Profile,
    /// Say that it is so.
    Declare(Fact),
    Post,
    Host,
    /// Be found by others.
    Share,
    /// Only time.
    Wait,
}

/// What can be done about `asked`.
pub fn remedy(asked: Asked) -> Remedy {
    match asked {
        Asked::Role(_) | Asked::Language(_) | Asked::FullProfile => Remedy::Profile,
        Asked::Posts(..) => Remedy::Post,
        Asked::Hosted(..) => Remedy::Host,
        Asked::Followers(_) => Remedy::Share,
        Asked::AccountAge(_) => Remedy::Wait,
        _ => Fact::answering(asked).map_or(Remedy::Wait, Remedy::Declare),
    }
}

#[cfg(test)]
mod tests;
