//! Dice that fall the same way every time. Never use them for a world that is kept: ids would repeat.

use std::cell::Cell;

use domain::id::RequestId;
use domain::moment::Moment;
use uuid::Builder;

use crate::ports::Dice;

/// Gives ids that sort by moment, then in the order they were drawn.
pub struct CountingDice {
    tab: u16,
    drawn: Cell<u64>,
}

impl CountingDice {
    /// Dice with numbers of their own for each `tab`.
    pub const fn new(tab: u16) -> Self {
        Self {
            tab,
            drawn: Cell::new(0),
        }
    }
}

impl CountingDice {
    fn draw(&self) -> u64 {
        let drawn = self.drawn.get() + 1;
        self.drawn.set(drawn);
        drawn
    }
}

impl Dice for CountingDice {
    fn request_id(&self, now: Moment) -> RequestId {
        let drawn = self.draw();
        // A UUID of version 7 drops six of the first bits: the count stands in the others.
        let mut rest = [0; 10];
        rest[2..8].copy_from_slice(&drawn.to_be_bytes()[2..]);
        rest[8..].copy_from_slice(&self.tab.to_be_bytes());
        let milliseconds = u64::try_from(now.0).unwrap_or(0);
        RequestId(Builder::from_unix_timestamp_millis(milliseconds, &rest).into_uuid())
    }

    fn salt(&self) -> [u8; 16] {
        let mut salt = [0; 16];
        salt[..8].copy_from_slice(&self.draw().to_be_bytes());
        salt[14..].copy_from_slice(&self.tab.to_be_bytes());
        salt
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_repeat_in_the_next_run_and_never_in_this_one() {
        let draw = |tab| {
            let dice = CountingDice::new(tab);
            [5, 5, 6].map(|now| dice.request_id(Moment(now)))
        };
        assert_eq!(draw(1), draw(1));
        let both = [draw(1), draw(2)].concat();
        assert_eq!(
            both.iter().collect::<std::collections::BTreeSet<_>>().len(),
            6
        );
        assert!(draw(1).is_sorted());
    }
}
