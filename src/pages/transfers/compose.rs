//! The second step: how much, and with what word. What is there and what the week allows stand beside it. Nothing is
//! sent from here.

use domain::limits::Use;
use domain::requests;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::StepHead;
use super::errand::{Draft, Errand};
use super::view::{self, Pair};
use super::week::WeekLeft;
use crate::pages::focus::{FIRST_INVALID, use_focus};
use crate::pages::kept::keep_in_address;
use crate::pages::payment::amount::AmountChoice;
use crate::pages::payment::query;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{Avatar, Button, ButtonLink, ButtonTone, Field, FieldKind, IconName};

#[component]
pub fn Compose(pair: Pair, draft: Draft) -> impl IntoView {
    let t = use_texts();
    let (store, now) = (use_store(), use_now());
    let navigate = use_navigate();
    let focus = use_focus();
    let (own, largest) = (pair.own, pair.largest);
    let hindrance = move |amount: domain::money::Money| match draft.errand {
        Errand::Send => store
            .read(|state| view::hindrance(state, own, amount, now.get_untracked()))
            .map(domain::Rejection::from),
        Errand::Ask if !amount.is_positive() => Some(requests::Rejection::NotPositive.into()),
        Errand::Ask if amount.minor > largest.minor => {
            Some(requests::Rejection::TooLarge { largest }.into())
        }
        Errand::Ask => None,
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match draft.checked(t, hindrance) {
            Some(amount) => {
                let address = untrack(|| draft.address(Some(amount), "review"));
                navigate(&address, NavigateOptions::default());
            }
            None => focus.run(FIRST_INVALID),
        }
    };
    keep_in_address(move || draft.address(draft.amount.money().ok(), ""));
    let seed = pair.other.seed();
    let name = pair.other.name.clone();
    let heading = view! { <h1 class="title" tabindex="-1">{draft.errand.title_for(t, &name)}</h1> };
    view! {
        <form class="tip" novalidate on:submit=submit>
            <StepHead
                heading=heading.into_any()
                face=move || view! { <Avatar seed=seed name=name.clone() /> }
            />
            <Amount pair=pair.clone() draft=draft />
            <Field
                label=t.transfers_note()
                value=draft.note
                kind=FieldKind::Multiline(2)
                limit=pair.note_max_chars
                error=draft.note_error
            />
            <footer class="tip-footer actions sticky-actions">
                <Button label=t.tips_to_review() tone=ButtonTone::Person />
            </footer>
        </form>
    }
}

/// The notes, and for what is sent what is there to send.
#[component]
fn Amount(pair: Pair, draft: Draft) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let Pair { own, currency, .. } = pair;
    let is_sent = draft.errand == Errand::Send;
    let purse = use_view(move |state| view::purse(state, own, Use::Send, currency, now.get()));
    // The hint is for choosing; what it cannot be is said when it is tried.
    let largest = match is_sent {
        true => purse.get_untracked().most(),
        false => pair.largest,
    };
    let is_bare = Memo::new(move |_| !purse.read().available.is_positive());
    let top_up = query::written(&[("currency", currency.code())]);
    let top_up = format!("{}{top_up}", routes::TOP_UP);
    view! {
        <AmountChoice
            seed=pair.other.seed()
            draft=draft.amount
            notes=view::notes(currency)
            largest=largest
        />
        <Show when=move || is_sent>
            <WeekLeft purse=purse amount=draft.amount />
        </Show>
        <Show when=move || is_sent && is_bare.get()>
            <ButtonLink
                label=t.payments_top_up_first()
                href=top_up.clone()
                tone=ButtonTone::Secondary
                icon=IconName::Plus
            />
        </Show>
    }
}
