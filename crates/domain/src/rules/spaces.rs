//! The part of a rule pack that is about Spaces and tickets: data, like the rest of it. No decision here.

use super::RulePack;
use crate::moment::Span;
use crate::money::{Currency, Money};

/// What a pack says about Spaces. Prices are whole units of EUR, USD or GBP and hundreds of JPY.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SpaceRules {
    pub price_least_major: i64,
    pub price_most_major: i64,
    pub seats_least: u16,
    pub seats_most: u16,
    pub schedule_ahead: Span,
    pub upcoming_most: u16,
    /// The lobby is open for so long before the doors.
    pub lobby: Span,
    /// How long the people wait for a host who does not open the doors, or who left.
    pub host_grace: Span,
    /// A Space is over at the latest so long after the last moment at which its doors could open.
    pub longest: Span,
    /// A seat is kept so long for somebody who pays.
    pub hold: Span,
    pub co_hosts_most: u16,
    pub speakers_most: u16,
    pub title_max_chars: usize,
    pub note_max_chars: usize,
}

impl SpaceRules {
    /// Price, seats, scheduling and stage as in Obole's column of the published table, and wherever another column
    /// says nothing; hold, lobby and the longest Space are our own choice.
    pub(super) const USUAL: Self = Self {
        price_least_major: 1,
        price_most_major: 999,
        seats_least: 5,
        seats_most: 500,
        schedule_ahead: Span::days(30),
        upcoming_most: 5,
        lobby: Span::seconds(30 * 60),
        host_grace: Span::seconds(5 * 60),
        longest: Span::hours(12),
        hold: Span::seconds(10 * 60),
        co_hosts_most: 2,
        speakers_most: 10,
        title_max_chars: 80,
        note_max_chars: 280,
    };
}

impl RulePack {
    /// The lowest and the highest price of a ticket in `currency`.
    pub fn ticket_prices(&self, currency: Currency) -> (Money, Money) {
        let factor = if currency.exponent() == 0 { 100 } else { 1 };
        let price = |major: i64| currency.of_major(major * factor);
        (
            price(self.spaces.price_least_major),
            price(self.spaces.price_most_major),
        )
    }
}
