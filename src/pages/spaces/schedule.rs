//! Scheduling a Space. The form reads, the domain answers; each refusal stands beside its field.

use domain::id::{RecordId, SpaceId};
use domain::money::Currency;
use domain::rules::{Capability, Deal, Rejection};
use domain::spaces::Zone;
use leptos::{ev, prelude::*};
use leptos_router::hooks::use_navigate;

use super::form::{Bounds, FREE, Faults, Fields, PAID, PriceFault, StartFault};
use crate::i18n::{Texts, format, money, rejection};
use crate::pages::focus::{FIRST_INVALID, use_focus};
use crate::pages::payment::foretold::Foretold;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::rules::view::hurdle;
use crate::pages::rules::{Hurdle, Missing};
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_now, use_sending, use_store, use_view};
use crate::ui::{Button, ButtonLink, Choice, Empty, Field, FieldKind, IconName, Segmented};

/// `/spaces/new`
#[component]
pub fn SchedulePage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.spaces_schedule());
    let store = use_store();
    let now = use_now();
    let host = use_view(move |state| {
        let id = store.actor.get().person()?;
        let currency = state.people.by_id.get(&id)?.profile.currency;
        let why = |capability| hurdle(state, id, capability, now.get());
        Some((currency, why(Capability::Hosting), why(Capability::Tickets)))
    });
    let body = move || {
        match host.get() {
        Some((_, Some(why), _)) => view! { <Hurdle why=why /> }.into_any(),
        Some((currency, None, unsold)) => view! { <NewSpace currency=currency unsold=unsold /> }.into_any(),
        None => view! {
            <Empty icon=IconName::Spaces title=t.spaces_visitor() body=t.spaces_visitor_body()>
                <ButtonLink label=t.payments_create_profile() href=routes::CREATE_PROFILE.to_owned() />
            </Empty>
        }
        .into_any(),
    }
    };
    view! {
        <header class="page-head stack" data-gap="2">
            <h1 class="display">{t.spaces_schedule()}</h1>
            <p>{t.spaces_schedule_lede()}</p>
        </header>
        {body}
    }
}

#[component]
fn NewSpace(
    currency: Currency,
    /// Why no tickets can be sold, if so.
    unsold: Option<Rejection>,
) -> impl IntoView {
    let t = use_texts();
    let (navigate, focus, now) = (use_navigate(), use_focus(), use_now());
    let rules = use_view(|state| state.rules).get_untracked();
    let fields = Fields::at_first(now.get_untracked());
    let bounds = move || Bounds {
        rules,
        currency,
        now: now.get(),
    };
    let is_checked = RwSignal::new(false);
    let faults = Memo::new(move |_| fields.faults(bounds()));
    let sending = use_sending(move |request| {
        navigate(
            &routes::space(SpaceId(RecordId::main(request))),
            Default::default(),
        );
    });
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        is_checked.set(true);
        let zone = Zone::parse(&format::device_zone()).or_else(|_| Zone::parse("UTC"));
        match zone
            .ok()
            .and_then(|zone| untrack(|| fields.command(bounds(), zone)))
        {
            Some(command) => sending.send(command),
            None => focus.run(FIRST_INVALID),
        }
    };
    view! {
        <form class="form" novalidate on:submit=submit>
            <What fields=fields faults=faults is_checked=is_checked limit=rules.spaces.title_max_chars />
            <Sale unsold=unsold fields=fields faults=faults is_checked=is_checked bounds=Bounds { rules, currency, now: now.get_untracked() } />
            <Field
                label=t.spaces_note()
                value=fields.note
                kind=FieldKind::Multiline(3)
                limit=rules.spaces.note_max_chars
                hint=t.spaces_note_hint()
                error=Signal::derive(move || Some(rejection::rejected(t, faults.get().note?.into())))
            />
            <RefusalNote refusal=sending.refusal />
            <div class="actions">
                <Button label=t.spaces_schedule_done() busy=sending.busy />
            </div>
        </form>
    }
}

/// Title and start.
#[component]
fn What(
    fields: Fields,
    faults: Memo<Faults>,
    is_checked: RwSignal<bool>,
    limit: usize,
) -> impl IntoView {
    let t = use_texts();
    let is_left = RwSignal::new(false);
    let title_error = move || {
        let fault = faults
            .get()
            .title
            .filter(|_| is_checked.get() || is_left.get())?;
        Some(rejection::rejected(t, fault.into()))
    };
    let start_hint = move || {
        let zone = format::device_zone();
        Some(match fields.starts_at() {
            Some(at) => t.spaces_start_read(&format::day_time_zone(t.lang(), at.0), &zone),
            None => t.spaces_start_zone(&zone),
        })
    };
    view! {
        <Field
            label=t.spaces_title()
            value=fields.title
            limit=limit
            error=Signal::derive(title_error)
            on_leave=Callback::new(move |()| is_left.set(!fields.title.get_untracked().is_empty()))
        />
        <Field
            label=t.spaces_start()
            value=fields.starts
            kind=FieldKind::DayTime
            hint=Signal::derive(start_hint)
            error=Signal::derive(move || Some(start_said(t, faults.get().starts?)))
        />
    }
}

/// Price and seats.
#[component]
fn Sale(
    fields: Fields,
    faults: Memo<Faults>,
    is_checked: RwSignal<bool>,
    bounds: Bounds,
    /// Why no tickets can be sold, if so.
    unsold: Option<Rejection>,
) -> impl IntoView {
    let t = use_texts();
    let (least, most) = bounds.rules.ticket_prices(bounds.currency);
    let store = use_store();
    let deal = use_view(move |state| Deal::Ticket {
        earned: store
            .actor
            .get()
            .person()
            .map_or(0, |host| state.payments.earned(host, bounds.currency)),
    });
    let is_left = RwSignal::new(false);
    let price_error = move || {
        let fault = faults
            .get()
            .price
            .filter(|_| is_checked.get() || is_left.get())?;
        Some(price_said(t, fault))
    };
    let price = move || {
        let hint = t.spaces_price_hint(&money::brief(t, least), &money::brief(t, most));
        view! {
            <Field
                label=t.spaces_price()
                value=fields.price
                kind=FieldKind::Decimal
                hint=hint
                error=Signal::derive(price_error)
                on_leave=Callback::new(move |()| is_left.set(!fields.price.get_untracked().is_empty()))
            />
        }
    };
    let options = vec![
        Choice::new(FREE, t.spaces_free()),
        Choice::new(PAID, t.spaces_with_ticket()),
    ];
    view! {
        {match unsold {
            Some(why) => view! { <Missing why=why is_own=true /> }.into_any(),
            None => view! {
                <Segmented legend=t.spaces_sale() options=Signal::stored(options) chosen=fields.sale />
            }
                .into_any(),
        }}
        <Show when=move || *fields.sale.read() == PAID>
            {price}
            <Foretold
                rules=bounds.rules
                price=Signal::derive(move || fields.price(bounds).ok().flatten())
                deal=deal
            />
        </Show>
        <Field
            label=t.spaces_seats()
            value=fields.seats
            kind=FieldKind::Count
            hint=t.spaces_seats_hint()
            error=Signal::derive(move || Some(rejection::rejected(t, faults.get().seats?.into())))
        />
    }
}

fn start_said(t: Texts, fault: StartFault) -> String {
    match fault {
        StartFault::Missing => t.spaces_start_missing(),
        StartFault::Refused(refused) => rejection::rejected(t, refused.into()),
    }
}

fn price_said(t: Texts, fault: PriceFault) -> String {
    match fault {
        PriceFault::NotAnAmount(error) => rejection::amount(t, error),
        PriceFault::Refused(refused) => rejection::rejected(t, refused.into()),
    }
}
