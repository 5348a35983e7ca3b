//! One capability as a card: how much of what is asked is met, what is missing with what to do about it, and what is
//! met already. Never tell a rule twice: where one stands to it is said where something can be done.

use domain::eligibility::{Fact, Rule};
use domain::rules::Capability;
use leptos::prelude::*;

use super::super::view::{Remedy, StandingView, far, remedy};
use super::{Place, Saying};
use crate::i18n::format;
use crate::i18n::rules::{self as words, standing};
use crate::pages::payment::refusal::RefusalNote;
use crate::prefs::use_texts;
use crate::routes;
use crate::ui::{
    Bar, Button, ButtonLink, ButtonTone, Icon, IconName, Progress, Status, StatusKind,
};

#[component]
pub fn Card(standing: StandingView, saying: Saying) -> impl IntoView {
    let t = use_texts();
    let capability = standing.capability;
    let missing = standing.missing();
    let (kind, word) = match &standing.rules {
        None => (StatusKind::Notice, t.rules_absent()),
        Some(_) if missing == 0 => (StatusKind::Done, t.rules_may()),
        Some(_) => (StatusKind::Waiting, t.rules_missing(format::count(missing))),
    };
    let is_absent = standing.rules.is_none();
    let id = format!("capability-{}", capability.key());
    let labelled_by = id.clone();
    let body = match standing.rules {
        None => {
            let sentence = words::not_offered(t, standing.pack, capability);
            view! { <p class="muted small">{sentence}</p> }.into_any()
        }
        Some(rules) if rules.is_empty() => {
            view! { <p class="muted small">{t.rules_open_to_all()}</p> }.into_any()
        }
        Some(rules) => {
            view! { <Asks capability=capability rules=rules saying=saying /> }.into_any()
        }
    };
    view! {
        <section
            class="rules-card"
            data-capability=capability.key()
            data-absent=is_absent.then_some("true")
            aria-labelledby=labelled_by
        >
            <header class="rules-card-head">
                <span class="rules-card-mark"><Icon name=mark(capability) /></span>
                <h2 class="heading" id=id tabindex="-1">{t.rules_topic(capability.key())}</h2>
                <Status kind=kind word=word />
            </header>
            {body}
        </section>
    }
}

const fn mark(capability: Capability) -> IconName {
    match capability {
        Capability::Tips => IconName::HandCoins,
        Capability::Subscriptions => IconName::HandHeart,
        Capability::Hosting => IconName::Spaces,
        Capability::Tickets => IconName::Banknote,
    }
}

/// What is missing before what is met.
#[component]
fn Asks(capability: Capability, rules: Vec<Rule>, saying: Saying) -> impl IntoView {
    let t = use_texts();
    let all = rules.len();
    let (met, missing): (Vec<Rule>, Vec<Rule>) = rules.into_iter().partition(|rule| rule.is_met);
    let done = met.len();
    let missing: Vec<_> = missing
        .into_iter()
        .map(|rule| view! { <Unmet capability=capability rule=rule saying=saying /> })
        .collect();
    let met: Vec<_> = met
        .into_iter()
        .map(|rule| view! { <Met rule=rule /> })
        .collect();
    let open = (!missing.is_empty()).then(|| {
        view! {
            <ul class="rules-list" role="list" aria-label=t.rules_unmet()>{missing}</ul>
        }
    });
    let kept = (done > 0).then(|| {
        view! { <ul class="rules-met" role="list" aria-label=t.rules_met()>{met}</ul> }
    });
    // How far is a question only while something is missing.
    let progress = open.is_some().then(|| {
        view! {
            <div class="rules-far">
                <Progress done=done all=all />
                <span class="muted small">
                    {t.rules_met_of(&done.to_string(), &all.to_string())}
                </span>
            </div>
        }
    });
    view! {
        {progress}
        {open}
        {kept}
    }
}

/// What is asked, where one stands and how far, and what to do about it.
#[component]
fn Unmet(capability: Capability, rule: Rule, saying: Saying) -> impl IntoView {
    let t = use_texts();
    let fact = Fact::answering(rule.asked);
    // What one only has to say is said by the button.
    let told = fact.is_none().then(|| standing::yours(t, &rule));
    let bar = far(&rule).map(|far| view! { <Bar length=far /> });
    let refusal = fact.map(|fact| {
        let refusal = saying.refusal_at(Place::Card(capability), fact);
        view! { <RefusalNote refusal=refusal /> }
    });
    view! {
        <li class="rules-rule">
            <div class="rules-rule-text">
                <p class="strong">{words::asked_alone(t, rule.asked)}</p>
                {bar}
                {told.map(|told| view! { <p class="muted small">{told}</p> })}
                {refusal}
            </div>
            <Action capability=capability rule=rule saying=saying />
        </li>
    }
}

#[component]
fn Action(capability: Capability, rule: Rule, saying: Saying) -> impl IntoView {
    let t = use_texts();
    let link = |label: String, href: &str| {
        let href = href.to_owned();
        Some(view! { <ButtonLink label=label href=href tone=ButtonTone::Secondary /> }.into_any())
    };
    match remedy(rule.asked) {
        Remedy::Profile => link(t.profile_edit(), routes::EDIT_PROFILE),
        Remedy::Post => link(t.posts_new(), routes::COMPOSE),
        Remedy::Host => link(t.spaces_schedule(), routes::SCHEDULE_SPACE),
        Remedy::Share => link(t.share_title(), routes::SHARE),
        Remedy::Declare(fact) => {
            let press = move |()| saying.say(Place::Card(capability), fact, true);
            let button = view! {
                <Button label=t.rules_say_so() tone=ButtonTone::Secondary on_press=press />
            };
            Some(button.into_any())
        }
        Remedy::Wait => None,
    }
}

#[component]
fn Met(rule: Rule) -> impl IntoView {
    let t = use_texts();
    view! {
        <li>
            <Icon name=IconName::Check />
            <span>{words::asked_alone(t, rule.asked)}</span>
        </li>
    }
}
