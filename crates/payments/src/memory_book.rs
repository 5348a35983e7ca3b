//! A book in memory, for tests and for a world that is not kept. Never use it where a reload must remember.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::ready;

use crate::{Book, Task, Unreachable};

/// Lives as long as the value does. To outlive a provider, share it in an `Rc`.
#[derive(Default)]
pub struct MemoryBook {
    entries: RefCell<BTreeMap<String, Vec<u8>>>,
}

impl MemoryBook {
    pub fn new() -> Self {
        Self::default()
    }

    /// Everything written so far, by key.
    pub fn entries(&self) -> BTreeMap<String, Vec<u8>> {
        self.entries.borrow().clone()
    }
}

impl Book for MemoryBook {
    fn read(&self, key: &str) -> Task<'_, Result<Option<Vec<u8>>, Unreachable>> {
        Box::pin(ready(Ok(self.entries.borrow().get(key).cloned())))
    }

    fn write_once(&self, key: &str, bytes: Vec<u8>) -> Task<'_, Result<Vec<u8>, Unreachable>> {
        let mut entries = self.entries.borrow_mut();
        let there = entries.entry(key.to_owned()).or_insert(bytes);
        Box::pin(ready(Ok(there.clone())))
    }
}
