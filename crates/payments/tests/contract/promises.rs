//! Asked twice, by two, or cut off in the middle: one effect and one answer. Cases run for every provider.

use domain::id::RefundId;
use domain::moment::Span;
use domain::money::Currency;
use domain::payments::Decline::{ProcessingError, Refused};
use domain::payments::Outcome::{Declined, Succeeded};
use payments::{Answer, Fault, Instruction, Order};

use crate::trial::{
    Death, NOW, Trial, ask, attach, challenge, charge, euros, outcome, payment, run, run_both,
};

fn refund() -> Instruction {
    let refund = RefundId(payment(1).0);
    Instruction {
        key: format!("refund/{refund}"),
        order: Order::Refund {
            refund,
            payment: payment(1),
            amount: euros(i64::MAX),
        },
    }
}

pub fn the_same_instruction_is_answered_the_same_for_ever<T: Trial>() {
    for number in ["4242424242424242", "4000000000000002", "4000002760003184"] {
        let trial = T::new();
        let provider = trial.open(None);
        let card = attach(&*provider, number);
        for instruction in [charge(1, &card), challenge(1, true), refund()] {
            let first = ask(&*provider, &instruction);
            assert!(!first.is_empty());
            for later in [Span(1_000), Span::hours(25), Span::days(31), Span(-5_000)] {
                let again = run(provider.submit(&instruction, NOW + later));
                assert_eq!(again.as_ref(), Ok(&first));
                let reloaded = run(trial.open(None).submit(&instruction, NOW + later));
                assert_eq!(reloaded.as_ref(), Ok(&first));
            }
        }
        assert_eq!(trial.charges(), 1);
    }
}

pub fn a_key_given_to_another_order_is_refused<T: Trial>() {
    let trial = T::new();
    let provider = trial.open(None);
    let card = attach(&*provider, "4242424242424242");
    let other_card = attach(&*provider, "4242424242424242");
    let order = |n, card, amount| {
        let Order::Charge {
            payment, attempt, ..
        } = charge(n, card).order
        else {
            unreachable!()
        };
        let card = card.clone();
        Order::Charge {
            payment,
            attempt,
            card,
            amount,
        }
    };
    let most = euros(i64::MAX);
    let key = charge(1, &card).key;
    let original = Instruction {
        key: key.clone(),
        order: order(1, &card, most),
    };
    let answer = ask(&*provider, &original);
    for other in [
        order(1, &card, euros(i64::MAX - 1)),
        order(1, &card, Currency::JPY.of_minor(i64::MAX)),
        order(1, &other_card, most),
        order(2, &card, most),
        challenge(1, true).order,
        refund().order,
    ] {
        let instruction = Instruction {
            key: key.clone(),
            order: other,
        };
        for provider in [&*provider, &*trial.open(None)] {
            let found = run(provider.submit(&instruction, NOW));
            assert_eq!(found, Err(Fault::KeyReused), "{instruction:?}");
        }
    }
    assert_eq!(ask(&*provider, &original), answer);
    assert_eq!(trial.charges(), 1);
}

pub fn a_death_at_any_step_leaves_exactly_one_charge<T: Trial>() {
    for number in [
        "4242424242424242",
        "4000000000000341",
        "4000002760003184",
        "4000000000000002",
    ] {
        let expected = undisturbed::<T>(number);
        for is_written in [false, true] {
            let mut step = 0;
            while kill_and_reload::<T>(number, Death { step, is_written }, &expected) {
                step += 1;
            }
            assert!(step >= 2, "nothing was cut off");
        }
    }
}

fn undisturbed<T: Trial>(number: &str) -> [Answer; 2] {
    let provider = T::new().open(None);
    let card = attach(&*provider, number);
    [charge(1, &card), challenge(1, true)].map(|asked| ask(&*provider, &asked)[0].answer)
}

/// Kills the provider in the middle of a charge or of its challenge, and checks what a reload finds. False when
/// both were over before the time to die came.
fn kill_and_reload<T: Trial>(number: &str, death: Death, expected: &[Answer; 2]) -> bool {
    let trial = T::new();
    let card = attach(&*trial.open(None), number);
    let mut has_died = false;
    let mut answers = Vec::new();
    for instruction in [charge(1, &card), challenge(1, true)] {
        has_died |= match run(trial.open(Some(death)).submit(&instruction, NOW)) {
            Err(Fault::Unreachable(_)) => true,
            Err(other) => panic!("{death:?}: {other}"),
            Ok(_) => false,
        };
        let notices = ask(&*trial.open(None), &instruction);
        answers.extend(notices.iter().map(|notice| notice.answer));
    }
    assert_eq!(answers, expected, "{death:?}");
    assert_eq!(trial.charges(), 1, "{death:?}");
    has_died
}

pub fn two_tabs_that_ask_at_once_hear_the_same<T: Trial>() {
    for number in ["4242424242424242", "4000000000000341", "4000002760003184"] {
        let trial = T::new();
        let (one, other) = (trial.open(None), trial.open(None));
        let card = attach(&*one, number);
        let instruction = charge(1, &card);
        // Their clocks differ, and the answer of the quicker one stands.
        let later = NOW + Span(40);
        let (heard, also_heard) = run_both(
            one.submit(&instruction, NOW),
            other.submit(&instruction, later),
        );
        assert_eq!(heard, also_heard);
        assert_eq!(heard.unwrap(), ask(&*trial.open(None), &instruction));
        assert_eq!(trial.charges(), 1);
    }
}

pub fn two_charges_at_once_of_a_card_that_fails_later_pay_once<T: Trial>() {
    let trial = T::new();
    let (one, other) = (trial.open(None), trial.open(None));
    let card = attach(&*one, "4000000000000341");
    let asked = [charge(1, &card), charge(2, &card)];
    let heard = run_both(one.submit(&asked[0], NOW), other.submit(&asked[1], NOW));
    assert!(heard.0.is_ok() && heard.1.is_ok());
    let mut outcomes = asked.map(|instruction| outcome(&*one, &instruction));
    outcomes.sort_by_key(|outcome| *outcome != Succeeded);
    assert_eq!(outcomes, [Succeeded, Declined(Refused)]);
}

pub fn a_sum_that_is_not_positive_is_not_taken<T: Trial>() {
    let provider = T::new().open(None);
    let card = attach(&*provider, "4242424242424242");
    for (n, minor) in [(1, 0), (2, -1), (3, i64::MIN)] {
        let mut instruction = charge(n, &card);
        if let Order::Charge { amount, .. } = &mut instruction.order {
            *amount = euros(minor);
        }
        let found = outcome(&*provider, &instruction);
        assert_eq!(found, Declined(ProcessingError));
    }
}

pub fn a_refund_is_paid_and_asked_twice_is_paid_once<T: Trial>() {
    let provider = T::new().open(None);
    let notices = ask(&*provider, &refund());
    let answers: Vec<_> = notices.iter().map(|notice| notice.answer).collect();
    let refund_id = RefundId(payment(1).0);
    assert_eq!(
        answers,
        [Answer::Refund {
            refund: refund_id,
            is_paid: true
        }]
    );
    assert_eq!(ask(&*provider, &refund()), notices);
}

pub fn no_notice_comes_before_its_instruction<T: Trial>() {
    let provider = T::new().open(None);
    let card = attach(&*provider, "4000002760003184");
    for instruction in [charge(1, &card), challenge(1, true), refund()] {
        let notices = ask(&*provider, &instruction);
        assert!(!notices.is_empty());
        assert!(notices.iter().all(|notice| notice.deliver_at >= NOW));
    }
}
