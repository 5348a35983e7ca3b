//! What an import would put into a jar. It never says that something is new which the jar has.

use domain::jars::{self, Account};
use domain::{Actor, State};
use payments::handoff::Service;
use payments::import::{Change, Import, Place};

/// One address that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    pub service: Service,
    pub account: Account,
    pub place: Place,
    pub changes: Vec<Change>,
    /// How often the same address stood in the file again.
    pub again: usize,
    /// Whether the jar has it already.
    pub is_known: bool,
}

impl Line {
    /// On one line, and no other row’s.
    pub fn key(&self) -> String {
        format!("{} {}", self.account.service, self.account.address)
    }
}

pub fn lines(state: &State, actor: Actor, import: &Import) -> Vec<Line> {
    let jar = actor.person().map(|person| jars::of(state, person));
    let line = |found: &payments::import::Found| {
        let service = found.address.service();
        let account = Account {
            service: service.key().to_owned(),
            address: found.address.as_str().to_owned(),
            is_on: true,
        };
        let is_same = |known: &Account| {
            (&known.service, &known.address) == (&account.service, &account.address)
        };
        Line {
            service,
            is_known: jar.is_some_and(|jar| jar.accounts.iter().any(is_same)),
            place: found.place.clone(),
            changes: found.changes.clone(),
            again: found.also.len(),
            account,
        }
    };
    import.found.iter().map(line).collect()
}
