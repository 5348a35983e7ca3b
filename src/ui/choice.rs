//! One of several, and yes or no: cards for choices that need a sentence, segments for short ones, a check for a single fact.
//! All are native radios and checkboxes: keyboard, forms and assistive technology come with them.

use leptos::prelude::*;

use super::icon::{Icon, IconName};
use super::ids;

/// One option.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    key: String,
    title: String,
    detail: Option<String>,
    trailing: Option<String>,
    icon: Option<IconName>,
    refusal: Option<String>,
}

impl Choice {
    /// An option that sets `chosen` to `key` and reads `title`.
    #[must_use]
    pub fn new(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            title: title.into(),
            detail: None,
            trailing: None,
            icon: None,
            refusal: None,
        }
    }

    /// A second, quieter line.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// A figure or mark at the end.
    #[must_use]
    pub fn trailing(mut self, trailing: impl Into<String>) -> Self {
        self.trailing = Some(trailing.into());
        self
    }

    /// A glyph before the title.
    #[must_use]
    pub fn icon(mut self, icon: IconName) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Why the option cannot be chosen now; it stays in sight.
    #[must_use]
    pub fn refused(mut self, reason: impl Into<String>) -> Self {
        self.refusal = Some(reason.into());
        self
    }
}

/// Options as cards, one under the other.
#[component]
pub fn ChoiceCards(
    /// The question they answer.
    #[prop(into)]
    legend: Signal<String>,
    /// In order.
    #[prop(into)]
    options: Signal<Vec<Choice>>,
    /// Key of the chosen one.
    chosen: RwSignal<String>,
    /// The question already stands beside them: it is said to those who do not see it.
    #[prop(optional)]
    is_legend_hidden: bool,
) -> impl IntoView {
    let group = ids::fresh("choice");
    let cards = move || {
        let card = |option| view! { <Card option=option group=group.clone() chosen=chosen /> };
        options.get().into_iter().map(card).collect_view()
    };
    view! {
        <fieldset class="choices">
            <legend class=legend_class(is_legend_hidden)>{legend}</legend>
            <div class="choices-list">{cards}</div>
        </fieldset>
    }
}

const fn legend_class(is_hidden: bool) -> &'static str {
    match is_hidden {
        true => "visually-hidden",
        false => "field-label",
    }
}

#[component]
fn Card(option: Choice, group: String, chosen: RwSignal<String>) -> impl IntoView {
    let Choice {
        key,
        title,
        detail,
        trailing,
        icon,
        refusal,
    } = option;
    let mine = key.clone();
    view! {
        <label class="choice">
            <input
                class="choice-input"
                type="radio"
                name=group
                disabled=refusal.is_some()
                prop:checked=move || *chosen.read() == mine
                on:change=move |_| chosen.set(key.clone())
            />
            {icon.map(|name| view! { <Icon name=name /> })}
            <span class="choice-text">
                <span class="choice-title">{title}</span>
                {detail.map(|detail| view! { <span class="choice-detail"><bdi>{detail}</bdi></span> })}
                {refusal.map(|reason| view! { <span class="choice-refusal">{reason}</span> })}
            </span>
            {trailing.map(|trailing| view! { <span class="choice-trailing">{trailing}</span> })}
        </label>
    }
}

/// Two to four short options side by side, switched in place.
#[component]
pub fn Segmented(
    /// The question they answer.
    #[prop(into)]
    legend: Signal<String>,
    /// In order; only key, title and icon are shown.
    #[prop(into)]
    options: Signal<Vec<Choice>>,
    /// Key of the chosen one.
    chosen: RwSignal<String>,
    /// The question already stands beside them: it is said to those who do not see it.
    #[prop(optional)]
    is_legend_hidden: bool,
) -> impl IntoView {
    let group = ids::fresh("segment");
    let segments = move || {
        let segment =
            |option| view! { <Segment option=option group=group.clone() chosen=chosen /> };
        options.get().into_iter().map(segment).collect_view()
    };
    view! {
        <fieldset class="segments">
            <legend class=legend_class(is_legend_hidden)>{legend}</legend>
            <div class="segments-row">{segments}</div>
        </fieldset>
    }
}

#[component]
fn Segment(option: Choice, group: String, chosen: RwSignal<String>) -> impl IntoView {
    let Choice {
        key, title, icon, ..
    } = option;
    let mine = key.clone();
    view! {
        <label class="segment">
            <input
                class="segment-input"
                type="radio"
                name=group
                prop:checked=move || *chosen.read() == mine
                on:change=move |_| chosen.set(key.clone())
            />
            {icon.map(|name| view! { <Icon name=name /> })}
            <span>{title}</span>
        </label>
    }
}

/// A single yes or no.
#[component]
pub fn Check(
    /// What is true when checked.
    #[prop(into)]
    label: Signal<String>,
    /// What follows from it.
    #[prop(optional, into)]
    detail: MaybeProp<String>,
    /// Whether it is.
    value: RwSignal<bool>,
) -> impl IntoView {
    view! {
        <label class="check">
            <input
                class="check-input"
                type="checkbox"
                prop:checked=value
                on:change=move |event| value.set(event_target_checked(&event))
            />
            <span class="check-text">
                <span>{label}</span>
                {move || detail.get().map(|detail| view! { <span class="choice-detail"><bdi>{detail}</bdi></span> })}
            </span>
        </label>
    }
}
