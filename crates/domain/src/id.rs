//! Identities: a Request has a random id, and every record it makes is named after it. Never invent an id here.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use uuid::Uuid;

/// Names one Request. Drawn at the edge (UUID version 7), so that a re-sent Request is recognised for ever.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RequestId(pub Uuid);

/// The `n`-th record that a Request made. The main record is number 0 and reads like the Request's own id.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RecordId {
    pub request: Uuid,
    pub n: u16,
}

impl RecordId {
    /// The main record of `request`.
    pub const fn main(request: RequestId) -> Self {
        Self::nth(request, 0)
    }

    /// A further record of `request`.
    pub const fn nth(request: RequestId, n: u16) -> Self {
        Self {
            request: request.0,
            n,
        }
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.n {
            0 => write!(f, "{}", self.request),
            n => write!(f, "{}_{n}", self.request),
        }
    }
}

/// The text is no id of ours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAnId;

impl FromStr for RecordId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let (uuid, n) = match text.split_once('_') {
            Some((uuid, n)) => (uuid, n.parse().map_err(|_| NotAnId)?),
            None => (text, 0),
        };
        let id = Self {
            request: Uuid::try_parse(uuid).map_err(|_| NotAnId)?,
            n,
        };
        // Only the spelling that `Display` writes: one record, one address.
        if id.to_string() == text {
            Ok(id)
        } else {
            Err(NotAnId)
        }
    }
}

impl Serialize for RecordId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(self)
        } else {
            (self.request.as_u128(), self.n).serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for RecordId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            String::deserialize(deserializer)?
                .parse()
                .map_err(|NotAnId| de::Error::custom("not a record id"))
        } else {
            let (request, n) = <(u128, u16)>::deserialize(deserializer)?;
            Ok(Self {
                request: Uuid::from_u128(request),
                n,
            })
        }
    }
}

macro_rules! record_ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub RecordId);

        impl From<RecordId> for $name {
            fn from(id: RecordId) -> Self {
                Self(id)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                text.parse().map(Self)
            }
        }
    )*};
}

record_ids! {
    /// A person (or an organisation) of this world.
    PersonId,
    /// A tip.
    TipId,
    /// A payment.
    PaymentId,
    /// A refund of (a part of) a payment.
    RefundId,
    /// What a creator offers to subscribers.
    TierId,
    /// One person's subscription to a tier.
    SubscriptionId,
    /// A post.
    PostId,
    /// Money sent from person to person.
    TransferId,
    /// Money asked of a person.
    MoneyRequestId,
    /// A linked bank account.
    BankAccountId,
    /// Money on its way to a bank account.
    WithdrawalId,
    /// A Space.
    SpaceId,
    /// A ticket to a Space, also while it is only held.
    TicketId,
    /// A tip given with another service.
    HandOffId,
}

impl RequestId {
    /// The id of a Request that follows from what it says, so that saying it twice is saying it once.
    /// A UUID of version 8 from 128 bits of FNV-1a: no secret, only a name.
    pub fn of(name: &str) -> Self {
        const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013B;
        const START: u128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D;
        let hash = name.bytes().fold(START, |hash, byte| {
            (hash ^ u128::from(byte)).wrapping_mul(PRIME)
        });
        Self(Uuid::new_v8(hash.to_be_bytes()))
    }
}

impl PersonId {
    /// Sorts before every other: where a range over people begins.
    pub const FIRST: Self = Self(RecordId::FIRST);
}

impl RecordId {
    /// Sorts before every other: where a range over records begins.
    pub const FIRST: Self = Self {
        request: Uuid::nil(),
        n: 0,
    };

    /// Sorts after every other: where a range over records ends.
    pub const LAST: Self = Self {
        request: Uuid::max(),
        n: u16::MAX,
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_id_reads_back_from_its_own_text() {
        let request = RequestId(Uuid::from_u128(7));
        for id in [RecordId::main(request), RecordId::nth(request, 3)] {
            assert_eq!(id.to_string().parse(), Ok(id));
        }
    }

    #[test]
    fn a_second_spelling_of_an_id_is_refused() {
        let uuid = Uuid::from_u128(0xABC).to_string();
        for text in [
            uuid.to_uppercase(),
            format!("{uuid}_0"),
            format!("{uuid}_01"),
            "../admin".into(),
        ] {
            assert_eq!(text.parse::<RecordId>(), Err(NotAnId), "{text}");
        }
    }

    proptest! {
        #[test]
        fn an_id_has_one_spelling(
            text in hostile::near_any(&[
                "0190a0b0-c0d0-7000-8000-000000000001",
                "0190a0b0-c0d0-7000-8000-000000000001_3",
                "00000000-0000-0000-0000-000000000000_65535",
            ]),
        ) {
            if let Ok(id) = text.parse::<RecordId>() {
                prop_assert_eq!(id.to_string(), text);
            }
        }

        #[test]
        fn every_id_reads_back(request in any::<u128>(), n in any::<u16>()) {
            let id = RecordId::nth(RequestId(Uuid::from_u128(request)), n);
            prop_assert_eq!(id.to_string().parse(), Ok(id));
        }
    }
}
