//! What banks do with payments that they have warned of. Cases run for every provider.

use domain::disputes::Outcome::{self, Lost, Opened, Quiet, Won};
use domain::moment::Span;
use payments::{Answer, Fault, Instruction, LOSING_EVIDENCE, Order, Provider};

use crate::trial::{Death, NOW, Trial, ask, attach, charge, payment, run};

const DISPUTED: &str = "4000000000000259";
const GOOD: &str = "4242424242424242";

fn watch(n: u16) -> Instruction {
    let payment = payment(n);
    Instruction {
        key: format!("watch/{payment}"),
        order: Order::WatchCharge { payment },
    }
}

fn answer(n: u16, evidence: &str) -> Instruction {
    let payment = payment(n);
    Instruction {
        key: format!("answer-dispute/{payment}"),
        order: Order::AnswerDispute {
            payment,
            evidence: evidence.into(),
        },
    }
}

/// The only outcome that `instruction` has, and how long after now it comes.
fn heard(provider: &dyn Provider, instruction: &Instruction) -> (Outcome, Span) {
    let notices = ask(provider, instruction);
    let [notice] = notices[..] else {
        panic!("not one notice: {notices:?}")
    };
    match notice.answer {
        Answer::Dispute {
            payment: of,
            outcome,
        } if of == payment(1) => (outcome, notice.deliver_at - NOW),
        other => panic!("not asked for: {other:?}"),
    }
}

/// A provider that has charged a card once.
fn charged<T: Trial>(number: &str) -> T {
    let trial = T::new();
    let provider = trial.open(None);
    let card = attach(&*provider, number);
    ask(&*provider, &charge(1, &card));
    trial
}

pub fn only_a_charge_that_was_warned_of_is_disputed<T: Trial>() {
    for (number, expected) in [(DISPUTED, Opened), (GOOD, Quiet)] {
        let provider = charged::<T>(number).open(None);
        assert_eq!(heard(&*provider, &watch(1)).0, expected);
    }
    assert_eq!(heard(&*T::new().open(None), &watch(1)).0, Quiet);
}

pub fn the_bank_decides_by_what_it_reads<T: Trial>() {
    let losing = format!("Look: {LOSING_EVIDENCE}.");
    for (number, evidence, expected) in [
        (
            DISPUTED,
            "I mended her bicycle, here is the photograph.",
            Won,
        ),
        (DISPUTED, losing.as_str(), Lost),
        // Nobody wins what no bank has begun.
        (GOOD, "I mended her bicycle.", Lost),
    ] {
        let provider = charged::<T>(number).open(None);
        assert_eq!(heard(&*provider, &answer(1, evidence)).0, expected);
    }
}

pub fn banks_take_days<T: Trial>() {
    let provider = charged::<T>(DISPUTED).open(None);
    assert_eq!(heard(&*provider, &watch(1)).1, Span::days(1));
    assert_eq!(heard(&*provider, &answer(1, "Here.")).1, Span::days(3));
}

pub fn what_is_said_about_a_dispute_is_said_for_ever<T: Trial>() {
    let trial = charged::<T>(DISPUTED);
    for instruction in [watch(1), answer(1, "Here.")] {
        let first = ask(&*trial.open(None), &instruction);
        let later = NOW + Span::days(40);
        let again = run(trial.open(None).submit(&instruction, later));
        assert_eq!(again, Ok(first));
    }
}

pub fn a_key_of_a_dispute_given_to_another_order_is_refused<T: Trial>() {
    let trial = charged::<T>(DISPUTED);
    let original = answer(1, "Here.");
    let first = ask(&*trial.open(None), &original);
    for order in [
        answer(1, "There.").order,
        answer(2, "Here.").order,
        watch(1).order,
    ] {
        let key = original.key.clone();
        let found = run(trial.open(None).submit(&Instruction { key, order }, NOW));
        assert_eq!(found, Err(Fault::KeyReused));
    }
    assert_eq!(ask(&*trial.open(None), &original), first);
}

pub fn a_death_at_any_step_changes_no_word<T: Trial>() {
    for is_written in [false, true] {
        let mut step = 0;
        while dies::<T>(Death { step, is_written }) {
            step += 1;
        }
        assert!(step >= 2, "nothing was cut off");
    }
}

/// False when everything was over before the time to die came.
fn dies<T: Trial>(death: Death) -> bool {
    let trial = T::new();
    let card = attach(&*trial.open(None), DISPUTED);
    let mut has_died = false;
    for instruction in [charge(1, &card), watch(1), answer(1, "Here.")] {
        has_died |= run(trial.open(Some(death)).submit(&instruction, NOW)).is_err();
        ask(&*trial.open(None), &instruction);
    }
    let said = [watch(1), answer(1, "Here.")].map(|asked| heard(&*trial.open(None), &asked).0);
    assert_eq!(said, [Opened, Won], "{death:?}");
    has_died
}
