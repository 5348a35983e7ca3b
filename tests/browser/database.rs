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
    IndexedDb::open(name)
        .await
        .expect("the test's database opens")
}

/// Resolves when the database is gone, which is when everybody has closed it.
pub async fn delete(name: &str) {
    let factory = Factory::new().expect("a browser with IndexedDB");
    factory.delete(name).expect("asked").await.expect("deleted");
}

/// A connection that ignores what the adapter would heed.
pub struct Raw(Database);

impl Raw {
    pub async fn open(name: &str) -> Self {
        let factory = Factory::new().expect("a browser with IndexedDB");
        Self(
            factory
                .open(name, None)
                .expect("asked")
                .await
                .expect("opened"),
        )
    }

    /// The stored bytes, by key.
    pub async fn chunks(&self) -> Vec<(f64, Vec<u8>)> {
        let transaction = self
            .0
            .transaction(&["journal"], TransactionMode::ReadOnly)
            .expect("begun");
        let store = transaction.object_store("journal").expect("there");
        let keys = store
            .get_all_keys(None, None)
            .expect("asked")
            .await
            .expect("keys");
        let store = self
            .0
            .transaction(&["journal"], TransactionMode::ReadOnly)
            .expect("begun");
        let store = store.object_store("journal").expect("there");
        let values = store
            .get_all(None, None)
            .expect("asked")
            .await
            .expect("values");
        let bytes = |value: JsValue| value.unchecked_into::<Uint8Array>().to_vec();
        keys.iter()
            .map(|key| key.as_f64().expect("a number"))
            .zip(values.into_iter().map(bytes))
            .collect()
    }

    pub async fn put(&self, key: f64, value: &JsValue) {
        let transaction = self
            .0
            .transaction(&["journal"], TransactionMode::ReadWrite)
            .expect("begun");
        let store = transaction.object_store("journal").expect("there");
        store.put(value, Some(&key.into())).expect("asked");
        transaction
            .commit()
            .expect("committed")
            .await
            .expect("complete");
    }

    pub async fn remove(&self, key: f64) {
        let transaction = self
            .0
            .transaction(&["journal"], TransactionMode::ReadWrite)
            .expect("begun");
        let store = transaction.object_store("journal").expect("there");
        let range = KeyRange::only(&key.into()).expect("a range");
        store.delete(Query::from(range)).expect("asked");
        transaction
            .commit()
            .expect("committed")
            .await
            .expect("complete");
    }

    pub fn close(self) {
        IdbDatabase::from(self.0).close();
    }
}
