//! Chance from the browser. An id is drawn once per Request and never again.

use domain::id::RequestId;
use domain::moment::Moment;
use uuid::{NoContext, Timestamp, Uuid};

use crate::ports::Dice;

pub struct RandomDice;

impl Dice for RandomDice {
    /// A UUID of version 7: the milliseconds of `now`, then 74 random bits. Before 1970 it is 1970.
    fn request_id(&self, now: Moment) -> RequestId {
        let milliseconds = u64::try_from(now.0).unwrap_or(0);
        let nanoseconds = (milliseconds % 1_000) as u32 * 1_000_000;
        let timestamp = Timestamp::from_unix(NoContext, milliseconds / 1_000, nanoseconds);
        RequestId(Uuid::new_v7(timestamp))
    }

    /// 122 bits of chance: six of a UUID's are fixed.
    fn salt(&self) -> [u8; 16] {
        Uuid::new_v4().into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_their_moment_and_never_repeat() {
        let [first, second, again] =
            [1, 2, 2].map(|now| RandomDice.request_id(Moment(1_764_000_000_000 + now)));
        assert!(first < second && first < again);
        assert_ne!(second, again);
        assert_eq!(first.0.get_version_num(), 7);
        assert_ne!(RandomDice.salt(), RandomDice.salt());
    }

    #[test]
    fn a_clock_before_1970_still_gives_ids() {
        assert_ne!(
            RandomDice.request_id(Moment(-1)),
            RandomDice.request_id(Moment(i64::MIN))
        );
    }
}
