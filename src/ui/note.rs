//! Denominations as small banknotes in the ink of the person who will get them.
//! They differ by size, numeral and engraving density, never by hue: do not colour one to draw the eye.

use leptos::prelude::*;

use super::amount::{AmountParts, figures};
use super::guilloche::{Seed, Wave, wave};
use super::icon::{Icon, IconName};
use super::ids;
use super::ink::Engraved;

/// One denomination on offer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NoteChoice {
    /// What `chosen` is set to.
    pub key: String,
    /// The value on its face.
    pub parts: AmountParts,
}

/// The face of a note. Stands inside an `Inked`.
#[component]
pub fn Note(
    /// Whose note.
    seed: Seed,
    /// The value on its face.
    parts: AmountParts,
    /// 0 for the smallest to 4 for the largest.
    rank: u8,
) -> impl IntoView {
    view! { <span class="note" data-rank=rank.min(4).to_string()>{face(seed, parts, rank)}</span> }
}

fn face(seed: Seed, parts: AmountParts, rank: u8) -> impl IntoView {
    let spoken = parts.spoken.clone();
    // A long value ("10 000") is set smaller so that it keeps to its void.
    let long = (parts.integer.chars().count() > 3).then_some("true");
    view! {
        <span class="note-engraving">
            <Engraved engraving=wave(seed, Wave::note(rank)) />
        </span>
        <span class="visually-hidden">{spoken}</span>
        <span class="note-value" data-long=long aria-hidden="true">
            {figures(parts)}
        </span>
    }
}

/// The notes to choose from; one lifts when chosen. Stands inside an `Inked`.
#[component]
pub fn NotePicker(
    /// Whose notes.
    seed: Seed,
    /// The question they answer.
    #[prop(into)]
    legend: Signal<String>,
    /// From the smallest to the largest, five at most.
    #[prop(into)]
    notes: Signal<Vec<NoteChoice>>,
    /// Key of the chosen note; empty when none is, as when another amount is written.
    chosen: RwSignal<String>,
) -> impl IntoView {
    let group = ids::fresh("notes");
    let radios = move || {
        let group = group.clone();
        let radio = move |(rank, note): (usize, NoteChoice)| {
            let (mine, key) = (note.key.clone(), note.key);
            let rank = u8::try_from(rank).unwrap_or(u8::MAX).min(4);
            view! {
                <label class="note" data-rank=rank.to_string()>
                    <input
                        class="note-input"
                        type="radio"
                        name=group.clone()
                        prop:checked=move || *chosen.read() == mine
                        on:change=move |_| chosen.set(key.clone())
                    />
                    {face(seed, note.parts, rank)}
                </label>
            }
        };
        notes
            .get()
            .into_iter()
            .enumerate()
            .map(radio)
            .collect_view()
    };
    view! {
        <fieldset class="notes">
            <legend class="field-label">{legend}</legend>
            <div class="notes-row">{radios}</div>
        </fieldset>
    }
}

/// The note one writes an amount on. Clear the chosen denomination when `value` is written to.
#[component]
pub fn BlankNote(
    /// Whose note.
    seed: Seed,
    /// What to write.
    #[prop(into)]
    label: Signal<String>,
    /// The currency's symbol, printed on the note.
    #[prop(into)]
    currency: Signal<String>,
    /// What is written.
    value: RwSignal<String>,
    /// Why it cannot be taken.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// The bounds, in words.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
) -> impl IntoView {
    let (input, message) = (ids::fresh("blank"), ids::fresh("blank-message"));
    let (for_input, described_by) = (input.clone(), message.clone());
    view! {
        <div class="blank-note" data-written=move || (!value.read().is_empty()).then_some("true")>
            <div class="blank-note-paper">
                <span class="blank-note-engraving">
                    <Engraved engraving=wave(seed, Wave::BLANK) />
                </span>
                <label class="blank-note-label" for=for_input>{label}</label>
                <span class="blank-note-line">
                    <input
                        class="blank-note-input"
                        id=input
                        inputmode="decimal"
                        autocomplete="off"
                        maxlength="18"
                        aria-describedby=described_by
                        aria-invalid=move || error.read().is_some().then_some("true")
                        prop:value=value
                        on:input=move |event| value.set(event_target_value(&event))
                    />
                    <span class="blank-note-currency" aria-hidden="true">{currency}</span>
                </span>
            </div>
            <div id=message>
                {move || match error.get() {
                    Some(error) => {
                        view! { <p class="field-error"><Icon name=IconName::AlertCircle />{error}</p> }
                            .into_any()
                    }
                    None => hint.get().map(|hint| view! { <p class="field-hint">{hint}</p> }).into_any(),
                }}
            </div>
        </div>
    }
}
