//! Offering a tier, changing it, withdrawing it. What subscribers then pay is settled in the domain, never here.

use domain::Actor;
use domain::moment::Span;
use domain::rules::{Asked, Rejection};
use domain::subscriptions::Command;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

use super::form::Fields;
use super::view::{self, DeskView};
use crate::i18n::{money, person as words, rejection};
use crate::pages::focus::{FIRST_INVALID, use_focus};
use crate::pages::payment::foretold::Foretold;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::rules::Hurdle;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{Sending, use_now, use_sending, use_store, use_view};
use crate::ui::{Button, ButtonLink, ButtonTone, ConfirmPair, Empty, Field, FieldKind, IconName};

/// `/tier`
#[component]
pub fn TierPage() -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    use_title(move || t.subscriptions_tier());
    let now = use_now();
    let desk = use_view(move |state| view::desk(state, actor.get(), now.get()));
    view! {
        <header class="page-head">
            <h1 class="display" tabindex="-1">{t.subscriptions_tier()}</h1>
        </header>
        {move || match desk.get() {
            Some(desk) => view! { <Desk desk=desk /> }.into_any(),
            None => view! {
                <Empty
                    icon=IconName::User
                    title=t.subscriptions_tier_visitor()
                    body=t.subscriptions_tier_visitor_body()
                >
                    <ButtonLink label=t.people_create() href=routes::CREATE_PROFILE.to_owned() />
                </Empty>
            }
            .into_any(),
        }}
    }
}

#[component]
fn Desk(desk: DeskView) -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    let creator = desk.creator.id;
    let focus = use_focus();
    // What was pressed goes away with the tier, so the focus goes to the top.
    let sending = use_sending(move |_| focus.run("main h1"));
    let is_offered = use_view(move |state| view::offered(state, actor.get()).is_some());
    let form = match desk.hurdle {
        None => view! { <Form desk=desk is_offered=is_offered /> }.into_any(),
        Some(why) => view! { <NotNow why=why /> }.into_any(),
    };
    let running = use_view(move |state| view::running(state, creator));
    let count = move || i64::try_from(running.get()).unwrap_or(i64::MAX);
    view! {
        <div class="stack" data-gap="5">
            <div class="stack" data-gap="1">
                <p>{t.subscriptions_tier_intro()}</p>
                <p class="muted small">{move || t.subscriptions_tier_running(count())}</p>
            </div>
            {form}
            <Show when=move || is_offered.get()>
                <Withdraw sending=sending />
            </Show>
        </div>
    }
}

/// Why nothing can be offered or changed; what is missing in a profile is mended there at once.
#[component]
fn NotNow(why: Rejection) -> impl IntoView {
    let t = use_texts();
    let asked = match why {
        Rejection::NotMet { asked, .. } => Some(asked),
        Rejection::NotOffered { .. } => None,
    };
    if asked != Some(Asked::FullProfile) {
        return view! { <Hurdle why=why /> }.into_any();
    }
    view! {
        <Empty
            icon=IconName::Pencil
            title=t.subscriptions_tier_needs_bio()
            body=t.rejection_profile_not_full()
        >
            <ButtonLink label=t.profile_edit() href=routes::EDIT_PROFILE.to_owned() />
        </Empty>
    }
    .into_any()
}

#[component]
fn Form(desk: DeskView, is_offered: Memo<bool>) -> impl IntoView {
    let t = use_texts();
    let (navigate, focus) = (use_navigate(), use_focus());
    // Of this person, whoever acts next.
    let creator = Actor::Person(desk.creator.id);
    let offered = use_view(move |state| view::offered(state, creator));
    let first = offered.get_untracked();
    let fields = Fields::of(t.lang(), first.as_ref(), desk.currency, desk.rules);
    fields.keep(t.lang(), offered);
    let is_checked = RwSignal::new(false);
    let profile = routes::profile(&desk.creator.handle);
    let sending = use_sending(move |_| navigate(&profile, Default::default()));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        is_checked.set(true);
        match untrack(|| fields.tier()) {
            Some(tier) => {
                fields.write(t.lang(), &tier);
                sending.send(Command::OfferTier {
                    price: tier.price,
                    perks: tier.perks,
                });
            }
            None => focus.run(FIRST_INVALID),
        }
    };
    let days = desk.rules.price_notice.0 / Span::days(1).0;
    view! {
        <form class="form" novalidate on:submit=submit>
            <Price fields=fields desk=desk.clone() is_checked=is_checked />
            <PerkLines fields=fields desk=desk />
            <Show when=move || is_offered.get()>
                <p class="muted small">{t.subscriptions_tier_changes(&days.to_string())}</p>
            </Show>
            <RefusalNote refusal=sending.refusal />
            <div class="actions">
                <Button
                    label=Signal::derive(move || match is_offered.get() {
                        true => t.subscriptions_tier_save(),
                        false => t.subscriptions_tier_offer(),
                    })
                    busy=sending.busy
                />
            </div>
        </form>
    }
}

#[component]
fn Price(fields: Fields, desk: DeskView, is_checked: RwSignal<bool>) -> impl IntoView {
    let t = use_texts();
    let is_left = RwSignal::new(false);
    let error = move || {
        let fault = fields.price().err()?;
        let is_due = is_checked.get() || is_left.get();
        is_due.then(|| fault.said(t))
    };
    let (least, most) = desk.rules.tier_prices(desk.currency);
    let (creator, currency) = (desk.creator.id, desk.currency);
    let deal = use_view(move |state| view::month(state, creator, currency));
    let range = match desk.rules.tier_choices(currency) {
        Some(choices) => {
            let [one, two, three] = choices.map(|price| money::amount(t, price));
            t.rules_among(&one, &two, &three)
        }
        None => t.subscriptions_tier_range(&money::brief(t, least), &money::brief(t, most)),
    };
    // The refusal names the range itself.
    let hint = move || error().is_none().then(|| range.clone());
    let leave = move |()| is_left.set(!fields.price.read_untracked().is_empty());
    view! {
        <Field
            label=t.subscriptions_tier_price(&words::currency(t, desk.currency))
            value=fields.price
            kind=FieldKind::Decimal
            hint=Signal::derive(hint)
            error=Signal::derive(error)
            on_leave=Callback::new(leave)
        />
        <Foretold rules=desk.rules price=Signal::derive(move || fields.price().ok()) deal=deal />
    }
}

/// One line more than is filled, as far as the rules allow.
#[component]
fn PerkLines(fields: Fields, desk: DeskView) -> impl IntoView {
    let t = use_texts();
    let (max, limit) = (desk.rules.perks_max, desk.rules.perk_max_chars);
    let line = |(n, value): (usize, RwSignal<String>)| {
        let error = move || Some(rejection::text(t, fields.perk_fault(n)?));
        let label = t.subscriptions_tier_perk(&(n + 1).to_string());
        view! {
            <Show when=move || fields.shows(n)>
                <Field
                    label=label.clone()
                    value=value
                    limit=limit
                    error=Signal::derive(error)
                />
            </Show>
        }
    };
    let lines = fields.perks.get_value().into_iter().enumerate().map(line);
    view! {
        <fieldset class="tier-lines stack">
            <legend class="heading">{t.subscriptions_tier_perks()}</legend>
            <p class="muted small">
                {t.subscriptions_tier_perks_hint(i64::try_from(max).unwrap_or(i64::MAX))}
            </p>
            {lines.collect_view()}
        </fieldset>
    }
}

/// Asked twice, since renewals stop with it.
#[component]
fn Withdraw(sending: Sending) -> impl IntoView {
    let t = use_texts();
    let is_asking = RwSignal::new(false);
    let focus = use_focus();
    let withdraw = move |()| sending.send(Command::WithdrawTier);
    let keep = move |()| {
        is_asking.set(false);
        focus.run(".tier-withdraw button");
    };
    let ask = move |()| {
        is_asking.set(true);
        focus.run(".tier-withdraw button");
    };
    view! {
        <section class="tier-withdraw stack">
            <Show
                when=move || is_asking.get()
                fallback=move || {
                    view! {
                        <div class="actions">
                            <Button
                                label=t.subscriptions_tier_withdraw()
                                tone=ButtonTone::Quiet
                                on_press=ask
                            />
                        </div>
                    }
                }
            >
                <p>{t.subscriptions_tier_withdraw_body()}</p>
                <RefusalNote refusal=sending.refusal />
                <div class="actions">
                    <ConfirmPair
                        keep=t.subscriptions_tier_keep()
                        on_keep=keep
                        act=t.subscriptions_tier_withdraw()
                        on_act=withdraw
                        busy=sending.busy
                    />
                </div>
            </Show>
        </section>
    }
}
