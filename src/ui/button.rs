//! Buttons and links that look like them. One primary on a screen; a dangerous one never stands beside it.
//! A button that cannot be pressed says why: never disable one silently.

use leptos::prelude::*;

use super::icon::{Icon, IconName};
use super::ids;

/// What pressing means for the screen.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum ButtonTone {
    /// The one thing to do here.
    #[default]
    Primary,
    /// Another way on.
    Secondary,
    /// A side path, set as text.
    Quiet,
    /// The one thing to do on a creator's screen, in their ink.
    Person,
    /// Something that cannot be taken back.
    Danger,
}

impl ButtonTone {
    fn word(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Quiet => "quiet",
            Self::Person => "person",
            Self::Danger => "danger",
        }
    }
}

/// A button. Without `on_press` it submits the form it stands in.
#[component]
pub fn Button(
    /// What pressing does, as a verb.
    #[prop(into)]
    label: Signal<String>,
    /// See [`ButtonTone`].
    #[prop(optional)]
    tone: ButtonTone,
    /// Glyph before the label.
    #[prop(optional, into)]
    icon: Option<IconName>,
    /// While true the button shows that it works and takes no second press.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Why it cannot be pressed now; shown under it and read with it.
    #[prop(optional, into)]
    refusal: MaybeProp<String>,
    /// Run on a press that is neither busy nor refused.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
) -> impl IntoView {
    let reason_id = ids::fresh("reason");
    let described_by = reason_id.clone();
    let refused = move || refusal.read().is_some();
    let press = move |event: leptos::ev::MouseEvent| {
        if busy.get_untracked() || refusal.read_untracked().is_some() {
            event.prevent_default();
        } else if let Some(on_press) = on_press {
            on_press.run(());
        }
    };
    view! {
        <button
            class="button"
            type=if on_press.is_some() { "button" } else { "submit" }
            data-tone=tone.word()
            aria-disabled=move || (busy.get() || refused()).then_some("true")
            aria-busy=move || busy.get().then_some("true")
            aria-describedby=move || refused().then(|| described_by.clone())
            on:click=press
        >
            {move || busy.get().then(|| view! { <span class="button-spinner" aria-hidden="true" /> })}
            {icon.map(|name| view! { <Icon name=name /> })}
            <span class="button-label">{label}</span>
        </button>
        {move || {
            let reason = refusal.get()?;
            Some(view! { <p class="button-refusal" id=reason_id.clone()>{reason}</p> })
        }}
    }
}

/// A link with a button's weight. `leaves` opens a new tab and carries the mark for leaving the application.
#[component]
pub fn ButtonLink(
    /// Where it leads, in words.
    #[prop(into)]
    label: Signal<String>,
    /// The address.
    #[prop(into)]
    href: Signal<String>,
    /// See [`ButtonTone`].
    #[prop(optional)]
    tone: ButtonTone,
    /// Glyph before the label.
    #[prop(optional, into)]
    icon: Option<IconName>,
    /// Whether it leads out of the application.
    #[prop(optional)]
    leaves: bool,
    /// Whether the whole application is loaded anew there.
    #[prop(optional)]
    loads_anew: bool,
) -> impl IntoView {
    let rel = match (leaves, loads_anew) {
        (true, _) => Some("noopener noreferrer"),
        (false, true) => Some("external"),
        (false, false) => None,
    };
    view! {
        <a
            class="button"
            data-tone=tone.word()
            href=href
            target=leaves.then_some("_blank")
            rel=rel
        >
            {icon.map(|name| view! { <Icon name=name /> })}
            <span class="button-label">{label}</span>
            {leaves.then(|| view! { <Icon name=IconName::ArrowUpRight /> })}
        </a>
    }
}

/// A button that shows only a glyph; the label is its name and its tooltip.
#[component]
pub fn IconButton(
    /// What pressing does.
    #[prop(into)]
    label: Signal<String>,
    /// The glyph.
    icon: IconName,
    /// Run on every press.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            class="icon-button"
            type="button"
            aria-label=label
            title=label
            on:click=move |_| on_press.run(())
        >
            <Icon name=icon />
        </button>
    }
}
