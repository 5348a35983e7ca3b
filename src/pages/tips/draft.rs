//! A tip while it is being written. It lives in the screen and in the address, except the card: that is never kept.

use domain::money::Money;
use domain::payments::{Card, Method};
use domain::rules::{Deal, Way};
use domain::text;
use domain::tips::Visibility;
use leptos::prelude::*;

use super::view::{SheetView, first_note};
use crate::i18n::{Texts, rejection};
use crate::pages::payment::amount::AmountDraft;
use crate::pages::payment::query;
use crate::pages::payment::view::{Flow, Toward, flow};
use crate::routes;
use crate::store::use_store;

pub use crate::pages::payment::means::{BALANCE, CARD};

/// What somebody wants to give. Free to copy.
#[derive(Clone, Copy)]
pub struct TipDraft {
    pub amount: AmountDraft,
    pub message: RwSignal<String>,
    pub message_error: RwSignal<Option<String>>,
    /// Key of a [`Visibility`].
    pub visibility: RwSignal<String>,
    /// [`BALANCE`] or [`CARD`].
    pub means: RwSignal<String>,
    /// Whether the giver adds what the card takes, so that the receiver gets the amount.
    pub covers: RwSignal<bool>,
    /// The token of the card to pay with, once the provider gave one.
    pub card: RwSignal<Option<Card>>,
    sheet: StoredValue<SheetView>,
}

impl TipDraft {
    /// Starts from what the address remembers.
    pub fn new(t: Texts, sheet: &SheetView, search: &str) -> Self {
        let minor = query::read(search, "amount").and_then(|text| text.parse().ok());
        let amount = match minor {
            Some(minor) => sheet.currency.of_minor(minor),
            None => first_note(&sheet.notes, sheet.currency),
        };
        let kept = |key| query::read(search, key).unwrap_or_default();
        let visibility = visibility_of(&kept("visibility"));
        let has_wallet = use_store().actor.get_untracked().person().is_some();
        let means = match kept("with").as_str() {
            CARD => CARD,
            _ if has_wallet => BALANCE,
            _ => CARD,
        };
        Self {
            amount: AmountDraft::new(t, &sheet.notes, amount).go_on(kept("typed")),
            message: RwSignal::new(kept("message")),
            message_error: RwSignal::new(None),
            visibility: RwSignal::new(visibility_key(visibility).to_owned()),
            means: RwSignal::new(means.to_owned()),
            covers: RwSignal::new(kept("covers") == "1"),
            card: RwSignal::new(None),
            sheet: StoredValue::new(sheet.clone()),
        }
    }

    pub fn way(self) -> Way {
        if *self.means.read() == BALANCE {
            Way::Balance
        } else {
            Way::Card
        }
    }

    pub fn visibility(self) -> Visibility {
        visibility_of(&self.visibility.read())
    }

    /// What it is paid with; empty while a card is still to be typed.
    pub fn method(self) -> Option<Method> {
        match self.way() {
            Way::Balance => Some(Method::Balance),
            Way::Card => self.card.get().map(Method::Card),
        }
    }

    /// Whether there is something to review.
    pub fn is_ready(self) -> bool {
        self.amount
            .money()
            .is_ok_and(|amount| self.flow(amount).is_ok())
    }

    /// What is paid so that `amount` is given: more, when the giver covers the fees of a card.
    pub fn paid(self, amount: Money) -> Money {
        if !self.covers.get() || self.way() == Way::Balance {
            return amount;
        }
        let rules = self.sheet.with_value(|sheet| sheet.rules);
        let covering = rules.covering(amount, Way::Card, Deal::Tip);
        covering.unwrap_or(amount)
    }

    /// Where `amount` would go.
    pub fn flow(self, amount: Money) -> Result<Flow, domain::payments::Rejection> {
        let (rules, name) = self
            .sheet
            .with_value(|sheet| (sheet.rules, sheet.receiver.name.clone()));
        let paid = self.paid(amount);
        flow(rules, paid, self.way(), Deal::Tip, Toward::Gift(name))
    }

    /// The amount, if everything here can be taken; what cannot is said beside its control.
    pub fn checked(self, t: Texts) -> Option<Money> {
        let max = self.sheet.with_value(|sheet| sheet.rules.message_max_chars);
        let message = text::prose(&self.message.read_untracked(), max);
        self.message_error.set(
            message
                .as_ref()
                .err()
                .map(|error| rejection::text(t, *error)),
        );
        let amount = self.amount.taken(t)?;
        if let Err(refused) = untrack(|| self.flow(amount)) {
            let said = rejection::rejected(t, refused.into());
            self.amount.error.set(Some(said));
            return None;
        }
        message.is_ok().then_some(amount)
    }

    /// The address at which a reload finds this draft, at the step called `step`; tracked. Without an amount it is the
    /// note that lies on top.
    pub fn address(self, amount: Option<Money>, step: &str) -> String {
        let amount = amount.map(|amount| amount.minor.to_string());
        let typed = match amount {
            Some(_) => String::new(),
            None => self.amount.unread(),
        };
        let (path, currency) = self.sheet.with_value(|sheet| {
            let is_usual = sheet.currencies.first() == Some(&sheet.currency);
            let currency = if is_usual { "" } else { sheet.currency.code() };
            (routes::tip(&sheet.receiver.handle), currency)
        });
        let query = query::written(&[
            ("currency", currency),
            ("amount", amount.as_deref().unwrap_or_default()),
            ("typed", &typed),
            ("with", &self.means.read()),
            ("covers", if self.covers.get() { "1" } else { "" }),
            ("visibility", &self.visibility.read()),
            ("message", self.message.read().trim()),
            ("step", step),
        ]);
        path + &query
    }
}

/// The key of a visibility in forms, texts and addresses.
pub const fn visibility_key(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Public => "public",
        Visibility::Private => "private",
        Visibility::Secret => "secret",
    }
}

/// What the key says; public when it says nothing known.
pub fn visibility_of(key: &str) -> Visibility {
    match key {
        "private" => Visibility::Private,
        "secret" => Visibility::Secret,
        _ => Visibility::Public,
    }
}
