//! The chunks at the end of a journal and what a commit makes of them: the part every journal shares, whatever it
//! stores its chunks in. Never write to a stretch with damage in it.

use std::cell::Cell;

use super::chunk::{self, Damaged};
use crate::ports::{Decide, Packed, Tail, Trouble};

/// No chunk holds more entries. So the chunk of entry `n` begins after `n - MOST_ENTRIES`: it is found without an index.
const MOST_ENTRIES: u64 = 256;
/// An entry that would make a chunk longer begins a new one. Below 64 KiB, where Chromium starts to put values into
/// files of their own.
const MOST_BYTES: usize = 60 * 1024;

/// A chunk as stored: the number of its first entry, and its bytes.
pub type Chunk = (u64, Vec<u8>);

/// The smallest key that the chunk of entry `from - 1` can have.
pub const fn lowest_key(from: u64) -> u64 {
    from.saturating_sub(MOST_ENTRIES)
}

/// Which of the chunks that begin at `keys` (ascending) is the first to be read to know the entries around `from`.
pub fn first_of(keys: &[u64], from: u64) -> usize {
    let before = from.saturating_sub(1);
    keys.partition_point(|key| *key <= before).saturating_sub(1)
}

/// What a tab remembers of the last entry it was given, to notice that another journal lies in its place.
#[derive(Default)]
pub struct LastSeen(Cell<Option<(u64, u32)>>);

impl LastSeen {
    pub fn forget(&self) {
        self.0.set(None);
    }

    fn keep(&self, count: u64, check: Option<u32>) {
        self.0.set(check.map(|check| (count, check)));
    }

    /// Whether this is not the journal whose first `count` entries were seen. Unknown is no.
    fn is_contradicted(&self, count: u64, check: Option<u32>) -> bool {
        self.0
            .get()
            .is_some_and(|(seen, last)| seen == count && check != Some(last))
    }
}

/// The end of a journal.
pub struct Stretch {
    from: u64,
    tail: Tail,
    /// How many entries there are, up to the first damaged one.
    count: u64,
    /// The check of entry `from - 1`.
    check_before: Option<u32>,
    check_last: Option<u32>,
    /// The last chunk, for more entries to be added.
    last: Option<Chunk>,
}

/// What a commit is to store.
pub struct Addition {
    /// Chunks to put in place of those with the same key.
    pub chunks: Vec<Chunk>,
    /// The number of entries when that is done.
    pub count: u64,
    check_last: Option<u32>,
}

impl Addition {
    /// To be called once the chunks are stored.
    pub fn is_stored(&self, seen: &LastSeen) {
        seen.keep(self.count, self.check_last);
    }
}

impl Stretch {
    /// Reads `chunks`, the first of which is that of entry `from - 1` (see [`first_of`]).
    pub fn read(from: u64, chunks: impl IntoIterator<Item = Chunk>) -> Self {
        let mut stretch = Self {
            from,
            tail: Tail::default(),
            count: 0,
            check_before: None,
            check_last: None,
            last: None,
        };
        let mut expected = None;
        for (key, bytes) in chunks {
            if expected.map_or(key > from.saturating_sub(1), |next| key != next) {
                stretch.tail.corrupt = Some(expected.unwrap_or(from.saturating_sub(1)));
                break;
            }
            stretch.count = key;
            if stretch.read_chunk(&bytes) == Err(Damaged) {
                stretch.tail.corrupt = Some(stretch.count);
                break;
            }
            expected = Some(stretch.count);
            stretch.last = Some((key, bytes));
        }
        stretch
    }

    fn read_chunk(&mut self, bytes: &[u8]) -> Result<(), Damaged> {
        if bytes.is_empty() {
            return Err(Damaged);
        }
        for entry in chunk::entries(bytes) {
            let entry = entry?;
            self.check_last = Some(entry.check);
            if self.count >= self.from {
                self.tail.entries.push(entry.bytes.to_vec());
            } else if self.count + 1 == self.from {
                self.check_before = Some(entry.check);
            }
            self.count += 1;
        }
        Ok(())
    }

    /// The entries from `from` on. [`Trouble::Wiped`] when the tab has seen another journal.
    pub fn into_tail(self, seen: &LastSeen) -> Result<Tail, Trouble> {
        if self.tail.corrupt.is_none() && seen.is_contradicted(self.from, self.check_before) {
            return Err(Trouble::Wiped);
        }
        seen.keep(self.count, self.check_last);
        Ok(self.tail)
    }

    /// Asks `decide`, as [`crate::ports::Journal::commit`] promises, and says what is to be stored.
    pub fn decide(mut self, seen: &LastSeen, decide: Decide<'_>) -> Result<Addition, Trouble> {
        let tail = std::mem::take(&mut self.tail);
        if let Some(entry) = tail.corrupt {
            // What is added behind damage could never be read.
            decide(tail);
            return Err(Trouble::Corrupt { entry });
        }
        if self.count < self.from || seen.is_contradicted(self.from, self.check_before) {
            return Err(Trouble::Wiped);
        }
        seen.keep(self.count, self.check_last);
        let entries = decide(tail);
        Ok(self.add(&entries))
    }

    fn add(self, entries: &[Packed]) -> Addition {
        let mut count = self.count;
        let mut check_last = self.check_last;
        let is_continued = |last: &Chunk| {
            entries
                .first()
                .is_some_and(|entry| has_room(last, count, entry))
        };
        let mut chunks: Vec<Chunk> = self.last.filter(is_continued).into_iter().collect();
        for entry in entries {
            if !chunks
                .last()
                .is_some_and(|last| has_room(last, count, entry))
            {
                chunks.push((count, Vec::new()));
            }
            if let Some((_, bytes)) = chunks.last_mut() {
                check_last = Some(chunk::push(bytes, entry));
                count += 1;
            }
        }
        Addition {
            chunks,
            count,
            check_last,
        }
    }
}

/// Whether entry number `count` may go into `chunk`, which ends there.
fn has_room((key, bytes): &Chunk, count: u64, entry: &[u8]) -> bool {
    count - key < MOST_ENTRIES && bytes.len() + chunk::framed_len(entry) <= MOST_BYTES
}

#[cfg(test)]
mod tests;
