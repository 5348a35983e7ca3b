//! The proof of what moves: money held for transfers and withdrawals, limits, and the lists that screens read.
//! It adds up whole histories, which the domain itself never does.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::PersonId;
use domain::ledger::{Account, Posting};
use domain::limits::{self, Use};
use domain::moment::Moment;
use domain::money::{Currency, Money};
use domain::rules::CURRENCIES;
use domain::{Event, State, disputes, requests, transfers, withdrawals};

/// Whatever is posted is something.
pub fn of_events(events: &[Event]) {
    for event in events {
        for posting in postings(event) {
            assert!(posting.amount.is_positive(), "{event:?}");
            assert_ne!(posting.source, posting.target, "{event:?}");
        }
    }
}

fn postings(event: &Event) -> &[Posting] {
    use disputes::Event::*;
    use transfers::Event::*;
    use withdrawals::Event::*;
    match event {
        Event::Transfers(
            TransferSent { postings, .. }
            | TransferUndone { postings, .. }
            | TransferCompleted { postings, .. },
        )
        | Event::Withdrawals(
            WithdrawalOpened { postings, .. }
            | WithdrawalCanceled { postings, .. }
            | WithdrawalPaid { postings, .. }
            | WithdrawalFailed { postings, .. }
            | WithdrawalReturned { postings, .. },
        )
        | Event::Disputes(
            DisputeOpened { postings, .. }
            | DisputeWon { postings, .. }
            | DisputeLost { postings, .. },
        ) => postings,
        _ => &[],
    }
}

pub fn of_books(state: &State) {
    for currency in CURRENCIES {
        let holds = |account| state.ledger.balance(account, currency).minor;
        let expected = Held::of(state, currency);
        assert_eq!(holds(Account::Moving), expected.moving, "money sent");
        assert_eq!(holds(Account::Withdrawing), expected.withdrawing);
        assert_eq!(holds(Account::Banks), expected.banks, "money at banks");
        assert_eq!(holds(Account::WithdrawalFees), expected.fees);
        for person in state.people.by_id.keys() {
            of_limits(state, *person, currency);
        }
    }
    of_lists(state);
}

/// What the accounts should hold, reckoned from the transfers and withdrawals.
#[derive(Default)]
struct Held {
    moving: i64,
    withdrawing: i64,
    banks: i64,
    fees: i64,
}

impl Held {
    fn of(state: &State, currency: Currency) -> Self {
        let mut held = Self::default();
        let transfers = state.transfers.by_id.values();
        for transfer in transfers.filter(|t| t.amount.currency == currency) {
            if transfer.phase == transfers::Phase::Sent {
                held.moving += transfer.amount.minor;
            }
        }
        let withdrawals = state.withdrawals.by_id.values();
        for withdrawal in withdrawals.filter(|w| w.amount.currency == currency) {
            assert!(withdrawal.arrives().is_positive());
            match withdrawal.phase {
                withdrawals::Phase::Paid { .. } => {
                    held.banks += withdrawal.arrives().minor;
                    held.fees += withdrawal.fee.minor;
                }
                _ if withdrawal.is_under_way() => held.withdrawing += withdrawal.amount.minor,
                _ => {}
            }
        }
        held
    }
}

/// No week holds more than its limit, wherever it begins, and what is said to be left is left.
fn of_limits(state: &State, person: PersonId, currency: Currency) {
    let sent = state.transfers.by_id.values();
    let sent = sent
        .filter(|t| t.sender == person && !matches!(t.phase, transfers::Phase::Undone(_)))
        .map(|t| (t.sent_at, t.amount));
    of_week(state, person, Use::Send, currency, sent.collect());
    let taken = state.withdrawals.by_id.values();
    let taken = taken
        .filter(|w| {
            let is_paid = matches!(w.phase, withdrawals::Phase::Paid { .. });
            w.owner == person && (w.is_under_way() || is_paid)
        })
        .map(|w| (w.opened_at, w.amount));
    of_week(state, person, Use::Bank, currency, taken.collect());
}

fn of_week(
    state: &State,
    person: PersonId,
    of: Use,
    currency: Currency,
    moved: Vec<(Moment, Money)>,
) {
    let minute = |at: Moment| at.0.div_euclid(60_000);
    let in_week = |end: Moment| -> i64 {
        let week = minute(end) - 7 * 24 * 60 + 1..=minute(end);
        let moved = moved.iter().filter(|(_, m)| m.currency == currency);
        moved
            .filter(|(at, _)| week.contains(&minute(*at)))
            .map(|(_, m)| m.minor)
            .sum()
    };
    let room = limits::room(state, person, of, currency, state.last_at);
    for (at, _) in &moved {
        assert!(in_week(*at) <= room.limit.minor, "{of:?} of {person}");
    }
    let left = room.limit.minor - in_week(state.last_at);
    assert_eq!(room.left.minor, left, "{of:?} of {person}");
}

/// Every list names exactly what its records say.
fn of_lists(state: &State) {
    let mut under_way = BTreeSet::new();
    for (id, transfer) in &state.transfers.by_id {
        if transfer.phase == transfers::Phase::Sent {
            under_way.insert((transfer.sender, *id));
        }
        let paid = transfer.request.map(|id| &state.requests.by_id[&id]);
        if let Some(request) = paid {
            assert_eq!(
                (request.payer, request.asker, request.amount),
                (transfer.sender, transfer.receiver, transfer.amount)
            );
        }
    }
    assert_eq!(flat(&state.transfers.under_way), under_way);
    let (mut to_answer, mut awaited) = (BTreeSet::new(), BTreeSet::new());
    for (id, request) in &state.requests.by_id {
        use requests::Phase;
        match request.phase {
            Phase::Open => {
                to_answer.insert((request.payer, *id));
                awaited.insert((request.asker, *id));
            }
            Phase::Paying(transfer) => {
                let transfer = &state.transfers.by_id[&transfer];
                assert_eq!(transfer.phase, transfers::Phase::Sent);
                assert_eq!(transfer.request, Some(*id));
            }
            Phase::Paid(transfer, at) => {
                let transfer = &state.transfers.by_id[&transfer];
                assert_eq!(transfer.phase, transfers::Phase::Completed(at));
            }
            Phase::Declined(_) | Phase::Canceled(_) | Phase::Expired(_) => {}
        }
        // However often it was tried and undone, it is paid once.
        let payments = state.transfers.by_id.values();
        let payments = payments
            .filter(|t| t.request == Some(*id) && !matches!(t.phase, transfers::Phase::Undone(_)));
        assert!(payments.count() <= 1, "{id} is paid twice");
    }
    assert_eq!(flat(&state.requests.to_answer), to_answer);
    assert_eq!(flat(&state.requests.awaited), awaited);
    let under_way = state.withdrawals.by_id.iter();
    let under_way = under_way.filter(|(_, w)| w.is_under_way());
    let under_way: BTreeSet<_> = under_way.map(|(id, w)| (w.account, *id)).collect();
    assert_eq!(flat(&state.withdrawals.under_way), under_way);
    for (account, _) in &under_way {
        let is_linked = state.banks.by_id[account].unlinked_at.is_none();
        assert!(is_linked, "{account} was unlinked under a withdrawal");
    }
}

fn flat<K: Copy + Ord, V: Copy + Ord>(lists: &BTreeMap<K, BTreeSet<V>>) -> BTreeSet<(K, V)> {
    let pairs = lists.iter();
    pairs
        .flat_map(|(key, values)| values.iter().map(|value| (*key, *value)))
        .collect()
}

/// Left alone, all that moved has come to rest.
pub fn of_the_end(state: &State) {
    for (id, transfer) in &state.transfers.by_id {
        assert_ne!(transfer.phase, transfers::Phase::Sent, "{id}");
    }
    for (id, request) in &state.requests.by_id {
        use requests::Phase;
        let is_open = matches!(request.phase, Phase::Open | Phase::Paying(_));
        assert!(!is_open, "{id} is still open");
    }
    for (id, withdrawal) in &state.withdrawals.by_id {
        let is_watched = matches!(
            withdrawal.phase,
            withdrawals::Phase::Paid { is_kept: false, .. }
        );
        assert!(
            !withdrawal.is_under_way() && !is_watched,
            "{id} is not over"
        );
    }
    for (id, dispute) in &state.disputes.by_payment {
        assert!(!dispute.is_open(), "{id} is still disputed");
    }
    assert_eq!(flat(&state.disputes.to_answer), BTreeSet::new());
}
