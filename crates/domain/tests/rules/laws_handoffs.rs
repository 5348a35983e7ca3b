//! Laws of hand-offs: whatever people ask of them in whatever order, no money moves and no phase is undone. Do not
//! pin examples here, that is for facts.

use domain::handoffs::Phase;
use domain::id::{HandOffId, PersonId};
use domain::moment::Span;
use domain::{Actor, State};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::elsewhere::{acknowledge, dispute, give_up, say_sent};
use crate::world::World;

#[derive(Clone, Debug)]
struct Move {
    waits: i64,
    by: Index,
    what: u8,
    which: Index,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let waits = prop_oneof![
        4 => Just(0),
        2 => 0_i64..Span::days(31).0,
        1 => Just(Span::days(30).0),
        1 => Just(Span::days(30).0 - 1),
    ];
    let one = (waits, any::<Index>(), 0_u8..6, any::<Index>());
    let one = one.prop_map(|(waits, by, what, which)| Move {
        waits,
        by,
        what,
        which,
    });
    prop::collection::vec(one, 1..60)
}

struct Told {
    world: World,
    receivers: [PersonId; 2],
    actors: Vec<Actor>,
    handed: Vec<HandOffId>,
}

impl Told {
    fn begin() -> Self {
        let mut world = World::default();
        let receivers = ["amina", "ines"].map(|handle| world.person_elsewhere(handle));
        let lena = world.person_with("lena", 2_000);
        let people = [receivers[0], receivers[1], lena].map(Actor::Person);
        let others = [Actor::Visitor, Actor::System];
        Self {
            world,
            receivers,
            actors: [&people[..], &others].concat(),
            handed: Vec::new(),
        }
    }

    /// Asks for it, whether it can be granted or not.
    fn go(&mut self, step: &Move) {
        self.world.wait(Span(step.waits));
        let by = self.actors[step.by.index(self.actors.len())];
        if step.what < 2 || self.handed.is_empty() {
            let receiver = self.receivers[step.which.index(2)];
            self.handed.extend(self.world.hand_off(by, receiver));
            return;
        }
        let handoff = self.handed[step.which.index(self.handed.len())];
        let command = match step.what {
            2 => say_sent(handoff),
            3 => give_up(handoff),
            4 => acknowledge(handoff),
            _ => dispute(handoff),
        };
        let _ = self.world.ask(by, command);
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

proptest! {
    #[test]
    fn no_hand_off_ever_moves_money(moves in moves()) {
        let mut told = Told::begin();
        let books = |state: &State| (state.ledger.clone(), state.statements.clone(), state.payments.clone());
        let before = books(&told.world.state);
        for step in &moves {
            told.go(step);
            prop_assert_eq!(&books(&told.world.state), &before);
        }
    }

    #[test]
    fn no_phase_is_undone_and_none_is_later_than_now(moves in moves()) {
        let mut told = Told::begin();
        for step in &moves {
            let before: Vec<_> = told.handed.iter().map(|id| (*id, told.world.handoff_phase(*id))).collect();
            told.go(step);
            for (id, phase) in before {
                let now = told.world.handoff_phase(id);
                prop_assert!(rank(now) >= rank(phase), "{phase:?} → {now:?}");
                if rank(phase) == 3 {
                    prop_assert_eq!(now, phase);
                }
            }
        }
    }

    #[test]
    fn every_hand_off_stands_once_with_its_giver_and_once_with_its_receiver(moves in moves()) {
        let mut told = Told::begin();
        moves.iter().for_each(|step| told.go(step));
        let handoffs = &told.world.state.handoffs;
        let givers = told.actors.iter().filter(|by| **by != Actor::System).map(|by| by.person());
        let given: usize = givers.map(|giver| handoffs.given(giver).len()).sum();
        let received: usize = told.receivers.iter().map(|id| handoffs.received(*id).len()).sum();
        prop_assert_eq!((given, received), (told.handed.len(), told.handed.len()));
        for receiver in told.receivers {
            let listed: Vec<_> = handoffs.received(receiver).map(|(_, found)| found.handed_at).collect();
            prop_assert!(listed.is_sorted_by(|newer, older| newer >= older));
        }
    }

    #[test]
    fn hand_offs_survive_being_stored(moves in moves()) {
        let mut told = Told::begin();
        moves.iter().for_each(|step| told.go(step));
        let mut restored = State::default();
        for entry in &told.world.entries {
            restored.fold(&crate::history::through_storage(entry));
        }
        prop_assert_eq!(&restored, &told.world.state);
    }
}
