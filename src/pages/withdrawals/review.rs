//! The last step of a withdrawal: what leaves, what it costs, what arrives and when, and the one button that does it.

use domain::id::{BankAccountId, PersonId, RecordId, WithdrawalId};
use domain::moment::{Moment, Span};
use domain::money::Money;
use domain::withdrawals::{Arrival, Command, Speed, Terms};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::compose::number;
use super::draft::{Draft, speed_key};
use super::view::{self, AccountView};
use crate::i18n::{Texts, format, money, rejection};
use crate::pages::payment::facts::{Fact, Facts};
use crate::pages::payment::heading::StepHeading;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::payment::review_end::ReviewEnd;
use crate::pages::payment::waterfall::share;
use crate::pages::transfers::StepHead;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_sending, use_store, use_view};
use crate::ui::{Banner, BannerTone, Button, ButtonTone, Step, Waterfall, WaterfallRow};

#[component]
pub fn Review(person: PersonId, accounts: Memo<Vec<AccountView>>, draft: Draft) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let none = draft.currency.of_minor(0);
    let amount = Memo::new(move |_| draft.amount.money().unwrap_or(none));
    let speed = Memo::new(move |_| draft.speed());
    let account = Memo::new(move |_| draft.account_of(&accounts.read()));
    // Dates move on with the clock, so they are drawn again; a refusal is said where it stands.
    let terms =
        use_view(move |state| view::terms(state, person, amount.get(), speed.get(), now.get()));
    let what = move || match terms.get() {
        Ok(terms) => {
            let facts = facts(t, &terms, speed.get(), account.get(), now.get_untracked());
            view! {
                <Waterfall caption=t.payments_waterfall() rows=Signal::stored(rows(t, &terms)) />
                <Facts facts=Signal::stored(facts) />
            }
            .into_any()
        }
        Err(refused) => {
            let said = rejection::rejected(t, refused.into());
            view! { <Banner tone=BannerTone::Danger title=said /> }.into_any()
        }
    };
    let go = move || {
        let account = account.get()?.id;
        terms.read().is_ok().then(|| {
            view! { <Go account=account draft=draft amount=amount speed=speed /> }
        })
    };
    let heading = view! { <StepHeading text=t.withdrawals_review() /> };
    view! {
        <section class="tip-step" data-step="review">
            <StepHead heading=heading.into_any() />
            {what}
            {go}
        </section>
    }
}

#[component]
fn Go(
    account: BankAccountId,
    draft: Draft,
    amount: Memo<Money>,
    speed: Memo<Speed>,
) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let sending = use_sending(move |request| {
        let withdrawal = WithdrawalId(RecordId::main(request));
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate(&routes::withdrawal(withdrawal), options);
    });
    let press = Callback::new(move |()| {
        sending.send(Command::Withdraw {
            account,
            amount: amount.get_untracked(),
            speed: speed.get_untracked(),
        });
    });
    view! {
        <RefusalNote refusal=sending.refusal />
        <ReviewEnd change=Signal::derive(move || draft.address(Some(amount.get()), ""))>
            <Button
                label=Signal::derive(move || {
                    t.withdrawals_withdraw_amount(&money::amount(t, amount.get()))
                })
                tone=ButtonTone::Person
                busy=sending.busy
                on_press=press
            />
        </ReviewEnd>
    }
}

fn rows(t: Texts, terms: &Terms) -> Vec<WaterfallRow> {
    let row = |label, sum, step| WaterfallRow {
        label,
        note: None,
        parts: money::parts(t, sum),
        step,
        share: share(sum, terms.amount),
    };
    vec![
        row(t.withdrawals_leaves_wallet(), terms.amount, Step::Given),
        row(t.withdrawals_fee(), terms.fee, Step::Taken),
        row(t.withdrawals_reaches_bank(), terms.arrives, Step::Received),
    ]
}

fn facts(
    t: Texts,
    terms: &Terms,
    speed: Speed,
    account: Option<AccountView>,
    now: Moment,
) -> Vec<Fact> {
    let seconds = use_store().read(|state| state.rules.wallet.instant_leaves);
    let seconds = seconds.0 / Span::seconds(1).0;
    let to = account.map(|account| {
        let says = t.withdrawals_account_says(&account.label, &number(t, &account));
        Fact::new(t.withdrawals_account(), says)
    });
    let mut facts: Vec<Fact> = to.into_iter().collect();
    let arrives = arrival(t, speed, &terms.arrival, now);
    facts.push(Fact::new(t.withdrawals_arrives(), arrives));
    let until = match speed {
        Speed::Standard => t.withdrawals_cancel_until(&format::time(t.lang(), terms.leaves_at.0)),
        Speed::Instant => t.withdrawals_cancel_seconds(seconds),
    };
    facts.push(Fact::new(t.transfers_undo_label(), until));
    facts.push(Fact::new(
        t.withdrawals_if_not(),
        t.withdrawals_if_not_says(),
    ));
    facts
}

/// Between which days, or until what time.
pub fn arrival(t: Texts, speed: Speed, arrival: &Arrival, now: Moment) -> String {
    let day = |at: Moment| format::day_near(t.lang(), at.0, now.0);
    match speed {
        Speed::Standard => t.withdrawals_between(
            &format::day_short(t.lang(), arrival.from.0),
            &format::day_short(t.lang(), arrival.by.0),
        ),
        Speed::Instant => t.withdrawals_by(&day(arrival.by)),
    }
}

/// The word of a speed.
pub fn speed_word(t: Texts, speed: Speed) -> String {
    t.withdrawals_speed(speed_key(speed))
}
