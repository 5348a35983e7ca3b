//! The texts of posts in IndexedDB, in an object store of their own. Never read one without a Permit, not even to
//! export it.

use domain::posts::{Digest, Permit};
use idb::{KeyRange, Query, TransactionMode};
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

use super::{BODIES, IndexedDb, bytes_of, fault};
use crate::ports::{Bodies, Body, Task, Trouble};

impl IndexedDb {
    async fn keep_bodies(&self, bodies: Vec<Body>) -> Result<(), Trouble> {
        let work = self
            .connection
            .begin(&[BODIES], TransactionMode::ReadWrite)
            .await?;
        let store = work.store(BODIES)?;
        work.finish_after(|| {
            bodies.iter().try_for_each(|body| {
                let bytes = Uint8Array::from(body.bytes.as_slice());
                store.put(&bytes, Some(&key_of(body.digest))).map(drop)
            })
        })
        .await
    }

    async fn read_body(&self, digest: Digest) -> Result<Option<Vec<u8>>, Trouble> {
        let work = self
            .connection
            .begin(&[BODIES], TransactionMode::ReadOnly)
            .await?;
        let asked = work.store(BODIES)?.get(key_of(digest));
        let found = asked.map_err(fault::trouble)?.await;
        let found = found.map_err(fault::trouble)?;
        Ok(found.map(|value| bytes_of(&value)))
    }

    async fn kept_bodies(&self) -> Result<Vec<Digest>, Trouble> {
        let work = self
            .connection
            .begin(&[BODIES], TransactionMode::ReadOnly)
            .await?;
        let asked = work.store(BODIES)?.get_all_keys(None, None);
        let keys = asked.map_err(fault::trouble)?.await;
        let keys = keys.map_err(fault::trouble)?;
        let digests = keys.iter().filter_map(|key| key.as_string()?.parse().ok());
        Ok(digests.collect())
    }

    async fn forget_body(&self, digest: Digest) -> Result<(), Trouble> {
        let work = self
            .connection
            .begin(&[BODIES], TransactionMode::ReadWrite)
            .await?;
        let store = work.store(BODIES)?;
        work.finish_after(|| {
            let only = KeyRange::only(&key_of(digest))?;
            store.delete(Query::from(only)).map(drop)
        })
        .await
    }
}

impl Bodies for IndexedDb {
    fn keep(&self, bodies: Vec<Body>) -> Task<'_, Result<(), Trouble>> {
        Box::pin(self.keep_bodies(bodies))
    }

    fn read(&self, permit: &Permit) -> Task<'_, Result<Option<Vec<u8>>, Trouble>> {
        Box::pin(self.read_body(permit.digest()))
    }

    fn kept(&self) -> Task<'_, Result<Vec<Digest>, Trouble>> {
        Box::pin(self.kept_bodies())
    }

    fn forget(&self, digest: Digest) -> Task<'_, Result<(), Trouble>> {
        Box::pin(self.forget_body(digest))
    }
}

fn key_of(digest: Digest) -> JsValue {
    JsValue::from(digest.to_string())
}
