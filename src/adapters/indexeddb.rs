//! Journal, books and bodies in IndexedDB. A commit is one strict transaction that resolves on `complete`; never await
//! anything but the transaction's own requests while one is open, or the browser closes it.

mod bodies;
mod connection;
mod fault;
mod work;

use std::rc::Rc;

use idb::{KeyRange, ObjectStore, Query, TransactionMode};
use js_sys::{JSON, Uint8Array};
use payments::{Book, Unreachable};
use wasm_bindgen::{JsCast, JsValue};

use self::connection::Connection;
use self::work::Work;
use super::export::{ExportFile, Value};
use super::stretch::{Addition, LastSeen, Stretch, lowest_key};
use crate::ports::{Decide, Journal, Packed, Tail, Task, Trouble};

/// The form of the database: what `connection` creates. The first one had no bodies.
const VERSION: u32 = 2;
/// Chunks of entries; the key is the number of the first.
const JOURNAL: &str = "journal";
/// What providers remember, by their own keys.
const BOOK: &str = "book";
/// The texts of posts; the key is the digest, in hexadecimal digits.
const BODIES: &str = "bodies";
const STORES: [&str; 3] = [BODIES, BOOK, JOURNAL];
/// What an export holds: anybody may come to have one, so no body is in it.
const EXPORTED: [&str; 2] = [BOOK, JOURNAL];

/// A database of one world. Clones share the connection.
#[derive(Clone)]
pub struct IndexedDb {
    connection: Rc<Connection>,
    seen: Rc<LastSeen>,
}

impl IndexedDb {
    /// Opens the database `name`, making it if there is none, and asks the browser not to clear it away.
    pub async fn open(name: &str) -> Result<Self, Trouble> {
        Self::open_version(name, VERSION).await
    }

    /// As [`IndexedDb::open`], as a build with another form of the database would: for tests of old and new at once.
    pub async fn open_version(name: &str, version: u32) -> Result<Self, Trouble> {
        let connection = Connection::open(name, version).await?;
        connection::ask_to_persist();
        Ok(Self {
            connection,
            seen: Rc::default(),
        })
    }

    /// A database that answers everything with `trouble`, for an app that has to run without one.
    pub fn unavailable(trouble: Trouble) -> Self {
        Self {
            connection: Connection::lost(trouble),
            seen: Rc::default(),
        }
    }

    /// Calls `tell` when a newer build takes the database over. From then on everything is [`Trouble::Outdated`].
    pub fn on_outdated(&self, tell: impl Fn() + 'static) {
        self.connection.on_outdated(Box::new(tell));
    }

    async fn stretch(&self, work: &Work, from: u64) -> Result<Stretch, Trouble> {
        if let Some(key) = self.seen.last_key(from) {
            let values = work.values_from(JOURNAL, key_of(key)).await?;
            let chunks: Vec<_> = values.iter().map(bytes_of).collect();
            if let Some(stretch) = Stretch::unmoved(from, &self.seen, &chunks) {
                return Ok(stretch);
            }
        }
        let first = key_of(lowest_key(from));
        let (keys, values) = work.records(JOURNAL, Some(first)).await?;
        let keys = keys.iter().map(number_of);
        Ok(Stretch::read(from, keys.zip(values.iter().map(bytes_of))))
    }

    async fn read_tail(&self, from: u64) -> Result<Tail, Trouble> {
        let work = self
            .connection
            .begin(&[JOURNAL], TransactionMode::ReadOnly)
            .await?;
        self.stretch(&work, from).await?.into_tail(&self.seen)
    }

    async fn commit_decided(&self, known: u64, decide: Decide<'_>) -> Result<u64, Trouble> {
        let work = self
            .connection
            .begin(&[JOURNAL], TransactionMode::ReadWrite)
            .await?;
        let stretch = self.stretch(&work, known).await?;
        let addition = stretch.decide(&self.seen, decide)?;
        if addition.chunks.is_empty() {
            return Ok(addition.count);
        }
        let store = work.store(JOURNAL)?;
        work.finish_after(|| write(&store, &addition)).await?;
        addition.is_stored(&self.seen);
        Ok(addition.count)
    }

    async fn append_decided(&self, known: u64, entries: &[Packed]) -> Result<Option<u64>, Trouble> {
        let Some(footing) = self.seen.footing(known) else {
            return Ok(None);
        };
        let addition = footing.add(entries);
        let work = self
            .connection
            .begin(&[JOURNAL], TransactionMode::ReadWrite)
            .await?;
        let store = work.store(JOURNAL)?;
        let last = key_of(footing.key());
        let holds = move |values: Vec<JsValue>| {
            let chunks: Vec<_> = values.iter().map(bytes_of).collect();
            footing.holds(&chunks)
        };
        let is_stored = work
            .finish_if(JOURNAL, &last, holds, || write(&store, &addition))
            .await?;
        Ok(is_stored.then(|| {
            addition.is_stored(&self.seen);
            addition.count
        }))
    }

    async fn clear_all(&self) -> Result<(), Trouble> {
        let work = self
            .connection
            .begin(&STORES, TransactionMode::ReadWrite)
            .await?;
        let stores = [work.store(BODIES)?, work.store(BOOK)?, work.store(JOURNAL)?];
        work.finish_after(|| stores.iter().try_for_each(|store| store.clear().map(drop)))
            .await?;
        self.seen.forget();
        Ok(())
    }

    async fn export_all(&self) -> Result<Vec<u8>, Trouble> {
        let work = self
            .connection
            .begin(&EXPORTED, TransactionMode::ReadOnly)
            .await?;
        let mut file = ExportFile::default();
        for name in EXPORTED {
            let (keys, values) = work.records(name, None).await?;
            for (key, value) in keys.iter().zip(values) {
                let value = match value.dyn_into::<Uint8Array>() {
                    Ok(bytes) => Value::Bytes(bytes.to_vec()),
                    Err(foreign) => Value::Json(json(&foreign)),
                };
                file.add(name, &json(key), &value);
            }
        }
        Ok(file.into_bytes())
    }

    async fn read_book(&self, key: &str) -> Result<Option<Vec<u8>>, Trouble> {
        let work = self
            .connection
            .begin(&[BOOK], TransactionMode::ReadOnly)
            .await?;
        let found = work
            .store(BOOK)?
            .get(JsValue::from(key))
            .map_err(fault::trouble)?;
        Ok(found
            .await
            .map_err(fault::trouble)?
            .map(|value| bytes_of(&value)))
    }

    async fn write_book_once(&self, key: &str, bytes: Vec<u8>) -> Result<Vec<u8>, Trouble> {
        let work = self
            .connection
            .begin(&[BOOK], TransactionMode::ReadWrite)
            .await?;
        let store = work.store(BOOK)?;
        let key = JsValue::from(key);
        let found = store.get(key.clone()).map_err(fault::trouble)?;
        if let Some(there) = found.await.map_err(fault::trouble)? {
            return Ok(bytes_of(&there));
        }
        work.finish_after(|| {
            store
                .put(&Uint8Array::from(bytes.as_slice()), Some(&key))
                .map(drop)
        })
        .await?;
        Ok(bytes)
    }
}

impl Journal for IndexedDb {
    fn read(&self, from: u64) -> Task<'_, Result<Tail, Trouble>> {
        Box::pin(self.read_tail(from))
    }

    fn commit<'a>(&'a self, known: u64, decide: Decide<'a>) -> Task<'a, Result<u64, Trouble>> {
        Box::pin(self.commit_decided(known, decide))
    }

    fn append(&self, known: u64, entries: Vec<Packed>) -> Task<'_, Result<Option<u64>, Trouble>> {
        Box::pin(async move { self.append_decided(known, &entries).await })
    }

    fn clear(&self) -> Task<'_, Result<(), Trouble>> {
        Box::pin(self.clear_all())
    }

    fn export(&self) -> Task<'_, Result<Vec<u8>, Trouble>> {
        Box::pin(self.export_all())
    }
}

impl Book for IndexedDb {
    fn read(&self, key: &str) -> Task<'_, Result<Option<Vec<u8>>, Unreachable>> {
        let key = key.to_owned();
        Box::pin(async move { self.read_book(&key).await.map_err(unreachable) })
    }

    fn write_once(&self, key: &str, bytes: Vec<u8>) -> Task<'_, Result<Vec<u8>, Unreachable>> {
        let key = key.to_owned();
        Box::pin(async move { self.write_book_once(&key, bytes).await.map_err(unreachable) })
    }
}

/// Queues what `addition` changes.
fn write(store: &ObjectStore, addition: &Addition) -> Result<(), idb::Error> {
    if let Some(replaced) = &addition.replaced {
        let (first, end) = (key_of(replaced.start), key_of(replaced.end));
        let range = KeyRange::bound(&first, &end, Some(false), Some(true))?;
        store.delete(Query::from(range))?;
    }
    addition.chunks.iter().try_for_each(|(key, bytes)| {
        let bytes = Uint8Array::from(bytes.as_slice());
        // Never in place of another chunk.
        store.add(&bytes, Some(&key_of(*key))).map(drop)
    })
}

fn unreachable(trouble: Trouble) -> Unreachable {
    Unreachable(format!("{trouble:?}"))
}

fn key_of(entry: u64) -> JsValue {
    // Exact up to 2^53 entries.
    JsValue::from_f64(entry as f64)
}

/// A key that is no number is nobody's chunk: it comes after all entries there can be.
fn number_of(key: &JsValue) -> u64 {
    key.as_f64().map_or(u64::MAX, |number| number as u64)
}

/// What is not bytes was not written by this app: nothing, which is damage wherever bytes are expected.
fn bytes_of(value: &JsValue) -> Vec<u8> {
    value
        .dyn_ref::<Uint8Array>()
        .map(Uint8Array::to_vec)
        .unwrap_or_default()
}

fn json(value: &JsValue) -> String {
    JSON::stringify(value)
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_else(|| "null".to_owned())
}
