//! The frame around every page: navigation, banners, page, and what stands beside it on a wide screen.

use leptos::prelude::*;

use super::boot::Opened;
use super::context::Beside;
use super::health::Banners;
use super::nav::Nav;
use super::sandbox::SandboxBar;
use crate::prefs::use_texts;
use crate::store::use_store;
use crate::ui::Announcer;

#[component]
pub fn Shell(announced: Signal<String>) -> impl IntoView {
    let t = use_texts();
    view! {
        <a class="skip-link" href="#main" rel="external">
            {t.app_skip()}
        </a>
        {use_store().is_sandbox().then(|| view! { <SandboxBar /> })}
        <div class="shell">
            <Nav />
            <main id="main" class="shell-main" tabindex="-1">
                <div class="shell-banners">
                    <Banners />
                </div>
                <div class="column">
                    <Opened />
                </div>
            </main>
            <aside class="shell-context" aria-label=t.context_label()>
                <Beside />
            </aside>
        </div>
        <Announcer message=announced />
    }
}
