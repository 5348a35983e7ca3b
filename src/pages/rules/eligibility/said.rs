//! What one says of oneself, each once, with what it counts for and the way to take it back. Only what is said already
//! stands here: it is said where it is asked.

use domain::eligibility::Fact;
use leptos::prelude::*;

use super::super::view::SaidView;
use super::{Place, Saying};
use crate::i18n::rules::{self as words, standing};
use crate::pages::payment::refusal::RefusalNote;
use crate::prefs::use_texts;
use crate::ui::{Button, ButtonTone};

#[component]
pub fn Said(
    /// What counts already.
    all: Vec<SaidView>,
    saying: Saying,
) -> impl IntoView {
    let t = use_texts();
    let one = |one| view! { <One one=one saying=saying /> };
    let lines: Vec<_> = all.into_iter().map(one).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="rules-group" data-said="">
                <h2 class="heading" tabindex="-1">{t.rules_said()}</h2>
                <p class="muted small">{t.rules_said_body()}</p>
                <ul class="rules-list" role="list">{lines}</ul>
            </section>
        }
    })
}

#[component]
fn One(one: SaidView, saying: Saying) -> impl IntoView {
    let t = use_texts();
    let SaidView {
        fact,
        rule,
        counts_for,
    } = one;
    // What an open jar says is taken back with the jar.
    let can_take_back = rule.met_at.is_some();
    view! {
        <li class="rules-rule">
            <div class="rules-rule-text">
                <p class="strong">{words::asked_alone(t, rule.asked)}</p>
                <p class="muted small">
                    {standing::yours(t, &rule)} " " {standing::counts_for(t, &counts_for)}
                </p>
                <RefusalNote refusal=saying.refusal_at(Place::Said, fact) />
            </div>
            {can_take_back.then(|| view! { <TakeBack fact=fact saying=saying /> })}
        </li>
    }
}

#[component]
fn TakeBack(fact: Fact, saying: Saying) -> impl IntoView {
    let t = use_texts();
    let press = move |()| saying.say(Place::Said, fact, false);
    view! { <Button label=t.rules_take_back() tone=ButtonTone::Quiet on_press=press /> }
}
