//! Sending Commands from a screen: one at a time, with its refusal beside the control. Never decide here.

use domain::id::RequestId;
use domain::{Actor, Command, Rejection, Request};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Store, use_store};
use crate::ports::Trouble;

/// Why a Command was not accepted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The rules say no.
    Rejected(Rejection),
    /// The world outside does not work; nothing was changed, and sending again is safe.
    Trouble(Trouble),
    /// The world is open for reading only.
    ReadOnly,
}

/// What became of a Command: the id of its Request names the main record it made.
pub type Outcome = Result<RequestId, Refusal>;

/// One control's way to send: busy while it waits, keeps the last refusal until the next try.
#[derive(Clone, Copy)]
pub struct Sending {
    pub busy: RwSignal<bool>,
    pub refusal: RwSignal<Option<Refusal>>,
    pub(super) store: Store,
    accepted: Callback<RequestId>,
    /// The Request that met trouble: sending the same Command again is the same Request.
    retry: StoredValue<Option<(RequestId, Command)>>,
}

/// A way to send Commands; `accepted` is called with the id of the Request once it is durable.
pub fn use_sending(accepted: impl Fn(RequestId) + Send + Sync + 'static) -> Sending {
    Sending {
        busy: RwSignal::new(false),
        refusal: RwSignal::new(None),
        store: use_store(),
        accepted: Callback::new(accepted),
        retry: StoredValue::new(None),
    }
}

impl Sending {
    /// Sends as the acting person or visitor. A second tap while the first is on its way does nothing.
    pub fn send(self, command: impl Into<Command>) {
        self.send_all(vec![command.into()]);
    }

    /// Sends several Commands one after the other; the first refusal stops.
    pub fn send_all(self, commands: Vec<Command>) {
        let mut commands = commands.into_iter();
        let Some(first) = commands.next() else {
            return;
        };
        self.run(async move {
            let mut last = self.send_one(first).await?;
            for command in commands {
                last = self.send_one(command).await?;
            }
            Ok(last)
        });
    }

    /// Does `work` unless something is on its way already, and tells what came of it.
    pub(super) fn run(self, work: impl Future<Output = Outcome> + 'static) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.refusal.set(None);
        spawn_local(async move {
            let outcome = work.await;
            self.busy.try_set(false);
            match outcome {
                Ok(id) => drop(self.accepted.try_run(id)),
                Err(refusal) => drop(self.refusal.try_set(Some(refusal))),
            }
        });
    }

    pub(super) async fn send_one(self, command: Command) -> Outcome {
        let known = self.retry.try_get_value().flatten();
        let id = match known {
            Some((id, same)) if same == command => id,
            _ => self.store.new_id(),
        };
        let outcome = self.store.send(id, command.clone()).await;
        let retry = match &outcome {
            Err(Refusal::Trouble(_)) => Some((id, command)),
            _ => None,
        };
        self.retry.try_set_value(retry);
        outcome
    }
}

impl Store {
    pub fn new_id(self) -> RequestId {
        let world = self.world();
        world.dice.request_id(world.clock.now())
    }

    /// Sends as whoever acts in this browser.
    pub async fn send(self, id: RequestId, command: Command) -> Outcome {
        self.send_as(id, self.actor.get_untracked(), command).await
    }

    /// Sends as `by`. The moment is stamped at the commit, so that it is never before the last entry's.
    pub async fn send_as(self, id: RequestId, by: Actor, command: Command) -> Outcome {
        let at = self.world().clock.now();
        self.commit(Request {
            id,
            at,
            by,
            command,
        })
        .await
    }
}
