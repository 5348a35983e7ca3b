//! Living through time without anybody looking: every date is kept at its own moment, in order. It works on a State of
//! its own and stores nothing: whoever called it does.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::RequestId;
use domain::moment::Moment;
use domain::{Actor, Command, Entry, Rejection, Request, State, jobs, next_due};
use payments::{Fault, Instruction, Provider};

use super::jobs::{answered, order};
use crate::ports::Hands;

/// A world between two moments.
pub struct Life<'a> {
    pub state: State,
    /// What has happened since the beginning of this life.
    pub entries: Vec<Entry>,
    now: Moment,
    provider: Option<&'a dyn Provider>,
    hands: Option<&'a dyn Hands>,
    /// Work the provider was given: it has said everything it will ever say about it.
    asked: BTreeSet<String>,
    notices: BTreeMap<Moment, Vec<(RequestId, Command)>>,
}

impl<'a> Life<'a> {
    /// Goes on from `now` in the world of `state`. Without a provider nothing is charged or paid out.
    pub fn new(state: State, now: Moment) -> Self {
        Self {
            state,
            entries: Vec::new(),
            now,
            provider: None,
            hands: None,
            asked: BTreeSet::new(),
            notices: BTreeMap::new(),
        }
    }

    /// Asks `provider` for what only it can do, with `hands` on the clock that it writes by.
    pub fn with_provider(mut self, provider: &'a dyn Provider, hands: &'a dyn Hands) -> Self {
        self.provider = Some(provider);
        self.hands = Some(hands);
        self
    }

    /// From now on somebody else says what the provider says.
    pub(super) fn leave_provider(&mut self) {
        self.provider = None;
    }

    pub(super) fn provider(&self) -> Option<&'a dyn Provider> {
        self.provider
    }

    pub fn now(&self) -> Moment {
        self.now
    }

    /// Lives until `target`, what falls due at that very moment included; never backwards.
    pub async fn until(&mut self, target: Moment) -> Result<(), Fault> {
        loop {
            self.work().await?;
            match self.next() {
                Some(next) if next <= target => self.set(next),
                _ => break,
            }
        }
        self.set(self.now.max(target));
        Ok(())
    }

    /// Does one thing now, as `by`.
    pub fn act(&mut self, id: RequestId, by: Actor, command: Command) -> Result<(), Rejection> {
        let request = Request {
            id,
            at: self.now.max(self.state.last_at),
            by,
            command,
        };
        let events = domain::decide(&self.state, &request)?;
        if !events.is_empty() {
            let entry = Entry { request, events };
            self.state.fold(&entry);
            self.entries.push(entry);
        }
        Ok(())
    }

    fn set(&mut self, now: Moment) {
        self.now = now;
        if let Some(hands) = self.hands {
            hands.set(now);
        }
    }

    /// The next moment at which something happens by itself.
    fn next(&self) -> Option<Moment> {
        let told = self.notices.keys().next().copied();
        let due = next_due(&self.state, self.now);
        [told, due].into_iter().flatten().min()
    }

    /// Everything that is due now, and what follows from it at once.
    async fn work(&mut self) -> Result<(), Fault> {
        loop {
            let before = (self.entries.len(), self.asked.len());
            self.hear();
            for job in jobs(&self.state, self.now, usize::MAX) {
                let key = job.work.key();
                if let Some((id, command)) = domain::jobs::own_request(&job.work) {
                    self.record(id, command);
                } else if let Some(order) = order(job.work) {
                    self.ask(Instruction { key, order }).await?;
                }
            }
            if before == (self.entries.len(), self.asked.len()) {
                return Ok(());
            }
        }
    }

    async fn ask(&mut self, instruction: Instruction) -> Result<(), Fault> {
        let Some(provider) = self.provider else {
            return Ok(());
        };
        if !self.asked.insert(instruction.key.clone()) {
            return Ok(());
        }
        for notice in provider.submit(&instruction, self.now).await? {
            let at = notice.deliver_at.max(self.now);
            let told = self.notices.entry(at).or_default();
            told.push(answered(notice.answer));
        }
        Ok(())
    }

    /// What the provider has said by now.
    fn hear(&mut self) {
        while let Some(first) = self.notices.first_entry()
            && *first.key() <= self.now
        {
            for (id, command) in first.remove() {
                self.record(id, command);
            }
        }
    }

    /// A rejection of the system's own word means that it came too late to matter.
    fn record(&mut self, id: RequestId, command: Command) {
        let _ = self.act(id, Actor::System, command);
    }
}
