//! Facts about what a lost dispute does to what was sold: a month is not paid any more, a ticket is void.

use domain::disputes::{Command as Dispute, Outcome};
use domain::id::{PaymentId, PersonId, SubscriptionId, TicketId};
use domain::ledger::Account;
use domain::moment::Span;
use domain::payments::Outcome as Charged;
use domain::spaces::{Command, TicketPhase};
use domain::subscriptions::Ending;
use domain::{Actor, Work};

use crate::hall::Hall;
use crate::subscribing::{Fan, PRICE, first_payment};
use crate::world::{World, visa};

fn accept(world: &mut World, by: PersonId, payment: PaymentId) {
    let command = Dispute::AcceptDispute { payment };
    world.ask(Actor::Person(by), command).unwrap();
}

fn answer(world: &mut World, by: PersonId, payment: PaymentId) {
    let evidence = "Here.".into();
    let command = Dispute::AnswerDispute { payment, evidence };
    world.ask(Actor::Person(by), command).unwrap();
}

/// A subscription whose first month the bank asks back.
fn disputed() -> (Fan, SubscriptionId, PaymentId) {
    let mut fan = Fan::with(0);
    let id = fan.subscribe(visa());
    let payment = first_payment(id);
    fan.world.outcome(payment, Charged::SucceededWithWarning);
    fan.world.say(payment, Outcome::Opened);
    (fan, id, payment)
}

#[test]
fn a_month_that_the_bank_took_back_is_not_paid_and_access_ends() {
    let (mut fan, id, payment) = disputed();
    assert!(fan.may_read(), "nothing is decided yet");
    let creator = fan.creator;
    accept(&mut fan.world, creator, payment);
    assert!(!fan.may_read());
    assert_eq!(fan.get(id).ended.unwrap().1, Ending::TakenBack);
    fan.world.wait(Span::days(40));
    fan.work();
    assert_eq!(fan.get(id).paid.len(), 1, "nothing more is charged");
    fan.subscribe_by(visa());
    assert!(fan.may_read(), "whoever pays again may read again");
}

#[test]
fn a_month_that_the_bank_leaves_goes_on_as_if_nothing_had_been() {
    let (mut fan, id, payment) = disputed();
    let creator = fan.creator;
    answer(&mut fan.world, creator, payment);
    fan.world.say(payment, Outcome::Won);
    assert!(fan.may_read());
    assert_eq!((fan.get(id).ended, fan.get(id).canceled_at), (None, None));
}

#[test]
fn after_an_older_month_was_taken_back_what_is_paid_remains_and_nothing_more_is_charged() {
    let (mut fan, id, payment) = disputed();
    let creator = fan.creator;
    answer(&mut fan.world, creator, payment);
    let end = fan.get(id).term.unwrap().ends_at;
    fan.until(end);
    fan.work();
    let next = fan.renewal(id);
    fan.world.outcome(next, Charged::Succeeded);
    fan.world.say(payment, Outcome::Lost);
    assert!(fan.may_read());
    assert!(fan.get(id).canceled_at.is_some());
    fan.world.wait(Span::days(40));
    fan.work();
    assert_eq!(fan.get(id).ended.unwrap().1, Ending::Canceled);
    assert_eq!(fan.get(id).paid.len(), 2);
}

#[test]
fn in_grace_a_month_that_was_taken_back_ends_the_subscription_with_its_open_renewal() {
    let (mut fan, id, payment) = disputed();
    let creator = fan.creator;
    answer(&mut fan.world, creator, payment);
    let (renewal, _) = fan.declined(id);
    fan.world.say(payment, Outcome::Lost);
    assert!(!fan.may_read());
    assert!(!fan.world.payment(renewal).is_open());
    assert!(fan.get(id).ended.is_some());
}

#[test]
fn a_renewal_at_the_bank_is_waited_for_and_not_tried_again_if_it_fails() {
    let (mut fan, id, payment) = disputed();
    let creator = fan.creator;
    answer(&mut fan.world, creator, payment);
    let end = fan.get(id).term.unwrap().ends_at;
    fan.until(end);
    fan.work();
    let renewal = fan.renewal(id);
    fan.world.say(payment, Outcome::Lost);
    assert!(fan.get(id).canceled_at.is_some());
    fan.world.outcome(renewal, crate::subscribing::NO);
    assert_eq!(fan.world.payment(renewal).next_try, None);
    fan.world.wait(Span::days(8));
    fan.work();
    assert!(fan.get(id).ended.is_some());
    assert!(!fan.may_read());
}

#[test]
fn what_was_taken_back_does_not_count_towards_the_sales_of_a_lifetime() {
    let (mut fan, _, payment) = disputed();
    let creator = fan.creator;
    let earned = |fan: &Fan| {
        let payments = &fan.world.state.payments;
        payments.earned(creator, domain::money::Currency::EUR)
    };
    assert_eq!(earned(&fan), PRICE);
    accept(&mut fan.world, creator, payment);
    assert_eq!(earned(&fan), 0);
}

/// A ticket of 10.00 whose money the bank asks back.
fn ticket() -> (Hall, PersonId, TicketId) {
    let mut hall = Hall::paid();
    let lena = hall.world.person("lena");
    let ticket = hall.hold(lena).unwrap();
    hall.pay(ticket, visa()).unwrap();
    hall.bank_says(ticket, Charged::SucceededWithWarning);
    let payment = hall.payment(ticket);
    hall.world.say(payment, Outcome::Opened);
    (hall, lena, ticket)
}

#[test]
fn a_ticket_that_the_bank_took_back_is_void_and_its_seat_free() {
    let (mut hall, lena, ticket) = ticket();
    let (host, payment) = (hall.host, hall.payment(ticket));
    hall.open_doors();
    hall.enter(lena).unwrap();
    assert_eq!(hall.free_seats(), 4);
    accept(&mut hall.world, host, payment);
    assert_eq!(hall.free_seats(), 5);
    assert_eq!(hall.ticket_phase(ticket), TicketPhase::Void);
    assert!(!hall.space().room.contains_key(&lena));
    assert!(hall.enter(lena).is_err());
    assert!(hall.hold(lena).is_ok(), "she may buy another");
}

#[test]
fn a_disputed_ticket_of_a_cancelled_space_goes_back_once_whoever_wins() {
    for is_won in [true, false] {
        let (mut hall, lena, ticket) = ticket();
        let (host, payment) = (hall.host, hall.payment(ticket));
        hall.by_host(|space| Command::CancelSpace { space })
            .unwrap();
        hall.work();
        let is_refund = |work: &Work| matches!(work, Work::RefundTicket { .. });
        assert!(!hall.due().iter().any(is_refund), "its bank decides first");
        answer(&mut hall.world, host, payment);
        let outcome = if is_won { Outcome::Won } else { Outcome::Lost };
        hall.world.say(payment, outcome);
        assert_eq!(hall.world.available(host), 0, "never the host's to spend");
        hall.work_with_provider(true);
        let expected = if is_won {
            TicketPhase::Refunded
        } else {
            TicketPhase::Void
        };
        assert_eq!(hall.ticket_phase(ticket), expected);
        for account in [Account::Cards, Account::Refunding, Account::Held(host)] {
            assert_eq!(hall.world.holds(account), 0, "{account:?}");
        }
        assert_eq!(
            (hall.world.pending(host), hall.world.available(lena)),
            (0, 0)
        );
    }
}

#[test]
fn a_ticket_that_is_won_after_the_space_is_the_hosts_to_spend() {
    let (mut hall, _, ticket) = ticket();
    let (host, payment) = (hall.host, hall.payment(ticket));
    hall.open_doors();
    hall.by_host(|space| Command::EndSpace { space }).unwrap();
    hall.world.wait(Span::days(3));
    hall.work();
    assert_eq!(hall.world.available(host), 0, "it is held");
    answer(&mut hall.world, host, payment);
    hall.world.say(payment, Outcome::Won);
    assert_eq!(hall.world.available(host), 960);
}
