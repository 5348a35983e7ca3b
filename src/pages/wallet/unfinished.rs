//! What waits for the reader, first of all on the wallet: payments, requests, gifts from elsewhere. Nothing that waits
//! is silent.

use domain::payments::Phase;
use leptos::prelude::*;

use super::disputed::Disputed;
use super::view::{self, OpenView};
use crate::i18n::{Texts, money};
use crate::pages::handoffs::{self, view as elsewhere};
use crate::pages::ink;
use crate::pages::requests::open::OpenRequests;
use crate::pages::requests::view::{awaited, to_answer};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{
    Amount, AmountSize, AmountTone, Avatar, Icon, IconName, List, Row, Status, StatusKind, rows,
};

#[component]
pub fn Unfinished() -> impl IntoView {
    let t = use_texts();
    let (store, now) = (use_store(), use_now());
    let actor = store.actor;
    let in_sandbox = store.is_sandbox();
    let open = use_view(move |state| view::open(state, actor.get()));
    let asked = use_view(move |state| to_answer(state, actor.get()));
    let handed =
        use_view(move |state| elsewhere::to_answer(state, actor.get(), now.get(), in_sandbox));
    let disputed = use_view(move |state| view::to_answer(state, actor.get(), now.get()));
    let awaited = use_view(move |state| awaited(state, actor.get()));
    let has_some = Memo::new(move |_| {
        let is_asked = !asked.read().is_empty() || !disputed.read().is_empty();
        is_asked || !open.read().is_empty() || !handed.read().is_empty()
    });
    let has_asked = Memo::new(move |_| !awaited.read().is_empty());
    view! {
        <Show when=move || has_some.get()>
            <section class="wallet-unfinished">
                <h2 class="heading">{t.wallet_needs_you()}</h2>
                <List>
                    {rows(
                        move || disputed.get(),
                        |dispute| dispute.payment,
                        |dispute| view! { <Disputed dispute=dispute /> },
                    )}
                    <OpenRequests requests=asked />
                    {rows(
                        move || handed.get(),
                        |line| line.id,
                        |line| view! { <handoffs::Line line=line /> },
                    )}
                    {rows(
                        move || open.get(),
                        |payment| payment.id,
                        move |payment| view! { <Payment open=open first=payment /> },
                    )}
                </List>
            </section>
        </Show>
        <Show when=move || has_asked.get()>
            <section class="wallet-unfinished">
                <h2 class="heading">{t.requests_awaited()}</h2>
                <List>
                    <OpenRequests requests=awaited />
                </List>
            </section>
        </Show>
    }
}

#[component]
fn Payment(open: Memo<Vec<OpenView>>, first: OpenView) -> impl IntoView {
    let t = use_texts();
    let id = first.id;
    let phase = Memo::new(move |_| {
        let open = open.read();
        open.iter()
            .find(|view| view.id == id)
            .map(|view| view.phase)
    });
    let title = match &first.receiver {
        Some(party) if first.is_ticket => t.wallet_ticket_by(&party.name),
        Some(party) => t.wallet_tip_to(&party.name),
        None => t.wallet_topped_up(),
    };
    let receiver = first.receiver.clone();
    let leading = move || match &receiver {
        Some(party) => view! { <Avatar seed=ink(party.id) name=party.name.clone() /> }.into_any(),
        None => view! {
            <span class="wallet-glyph">
                <Icon name=IconName::Plus />
            </span>
        }
        .into_any(),
    };
    let trailing = move || {
        let parts = money::parts(t, first.amount);
        view! { <Amount parts=parts size=AmountSize::Small tone=AmountTone::Pending /> }
    };
    // A row asks for its parts once; what is inside this one goes on changing.
    let status = move || {
        let (kind, word) = waits_for(t, phase.get()?)?;
        Some(view! { <Status kind=kind word=word /> })
    };
    let below = move || status;
    view! {
        <Row
            title=title
            href=routes::payment(id)
            leading=leading
            trailing=trailing
            below=below
        />
    }
}

fn waits_for(t: Texts, phase: Phase) -> Option<(StatusKind, String)> {
    match phase {
        Phase::NeedsMethod(Some(_)) => Some((StatusKind::Failed, t.wallet_declined())),
        Phase::NeedsMethod(None) => Some((StatusKind::Notice, t.wallet_needs_method())),
        Phase::NeedsConfirmation => Some((StatusKind::Notice, t.wallet_needs_confirmation())),
        Phase::NeedsChallenge => Some((StatusKind::Notice, t.wallet_needs_challenge())),
        Phase::Processing { .. } => Some((StatusKind::Pending, t.payments_asking())),
        Phase::Succeeded | Phase::Canceled(_) => None,
    }
}
