//! A handle that nobody has. Never guess whom it may have meant: the search finds them.

use domain::people::Handle;
use leptos::prelude::*;

use crate::pages::home::Search;
use crate::prefs::use_texts;
use crate::routes;
use crate::ui::{ButtonLink, ButtonTone, Icon, IconName};

#[component]
pub fn Unknown(handle: Handle) -> impl IntoView {
    let t = use_texts();
    view! {
        <section class="not-found stack" data-gap="5">
            <div class="stack" data-gap="2">
                <span class="empty-icon"><Icon name=IconName::Search /></span>
                <h1 class="display wrap">{t.profile_unknown(&handle.to_string())}</h1>
                <p class="muted">{t.profile_unknown_explained()}</p>
            </div>
            <Search />
            <div class="actions">
                <ButtonLink
                    label=t.missing_home()
                    href=routes::HOME.to_owned()
                    tone=ButtonTone::Secondary
                />
            </div>
        </section>
    }
}
