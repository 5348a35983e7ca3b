//! What the screens show of jars' services and of hand-offs. Nothing that could be paid is ever made here for somebody
//! made up, nor for anybody in a sandbox; never make a link anywhere else.

pub mod way;

use domain::handoffs::{HandOff, Phase};
use domain::id::{HandOffId, PersonId};
use domain::jars::{self, Jar};
use domain::moment::Moment;
use domain::money::{Currency, Money};
use domain::people::Handle;
use domain::tips::Visibility;
use domain::{Actor, State};
use payments::handoff::{self, Asset, Carries, Currencies, Service};

pub use self::way::is_sample;
use self::way::{Way, way};
use crate::pages::payment::view::Party;
use crate::pages::rules::view::tips_hurdle;

/// Hand-offs on one page of their list.
const LISTED: usize = 20;

/// An account of a jar as givers see it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AccountView {
    pub service: Service,
    /// As the jar has it, to hand off to.
    pub address: String,
    /// In an address of the app: the service, and which of its accounts when there are several.
    pub key: String,
    /// What tells it from the jar's other accounts with the service; empty when there is none.
    pub told_apart: String,
    pub is_sample: bool,
}

/// The accounts that are on, in the jar's order. One that its service would not take is left out, samples aside.
pub fn accounts(state: &State, receiver: PersonId, in_sandbox: bool) -> Vec<AccountView> {
    accounts_of(jars::of(state, receiver), is_sample(receiver, in_sandbox))
}

fn accounts_of(jar: &Jar, is_sample: bool) -> Vec<AccountView> {
    let mut seen: Vec<AccountView> = Vec::new();
    for (service, account) in handoff::shown(jar) {
        if !is_sample && service.check(&account.address).is_err() {
            continue;
        }
        let same = seen.iter().filter(|other| other.service == service).count();
        let key = match same {
            0 => service.key().to_owned(),
            n => format!("{}-{}", service.key(), n + 1),
        };
        seen.push(AccountView {
            service,
            address: account.address.clone(),
            key,
            told_apart: String::new(),
            is_sample,
        });
    }
    tell_apart(&mut seen);
    seen
}

fn tell_apart(accounts: &mut [AccountView]) {
    let services: Vec<Service> = accounts.iter().map(|account| account.service).collect();
    for account in accounts {
        let is_one_of_several = services.iter().filter(|of| **of == account.service).count() > 1;
        if is_one_of_several || account.service == Service::Custom {
            account.told_apart = way::place_of(&account.address);
        }
    }
}

/// In what a giver says how much it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Measure {
    /// One of these notes, rising, or a sum of one's own.
    Notes(Vec<Money>),
    /// A sum or none. `is_told` when the link carries it; else it is only noted here.
    Sum { currency: Currency, is_told: bool },
    /// A decimal of the asset or none.
    Asset { asset: Asset, is_told: bool },
}

/// Everything the screen before leaving shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GiveView {
    pub receiver: Party,
    pub account: AccountView,
    pub measure: Measure,
    pub carries: Carries,
    /// What the jar takes, when the service takes none of it.
    pub other_currency: Option<Currency>,
    pub message_max_chars: usize,
    pub refused: Option<domain::Rejection>,
}

/// The account called `key` in the jar of the person called `handle`, if givers see it.
pub fn give(
    state: &State,
    handle: &Handle,
    key: &str,
    by: Actor,
    in_sandbox: bool,
) -> Option<GiveView> {
    let (id, person) = state.people.find(handle)?;
    let listed = accounts(state, id, in_sandbox).into_iter();
    let account = listed.into_iter().find(|account| account.key == key)?;
    let facts = account.service.facts();
    let taken = jars::currencies(state, id);
    let (measure, other_currency) = measure(state, id, &taken, account.service);
    let refused = if by.person() == Some(id) {
        Some(domain::handoffs::Rejection::ToOneself.into())
    } else if !person.profile.has_jar {
        Some(domain::handoffs::Rejection::NoJar.into())
    } else if let Some(why) = tips_hurdle(state, id) {
        Some(why.into())
    } else {
        jars::admits(state, id, by.person()).err().map(Into::into)
    };
    Some(GiveView {
        receiver: Party::of(state, id)?,
        account,
        measure,
        carries: facts.carries,
        other_currency,
        message_max_chars: state.rules.message_max_chars,
        refused,
    })
}

/// In what it is said, and the jar's own currency where the service takes none of the jar's.
fn measure(
    state: &State,
    receiver: PersonId,
    taken: &[Currency],
    service: Service,
) -> (Measure, Option<Currency>) {
    let facts = service.facts();
    let is_told = facts.carries.amount;
    if let Currencies::Asset(asset) = facts.currencies {
        return (Measure::Asset { asset, is_told }, None);
    }
    let own = taken.first().copied().unwrap_or(Currency::EUR);
    let shared = taken.iter().copied();
    let shared = shared.into_iter().find(|c| facts.currencies.takes(*c));
    match (shared, facts.currencies) {
        (Some(currency), _) if is_told => {
            let mut notes = jars::amounts(state, receiver, currency);
            notes.sort();
            (Measure::Notes(notes), None)
        }
        (Some(currency), _) => (Measure::Sum { currency, is_told }, None),
        (None, Currencies::Only(codes)) => {
            let theirs = codes.iter().find_map(|code| Currency::from_code(code));
            let currency = theirs.unwrap_or(own);
            (Measure::Sum { currency, is_told }, Some(own))
        }
        (None, _) => (
            Measure::Sum {
                currency: own,
                is_told: false,
            },
            None,
        ),
    }
}

/// A hand-off as one of its two sides sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HandOffView {
    pub id: HandOffId,
    pub is_giver: bool,
    pub receiver: Party,
    /// Empty for a visitor, and for a receiver who is not to know.
    pub giver: Option<Party>,
    /// Empty when this build does not know it.
    pub service: Option<Service>,
    pub is_sample: bool,
    /// Without its giver where the reader is not to know.
    pub said: HandOff,
    /// For the giver.
    pub way: Option<Way>,
    /// Where the same account can be given to again, while the jar shows it.
    pub again: Option<String>,
}

impl HandOffView {
    /// The side the reader is not on.
    pub fn other(&self) -> Option<&Party> {
        match self.is_giver {
            true => Some(&self.receiver),
            false => self.giver.as_ref(),
        }
    }

    pub fn phase(&self, now: Moment) -> Phase {
        self.said.phase(now)
    }
}

/// The hand-off `id`, for its giver and its receiver and for nobody else.
pub fn handoff(state: &State, id: HandOffId, by: Actor, in_sandbox: bool) -> Option<HandOffView> {
    let found = state.handoffs.by_id.get(&id)?;
    let is_giver = by != Actor::System && by.person() == found.giver;
    if !is_giver && by.person() != Some(found.receiver) {
        return None;
    }
    let mut said = found.clone();
    if !is_giver && said.visibility == Visibility::Secret {
        said.giver = None;
    }
    let service = Service::of_key(&said.service);
    let receiver = Party::of(state, said.receiver)?;
    let way = match service {
        Some(service) if is_giver => Some(way(service, &said, &receiver, in_sandbox)),
        _ => None,
    };
    let listed = accounts(state, said.receiver, in_sandbox).into_iter();
    let mut listed = listed.filter(|account| account.address == said.address);
    let again = listed.find(|account| Some(account.service) == service);
    Some(HandOffView {
        id,
        is_giver,
        giver: said.giver.and_then(|giver| Party::of(state, giver)),
        is_sample: is_sample(said.receiver, in_sandbox),
        service,
        receiver,
        said,
        way,
        again: again.map(|account| account.key),
    })
}

/// What the one who acts is told was sent and has not answered, newest first.
pub fn to_answer(state: &State, by: Actor, now: Moment, in_sandbox: bool) -> Vec<HandOffView> {
    let Some(receiver) = by.person() else {
        return Vec::new();
    };
    let waiting = state.handoffs.to_answer(receiver, now).take(LISTED);
    let views = waiting.filter_map(|id| handoff(state, id, by, in_sandbox));
    views.collect()
}

/// One page of what somebody handed off, or of what was handed off to them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Listed {
    /// Newest first.
    pub lines: Vec<HandOffView>,
    pub given: usize,
    pub received: usize,
    /// Where the next page begins, if there is one.
    pub older: Option<usize>,
}

pub fn listed(
    state: &State,
    by: Actor,
    is_received: bool,
    from: usize,
    in_sandbox: bool,
) -> Listed {
    if by == Actor::System {
        return Listed::default();
    }
    let handoffs = &state.handoffs;
    let given = handoffs.given(by.person()).len();
    let received = by.person().map_or(0, |me| handoffs.received(me).len());
    let window = |ids: &mut dyn Iterator<Item = HandOffId>| -> Vec<HandOffView> {
        let ids = ids.skip(from).take(LISTED);
        ids.filter_map(|id| handoff(state, id, by, in_sandbox))
            .collect()
    };
    let lines = match (is_received, by.person()) {
        (false, me) => window(&mut handoffs.given(me).map(|(id, _)| id)),
        (true, Some(me)) => window(&mut handoffs.received(me).map(|(id, _)| id)),
        (true, None) => Vec::new(),
    };
    let all = if is_received { received } else { given };
    Listed {
        lines,
        given,
        received,
        // An address may ask for what lies beyond all counting.
        older: Some(from.saturating_add(LISTED)).filter(|next| *next < all),
    }
}

#[cfg(test)]
mod tests;
