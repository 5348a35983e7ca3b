//! A journal, a provider's book and the bodies of posts in memory, with the troubles that storage can have. Entries lie in the same chunks
//! as in a database: never keep them in another form here, or tests prove nothing about the other.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use domain::posts::{Digest, Permit};
use payments::{Book, Unreachable};

use crate::adapters::chunk;
use crate::adapters::export::{ExportFile, Value};
use crate::adapters::stretch::{Addition, LastSeen, Stretch, lowest_key};
use crate::ports::{Bodies, Body, Decide, Journal, Packed, Tail, Task, Trouble, others_first};

/// One tab's way to a journal. A clone is another tab.
#[derive(Default)]
pub struct MemoryJournal {
    stored: Rc<Stored>,
    seen: LastSeen,
}

#[derive(Default)]
struct Stored {
    chunks: RefCell<BTreeMap<u64, Vec<u8>>>,
    book: RefCell<BTreeMap<String, Vec<u8>>>,
    bodies: RefCell<BTreeMap<Digest, Vec<u8>>>,
    /// What fails, after how many writes.
    trouble: Cell<Option<(u32, Trouble)>>,
}

impl Clone for MemoryJournal {
    fn clone(&self) -> Self {
        Self {
            stored: self.stored.clone(),
            seen: LastSeen::default(),
        }
    }
}

impl MemoryJournal {
    pub fn new() -> Self {
        Self::default()
    }

    /// The next thing that is to be written in any tab fails with `trouble`, and nothing of it is stored.
    pub fn fail_next_write(&self, trouble: Trouble) {
        self.fail_write_after(0, trouble);
    }

    /// As [`MemoryJournal::fail_next_write`], when so many writes have gone well.
    pub fn fail_write_after(&self, writes: u32, trouble: Trouble) {
        self.stored.trouble.set(Some((writes, trouble)));
    }

    /// Turns a bit in the bytes of `entry`, as a failing disk may.
    pub fn damage(&self, entry: u64) {
        let mut chunks = self.stored.chunks.borrow_mut();
        let Some((key, bytes)) = chunks.range_mut(..=entry).next_back() else {
            return;
        };
        let before: usize = chunk::entries(bytes)
            .zip(*key..entry)
            .map_while(|(found, _)| found.ok())
            .map(|found| chunk::framed_len(found.bytes))
            .sum();
        if let Some(byte) = bytes.get_mut(before) {
            *byte ^= 1;
        }
    }

    /// How many bodies lie here, whoever may read them.
    pub fn kept_bodies(&self) -> usize {
        self.stored.bodies.borrow().len()
    }

    fn stretch(&self, from: u64) -> Stretch {
        let chunks = self.stored.chunks.borrow();
        if let Some(key) = self.seen.last_key(from) {
            let last = self.chunks_from(key);
            if let Some(stretch) = Stretch::unmoved(from, &self.seen, &last) {
                return stretch;
            }
        }
        let range = chunks.range(lowest_key(from)..);
        Stretch::read(from, range.map(|(key, bytes)| (*key, bytes.clone())))
    }

    fn chunks_from(&self, key: u64) -> Vec<Vec<u8>> {
        let chunks = self.stored.chunks.borrow();
        chunks
            .range(key..)
            .map(|(_, bytes)| bytes.clone())
            .collect()
    }

    fn store(&self, addition: &Addition) {
        let mut chunks = self.stored.chunks.borrow_mut();
        if let Some(replaced) = &addition.replaced {
            chunks.retain(|key, _| !replaced.contains(key));
        }
        chunks.extend(addition.chunks.iter().cloned());
        addition.is_stored(&self.seen);
    }

    fn may_write(&self) -> Result<(), Trouble> {
        let Some((writes, trouble)) = self.stored.trouble.take() else {
            return Ok(());
        };
        let Some(left) = writes.checked_sub(1) else {
            return Err(trouble);
        };
        self.stored.trouble.set(Some((left, trouble)));
        Ok(())
    }
}

impl Journal for MemoryJournal {
    fn read(&self, from: u64) -> Task<'_, Result<Tail, Trouble>> {
        Box::pin(async move {
            others_first().await;
            self.stretch(from).into_tail(&self.seen)
        })
    }

    fn commit<'a>(&'a self, known: u64, decide: Decide<'a>) -> Task<'a, Result<u64, Trouble>> {
        Box::pin(async move {
            others_first().await;
            let addition = self.stretch(known).decide(&self.seen, decide)?;
            if !addition.chunks.is_empty() {
                self.may_write()?;
                self.store(&addition);
            }
            others_first().await;
            Ok(addition.count)
        })
    }

    fn append(&self, known: u64, entries: Vec<Packed>) -> Task<'_, Result<Option<u64>, Trouble>> {
        Box::pin(async move {
            others_first().await;
            let Some(footing) = self.seen.footing(known) else {
                return Ok(None);
            };
            if !footing.holds(&self.chunks_from(footing.key())) {
                return Ok(None);
            }
            self.may_write()?;
            let addition = footing.add(&entries);
            self.store(&addition);
            others_first().await;
            Ok(Some(addition.count))
        })
    }

    fn clear(&self) -> Task<'_, Result<(), Trouble>> {
        Box::pin(async move {
            others_first().await;
            self.may_write()?;
            self.stored.chunks.borrow_mut().clear();
            self.stored.book.borrow_mut().clear();
            self.stored.bodies.borrow_mut().clear();
            self.seen.forget();
            Ok(())
        })
    }

    fn export(&self) -> Task<'_, Result<Vec<u8>, Trouble>> {
        Box::pin(async move {
            others_first().await;
            let mut file = ExportFile::default();
            for (key, bytes) in &*self.stored.book.borrow() {
                let key = serde_json::Value::from(key.as_str()).to_string();
                file.add("book", &key, &Value::Bytes(bytes.clone()));
            }
            for (key, bytes) in &*self.stored.chunks.borrow() {
                file.add("journal", &key.to_string(), &Value::Bytes(bytes.clone()));
            }
            Ok(file.into_bytes())
        })
    }
}

impl Book for MemoryJournal {
    fn read(&self, key: &str) -> Task<'_, Result<Option<Vec<u8>>, Unreachable>> {
        let key = key.to_owned();
        Box::pin(async move {
            others_first().await;
            Ok(self.stored.book.borrow().get(&key).cloned())
        })
    }

    fn write_once(&self, key: &str, bytes: Vec<u8>) -> Task<'_, Result<Vec<u8>, Unreachable>> {
        let key = key.to_owned();
        Box::pin(async move {
            others_first().await;
            self.may_write()
                .map_err(|trouble| Unreachable(format!("{trouble:?}")))?;
            Ok(self
                .stored
                .book
                .borrow_mut()
                .entry(key)
                .or_insert(bytes)
                .clone())
        })
    }
}

impl Bodies for MemoryJournal {
    fn keep(&self, bodies: Vec<Body>) -> Task<'_, Result<(), Trouble>> {
        Box::pin(async move {
            others_first().await;
            self.may_write()?;
            let bodies = bodies.into_iter().map(|body| (body.digest, body.bytes));
            self.stored.bodies.borrow_mut().extend(bodies);
            Ok(())
        })
    }

    fn read(&self, permit: &Permit) -> Task<'_, Result<Option<Vec<u8>>, Trouble>> {
        let digest = permit.digest();
        Box::pin(async move {
            others_first().await;
            Ok(self.stored.bodies.borrow().get(&digest).cloned())
        })
    }

    fn kept(&self) -> Task<'_, Result<Vec<Digest>, Trouble>> {
        Box::pin(async move {
            others_first().await;
            Ok(self.stored.bodies.borrow().keys().copied().collect())
        })
    }

    fn forget(&self, digest: Digest) -> Task<'_, Result<(), Trouble>> {
        Box::pin(async move {
            others_first().await;
            self.may_write()?;
            self.stored.bodies.borrow_mut().remove(&digest);
            Ok(())
        })
    }
}
