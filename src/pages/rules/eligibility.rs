//! What the pack in force asks of the one who acts, rule by rule: where they stand, when it will be met, what to do.
//! What they say of themselves is said here; nobody checks it, and the page says so.

use domain::eligibility::{Command, Fact, Rule};
use domain::rules::Capability;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::view::{self, Remedy, SaidView, StandingView, remedy};
use crate::i18n::format;
use crate::i18n::rules::{self as words, standing};
use crate::pages::focus::use_focus;
use crate::pages::payment::query;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{Sending, use_now, use_sending, use_store, use_view};
use crate::ui::{Button, ButtonLink, ButtonTone, Empty, IconName, Status, StatusKind};

/// `/eligibility`, with `?for=` the capability to begin with.
#[component]
pub fn EligibilityPage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.rules_eligibility());
    let (store, now) = (use_store(), use_now());
    let search = use_location().search;
    let standings = use_view(move |state| {
        let asked = query::read(&search.read(), "for");
        let first = Capability::ALL
            .into_iter()
            .find(|capability| asked.as_deref() == Some(capability.key()));
        view::standings(state, store.actor.get(), first, now.get())
    });
    let pack = use_view(|state| state.rules.name);
    let focus = use_focus();
    let said = StoredValue::new(None::<Fact>);
    let sending = use_sending(move |_| {
        // The list is drawn anew, so the focus goes to the same rule of it.
        if let Some(fact) = said.get_value() {
            focus.run(selector(fact));
        }
    });
    let body = move || match standings.get() {
        None => view! { <Nobody /> }.into_any(),
        Some(standings) => view! {
            <Said all=view::said(&standings) sending=sending said=said />
            {standings
                .into_iter()
                .map(|standing| view! { <Section standing=standing /> })
                .collect_view()}
        }
        .into_any(),
    };
    view! {
        <div class="rules">
            <header class="page-head stack" data-gap="2">
                <h1 class="display" tabindex="-1">{t.rules_eligibility()}</h1>
                <p class="muted">
                    {move || t.rules_eligibility_lede(&words::pack_name(t, pack.get()))}
                </p>
            </header>
            {body}
            <RefusalNote refusal=sending.refusal />
            <div class="actions">
                <ButtonLink
                    label=t.rules_compare()
                    href=routes::RULES.to_owned()
                    tone=ButtonTone::Secondary
                />
            </div>
        </div>
    }
}

#[component]
fn Nobody() -> impl IntoView {
    let t = use_texts();
    view! {
        <Empty
            icon=IconName::User
            title=t.rules_eligibility_visitor()
            body=t.rules_eligibility_visitor_body()
        >
            <ButtonLink label=t.people_create() href=routes::CREATE_PROFILE.to_owned() />
        </Empty>
    }
}

/// What one says of oneself: each once, for everything that it counts for.
#[component]
fn Said(
    all: Vec<SaidView>,
    sending: Sending,
    /// Which fact was said last.
    said: StoredValue<Option<Fact>>,
) -> impl IntoView {
    let t = use_texts();
    let one = |one| view! { <One one=one sending=sending said=said /> };
    let lines: Vec<_> = all.into_iter().map(one).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="rules-group" data-said="">
                <h2 class="heading">{t.rules_said()}</h2>
                <p class="muted small">{t.rules_said_body()}</p>
                <ul class="rules-list" role="list">{lines}</ul>
            </section>
        }
    })
}

#[component]
fn One(one: SaidView, sending: Sending, said: StoredValue<Option<Fact>>) -> impl IntoView {
    let t = use_texts();
    let SaidView {
        fact,
        rule,
        counts_for,
    } = one;
    // What an open jar says is taken back with the jar.
    let can_say = !rule.is_met || rule.met_at.is_some();
    let is_so = !rule.is_met;
    let press = Callback::new(move |()| {
        said.set_value(Some(fact));
        sending.send(Command::DeclareFact { fact, is_so });
    });
    let button = can_say.then(|| {
        let (label, tone) = match is_so {
            true => (t.rules_say_so(), ButtonTone::Secondary),
            false => (t.rules_take_back(), ButtonTone::Quiet),
        };
        view! { <Button label=label tone=tone on_press=press /> }
    });
    view! {
        <li class="rules-rule" data-fact=fact.key()>
            <div class="rules-rule-text">
                <p class="strong">{words::asked_alone(t, rule.asked)}</p>
                <p class="muted small">{standing::counts_for(t, &counts_for)}</p>
                <p class="muted small">{standing::yours(t, &rule)}</p>
            </div>
            {button}
        </li>
    }
}

/// One capability.
#[component]
fn Section(standing: StandingView) -> impl IntoView {
    let t = use_texts();
    let missing = standing.missing();
    let (kind, word) = match &standing.rules {
        None => (StatusKind::Notice, t.rules_absent()),
        Some(_) if missing == 0 => (StatusKind::Done, t.rules_may()),
        Some(_) => (StatusKind::Waiting, t.rules_missing(format::count(missing))),
    };
    let body = match standing.rules {
        None => {
            let sentence = words::not_offered(t, standing.pack, standing.capability);
            view! { <p class="muted small">{sentence}</p> }.into_any()
        }
        Some(rules) if rules.is_empty() => {
            view! { <p class="muted small">{t.rules_open_to_all()}</p> }.into_any()
        }
        Some(rules) => {
            let line = |rule| view! { <Line rule=rule /> };
            let lines: Vec<_> = rules.into_iter().map(line).collect();
            view! { <ul class="rules-list" role="list">{lines}</ul> }.into_any()
        }
    };
    view! {
        <section class="rules-group" data-capability=standing.capability.key()>
            <div class="split">
                <h2 class="heading">{t.rules_topic(standing.capability.key())}</h2>
                <Status kind=kind word=word />
            </div>
            {body}
        </section>
    }
}

/// One rule: what is asked, where one stands, and what to do about it.
#[component]
fn Line(rule: Rule) -> impl IntoView {
    let t = use_texts();
    let (kind, word) = match rule.is_met {
        true => (StatusKind::Done, t.rules_met()),
        false => (StatusKind::Waiting, t.rules_unmet()),
    };
    // Where one stands to what one says of oneself is told where one says it.
    let is_said = Fact::answering(rule.asked).is_some();
    let told = match (is_said, rule.is_met) {
        (true, true) => None,
        (true, false) => Some(t.rules_said_above()),
        (false, _) => Some(standing::yours(t, &rule)),
    };
    view! {
        <li class="rules-rule">
            <div class="rules-rule-text">
                <p class="strong">{words::asked_alone(t, rule.asked)}</p>
                {told.map(|told| view! { <p class="muted small">{told}</p> })}
                <Status kind=kind word=word />
            </div>
            <Action rule=rule />
        </li>
    }
}

#[component]
fn Action(rule: Rule) -> impl IntoView {
    let t = use_texts();
    let (label, href) = match remedy(rule.asked) {
        _ if rule.is_met => return None,
        Remedy::Profile => (t.profile_edit(), routes::EDIT_PROFILE),
        Remedy::Post => (t.posts_new(), routes::COMPOSE),
        Remedy::Host => (t.spaces_schedule(), routes::SCHEDULE_SPACE),
        Remedy::Declare(_) | Remedy::Wait => return None,
    };
    let href = href.to_owned();
    Some(view! { <ButtonLink label=label href=href tone=ButtonTone::Secondary /> })
}

const fn selector(fact: Fact) -> &'static str {
    match fact {
        Fact::OfAge => "[data-fact=of-age] button",
        Fact::UnitedStates => "[data-fact=united-states] button",
        Fact::VerifiedEmail => "[data-fact=verified-email] button",
        Fact::TwoFactor => "[data-fact=two-factor] button",
        Fact::IdentityChecked => "[data-fact=identity-checked] button",
    }
}
