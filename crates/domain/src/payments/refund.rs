//! Decisions about giving money back. Whether somebody may ask for it is decided by the noun that was paid.

use super::{Event, Method, Payment, Purpose, Refund, RefundPhase, Rejection, Taken};
use crate::id::{PaymentId, PersonId, RecordId, RefundId, TicketId};
use crate::ledger::{Account, Posting};
use crate::money::Money;
use crate::{Request, State, disputes, spaces, tips};

type Decision = Result<Vec<crate::Event>, crate::Rejection>;

/// Gives `amount` of a payment back to its payer; the receiver pays, and the same share of what was taken on the way
/// returns.
pub fn refund(state: &State, request: &Request, id: PaymentId, amount: Money) -> Decision {
    let payment = state.payment(id)?;
    disputes::check_undisputed(state, id, payment)?;
    refund_from(state, request, id, amount, payment.home())
}

/// The same, with the receiver's part from where it lies.
pub(crate) fn refund_from(
    state: &State,
    request: &Request,
    id: PaymentId,
    amount: Money,
    source: Account,
) -> Decision {
    let payment = state.payment(id)?;
    let left = payment.refundable();
    if !amount.is_positive() {
        return Err(Rejection::NotPositive.into());
    }
    if amount.currency != left.currency || amount.minor > left.minor {
        return Err(Rejection::RefundTooLarge { left }.into());
    }
    let fee_returned = fee_returned(payment, amount);
    let back_to = match (&payment.method, payment.payer) {
        (Some(Method::Balance), Some(payer)) => Account::Available(payer),
        _ => Account::Refunding,
    };
    let returned = payment.taken.minus(payment.returned);
    let returned = returned.part(fee_returned.minor);
    let own = (source, amount.minor - fee_returned.minor);
    let postings = moved(own, returned, |source| (source, back_to), amount);
    state
        .ledger
        .check(&postings)
        .map_err(|short| Rejection::BalanceTooLow {
            missing: short.missing,
        })?;
    let refund = RefundId(RecordId::main(request.id));
    let mut events = vec![
        Event::RefundOpened {
            refund,
            payment: id,
            amount,
            fee_returned,
            is_of_late_money: false,
            postings,
            at: request.at,
        }
        .into(),
    ];
    if back_to != Account::Refunding {
        events.push(
            Event::RefundSucceeded {
                refund,
                postings: Vec::new(),
                at: request.at,
            }
            .into(),
        );
    }
    Ok(events)
}

/// The part of the fee that comes back with a refund of `amount`, which is at most what is left of the payment.
fn fee_returned(payment: &Payment, amount: Money) -> Money {
    let refunded = payment.refunded_minor + amount.minor;
    let fair = payment.fee.share(refunded, payment.amount.minor).minor - payment.fee_returned_minor;
    // Refunds that failed take their shares along, so the next fair share may be anything. Two things must hold:
    // nobody gives back more than they received, and no more of the fee returns than there was.
    let fee_left = payment.fee.minor - payment.fee_returned_minor;
    let received_left = payment.refundable().minor - fee_left;
    let least = (amount.minor - received_left).max(0);
    let most = amount.minor.min(fee_left);
    amount.currency.of_minor(fair.min(most).max(least))
}

/// What the provider says became of a refund.
pub(super) fn record_refund(
    state: &State,
    request: &Request,
    id: RefundId,
    is_paid: bool,
) -> Decision {
    let refund = state
        .payments
        .refunds
        .get(&id)
        .ok_or(crate::Rejection::NotFound)?;
    if refund.phase != RefundPhase::Pending {
        return Ok(Vec::new());
    }
    let payment = state.payment(refund.payment)?;
    let at = request.at;
    if is_paid {
        let postings = vec![Posting {
            source: Account::Refunding,
            target: Account::Cards,
            amount: refund.amount,
        }];
        return Ok(vec![
            Event::RefundSucceeded {
                refund: id,
                postings,
                at,
            }
            .into(),
        ]);
    }
    // The money returns to where it came from; late money never had a receiver and stays on its way.
    let home = payment.home();
    let taken = refund.amount.minor - refund.fee_returned.minor;
    let postings = if refund.is_of_late_money {
        Vec::new()
    } else {
        let (own, from) = ((home, taken), Account::Refunding);
        moved(own, refund.returned, |target| (from, target), refund.amount)
    };
    let mut events = vec![
        Event::RefundFailed {
            refund: id,
            postings,
            at,
        }
        .into(),
    ];
    if let (Purpose::Tip { tip, receiver }, false) = (payment.purpose, refund.is_of_late_money) {
        events.push(
            tips::Event::TipRefundFailed {
                tip,
                giver: payment.payer,
                receiver,
                amount: refund.amount,
                taken: refund.amount.currency.of_minor(taken),
                at,
            }
            .into(),
        );
    }
    if let (Purpose::Ticket { ticket, .. }, false) = (payment.purpose, refund.is_of_late_money) {
        let holder = payment.payer.ok_or(crate::Rejection::NotFound)?;
        events.extend(move_to_balance(
            request, ticket, refund, holder, home, taken,
        ));
    }
    Ok(events)
}

/// The card would not take a ticket's money back: what has just come home goes to the holder's balance at once, for
/// it was never to stay with a host whose Space did not take place.
fn move_to_balance(
    request: &Request,
    ticket: TicketId,
    failed: &Refund,
    holder: PersonId,
    home: Account,
    taken: i64,
) -> [crate::Event; 3] {
    let (refund, at) = (RefundId(RecordId::main(request.id)), request.at);
    let (amount, fee_returned) = (failed.amount, failed.fee_returned);
    let (own, back_to) = ((home, taken), Account::Available(holder));
    let postings = moved(own, failed.returned, |source| (source, back_to), amount);
    [
        Event::RefundOpened {
            refund,
            payment: failed.payment,
            amount,
            fee_returned,
            is_of_late_money: false,
            postings,
            at,
        }
        .into(),
        Event::RefundSucceeded {
            refund,
            postings: Vec::new(),
            at,
        }
        .into(),
        spaces::Event::TicketRefundMoved {
            ticket,
            refund,
            holder,
            amount,
            at,
        }
        .into(),
    ]
}

/// The receiver's own part of a refund and what was taken on the way, each between the ends it has.
fn moved(
    own: (Account, i64),
    fees: Taken,
    ends: impl Fn(Account) -> (Account, Account),
    amount: Money,
) -> Vec<Posting> {
    [own]
        .into_iter()
        .chain(fees.accounts())
        .filter(|(_, minor)| *minor > 0)
        .map(|(account, minor)| {
            let (source, target) = ends(account);
            Posting {
                source,
                target,
                amount: amount.currency.of_minor(minor),
            }
        })
        .collect()
}

/// Money came for a payment that no longer waited for it: it is booked and goes back at once.
pub(super) fn give_back_late_money(
    request: &Request,
    id: PaymentId,
    payment: &Payment,
    attempt: u16,
) -> Vec<crate::Event> {
    let posting = Posting {
        source: Account::Cards,
        target: Account::Refunding,
        amount: payment.amount,
    };
    vec![
        Event::PaidTooLate {
            payment: id,
            attempt,
            postings: vec![posting],
        }
        .into(),
        Event::RefundOpened {
            refund: RefundId(RecordId::main(request.id)),
            payment: id,
            amount: payment.amount,
            fee_returned: payment.amount.currency.of_minor(0),
            is_of_late_money: true,
            postings: Vec::new(),
            at: request.at,
        }
        .into(),
    ]
}
