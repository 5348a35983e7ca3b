//! Facts about disputes: who may answer until when, what the bank then says, and what is owed meanwhile.

use domain::disputes::{Command, Event, Loss, Outcome, Phase, Rejection};
use domain::id::{PaymentId, PersonId};
use domain::moment::Span;
use domain::text::TextError;
use domain::{Actor, Rejection as Refused, Work, jobs, next_due};

use crate::world::{World, payment_of, visa};

const DAY: Span = Span::days(1);

/// Amina, who received a tip of 10.00 from Lena, whose bank warned of it.
fn warned(world: &mut World) -> (PersonId, PersonId, PaymentId) {
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.tip(Actor::Person(lena), amina, 1_000, Some(visa()));
    let payment = payment_of(tip.unwrap());
    world.outcome(payment, domain::payments::Outcome::SucceededWithWarning);
    (amina, lena, payment)
}

/// The same a day later: the bank has asked for it.
fn disputed(world: &mut World) -> (PersonId, PersonId, PaymentId) {
    let people = warned(world);
    world.wait(DAY);
    world.say(people.2, Outcome::Opened);
    people
}

fn due(world: &World) -> Vec<Work> {
    let due = jobs(&world.state, world.now(), 10);
    due.into_iter().map(|job| job.work).collect()
}

fn answer(payment: PaymentId) -> Command {
    let evidence = " I mended her bicycle. ".into();
    Command::AnswerDispute { payment, evidence }
}

fn phase(world: &World, payment: PaymentId) -> Phase {
    world.state.dispute(payment).unwrap().phase(world.now())
}

#[test]
fn only_a_payment_that_was_warned_of_is_watched() {
    let mut world = World::default();
    let (_, lena, payment) = warned(&mut world);
    let ines = world.person("ines");
    let other = payment_of(world.paid_tip(lena, ines, 1_000));
    assert_eq!(due(&world), [Work::WatchCharge { payment }]);
    assert_eq!(world.say(other, Outcome::Opened), []);
    assert_eq!(world.say(payment, Outcome::Quiet).len(), 1);
    assert_eq!(due(&world), []);
    assert_eq!(world.say(payment, Outcome::Opened), []);
}

#[test]
fn a_dispute_can_be_answered_for_seven_days_to_the_millisecond() {
    for (late, expected) in [(-1, Ok(())), (0, Err(Rejection::TooLate.into()))] {
        let mut world = World::default();
        let (amina, _, payment) = disputed(&mut world);
        let until = world.now() + Span::days(7);
        assert_eq!(phase(&world, payment), Phase::NeedsResponse { due: until });
        assert_eq!(
            next_due(&world.state, world.now()),
            Some(world.now() + DAY),
            "settling"
        );
        world.wait(Span(Span::days(7).0 + late));
        let said = world.ask(Actor::Person(amina), answer(payment));
        assert_eq!(said.map(drop), expected);
    }
}

#[test]
fn unanswered_it_is_lost_when_the_time_is_over_even_before_that_is_booked() {
    let mut world = World::default();
    let (_, _, payment) = disputed(&mut world);
    let expire = Command::ExpireDispute { payment };
    world.wait(Span(Span::days(7).0 - 1));
    world.ask(Actor::System, expire.clone()).unwrap();
    assert!(matches!(
        phase(&world, payment),
        Phase::NeedsResponse { .. }
    ));
    world.wait(Span(1));
    let lost = Phase::Lost(Loss::Unanswered, world.now());
    assert_eq!(phase(&world, payment), lost);
    assert!(world.state.disputes.is_open(payment), "nothing was booked");
    assert!(due(&world).contains(&Work::ExpireDispute { payment }));
    world.catch_up();
    assert!(!world.state.disputes.is_open(payment));
    assert_eq!(phase(&world, payment), lost);
    assert_eq!(due(&world), []);
}

#[test]
fn an_answer_is_owed_to_the_bank_until_it_decides_and_never_expires() {
    for (outcome, expected) in [
        (Outcome::Won, Phase::Won as fn(_) -> _),
        (Outcome::Lost, |at| Phase::Lost(Loss::Decided, at)),
    ] {
        let mut world = World::default();
        let (amina, _, payment) = disputed(&mut world);
        world.ask(Actor::Person(amina), answer(payment)).unwrap();
        assert_eq!(phase(&world, payment), Phase::UnderReview(world.now()));
        world.wait(Span::days(30));
        world.catch_up();
        let evidence = "I mended her bicycle.".into();
        assert_eq!(due(&world), [Work::AnswerDispute { payment, evidence }]);
        assert_eq!(world.say(payment, Outcome::Opened), [], "once is enough");
        assert!(!world.say(payment, outcome).is_empty());
        assert_eq!(phase(&world, payment), expected(world.now()));
        assert_eq!(due(&world), []);
        for late in [Outcome::Won, Outcome::Lost, Outcome::Opened] {
            assert_eq!(world.say(payment, late), [], "the matter is closed");
        }
    }
}

#[test]
fn a_bank_that_decides_what_nobody_answered_changes_nothing() {
    let mut world = World::default();
    let (.., payment) = disputed(&mut world);
    for outcome in [Outcome::Won, Outcome::Lost, Outcome::Quiet] {
        assert_eq!(world.say(payment, outcome), []);
    }
    assert!(matches!(
        phase(&world, payment),
        Phase::NeedsResponse { .. }
    ));
}

#[test]
fn only_the_receiver_may_answer_or_accept_and_only_once() {
    let mut world = World::default();
    let (amina, lena, payment) = disputed(&mut world);
    let accept = Command::AcceptDispute { payment };
    for by in [Actor::Person(lena), Actor::Visitor, Actor::System] {
        for command in [answer(payment), accept.clone()] {
            let refused = world.ask(by, command).unwrap_err();
            assert!(matches!(
                refused,
                Refused::NotAllowed | Refused::NeedsProfile
            ));
        }
    }
    let amina = Actor::Person(amina);
    for command in [
        Command::ExpireDispute { payment },
        Command::RecordDispute {
            payment,
            outcome: Outcome::Won,
        },
    ] {
        assert_eq!(world.ask(amina, command), Err(Refused::NotAllowed));
    }
    world.ask(amina, answer(payment)).unwrap();
    for command in [answer(payment), accept] {
        assert_eq!(world.ask(amina, command), Err(Rejection::Answered.into()));
    }
}

#[test]
fn an_answer_is_the_receivers_own_words_and_no_card_number() {
    let mut world = World::default();
    let (amina, _, payment) = disputed(&mut world);
    let mut ask = |evidence: &str| {
        let evidence = evidence.to_owned();
        let command = Command::AnswerDispute { payment, evidence };
        world.ask(Actor::Person(amina), command).map(drop)
    };
    let long = TextError::TooLong { max: 2_000 };
    for (evidence, expected) in [
        (" ".to_owned(), Rejection::Evidence(TextError::Empty)),
        ("a".repeat(2_001), Rejection::Evidence(long)),
        (
            "Her card is 4242 4242 4242 4242.".into(),
            Rejection::CardNumber,
        ),
    ] {
        assert_eq!(ask(&evidence), Err(expected.into()));
    }
    assert_eq!(ask(&"a".repeat(2_000)), Ok(()));
}

#[test]
fn what_is_accepted_is_lost_at_once() {
    let mut world = World::default();
    let (amina, _, payment) = disputed(&mut world);
    let waiting = |world: &World| {
        let waiting = world.state.disputes.to_answer.get(&amina);
        waiting.map_or(0, |waiting| waiting.len())
    };
    assert_eq!(waiting(&world), 1);
    let accept = Command::AcceptDispute { payment };
    world.ask(Actor::Person(amina), accept).unwrap();
    assert_eq!(
        phase(&world, payment),
        Phase::Lost(Loss::Accepted, world.now())
    );
    assert_eq!(waiting(&world), 0);
    let last = world.entries.last().unwrap().events.clone();
    let is_lost =
        |event: &domain::Event| matches!(event, domain::Event::Disputes(Event::DisputeLost { .. }));
    assert!(last.iter().any(is_lost));
}
