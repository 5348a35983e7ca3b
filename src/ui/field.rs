//! One labelled input with its hint, its error and its counter, tied together for assistive technology.
//! The field never validates: the page decides, and hands the sentence in as `error`.

use leptos::prelude::*;

use super::icon::{Icon, IconName};
use super::ids;

/// What is written in the field; picks the keyboard and what the browser may fill in.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum FieldKind {
    /// Free text on one line.
    #[default]
    Text,
    /// A person's name.
    Name,
    /// A handle, shown after an @.
    Handle,
    /// Words to look for.
    Search,
    /// An amount or another decimal number.
    Decimal,
    /// A payment card's number.
    CardNumber,
    /// A payment card's month and year.
    CardExpiry,
    /// A payment card's check digits, or a one-time code.
    CardCode,
    /// A day and a time of day on this device, as `2026-11-21T18:30`.
    DayTime,
    /// A whole number.
    Count,
    /// Free text on so many rows.
    Multiline(u8),
}

impl FieldKind {
    fn word(self) -> &'static str {
        match self {
            Self::Text | Self::Name => "text",
            Self::Handle => "handle",
            Self::Search => "search",
            Self::Decimal
            | Self::CardNumber
            | Self::CardExpiry
            | Self::CardCode
            | Self::DayTime
            | Self::Count => "figures",
            Self::Multiline(_) => "multiline",
        }
    }

    fn input_mode(self) -> Option<&'static str> {
        match self {
            Self::Decimal => Some("decimal"),
            Self::CardNumber | Self::CardExpiry | Self::CardCode | Self::Count => Some("numeric"),
            Self::Search => Some("search"),
            Self::Text | Self::Name | Self::Handle | Self::DayTime | Self::Multiline(_) => None,
        }
    }

    fn input_type(self) -> &'static str {
        match self {
            Self::Search => "search",
            Self::DayTime => "datetime-local",
            _ => "text",
        }
    }

    /// Test money must never be paid with a real card, so the browser is told not to offer one.
    fn autocomplete(self) -> &'static str {
        if self == Self::Name { "name" } else { "off" }
    }

    fn is_prose(self) -> bool {
        matches!(self, Self::Text | Self::Multiline(_))
    }
}

/// A labelled input.
#[component]
pub fn Field(
    /// What to write.
    #[prop(into)]
    label: Signal<String>,
    /// What is written.
    value: RwSignal<String>,
    /// See [`FieldKind`].
    #[prop(optional)]
    kind: FieldKind,
    /// Help that stays in sight.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// Why it cannot be taken, and the fix.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// Most characters; shows a counter. Writing on is possible, refusing is the page's word.
    #[prop(optional, into)]
    limit: Option<usize>,
    /// Run when the person leaves the field: the time to validate.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
) -> impl IntoView {
    let (input, message) = (ids::fresh("field"), ids::fresh("field-message"));
    let (for_input, described_by) = (input.clone(), message.clone());
    let invalid = Signal::derive(move || error.read().is_some());
    view! {
        <div class="field" data-kind=kind.word()>
            <div class="field-head">
                <label class="field-label" for=for_input>{label}</label>
                {limit.map(|limit| view! { <Counter value=value limit=limit /> })}
            </div>
            <div class="field-box" data-invalid=move || invalid.get().then_some("true")>
                {match kind {
                    FieldKind::Search => Some(view! { <Icon name=IconName::Search /> }.into_any()),
                    FieldKind::Handle => {
                        Some(view! { <span class="field-prefix" aria-hidden="true">"@"</span> }.into_any())
                    }
                    _ => None,
                }}
                <Control kind=kind id=input described_by=described_by value=value invalid=invalid on_leave=on_leave />
            </div>
            <div class="field-message" id=message>
                {move || {
                    error
                        .get()
                        .map(|error| view! { <p class="field-error"><Icon name=IconName::AlertCircle /><span>{error}</span></p> })
                }}
                {move || hint.get().map(|hint| view! { <p class="field-hint">{hint}</p> })}
            </div>
        </div>
    }
}

#[component]
fn Control(
    kind: FieldKind,
    id: String,
    described_by: String,
    value: RwSignal<String>,
    invalid: Signal<bool>,
    on_leave: Option<Callback<()>>,
) -> impl IntoView {
    let is_invalid = move || invalid.get().then_some("true");
    let leave = move |_| {
        if let Some(on_leave) = on_leave {
            // Taking the focused field away is leaving it too, when nobody is there any more to hear of it.
            on_leave.try_run(());
        }
    };
    let write = move |event| value.set(event_target_value(&event));
    if let FieldKind::Multiline(rows) = kind {
        view! {
            <textarea
                class="field-input"
                id=id
                rows=rows.to_string()
                aria-describedby=described_by
                aria-invalid=is_invalid
                prop:value=value
                on:input=write
                on:blur=leave
            />
        }
        .into_any()
    } else {
        view! {
            <input
                class="field-input"
                id=id
                type=kind.input_type()
                inputmode=kind.input_mode()
                autocomplete=kind.autocomplete()
                autocapitalize=(!kind.is_prose() && kind != FieldKind::Name).then_some("none")
                spellcheck=(!kind.is_prose()).then_some("false")
                aria-describedby=described_by
                aria-invalid=is_invalid
                prop:value=value
                on:input=write
                on:blur=leave
            />
        }
        .into_any()
    }
}

#[component]
fn Counter(value: RwSignal<String>, limit: usize) -> impl IntoView {
    let count = move || value.read().chars().count();
    view! {
        <span class="field-counter" data-over=move || (count() > limit).then_some("true")>
            {count}
            " / "
            {limit}
        </span>
    }
}
