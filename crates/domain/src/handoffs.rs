//! Hand-offs: tips given with another service, and what giver and receiver say became of them. Obole moves nothing
//! here: never make a posting, and never store the link that was opened.

mod record;
mod sum;

use crate::id::{HandOffId, PersonId, RecordId};
use crate::moment::Moment;
use crate::rules::Capability;
use crate::text::{self, TextError};
use crate::tips::Visibility;
use crate::{Actor, Request, State, eligibility, jars};

pub use record::{HandOff, HandOffs, Phase, apply};
pub use sum::Sum;

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    /// To an account that stands in the receiver's jar and is on.
    HandOffTip {
        receiver: PersonId,
        /// The key of the account's service.
        service: String,
        /// As the jar has it.
        address: String,
        sum: Sum,
        message: String,
        visibility: Visibility,
    },
    /// By the giver.
    SayHandOffSent { handoff: HandOffId },
    /// By the giver, who did not send it after all.
    GiveUpHandOff { handoff: HandOffId },
    /// By the receiver: it arrived.
    AcknowledgeHandOff { handoff: HandOffId, thanks: String },
    /// By the receiver: it did not arrive.
    DisputeHandOff { handoff: HandOffId },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// Unless somebody says otherwise it counts as abandoned from `open_until` on.
    TipHandedOff {
        handoff: HandOffId,
        giver: Option<PersonId>,
        receiver: PersonId,
        service: String,
        address: String,
        sum: Sum,
        message: String,
        visibility: Visibility,
        /// Once acknowledged it stands on the receiver's wall for everybody, if its giver let it.
        is_for_wall: bool,
        open_until: Moment,
        at: Moment,
    },
    HandOffSaidSent {
        handoff: HandOffId,
        at: Moment,
    },
    HandOffGivenUp {
        handoff: HandOffId,
        at: Moment,
    },
    HandOffAcknowledged {
        handoff: HandOffId,
        thanks: String,
        at: Moment,
    },
    HandOffDisputed {
        handoff: HandOffId,
        at: Moment,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    ToOneself,
    NoJar,
    /// The jar has no such account, or it is off.
    NoAccount,
    /// Not a sum above zero, or not written as one.
    Sum,
    Message(TextError),
    Thanks(TextError),
    /// The giver has not said that it was sent.
    NotSaidSent,
    /// The giver gave it up.
    GivenUp,
    /// Nobody acknowledged it in time.
    Abandoned,
    /// The receiver has said that it arrived, or that it did not.
    Answered,
}

pub fn decide(
    state: &State,
    request: &Request,
    command: &Command,
) -> Result<Vec<crate::Event>, crate::Rejection> {
    let at = request.at;
    let event = match command {
        Command::HandOffTip { .. } => hand_off(state, request, command)?,
        Command::SayHandOffSent { handoff } => {
            match by_giver(state, request, *handoff)?.phase(at) {
                Phase::HandedOff => Event::HandOffSaidSent {
                    handoff: *handoff,
                    at,
                },
                Phase::SaidSent(_) => return Ok(Vec::new()),
                phase => return Err(over(phase).into()),
            }
        }
        Command::GiveUpHandOff { handoff } => {
            match by_giver(state, request, *handoff)?.phase(at) {
                // Said by mistake is taken back the same way, until the receiver has answered.
                Phase::HandedOff | Phase::SaidSent(_) => Event::HandOffGivenUp {
                    handoff: *handoff,
                    at,
                },
                Phase::GivenUp(_) => return Ok(Vec::new()),
                phase => return Err(over(phase).into()),
            }
        }
        Command::AcknowledgeHandOff { handoff, thanks } => {
            match by_receiver(state, request, *handoff)?.phase(at) {
                // What was missing may turn up after all.
                Phase::SaidSent(_) | Phase::Disputed(_) => Event::HandOffAcknowledged {
                    handoff: *handoff,
                    thanks: text::prose(thanks, state.rules.message_max_chars)
                        .map_err(Rejection::Thanks)?,
                    at,
                },
                phase => return Err(over(phase).into()),
            }
        }
        Command::DisputeHandOff { handoff } => {
            match by_receiver(state, request, *handoff)?.phase(at) {
                Phase::SaidSent(_) => Event::HandOffDisputed {
                    handoff: *handoff,
                    at,
                },
                Phase::Disputed(_) => return Ok(Vec::new()),
                phase => return Err(over(phase).into()),
            }
        }
    };
    Ok(vec![event.into()])
}

fn hand_off(
    state: &State,
    request: &Request,
    command: &Command,
) -> Result<Event, crate::Rejection> {
    let Command::HandOffTip {
        receiver,
        service,
        address,
        sum,
        message,
        visibility,
    } = command
    else {
        return Err(crate::Rejection::NotFound);
    };
    if request.by == Actor::System {
        return Err(crate::Rejection::NotAllowed);
    }
    let giver = request.by.person();
    let has_jar = state.person(*receiver)?.profile.has_jar;
    eligibility::check_offered(state, Capability::Tips)?;
    if !has_jar {
        return Err(Rejection::NoJar.into());
    }
    eligibility::check(state, *receiver, Capability::Tips, request.at)?;
    if giver == Some(*receiver) {
        return Err(Rejection::ToOneself.into());
    }
    jars::admits(state, *receiver, giver)?;
    let mut accounts = jars::of(state, *receiver).accounts.iter();
    let is_it = |account: &jars::Account| {
        account.is_on && account.service == *service && account.address == *address
    };
    if !accounts.any(is_it) {
        return Err(Rejection::NoAccount.into());
    }
    if !sum.is_valid() {
        return Err(Rejection::Sum.into());
    }
    let message =
        text::prose(message, state.rules.message_max_chars).map_err(Rejection::Message)?;
    Ok(Event::TipHandedOff {
        handoff: HandOffId(RecordId::main(request.id)),
        giver,
        receiver: *receiver,
        service: service.clone(),
        address: address.clone(),
        sum: sum.clone(),
        message,
        visibility: *visibility,
        is_for_wall: *visibility != Visibility::Private,
        open_until: request.at + state.rules.handoff_open,
        at: request.at,
    })
}

/// Why nothing can be said about a hand-off in this phase.
fn over(phase: Phase) -> Rejection {
    match phase {
        Phase::HandedOff => Rejection::NotSaidSent,
        Phase::GivenUp(_) => Rejection::GivenUp,
        Phase::Abandoned(_) => Rejection::Abandoned,
        Phase::SaidSent(_) | Phase::Acknowledged(_) | Phase::Disputed(_) => Rejection::Answered,
    }
}

/// A hand-off seen by its giver. What a visitor gave belongs to the visitor of this world.
fn by_giver<'a>(
    state: &'a State,
    request: &Request,
    id: HandOffId,
) -> Result<&'a HandOff, crate::Rejection> {
    let found = state.handoff(id)?;
    let asks = match request.by {
        Actor::System => return Err(crate::Rejection::NotAllowed),
        by => by.person(),
    };
    if asks != found.giver {
        return Err(crate::Rejection::NotAllowed);
    }
    Ok(found)
}

fn by_receiver<'a>(
    state: &'a State,
    request: &Request,
    id: HandOffId,
) -> Result<&'a HandOff, crate::Rejection> {
    let found = state.handoff(id)?;
    if state.acting_person(request)? != found.receiver {
        return Err(crate::Rejection::NotAllowed);
    }
    Ok(found)
}

impl State {
    pub fn handoff(&self, id: HandOffId) -> Result<&HandOff, crate::Rejection> {
        let found = self.handoffs.by_id.get(&id);
        found.ok_or(crate::Rejection::NotFound)
    }
}
