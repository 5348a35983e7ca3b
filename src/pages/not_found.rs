//! An address that leads nowhere: said plainly, with ways on. Never redirect silently.

use leptos::prelude::*;

use super::home::Search;
use super::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::ui::{ButtonLink, Empty, Icon, IconName};

/// Every address that no other page has.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.missing_title());
    view! { <NotFound /> }
}

/// The screen, for pages whose address is of the right form and still leads nowhere.
#[component]
pub fn NotFound() -> impl IntoView {
    let t = use_texts();
    view! {
        <section class="not-found stack" data-gap="5">
            <div class="stack" data-gap="2">
                <span class="empty-icon"><Icon name=IconName::Search /></span>
                <h1 class="display">{t.missing_title()}</h1>
                <p class="muted">{t.missing_sentence()}</p>
            </div>
            <Search />
            <div class="actions">
                <ButtonLink label=t.missing_home() href=routes::HOME.to_owned() />
            </div>
        </section>
    }
}

/// The screen for a record that is not there, or not for whoever asks: which of the two is never told.
#[component]
pub fn NoRecord(
    heading: String,
    icon: IconName,
    title: String,
    body: String,
    /// The way on.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="not-found stack">
            <h1 class="display" tabindex="-1">{heading}</h1>
            <Empty icon=icon title=title body=body>
                {children()}
            </Empty>
        </section>
    }
}
