//! One transaction. Await nothing but its own requests between `begin` and `finish_after`.

use std::cell::Cell;
use std::future::IntoFuture;
use std::rc::Rc;

use idb::{Error, KeyRange, ObjectStore, Query, Transaction, TransactionMode};
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::{Closure, JsCast, JsValue, wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, IdbDatabase, IdbKeyRange, IdbRequest, IdbTransaction};

use super::fault;
use crate::ports::Trouble;

/// Records fetched in one request: some 16 MB at most, which every browser hands over at once.
const PAGE: u32 = 256;

#[wasm_bindgen]
extern "C" {
    /// A connection as the specification has it: with durability.
    type Database;

    #[wasm_bindgen(method, catch)]
    fn transaction(
        this: &Database,
        stores: &Array,
        mode: &str,
        options: &Object,
    ) -> Result<IdbTransaction, JsValue>;

    /// A transaction as the specification has it: with a commit that waits for no event.
    type Eager;

    #[wasm_bindgen(method, catch)]
    fn commit(this: &Eager) -> Result<(), JsValue>;
}

/// Where this is not known, or comes too late, the browser commits or aborts by itself.
fn commit(transaction: &IdbTransaction) {
    let _ = transaction.unchecked_ref::<Eager>().commit();
}

thread_local! {
    static STRICT: Object = {
        let options = Object::new();
        // An object of our own takes any property.
        let _ = Reflect::set(&options, &"durability".into(), &"strict".into());
        options
    };
}

pub struct Work {
    transaction: Transaction,
    /// The same, to hear its end from.
    raw: IdbTransaction,
}

impl Work {
    /// Begins at once, or says why the browser does not let it. What is written is on the disk before `finish_after`
    /// resolves, wherever the browser knows how to promise that.
    pub fn begin(
        database: &IdbDatabase,
        stores: &[&str],
        mode: TransactionMode,
    ) -> Result<Self, JsValue> {
        let names: Array = stores.iter().map(|name| JsValue::from(*name)).collect();
        let (mode, options) = match mode {
            TransactionMode::ReadOnly => ("readonly", Object::new()),
            _ => ("readwrite", STRICT.with(Clone::clone)),
        };
        let raw = database
            .unchecked_ref::<Database>()
            .transaction(&names, mode, &options)?;
        Ok(Self {
            transaction: raw.clone().into(),
            raw,
        })
    }

    pub fn store(&self, name: &str) -> Result<ObjectStore, Trouble> {
        self.transaction.object_store(name).map_err(fault::trouble)
    }

    /// The values of the store `name` from the key `from` on, in order; only the first ones where there are many.
    pub async fn values_from(&self, name: &str, from: JsValue) -> Result<Vec<JsValue>, Trouble> {
        let read = async {
            let range = KeyRange::lower_bound(&from, Some(false))?;
            let store = self.transaction.object_store(name)?;
            store.get_all(Some(Query::from(range)), Some(PAGE))?.await
        };
        read.await.map_err(fault::trouble)
    }

    /// Does what `write` asks for and commits, if the values of the store `name` from the key `from` on are as `expected`
    /// before it. Otherwise nothing is done, and the answer is false.
    ///
    /// Both are asked for before either is answered, so that there is one way to the database and back. The values are
    /// looked at in their own event: the transaction cannot commit by itself before, and a panic there aborts it.
    pub async fn finish_if(
        self,
        name: &str,
        from: &JsValue,
        expected: impl FnOnce(Vec<JsValue>) -> bool + 'static,
        write: impl FnOnce() -> Result<(), Error>,
    ) -> Result<bool, Trouble> {
        let asked = self
            .ask_raw(name, from)
            .map_err(|e| fault::trouble_of(&e))?;
        let is_expected = Rc::new(Cell::new(None));
        let look = {
            let (raw, asked, is_expected) = (self.raw.clone(), asked.clone(), is_expected.clone());
            Closure::once(move |_: Event| {
                let values = asked.result().map(|found| Array::from(&found).to_vec());
                let is = values.is_ok_and(expected);
                is_expected.set(Some(is));
                if is {
                    commit(&raw);
                } else {
                    // What cannot be aborted any more has ended already.
                    let _ = raw.abort();
                }
            })
        };
        asked.set_onsuccess(Some(look.as_ref().unchecked_ref()));
        if let Err(error) = write() {
            return Err(self.give_up(error));
        }
        match (self.end().await, is_expected.get()) {
            (Ok(()), Some(true)) => Ok(true),
            (Err(_), Some(false)) => Ok(false),
            (Err(trouble), _) => Err(trouble),
            (Ok(()), _) => Err(Trouble::Other("a commit that nobody asked for".to_owned())),
        }
    }

    fn ask_raw(&self, name: &str, from: &JsValue) -> Result<IdbRequest, JsValue> {
        let range = IdbKeyRange::lower_bound(from)?;
        let store = self.raw.object_store(name)?;
        store.get_all_with_key_and_limit(&range, PAGE)
    }

    /// All keys, and values, of the store `name` from the key `from` on, in order.
    pub async fn records(
        &self,
        name: &str,
        from: Option<JsValue>,
    ) -> Result<(Vec<JsValue>, Vec<JsValue>), Trouble> {
        self.pages(name, from).await.map_err(fault::trouble)
    }

    async fn pages(
        &self,
        name: &str,
        from: Option<JsValue>,
    ) -> Result<(Vec<JsValue>, Vec<JsValue>), Error> {
        let store = self.transaction.object_store(name)?;
        let mut range = from
            .map(|key| KeyRange::lower_bound(&key, Some(false)))
            .transpose()?;
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        loop {
            let query = range.map(Query::from);
            // Both are asked for before one is awaited, so that there is one way to the database and back.
            let more_keys = store.get_all_keys(query.clone(), Some(PAGE))?.into_future();
            let more_values = store.get_all(query, Some(PAGE))?.into_future();
            let more_keys = more_keys.await?;
            values.extend(more_values.await?);
            let is_last = more_keys.len() < PAGE as usize;
            keys.extend(more_keys);
            range = match keys.last() {
                Some(last) if !is_last => Some(KeyRange::lower_bound(last, Some(true))?),
                _ => return Ok((keys, values)),
            };
        }
    }

    /// Queues what `write` asks for and commits at once: all of it or nothing. Resolves when that is done.
    pub async fn finish_after(
        self,
        write: impl FnOnce() -> Result<(), Error>,
    ) -> Result<(), Trouble> {
        match write() {
            Ok(()) => self.finish().await,
            Err(error) => Err(self.give_up(error)),
        }
    }

    /// Without this the browser would commit the part that was queued.
    fn give_up(self, error: Error) -> Trouble {
        let _ = self.transaction.abort();
        fault::trouble(error)
    }

    async fn finish(self) -> Result<(), Trouble> {
        commit(&self.raw);
        self.end().await
    }

    /// Resolves when the transaction is over.
    async fn end(&self) -> Result<(), Trouble> {
        let raw = &self.raw;
        let end = Promise::new(&mut |resolve, reject| {
            raw.set_oncomplete(Some(&resolve));
            raw.set_onabort(Some(&reject));
        });
        match JsFuture::from(end).await {
            Ok(_) => Ok(()),
            Err(_) => Err(why_aborted(raw)),
        }
    }
}

fn why_aborted(transaction: &IdbTransaction) -> Trouble {
    match transaction.error() {
        Some(exception) => fault::trouble_of(&exception),
        None => Trouble::Other("AbortError".to_owned()),
    }
}
