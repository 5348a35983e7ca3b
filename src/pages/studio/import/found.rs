//! What was found and what was left, row by row. Nothing that stands in the file is missing from both.

use leptos::prelude::*;
use payments::import::Left;

use super::view::Line;
use super::words;
use crate::i18n::{format, services};
use crate::prefs::use_texts;
use crate::ui::{Check, Status, StatusKind};

#[component]
pub fn Found(lines: Vec<(Line, RwSignal<bool>)>) -> impl IntoView {
    let t = use_texts();
    let count = format::count(lines.len());
    let rows = lines
        .into_iter()
        .map(|(line, is_picked)| view! { <FoundRow line=line is_picked=is_picked /> })
        .collect_view();
    view! {
        <h2 class="heading">{t.import_found(count)}</h2>
        <ul class="studio-accounts" role="list">
            {rows}
        </ul>
    }
}

#[component]
fn FoundRow(line: Line, is_picked: RwSignal<bool>) -> impl IntoView {
    let t = use_texts();
    let name = services::name(t, line.service);
    let address = line.account.address.clone();
    let what = match line.is_known {
        true => view! {
            <p class="row-title">{name}</p>
            <p class="muted small wrap"><bdi>{address}</bdi></p>
            <p><Status kind=StatusKind::Done word=t.import_known() /></p>
        }
        .into_any(),
        false => view! { <Check label=name detail=address value=is_picked /> }.into_any(),
    };
    let again = (line.again > 0).then(|| t.import_again(format::count(line.again)));
    let notes = line.changes.iter().map(|change| words::changed(t, *change));
    let notes: Vec<String> = notes.chain(again).collect();
    view! {
        <li class="studio-account import-row">
            <div class="studio-account-what">
                {what}
                {notes
                    .into_iter()
                    .map(|note| view! { <p class="import-note small">{note}</p> })
                    .collect_view()}
            </div>
            <span class="import-place muted small">{words::place(t, &line.place)}</span>
        </li>
    }
}

#[component]
pub fn LeftOut(left: Vec<Left>) -> impl IntoView {
    let t = use_texts();
    if left.is_empty() {
        return ().into_any();
    }
    let count = format::count(left.len());
    let rows = left.into_iter().map(|left| {
        view! {
            <li class="studio-account import-row">
                <div class="studio-account-what">
                    <p><code class="wrap" dir="auto">{left.what.clone()}</code></p>
                    <p class="muted small">{words::why(t, &left)}</p>
                </div>
                <span class="import-place muted small">{words::place(t, &left.place)}</span>
            </li>
        }
    });
    view! {
        <h2 class="heading">{t.import_left(count)}</h2>
        <ul class="studio-accounts" role="list">
            {rows.collect_view()}
        </ul>
    }
    .into_any()
}
