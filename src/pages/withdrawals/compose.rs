//! Which account, how much, how quickly. Nothing is sent from here.

use domain::id::PersonId;
use domain::limits::Use;
use domain::money::Money;
use domain::withdrawals::{Rejection, Speed};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::draft::{Draft, speed_key};
use super::review::arrival;
use super::unlink::Unlink;
use super::view::{self, AccountView};
use crate::i18n::{Texts, money, rejection};
use crate::pages::focus::{FIRST_INVALID, use_focus};
use crate::pages::ink;
use crate::pages::kept::keep_in_address;
use crate::pages::payment::amount::AmountChoice;
use crate::pages::transfers::view::purse;
use crate::pages::transfers::{StepHead, WeekLeft};
use crate::pages::wallet::view::top_up_notes;
use crate::prefs::use_texts;
use crate::store::{use_now, use_store, use_view};
use crate::ui::{Button, ButtonLink, ButtonTone, Choice, ChoiceCards, IconName};

#[component]
pub fn Compose(person: PersonId, accounts: Memo<Vec<AccountView>>, draft: Draft) -> impl IntoView {
    let t = use_texts();
    let (store, now) = (use_store(), use_now());
    let navigate = use_navigate();
    let focus = use_focus();
    let checked = move || {
        let amount = draft.amount.taken(t)?;
        let speed = untrack(|| draft.speed());
        let at = now.get_untracked();
        let terms = store.read(|state| view::terms(state, person, amount, speed, at));
        match terms {
            Ok(_) => Some(amount),
            Err(refused) => {
                let said = rejection::rejected(t, refused.into());
                draft.amount.error.set(Some(said));
                None
            }
        }
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match checked() {
            Some(amount) => {
                let address = untrack(|| draft.address(Some(amount), "review"));
                navigate(&address, NavigateOptions::default());
            }
            None => focus.run(FIRST_INVALID),
        }
    };
    keep_in_address(move || draft.address(draft.amount.money().ok(), ""));
    let heading = view! { <h1 class="title" tabindex="-1">{t.withdrawals_withdraw()}</h1> };
    view! {
        <form class="tip" novalidate on:submit=submit>
            <StepHead heading=heading.into_any() />
            <Amount person=person draft=draft />
            <Accounts accounts=accounts draft=draft />
            <Speeds person=person draft=draft />
            <footer class="tip-footer actions sticky-actions">
                <Button label=t.tips_to_review() tone=ButtonTone::Person />
            </footer>
        </form>
    }
}

#[component]
fn Amount(person: PersonId, draft: Draft) -> impl IntoView {
    let now = use_now();
    let currency = draft.currency;
    let purse = use_view(move |state| purse(state, person, Use::Bank, currency, now.get()));
    let most = use_store().read(|state| state.rules.wallet.largest_withdrawal(currency));
    let most = currency.of_minor(purse.get_untracked().most().minor.min(most.minor));
    // A note that one does not have is not held out, unless the address remembers it.
    let kept = untrack(|| draft.amount.money());
    let mut notes = top_up_notes(currency);
    notes.retain(|note| note.minor <= most.minor || kept == Ok(*note));
    view! {
        <AmountChoice
            seed=ink(person)
            draft=draft.amount
            notes=notes
            largest=most
        />
        <WeekLeft purse=purse amount=draft.amount />
    }
}

#[component]
fn Accounts(accounts: Memo<Vec<AccountView>>, draft: Draft) -> impl IntoView {
    let t = use_texts();
    let options = move || {
        let option = |account: &AccountView| {
            Choice::new(account.id.to_string(), account.label.clone())
                .detail(number(t, account))
                .icon(IconName::Landmark)
        };
        accounts.read().iter().map(option).collect::<Vec<_>>()
    };
    let link = Signal::derive(move || draft.address(draft.amount.money().ok(), "link"));
    view! {
        <div class="stack" data-gap="2">
            <ChoiceCards
                legend=t.withdrawals_account()
                options=Signal::derive(options)
                chosen=draft.account
            />
            <div class="cluster tip-change">
                <ButtonLink
                    label=t.withdrawals_link_another()
                    href=link
                    tone=ButtonTone::Quiet
                    icon=IconName::Plus
                />
                <Unlink accounts=accounts draft=draft />
            </div>
        </div>
    }
}

/// “DE •••• 3000”.
pub fn number(t: Texts, account: &AccountView) -> String {
    t.withdrawals_number(&account.country, &account.last4)
}

#[component]
fn Speeds(person: PersonId, draft: Draft) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let currency = draft.currency;
    let amount = Memo::new(move |_| draft.amount.money().ok());
    let terms = use_view(move |state| {
        let amount = amount.get().unwrap_or(currency.of_major(100));
        [Speed::Standard, Speed::Instant]
            .map(|speed| (speed, view::terms(state, person, amount, speed, now.get())))
    });
    // Names and prices stay while an amount cannot go: only what it costs is not known then.
    let options = move || {
        let option = |(speed, terms): (Speed, Result<domain::withdrawals::Terms, Rejection>)| {
            let choice = Choice::new(speed_key(speed), t.withdrawals_speed(speed_key(speed)));
            match terms {
                Ok(terms) => choice
                    .detail(arrival(t, speed, &terms.arrival, now.get_untracked()))
                    .trailing(price(t, terms.fee)),
                Err(_) => choice,
            }
        };
        terms.get().map(option).to_vec()
    };
    view! {
        <ChoiceCards
            legend=t.withdrawals_how_quickly()
            options=Signal::derive(options)
            chosen=draft.speed
        />
    }
}

pub fn price(t: Texts, fee: Money) -> String {
    if fee.is_positive() {
        money::amount(t, fee)
    } else {
        t.withdrawals_free()
    }
}
