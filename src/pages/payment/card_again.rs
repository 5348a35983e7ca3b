//! Asking for the card a second time: it is never kept through a reload, and that is said rather than hidden.

use domain::payments::Card;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::card::{CardDraft, CardForm};
use super::review_end::ReviewEnd;
use crate::prefs::use_texts;
use crate::ui::{Banner, Button, ButtonTone};

/// The card form of a review that lost its card.
#[component]
pub fn CardAgain(
    /// Where the new token goes.
    card: RwSignal<Option<Card>>,
    /// Where everything else can be changed.
    change: Signal<String>,
) -> impl IntoView {
    let t = use_texts();
    let draft = CardDraft::empty();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        draft.tokenise(move |token| card.set(Some(token)));
    };
    view! {
        <form class="tip" novalidate on:submit=submit>
            <Banner title=t.payments_card_again() body=t.payments_card_again_body() />
            <CardForm draft=draft />
            <ReviewEnd change=change>
                <Button label=t.payments_use_card() tone=ButtonTone::Person busy=draft.busy />
            </ReviewEnd>
        </form>
    }
}
