//! What must be true of any State at any time, asked of the public reading side alone.
//! Facts and laws prove it after every accepted request; do not weaken it for one of them.

pub mod movements;

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{PersonId, TipId};
use domain::ledger::Account;
use domain::money::Currency;
use domain::payments::{self, Method, Phase, RefundPhase};
use domain::rules::{CURRENCIES, Taker};
use domain::wallet::Cause;
use domain::{Event, State};

/// Whatever is posted is something.
pub fn of_events(events: &[Event]) {
    movements::of_events(events);
    for event in events {
        let Event::Payments(event) = event else {
            continue;
        };
        use payments::Event::*;
        let postings = match event {
            PaymentSucceeded { postings, .. }
            | PaymentSettled { postings, .. }
            | PaidTooLate { postings, .. }
            | RefundOpened { postings, .. }
            | RefundSucceeded { postings, .. }
            | RefundFailed { postings, .. } => postings,
            _ => continue,
        };
        for posting in postings {
            assert!(posting.amount.is_positive(), "{event:?}");
            assert_ne!(posting.source, posting.target, "{event:?}");
        }
    }
}

/// The books add up, nobody owes, and each account holds what the payments say it holds.
pub fn of_books(state: &State) {
    for sum in state.ledger.proof() {
        assert_eq!(sum.minor, 0, "the books of {:?}", sum.currency);
    }
    of_payments(state);
    movements::of_books(state);
    let expected = Expected::of(state);
    for currency in CURRENCIES {
        let holds = |account| state.ledger.balance(account, currency).minor;
        for person in state.people.by_id.keys() {
            assert!(holds(Account::Available(*person)) >= 0, "{person} owes");
            let pending = expected.pending.get(&(*person, currency));
            assert_eq!(
                holds(Account::Pending(*person)),
                pending.copied().unwrap_or(0),
                "pending of {person}"
            );
            let held = expected.held.get(&(*person, currency));
            let held = held.copied().unwrap_or(0);
            assert_eq!(holds(Account::Held(*person)), held, "held of {person}");
            of_statement(state, *person, currency);
        }
        let of = |map: &BTreeMap<Currency, i64>| map.get(&currency).copied().unwrap_or(0);
        for (taker, fees) in Taker::ALL.into_iter().zip(&expected.fees) {
            assert_eq!(holds(taker.account()), of(fees), "{taker:?}");
        }
        of_earnings(state, currency);
        assert_eq!(holds(Account::DisputeLosses), of(&expected.losses));
        assert_eq!(
            holds(Account::Refunding),
            of(&expected.refunding),
            "refunds on their way"
        );
    }
}

/// No payment gives back more than it was, and no part of it more than that part.
fn of_payments(state: &State) {
    for (id, payment) in &state.payments.by_id {
        let refunds = payment.refunds.iter().map(|id| &state.payments.refunds[id]);
        let (mut refunded, mut fee_returned) = (0, 0);
        for refund in refunds.filter(|r| !r.is_of_late_money && r.phase != RefundPhase::Failed) {
            assert!(refund.amount.is_positive());
            assert!((0..=refund.amount.minor).contains(&refund.fee_returned.minor));
            refunded += refund.amount.minor;
            fee_returned += refund.fee_returned.minor;
        }
        let dispute = state.disputes.by_payment.get(id);
        if let Some(lost) = dispute.filter(|dispute| dispute.is_lost()) {
            refunded += lost.amount.minor;
            fee_returned += lost.fee.minor;
        }
        let held = dispute.filter(|dispute| dispute.is_open());
        assert_eq!(payment.held_minor, held.map_or(0, |d| d.held.minor), "{id}");
        assert_eq!(payment.refunded_minor, refunded, "{id}");
        assert_eq!(payment.fee_returned_minor, fee_returned, "{id}");
        let paid = if payment.phase == Phase::Succeeded {
            payment.amount.minor
        } else {
            0
        };
        assert!(refunded <= paid, "{id} gave back {refunded} of {paid}");
        assert!(fee_returned <= payment.fee.minor, "{id}");
        assert!(refunded - fee_returned <= paid - payment.fee.minor, "{id}");
        assert_eq!(payment.refundable().minor, paid - refunded, "{id}");
        assert_eq!(payment.taken.total(), payment.fee.minor, "{id}");
        assert_eq!(payment.returned.total(), fee_returned, "{id}");
        let attempts: BTreeSet<u16> = payment.captured.iter().copied().collect();
        assert_eq!(
            attempts.len(),
            payment.captured.len(),
            "{id} took money twice"
        );
        let is_listed = state
            .payments
            .open
            .get(&payment.payer)
            .is_some_and(|open| open.contains(id));
        assert_eq!(is_listed, payment.is_open(), "{id}");
    }
}

/// What the accounts should hold, reckoned from the payments and refunds.
#[derive(Default)]
struct Expected {
    pending: BTreeMap<(PersonId, Currency), i64>,
    /// By taker.
    fees: [BTreeMap<Currency, i64>; 3],
    refunding: BTreeMap<Currency, i64>,
    held: BTreeMap<(PersonId, Currency), i64>,
    losses: BTreeMap<Currency, i64>,
}

impl Expected {
    fn of(state: &State) -> Self {
        let mut expected = Self::default();
        let paid = state.payments.by_id.values();
        for payment in paid.filter(|p| p.phase == Phase::Succeeded) {
            let currency = payment.amount.currency;
            let fee = payment.fee.minor - payment.fee_returned_minor;
            for (taker, fees) in Taker::ALL.into_iter().zip(&mut expected.fees) {
                let kept = payment.taken.of(taker) - payment.returned.of(taker);
                assert!((0..=payment.taken.of(taker)).contains(&kept), "{taker:?}");
                *fees.entry(currency).or_default() += kept;
            }
            if payment.settles_at.is_some() {
                let key = (payment.purpose.receiver(), currency);
                *expected.pending.entry(key).or_default() +=
                    payment.refundable().minor - fee - payment.held_minor;
            }
        }
        for dispute in state.disputes.by_payment.values() {
            let currency = dispute.amount.currency;
            if dispute.is_open() {
                let held = expected.held.entry((dispute.receiver, currency));
                *held.or_default() += dispute.held.minor;
            } else if dispute.is_lost() {
                *expected.losses.entry(currency).or_default() -= dispute.missing().minor;
            }
        }
        for refund in state.payments.refunds.values() {
            let is_here = refund.phase == RefundPhase::Pending
                || (refund.phase == RefundPhase::Failed && refund.is_of_late_money);
            if is_here {
                let sum = expected.refunding.entry(refund.amount.currency);
                *sum.or_default() += refund.amount.minor;
            }
        }
        expected
    }
}

/// What sales made in a lifetime follows from the payments, whatever was given back.
fn of_earnings(state: &State, currency: Currency) {
    let mut earned: BTreeMap<PersonId, i64> = BTreeMap::new();
    for payment in state.payments.by_id.values() {
        let is_sale = matches!(
            payment.purpose,
            payments::Purpose::Subscription { .. } | payments::Purpose::Ticket { .. }
        );
        let is_paid = payment.phase == Phase::Succeeded;
        if is_sale && is_paid && payment.amount.currency == currency {
            let store = payment.taken.of(Taker::Store) - payment.returned.of(Taker::Store);
            *earned.entry(payment.purpose.receiver()).or_default() +=
                payment.refundable().minor - store;
        }
    }
    for person in state.people.by_id.keys() {
        let kept = state.payments.earned(*person, currency);
        assert_eq!(kept, earned.get(person).copied().unwrap_or(0), "{person}");
    }
}

/// The lines of a statement say what is in the wallet; gifts by card never were in it.
fn of_statement(state: &State, person: PersonId, currency: Currency) {
    let lines = state.statements.lines(person, currency);
    let (mut sum, mut came_in, mut went_out) = (0, 0, 0);
    for line in lines {
        came_in += line.amount.minor.max(0);
        went_out -= line.amount.minor.min(0);
        assert_eq!((line.in_minor, line.out_minor), (came_in, went_out));
        if !is_of_card_gift(state, person, line.cause) {
            sum += line.amount.minor;
        }
    }
    let holds = |account| state.ledger.balance(account, currency).minor;
    let wallet = holds(Account::Available(person)) + holds(Account::Pending(person));
    assert_eq!(sum, wallet, "the statement of {person}");
    let drawn = state.curves.balance_at(person, currency, state.last_at);
    assert_eq!(drawn.minor, wallet, "the curve of {person}");
    assert!(lines.is_sorted_by_key(|line| line.at));
}

fn is_of_card_gift(state: &State, person: PersonId, cause: Cause) -> bool {
    let is_given_by_card = |tip: TipId| {
        let tip = &state.tips.by_id[&tip];
        let payment = &state.payments.by_id[&tip.payment];
        tip.giver == Some(person) && payment.method != Some(Method::Balance)
    };
    match cause {
        Cause::TipGiven(tip) | Cause::TipGotBack(tip) | Cause::TipRefundFailed(tip) => {
            is_given_by_card(tip)
        }
        Cause::TicketBought(ticket)
        | Cause::TicketGotBack(ticket)
        | Cause::TicketRefundFailed(ticket) => {
            let payment = state.spaces.tickets[&ticket].payment.unwrap();
            state.payments.by_id[&payment].method != Some(Method::Balance)
        }
        // What a bank gives back goes to the card.
        Cause::DisputeGotBack(_) => true,
        Cause::SubscriptionPaid(payment) => {
            state.payments.by_id[&payment].method != Some(Method::Balance)
        }
        Cause::TipReceived(_)
        | Cause::TipReturned(_)
        | Cause::ToppedUp(_)
        | Cause::SubscriptionReceived(_)
        | Cause::MoneySent(_)
        | Cause::SendingUndone(_)
        | Cause::MoneyReceived(_)
        | Cause::Withdrawn(_)
        | Cause::WithdrawalCanceled(_)
        | Cause::WithdrawalFailed(_)
        | Cause::WithdrawalReturned(_)
        | Cause::TicketSold(_)
        | Cause::TicketReturned(_)
        | Cause::TicketRefundMoved(_)
        | Cause::DisputeHeld(_)
        | Cause::DisputeReturned(_) => false,
    }
}
