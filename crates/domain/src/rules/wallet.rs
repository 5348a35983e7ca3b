//! What the rules say about sending, asking and withdrawing. Figures only: whether they hold is for the nouns.

use crate::moment::Span;
use crate::money::{Currency, Money, Rate};

/// How well a person is known. Until identities are checked, everybody is unverified.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    Unverified,
    Verified,
}

/// Sums are minor units of EUR, USD or GBP and the same number of yen, which makes them comparable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WalletRules {
    /// How long money sent can be taken back.
    pub undo: Span,
    /// How long a request for money stays open.
    pub request_open: Span,
    /// Between two reminders of one request.
    pub reminder_pause: Span,
    /// Over which time limits are reckoned; it rolls to the minute.
    pub week: Span,
    send_week_minor: [i64; 2],
    bank_week_minor: [i64; 2],
    withdrawal_least_minor: i64,
    withdrawal_most_minor: i64,
    instant_fee: Rate,
    instant_fee_least_minor: i64,
    instant_fee_most_minor: i64,
    /// How long a withdrawal can be cancelled before it leaves.
    pub standard_leaves: Span,
    pub instant_leaves: Span,
    /// Business days until a standard withdrawal arrives, from and to.
    pub standard_days: [u8; 2],
    /// Time until an instant withdrawal arrives, from and to.
    pub instant_arrives: [Span; 2],
    /// Business days in which a bank may still send back what arrived.
    pub return_days: u8,
}

impl WalletRules {
    /// Limits and the instant fee as usual for wallets in 2026; moments of leaving, returns and reminders are ours.
    pub const USUAL: Self = Self {
        undo: Span::seconds(10),
        request_open: Span::days(14),
        reminder_pause: Span::days(1),
        week: Span::days(7),
        send_week_minor: [29_999, 499_999],
        bank_week_minor: [99_999, 1_999_999],
        withdrawal_least_minor: 100,
        withdrawal_most_minor: 500_000,
        instant_fee: Rate::basis_points(175),
        instant_fee_least_minor: 25,
        instant_fee_most_minor: 2_500,
        standard_leaves: Span::hours(1),
        instant_leaves: Span::seconds(10),
        standard_days: [1, 3],
        instant_arrives: [Span::seconds(60), Span::seconds(30 * 60)],
        return_days: 5,
    };

    /// The usual ones, with nothing smaller than `minor` paid out.
    pub(super) const fn with_payouts_from(minor: i64) -> Self {
        let mut rules = Self::USUAL;
        rules.withdrawal_least_minor = minor;
        rules
    }

    /// The most somebody may send in a week.
    pub fn send_week(&self, standing: Standing, currency: Currency) -> Money {
        currency.of_minor(self.send_week_minor[standing as usize])
    }

    /// The most somebody may take to banks in a week.
    pub fn bank_week(&self, standing: Standing, currency: Currency) -> Money {
        currency.of_minor(self.bank_week_minor[standing as usize])
    }

    /// More cannot be asked for than anybody may send.
    pub fn largest_request(&self, currency: Currency) -> Money {
        self.send_week(Standing::Verified, currency)
    }

    pub fn smallest_withdrawal(&self, currency: Currency) -> Money {
        currency.of_minor(self.withdrawal_least_minor.max(1))
    }

    pub fn largest_withdrawal(&self, currency: Currency) -> Money {
        currency.of_minor(self.withdrawal_most_minor)
    }

    /// What being quick costs.
    pub fn instant_fee(&self, amount: Money) -> Money {
        let fair = self.instant_fee.of(amount).minor;
        let fee = fair.clamp(self.instant_fee_least_minor, self.instant_fee_most_minor);
        amount.currency.of_minor(fee)
    }
}
