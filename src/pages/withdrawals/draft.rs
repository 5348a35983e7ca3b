//! A withdrawal while it is being chosen. It lives in the screen and in the address; nothing is sent from here.

use domain::id::BankAccountId;
use domain::money::{Currency, Money};
use domain::withdrawals::Speed;
use leptos::prelude::*;

use super::view::AccountView;
use crate::i18n::Texts;
use crate::pages::payment::amount::AmountDraft;
use crate::pages::payment::query;
use crate::pages::wallet::view::top_up_notes;
use crate::routes;

const STANDARD: &str = "standard";
const INSTANT: &str = "instant";

/// The key of a speed in forms and addresses.
pub const fn speed_key(speed: Speed) -> &'static str {
    match speed {
        Speed::Standard => STANDARD,
        Speed::Instant => INSTANT,
    }
}

/// Free to copy.
#[derive(Clone, Copy)]
pub struct Draft {
    pub amount: AmountDraft,
    /// The id of a linked account, written out.
    pub account: RwSignal<String>,
    /// Key of a [`Speed`].
    pub speed: RwSignal<String>,
    pub currency: Currency,
}

impl Draft {
    /// Starts from what the address remembers, else with the account `first`.
    pub fn new(t: Texts, currency: Currency, first: Option<BankAccountId>, search: &str) -> Self {
        let notes = top_up_notes(currency);
        let kept = query::read(search, "amount").and_then(|text| text.parse().ok());
        let note = notes.get(1).copied().unwrap_or(currency.of_major(20));
        let amount = kept.map_or(note, |minor| currency.of_minor(minor));
        let first = first.map(|id| id.to_string()).unwrap_or_default();
        let account = query::read(search, "account").unwrap_or(first);
        let speed = match query::read(search, "speed").as_deref() {
            Some(INSTANT) => INSTANT,
            _ => STANDARD,
        };
        Self {
            amount: AmountDraft::new(t, &notes, amount),
            account: RwSignal::new(account),
            speed: RwSignal::new(speed.to_owned()),
            currency,
        }
    }

    pub fn speed(self) -> Speed {
        if *self.speed.read() == INSTANT {
            Speed::Instant
        } else {
            Speed::Standard
        }
    }

    pub fn has_amount(self) -> bool {
        self.amount.money().is_ok()
    }

    /// The chosen account, if it is one of `accounts`.
    pub fn account_of(self, accounts: &[AccountView]) -> Option<AccountView> {
        let chosen = self.account.read();
        let found = accounts
            .iter()
            .find(|account| account.id.to_string() == *chosen);
        found.cloned()
    }

    /// The address at which a reload finds this draft, at the step called `step`; tracked.
    pub fn address(self, amount: Option<Money>, step: &str) -> String {
        let amount = amount.map(|amount| amount.minor.to_string());
        let query = query::written(&[
            ("currency", self.currency.code()),
            ("amount", amount.as_deref().unwrap_or_default()),
            ("account", &self.account.read()),
            ("speed", &self.speed.read()),
            ("step", step),
        ]);
        format!("{}{query}", routes::WITHDRAW)
    }
}
