//! The commit: decide inside one strict transaction, fold on `complete`. The screen never runs ahead of the disk.

use std::cell::RefCell;
use std::rc::Rc;

use domain::history::HistoryError;
use domain::moment::Moment;
use domain::{Entry, Recall, Request, State};
use leptos::prelude::*;

use super::send::{Outcome, Refusal};
use super::{Store, pack, unpack};
use crate::ports::{Hint, Tail, Trouble};

/// What deciding inside the transaction came to.
enum Decided {
    /// The journal did not get as far as asking.
    NotAsked,
    Accepted(Entry),
    /// Nothing to store: said before, or it changes nothing.
    Nothing,
    Refused(Refusal),
}

impl Store {
    /// Resolves once the Request is durable, or refused, or known to be a repeat.
    pub(super) async fn commit(self, request: Request) -> Outcome {
        if self.health.with_untracked(|h| h.read_only) {
            return Err(Refusal::ReadOnly);
        }
        self.until_arrived().await;
        let world = self.world();
        let id = request.id;
        let known = self.read(|state| state.entries);
        // Mostly nobody else has written: then what is decided on what this tab knows holds, and waits for no answer.
        let (committed, decided) = match self.try_to_append(known, &request).await {
            Some(appended) => appended,
            None => self.commit_on_tail(known, request).await,
        };
        let outcome = match (committed, decided) {
            (Err(trouble), _) => {
                self.raise(trouble.clone());
                Err(Refusal::Trouble(trouble))
            }
            (Ok(entries), Decided::Accepted(entry)) => {
                self.clear_trouble();
                self.fork();
                self.fold_own(entry, entries);
                world.tabs.announce(Hint::Entries(entries));
                Ok(id)
            }
            (Ok(_), Decided::Nothing) => Ok(id),
            (Ok(_), Decided::Refused(refusal)) => Err(refusal),
            (Ok(_), Decided::NotAsked) => Err(Refusal::Trouble(Trouble::Wiped)),
        };
        self.notify();
        if self.read(|state| state.entries) > known {
            self.run_jobs_soon();
        }
        outcome
    }

    /// Decides on the State as this tab knows it. Empty when that may not be the truth any more, and for every answer
    /// but yes: what is refused here may be accepted there.
    async fn try_to_append(
        self,
        known: u64,
        request: &Request,
    ) -> Option<(Result<u64, Trouble>, Decided)> {
        let decided = self.read(|state| decide_and_pack(state, request.clone()));
        let (Decided::Accepted(entry), Some(packed)) = decided else {
            return None;
        };
        let world = self.world();
        match world.journal.append(known, vec![packed]).await {
            Ok(entries) => Some((Ok(entries?), Decided::Accepted(entry))),
            Err(trouble) => Some((Err(trouble), Decided::NotAsked)),
        }
    }

    /// Decides inside the transaction, on what is stored by then.
    async fn commit_on_tail(self, known: u64, request: Request) -> (Result<u64, Trouble>, Decided) {
        let decided = Rc::new(RefCell::new(Decided::NotAsked));
        let decide = {
            let decided = decided.clone();
            Box::new(move |tail: Tail| {
                // What other tabs stored is durable already: fold it in, then decide on what is true now.
                if let Err(trouble) = self.fold_tail(known, &tail) {
                    *decided.borrow_mut() = Decided::Refused(Refusal::Trouble(trouble));
                    return Vec::new();
                }
                let (answer, packed) = self.read(|state| decide_and_pack(state, request));
                *decided.borrow_mut() = answer;
                packed.into_iter().collect()
            })
        };
        let committed = self.world().journal.commit(known, decide).await;
        (committed, decided.replace(Decided::NotAsked))
    }

    /// Folds in what this transaction appended. A `catch_up` that ran between `complete` and here may have been
    /// quicker; then the entry is in already.
    fn fold_own(self, entry: Entry, entries: u64) {
        self.state.update_untracked(|state| {
            if state.entries + 1 == entries {
                state.fold(&entry);
            }
        });
    }

    /// Folds entries that are durable already, without telling the screens yet. The tail begins at entry `from`.
    pub(super) fn fold_tail(self, from: u64, tail: &Tail) -> Result<(), Trouble> {
        let mut result = Ok(());
        self.state.update_untracked(|state| {
            result = fold(state, from, tail);
        });
        if let Err(trouble) = &result {
            self.raise(trouble.clone());
        }
        result
    }

    /// Tells the screens that the State has moved.
    pub(super) fn notify(self) {
        self.state.notify();
        self.now.set(self.world().clock.now());
        self.note_clock();
    }
}

/// Folds the tail that begins at entry `from`, passing over what is folded already; stops, with everything before it
/// folded, at the first entry that cannot be read.
pub(super) fn fold(state: &mut State, from: u64, tail: &Tail) -> Result<(), Trouble> {
    let done = usize::try_from(state.entries.saturating_sub(from)).unwrap_or(usize::MAX);
    for packed in tail.entries.iter().skip(done) {
        match unpack(packed) {
            Ok(entry) => state.fold(&entry),
            Err(HistoryError::Unreadable) => {
                return Err(Trouble::Corrupt {
                    entry: state.entries,
                });
            }
            Err(HistoryError::Unknown { .. }) => {
                return Err(Trouble::Unknown {
                    entry: state.entries,
                });
            }
        }
    }
    match tail.corrupt {
        Some(entry) => Err(Trouble::Corrupt { entry }),
        None => Ok(()),
    }
}

fn decide_and_pack(state: &State, mut request: Request) -> (Decided, Option<Vec<u8>>) {
    // The moment is never before the last entry's, whatever the device's clock says.
    request.at = Moment(request.at.0.max(state.last_at.0));
    if state.recall(&request) == Recall::Same {
        return (Decided::Nothing, None);
    }
    match domain::decide(state, &request) {
        Err(rejection) => (Decided::Refused(Refusal::Rejected(rejection)), None),
        Ok(events) if events.is_empty() => (Decided::Nothing, None),
        Ok(events) => {
            let entry = Entry { request, events };
            match pack(&entry) {
                Some(packed) => (Decided::Accepted(entry), Some(packed)),
                None => {
                    let trouble = Trouble::Other("an entry could not be written as bytes".into());
                    (Decided::Refused(Refusal::Trouble(trouble)), None)
                }
            }
        }
    }
}
