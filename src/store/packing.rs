//! How entries become bytes: postcard for the journal, JSON for scenarios. No meaning of an entry is known here.

mod source;

use domain::Entry;
use domain::history::{self, Decoder, Encoder, HistoryError};
use serde::{Deserialize, Serialize};

use self::source::Source;
use crate::ports::Packed;

/// The journal's compact form.
struct Postcard;

impl Encoder for Postcard {
    fn encode<T: Serialize>(&self, value: &T) -> Option<Vec<u8>> {
        postcard::to_allocvec(value).ok()
    }
}

/// The forms that are read. Both are one decoder, since two would be two copies of all that reads history.
pub(super) enum Form {
    Postcard,
    /// The readable form of scenarios.
    Json,
}

impl Decoder for Form {
    fn decode<'a, T: Deserialize<'a>>(&self, bytes: &'a [u8]) -> Option<T> {
        let written;
        let mut packed = postcard::Deserializer::from_bytes(bytes);
        let source = match self {
            Self::Postcard => Source::Packed(&mut packed),
            Self::Json => {
                written = serde_json::from_slice(bytes).ok()?;
                Source::Written(&written)
            }
        };
        T::deserialize(source).ok()
    }
}

/// The bytes of an entry for the journal. Empty only if postcard cannot write it, which would be a bug.
pub fn pack(entry: &Entry) -> Option<Packed> {
    history::encode(entry, &Postcard)
}

/// The entry that packed bytes hold.
pub fn unpack(bytes: &[u8]) -> Result<Entry, HistoryError> {
    history::decode(bytes, &Form::Postcard)
}

#[cfg(test)]
mod tests;
