//! Facts about sending money: it is held at once, can be taken back for ten seconds, and then is the receiver's.
//! Limits are told beside limits.

use domain::ledger::Account;
use domain::moment::Span;
use domain::money::Currency;
use domain::text::TextError;
use domain::transfers::{Command, Phase, Rejection};
use domain::wallet::Cause;
use domain::{Actor, Rejection as Refused, Work, jobs, next_due};

use crate::world::{World, eur};

#[test]
fn money_sent_is_held_at_once_and_arrives_after_ten_seconds() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
    let transfer = world.send_money(lena, amina, 500).unwrap();
    assert_eq!((world.available(lena), world.available(amina)), (1_500, 0));
    assert_eq!(world.holds(Account::Moving), 500);
    let at = world.now() + Span::seconds(10);
    assert_eq!(next_due(&world.state, world.now()), Some(at));
    world.wait(Span(9_999));
    world.catch_up();
    assert_eq!(world.available(amina), 0, "a millisecond too early");
    world.wait(Span(1));
    let due = jobs(&world.state, world.now(), 9);
    assert_eq!(due[0].work, Work::CompleteTransfer { transfer });
    world.catch_up();
    assert_eq!(
        (world.available(lena), world.available(amina)),
        (1_500, 500)
    );
    assert_eq!(world.holds(Account::Moving), 0);
    let found = world.state.transfer(transfer).unwrap();
    assert_eq!(found.phase, Phase::Completed(world.now()));
}

#[test]
fn money_can_be_taken_back_until_the_tenth_second() {
    for (waits, is_in_time) in [(0, true), (9_999, true), (10_000, false)] {
        let mut world = World::default();
        let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
        let transfer = world.send_money(lena, amina, 500).unwrap();
        world.wait(Span(waits));
        let answer = world.undo(lena, transfer);
        if is_in_time {
            assert_eq!(answer, Ok(()));
            assert_eq!(world.available(lena), 2_000);
            let again = world.undo(lena, transfer);
            assert_eq!(again, Err(Rejection::AlreadyUndone.into()));
        } else {
            // Also when nobody was there to complete it.
            assert_eq!(answer, Err(Rejection::TooLateToUndo.into()));
            world.catch_up();
            assert_eq!(world.available(amina), 500);
        }
    }
}

#[test]
fn what_was_taken_back_is_never_completed_and_what_is_complete_never_taken_back() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
    let undone = world.send_money(lena, amina, 500).unwrap();
    world.undo(lena, undone).unwrap();
    let kept = world.send_money(lena, amina, 300).unwrap();
    world.wait(Span::days(1));
    for transfer in [undone, kept, undone, kept] {
        let complete = Command::CompleteTransfer { transfer };
        world.ask(Actor::System, complete).unwrap();
    }
    assert_eq!(
        (world.available(lena), world.available(amina)),
        (1_700, 300)
    );
    let refused = world.undo(lena, kept);
    assert_eq!(refused, Err(Rejection::TooLateToUndo.into()));
    assert_eq!(jobs(&world.state, world.now(), 9), []);
}

#[test]
fn only_the_sender_takes_it_back_and_only_the_system_completes_it() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
    let transfer = world.send_money(lena, amina, 500).unwrap();
    let undo = Command::UndoTransfer { transfer };
    let complete = Command::CompleteTransfer { transfer };
    for (by, command, refused) in [
        (Actor::Person(amina), undo.clone(), Refused::NotAllowed),
        (Actor::Visitor, undo.clone(), Refused::NeedsProfile),
        (Actor::System, undo, Refused::NotAllowed),
        (Actor::Person(lena), complete.clone(), Refused::NotAllowed),
        (Actor::Person(amina), complete, Refused::NotAllowed),
    ] {
        assert_eq!(world.ask(by, command), Err(refused), "{by:?}");
    }
}

#[test]
fn what_cannot_be_sent_is_refused_with_its_reason() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
    let send = |receiver, amount, note: &str| Command::SendMoney {
        receiver,
        amount,
        note: note.into(),
    };
    let by = Actor::Person(lena);
    let dinar = Currency::KWD.of_minor(1);
    let missing = Rejection::BalanceTooLow { missing: eur(1) };
    let yen = Currency::JPY.of_minor(1);
    let no_yen = Rejection::BalanceTooLow { missing: yen };
    let most = Rejection::BalanceTooLow {
        missing: eur(i64::MAX - 2_000),
    };
    let hidden = Rejection::Note(TextError::Hidden('\u{202E}'));
    for (command, refused) in [
        (send(lena, eur(1), ""), Rejection::ToOneself),
        (send(amina, dinar, ""), Rejection::Currency),
        (send(amina, eur(0), ""), Rejection::NotPositive),
        (send(amina, eur(-1), ""), Rejection::NotPositive),
        (send(amina, eur(i64::MIN), ""), Rejection::NotPositive),
        (send(amina, eur(2_001), ""), missing),
        (send(amina, eur(i64::MAX), ""), most),
        (send(amina, yen, ""), no_yen),
        (send(amina, eur(1), "\u{202E}evil"), hidden),
        (
            send(amina, eur(1), &"x".repeat(281)),
            Rejection::Note(TextError::TooLong { max: 280 }),
        ),
    ] {
        let answer = world.ask(by, command.clone());
        assert_eq!(answer, Err(refused.into()), "{command:?}");
    }
    let unknown = domain::id::PersonId::FIRST;
    let answer = world.ask(by, send(unknown, eur(1), ""));
    assert_eq!(answer, Err(Refused::NotFound));
    let answer = world.ask(Actor::Visitor, send(amina, eur(1), ""));
    assert_eq!(answer, Err(Refused::NeedsProfile));
    let answer = world.ask(Actor::System, send(amina, eur(1), ""));
    assert_eq!(answer, Err(Refused::NotAllowed));
}

#[test]
fn both_statements_say_what_happened_and_no_more() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
    let undone = world.send_money(lena, amina, 500).unwrap();
    world.undo(lena, undone).unwrap();
    assert_eq!(world.lines(amina), [], "the receiver never hears of it");
    let kept = world.send_money(lena, amina, 300).unwrap();
    assert_eq!(world.lines(amina), []);
    world.wait(Span::seconds(10));
    world.catch_up();
    assert_eq!(world.lines(amina), [(Cause::MoneyReceived(kept), 300)]);
    let of_lena = [
        (Cause::MoneySent(undone), -500),
        (Cause::SendingUndone(undone), 500),
        (Cause::MoneySent(kept), -300),
    ];
    assert_eq!(world.lines(lena)[1..], of_lena);
}
