//! How entries become bytes: postcard for the journal, JSON for scenarios. No meaning of an entry is known here.

use domain::Entry;
use domain::history::{self, Codec, HistoryError};
use serde::{Deserialize, Serialize};

use crate::ports::Packed;

/// The journal's compact form.
struct Postcard;

impl Codec for Postcard {
    fn encode<T: Serialize>(&self, value: &T) -> Option<Vec<u8>> {
        postcard::to_allocvec(value).ok()
    }

    fn decode<'a, T: Deserialize<'a>>(&self, bytes: &'a [u8]) -> Option<T> {
        postcard::from_bytes(bytes).ok()
    }
}

/// The readable form of scenarios.
pub(super) struct Json;

impl Codec for Json {
    fn encode<T: Serialize>(&self, value: &T) -> Option<Vec<u8>> {
        serde_json::to_vec(value).ok()
    }

    fn decode<'a, T: Deserialize<'a>>(&self, bytes: &'a [u8]) -> Option<T> {
        serde_json::from_slice(bytes).ok()
    }
}

/// The bytes of an entry for the journal. Empty only if postcard cannot write it, which would be a bug.
pub fn pack(entry: &Entry) -> Option<Packed> {
    history::encode(entry, &Postcard)
}

/// The entry that packed bytes hold.
pub fn unpack(bytes: &[u8]) -> Result<Entry, HistoryError> {
    history::decode(bytes, &Postcard)
}
