//! “What I pay for”: every subscription with its next charge and the way out. Nothing here outlives its page: what is
//! shown follows from the State alone.

use domain::id::SubscriptionId;
use leptos::prelude::*;

use super::line::Line;
use super::view;
use crate::pages::people::NeedsProfile;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{ButtonLink, Empty, IconName};

/// `/subscriptions`
#[component]
pub fn SubscriptionsPage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.subscriptions_manage());
    let (actor, now) = (use_store().actor, use_now());
    let lines = use_view(move |state| view::lines(state, actor.get(), now.get()));
    // The row somebody just changed, so that the focus finds its next button.
    let touched: RwSignal<Option<SubscriptionId>> = RwSignal::new(None);
    let is_empty = Memo::new(move |_| lines.read().is_empty());
    let is_visitor = move || actor.get().person().is_none();
    view! {
        <header class="page-head">
            <h1 class="display" tabindex="-1">{t.subscriptions_manage()}</h1>
        </header>
        <Show when=move || !is_empty.get() fallback=move || nothing(is_visitor())>
            <ul class="paid-list" role="list">
                <For each=move || lines.get() key=|line| line.id let:line>
                    <Line lines=lines first=line touched=touched />
                </For>
            </ul>
        </Show>
    }
}

fn nothing(is_visitor: bool) -> AnyView {
    let t = use_texts();
    if is_visitor {
        return view! {
            <NeedsProfile icon=IconName::User title=t.subscriptions_none() body=t.subscriptions_list_visitor_body() />
        }
        .into_any();
    }
    view! {
        <Empty
            icon=IconName::HandHeart
            title=t.subscriptions_none()
            body=t.subscriptions_none_body()
        >
            <ButtonLink label=t.subscriptions_find() href=routes::HOME.to_owned() />
        </Empty>
    }
    .into_any()
}
