//! One transaction. Await nothing but its own requests between `begin` and `finish_after`.

use std::future::IntoFuture;

use idb::{Error, KeyRange, ObjectStore, Query, Transaction, TransactionMode};
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbTransaction};

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
        let options = Object::new();
        let mode = match mode {
            TransactionMode::ReadOnly => "readonly",
            _ => {
                Reflect::set(&options, &"durability".into(), &"strict".into())?;
                "readwrite"
            }
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
        if let Err(error) = write() {
            // Without this the browser would commit the part that was queued.
            let _ = self.transaction.abort();
            return Err(fault::trouble(error));
        }
        // Where this is not known, or comes too late, the browser commits or aborts by itself.
        let _ = self.transaction.commit();
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
