//! The rules of Obole: `decide` computes, events record, `apply` transcribes.
//! No clock, chance, await, input or output here, and no human language.

#![cfg(not(all(test, target_arch = "wasm32")))]

pub mod calendar;
pub mod eligibility;
pub mod history;
pub mod id;
pub mod jobs;
pub mod ledger;
pub mod moment;
pub mod money;
pub mod payments;
pub mod people;
pub mod posts;
pub mod rules;
pub mod spaces;
pub mod subscriptions;
pub mod text;
pub mod tips;
pub mod wallet;

pub mod banks;
pub mod curve;
pub mod disputes;
pub mod handoffs;
pub mod jars;
pub mod limits;
pub mod requests;
pub mod transfers;
pub mod walls;
pub mod withdrawals;

mod state;

pub use jobs::{Job, Work, jobs, next_due};
pub use state::{Recall, State};

use id::{PersonId, RequestId};
use moment::Moment;

/// Who asks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Actor {
    /// Somebody without a profile here.
    Visitor,
    Person(PersonId),
    /// The runner, with the answer of a provider or something that fell due.
    System,
}

impl Actor {
    pub fn person(self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(person),
            Self::Visitor | Self::System => None,
        }
    }
}

/// A Command stamped at the edge.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Request {
    pub id: RequestId,
    pub at: Moment,
    pub by: Actor,
    pub command: Command,
}

/// One accepted Request and what it caused, stored together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    pub request: Request,
    pub events: Vec<Event>,
}

macro_rules! nouns {
    ($(#[$doc:meta])* $name:ident { $($noun:ident($inner:ty)),* $(,)? } derives $($derive:ident),*) => {
        $(#[$doc])*
        #[derive($($derive),*)]
        pub enum $name {
            $($noun($inner)),*
        }

        $(impl From<$inner> for $name {
            fn from(inner: $inner) -> Self {
                Self::$noun(inner)
            }
        })*
    };
}

nouns! {
    /// What somebody asks. May be refused.
    Command {
        People(people::Command),
        Payments(payments::Command),
        Tips(tips::Command),
        Wallet(wallet::Command),
        Subscriptions(subscriptions::Command),
        Posts(posts::Command),
        Transfers(transfers::Command),
        Requests(requests::Command),
        Banks(banks::Command),
        Withdrawals(withdrawals::Command),
        Spaces(spaces::Command),
        Jars(jars::Command),
        HandOffs(handoffs::Command),
        Rules(rules::Command),
        Eligibility(eligibility::Command),
        Disputes(disputes::Command),
    } derives Clone, PartialEq, Eq, Hash, Debug
}

nouns! {
    /// What happened. Never refused, never edited.
    Event {
        People(people::Event),
        Payments(payments::Event),
        Tips(tips::Event),
        Wallet(wallet::Event),
        Subscriptions(subscriptions::Event),
        Posts(posts::Event),
        Transfers(transfers::Event),
        Requests(requests::Event),
        Banks(banks::Event),
        Withdrawals(withdrawals::Event),
        Spaces(spaces::Event),
        Jars(jars::Event),
        HandOffs(handoffs::Event),
        Rules(rules::Event),
        Eligibility(eligibility::Event),
        Disputes(disputes::Event),
    } derives Clone, PartialEq, Eq, Debug
}

/// Why a Command was refused. The app writes the sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    /// The person, payment, tip or refund is not in this world.
    NotFound,
    /// Somebody else may do this, the one who asks may not.
    NotAllowed,
    /// One needs a profile for this.
    NeedsProfile,
    /// The id was used for something else before.
    IdReused,
    /// The Request says it was made before the last one that was accepted.
    ClockBehind,
    People(people::Rejection),
    Payments(payments::Rejection),
    Tips(tips::Rejection),
    Wallet(wallet::Rejection),
    Subscriptions(subscriptions::Rejection),
    Posts(posts::Rejection),
    Transfers(transfers::Rejection),
    Requests(requests::Rejection),
    Banks(banks::Rejection),
    Withdrawals(withdrawals::Rejection),
    Spaces(spaces::Rejection),
    Jars(jars::Rejection),
    HandOffs(handoffs::Rejection),
    Rules(rules::Rejection),
    Disputes(disputes::Rejection),
}

macro_rules! rejections {
    ($($noun:ident($inner:ty)),*) => {
        $(impl From<$inner> for Rejection {
            fn from(inner: $inner) -> Self {
                Self::$noun(inner)
            }
        })*
    };
}

rejections!(
    People(people::Rejection),
    Payments(payments::Rejection),
    Tips(tips::Rejection),
    Wallet(wallet::Rejection),
    Subscriptions(subscriptions::Rejection),
    Posts(posts::Rejection),
    Transfers(transfers::Rejection),
    Requests(requests::Rejection),
    Banks(banks::Rejection),
    Withdrawals(withdrawals::Rejection),
    Spaces(spaces::Rejection),
    Jars(jars::Rejection),
    HandOffs(handoffs::Rejection),
    Rules(rules::Rejection),
    Disputes(disputes::Rejection)
);

/// What a Request causes in this State. No events: it was accepted before or changes nothing, and there is
/// nothing to store.
pub fn decide(state: &State, request: &Request) -> Result<Vec<Event>, Rejection> {
    match state.recall(request) {
        Recall::Same => return Ok(Vec::new()),
        Recall::Other => return Err(Rejection::IdReused),
        Recall::Unknown => {}
    }
    if request.at < state.last_at {
        return Err(Rejection::ClockBehind);
    }
    if let Actor::Person(person) = request.by {
        state.person(person)?;
    }
    match &request.command {
        Command::People(command) => {
            let events = people::decide(state, request, command)?;
            Ok(events.into_iter().map(Event::from).collect())
        }
        Command::Payments(command) => payments::decide(state, request, command),
        Command::Tips(command) => tips::decide(state, request, command),
        Command::Wallet(command) => wallet::decide(state, request, command),
        Command::Subscriptions(command) => subscriptions::decide(state, request, command),
        Command::Posts(command) => {
            let events = posts::decide(state, request, command)?;
            Ok(events.into_iter().map(Event::from).collect())
        }
        Command::Transfers(command) => transfers::decide(state, request, command),
        Command::Requests(command) => requests::decide(state, request, command),
        Command::Banks(command) => banks::decide(state, request, command),
        Command::Withdrawals(command) => withdrawals::decide(state, request, command),
        Command::Spaces(command) => spaces::decide(state, request, command),
        Command::Jars(command) => jars::decide(state, request, command),
        Command::HandOffs(command) => handoffs::decide(state, request, command),
        Command::Rules(command) => {
            let events = rules::decide(state, request, command)?;
            Ok(events.into_iter().map(Event::from).collect())
        }
        Command::Eligibility(command) => {
            let events = eligibility::decide(state, request, command)?;
            Ok(events.into_iter().map(Event::from).collect())
        }
        Command::Disputes(command) => disputes::decide(state, request, command),
    }
}

/// Transcribes one event.
pub fn apply(state: &mut State, event: &Event) {
    match event {
        Event::People(event) => people::apply(&mut state.people, event),
        Event::Payments(event) => payments::apply_events(state, event),
        Event::Tips(event) => {
            tips::apply(&mut state.tips, event);
            wallet::note_tip(&mut state.statements, event);
            walls::note_tip(&mut state.walls, event);
        }
        Event::Wallet(event) => wallet::apply(&mut state.statements, event),
        Event::Subscriptions(event) => {
            subscriptions::apply(&mut state.subscriptions, event);
            wallet::note_subscription(&mut state.statements, event);
        }
        Event::Posts(event) => posts::apply(&mut state.posts, event),
        Event::Transfers(event) => transfers::apply(state, event),
        Event::Requests(event) => requests::apply(&mut state.requests, event),
        Event::Banks(event) => banks::apply(&mut state.banks, event),
        Event::Withdrawals(event) => withdrawals::apply(state, event),
        Event::Spaces(event) => {
            spaces::apply(&mut state.spaces, event);
            wallet::note_ticket(&mut state.statements, event);
        }
        Event::Jars(event) => jars::apply(&mut state.jars, event),
        Event::HandOffs(event) => {
            handoffs::apply(&mut state.handoffs, event);
            walls::note_handoff(&mut state.walls, &state.handoffs, event);
        }
        Event::Rules(event) => rules::apply(state, event),
        Event::Eligibility(event) => eligibility::apply(&mut state.declared, event),
        Event::Disputes(event) => disputes::apply(state, event),
    }
}
