//! Topping up by test card: choose, review, pay. Never decide here whether it may be: the domain answers.

use domain::id::PersonId;
use domain::money::{Currency, Money};
use domain::payments::{Card, Method};
use domain::rules::{Deal, RulePack, Way};
use domain::wallet::{Command, payment_of};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::own::OwnWallet;
use super::view::top_up_notes;
use crate::i18n::{money, rejection};
use crate::pages::focus::{FIRST_INVALID, use_focus, use_step_focus};
use crate::pages::ink;
use crate::pages::kept::keep_in_address;
use crate::pages::payment::amount::{AmountChoice, AmountDraft};
use crate::pages::payment::card::{CardDraft, CardForm};
use crate::pages::payment::card_again::CardAgain;
use crate::pages::payment::facts::{Fact, Facts, means_text};
use crate::pages::payment::heading::StepHeading;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::payment::review_end::ReviewEnd;
use crate::pages::payment::view::{Means, Toward, flow};
use crate::pages::payment::{query, waterfall};
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_sending, use_store};
use crate::ui::{Button, Icon, IconName, Inked, Waterfall};

/// `/wallet/top-up`
#[component]
pub fn TopUpPage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.wallet_top_up());
    let steps = |person, currency| view! { <Steps person=person currency=currency /> }.into_any();
    view! { <OwnWallet title=t.wallet_top_up() steps=steps /> }
}

/// A top-up while it is being chosen. Free to copy.
#[derive(Clone, Copy)]
struct Draft {
    amount: AmountDraft,
    card: RwSignal<Option<Card>>,
    currency: Currency,
    rules: &'static RulePack,
}

impl Draft {
    /// Without an amount it is the note that lies on top.
    fn address(self, amount: Option<Money>, step: &str) -> String {
        let amount = amount.map(|amount| amount.minor.to_string());
        let query = query::written(&[
            ("currency", self.currency.code()),
            ("amount", amount.as_deref().unwrap_or_default()),
            ("step", step),
        ]);
        format!("{}{query}", routes::TOP_UP)
    }
}

#[component]
fn Steps(person: PersonId, currency: Currency) -> impl IntoView {
    let t = use_texts();
    let search = use_location().search;
    let kept = query::read(&search.read_untracked(), "amount").and_then(|text| text.parse().ok());
    let notes = top_up_notes(currency);
    let first = notes.get(1).copied().unwrap_or(currency.of_major(20));
    let amount = kept.map_or(first, |minor| currency.of_minor(minor));
    let draft = Draft {
        amount: AmountDraft::new(t, &notes, amount),
        card: RwSignal::new(None),
        currency,
        rules: use_store().read(|state| state.rules),
    };
    let reviewed = Memo::new(move |_| {
        let is_review = query::read(&search.read(), "step").as_deref() == Some("review");
        let amount = draft.amount.money().ok().filter(|_| is_review)?;
        flow(draft.rules, amount, Way::Card, Deal::TopUp, Toward::Wallet).ok()
    });
    use_step_focus(move || reviewed.read().is_some());
    let seed = ink(person);
    view! {
        <Inked seed=seed>
            <div class="tip-page">
                {move || match reviewed.get() {
                    Some(flow) => {
                        let rows = waterfall::rows(t, &flow);
                        view! {
                            <Review draft=draft amount=flow.waterfall.paid>
                                <Waterfall
                                    caption=t.payments_waterfall()
                                    rows=Signal::stored(rows)
                                />
                            </Review>
                        }
                            .into_any()
                    }
                    None => {
                        view! { <Compose person=person draft=draft notes=top_up_notes(currency) /> }
                            .into_any()
                    }
                }}
            </div>
        </Inked>
    }
}

/// The name of the step, and the way out.
#[component]
fn Head(heading: AnyView) -> impl IntoView {
    let t = use_texts();
    view! {
        <header class="tip-for">
            <div class="tip-for-words">{heading}</div>
            <a
                class="icon-button"
                href=routes::WALLET
                aria-label=t.verb_close()
                title=t.verb_close()
            >
                <Icon name=IconName::X />
            </a>
        </header>
    }
}

#[component]
fn Compose(person: PersonId, draft: Draft, notes: Vec<Money>) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let focus = use_focus();
    let card = CardDraft::empty();
    keep_in_address(move || draft.address(draft.amount.money().ok(), ""));
    let largest = draft.rules.largest_payment(draft.currency);
    let checked = move || {
        let amount = draft.amount.taken(t)?;
        let flow = flow(draft.rules, amount, Way::Card, Deal::TopUp, Toward::Wallet);
        if let Err(refused) = flow {
            let said = rejection::rejected(t, refused.into());
            draft.amount.error.set(Some(said));
            return None;
        }
        Some(amount)
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(amount) = checked() else {
            return focus.run(FIRST_INVALID);
        };
        let navigate = navigate.clone();
        card.tokenise(move |token| {
            draft.card.set(Some(token));
            navigate(
                &draft.address(Some(amount), "review"),
                NavigateOptions::default(),
            );
        });
    };
    let heading = view! { <h1 class="title" tabindex="-1">{t.wallet_top_up()}</h1> };
    view! {
        <form class="tip" novalidate on:submit=submit>
            <Head heading=heading.into_any() />
            <AmountChoice seed=ink(person) draft=draft.amount notes=notes largest=largest />
            <CardForm draft=card />
            <footer class="tip-footer actions sticky-actions">
                <Button label=t.tips_to_review() busy=card.busy />
            </footer>
        </form>
    }
}

#[component]
fn Review(draft: Draft, amount: Money, children: Children) -> impl IntoView {
    let t = use_texts();
    let change = Signal::stored(untrack(|| draft.address(Some(amount), "")));
    let pay = move || match draft.card.get() {
        Some(card) => view! { <Pay amount=amount card=card change=change /> }.into_any(),
        None => view! { <CardAgain card=draft.card change=change /> }.into_any(),
    };
    let facts = Memo::new(move |_| {
        let means = draft.card.get().map(|card| Means::of(&Method::Card(card)));
        let paid = means.map(|means| Fact::new(t.payments_pay_with(), means_text(t, &means)));
        let mut facts: Vec<Fact> = paid.into_iter().collect();
        facts.push(Fact::new(t.tips_when(), t.wallet_top_up_when()));
        facts.push(Fact::new(t.tips_once_label(), t.receipt_top_up_stays()));
        facts
    });
    let heading = view! { <StepHeading text=t.wallet_review_top_up() /> };
    view! {
        <section class="tip-step" data-step="review">
            <Head heading=heading.into_any() />
            {children()}
            <Facts facts=facts />
            {pay}
        </section>
    }
}

#[component]
fn Pay(amount: Money, card: Card, change: Signal<String>) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let sending = use_sending(move |request| {
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate(&routes::payment(payment_of(request)), options);
    });
    let press = move |()| {
        let method = Some(Method::Card(card.clone()));
        sending.send(Command::TopUp { amount, method });
    };
    view! {
        <RefusalNote refusal=sending.refusal />
        <ReviewEnd change=change>
            <Button
                label=t.payments_pay(&money::amount(t, amount))
                busy=sending.busy
                on_press=press
            />
        </ReviewEnd>
    }
}
