//! Tips given with other services, and worlds that change their rules on the way. Neither may move a cent: never judge
//! that by their own records, only by the books before and after.

use std::collections::{BTreeMap, BTreeSet};

use domain::handoffs::{self, Phase, Sum};
use domain::id::{HandOffId, PersonId};
use domain::jars::{self, Account, Jar};
use domain::ledger::Ledger;
use domain::money::Currency;
use domain::payments::Payments;
use domain::rules::{self, PackName};
use domain::tips::Visibility;
use domain::wallet::Statements;
use domain::{Actor, Command, Entry, State};

use crate::dice::Dice;
use crate::tab::Tab;

const SERVICE: &str = "ko_fi";
const ADDRESS: &str = "amina";

/// Opens everybody's jar to a service beside Obole.
pub fn open_jars(tab: &Tab, people: &[PersonId]) {
    for person in people {
        let account = Account {
            service: SERVICE.into(),
            address: ADDRESS.into(),
            is_on: true,
        };
        let jar = Jar {
            accounts: vec![account],
            ..Jar::default()
        };
        tab.send(Actor::Person(*person), jars::Command::SetUpJar { jar });
    }
}

/// Chooses a pack, every other time our own, in which everything is offered.
pub fn choose_pack(dice: &mut Dice, tab: &Tab, by: Actor) {
    let any = PackName::ALL[dice.below(PackName::ALL.len())];
    let pack = [PackName::Obole, any][dice.below(2)];
    tab.send(by, rules::Command::ChoosePack { pack });
}

/// Hands one off, or says something about one that was: by whoever it concerns or by somebody else.
pub fn act(dice: &mut Dice, tab: &Tab, by: PersonId, other: PersonId) {
    let actor = [Actor::Visitor, Actor::Person(by)][dice.below(5).min(1)];
    let known: Vec<HandOffId> = tab.read(|state| {
        let given = state.handoffs.given(actor.person());
        given
            .chain(state.handoffs.received(by))
            .map(|(id, _)| id)
            .collect()
    });
    if known.is_empty() || dice.below(3) == 0 {
        let hand_off = handoffs::Command::HandOffTip {
            receiver: other,
            service: SERVICE.into(),
            address: ADDRESS.into(),
            sum: Sum::Money(Currency::EUR.of_minor(100 + dice.below(900) as i64)),
            message: String::new(),
            visibility: Visibility::Public,
        };
        let id = tab.send(actor, hand_off.clone());
        if dice.below(3) == 0 {
            tab.send_again(id, actor, hand_off);
        }
        return;
    }
    let handoff = known[dice.below(known.len())];
    let Some(receiver) = tab.read(|state| Some(state.handoff(handoff).ok()?.receiver)) else {
        return;
    };
    let (thanks, receiver) = (String::new(), Actor::Person(receiver));
    let (who, command) = match dice.below(8) {
        0..3 => (actor, handoffs::Command::SayHandOffSent { handoff }),
        3 => (actor, handoffs::Command::GiveUpHandOff { handoff }),
        4 => (
            actor,
            handoffs::Command::AcknowledgeHandOff { handoff, thanks },
        ),
        5 => (receiver, handoffs::Command::DisputeHandOff { handoff }),
        _ => (
            receiver,
            handoffs::Command::AcknowledgeHandOff { handoff, thanks },
        ),
    };
    tab.send(who, command);
}

/// What the storms were about: one in which nobody says anything proves nothing.
#[derive(Default)]
pub struct Seen(BTreeMap<&'static str, usize>);

impl Seen {
    pub fn note(&mut self, what: &'static str) {
        *self.0.entry(what).or_default() += 1;
    }

    pub fn expect(&self, all: &[&'static str]) {
        for what in all {
            let times = self.0.get(what).copied().unwrap_or_default();
            assert!(times >= 10, "only {times} times: {what}");
        }
    }
}

/// Watches a history being told again, entry by entry.
#[derive(Default)]
pub struct Watch {
    phases: BTreeMap<HandOffId, Phase>,
}

impl Watch {
    /// Folds `entry` into `state` and looks at what it changed.
    pub fn fold(&mut self, seed: u64, state: &mut State, entry: &Entry, seen: &mut Seen) {
        let is_choice = matches!(entry.request.command, Command::Rules(_));
        if is_choice {
            seen.note("pack chosen");
        }
        let moves_nothing = is_choice || matches!(entry.request.command, Command::HandOffs(_));
        let books = moves_nothing.then(|| books(state));
        state.fold(entry);
        if let Some(before) = books {
            assert!(
                before == self::books(state),
                "seed {seed}: {entry:?} touched the books"
            );
        }
        for (id, handoff) in &state.handoffs.by_id {
            let phase = handoff.phase(state.last_at);
            let was = self.phases.insert(*id, phase);
            if was == Some(phase) {
                continue;
            }
            assert!(
                was.is_none_or(|was| rank(was) < rank(phase)),
                "seed {seed}: {id} was {was:?} and is {phase:?}"
            );
            match phase {
                Phase::HandedOff => {}
                Phase::SaidSent(_) => seen.note("said sent"),
                Phase::GivenUp(_) => seen.note("given up"),
                Phase::Acknowledged(_) => seen.note("acknowledged"),
                Phase::Disputed(_) => seen.note("disputed"),
                Phase::Abandoned(_) => seen.note("abandoned"),
            }
        }
    }
}

fn books(state: &State) -> (Ledger, Payments, Statements) {
    (
        state.ledger.clone(),
        state.payments.clone(),
        state.statements.clone(),
    )
}

/// Each hand-off stands once with its giver, once with its receiver, and nowhere else.
pub fn judge(seed: u64, state: &State) {
    let people = || state.people.by_id.keys().copied();
    let all: BTreeSet<HandOffId> = state.handoffs.by_id.keys().copied().collect();
    let givers = people().map(Some).chain([None]);
    let given: Vec<_> = givers
        .flat_map(|giver| state.handoffs.given(giver))
        .map(|(id, _)| id)
        .collect();
    let received: Vec<_> = people()
        .flat_map(|id| state.handoffs.received(id))
        .map(|(id, _)| id)
        .collect();
    for listed in [given, received] {
        assert_eq!(
            listed.len(),
            all.len(),
            "seed {seed}: a hand-off is listed twice or not at all"
        );
        assert_eq!(BTreeSet::from_iter(listed), all, "seed {seed}");
    }
}

/// How far a hand-off has come: it never goes back.
fn rank(phase: Phase) -> u8 {
    match phase {
        Phase::HandedOff => 0,
        Phase::SaidSent(_) => 1,
        Phase::Disputed(_) => 2,
        Phase::GivenUp(_) | Phase::Acknowledged(_) | Phase::Abandoned(_) => 3,
    }
}
