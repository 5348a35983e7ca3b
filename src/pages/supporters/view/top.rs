//! Who gave most, of those who let everybody see it. All others are one sum without a name, and nobody is taken out of it.

use domain::State;
use domain::id::PersonId;
use domain::money::{Currency, Money};

use crate::pages::payment::view::Party;

/// People in the table.
const LISTED: usize = 10;
/// People in the drawing.
const DRAWN: usize = 5;

/// What remains of people's tips, the most first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Top {
    people: Vec<(Party, Money)>,
    seen: usize,
    /// What remains of the tips of those who gave in public and are not listed.
    pub rest: Money,
    /// What remains of private and secret tips and of those of visitors.
    pub unnamed: Money,
    /// Of everything.
    pub all: Money,
}

/// Empty while no tip has arrived.
pub fn top(state: &State, person: PersonId, currency: Currency) -> Option<Top> {
    let takings = state.tips.supporters.takings(person, currency)?;
    let named = |(giver, minor)| Some((Party::of(state, giver)?, currency.of_minor(minor)));
    let people: Vec<_> = takings.top(LISTED).filter_map(named).collect();
    let listed: i64 = people.iter().map(|(_, sum)| sum.minor).sum();
    Some(Top {
        people,
        seen: takings.seen_count(),
        rest: currency.of_minor(takings.seen_minor().saturating_sub(listed)),
        unnamed: currency.of_minor(takings.unseen_minor()),
        all: currency.of_minor(takings.paid_minor.saturating_sub(takings.returned_minor)),
    })
}

impl Top {
    pub fn listed(&self) -> &[(Party, Money)] {
        &self.people
    }

    /// Whoever gave most, several if they gave equally much.
    pub fn first(&self) -> &[(Party, Money)] {
        let most = self.people.first().map(|(_, sum)| *sum);
        let count = self.people.partition_point(|(_, sum)| Some(*sum) == most);
        self.people.get(..count).unwrap_or_default()
    }

    /// How many gave in public and are not listed.
    pub fn more(&self) -> usize {
        self.seen.saturating_sub(self.people.len())
    }

    pub fn drawn(&self) -> &[(Party, Money)] {
        self.people.get(..DRAWN).unwrap_or(&self.people)
    }

    /// Thousandths of the longest bar: of whoever gave most, or of the sum without a name.
    pub fn length(&self, part: Money) -> u16 {
        let first = self.people.first().map_or(0, |(_, first)| first.minor);
        let longest = first.max(self.unnamed.minor).max(1);
        let length = i128::from(part.minor.max(0)) * 1_000 / i128::from(longest);
        u16::try_from(length).unwrap_or(1_000)
    }
}
