//! A jar with services beside Obole and somebody who gives there, for facts and laws about hand-offs. Do not decide
//! anything here.

use domain::handoffs::{Command, Phase, Sum};
use domain::id::{HandOffId, PersonId, RecordId};
use domain::jars::{self, Account, Jar};
use domain::tips::Visibility;
use domain::{Actor, Rejection};

use crate::world::{World, eur};

pub fn account(service: &str, is_on: bool) -> Account {
    Account {
        service: service.into(),
        address: "amina".into(),
        is_on,
    }
}

/// Five euro to an account at Ko-fi.
pub fn to_ko_fi(receiver: PersonId) -> Command {
    Command::HandOffTip {
        receiver,
        service: "ko_fi".into(),
        address: "amina".into(),
        sum: Sum::Money(eur(500)),
        message: "For the well.".into(),
        visibility: Visibility::Public,
    }
}

impl World {
    /// Somebody who is found at Ko-fi too.
    pub fn person_elsewhere(&mut self, handle: &str) -> PersonId {
        let person = self.person(handle);
        let jar = Jar {
            accounts: vec![account("ko_fi", true), account("liberapay", false)],
            ..Jar::default()
        };
        self.set_up_jar(person, jar);
        person
    }

    pub fn set_up_jar(&mut self, person: PersonId, jar: Jar) {
        let command = jars::Command::SetUpJar { jar };
        self.ask(Actor::Person(person), command).unwrap();
    }

    pub fn hand_off(&mut self, by: Actor, receiver: PersonId) -> Result<HandOffId, Rejection> {
        let id = self.ask(by, to_ko_fi(receiver))?;
        Ok(HandOffId(RecordId::main(id)))
    }

    pub fn handoff_phase(&self, handoff: HandOffId) -> Phase {
        self.state.handoff(handoff).unwrap().phase(self.now())
    }
}

pub fn say_sent(handoff: HandOffId) -> Command {
    Command::SayHandOffSent { handoff }
}

pub fn give_up(handoff: HandOffId) -> Command {
    Command::GiveUpHandOff { handoff }
}

pub fn acknowledge(handoff: HandOffId) -> Command {
    Command::AcknowledgeHandOff {
        handoff,
        thanks: "It rains in there now.".into(),
    }
}

pub fn dispute(handoff: HandOffId) -> Command {
    Command::DisputeHandOff { handoff }
}
