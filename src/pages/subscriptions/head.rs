//! The head of every step towards a subscription. What the step says is the caller's; nothing is sent from here.

use leptos::prelude::*;

use crate::pages::payment::view::Party;
use crate::prefs::use_texts;
use crate::ui::{Avatar, Icon, IconName};

/// Whom it is with, and the way out.
#[component]
pub fn Head(creator: Party, title: String, out: String) -> impl IntoView {
    let t = use_texts();
    view! {
        <header class="tip-for">
            <Avatar seed=creator.seed() name=creator.name />
            <div class="tip-for-words">
                <h1 class="title" tabindex="-1">{title}</h1>
            </div>
            <a
                class="icon-button"
                href=out
                aria-label=t.verb_close()
                title=t.verb_close()
            >
                <Icon name=IconName::X />
            </a>
        </header>
    }
}
