//! Where a dispute stands, for the two people in it. Never show one side what the other told the bank.

use domain::disputes::{Loss, Phase};
use domain::id::PaymentId;
use domain::moment::Moment;
use domain::money::Money;
use domain::{Actor, State};

/// As far as it has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    Asked,
    Review,
    Won,
    Lost(Loss),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DisputeView {
    pub stage: Stage,
    /// The reader received the payment: the answer is theirs.
    pub is_receiver: bool,
    /// Who received it.
    pub receiver: String,
    pub amount: Money,
    /// Until when it can be answered.
    pub due: Moment,
    /// What is held of it; empty for the payer.
    pub held: Option<Money>,
    /// What the receiver had spent before; empty for the payer, and when there is nothing.
    pub missing: Option<Money>,
    /// What the receiver told the bank; empty for the payer.
    pub answer: Option<String>,
}

impl DisputeView {
    /// Whether nothing else is to be done about the payment meanwhile, or ever.
    pub fn is_in_the_way(&self) -> bool {
        self.stage != Stage::Won
    }
}

/// The dispute about `id` as `by` may see it at `now`.
pub fn dispute(state: &State, id: PaymentId, by: Actor, now: Moment) -> Option<DisputeView> {
    let found = state.disputes.by_payment.get(&id)?;
    let payer = state.payments.by_id.get(&id)?.payer;
    let is_receiver = by.person() == Some(found.receiver);
    if !is_receiver && (by == Actor::System || by.person() != payer) {
        return None;
    }
    let stage = match found.phase(now) {
        Phase::NeedsResponse { .. } => Stage::Asked,
        Phase::UnderReview(_) => Stage::Review,
        Phase::Won(_) => Stage::Won,
        Phase::Lost(loss, _) => Stage::Lost(loss),
    };
    let missing = Some(found.missing()).filter(|missing| missing.is_positive());
    let answer = found.answer.as_ref().map(|(_, words)| words.clone());
    Some(DisputeView {
        stage,
        is_receiver,
        receiver: state.person(found.receiver).ok()?.profile.name.clone(),
        amount: found.amount,
        due: found.due,
        held: is_receiver.then_some(found.held),
        missing: missing.filter(|_| is_receiver && stage != Stage::Won),
        answer: answer.filter(|_| is_receiver),
    })
}
