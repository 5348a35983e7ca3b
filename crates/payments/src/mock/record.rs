//! What lies in the mock's book, byte for byte. A form that was ever written is never edited: a new one is a new
//! variant at the end.

use domain::banks::{Bank, Country};
use domain::id::{PaymentId, RefundId, WithdrawalId};
use domain::moment::Moment;
use domain::money::Money;
use domain::payments::{Brand, Card, Outcome};
use domain::{disputes, withdrawals};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::bank::Conduct as BankConduct;
use crate::card::Conduct;
use crate::{Answer, Fault, Notice, Order, Unreachable};

/// The bytes of one record: the number of its form, then its fields, in postcard's wire format.
pub(super) trait Record: Serialize + DeserializeOwned {
    fn to_bytes(&self) -> Result<Vec<u8>, Unreachable> {
        postcard::to_allocvec(self).map_err(|error| Unreachable(error.to_string()))
    }

    /// All of `bytes` must be the record: what a later build wrote is left alone.
    fn from_bytes(bytes: &[u8]) -> Result<Self, Fault> {
        match postcard::take_from_bytes(bytes) {
            Ok((record, [])) => Ok(record),
            _ => Err(Fault::Unreadable),
        }
    }
}

/// A card that was given a token. Neither digits, expiry nor code: only what it does.
#[derive(PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) enum Attached {
    V1 { conduct: Conduct, at: Moment },
}

/// Something that one instruction can have, and no other.
#[derive(PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) enum Claim {
    V1 { instruction: String },
}

/// A bank account that was given a token: only what it does.
#[derive(PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) enum Linked {
    V1 { conduct: BankConduct, at: Moment },
}

/// Money that was paid out, and what the bank does with it.
#[derive(PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) enum PaidOut {
    V1 { conduct: BankConduct },
}

/// An order and everything that is ever said about it.
#[derive(PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) enum Submitted {
    V1 {
        order: OrderV1,
        notices: Vec<NoticeV1>,
    },
}

impl Record for Attached {}
impl Record for Claim {}
impl Record for Linked {}
impl Record for PaidOut {}
impl Record for Submitted {}

#[derive(PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) enum OrderV1 {
    Charge {
        payment: PaymentId,
        attempt: u16,
        token: String,
        brand: Brand,
        last4: String,
        amount: Money,
    },
    AnswerChallenge {
        payment: PaymentId,
        attempt: u16,
        is_passed: bool,
    },
    Refund {
        refund: RefundId,
        payment: PaymentId,
        amount: Money,
    },
    Payout {
        withdrawal: WithdrawalId,
        token: String,
        country: Country,
        last4: String,
        amount: Money,
        pay_at: Moment,
    },
    TracePayout {
        withdrawal: WithdrawalId,
        until: Moment,
    },
    WatchCharge {
        payment: PaymentId,
    },
    AnswerDispute {
        payment: PaymentId,
        evidence: String,
    },
}

#[derive(PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) enum NoticeV1 {
    Charge {
        deliver_at: Moment,
        payment: PaymentId,
        attempt: u16,
        outcome: Outcome,
    },
    Refund {
        deliver_at: Moment,
        refund: RefundId,
        is_paid: bool,
    },
    Payout {
        deliver_at: Moment,
        withdrawal: WithdrawalId,
        outcome: withdrawals::Outcome,
    },
    Dispute {
        deliver_at: Moment,
        payment: PaymentId,
        outcome: disputes::Outcome,
    },
}

impl Submitted {
    pub(super) fn new(order: &Order, notices: &[Notice]) -> Self {
        Self::V1 {
            order: order.into(),
            notices: notices.iter().map(NoticeV1::from).collect(),
        }
    }

    /// What was said, if it was said about this `order`.
    pub(super) fn notices_for(&self, order: &Order) -> Result<Vec<Notice>, Fault> {
        let Self::V1 {
            order: there,
            notices,
        } = self;
        if *there == OrderV1::from(order) {
            Ok(notices.iter().map(Notice::from).collect())
        } else {
            Err(Fault::KeyReused)
        }
    }
}

impl From<&Order> for OrderV1 {
    fn from(order: &Order) -> Self {
        match order.clone() {
            Order::Charge {
                payment,
                attempt,
                card:
                    Card {
                        token,
                        brand,
                        last4,
                    },
                amount,
            } => Self::Charge {
                payment,
                attempt,
                token,
                brand,
                last4,
                amount,
            },
            Order::AnswerChallenge {
                payment,
                attempt,
                is_passed,
            } => Self::AnswerChallenge {
                payment,
                attempt,
                is_passed,
            },
            Order::Refund {
                refund,
                payment,
                amount,
            } => Self::Refund {
                refund,
                payment,
                amount,
            },
            Order::Payout {
                withdrawal,
                bank:
                    Bank {
                        token,
                        country,
                        last4,
                    },
                amount,
                pay_at,
            } => Self::Payout {
                withdrawal,
                token,
                country,
                last4,
                amount,
                pay_at,
            },
            Order::TracePayout { withdrawal, until } => Self::TracePayout { withdrawal, until },
            Order::WatchCharge { payment } => Self::WatchCharge { payment },
            Order::AnswerDispute { payment, evidence } => Self::AnswerDispute { payment, evidence },
        }
    }
}

impl From<&Notice> for NoticeV1 {
    fn from(notice: &Notice) -> Self {
        let deliver_at = notice.deliver_at;
        match notice.answer {
            Answer::Charge {
                payment,
                attempt,
                outcome,
            } => Self::Charge {
                deliver_at,
                payment,
                attempt,
                outcome,
            },
            Answer::Refund { refund, is_paid } => Self::Refund {
                deliver_at,
                refund,
                is_paid,
            },
            Answer::Payout {
                withdrawal,
                outcome,
            } => Self::Payout {
                deliver_at,
                withdrawal,
                outcome,
            },
            Answer::Dispute { payment, outcome } => Self::Dispute {
                deliver_at,
                payment,
                outcome,
            },
        }
    }
}

impl From<&NoticeV1> for Notice {
    fn from(notice: &NoticeV1) -> Self {
        match *notice {
            NoticeV1::Charge {
                deliver_at,
                payment,
                attempt,
                outcome,
            } => Self {
                deliver_at,
                answer: Answer::Charge {
                    payment,
                    attempt,
                    outcome,
                },
            },
            NoticeV1::Refund {
                deliver_at,
                refund,
                is_paid,
            } => Self {
                deliver_at,
                answer: Answer::Refund { refund, is_paid },
            },
            NoticeV1::Payout {
                deliver_at,
                withdrawal,
                outcome,
            } => Self {
                deliver_at,
                answer: Answer::Payout {
                    withdrawal,
                    outcome,
                },
            },
            NoticeV1::Dispute {
                deliver_at,
                payment,
                outcome,
            } => Self {
                deliver_at,
                answer: Answer::Dispute { payment, outcome },
            },
        }
    }
}

#[cfg(test)]
mod tests;
