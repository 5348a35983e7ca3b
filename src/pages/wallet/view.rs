//! What the wallet shows of one person's money. Never walk a whole history here: a statement carries its sums.

mod course;
mod dispute;
mod movement;
mod proof;

use domain::id::{PaymentId, PersonId, TicketId, TransferId, WithdrawalId};
use domain::ledger::Account;
use domain::moment::Moment;
use domain::money::{Currency, Money};
use domain::payments::{Phase, Purpose, RefundPhase};
use domain::rules::CURRENCIES;
use domain::tips::Visibility;
use domain::wallet::{Cause, Line};
use domain::{Actor, State};

use crate::pages::payment::view::{Means, Party};
use crate::pages::receipt::view::Giver;

pub use course::{CourseView, course, hour_after};
pub use dispute::{AskedBack, ToAnswer, to_answer};
pub use proof::{ProofView, proof};

/// Rows on one screen.
pub const WINDOW: usize = 40;
/// How many of the newest lines are looked at to find when pending money settles.
const LOOKED_AT: usize = 200;
/// Unfinished payments shown.
const OPEN: usize = 20;

/// The month, 1 to 12, and year of a moment where the reader is.
pub type MonthOf = fn(Moment) -> (i32, u8);

/// The currencies a person has or could have money in, in the wallet's order; their own is always there.
pub fn currencies(state: &State, person: PersonId) -> Vec<Currency> {
    let own = state.people.by_id.get(&person).map(|p| p.profile.currency);
    let has_used = |currency: &Currency| {
        let accounts = [Account::Available, Account::Pending, Account::Held].map(|of| of(person));
        let has_balance = accounts
            .iter()
            .any(|account| state.ledger.balance(*account, *currency).minor != 0);
        has_balance || !state.statements.lines(person, *currency).is_empty()
    };
    CURRENCIES
        .into_iter()
        .filter(|currency| own == Some(*currency) || has_used(currency))
        .collect()
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BalanceView {
    pub available: Money,
    pub pending: Money,
    /// What banks ask back.
    pub held: Money,
    /// When the first of what is pending becomes available, if it is among the newest lines.
    pub settles_at: Option<Moment>,
}

pub fn balance(state: &State, person: PersonId, currency: Currency) -> BalanceView {
    let has = |account| state.ledger.balance(account, currency);
    let pending = has(Account::Pending(person));
    let lines = state.statements.lines(person, currency);
    let settles_at = if pending.is_positive() {
        let newest = lines.iter().rev().take(LOOKED_AT);
        newest.filter_map(|line| settles_at(state, line)).min()
    } else {
        None
    };
    BalanceView {
        available: has(Account::Available(person)),
        pending,
        held: has(Account::Held(person)),
        settles_at,
    }
}

fn settles_at(state: &State, line: &Line) -> Option<Moment> {
    let payment = match line.cause {
        Cause::TipReceived(tip) => state.tips.by_id.get(&tip)?.payment,
        Cause::SubscriptionReceived(payment) => payment,
        Cause::TicketSold(ticket) => state.spaces.tickets.get(&ticket)?.payment?,
        _ => return None,
    };
    let settles_at = state.payments.by_id.get(&payment)?.settles_at;
    settles_at.filter(|_| !state.disputes.is_in_the_way(payment))
}

/// Some of the lines of a statement, newest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Window {
    pub months: Vec<MonthView>,
    /// Where the window with newer lines begins, counted from the newest line.
    pub newer: Option<usize>,
    pub older: Option<usize>,
    pub count: usize,
}

/// The lines of one month that the window shows, under the sums of the whole month.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MonthView {
    pub month: (i32, u8),
    /// A moment in it.
    pub at: Moment,
    pub came_in: Money,
    /// At most nothing.
    pub went_out: Money,
    /// Places in the statement, newest first.
    pub rows: Vec<usize>,
}

/// At most [`WINDOW`] lines, leaving out the `from` newest ones. Looks only at the lines it shows and, by halving, for
/// where their months begin and end.
pub fn window(lines: &[Line], currency: Currency, from: usize, month_of: MonthOf) -> Window {
    let from = from.min(lines.len().saturating_sub(1));
    let end = lines.len() - from;
    let start = end.saturating_sub(WINDOW);
    let mut months = Vec::new();
    let mut next = end;
    while let Some(newest) = next.checked_sub(1).filter(|_| next > start) {
        let Some(line) = lines.get(newest) else { break };
        let month = month_of(line.at);
        let first = lines.partition_point(|line| month_of(line.at) < month);
        let after = lines.partition_point(|line| month_of(line.at) <= month);
        let (in_before, out_before) = sums(lines, first);
        let (in_after, out_after) = sums(lines, after);
        let shown = first.max(start)..next;
        next = shown.start;
        months.push(MonthView {
            month,
            at: line.at,
            came_in: currency.of_minor(in_after - in_before),
            went_out: currency.of_minor(out_before - out_after),
            rows: shown.rev().collect(),
        });
    }
    Window {
        months,
        newer: (from > 0).then(|| from.saturating_sub(WINDOW)),
        older: (start > 0).then_some(from + WINDOW),
        count: lines.len(),
    }
}

/// What came in and went out in the first `count` lines.
fn sums(lines: &[Line], count: usize) -> (i64, i64) {
    let last = count.checked_sub(1).and_then(|last| lines.get(last));
    last.map_or((0, 0), |line| (line.in_minor, line.out_minor))
}

/// What happened, for the words of a row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    TipReceived,
    TipGiven,
    TipReturned,
    TipGotBack,
    /// A refund that did not reach the card is the receiver's again.
    RefundFailed,
    ToppedUp,
    MonthReceived,
    MonthPaid,
    MoneySent,
    MoneyReceived,
    SendingUndone,
    Withdrawn,
    WithdrawalCanceled,
    WithdrawalFailed,
    WithdrawalReturned,
    TicketSold,
    TicketBought,
    TicketReturned,
    TicketGotBack,
    TicketRefundFailed,
    /// What the card refused is in the balance.
    TicketRefundMoved,
    DisputeHeld,
    DisputeReturned,
    DisputeGotBack,
}

/// What a line leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Record {
    Receipt(PaymentId),
    Transfer(TransferId),
    Withdrawal(WithdrawalId),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineView {
    pub kind: Kind,
    pub at: Moment,
    pub amount: Money,
    /// What tells more.
    pub record: Record,
    /// The other side; empty for a top-up and for what went to or came from a bank.
    pub other: Option<Giver>,
    /// What somebody wrote, or the name of the bank account.
    pub message: String,
    /// What the reader paid with; empty when they did not pay.
    pub means: Option<Means>,
    /// When it can be spent, if not yet.
    pub settles_at: Option<Moment>,
    /// A refund that is not there yet, or failed.
    pub refund: Option<RefundPhase>,
    /// What became of money that a bank asked back, unless it came back.
    pub asked_back: Option<AskedBack>,
}

/// The line at place `index` of a statement.
pub fn line(state: &State, person: PersonId, currency: Currency, index: usize) -> Option<LineView> {
    let line = state.statements.lines(person, currency).get(index)?;
    let of_ticket = |kind, ticket| ticket_line(state, person, line, kind, ticket);
    let (kind, tip) = match line.cause {
        Cause::TipReceived(tip) => (Kind::TipReceived, Some(tip)),
        Cause::TipGiven(tip) => (Kind::TipGiven, Some(tip)),
        Cause::TipReturned(tip) => (Kind::TipReturned, Some(tip)),
        Cause::TipGotBack(tip) => (Kind::TipGotBack, Some(tip)),
        Cause::TipRefundFailed(tip) => (Kind::RefundFailed, Some(tip)),
        Cause::ToppedUp(_) => (Kind::ToppedUp, None),
        Cause::SubscriptionReceived(_) => (Kind::MonthReceived, None),
        Cause::SubscriptionPaid(_) => (Kind::MonthPaid, None),
        Cause::TicketSold(ticket) => return of_ticket(Kind::TicketSold, ticket),
        Cause::TicketBought(ticket) => return of_ticket(Kind::TicketBought, ticket),
        Cause::TicketReturned(ticket) => return of_ticket(Kind::TicketReturned, ticket),
        Cause::TicketGotBack(ticket) => return of_ticket(Kind::TicketGotBack, ticket),
        Cause::TicketRefundFailed(ticket) => return of_ticket(Kind::TicketRefundFailed, ticket),
        Cause::TicketRefundMoved(ticket) => return of_ticket(Kind::TicketRefundMoved, ticket),
        Cause::DisputeHeld(id) | Cause::DisputeReturned(id) | Cause::DisputeGotBack(id) => {
            return dispute::line(state, line, id);
        }
        _ => return movement::line(state, line),
    };
    let tip = match tip {
        Some(id) => Some(state.tips.by_id.get(&id)?),
        None => None,
    };
    let id = match (line.cause, tip) {
        (
            Cause::ToppedUp(payment)
            | Cause::SubscriptionReceived(payment)
            | Cause::SubscriptionPaid(payment),
            _,
        ) => payment,
        (_, Some(tip)) => tip.payment,
        (_, None) => return None,
    };
    let payment = state.payments.by_id.get(&id)?;
    let is_receiver = tip.is_some_and(|tip| tip.receiver == person);
    let other = match tip {
        None => match kind {
            Kind::MonthReceived => Some(Giver::Named(Party::of(state, payment.payer?)?)),
            Kind::MonthPaid => Some(Giver::Named(Party::of(state, payment.purpose.receiver())?)),
            _ => None,
        },
        Some(tip) if !is_receiver => Some(Giver::Named(Party::of(state, tip.receiver)?)),
        Some(tip) if tip.visibility == Visibility::Secret => Some(Giver::Secret),
        Some(tip) => Some(match tip.giver {
            Some(giver) => Giver::Named(Party::of(state, giver)?),
            None => Giver::Visitor,
        }),
    };
    let has_paid = matches!(kind, Kind::TipGiven | Kind::ToppedUp | Kind::MonthPaid);
    let refund = matches!(kind, Kind::TipGotBack | Kind::TipReturned)
        .then(|| {
            let unfinished = |id| {
                let phase = state.payments.refunds.get(id)?.phase;
                (phase != RefundPhase::Succeeded).then_some(phase)
            };
            payment.refunds.iter().find_map(unfinished)
        })
        .flatten();
    Some(LineView {
        kind,
        at: line.at,
        amount: line.amount,
        record: Record::Receipt(id),
        other,
        message: tip.map(|tip| tip.message.clone()).unwrap_or_default(),
        means: payment.method.as_ref().filter(|_| has_paid).map(Means::of),
        settles_at: payment
            .settles_at
            .filter(|_| matches!(kind, Kind::TipReceived | Kind::MonthReceived))
            .filter(|_| !state.disputes.is_in_the_way(id)),
        refund,
        asked_back: None,
    })
}

/// A line about a ticket, for its holder or the host.
fn ticket_line(
    state: &State,
    person: PersonId,
    line: &Line,
    kind: Kind,
    ticket: TicketId,
) -> Option<LineView> {
    let ticket = state.spaces.tickets.get(&ticket)?;
    let space = state.spaces.by_id.get(&ticket.space)?;
    let id = ticket.payment?;
    let payment = state.payments.by_id.get(&id)?;
    let other = if person == space.host {
        ticket.holder
    } else {
        space.host
    };
    let has_paid = kind == Kind::TicketBought;
    let refund = ticket.refund.and_then(|id| state.payments.refunds.get(&id));
    let is_return = matches!(kind, Kind::TicketGotBack | Kind::TicketReturned);
    Some(LineView {
        kind,
        at: line.at,
        amount: line.amount,
        record: Record::Receipt(id),
        other: Some(Giver::Named(Party::of(state, other)?)),
        message: space.title.clone(),
        means: payment.method.as_ref().filter(|_| has_paid).map(Means::of),
        settles_at: payment
            .settles_at
            .filter(|_| kind == Kind::TicketSold && !state.disputes.is_in_the_way(id)),
        refund: refund
            .map(|refund| refund.phase)
            .filter(|phase| is_return && *phase != RefundPhase::Succeeded),
        asked_back: None,
    })
}

/// A payment that waits for its payer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenView {
    pub id: PaymentId,
    pub amount: Money,
    pub phase: Phase,
    /// Empty for a top-up.
    pub receiver: Option<Party>,
    pub is_ticket: bool,
}

/// The newest unfinished payments of `by`.
pub fn open(state: &State, by: Actor) -> Vec<OpenView> {
    let Some(open) = state.payments.open.get(&by.person()) else {
        return Vec::new();
    };
    let shown = open.iter().rev().take(OPEN).filter_map(|id| {
        let payment = state.payments.by_id.get(id)?;
        let receiver = match payment.purpose {
            Purpose::Tip { receiver, .. }
            | Purpose::Ticket { host: receiver, .. }
            | Purpose::Subscription {
                creator: receiver, ..
            } => Some(Party::of(state, receiver)?),
            Purpose::TopUp { .. } => None,
        };
        Some(OpenView {
            id: *id,
            amount: payment.amount,
            phase: payment.phase,
            receiver,
            is_ticket: matches!(payment.purpose, Purpose::Ticket { .. }),
        })
    });
    shown.collect()
}

/// The notes a top-up offers, rising.
pub fn top_up_notes(currency: Currency) -> Vec<Money> {
    let factor = if currency.exponent() == 0 { 100 } else { 1 };
    [10, 20, 50, 100]
        .map(|n| currency.of_major(n * factor))
        .to_vec()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
