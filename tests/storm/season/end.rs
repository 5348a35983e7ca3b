//! How a season must end: no period paid twice, no seat sold twice, each refund once. Reads States, changes nothing.

use std::collections::BTreeSet;

use domain::payments::RefundPhase;
use domain::{State, subscriptions, transfers, withdrawals};

pub fn judge_periods(seed: u64, state: &State) {
    for (id, subscription) in &state.subscriptions.by_id {
        let periods: BTreeSet<u32> = subscription.paid.iter().map(|(n, _)| *n).collect();
        let payments: BTreeSet<_> = subscription.paid.iter().map(|(_, p)| *p).collect();
        let count = subscription.paid.len();
        assert_eq!(
            periods.len(),
            count,
            "seed {seed}: {id}, a period was paid twice"
        );
        assert_eq!(
            payments.len(),
            count,
            "seed {seed}: {id}, a payment paid twice"
        );
        for payment in payments {
            let payment = &state.payments.by_id[&payment];
            let kept = payment.amount.minor * payment.captured.len().max(1) as i64;
            let back: i64 = payment.refunded_minor;
            assert!(
                kept - back <= payment.amount.minor,
                "seed {seed}: {id}, charged twice"
            );
        }
    }
}

pub fn judge_seats(seed: u64, state: &State) {
    for (id, space) in &state.spaces.by_id {
        let of_it = state.spaces.tickets.values().filter(|t| t.space == *id);
        let sold = of_it
            .clone()
            .filter(|t| t.issued_at.is_some() && t.voided_at.is_none())
            .count();
        assert!(
            sold <= usize::from(space.seats),
            "seed {seed}: {id} sold {sold}"
        );
        if space.canceled.is_none() {
            continue;
        }
        for ticket in of_it {
            let Some(payment) = ticket.payment else {
                continue;
            };
            let payment = &state.payments.by_id[&payment];
            let is_whole = payment.refundable().minor == 0 || payment.captured.is_empty();
            assert!(
                is_whole,
                "seed {seed}: {id} was cancelled and kept money: {payment:?}"
            );
        }
    }
}

/// However often a provider says it: a refund is paid at most once, and all of them are at most what was paid.
pub fn judge_refunds(seed: u64, state: &State) {
    for (id, payment) in &state.payments.by_id {
        let of_it = state.payments.refunds.values().filter(|r| r.payment == *id);
        let back: i64 = of_it
            .filter(|r| r.phase != RefundPhase::Failed)
            .map(|r| r.amount.minor)
            .sum();
        let taken = payment.amount.minor * payment.captured.len().max(1) as i64;
        assert!(
            back <= taken,
            "seed {seed}: {id} gave back {back} of {taken}"
        );
    }
}

/// What the seasons were about: a season in which nothing happens proves nothing.
#[derive(Default)]
pub struct Seen {
    renewed: usize,
    unpaid: usize,
    canceled: usize,
    tickets: usize,
    ticket_refunds: usize,
    undone: usize,
    paid_out: usize,
    came_back: usize,
}

impl Seen {
    pub fn note(&mut self, state: &State) {
        for subscription in state.subscriptions.by_id.values() {
            self.renewed += usize::from(subscription.paid.len() > 1);
            let ended = subscription.ended.map(|(_, why)| why);
            self.unpaid += usize::from(ended == Some(subscriptions::Ending::Unpaid));
            self.canceled += usize::from(ended == Some(subscriptions::Ending::Canceled));
        }
        let tickets = state.spaces.tickets.values();
        self.tickets += tickets.clone().filter(|t| t.issued_at.is_some()).count();
        self.ticket_refunds += tickets.filter(|t| t.refund.is_some()).count();
        let transfers = state.transfers.by_id.values();
        self.undone += transfers
            .filter(|t| matches!(t.phase, transfers::Phase::Undone(_)))
            .count();
        for withdrawal in state.withdrawals.by_id.values() {
            match withdrawal.phase {
                withdrawals::Phase::Paid { .. } => self.paid_out += 1,
                withdrawals::Phase::Failed { .. } | withdrawals::Phase::Returned { .. } => {
                    self.came_back += 1;
                }
                _ => {}
            }
        }
    }

    pub fn expect_something_of_everything(&self) {
        let counts = [
            ("renewed", self.renewed),
            ("unpaid", self.unpaid),
            ("canceled", self.canceled),
            ("tickets", self.tickets),
            ("ticket refunds", self.ticket_refunds),
            ("undone", self.undone),
            ("paid out", self.paid_out),
            ("came back", self.came_back),
        ];
        for (what, count) in counts {
            assert!(count >= 10, "only {count} times: {what}");
        }
    }
}
