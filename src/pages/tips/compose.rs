//! The first step of a tip: how much, with what word, who sees it, paid with what. Nothing is sent from here.

use domain::tips::Visibility;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::TipFor;
use super::draft::{CARD, TipDraft, visibility_key};
use super::view::SheetView;
use crate::i18n::money;
use crate::pages::focus::{FIRST_INVALID, use_focus};
use crate::pages::kept::keep_in_address;
use crate::pages::payment::amount::AmountChoice;
use crate::pages::payment::card::{CardDraft, CardForm};
use crate::pages::payment::means::MeansChoice;
use crate::prefs::use_texts;
use crate::store::use_store;
use crate::ui::{Button, ButtonTone, Check, Choice, Field, FieldKind, IconName, Segmented};

#[component]
pub fn Compose(sheet: SheetView, draft: TipDraft) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let focus = use_focus();
    let card = CardDraft::empty();
    let go = move |amount| {
        let address = untrack(|| draft.address(Some(amount), "review"));
        navigate(&address, NavigateOptions::default());
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(amount) = draft.checked(t) else {
            return focus.run(FIRST_INVALID);
        };
        if *draft.means.read_untracked() != CARD {
            return go(amount);
        }
        let go = go.clone();
        card.tokenise(move |token| {
            draft.card.set(Some(token));
            go(amount);
        });
    };
    keep_in_address(move || draft.address(draft.amount.money().ok(), ""));
    let (seed, name) = (sheet.receiver.seed(), sheet.receiver.name.clone());
    let (limit, largest) = (sheet.rules.message_max_chars, sheet.largest);
    let heading = view! { <h1 class="title" tabindex="-1">{t.tips_for(&sheet.receiver.name)}</h1> };
    view! {
        <form class="tip" novalidate on:submit=submit>
            <TipFor receiver=sheet.receiver.clone() heading=heading.into_any() />
            <AmountChoice seed=seed draft=draft.amount notes=sheet.notes largest=largest />
            <Field
                label=t.tips_message()
                value=draft.message
                kind=FieldKind::Multiline(2)
                limit=limit
                error=draft.message_error
            />
            <WhoSees name=sheet.receiver.name draft=draft />
            <MeansChoice means=draft.means amount=move || draft.amount.money().ok() currency=sheet.currency />
            <Show when=move || *draft.means.read() == CARD>
                <CardForm draft=card />
                <Cover name=name.clone() draft=draft />
            </Show>
            <footer class="tip-footer actions sticky-actions">
                <Button label=t.tips_to_review() tone=ButtonTone::Person busy=card.busy />
            </footer>
        </form>
    }
}

/// Whether the giver adds what the card takes.
#[component]
fn Cover(name: String, draft: TipDraft) -> impl IntoView {
    let t = use_texts();
    let detail = move || {
        let amount = draft.amount.money().ok()?;
        let flow = draft.flow(amount).ok()?.waterfall;
        let [paid, received] = [flow.paid, flow.received].map(|sum| money::amount(t, sum));
        Some(t.tips_cover_detail(&paid, &name, &received))
    };
    view! { <Check label=t.tips_cover() detail=Signal::derive(detail) value=draft.covers /> }
}

#[component]
fn WhoSees(name: String, draft: TipDraft) -> impl IntoView {
    let t = use_texts();
    let is_visitor = move || use_store().actor.get().person().is_none();
    let options = [
        (Visibility::Public, IconName::Globe),
        (Visibility::Private, IconName::Lock),
        (Visibility::Secret, IconName::EyeOff),
    ];
    let options: Vec<Choice> = options
        .map(|(visibility, icon)| {
            let key = visibility_key(visibility);
            Choice::new(key, t.tips_visibility(key)).icon(icon)
        })
        .to_vec();
    let means = move || {
        let key = draft.visibility.get();
        if is_visitor() {
            t.tips_seen_of_visitor(&key, &name)
        } else {
            t.tips_seen(&key, &name)
        }
    };
    view! {
        <div class="stack" data-gap="2">
            <Segmented
                legend=t.tips_who_sees()
                options=Signal::stored(options)
                chosen=draft.visibility
            />
            <p class="muted small" aria-live="polite">{means}</p>
        </div>
    }
}
