//! Open requests as rows on the wallet: those that wait for the reader, and those the reader waits for.

use leptos::prelude::*;

use super::view::RequestView;
use crate::i18n::{format, money};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::use_now;
use crate::ui::{Amount, AmountSize, AmountTone, Avatar, Row, Status, StatusKind};

/// Rows for a `List`.
#[component]
pub fn OpenRequests(#[prop(into)] requests: Signal<Vec<RequestView>>) -> impl IntoView {
    view! {
        <For each=move || requests.get() key=|request| (request.id, request.is_asker) let:request>
            <Request request=request />
        </For>
    }
}

#[component]
fn Request(request: RequestView) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let (name, seed) = (request.other.name.clone(), request.other.seed());
    let title = if request.is_asker {
        t.requests_to(&name)
    } else {
        t.requests_from(&name)
    };
    let detail = (!request.note.is_empty()).then(|| t.wallet_quoted(&request.note));
    let trailing = move || {
        let parts = money::parts(t, request.amount);
        view! { <Amount parts=parts size=AmountSize::Small tone=AmountTone::Pending /> }
    };
    let kind = if request.is_asker {
        StatusKind::Waiting
    } else {
        StatusKind::Notice
    };
    let until = move || format::day_near(t.lang(), request.expires_at.0, now.get().0);
    let below = move || {
        let word = Signal::derive(move || t.requests_until(&until()));
        view! { <Status kind=kind word=word /> }
    };
    view! {
        <Row
            title=title
            detail=detail.unwrap_or_default()
            href=routes::money_request(request.id)
            leading=move || view! { <Avatar seed=seed name=name.clone() /> }
            trailing=trailing
            below=below
        />
    }
}
