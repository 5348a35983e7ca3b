//! The frozen structs of disputes. Never edit one that has been released: add the next version below it.

use super::{Decoder, Encoder, HistoryError, Stored, frozen};
use crate::disputes::{Loss, Outcome};
use crate::id::{PaymentId, PersonId};
use crate::ledger::Posting;
use crate::moment::Moment;
use crate::money::Money;

frozen!(commands for crate::disputes::Command, crate::Command {
    "answer_dispute" 1 AnswerDisputeV1 => AnswerDispute { payment: PaymentId, evidence: String }
    "accept_dispute" 1 AcceptDisputeV1 => AcceptDispute { payment: PaymentId }
    "record_dispute" 1 RecordDisputeV1 => RecordDispute { payment: PaymentId, outcome: Outcome }
    "expire_dispute" 1 ExpireDisputeV1 => ExpireDispute { payment: PaymentId }
});

frozen!(events for crate::disputes::Event, crate::Event {
    "charge_warned" 1 ChargeWarnedV1 => ChargeWarned { payment: PaymentId, at: Moment }
    "watch_ended" 1 WatchEndedV1 => WatchEnded { payment: PaymentId, at: Moment }
    "dispute_opened" 1 DisputeOpenedV1 => DisputeOpened {
        payment: PaymentId,
        receiver: PersonId,
        amount: Money,
        fee: Money,
        postings: Vec<Posting>,
        due: Moment,
        at: Moment,
    }
    "dispute_answered" 1 DisputeAnsweredV1 => DisputeAnswered { payment: PaymentId, evidence: String, at: Moment }
    "dispute_won" 1 DisputeWonV1 => DisputeWon { payment: PaymentId, postings: Vec<Posting>, at: Moment }
    "dispute_lost" 1 DisputeLostV1 => DisputeLost {
        payment: PaymentId,
        loss: Loss,
        postings: Vec<Posting>,
        at: Moment,
    }
});
