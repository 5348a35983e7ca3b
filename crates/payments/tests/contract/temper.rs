//! What the mock can be told beyond its cards. Only the mock's own: what every provider promises is not tried here.

use domain::id::RefundId;
use domain::moment::{Moment, Span};
use domain::payments::Outcome::{ChallengeNeeded, Succeeded};
use payments::{Answer, Book, Fault, Instruction, Notice, Order, Temper};

use crate::trial::{
    MockTrial, NOW, Trial, ask, attach, challenge, charge, euros, outcome, payment, run,
};

fn trial(temper: Temper) -> MockTrial {
    let book = MockTrial::new().book;
    MockTrial { book, temper }
}

/// When each notice about the charge comes, from now in milliseconds, and whether it is final.
fn heard(temper: Temper) -> Vec<(i64, bool)> {
    let provider = trial(temper).open(None);
    let card = attach(&*provider, "4000002760003184");
    let mut notices = ask(&*provider, &charge(1, &card));
    notices.extend(ask(&*provider, &challenge(1, true)));
    notices
        .iter()
        .map(|notice| match notice.answer {
            Answer::Charge { outcome, .. } => ((notice.deliver_at - NOW).0, outcome == Succeeded),
            other => panic!("not asked for: {other:?}"),
        })
        .collect()
}

#[test]
fn a_mock_that_was_told_nothing_answers_once_after_900_milliseconds() {
    assert_eq!(heard(Temper::default()), [(900, false), (900, true)]);
}

#[test]
fn latency_and_lateness_add_up_and_a_challenge_is_never_late() {
    let temper = Temper {
        latency: Span(200),
        late: Span::hours(1),
        ..Temper::default()
    };
    assert_eq!(heard(temper), [(200, false), (3_600_200, true)]);
}

#[test]
fn doubled_notices_say_the_same_twice() {
    let temper = Temper {
        doubled: true,
        ..Temper::default()
    };
    let expected = [(900, false), (1_800, false), (900, true), (1_800, true)];
    assert_eq!(heard(temper), expected);
}

#[test]
fn out_of_order_the_call_for_a_challenge_comes_again_after_its_outcome() {
    let temper = Temper {
        out_of_order: true,
        ..Temper::default()
    };
    let heard = heard(temper);
    let [(_, false), (stale, false), (last, true)] = heard[..] else {
        panic!("{heard:?}")
    };
    assert!(stale > last);
}

#[test]
fn out_of_order_a_later_charge_is_heard_before_an_earlier_one() {
    let temper = Temper {
        out_of_order: true,
        ..Temper::default()
    };
    let provider = trial(temper).open(None);
    let card = attach(&*provider, "4242424242424242");
    let times: Vec<Moment> = (0..20)
        .map(|n| ask(&*provider, &charge(n, &card))[0].deliver_at)
        .collect();
    assert!(!times.is_sorted());
    assert!(times.iter().all(|at| *at <= NOW + Span(900 * 7)));
}

#[test]
fn silence_takes_the_money_and_never_says_so() {
    let mut trial = trial(Temper {
        silence: true,
        ..Temper::default()
    });
    let card = attach(&*trial.open(None), "4000000000000341");
    assert_eq!(ask(&*trial.open(None), &charge(1, &card)), []);
    assert_eq!(trial.charges(), 1);
    trial.temper = Temper::default();
    let provider = trial.open(None);
    assert_eq!(ask(&*provider, &charge(1, &card)), []);
    // The silent charge was the first one.
    assert_ne!(outcome(&*provider, &charge(2, &card)), Succeeded);
}

#[test]
fn a_refund_can_be_told_to_fail() {
    let temper = Temper {
        refunds_fail: true,
        ..Temper::default()
    };
    let refund = RefundId(payment(2).0);
    let instruction = Instruction {
        key: format!("refund/{refund}"),
        order: Order::Refund {
            refund,
            payment: payment(1),
            amount: euros(1),
        },
    };
    let notices = ask(&*trial(temper).open(None), &instruction);
    let answer = Answer::Refund {
        refund,
        is_paid: false,
    };
    let deliver_at = NOW + Span(900);
    assert_eq!(notices, [Notice { deliver_at, answer }]);
}

#[test]
fn a_record_of_a_later_build_stops_the_mock_before_it_does_anything() {
    let trial = trial(Temper::default());
    let provider = trial.open(None);
    let card = attach(&*provider, "4000000000000341");
    let instruction = charge(1, &card);
    let place = format!("submitted/{}", instruction.key);
    run(trial.book.write_once(&place, vec![99])).unwrap();
    let before = trial.book.entries();
    let found = run(provider.submit(&instruction, NOW));
    assert_eq!(found, Err(Fault::Unreadable));
    assert_eq!(trial.book.entries(), before);
}

#[test]
fn a_challenge_is_remembered_across_tempers() {
    let mut trial = trial(Temper {
        out_of_order: true,
        doubled: true,
        ..Temper::default()
    });
    let card = attach(&*trial.open(None), "4000002760003184");
    let first = ask(&*trial.open(None), &charge(1, &card));
    trial.temper = Temper::default();
    assert_eq!(ask(&*trial.open(None), &charge(1, &card)), first);
    assert!(first.iter().all(|notice| matches!(
        notice.answer,
        Answer::Charge {
            outcome: ChallengeNeeded,
            ..
        }
    )));
    assert_eq!(outcome(&*trial.open(None), &challenge(1, true)), Succeeded);
}
