//! The list as a file for the downloads: every tip that the filters let through, not only the window. Nothing leaves the
//! device.

use domain::id::PersonId;
use leptos::prelude::*;

use super::asked::{Asked, visibility_key};
use super::{csv, view, words};
use crate::i18n::format;
use crate::prefs::use_texts;
use crate::store::use_store;
use crate::ui::{Button, ButtonTone, IconName};

#[component]
pub fn Save(person: PersonId, asked: Memo<Asked>) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let save = move |()| {
        let heads = [
            t.supporters_csv_when(),
            t.supporters_csv_who(),
            t.supporters_csv_seen(),
            t.supporters_csv_message(),
            t.supporters_csv_amount(),
            t.supporters_csv_returned(),
            t.supporters_csv_currency(),
            t.supporters_csv_thanked(),
            t.supporters_csv_receipt(),
        ];
        let asked = Asked {
            from: None,
            ..asked.get_untracked()
        };
        let lines: Vec<_> = store.read(|state| {
            let now = store.moment();
            let all = view::window(state, person, &asked, usize::MAX, now, words::month_of);
            let places = all.places.into_iter();
            places
                .filter_map(|place| view::line(state, person, place))
                .collect()
        });
        let words = |line: &view::Line| {
            let seen = t.receipt_seen(visibility_key(line.visibility));
            (words::giver(t, &line.giver), seen)
        };
        let heads = heads.each_ref().map(String::as_str);
        let file = csv::file(heads, &lines, words, |at| format::machine(at.0));
        store.save_file("obole-supporters.csv", file.as_bytes());
    };
    view! {
        <p>
            <Button
                label=t.supporters_csv()
                tone=ButtonTone::Quiet
                icon=IconName::Download
                on_press=Callback::new(save)
            />
        </p>
    }
}
