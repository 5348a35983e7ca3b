//! What the page can call. Each call does one thing and resolves when that is done, so that the page's clock around it
//! says how long it took; never do a second thing in one.

use std::cell::Cell;
use std::rc::Rc;

use any_spawner::Executor;
use domain::Actor;
use domain::id::PersonId;
use domain::moment::Moment;
use domain::money::Currency;
use domain::payments::Method;
use domain::tips::{self, Visibility};
use js_sys::{Array, Date, Promise, Uint8Array};
use leptos::prelude::*;
use obole::adapters::{IndexedDb, chunk};
use obole::ports::Journal;
use obole::store::{Boot, Store, pack, unpack};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::future_to_promise;

use crate::long::Long;
use crate::still;

/// Entries stored at once while a history is written.
const BATCH: usize = 1_000;

type Answer<T> = Result<T, JsValue>;

fn failed(why: impl std::fmt::Debug) -> JsValue {
    JsValue::from(format!("{why:?}"))
}

fn now() -> Moment {
    Moment(Date::now() as i64)
}

/// A database with a history in it.
#[wasm_bindgen]
pub struct History {
    database: IndexedDb,
    giver: PersonId,
    receiver: PersonId,
    pub events: usize,
    pub entries: usize,
}

#[wasm_bindgen]
impl History {
    /// Writes a history with at least `events` events into the new database `name`.
    pub async fn write(name: String, events: usize) -> Answer<History> {
        let long = Long::with_events(events, now()).ok_or("the rules refuse the history")?;
        let database = IndexedDb::open(&name).await.map_err(failed)?;
        let mut stored = 0;
        for batch in long.entries.chunks(BATCH) {
            let packed = batch.iter().map(pack).collect::<Option<Vec<_>>>();
            let packed = packed.ok_or("an entry has no bytes")?;
            let committed = database.commit(stored, Box::new(|_| packed)).await;
            stored = committed.map_err(failed)?;
        }
        let [giver, receiver, ..] = long.people[..] else {
            return Err("nobody is there".into());
        };
        Ok(History {
            database,
            giver,
            receiver,
            events: long.events(),
            entries: long.entries.len(),
        })
    }

    /// Who gives in [`Running::tip`], as the device remembers who acts.
    #[wasm_bindgen(getter)]
    pub fn giver(&self) -> String {
        self.giver.to_string()
    }

    /// Opens a world on this history, as the app does: resolves when a screen could be drawn.
    pub fn start(&self) -> Running {
        // The page may start many, one after the other.
        let _ = Executor::init_wasm_bindgen();
        let owner = Owner::new();
        let world = still::world(&self.database, now());
        let store = owner.with(|| Store::new(world));
        let opened = Promise::new(&mut |resolve, reject| {
            owner.with(|| {
                Effect::new(move || {
                    let settle = match store.boot.get() {
                        Boot::Opening => return,
                        Boot::Open => &resolve,
                        _ => &reject,
                    };
                    // A promise that is settled already stays as it is.
                    let _ = settle.call0(&JsValue::UNDEFINED);
                });
                store.start("en");
            });
        });
        Running {
            owner,
            store,
            opened,
            giver: self.giver,
            receiver: self.receiver,
        }
    }
}

/// A journal with nothing above it.
#[wasm_bindgen]
pub struct Appending {
    database: IndexedDb,
    count: Rc<Cell<u64>>,
}

#[wasm_bindgen]
impl Appending {
    /// Opens the new database `name` with one entry in it.
    pub async fn open(name: String, entry: Vec<u8>) -> Answer<Appending> {
        let database = IndexedDb::open(&name).await.map_err(failed)?;
        let count = database.commit(0, Box::new(|_| vec![entry])).await;
        let count = Rc::new(Cell::new(count.map_err(failed)?));
        Ok(Appending { database, count })
    }

    /// Appends one entry as a store does: resolves when it is on the disk.
    pub fn append(&self, entry: Vec<u8>) -> Promise {
        let (database, count) = (self.database.clone(), self.count.clone());
        future_to_promise(async move {
            let known = count.get();
            let appended = database.append(known, vec![entry.clone()]).await;
            count.set(match appended.map_err(failed)? {
                Some(entries) => entries,
                None => {
                    let committed = database.commit(known, Box::new(|_| vec![entry]));
                    committed.await.map_err(failed)?
                }
            });
            Ok(JsValue::UNDEFINED)
        })
    }
}

/// A store at work.
#[wasm_bindgen]
pub struct Running {
    owner: Owner,
    store: Store,
    opened: Promise,
    giver: PersonId,
    receiver: PersonId,
}

#[wasm_bindgen]
impl Running {
    #[wasm_bindgen(getter)]
    pub fn opened(&self) -> Promise {
        self.opened.clone()
    }

    /// How many entries the State holds.
    #[wasm_bindgen(getter)]
    pub fn entries(&self) -> f64 {
        self.store.read(|state| state.entries as f64)
    }

    /// Sends one tip from the balance: resolves when it is on the disk and in the State.
    pub fn tip(&self) -> Promise {
        let (store, giver) = (self.store, self.giver);
        let tip = tips::Command::SendTip {
            receiver: self.receiver,
            amount: Currency::EUR.of_minor(50),
            message: "For the last piece, which I liked a lot.".into(),
            visibility: Visibility::Public,
            method: Some(Method::Balance),
        };
        future_to_promise(async move {
            let id = store.new_id();
            let sent = store.send_as(id, Actor::Person(giver), tip.into()).await;
            sent.map(|_| JsValue::UNDEFINED).map_err(failed)
        })
    }

    /// Lets go of everything in memory.
    pub fn close(self) {
        self.owner.cleanup();
    }
}

/// Decodes every entry in stored chunks and throws it away. Returns how many there were.
#[wasm_bindgen]
pub fn decode(chunks: &Array) -> Answer<usize> {
    let mut count = 0;
    for stored in chunks.iter() {
        let bytes = Uint8Array::new(&stored).to_vec();
        for entry in chunk::entries(&bytes) {
            let entry = entry.map_err(failed)?;
            std::hint::black_box(unpack(entry.bytes).map_err(failed)?);
            count += 1;
        }
    }
    Ok(count)
}

/// The bytes of the last entry in a stored chunk, as a commit packs them.
#[wasm_bindgen]
pub fn last_entry(stored: &Uint8Array) -> Answer<Uint8Array> {
    let bytes = stored.to_vec();
    let last = chunk::entries(&bytes).last().ok_or("an empty chunk")?;
    Ok(Uint8Array::from(last.map_err(failed)?.bytes))
}
