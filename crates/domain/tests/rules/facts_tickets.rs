//! Facts about tickets: seats and holds to the millisecond, also when the bank answers late. What becomes of the money
//! after that has its own facts.

use domain::id::{RecordId, SpaceId};
use domain::ledger::Account;
use domain::moment::Span;
use domain::payments::{self, CancelReason, Decline, Outcome, Phase};
use domain::spaces::{Command, Rejection, TicketPhase};
use domain::{Actor, Rejection as Refused};

use crate::hall::{HOUR, Hall, plan};
use crate::world::{CARD, visa};

const HOLD: Span = Span::seconds(600);

fn cancel(hall: &mut Hall) {
    hall.by_host(|space| Command::CancelSpace { space })
        .unwrap();
}

#[test]
fn a_free_seat_is_theirs_at_once_with_a_code_of_its_own() {
    let mut hall = Hall::free();
    let tickets = hall.fill(5);
    let mut codes: Vec<String> = Vec::new();
    for id in &tickets {
        assert_eq!(hall.ticket_phase(*id), TicketPhase::Valid);
        codes.push(hall.ticket(*id).code.clone().unwrap());
    }
    assert!(
        codes
            .iter()
            .all(|code| code.len() == 11 && code.as_bytes()[5] == b'-')
    );
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), 5);
    assert_eq!(hall.space().coming, tickets);
    assert_eq!(hall.free_seats(), 0);
}

#[test]
fn a_hold_keeps_a_seat_for_ten_minutes_and_not_a_millisecond_longer() {
    let mut hall = Hall::paid();
    let theo = hall.world.person("theo");
    let held = hall.fill(5);
    let until = hall.world.now() + HOLD;
    assert_eq!(hall.ticket_phase(held[0]), TicketPhase::Held { until });
    hall.world.wait(Span(HOLD.0 - 1));
    assert_eq!(hall.free_seats(), 0);
    assert_eq!(hall.hold(theo), Err(Rejection::SoldOut.into()));
    hall.world.wait(Span(1));
    assert_eq!(hall.ticket_phase(held[0]), TicketPhase::Over);
    // No work has run, and still nobody is kept out.
    assert_eq!(hall.free_seats(), 5);
    assert!(hall.hold(theo).is_ok());
    assert_eq!(hall.free_seats(), 4);
    hall.work();
    assert_eq!(hall.free_seats(), 4);
    let phase = hall.world.payment(hall.payment(held[4])).phase;
    assert_eq!(phase, Phase::Canceled(CancelReason::Expired));
}

#[test]
fn one_hold_or_ticket_for_each_person_and_none_for_the_host() {
    let mut hall = Hall::paid();
    let lena = hall.world.person("lena");
    assert_eq!(hall.hold(hall.host), Err(Rejection::OwnSpace.into()));
    let answer = hall
        .world
        .ask(Actor::Visitor, Command::HoldTicket { space: hall.space });
    assert_eq!(answer, Err(Refused::NeedsProfile));
    let first = hall.hold(lena).unwrap();
    assert_eq!(hall.hold(lena), Err(Rejection::AlreadyHeld.into()));
    hall.world.wait(HOLD);
    let second = hall.hold(lena).unwrap();
    assert!(hall.ticket(first).released_at.is_some());
    hall.pay(second, visa()).unwrap();
    hall.world.wait(HOLD);
    assert_eq!(hall.ticket_phase(second), TicketPhase::Paying);
    assert_eq!(hall.hold(lena), Err(Rejection::StillPaying.into()));
    hall.bank_says(second, Outcome::Succeeded);
    assert_eq!(hall.hold(lena), Err(Rejection::HasTicket.into()));
}

#[test]
fn a_hold_that_is_given_up_frees_its_seat_and_ends_its_payment() {
    for by_payment in [false, true] {
        let mut hall = Hall::paid();
        let held = hall.fill(5);
        let (theo, holder) = (hall.world.person("theo"), hall.ticket(held[2]).holder);
        let (ticket, payment) = (held[2], hall.payment(held[2]));
        let release = Command::ReleaseHold { ticket };
        assert_eq!(hall.ask(theo, release.clone()), Err(Refused::NotAllowed));
        if by_payment {
            let cancel = payments::Command::CancelPayment { payment };
            hall.world.ask(Actor::Person(holder), cancel).unwrap();
        } else {
            hall.ask(holder, release.clone()).unwrap();
        }
        let canceled = Phase::Canceled(CancelReason::AskedByPayer);
        assert_eq!(hall.world.payment(payment).phase, canceled);
        assert_eq!(hall.ticket_phase(ticket), TicketPhase::Over);
        assert_eq!(hall.free_seats(), 1);
        assert!(hall.hold(theo).is_ok());
        assert_eq!(hall.ask(holder, release), Err(Rejection::HoldOver.into()));
    }
}

#[test]
fn a_hold_that_is_over_cannot_be_paid_any_more_but_can_be_a_moment_before() {
    for (wait, answer) in [
        (Span(HOLD.0 - 1), Ok(())),
        (HOLD, Err(Rejection::HoldOver.into())),
    ] {
        let mut hall = Hall::paid();
        let ticket = hall.fill(1)[0];
        hall.world.wait(wait);
        assert_eq!(hall.pay(ticket, visa()), answer, "{wait:?}");
    }
}

#[test]
fn money_that_comes_after_the_hold_still_finds_a_seat_if_one_is_free() {
    let mut hall = Hall::paid();
    let held = hall.fill(5);
    hall.pay(held[0], visa()).unwrap();
    hall.world.wait(HOLD);
    // Five others take every seat; one of them gives theirs up again.
    for n in 0..5 {
        let person = hall.world.person(&format!("late_{n}"));
        let ticket = hall.hold(person).unwrap();
        if n == 4 {
            hall.ask(person, Command::ReleaseHold { ticket }).unwrap();
        }
    }
    assert!(hall.ticket(held[0]).released_at.is_some());
    hall.bank_says(held[0], Outcome::Succeeded);
    assert_eq!(hall.ticket_phase(held[0]), TicketPhase::Valid);
    assert_eq!(hall.space().coming, [held[0]]);
    assert_eq!(hall.free_seats(), 0);
}

#[test]
fn money_that_comes_when_the_seats_are_gone_goes_straight_back() {
    let mut hall = Hall::paid();
    let held = hall.fill(5);
    hall.pay(held[0], visa()).unwrap();
    hall.world.wait(HOLD);
    for n in 0..5 {
        let person = hall.world.person(&format!("late_{n}"));
        hall.hold(person).unwrap();
    }
    hall.bank_says(held[0], Outcome::Succeeded);
    assert_eq!(hall.ticket_phase(held[0]), TicketPhase::Over);
    assert_eq!(hall.space().sold(), 0);
    let payment = hall.world.payment(hall.payment(held[0]));
    assert_eq!(payment.phase, Phase::Canceled(CancelReason::Expired));
    assert_eq!(hall.world.holds(Account::Refunding), 1_000);
    hall.work_with_provider(true);
    assert_eq!(hall.world.holds(CARD), 0);
    assert_eq!(hall.world.pending(hall.host), 0);
}

#[test]
fn money_for_a_hold_that_somebody_has_replaced_goes_back_even_if_a_seat_is_free() {
    let mut hall = Hall::paid();
    let held = hall.fill(5);
    let holder = hall.ticket(held[0]).holder;
    hall.pay(held[0], visa()).unwrap();
    hall.world.wait(HOLD);
    for n in 0..5 {
        let person = hall.world.person(&format!("late_{n}"));
        hall.hold(person).unwrap();
    }
    hall.world.wait(HOLD);
    let second = hall.hold(holder).unwrap();
    assert_eq!(hall.free_seats(), 4);
    hall.bank_says(held[0], Outcome::Succeeded);
    assert_eq!(hall.ticket_phase(held[0]), TicketPhase::Over);
    let until = hall.ticket(second).until;
    assert_eq!(hall.ticket_phase(second), TicketPhase::Held { until });
    assert_eq!(hall.world.holds(Account::Refunding), 1_000);
}

#[test]
fn money_that_comes_when_the_space_is_cancelled_or_over_goes_straight_back() {
    for is_canceled in [true, false] {
        let mut hall = Hall::paid();
        let ticket = hall.fill(1)[0];
        hall.pay(ticket, visa()).unwrap();
        if is_canceled {
            cancel(&mut hall);
        } else {
            hall.open_doors();
            hall.by_host(|space| Command::EndSpace { space }).unwrap();
        }
        hall.bank_says(ticket, Outcome::Succeeded);
        assert_eq!(hall.ticket_phase(ticket), TicketPhase::Over);
        assert!(hall.ticket(ticket).released_at.is_some());
        assert_eq!(hall.world.pending(hall.host), 0);
        assert_eq!(hall.world.holds(Account::Refunding), 1_000);
    }
}

#[test]
fn a_declined_card_keeps_the_seat_until_the_hold_is_over() {
    let mut hall = Hall::paid();
    let ticket = hall.fill(1)[0];
    hall.pay(ticket, visa()).unwrap();
    hall.bank_says(ticket, Outcome::Declined(Decline::Refused));
    let until = hall.ticket(ticket).until;
    assert_eq!(hall.ticket_phase(ticket), TicketPhase::Held { until });
    hall.pay(ticket, visa()).unwrap();
    hall.bank_says(ticket, Outcome::Succeeded);
    assert_eq!(hall.ticket_phase(ticket), TicketPhase::Valid);
}

#[test]
fn seats_are_sold_until_the_end_and_not_after() {
    let mut hall = Hall::paid();
    let people = ["lena", "theo", "ines"].map(|handle| hall.world.person(handle));
    hall.at(Span(-1));
    assert!(hall.hold(people[0]).is_ok());
    hall.open_doors();
    assert!(hall.hold(people[1]).is_ok());
    hall.by_host(|space| Command::EndSpace { space }).unwrap();
    assert_eq!(hall.hold(people[2]), Err(Rejection::Ended.into()));
    let mut hall = Hall::paid();
    let (lena, held) = (hall.world.person("lena"), hall.fill(1)[0]);
    cancel(&mut hall);
    assert_eq!(hall.hold(lena), Err(Rejection::Canceled.into()));
    assert_eq!(hall.pay(held, visa()), Err(Rejection::Canceled.into()));
    assert_eq!(hall.ticket_phase(held), TicketPhase::Over);
}

#[test]
fn my_tickets_are_listed_in_the_order_in_which_they_start() {
    let mut hall = Hall::free();
    let lena = hall.world.person("lena");
    let later = hall.hold(lena).unwrap();
    let mut sooner = plan(None);
    if let Command::ScheduleSpace { starts_at, .. } = &mut sooner {
        *starts_at = hall.world.now() + Span(HOUR.0 - 1);
    }
    let space = hall.world.ask(Actor::Person(hall.host), sooner).unwrap();
    hall.space = SpaceId(RecordId::main(space));
    let sooner = hall.hold(lena).unwrap();
    let mine = hall.world.state.spaces.held_by[&lena].iter();
    assert_eq!(mine.map(|(_, id)| *id).collect::<Vec<_>>(), [sooner, later]);
}
