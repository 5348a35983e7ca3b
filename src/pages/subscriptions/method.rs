//! Paying a subscription another way: balance or card, and from which charge on. Nothing is charged from here; a month
//! that waits is paid on its own page.

pub mod view;

use domain::id::SubscriptionId;
use domain::payments::{Card, Method};
use domain::subscriptions::Command;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use self::view::{Due, MethodView};
use super::head::Head;
use crate::i18n::{Texts, format, money};
use crate::pages::kept::keep_in_address;
use crate::pages::named::use_id;
use crate::pages::not_found::NoRecord;
use crate::pages::payment::card::{CardDraft, CardForm};
use crate::pages::payment::facts::{Fact, Facts, means_text};
use crate::pages::payment::means::{BALANCE, CARD, MeansChoice};
use crate::pages::payment::query;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_sending, use_store, use_view};
use crate::ui::{Button, ButtonLink, ButtonTone, Empty, IconName, Inked};

/// `/subscriptions/:subscription/method`
#[component]
pub fn MethodPage() -> impl IntoView {
    let t = use_texts();
    let id = use_id::<SubscriptionId>("subscription");
    let (actor, now) = (use_store().actor, use_now());
    let found = use_view(move |state| view::method(state, id()?, actor.get(), now.get()));
    use_title(move || t.subscriptions_method());
    // Drawn anew only when there is something else to do: a card that is half typed stays while a sum or a date changes.
    let to_do = Memo::new(move |_| {
        found.with(|found| found.as_ref().map(|found| (found.id, found.to_do())))
    });
    move || match (to_do.get(), found.get_untracked()) {
        (Some(_), Some(first)) => view! { <Screen first=first found=found /> }.into_any(),
        _ => view! {
            <NoRecord
                heading=t.subscriptions_method()
                icon=IconName::HandHeart
                title=t.missing_title()
                body=t.subscriptions_method_missing()
            >
                <ButtonLink label=t.subscriptions_manage() href=routes::SUBSCRIPTIONS.to_owned() />
            </NoRecord>
        }
        .into_any(),
    }
}

#[component]
fn Screen(first: MethodView, found: Memo<Option<MethodView>>) -> impl IntoView {
    let t = use_texts();
    let creator = first.creator.clone();
    let title = t.subscriptions_method_for(&creator.name);
    let body = match &first.due {
        Due::On { .. } => view! { <Choose first=first.clone() found=found /> }.into_any(),
        _ => view! { <NotHere due=first.due.clone() /> }.into_any(),
    };
    view! {
        <Inked seed=creator.seed()>
            <div class="tip-page">
                <section class="tip-step">
                    <Head creator=creator title=title out=routes::SUBSCRIPTIONS.to_owned() />
                    {body}
                </section>
            </div>
        </Inked>
    }
}

/// Why nothing is chosen here, and where the next step is.
#[component]
fn NotHere(due: Due) -> impl IntoView {
    let t = use_texts();
    let back = (
        t.subscriptions_manage(),
        routes::SUBSCRIPTIONS.to_owned(),
        ButtonTone::Secondary,
    );
    let (title, body, (label, href, tone)) = match due {
        Due::Waits { payment } => {
            let mend = (
                t.subscriptions_fix(),
                routes::payment(payment),
                ButtonTone::Person,
            );
            let (title, body) = (
                t.subscriptions_method_waits(),
                t.subscriptions_method_waits_body(),
            );
            (title, body, mend)
        }
        Due::UnderWay => {
            let title = t.subscriptions_method_under_way();
            (title, t.subscriptions_method_under_way_body(), back)
        }
        Due::Never | Due::On { .. } => {
            let title = t.subscriptions_method_never();
            (title, t.subscriptions_method_never_body(), back)
        }
    };
    view! {
        <Empty icon=IconName::Receipt title=title body=body>
            <ButtonLink label=label href=href tone=tone />
        </Empty>
    }
}

#[component]
fn Choose(first: MethodView, found: Memo<Option<MethodView>>) -> impl IntoView {
    let t = use_texts();
    let search = use_location().search;
    let navigate = use_navigate();
    let Due::On { price, .. } = &first.due else {
        return ().into_any();
    };
    let currency = price.currency;
    let (subscription, kept) = (first.id, query::read(&search.read_untracked(), "with"));
    let means = RwSignal::new(match kept.as_deref() {
        Some(BALANCE) => BALANCE.to_owned(),
        _ => CARD.to_owned(),
    });
    keep_in_address(move || {
        let query = query::written(&[("with", &means.read())]);
        format!("{}{query}", routes::subscription_method(subscription))
    });
    let card = CardDraft::empty();
    let token: RwSignal<Option<Card>> = RwSignal::new(None);
    let sending = use_sending(move |_| {
        navigate(routes::SUBSCRIPTIONS, NavigateOptions::default());
    });
    let send = move |method| {
        sending.send(Command::ChangeSubscriptionMethod {
            subscription,
            method,
        });
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match (means.get_untracked() == BALANCE, token.get_untracked()) {
            (true, _) => send(Method::Balance),
            (false, Some(known)) => send(Method::Card(known)),
            // Kept while a refusal is mended: the same card is not asked for twice.
            (false, None) => card.tokenise(move |known| {
                token.set(Some(known.clone()));
                send(Method::Card(known));
            }),
        }
    };
    let facts = Memo::new(move |_| {
        let found = found.read();
        let found = found.as_ref().unwrap_or(&first);
        facts(t, found, *means.read() == BALANCE)
    });
    let busy = Signal::derive(move || card.busy.get() || sending.busy.get());
    view! {
        <form class="tip" novalidate on:submit=submit>
            <Facts facts=facts />
            <MeansChoice means=means amount=None currency=currency />
            <Show when=move || *means.read() == CARD && token.read().is_none()>
                <CardForm draft=card />
            </Show>
            <RefusalNote refusal=sending.refusal />
            <div class="tip-footer actions sticky-actions">
                <Button label=t.subscriptions_method_save() tone=ButtonTone::Person busy=busy />
            </div>
        </form>
    }
    .into_any()
}

/// What it is paid with, from which charge on that changes, and what a balance would still need.
fn facts(t: Texts, found: &MethodView, is_balance: bool) -> Vec<Fact> {
    let Due::On {
        at,
        price,
        is_short,
    } = &found.due
    else {
        return Vec::new();
    };
    let day = format::day(t.lang(), at.0);
    let means = found.means.as_ref().map(|means| means_text(t, means));
    let paid = means.map(|means| Fact::new(t.subscriptions_method_now(), means));
    let mut facts: Vec<Fact> = paid.into_iter().collect();
    let holds = t.subscriptions_method_from_next(&money::amount(t, *price), &day);
    facts.push(Fact::new(t.subscriptions_method_from(), holds));
    if is_balance && *is_short {
        let short = t.subscriptions_method_short(&day);
        facts.push(Fact::new(t.payments_balance(), short));
    }
    facts
}
