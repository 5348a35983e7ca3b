//! The Requests in which the runner records what a provider said, and does work that needs none. Their ids follow from
//! what is said, so never draw one.

use super::Work;
use crate::id::{PaymentId, RefundId, RequestId, WithdrawalId};
use crate::payments::Outcome;
use crate::{Command, disputes, payments, requests, spaces, subscriptions, transfers, withdrawals};

/// The Request in which the answer to a charge (or to its challenge) is recorded. The id follows from what is
/// said, so that a notice that comes twice, or to two tabs, is one Request.
pub fn outcome_request(payment: PaymentId, attempt: u16, outcome: Outcome) -> (RequestId, Command) {
    let command = payments::Command::RecordOutcome {
        payment,
        attempt,
        outcome,
    };
    let id = RequestId::of(&format!("outcome/{payment}/{attempt}/{outcome:?}"));
    (id, command.into())
}

/// The Request in which the fate of a refund is recorded.
pub fn refund_request(refund: RefundId, is_paid: bool) -> (RequestId, Command) {
    let command = payments::Command::RecordRefund { refund, is_paid };
    (
        RequestId::of(&format!("refund/{refund}/{is_paid}")),
        command.into(),
    )
}

/// The Request that does work which needs no provider; empty for the other kinds.
pub fn own_request(work: &Work) -> Option<(RequestId, Command)> {
    let command: Command = match work {
        Work::Settle { payment } => payments::Command::SettlePayment { payment: *payment }.into(),
        Work::Expire { payment } => payments::Command::ExpirePayment { payment: *payment }.into(),
        Work::Retry { payment, attempt } => payments::Command::RetryPayment {
            payment: *payment,
            attempt: *attempt,
        }
        .into(),
        Work::Renew {
            subscription,
            period,
        } => subscriptions::Command::RenewSubscription {
            subscription: *subscription,
            period: *period,
        }
        .into(),
        Work::CloseSpace { space } => spaces::Command::CloseSpace { space: *space }.into(),
        Work::RefundTicket { ticket } => spaces::Command::RefundTicket { ticket: *ticket }.into(),
        _ => return own_wallet_request(work),
    };
    Some((RequestId::of(&work.key()), command))
}

fn own_wallet_request(work: &Work) -> Option<(RequestId, Command)> {
    let command: Command = match *work {
        Work::CompleteTransfer { transfer } => {
            transfers::Command::CompleteTransfer { transfer }.into()
        }
        Work::ExpireRequest { request } => requests::Command::ExpireRequest { request }.into(),
        Work::ExpireDispute { payment } => disputes::Command::ExpireDispute { payment }.into(),
        Work::Dispatch { withdrawal } => {
            withdrawals::Command::DispatchWithdrawal { withdrawal }.into()
        }
        _ => return None,
    };
    Some((RequestId::of(&work.key()), command))
}

/// The Request in which the provider's word about a dispute is recorded.
pub fn dispute_request(payment: PaymentId, outcome: disputes::Outcome) -> (RequestId, Command) {
    let command = disputes::Command::RecordDispute { payment, outcome };
    let id = RequestId::of(&format!("dispute/{payment}/{outcome:?}"));
    (id, command.into())
}

/// The Request in which the provider's word about a payout is recorded.
pub fn payout_request(
    withdrawal: WithdrawalId,
    outcome: withdrawals::Outcome,
) -> (RequestId, Command) {
    let command = withdrawals::Command::RecordPayout {
        withdrawal,
        outcome,
    };
    let id = RequestId::of(&format!("payout/{withdrawal}/{outcome:?}"));
    (id, command.into())
}
