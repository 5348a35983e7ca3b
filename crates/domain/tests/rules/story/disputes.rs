//! What happens to disputed payments in a random history. Whoever answers is whoever may.

use domain::disputes::{Command, Outcome};
use domain::id::{PaymentId, RequestId};
use domain::jobs::dispute_request;
use domain::{Actor, Work};
use proptest::prelude::*;
use proptest::sample::Index;

use super::{Story, Verdict, pick};

pub fn outcome() -> impl Strategy<Value = Outcome> {
    prop::sample::select(vec![
        Outcome::Opened,
        Outcome::Quiet,
        Outcome::Won,
        Outcome::Lost,
    ])
}

/// What the provider says when it is asked about a payment that it watches.
pub fn answer(work: &Work, verdict: Verdict) -> (RequestId, domain::Command) {
    let is_kind = matches!(verdict, Verdict::Yes);
    match work {
        Work::AnswerDispute { payment, .. } if is_kind => dispute_request(*payment, Outcome::Won),
        Work::AnswerDispute { payment, .. } => dispute_request(*payment, Outcome::Lost),
        Work::WatchCharge { payment } if is_kind => dispute_request(*payment, Outcome::Quiet),
        Work::WatchCharge { payment } => dispute_request(*payment, Outcome::Opened),
        other => panic!("no provider is asked for {other:?}"),
    }
}

impl Story {
    fn disputed(&self, index: &Index) -> Option<PaymentId> {
        let disputed = self.world.state.disputes.by_payment.keys();
        let disputed: Vec<_> = disputed.copied().collect();
        pick(&disputed, index)
    }

    pub fn dispute(&mut self, index: &Index, accepts: bool) {
        let Some(payment) = self.disputed(index) else {
            return;
        };
        let receiver = self.world.state.disputes.by_payment[&payment].receiver;
        let evidence = "I was there.".into();
        let command = match accepts {
            true => Command::AcceptDispute { payment },
            false => Command::AnswerDispute { payment, evidence },
        };
        let _ = self.world.ask(Actor::Person(receiver), command);
    }

    pub(super) fn stray_dispute(&mut self, index: &Index, outcome: Outcome) {
        if let Some(payment) = pick(&self.payments(), index) {
            let (id, command) = dispute_request(payment, outcome);
            self.twice(id, command);
        }
    }
}
