//! Facts about the money of tickets: it waits until the Space is over, and goes back once if there was none. Holds and
//! seats have their own facts.

use domain::id::{PersonId, TicketId};
use domain::ledger::Account;
use domain::moment::Span;
use domain::money::Currency;
use domain::payments::{Method, Purpose, RefundPhase};
use domain::spaces::{Command, Rejection, TicketPhase};
use domain::wallet::Cause;
use domain::{Actor, Rejection as Refused, Work};

use crate::hall::Hall;
use crate::world::World;

fn cancel(hall: &mut Hall) {
    hall.by_host(|space| Command::CancelSpace { space })
        .unwrap();
}

fn causes(world: &World, person: PersonId) -> Vec<(Cause, i64)> {
    let lines = world.state.statements.lines(person, Currency::EUR);
    lines.iter().map(|l| (l.cause, l.amount.minor)).collect()
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
    hall.work_with_provider(true);
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
    hall.work_with_provider(true);
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
        hall.work_with_provider(true);
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
        hall.work_with_provider(false);
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
        [3, 2, 0, 2, 0, 1, 0]
    );
}
