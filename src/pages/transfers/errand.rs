//! Sending and asking are one form with two ends: which of them it is, and what was written in it so far. It lives in
//! the screen and in the address; nothing is sent from here.

use domain::money::{Currency, Money};
use domain::people::Handle;
use domain::text;
use leptos::prelude::*;

use super::view::{self, Pair};
use crate::i18n::{Texts, rejection};
use crate::pages::payment::amount::AmountDraft;
use crate::pages::payment::query;
use crate::routes;

/// Which way the money is to go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Errand {
    Send,
    Ask,
}

impl Errand {
    pub const fn path(self) -> &'static str {
        match self {
            Self::Send => routes::SEND,
            Self::Ask => routes::ASK,
        }
    }

    pub fn title(self, t: Texts) -> String {
        match self {
            Self::Send => t.transfers_send(),
            Self::Ask => t.requests_ask(),
        }
    }

    pub fn title_for(self, t: Texts, name: &str) -> String {
        match self {
            Self::Send => t.transfers_send_to(name),
            Self::Ask => t.requests_ask_of(name),
        }
    }
}

/// What somebody wants to send or ask for. Free to copy.
#[derive(Clone, Copy)]
pub struct Draft {
    pub errand: Errand,
    pub amount: AmountDraft,
    pub note: RwSignal<String>,
    pub note_error: RwSignal<Option<String>>,
    note_max_chars: usize,
    currency: Currency,
    to: StoredValue<Handle>,
}

impl Draft {
    /// Starts from what the address remembers.
    pub fn new(t: Texts, errand: Errand, pair: &Pair, search: &str) -> Self {
        let notes = view::notes(pair.currency);
        let kept = query::read(search, "amount").and_then(|text| text.parse().ok());
        let first = notes.get(1).copied().unwrap_or(pair.currency.of_major(10));
        let amount = kept.map_or(first, |minor| pair.currency.of_minor(minor));
        Self {
            errand,
            amount: AmountDraft::new(t, &notes, amount),
            note: RwSignal::new(query::read(search, "note").unwrap_or_default()),
            note_error: RwSignal::new(None),
            note_max_chars: pair.note_max_chars,
            currency: pair.currency,
            to: StoredValue::new(pair.other.handle.clone()),
        }
    }

    /// The amount, if amount and note can be taken; what cannot is said beside its control. `hindrance` says what
    /// stands against an amount.
    pub fn checked(
        self,
        t: Texts,
        hindrance: impl FnOnce(Money) -> Option<domain::Rejection>,
    ) -> Option<Money> {
        let note = text::prose(&self.note.read_untracked(), self.note_max_chars);
        let fault = note.as_ref().err().map(|error| rejection::text(t, *error));
        self.note_error.set(fault);
        let amount = self.amount.taken(t)?;
        if let Some(refused) = hindrance(amount) {
            let said = rejection::rejected(t, refused);
            self.amount.error.set(Some(said));
            return None;
        }
        note.is_ok().then_some(amount)
    }

    /// The address at which a reload finds this draft, at the step called `step`; tracked. Without an amount it is the
    /// note that lies on top.
    pub fn address(self, amount: Option<Money>, step: &str) -> String {
        let amount = amount.map(|amount| amount.minor.to_string());
        let query = query::written(&[
            ("to", self.to.read_value().as_str()),
            ("currency", self.currency.code()),
            ("amount", amount.as_deref().unwrap_or_default()),
            ("note", self.note.read().trim()),
            ("step", step),
        ]);
        format!("{}{query}", self.errand.path())
    }
}
