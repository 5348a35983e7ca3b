//! The wallet: topping up, and each person's statement. Balances themselves are the ledger's.

use std::collections::BTreeMap;

use crate::id::{PaymentId, PersonId, RecordId, TicketId, TipId, TransferId, WithdrawalId};
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::payments::{self, Method, Purpose};
use crate::rules::CURRENCIES;
use crate::{Request, State, spaces, subscriptions, tips};

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    /// Without a method the payment waits for one.
    TopUp {
        amount: Money,
        method: Option<Method>,
    },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// `received` after fees.
    ToppedUp {
        payment: PaymentId,
        person: PersonId,
        received: Money,
        at: Moment,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    /// The wallet cannot hold this currency.
    Currency,
}

/// What a line of a statement is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cause {
    TipReceived(TipId),
    TipGiven(TipId),
    TipReturned(TipId),
    TipGotBack(TipId),
    /// A refund did not reach the card: what the line of that refund said is undone, for both sides.
    TipRefundFailed(TipId),
    ToppedUp(PaymentId),
    /// A month of a subscription, to its creator.
    SubscriptionReceived(PaymentId),
    /// A month of a subscription, by its subscriber.
    SubscriptionPaid(PaymentId),
    MoneySent(TransferId),
    /// The sender took it back in time.
    SendingUndone(TransferId),
    MoneyReceived(TransferId),
    /// With its fee.
    Withdrawn(WithdrawalId),
    WithdrawalCanceled(WithdrawalId),
    /// The bank did not take it.
    WithdrawalFailed(WithdrawalId),
    /// The bank sent it back after it had arrived.
    WithdrawalReturned(WithdrawalId),
    TicketSold(TicketId),
    TicketBought(TicketId),
    /// By the host, whose Space did not take place.
    TicketReturned(TicketId),
    TicketGotBack(TicketId),
    /// The card would not take it: what the line of that refund said is undone, and the next line has it.
    TicketRefundFailed(TicketId),
    TicketRefundMoved(TicketId),
    /// A payer's bank asks for it back: it is held until that is decided.
    DisputeHeld(PaymentId),
    /// The bank left it with its receiver: what was held is theirs again.
    DisputeReturned(PaymentId),
    /// By the payer, from whoever received it.
    DisputeGotBack(PaymentId),
}

/// One line of a person's statement in one currency.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Line {
    pub at: Moment,
    pub cause: Cause,
    /// Positive when it came in.
    pub amount: Money,
    /// All that came in up to and with this line, in minor units. The sums of any stretch of lines (a month in
    /// any time zone) are a difference of two of these, so a view never adds up rows.
    pub in_minor: i64,
    /// All that went out up to and with this line, as a positive number of minor units.
    pub out_minor: i64,
}

/// The lines of each person and currency, oldest first.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Statements {
    lines: BTreeMap<(PersonId, Currency), Vec<Line>>,
}

impl Statements {
    pub fn lines(&self, person: PersonId, currency: Currency) -> &[Line] {
        self.lines
            .get(&(person, currency))
            .map_or(&[], Vec::as_slice)
    }

    pub(crate) fn came_in(&mut self, person: PersonId, at: Moment, cause: Cause, amount: Money) {
        self.add(person, at, cause, amount);
    }

    pub(crate) fn went_out(&mut self, person: PersonId, at: Moment, cause: Cause, amount: Money) {
        let negative = amount.currency.of_minor(amount.minor.saturating_neg());
        self.add(person, at, cause, negative);
    }

    fn add(&mut self, person: PersonId, at: Moment, cause: Cause, amount: Money) {
        let lines = self.lines.entry((person, amount.currency)).or_default();
        let (in_minor, out_minor) = lines.last().map_or((0, 0), |l| (l.in_minor, l.out_minor));
        lines.push(Line {
            at,
            cause,
            amount,
            in_minor: in_minor.saturating_add(amount.minor.max(0)),
            out_minor: out_minor.saturating_add(amount.minor.min(0).saturating_neg()),
        });
    }
}

pub fn decide(
    state: &State,
    request: &Request,
    command: &Command,
) -> Result<Vec<crate::Event>, crate::Rejection> {
    match command {
        Command::TopUp { amount, method } => {
            let person = state.acting_person(request)?;
            if !CURRENCIES.contains(&amount.currency) {
                return Err(Rejection::Currency.into());
            }
            // The payment is what this Request makes first and foremost.
            let purpose = Purpose::TopUp { person };
            payments::open(state, request, 0, purpose, *amount, method.as_ref())
        }
    }
}

pub fn apply(statements: &mut Statements, event: &Event) {
    match event {
        Event::ToppedUp {
            payment,
            person,
            received,
            at,
        } => statements.came_in(*person, *at, Cause::ToppedUp(*payment), *received),
    }
}

/// Notes on the statements what a tip did to the people in it.
pub fn note_tip(statements: &mut Statements, event: &tips::Event) {
    match event {
        tips::Event::TipReceived {
            tip,
            giver,
            receiver,
            paid,
            received,
            at,
            ..
        } => {
            statements.came_in(*receiver, *at, Cause::TipReceived(*tip), *received);
            if let Some(giver) = giver {
                statements.went_out(*giver, *at, Cause::TipGiven(*tip), *paid);
            }
        }
        tips::Event::TipRefunded {
            tip,
            giver,
            receiver,
            amount,
            taken,
            at,
        } => {
            statements.went_out(*receiver, *at, Cause::TipReturned(*tip), *taken);
            if let Some(giver) = giver {
                statements.came_in(*giver, *at, Cause::TipGotBack(*tip), *amount);
            }
        }
        tips::Event::TipRefundFailed {
            tip,
            giver,
            receiver,
            amount,
            taken,
            at,
        } => {
            statements.came_in(*receiver, *at, Cause::TipRefundFailed(*tip), *taken);
            if let Some(giver) = giver {
                statements.went_out(*giver, *at, Cause::TipRefundFailed(*tip), *amount);
            }
        }
        // A dispute writes its own lines.
        tips::Event::TipTakenBack { .. }
        | tips::Event::TipSent { .. }
        | tips::Event::TipThanked { .. } => {}
    }
}

/// Notes on the statements that a month of a subscription was paid for.
pub fn note_subscription(statements: &mut Statements, event: &subscriptions::Event) {
    if let subscriptions::Event::PeriodPaid {
        payment,
        subscriber,
        creator,
        paid,
        received,
        at,
        ..
    } = event
    {
        let cause = Cause::SubscriptionReceived(*payment);
        statements.came_in(*creator, *at, cause, *received);
        statements.went_out(*subscriber, *at, Cause::SubscriptionPaid(*payment), *paid);
    }
}

/// Notes on the statements what a ticket did to its holder and the host.
pub fn note_ticket(statements: &mut Statements, event: &spaces::Event) {
    match event {
        spaces::Event::TicketPaid {
            ticket,
            host,
            holder,
            paid,
            received,
            at,
        } => {
            statements.came_in(*host, *at, Cause::TicketSold(*ticket), *received);
            statements.went_out(*holder, *at, Cause::TicketBought(*ticket), *paid);
        }
        spaces::Event::TicketRefunded {
            ticket,
            host,
            holder,
            amount,
            taken,
            at,
            ..
        } => {
            statements.went_out(*host, *at, Cause::TicketReturned(*ticket), *taken);
            statements.came_in(*holder, *at, Cause::TicketGotBack(*ticket), *amount);
        }
        spaces::Event::TicketRefundMoved {
            ticket,
            holder,
            amount,
            at,
            ..
        } => {
            let failed = Cause::TicketRefundFailed(*ticket);
            statements.went_out(*holder, *at, failed, *amount);
            statements.came_in(*holder, *at, Cause::TicketRefundMoved(*ticket), *amount);
        }
        _ => {}
    }
}

/// The id of the payment that a Request to top up opened.
pub fn payment_of(request: crate::id::RequestId) -> PaymentId {
    PaymentId(RecordId::main(request))
}
