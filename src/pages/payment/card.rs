//! The card form. What is typed goes to the provider and nowhere else: never copy it, keep it or put it in an address.

use ::payments::{CardDetails, CardRefusal};
use domain::payments::Card;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::test_cards::TestCards;
use crate::i18n::{Texts, rejection};
use crate::pages::focus::{FIRST_INVALID, use_focus};
use crate::ports::Trouble;
use crate::prefs::use_texts;
use crate::store::{Store, use_store};
use crate::ui::{Field, FieldKind};

/// A card while it is being typed. Forgotten as soon as the provider has answered with a token.
#[derive(Clone, Copy)]
pub struct CardDraft {
    pub(super) number: RwSignal<String>,
    pub(super) expiry: RwSignal<String>,
    pub(super) code: RwSignal<String>,
    fault: RwSignal<Option<CardFault>>,
    pub busy: RwSignal<bool>,
    store: Store,
    focus: Callback<&'static str>,
}

#[derive(Clone, PartialEq, Eq)]
enum CardFault {
    Refused(CardRefusal),
    Trouble(Trouble),
}

/// The field that a refusal is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Number,
    Expiry,
    Code,
}

impl CardDraft {
    pub fn empty() -> Self {
        Self {
            number: RwSignal::new(String::new()),
            expiry: RwSignal::new(String::new()),
            code: RwSignal::new(String::new()),
            fault: RwSignal::new(None),
            busy: RwSignal::new(false),
            store: use_store(),
            focus: use_focus(),
        }
    }

    /// Fills the form in.
    pub(super) fn fill(self, number: &str, expiry: String) {
        self.number.set(number.to_owned());
        self.expiry.set(expiry);
        self.code.set("123".to_owned());
        self.fault.set(None);
    }

    /// Hands the card to the provider and calls `done` with its token. A refusal stands beside its field.
    pub fn tokenise(self, done: impl FnOnce(Card) + 'static) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.fault.set(None);
        let details = CardDetails {
            number: self.number.get_untracked(),
            expiry: self.expiry.get_untracked(),
            code: self.code.get_untracked(),
        };
        spawn_local(async move {
            let answer = self.store.tokenise(details).await;
            // The form may be gone by now, and its signals with it.
            self.busy.try_set(false);
            match answer {
                Ok(Ok(card)) => {
                    self.forget();
                    done(card);
                }
                Ok(Err(refusal)) => {
                    self.fault.try_set(Some(CardFault::Refused(refusal)));
                    self.focus.try_run(FIRST_INVALID);
                }
                Err(trouble) => drop(self.fault.try_set(Some(CardFault::Trouble(trouble)))),
            }
        });
    }

    fn forget(self) {
        for typed in [self.number, self.expiry, self.code] {
            typed.try_set(String::new());
        }
    }

    fn error(self, t: Texts, place: Place) -> Option<String> {
        match self.fault.get()? {
            CardFault::Refused(refusal) => {
                (place_of(refusal) == place).then(|| rejection::card(t, refusal))
            }
            CardFault::Trouble(trouble) => {
                (place == Place::Code).then(|| rejection::trouble(t, &trouble))
            }
        }
    }
}

fn place_of(refusal: CardRefusal) -> Place {
    match refusal {
        CardRefusal::NumberEmpty | CardRefusal::NumberWrong | CardRefusal::NotATestCard => {
            Place::Number
        }
        CardRefusal::ExpiryWrong | CardRefusal::Expired => Place::Expiry,
        CardRefusal::CodeWrong => Place::Code,
    }
}

/// The fields of a card, and the test cards to pick from. Stands inside a form that calls `tokenise`.
#[component]
pub fn CardForm(draft: CardDraft) -> impl IntoView {
    let t = use_texts();
    let error = move |place| MaybeProp::derive(move || draft.error(t, place));
    view! {
        <div class="card-form">
            <div>
                <p class="muted small">{t.payments_only_test_cards()}</p>
                <TestCards draft=draft />
            </div>
            <Field
                label=t.payments_card_number()
                value=draft.number
                kind=FieldKind::CardNumber
                error=error(Place::Number)
            />
            <div class="card-form-pair">
                <Field
                    label=t.payments_card_expiry()
                    value=draft.expiry
                    kind=FieldKind::CardExpiry
                    hint=t.payments_card_expiry_hint()
                    error=error(Place::Expiry)
                />
                <Field
                    label=t.payments_card_code()
                    value=draft.code
                    kind=FieldKind::CardCode
                    hint=t.payments_card_code_hint()
                    error=error(Place::Code)
                />
            </div>
        </div>
    }
}
