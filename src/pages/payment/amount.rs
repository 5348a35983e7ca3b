//! Choosing an amount: notes, or a blank one to write on. Never guess what somebody meant to write.

use domain::money::{AmountError, Currency, Money};
use leptos::prelude::*;

use crate::i18n::{Lang, Texts, money, rejection};
use crate::prefs::use_texts;
use crate::ui::{BlankNote, NoteChoice, NotePicker, Seed};

/// An amount while it is being chosen: a note or what is written, never both.
#[derive(Clone, Copy)]
pub struct AmountDraft {
    /// Minor units of the chosen note; empty when another amount is written.
    chosen: RwSignal<String>,
    written: RwSignal<String>,
    /// Why it was not taken when last tried.
    pub error: RwSignal<Option<String>>,
    currency: Currency,
}

impl AmountDraft {
    /// Starts with `amount`, on its note if there is one.
    pub fn new(t: Texts, notes: &[Money], amount: Money) -> Self {
        let is_note = notes.contains(&amount);
        let plain = amount.to_decimal();
        let written = match t.lang() {
            Lang::Fr => plain.replace('.', ","),
            Lang::En | Lang::Pseudo => plain,
        };
        let only_if = |is: bool, text: String| RwSignal::new(if is { text } else { String::new() });
        let draft = Self {
            chosen: only_if(is_note, amount.minor.to_string()),
            written: only_if(!is_note, written),
            error: RwSignal::new(None),
            currency: amount.currency,
        };
        draft.keep_one();
        draft
    }

    /// Goes on with what was written and is no amount yet, if anything was.
    pub fn go_on(self, unread: String) -> Self {
        if !unread.is_empty() {
            self.chosen.set(String::new());
            self.written.set(unread);
        }
        self
    }

    /// What is written and is no amount, as it stands; tracked. It is kept beside amounts, which are kept as numbers;
    /// what has as many digits as a card is not, whatever it was meant for.
    pub fn unread(self) -> String {
        let is_short = |written: &String| written.chars().filter(|c| c.is_numeric()).count() < 12;
        match self.money() {
            Ok(_) => String::new(),
            Err(_) => Some(self.written.get())
                .filter(is_short)
                .unwrap_or_default(),
        }
    }

    /// Choosing a note wipes the blank one; writing on it puts the chosen one down.
    fn keep_one(self) {
        Effect::new(move |_| {
            if !self.chosen.read().is_empty() {
                self.written.set(String::new());
            }
        });
        Effect::new(move |_| {
            // What is being mended is not wrong yet.
            self.error.set(None);
            if !self.written.read().is_empty() && !self.chosen.read_untracked().is_empty() {
                self.chosen.set(String::new());
            }
        });
    }

    /// The amount as it stands; tracked.
    pub fn money(self) -> Result<Money, AmountError> {
        let chosen = self.chosen.read();
        match chosen.parse() {
            Ok(minor) => Ok(self.currency.of_minor(minor)),
            Err(_) => Money::parse(&self.written.read(), self.currency),
        }
    }

    /// The amount as it stands, or its fault said beside the blank note.
    pub fn taken(self, t: Texts) -> Option<Money> {
        match untrack(|| self.money()) {
            Ok(amount) => {
                self.error.set(None);
                Some(amount)
            }
            Err(error) => {
                self.error.set(Some(rejection::amount(t, error)));
                None
            }
        }
    }
}

/// The notes and the blank one, in the ink of whoever receives. Stands inside an `Inked`.
#[component]
pub fn AmountChoice(
    seed: Seed,
    draft: AmountDraft,
    /// The notes on offer, rising.
    notes: Vec<Money>,
    /// The most there may be, where there is a most.
    #[prop(into)]
    largest: Option<Money>,
) -> impl IntoView {
    let t = use_texts();
    let choices: Vec<NoteChoice> = notes
        .iter()
        .map(|note| NoteChoice {
            key: note.minor.to_string(),
            parts: money::brief_parts(t, *note),
        })
        .collect();
    let symbol = money::parts(t, draft.currency.of_minor(0)).currency;
    let limit = largest.map(|largest| t.payments_up_to(&money::brief(t, largest)));
    view! {
        <div class="tip-amounts">
            <NotePicker
                seed=seed
                legend=t.payments_amount()
                notes=Signal::stored(choices)
                chosen=draft.chosen
            />
            <BlankNote
                seed=seed
                label=t.payments_other_amount()
                currency=symbol
                value=draft.written
                error=draft.error
                hint=limit
            />
        </div>
    }
}
