//! The first step of a tip: how much, with what word, who sees it, paid with what. Nothing is sent from here.

use domain::money::Currency;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::TipFor;
use super::draft::{CARD, TipDraft};
use super::view::SheetView;
use super::who_sees::WhoSees;
use crate::i18n::{money, person};
use crate::pages::focus::{FIRST_INVALID, use_focus};
use crate::pages::handoffs::elsewhere::Elsewhere;
use crate::pages::kept::keep_in_address;
use crate::pages::payment::amount::AmountChoice;
use crate::pages::payment::card::{CardDraft, CardForm};
use crate::pages::payment::means::MeansChoice;
use crate::pages::payment::query;
use crate::prefs::use_texts;
use crate::routes;
use crate::ui::{Button, ButtonTone, Check, Field, FieldKind, Tab, TabLinks};

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
            <Currencies sheet=sheet.clone() />
            <AmountChoice seed=seed draft=draft.amount notes=sheet.notes largest=largest />
            <Field
                label=t.tips_message()
                value=draft.message
                kind=FieldKind::Multiline(2)
                limit=limit
                error=draft.message_error
            />
            <WhoSees name=sheet.receiver.name.clone() visibility=draft.visibility />
            <MeansChoice means=draft.means amount=move || draft.amount.money().ok() currency=sheet.currency />
            <Show when=move || *draft.means.read() == CARD>
                <CardForm draft=card />
                <Cover name=name.clone() draft=draft />
            </Show>
            <footer class="tip-footer actions sticky-actions">
                <Button label=t.tips_to_review() tone=ButtonTone::Person busy=card.busy />
            </footer>
        </form>
        <Elsewhere
            handle=sheet.receiver.handle
            name=sheet.receiver.name
            accounts=sheet.accounts
        />
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

/// One currency needs no choice.
#[component]
fn Currencies(sheet: SheetView) -> impl IntoView {
    let t = use_texts();
    let path = routes::tip(&sheet.receiver.handle);
    let tab = |currency: &Currency| Tab {
        href: format!("{path}{}", query::written(&[("currency", currency.code())])),
        label: person::currency(t, *currency),
        count: None,
        current: *currency == sheet.currency,
    };
    let has_choice = sheet.currencies.len() > 1;
    let tabs: Vec<Tab> = sheet.currencies.iter().map(tab).collect();
    has_choice.then(|| view! { <TabLinks label=t.wallet_currencies() tabs=Signal::stored(tabs) /> })
}
