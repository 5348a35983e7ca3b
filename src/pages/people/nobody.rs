//! What a visitor meets where a profile is needed: why, and the two ways to have one. Never only say no.

use leptos::prelude::*;

use crate::prefs::use_texts;
use crate::routes;
use crate::ui::{ButtonLink, ButtonTone, Empty, IconName};

#[component]
pub fn NeedsProfile(icon: IconName, title: String, body: String) -> impl IntoView {
    let t = use_texts();
    view! {
        <Empty icon=icon title=title body=body>
            <ButtonLink label=t.payments_create_profile() href=routes::CREATE_PROFILE.to_owned() />
            <ButtonLink
                label=t.wallet_choose_person()
                href=routes::YOU.to_owned()
                tone=ButtonTone::Secondary
            />
        </Empty>
    }
}
