//! What a dispute does to a payment's own record and to what is left of its fees. Whether it is won is not known here.

use super::record::Payments;
use super::{Payment, Taken};
use crate::id::PaymentId;
use crate::ledger::{Account, Posting};
use crate::moment::Moment;
use crate::money::Money;
use crate::rules::Taker;

/// What a bank took back for good.
pub(crate) struct TakenBack<'a> {
    pub payment: PaymentId,
    pub amount: Money,
    /// The part of it that was taken on the way.
    pub fee: Money,
    pub postings: &'a [Posting],
    pub at: Moment,
}

/// `fee` of what the takers still have of a payment, by the account it lies in.
pub(crate) fn fees_left(
    payment: &Payment,
    fee: Money,
) -> impl Iterator<Item = (Account, i64)> + use<> {
    let left = payment.taken.minus(payment.returned);
    left.part(fee.minor).accounts()
}

impl Payment {
    /// Where the receiver's part of it lies, and where it comes back to.
    pub(crate) fn home(&self) -> Account {
        let receiver = self.purpose.receiver();
        match self.settles_at {
            Some(_) => Account::Pending(receiver),
            None => Account::Available(receiver),
        }
    }
}

impl Payments {
    /// From now on `minor` units of the receiver's part are held.
    pub(crate) fn hold(&mut self, id: PaymentId, at: Moment, postings: &[Posting], minor: i64) {
        self.change(id, |p| {
            p.book(at, postings);
            p.held_minor = minor;
        });
    }

    /// The payer has it back, as with a refund.
    pub(crate) fn take_back(&mut self, taken: TakenBack<'_>) {
        let returned = Taken::given_back_by(taken.postings);
        self.change(taken.payment, |p| {
            p.book(taken.at, taken.postings);
            p.held_minor = 0;
            p.refunded_minor += taken.amount.minor;
            p.fee_returned_minor += taken.fee.minor;
            p.returned = p.returned.plus(returned);
        });
        let minor = taken.amount.minor - returned.of(Taker::Store);
        self.earn(taken.payment, -minor);
    }
}
