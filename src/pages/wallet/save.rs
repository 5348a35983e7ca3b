//! The statement as a file for the downloads. Nothing leaves the device; what it holds is `csv`'s business.

use domain::id::PersonId;
use domain::money::Currency;
use leptos::prelude::*;

use super::csv;
use super::history;
use crate::i18n::format;
use crate::prefs::use_texts;
use crate::store::{use_store, use_view};
use crate::ui::{Button, ButtonTone, IconName};

/// Nothing while there is nothing to save.
#[component]
pub fn Save(person: PersonId, currency: Currency) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let has_lines = use_view(move |state| !state.statements.lines(person, currency).is_empty());
    let save = move |()| {
        let heads = [
            t.wallet_csv_when(),
            t.wallet_csv_what(),
            t.wallet_csv_who(),
            t.wallet_csv_note(),
            t.wallet_csv_amount(),
            t.wallet_csv_balance(),
            t.wallet_csv_currency(),
        ];
        let words =
            |line: &super::view::LineView| (history::what(t, line.kind), history::title(t, line));
        let rows = store.read(|state| csv::rows(state, person, currency, words, format::machine));
        let file = csv::file(heads.each_ref().map(String::as_str), &rows);
        let name = format!("obole-{}.csv", currency.code().to_ascii_lowercase());
        store.save_file(&name, file.as_bytes());
    };
    view! {
        <Show when=move || has_lines.get()>
            <p>
                <Button
                    label=t.wallet_csv()
                    tone=ButtonTone::Quiet
                    icon=IconName::Download
                    on_press=Callback::new(save)
                />
            </p>
        </Show>
    }
}
