//! Facts about tickets: holds to the millisecond, money that waits until the Space is over, and money that goes back.

use domain::id::{PersonId, RecordId, SpaceId, TicketId};
use domain::ledger::Account;
use domain::moment::Span;
use domain::money::Currency;
use domain::payments::{self, CancelReason, Decline, Method, Outcome, Phase, Purpose, RefundPhase};
use domain::spaces::{Command, Rejection, TicketPhase};
use domain::wallet::Cause;
use domain::{Actor, Rejection as Refused, Work};

use crate::hall::{HOUR, Hall, plan};
use crate::world::{CARD, World, visa};

const HOLD: Span = Span::seconds(600);

fn cancel(hall: &mut Hall) {
    hall.by_host(|space| Command::CancelSpace { space })
        .unwrap();
}

/// Everything that is due, a provider that takes every refund (or none) included.
fn work_with_provider(hall: &mut Hall, is_willing: bool) {
    loop {
        hall.work();
        let refund = hall.due().iter().find_map(|work| match work {
            Work::Refund { refund, .. } => Some(*refund),
            _ => None,
        });
        match refund {
            Some(refund) => _ = hall.world.refund_outcome(refund, is_willing),
            None => return,
        }
    }
}

fn causes(world: &World, person: PersonId) -> Vec<(Cause, i64)> {
    let lines = world.state.statements.lines(person, Currency::EUR);
    lines.iter().map(|l| (l.cause, l.amount.minor)).collect()
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
fn paying_makes_a_ticket_and_the_host_waits_for_the_money() {
    let mut hall = Hall::paid();
    let lena = hall.world.person_with("lena", 1_000);
    let (theo, by_card) = hall.buyer("theo");
    let by_balance = hall.hold(lena).unwrap();
    hall.pay(by_balance, Method::Balance).unwrap();
    assert_eq!(hall.space().coming, [by_card, by_balance]);
    assert_eq!(hall.ticket_phase(by_balance), TicketPhase::Valid);
    assert_eq!(hall.world.available(lena), 0);
    // 10.00 from a balance, and 10.00 by card less 0.40.
    assert_eq!(hall.world.pending(hall.host), 1_960);
    assert_eq!(hall.world.available(hall.host), 0);
    let sold = [
        (Cause::TicketSold(by_card), 960),
        (Cause::TicketSold(by_balance), 1_000),
    ];
    assert_eq!(causes(&hall.world, hall.host), sold);
    assert_eq!(
        causes(&hall.world, theo),
        [(Cause::TicketBought(by_card), -1_000)]
    );
    let release = Command::ReleaseHold { ticket: by_card };
    assert_eq!(hall.ask(theo, release), Err(Rejection::HasTicket.into()));
}

#[test]
fn the_host_has_the_money_when_the_space_is_over_for_sure_and_the_card_has_settled() {
    let mut hall = Hall::paid();
    hall.world.wait(Span::seconds(1));
    let lena = hall.world.person_with("lena", 1_000);
    let ticket = hall.hold(lena).unwrap();
    hall.pay(ticket, Method::Balance).unwrap();
    let (_, by_card) = hall.buyer("theo");
    let card_settles = hall.world.now() + Span::days(2);
    let over_by = hall.space().over_by;
    hall.open_doors();
    hall.by_host(|space| Command::EndSpace { space }).unwrap();
    let settles =
        |hall: &Hall, ticket: TicketId| hall.world.payment(hall.payment(ticket)).settles_at;
    assert_eq!(settles(&hall, ticket), Some(over_by));
    assert_eq!(settles(&hall, by_card), Some(card_settles));
    let left = over_by - hall.world.now();
    hall.world.wait(Span(left.0 - 1));
    hall.work();
    assert_eq!(hall.world.available(hall.host), 0);
    hall.world.wait(Span(1));
    hall.work();
    assert_eq!(hall.world.available(hall.host), 1_000);
    hall.world.wait(card_settles - hall.world.now());
    hall.work();
    assert_eq!(
        (
            hall.world.available(hall.host),
            hall.world.pending(hall.host)
        ),
        (1_960, 0)
    );
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
    work_with_provider(&mut hall, true);
    assert_eq!(hall.world.holds(CARD), 0);
    assert_eq!(hall.world.pending(hall.host), 0);
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
fn a_cancelled_space_gives_every_ticket_back_once_and_both_sides_see_it() {
    let mut hall = Hall::paid();
    let lena = hall.world.person_with("lena", 1_000);
    let by_balance = hall.hold(lena).unwrap();
    hall.pay(by_balance, Method::Balance).unwrap();
    let fees_before = hall.world.holds(Account::CardFees);
    let (theo, by_card) = hall.buyer("theo");
    hall.at(Span(0));
    cancel(&mut hall);
    for ticket in [by_balance, by_card] {
        assert_eq!(hall.ticket_phase(ticket), TicketPhase::Refunding);
        assert!(hall.due().contains(&Work::RefundTicket { ticket }));
    }
    hall.work();
    assert_eq!(hall.ticket_phase(by_balance), TicketPhase::Refunded);
    assert_eq!(hall.ticket_phase(by_card), TicketPhase::Refunding);
    work_with_provider(&mut hall, true);
    assert_eq!(hall.ticket_phase(by_card), TicketPhase::Refunded);
    assert_eq!(hall.world.available(lena), 1_000);
    assert_eq!(hall.world.holds(Account::CardFees), fees_before);
    let got_back = (Cause::TicketGotBack(by_card), 1_000);
    assert_eq!(
        causes(&hall.world, theo),
        [(Cause::TicketBought(by_card), -1_000), got_back]
    );
    let sum: i64 = causes(&hall.world, hall.host)
        .iter()
        .map(|(_, minor)| minor)
        .sum();
    assert_eq!((causes(&hall.world, hall.host).len(), sum), (4, 0));
    let before = hall.world.state.clone();
    for ticket in [by_balance, by_card] {
        hall.world
            .ask(Actor::System, Command::RefundTicket { ticket })
            .unwrap();
    }
    assert_eq!(hall.world.state, before);
}

#[test]
fn an_absent_host_gives_every_ticket_back_and_a_free_one_is_cancelled() {
    let mut hall = Hall::paid();
    let (_, ticket) = hall.buyer("theo");
    hall.at(Span::seconds(300));
    assert_eq!(hall.ticket_phase(ticket), TicketPhase::Refunding);
    work_with_provider(&mut hall, true);
    assert_eq!(hall.ticket_phase(ticket), TicketPhase::Refunded);
    let mut free = Hall::free();
    let ticket = free.fill(1)[0];
    free.at(Span::seconds(300));
    free.work();
    assert_eq!(free.ticket_phase(ticket), TicketPhase::Canceled);
}

/// The app was closed for weeks, and the settlement is looked at before everything else that is due.
#[test]
fn money_for_a_space_that_did_not_take_place_never_becomes_the_hosts() {
    for is_asked in [false, true] {
        let mut hall = Hall::paid();
        let (_, ticket) = hall.buyer("theo");
        if is_asked {
            cancel(&mut hall);
        }
        hall.at(Span::days(20));
        let payment = hall.payment(ticket);
        hall.world.settle(payment);
        assert_eq!(
            (
                hall.world.available(hall.host),
                hall.world.pending(hall.host)
            ),
            (0, 0)
        );
        assert!(hall.space().canceled.is_some());
        work_with_provider(&mut hall, true);
        assert_eq!(hall.ticket_phase(ticket), TicketPhase::Refunded);
        assert_eq!(hall.world.payment(payment).refunds.len(), 1);
    }
}

#[test]
fn a_refund_that_the_card_refuses_goes_to_the_holders_balance() {
    for is_settled_meanwhile in [false, true] {
        let mut hall = Hall::paid();
        let (theo, ticket) = hall.buyer("theo");
        cancel(&mut hall);
        hall.work();
        if is_settled_meanwhile {
            hall.at(Span::days(3));
            hall.world.settle(hall.payment(ticket));
        }
        work_with_provider(&mut hall, false);
        assert_eq!(hall.world.available(theo), 1_000);
        assert_eq!(
            (
                hall.world.available(hall.host),
                hall.world.pending(hall.host)
            ),
            (0, 0)
        );
        assert_eq!(hall.world.holds(Account::CardFees), 0);
        assert_eq!(hall.ticket_phase(ticket), TicketPhase::Refunded);
        let refunds = &hall.world.payment(hall.payment(ticket)).refunds;
        let phase = |n: usize| hall.world.state.payments.refunds[&refunds[n]].phase;
        assert_eq!(
            (phase(0), phase(1)),
            (RefundPhase::Failed, RefundPhase::Succeeded)
        );
        let said: Vec<i64> = causes(&hall.world, theo).iter().map(|(_, m)| *m).collect();
        assert_eq!(said, [-1_000, 1_000, -1_000, 1_000]);
    }
}

#[test]
fn nothing_goes_back_for_a_space_that_took_place() {
    let mut hall = Hall::paid();
    let (_, ticket) = hall.buyer("theo");
    let refund = Command::RefundTicket { ticket };
    assert_eq!(
        hall.ask(hall.host, refund.clone()),
        Err(Refused::NotAllowed)
    );
    hall.open_doors();
    hall.by_host(|space| Command::EndSpace { space }).unwrap();
    hall.world.ask(Actor::System, refund).unwrap();
    assert_eq!(hall.ticket_phase(ticket), TicketPhase::Unused);
    assert_eq!(hall.world.payment(hall.payment(ticket)).refunds, []);
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

/// Golden files show what a payment is for by older purposes alone; this is the stored form of this one.
#[test]
fn what_a_ticket_is_paid_for_is_stored_in_one_form() {
    let hall = Hall::paid();
    let (space, host) = (hall.space, hall.host);
    let ticket = TicketId(space.0);
    let purpose = Purpose::Ticket {
        ticket,
        space,
        host,
    };
    let json = serde_json::json!({"ticket": {
        "ticket": "00000000-0000-0000-0000-000000000002",
        "space": "00000000-0000-0000-0000-000000000002",
        "host": "00000000-0000-0000-0000-000000000001",
    }});
    assert_eq!(serde_json::to_value(purpose).unwrap(), json);
    assert_eq!(
        postcard::to_allocvec(&purpose).unwrap(),
        [2, 2, 0, 2, 0, 1, 0]
    );
}
