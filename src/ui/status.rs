//! States said in words: a hairline, a glyph and a word. Also the three marks that never change their look.
//! Do not add a tone for a new state: say the state in words with one of these.

use leptos::prelude::*;

use super::icon::{Icon, IconName};

/// The kinds of state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StatusKind {
    /// It happened.
    Done,
    /// It did not, and will not by itself.
    Failed,
    /// It is under way elsewhere; hatched.
    Pending,
    /// It waits on this device, for a connection or another tab.
    Waiting,
    /// Something to know.
    Notice,
}

impl StatusKind {
    fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Pending => "pending",
            Self::Waiting => "waiting",
            Self::Notice => "notice",
        }
    }

    fn glyph(self) -> Option<IconName> {
        match self {
            Self::Done => Some(IconName::CheckCircle),
            Self::Failed => Some(IconName::AlertCircle),
            // The hatched square is drawn by the style sheet.
            Self::Pending => None,
            Self::Waiting => Some(IconName::Clock),
            Self::Notice => Some(IconName::Info),
        }
    }
}

/// A state.
#[component]
pub fn Status(
    /// Which kind.
    #[prop(into)]
    kind: Signal<StatusKind>,
    /// The state and what happens next: "on its way, Thursday at the latest".
    #[prop(into)]
    word: Signal<String>,
) -> impl IntoView {
    let glyph = move || match kind.get().glyph() {
        Some(name) => view! { <Icon name=name /> }.into_any(),
        None => view! { <span class="hatch" aria-hidden="true" /> }.into_any(),
    };
    view! {
        <span class="status" data-kind=move || kind.get().word()>
            {glyph}
            <span class="status-word">{word}</span>
        </span>
    }
}

/// The mark of money that is not real: perforated like a cancelled banknote.
#[component]
pub fn TestMoney(#[prop(into)] word: Signal<String>) -> impl IntoView {
    view! { <Mark kind="test" icon=IconName::Banknote word=word /> }
}

/// The mark of whatever leads out of the application.
#[component]
pub fn Leaves(#[prop(into)] word: Signal<String>) -> impl IntoView {
    view! { <Mark kind="leaves" icon=IconName::ArrowUpRight word=word /> }
}

/// The mark of what works, or waits, without a connection.
#[component]
pub fn Offline(#[prop(into)] word: Signal<String>) -> impl IntoView {
    view! { <Mark kind="offline" icon=IconName::WifiOff word=word /> }
}

#[component]
fn Mark(kind: &'static str, icon: IconName, word: Signal<String>) -> impl IntoView {
    view! {
        <span class="mark" data-kind=kind>
            <Icon name=icon />
            <span>{word}</span>
        </span>
    }
}
