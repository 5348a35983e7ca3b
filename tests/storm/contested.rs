//! Disputes in a storm: receivers answer, give in or say nothing, and banks decide. Never ask here whether one Command is
//! accepted; only the end is judged.

use domain::disputes::{Command, Phase};
use domain::id::{PaymentId, PersonId};
use domain::{Actor, State};
use payments::LOSING_EVIDENCE;

use crate::dice::Dice;
use crate::elsewhere::Seen;
use crate::said::Said;
use crate::tab::Tab;

/// Somebody who has to answer a bank does so, or lets it go.
pub fn act(dice: &mut Dice, tab: &Tab) {
    let waiting: Vec<(PersonId, PaymentId)> = tab.read(|state| {
        let waiting = state.disputes.to_answer.iter();
        waiting
            .flat_map(|(person, of)| of.iter().map(|(_, payment)| (*person, *payment)))
            .collect()
    });
    if waiting.is_empty() {
        return;
    }
    let (person, payment) = waiting[dice.below(waiting.len())];
    let answer = |evidence: &str| Command::AnswerDispute {
        payment,
        evidence: evidence.into(),
    };
    let command = match dice.below(4) {
        0 => Command::AcceptDispute { payment },
        1 => answer(LOSING_EVIDENCE),
        _ => answer("I was there."),
    };
    let id = tab.send(Actor::Person(person), command.clone());
    if dice.below(3) == 0 {
        tab.send_again(id, Actor::Person(person), command);
    }
}

/// What the banks took back for good, in minor units. Only what they had asked for can be lost.
pub fn judge(seed: u64, state: &State, said: &Said, seen: &mut Seen) -> i64 {
    let mut taken_back = 0;
    for (id, dispute) in &state.disputes.by_payment {
        match dispute.phase(state.last_at) {
            Phase::Won(_) => {
                assert!(!said.is_asked_back(*id), "seed {seed}: {id} was won");
                seen.note("dispute won");
            }
            Phase::Lost(loss, _) if dispute.is_lost() => {
                assert!(said.is_asked_back(*id), "seed {seed}: {id} was lost");
                taken_back += dispute.amount.minor;
                seen.note(match loss {
                    domain::disputes::Loss::Unanswered => "dispute unanswered",
                    domain::disputes::Loss::Accepted => "dispute accepted",
                    domain::disputes::Loss::Decided => "dispute lost",
                });
            }
            _ => seen.note("dispute open"),
        }
    }
    taken_back
}
