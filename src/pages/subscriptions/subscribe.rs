//! The review before subscribing: what it gives, what is charged now and next, how to stop, and the one button. What is
//! confirmed is the price on the screen; the domain refuses another.

use domain::id::{PaymentId, RecordId};
use domain::moment::{Moment, Span};
use domain::money::Money;
use domain::payments::{Card, Method};
use domain::people::Handle;
use domain::rules::{RulePack, Way};
use domain::subscriptions::{Command, Terms};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::card::Perks;
use super::head::Head;
use super::view::{self, ReviewView, Standing};
use super::wanted;
use crate::i18n::{format, money};
use crate::pages::kept::keep_in_address;
use crate::pages::named::use_handle;
use crate::pages::not_found::NotFound;
use crate::pages::payment::card::{CardDraft, CardForm};
use crate::pages::payment::facts::{Fact, Facts, means_text};
use crate::pages::payment::means::{BALANCE, CARD, MeansChoice};
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::payment::view::{Means, Party, Toward, flow};
use crate::pages::payment::{query, waterfall};
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_sending, use_store, use_view};
use crate::ui::{Button, ButtonLink, ButtonTone, Empty, IconName, Inked, Waterfall};

/// `/@handle/subscribe`, with `?post=` when it is for the sake of a post.
#[component]
pub fn SubscribePage() -> impl IntoView {
    let t = use_texts();
    let handle = use_handle();
    let (actor, now) = (use_store().actor, use_now());
    let review = use_view(move |state| view::review(state, &handle()?, now.get()));
    let creator = Memo::new(move |_| Some(review.read().as_ref()?.creator.clone()));
    // Drawn anew for another tier or another person, not for a new price: its refusal must stay in sight.
    let is_offered = Memo::new(move |_| {
        let review = review.read();
        review.as_ref().is_some_and(|review| review.terms.is_some())
    });
    use_title(move || match creator.get() {
        Some(creator) => t.subscriptions_for(&creator.name),
        None => t.missing_title(),
    });
    move || {
        let by = actor.get();
        let is_offered = is_offered.get();
        let Some(creator) = creator.get() else {
            return view! { <NotFound /> }.into_any();
        };
        let seed = creator.seed();
        let title = t.subscriptions_for(&creator.name);
        let out = match wanted::asked() {
            Some(post) => routes::post(post),
            None => routes::profile(&creator.handle),
        };
        // As things stand when the page opens: what this page itself brings about is shown by the payment's.
        let standing =
            use_store().read(|state| view::standing(state, by, creator.id, now.get_untracked()));
        let body = match standing {
            Standing::Free if by.person().is_none() || !is_offered => {
                view! { <NotNow creator=creator.clone() is_visitor=is_offered /> }.into_any()
            }
            Standing::Free => view! { <Review creator=creator.clone() review=review /> }.into_any(),
            other => view! { <Already creator=creator.clone() standing=other /> }.into_any(),
        };
        view! {
            <Inked seed=seed>
                <div class="tip-page">
                    <section class="tip-step">
                        <Head creator=creator title=title out=out />
                        {body}
                    </section>
                </div>
            </Inked>
        }
        .into_any()
    }
}

/// Nobody could be the subscriber, or there is nothing to subscribe to.
#[component]
fn NotNow(creator: Party, is_visitor: bool) -> impl IntoView {
    let t = use_texts();
    if is_visitor {
        return view! {
            <Empty
                icon=IconName::UserPlus
                title=t.subscriptions_visitor()
                body=t.subscriptions_visitor_body()
            >
                <ButtonLink label=t.people_create() href=routes::CREATE_PROFILE.to_owned() />
            </Empty>
        }
        .into_any();
    }
    view! {
        <Empty
            icon=IconName::HandHeart
            title=t.subscriptions_none_offered(&creator.name)
            body=t.subscriptions_none_offered_body()
        >
            <ButtonLink
                label=t.tips_back_to_profile()
                href=routes::profile(&creator.handle)
                tone=ButtonTone::Secondary
            />
        </Empty>
    }
    .into_any()
}

/// It runs, waits, or is one's own: the place where to go on.
#[component]
fn Already(creator: Party, standing: Standing) -> impl IntoView {
    let t = use_texts();
    let list = routes::SUBSCRIPTIONS.to_owned();
    let (title, body, label, href) = match standing {
        Standing::Own => (
            t.subscriptions_yours(),
            t.subscriptions_own_body(),
            t.subscriptions_tier_change(),
            routes::TIER.to_owned(),
        ),
        Standing::Opening { payment } => (
            t.subscriptions_first_waits(),
            t.rejection_first_payment_open(),
            t.subscriptions_finish_payment(),
            wanted::payment(payment, wanted::asked()),
        ),
        _ => (
            t.subscriptions_already(),
            t.subscriptions_already_body(&creator.name),
            t.subscriptions_manage(),
            list,
        ),
    };
    view! {
        <Empty icon=IconName::HandHeart title=title body=body>
            <ButtonLink label=label href=href />
        </Empty>
    }
}

/// What the review is about while it lasts.
#[derive(Clone, Copy)]
struct Draft {
    terms: Signal<Option<Terms>>,
    means: RwSignal<String>,
    /// The token of the card, once the provider gave one.
    card: RwSignal<Option<Card>>,
    rules: &'static RulePack,
}

impl Draft {
    fn price(self) -> Option<Money> {
        self.terms.read().as_ref().map(|terms| terms.price)
    }

    fn way(self) -> Way {
        match *self.means.read() == BALANCE {
            true => Way::Balance,
            false => Way::Card,
        }
    }
}

#[component]
fn Review(creator: Party, review: Memo<Option<ReviewView>>) -> impl IntoView {
    let t = use_texts();
    let known =
        review.with_untracked(|review| Some((review.as_ref()?.rules, review.as_ref()?.deal)));
    let Some((rules, deal)) = known else {
        return ().into_any();
    };
    let draft = Draft {
        terms: Signal::derive(move || review.read().as_ref()?.terms.clone()),
        means: kept_means(&creator.handle),
        card: RwSignal::new(None),
        rules,
    };
    let name = creator.name.clone();
    let rows = Memo::new(move |_| {
        let toward = Toward::Purchase(name.clone());
        let flow = flow(rules, draft.price()?, draft.way(), deal, toward).ok()?;
        Some(waterfall::rows(t, &flow))
    });
    let name = creator.name.clone();
    let perks = Memo::new(move |_| draft.terms.get().map(|terms| terms.perks));
    let perks = move || Some(view! { <Perks perks=perks.get()? name=name.clone() /> });
    view! {
        <section class="stack" data-gap="2">
            <h2 class="heading">{t.subscriptions_gives()}</h2>
            {perks}
        </section>
        <WhatItMeans draft=draft />
        <Pay creator=creator draft=draft>
            <Waterfall
                caption=t.payments_waterfall()
                rows=Signal::derive(move || rows.get().unwrap_or_default())
            />
        </Pay>
    }
    .into_any()
}

/// What the address says it is paid with; what is chosen goes there.
fn kept_means(creator: &Handle) -> RwSignal<String> {
    let kept = query::read(&use_location().search.read_untracked(), "with");
    let post = wanted::asked()
        .map(|post| post.to_string())
        .unwrap_or_default();
    let means = RwSignal::new(match kept.as_deref() {
        Some(CARD) => CARD.to_owned(),
        _ => BALANCE.to_owned(),
    });
    let path = routes::subscribe(creator);
    keep_in_address(move || {
        path.clone() + &query::written(&[("post", &post), ("with", &means.read())])
    });
    means
}

/// Now, next, and how it ends.
#[component]
fn WhatItMeans(draft: Draft) -> impl IntoView {
    let t = use_texts();
    let grace = draft.rules.grace.0 / Span::days(1).0;
    // The day, not the second: the clock moves on while one reads.
    let next = Memo::new(move |_| {
        let at: Moment = draft.terms.read().as_ref()?.next_charge_at;
        Some(format::day(t.lang(), at.0))
    });
    let price = Memo::new(move |_| draft.price());
    let facts = Memo::new(move |_| {
        let (Some(price), Some(day)) = (price.get(), next.get()) else {
            return Vec::new();
        };
        let price = money::amount(t, price);
        let means = match draft.way() {
            Way::Balance => t.payments_balance(),
            Way::Card => t.payments_card(),
        };
        vec![
            Fact::new(t.subscriptions_now(), price.clone()),
            Fact::new(
                t.subscriptions_next(),
                t.subscriptions_next_on(&price, &day),
            ),
            Fact::new(t.subscriptions_renews_with(), means),
            Fact::new(
                t.subscriptions_cancelling(),
                t.subscriptions_cancelling_body(),
            ),
            Fact::new(
                t.subscriptions_declines(),
                t.subscriptions_declines_body(&grace.to_string()),
            ),
        ]
    });
    view! { <Facts facts=facts /> }
}

/// With what, where it goes, and the button.
#[component]
fn Pay(creator: Party, draft: Draft, children: Children) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let card = CardDraft::empty();
    let wanted = wanted::asked();
    let sending = use_sending(move |request| {
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        let payment = PaymentId(RecordId::nth(request, 1));
        navigate(&wanted::payment(payment, wanted), options);
    });
    let send = move |method| {
        let Some(price) = untrack(|| draft.price()) else {
            return;
        };
        sending.send(Command::Subscribe {
            creator: creator.id,
            price,
            method: Some(method),
        });
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match (untrack(|| draft.way()), draft.card.get_untracked()) {
            (Way::Balance, _) => send(Method::Balance),
            (Way::Card, Some(token)) => send(Method::Card(token)),
            (Way::Card, None) => card.tokenise(move |token| {
                draft.card.set(Some(token.clone()));
                send(Method::Card(token));
            }),
        }
    };
    let price = Memo::new(move |_| draft.price());
    let label = move || match price.get() {
        Some(price) => t.subscriptions_subscribe_for(&money::amount(t, price)),
        None => t.subscriptions_subscribe(),
    };
    let busy = Signal::derive(move || card.busy.get() || sending.busy.get());
    let currency = draft.price().map(|price| price.currency);
    let choice = currency.map(|currency| {
        view! { <MeansChoice means=draft.means amount=price currency=currency /> }
    });
    view! {
        <form class="tip" novalidate on:submit=submit>
            {choice}
            <Show when=move || *draft.means.read() == CARD>
                <CardOnce draft=draft card=card />
            </Show>
            {children()}
            <RefusalNote refusal=sending.refusal />
            <div class="tip-footer actions sticky-actions">
                <Button label=Signal::derive(label) tone=ButtonTone::Person busy=busy />
            </div>
        </form>
    }
}

/// The card form, or the card that was typed already.
#[component]
fn CardOnce(draft: Draft, card: CardDraft) -> impl IntoView {
    let t = use_texts();
    move || match draft.card.get() {
        None => view! { <CardForm draft=card /> }.into_any(),
        Some(known) => {
            let known = means_text(t, &Means::of(&Method::Card(known)));
            let facts = vec![Fact::new(t.payments_pay_with(), known)];
            view! {
                <Facts facts=Signal::stored(facts) />
                <Button
                    label=t.payments_other_method()
                    tone=ButtonTone::Quiet
                    on_press=move |()| draft.card.set(None)
                />
            }
            .into_any()
        }
    }
}
