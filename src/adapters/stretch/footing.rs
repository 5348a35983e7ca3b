//! Where a tab stands that knows the end of the journal: what it adds can be made before the end is read again. Never
//! store it unless the end is found where it was left, in the same transaction.

use super::{Addition, End, LastSeen, MOST_CHUNKS, Stretch, added};
use crate::ports::Packed;

/// The end of the journal, as this tab left it.
#[derive(Clone, Copy)]
pub struct Footing(End);

impl LastSeen {
    /// What is known of a journal of `count` entries; empty when it is another one that this tab has seen, and now and
    /// then because chunks are to be joined.
    pub fn footing(&self, count: u64) -> Option<Footing> {
        let end = self.0.get()?;
        (end.count == count && end.chunks < MOST_CHUNKS).then_some(Footing(end))
    }
}

impl Footing {
    /// The key of the last chunk: what is stored from there on shows whether the footing holds.
    pub const fn key(self) -> u64 {
        self.0.key
    }

    /// Whether nobody has written since, by all chunks that are stored from [`Footing::key`] on.
    pub fn holds(self, chunks: &[Vec<u8>]) -> bool {
        Stretch::unmoved_since(self.0, self.0.count, chunks).is_some()
    }

    /// What is to be stored if the footing holds. It never takes the place of anything.
    pub fn add(self, entries: &[Packed]) -> Addition {
        added(entries, self.0.count, Some(self.0), self.0.chunks)
    }
}
