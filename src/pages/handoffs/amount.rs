//! How much, in what the service takes: notes, a sum, or a decimal of its own asset. Never convert one into another.

use domain::money::Currency;
use leptos::prelude::*;

use super::draft::GiveDraft;
use super::view::{GiveView, Measure};
use crate::i18n::{Texts, person, services};
use crate::pages::payment::amount::AmountChoice;
use crate::prefs::use_texts;
use crate::ui::{Field, FieldKind};

#[component]
pub fn HowMuch(view: GiveView, draft: GiveDraft) -> impl IntoView {
    let t = use_texts();
    if let (Measure::Notes(notes), Some(amount)) = (&view.measure, draft.notes) {
        let (seed, notes) = (view.receiver.seed(), notes.clone());
        return view! { <AmountChoice seed=seed draft=amount notes=notes largest=None /> }
            .into_any();
    }
    let (label, hint) = words(t, &view);
    view! {
        <Field
            label=label
            value=draft.written
            kind=FieldKind::Decimal
            hint=hint
            error=draft.written_error
        />
    }
    .into_any()
}

fn words(t: Texts, view: &GiveView) -> (String, String) {
    let with = services::within(t, Some(view.account.service));
    let label = |unit: &str| t.handoffs_amount_in(unit);
    match &view.measure {
        Measure::Sum { currency, is_told } => {
            let unit = person::currency(t, *currency);
            let hint = match view.other_currency {
                Some(own) => other_currency(t, &with, own, &unit),
                None if *is_told => t.handoffs_amount_told(),
                None => t.handoffs_amount_noted(&with),
            };
            (label(&unit), hint)
        }
        Measure::Asset { asset, is_told } => {
            let hint = match is_told {
                true => t.handoffs_amount_told(),
                false => t.handoffs_amount_noted(&with),
            };
            (label(asset.code), hint)
        }
        Measure::Notes(_) => (label(""), String::new()),
    }
}

fn other_currency(t: Texts, with: &str, own: Currency, unit: &str) -> String {
    t.handoffs_amount_other(with, unit, &person::currency(t, own))
}
