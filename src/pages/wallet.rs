//! The wallet: what is there, what is coming, what needs you, what happened. Never add up rows here.

mod course;
pub mod csv;
mod disputed;
mod history;
mod own;
mod proof;
mod save;
mod top_up;
mod unfinished;
pub mod view;

use domain::id::PersonId;
use domain::money::Currency;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

pub use self::own::OwnWallet;
pub use self::top_up::TopUpPage;

use self::course::Course;
use self::history::History;
use self::proof::Proof;
use self::save::Save;
use self::unfinished::Unfinished;
use crate::i18n::{format, money, person};
use crate::pages::payment::query;
use crate::pages::people::NeedsProfile;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{
    Amount, AmountSize, ButtonLink, ButtonTone, Icon, IconName, List, Row, Status, StatusKind, Tab,
    TabLinks,
};

/// `/wallet`
#[component]
pub fn WalletPage() -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    use_title(move || t.wallet_title());
    let body = move || match actor.get().person() {
        Some(person) => view! { <Wallet person=person /> }.into_any(),
        None => view! {
            <NoWallet />
            <Elsewhere />
        }
        .into_any(),
    };
    view! {
        <div class="wallet">
            <h1 class="heading" tabindex="-1">{t.wallet_title()}</h1>
            <Unfinished />
            {body}
            <Proof />
        </div>
    }
}

/// What was given with other services is no part of any balance: it stands apart.
#[component]
fn Elsewhere() -> impl IntoView {
    let t = use_texts();
    view! {
        <section aria-label=t.handoffs_all()>
            <List>
                <Row
                    title=t.handoffs_all()
                    detail=t.handoffs_not_in_balance()
                    href=routes::HANDOFFS.to_owned()
                    leading=|| {
                        view! {
                            <span class="wallet-glyph">
                                <Icon name=IconName::HandHeart />
                            </span>
                        }
                    }
                    trailing=|| view! { <Icon name=IconName::ChevronRight /> }
                />
            </List>
        </section>
    }
}

/// A visitor has no balance, but may have a card payment under way.
#[component]
pub fn NoWallet() -> impl IntoView {
    let t = use_texts();
    view! {
        <NeedsProfile icon=IconName::Wallet title=t.wallet_visitor() body=t.wallet_visitor_body() />
    }
}

#[component]
fn Wallet(person: PersonId) -> impl IntoView {
    let t = use_texts();
    let search = use_location().search;
    let currencies = use_view(move |state| view::currencies(state, person));
    let currency = Memo::new(move |_| {
        let asked = query::read(&search.read(), "currency");
        let asked = asked.and_then(|code| Currency::from_code(&code));
        let known = currencies.read();
        asked
            .filter(|currency| known.contains(currency))
            .or_else(|| known.first().copied())
            .unwrap_or(Currency::EUR)
    });
    let from = Memo::new(move |_| {
        let from = query::read(&search.read(), "from");
        from.and_then(|from| from.parse().ok()).unwrap_or(0)
    });
    view! {
        <Currencies currencies=currencies current=currency />
        {move || {
            let currency = currency.get();
            view! {
                <Balance person=person currency=currency />
                <Elsewhere />
                <Course person=person currency=currency />
                <History person=person currency=currency from=from />
                <Save person=person currency=currency />
                <p>
                    <ButtonLink
                        label=t.supporters_title()
                        href=routes::SUPPORTERS.to_owned()
                        tone=ButtonTone::Quiet
                        icon=IconName::HandHeart
                    />
                </p>
            }
        }}
    }
}

/// One currency needs no choice.
#[component]
fn Currencies(currencies: Memo<Vec<Currency>>, current: Memo<Currency>) -> impl IntoView {
    let t = use_texts();
    let tabs = move || {
        let tab = |currency: Currency| Tab {
            href: address(currency, 0),
            label: person::currency(t, currency),
            count: None,
            current: currency == current.get(),
        };
        currencies.get().into_iter().map(tab).collect::<Vec<_>>()
    };
    let has_choice = Memo::new(move |_| currencies.read().len() > 1);
    view! {
        <Show when=move || has_choice.get()>
            <TabLinks label=t.wallet_currencies() tabs=Signal::derive(tabs) />
        </Show>
    }
}

/// The wallet in one currency, its window leaving out the `from` newest lines.
fn address(currency: Currency, from: usize) -> String {
    let from = if from > 0 {
        from.to_string()
    } else {
        String::new()
    };
    let query = query::written(&[("currency", currency.code()), ("from", &from)]);
    format!("{}{query}", routes::WALLET)
}

#[component]
fn Balance(person: PersonId, currency: Currency) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let view = use_view(move |state| view::balance(state, person, currency));
    let pending = move || {
        let view = view.get();
        if !view.pending.is_positive() {
            return None;
        }
        let amount = money::amount(t, view.pending);
        let word = match view.settles_at {
            Some(at) => {
                t.wallet_pending_until(&amount, &format::day_near(t.lang(), at.0, now.get().0))
            }
            None => t.wallet_pending(&amount),
        };
        Some(view! { <Status kind=StatusKind::Pending word=word /> })
    };
    let held = move || {
        let held = view.get().held;
        let word = t.disputes_wallet_held(&money::amount(t, held));
        held.is_positive()
            .then(|| view! { <Status kind=StatusKind::Notice word=word /> })
    };
    view! {
        <section class="wallet-balance" aria-label=t.wallet_balance()>
            <p class="muted">{t.wallet_available()}</p>
            <Amount
                parts=Signal::derive(move || money::parts(t, view.get().available))
                size=AmountSize::Hero
            />
            {pending}
            {held}
        </section>
        <Ways currency=currency />
    }
}

/// What can be done with money, in reach of a thumb.
#[component]
fn Ways(currency: Currency) -> impl IntoView {
    let t = use_texts();
    let query = query::written(&[("currency", currency.code())]);
    let way = move |href: &str, icon: IconName, label: String| {
        view! {
            <li>
                <a class="wallet-way" href=format!("{href}{query}")>
                    <span class="wallet-way-icon">
                        <Icon name=icon />
                    </span>
                    <span>{label}</span>
                </a>
            </li>
        }
    };
    view! {
        <ul class="wallet-ways" role="list" aria-label=t.wallet_ways()>
            {way(routes::TOP_UP, IconName::Plus, t.wallet_top_up())}
            {way(routes::SEND, IconName::Send, t.transfers_send())}
            {way(routes::ASK, IconName::HandCoins, t.requests_ask())}
            {way(routes::WITHDRAW, IconName::Landmark, t.withdrawals_withdraw())}
        </ul>
    }
}
