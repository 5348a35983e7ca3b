//! Databases of the tests' own, reached behind the adapter's back. Every one has a name of its own and is deleted when done.

use idb::{Database, Factory, KeyRange, Query, TransactionMode};
use js_sys::Uint8Array;
use obole::adapters::{BrowserClock, IndexedDb, RandomDice};
use obole::ports::{Clock, Dice};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbDatabase;

/// A name nobody has used.
pub fn fresh_name() -> String {
    format!("test-{}", RandomDice.request_id(BrowserClock.now()).0)
}

pub async fn open(name: &str) -> IndexedDb {
    IndexedDb::open(name).await.unwrap()
}

/// Resolves when the database is gone, which is when everybody has closed it.
pub async fn delete(name: &str) {
    let factory = Factory::new().unwrap();
    factory.delete(name).unwrap().await.unwrap();
}

/// A connection that ignores what the adapter would heed.
pub struct Raw(Database);

impl Raw {
    pub async fn open(name: &str) -> Self {
        let factory = Factory::new().unwrap();
        Self(factory.open(name, None).unwrap().await.unwrap())
    }

    /// The stored bytes, by key.
    pub async fn chunks(&self) -> Vec<(f64, Vec<u8>)> {
        let transaction = self
            .0
            .transaction(&["journal"], TransactionMode::ReadOnly)
            .unwrap();
        let store = transaction.object_store("journal").unwrap();
        let keys = store.get_all_keys(None, None).unwrap().await.unwrap();
        let store = self
            .0
            .transaction(&["journal"], TransactionMode::ReadOnly)
            .unwrap();
        let store = store.object_store("journal").unwrap();
        let values = store.get_all(None, None).unwrap().await.unwrap();
        let bytes = |value: JsValue| value.unchecked_into::<Uint8Array>().to_vec();
        keys.iter()
            .map(|key| key.as_f64().unwrap())
            .zip(values.into_iter().map(bytes))
            .collect()
    }

    pub async fn put(&self, key: f64, value: &JsValue) {
        let transaction = self
            .0
            .transaction(&["journal"], TransactionMode::ReadWrite)
            .unwrap();
        let store = transaction.object_store("journal").unwrap();
        store.put(value, Some(&key.into())).unwrap();
        transaction.commit().unwrap().await.unwrap();
    }

    pub async fn remove(&self, key: f64) {
        let transaction = self
            .0
            .transaction(&["journal"], TransactionMode::ReadWrite)
            .unwrap();
        let store = transaction.object_store("journal").unwrap();
        let range = KeyRange::only(&key.into()).unwrap();
        store.delete(Query::from(range)).unwrap();
        transaction.commit().unwrap().await.unwrap();
    }

    pub fn close(self) {
        IdbDatabase::from(self.0).close();
    }
}
