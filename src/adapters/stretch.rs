//! The chunks at the end of a journal and what a commit makes of them: the part every journal shares, whatever it
//! stores its chunks in. Never write to a stretch with damage in it.
//!
//! A commit puts a small chunk of its own behind the others, so that it moves its own bytes and no more; now and then one
//! joins the small chunks into large ones, because a start reads few large chunks far quicker than many small ones.

mod footing;

use std::cell::Cell;
use std::collections::VecDeque;
use std::ops::Range;

use super::chunk::{self, Damaged};
use crate::ports::{Decide, Packed, Tail, Trouble};

/// No chunk holds more entries. So the chunk of entry `n` begins after `n - MOST_ENTRIES`: it is found without an index.
const MOST_ENTRIES: u64 = 256;
/// An entry that would make a chunk longer begins a new one. Below 64 KiB, where Chromium starts to put values into
/// files of their own.
const MOST_BYTES: usize = 60 * 1024;

/// The commit that finds the last [`MOST_ENTRIES`] entries in as many chunks joins them.
const MOST_CHUNKS: usize = 64;

/// A chunk as stored: the number of its first entry, and its bytes.
pub type Chunk = (u64, Vec<u8>);

/// The smallest key that the chunk of entry `from - 1` can have.
pub const fn lowest_key(from: u64) -> u64 {
    from.saturating_sub(MOST_ENTRIES)
}

/// What a tab remembers of the end of the journal, to notice that another journal lies in its place, and to read no more
/// than the last chunk while nobody else writes.
#[derive(Default)]
pub struct LastSeen(Cell<Option<End>>);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct End {
    count: u64,
    /// The check of the last entry.
    check: u32,
    /// The key of the last chunk.
    key: u64,
    /// In how many chunks the last [`MOST_ENTRIES`] entries lie, or a few more.
    chunks: usize,
}

impl LastSeen {
    pub fn forget(&self) {
        self.0.set(None);
    }

    /// The key of the last chunk, if a commit on top of `count` entries may try to read that one alone.
    pub fn last_key(&self, count: u64) -> Option<u64> {
        Some(self.footing(count)?.key())
    }

    /// Whether this is not the journal whose first `count` entries were seen. Unknown is no.
    fn is_contradicted(&self, count: u64, check: Option<u32>) -> bool {
        let end = self.0.get();
        end.is_some_and(|end| end.count == count && check != Some(end.check))
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
    /// The chunks that the last [`MOST_ENTRIES`] entries lie in, as far as they were read.
    chunks: VecDeque<Chunk>,
    /// How many more of these chunks there are before those.
    unread: usize,
}

/// What a commit is to store.
pub struct Addition {
    /// Chunks with keys in here are removed first.
    pub replaced: Option<Range<u64>>,
    /// New chunks.
    pub chunks: Vec<Chunk>,
    /// The number of entries when that is done.
    pub count: u64,
    end: Option<End>,
}

impl Addition {
    /// To be called once the chunks are stored.
    pub fn is_stored(&self, seen: &LastSeen) {
        seen.0.set(self.end);
    }
}

impl Stretch {
    /// Reads `chunks`: all those with keys from [`lowest_key`] of `from` on.
    pub fn read(from: u64, chunks: impl IntoIterator<Item = Chunk>) -> Self {
        let mut stretch = Self {
            from,
            tail: Tail::default(),
            count: 0,
            check_before: None,
            check_last: None,
            chunks: VecDeque::new(),
            unread: 0,
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
            stretch.keep((key, bytes));
        }
        stretch
    }

    /// The stretch on top of the `from` entries that `seen` knows, if `chunks`, all from [`LastSeen::last_key`] on, show
    /// that nobody has written since. What else they show is for [`Stretch::read`] to say.
    pub fn unmoved(from: u64, seen: &LastSeen, chunks: &[Vec<u8>]) -> Option<Self> {
        Self::unmoved_since(seen.0.get()?, from, chunks)
    }

    fn unmoved_since(end: End, from: u64, chunks: &[Vec<u8>]) -> Option<Self> {
        let [only] = chunks else {
            return None;
        };
        let mut stretch = Self::read(from, [(end.key, only.clone())]);
        stretch.unread = end.chunks.saturating_sub(1);
        (stretch.tail == Tail::default() && stretch.end() == Some(end)).then_some(stretch)
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

    fn keep(&mut self, chunk: Chunk) {
        self.chunks.push_back(chunk);
        let lowest = lowest_key(self.count);
        while self.chunks.front().is_some_and(|(key, _)| *key < lowest) {
            self.chunks.pop_front();
        }
    }

    fn end(&self) -> Option<End> {
        Some(End {
            count: self.count,
            check: self.check_last?,
            key: self.chunks.back()?.0,
            chunks: self.unread + self.chunks.len(),
        })
    }

    /// The entries from `from` on. [`Trouble::Wiped`] when the tab has seen another journal.
    pub fn into_tail(self, seen: &LastSeen) -> Result<Tail, Trouble> {
        if self.tail.corrupt.is_none() && seen.is_contradicted(self.from, self.check_before) {
            return Err(Trouble::Wiped);
        }
        seen.0.set(self.end());
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
        seen.0.set(self.end());
        let entries = decide(tail);
        Ok(self.add(&entries))
    }

    fn add(self, entries: &[Packed]) -> Addition {
        let (count, end) = (self.count, self.end());
        if entries.is_empty() || self.chunks.len() < MOST_CHUNKS {
            return added(entries, count, end, self.unread + self.chunks.len());
        }
        let sizes: Vec<_> = self.chunks.iter().map(size).collect();
        let mut chunks = joined(self.chunks, count);
        // What is full already stays where it is.
        let is_full = |(chunk, size): &(&Chunk, &(u64, usize))| self::size(chunk) == **size;
        let full = chunks.iter().zip(&sizes).take_while(is_full).count();
        chunks.drain(..full);
        let replaced = chunks.first().map(|(key, _)| *key..count);
        Addition {
            replaced,
            ..added_to(chunks, entries, count, end, full)
        }
    }
}

/// What `entries` come to behind `count` others, the last of which is `end`, with so many chunks `before` them.
fn added(entries: &[Packed], count: u64, end: Option<End>, before: usize) -> Addition {
    added_to(Vec::new(), entries, count, end, before)
}

/// As [`added`], going on in the last one of `chunks` as long as it has room.
fn added_to(
    mut chunks: Vec<Chunk>,
    entries: &[Packed],
    mut count: u64,
    mut end: Option<End>,
    before: usize,
) -> Addition {
    for entry in entries {
        let fits = |last: &Chunk| has_room(last, count, chunk::framed_len(entry));
        if !chunks.last().is_some_and(fits) {
            chunks.push((count, Vec::new()));
        }
        if let Some((key, bytes)) = chunks.last_mut() {
            let (key, check) = (*key, chunk::push(bytes, entry));
            count += 1;
            let chunks = before + chunks.len();
            end = Some(End {
                count,
                check,
                key,
                chunks,
            });
        }
    }
    Addition {
        replaced: None,
        chunks,
        count,
        end,
    }
}

/// The same entries, up to number `end`, in as few chunks as may be.
fn joined(chunks: VecDeque<Chunk>, end: u64) -> Vec<Chunk> {
    let ends: Vec<u64> = chunks
        .iter()
        .skip(1)
        .map(|(key, _)| *key)
        .chain([end])
        .collect();
    let mut joined: Vec<Chunk> = Vec::new();
    for ((key, bytes), end) in chunks.into_iter().zip(ends) {
        match joined.last_mut() {
            Some(last) if has_room(last, end - 1, bytes.len()) => last.1.extend(bytes),
            _ => joined.push((key, bytes)),
        }
    }
    joined
}

/// Where a chunk begins and how long it is: enough to tell it from the same one with more in it.
fn size((key, bytes): &Chunk) -> (u64, usize) {
    (*key, bytes.len())
}

/// Whether `more` bytes, the last entry of which is number `last`, may go into `chunk`.
fn has_room((key, bytes): &Chunk, last: u64, more: usize) -> bool {
    last - key < MOST_ENTRIES && bytes.len() + more <= MOST_BYTES
}

#[cfg(test)]
mod tests;
