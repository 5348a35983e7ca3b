//! One of everything that history can hold of rule packs and eligibility. Never change a sample whose golden file has
//! been released.

use domain::eligibility::{self, Fact};
use domain::rules::{self, PackName};
use domain::{Command, Event};

use super::{AT, lena};

pub fn commands() -> Vec<Command> {
    let packs = PackName::ALL.map(|pack| rules::Command::ChoosePack { pack }.into());
    let facts = Fact::ALL.map(|fact| {
        let is_so = fact == Fact::OfAge;
        eligibility::Command::DeclareFact { fact, is_so }.into()
    });
    packs.into_iter().chain(facts).collect()
}

pub fn events() -> Vec<Event> {
    let packs = PackName::ALL.map(|pack| rules::Event::PackChosen { pack, at: AT }.into());
    let facts = Fact::ALL.map(|fact| {
        let declared = eligibility::Event::FactDeclared {
            person: lena(),
            fact,
            is_so: fact == Fact::OfAge,
            at: AT,
        };
        declared.into()
    });
    packs.into_iter().chain(facts).collect()
}
