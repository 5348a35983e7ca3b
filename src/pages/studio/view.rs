//! What the studio shows of one's own jar. An address that no service takes any more stays in sight: never drop one.

use domain::id::PersonId;
use domain::jars::{self, Account, Jar};
use domain::money::{Currency, Money};
use domain::people::Handle;
use domain::{Actor, State};
use payments::handoff::Service;

use crate::pages::handoffs::view::is_sample;
use crate::pages::ink;
use crate::ui::Seed;

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StudioView {
    pub person: PersonId,
    pub name: String,
    pub handle: Handle,
    pub bio: String,
    pub is_open: bool,
    /// Whether links to this jar lead nowhere, whatever stands in it.
    pub is_sample: bool,
    /// The profile's currency, which the jar always takes.
    pub own: Currency,
    pub jar: Jar,
    /// What givers are offered in the profile's currency.
    pub notes: Vec<Money>,
    /// Characters.
    pub thanks_max: usize,
}

impl StudioView {
    pub fn seed(&self) -> Seed {
        ink(self.person)
    }
}

/// The acting person's jar; nothing for a visitor.
pub fn studio(state: &State, actor: Actor, in_sandbox: bool) -> Option<StudioView> {
    let person = actor.person()?;
    let profile = &state.person(person).ok()?.profile;
    Some(StudioView {
        person,
        name: profile.name.clone(),
        handle: profile.handle.clone(),
        bio: profile.bio.clone(),
        is_open: profile.has_jar,
        is_sample: is_sample(person, in_sandbox),
        own: profile.currency,
        jar: jars::of(state, person).clone(),
        notes: jars::amounts(state, person, profile.currency),
        thanks_max: state.rules.message_max_chars,
    })
}

/// One line of the list of services.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct AccountLine {
    pub account: Account,
    /// Empty for a service that this version of the app does not know.
    pub service: Option<Service>,
    /// Whether the service takes the address: an import or another version may have let it in.
    pub is_sound: bool,
}

pub fn line(account: &Account) -> AccountLine {
    let service = Service::of_key(&account.service);
    let is_sound = service.is_some_and(|service| service.check(&account.address).is_ok());
    AccountLine {
        account: account.clone(),
        service,
        is_sound,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(service: &str, address: &str) -> Account {
        Account {
            service: service.to_owned(),
            address: address.to_owned(),
            is_on: true,
        }
    }

    #[test]
    fn an_address_that_cannot_be_used_stays_and_is_told_apart() {
        assert!(line(&account("ko_fi", "amina")).is_sound);
        assert!(!line(&account("ko_fi", "(sample)")).is_sound);
        let later = line(&account("service_of_tomorrow", "amina"));
        assert_eq!((later.service, later.is_sound), (None, false));
    }

    #[test]
    fn a_visitor_has_no_studio() {
        assert_eq!(studio(&State::default(), Actor::Visitor, false), None);
    }
}
