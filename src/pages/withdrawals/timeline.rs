//! The way of a withdrawal as a line of steps: what is over, what everybody waits for, what comes. It only draws.

use domain::withdrawals::Failure;
use leptos::prelude::*;

use super::view::{Is, Step, What, When};
use crate::i18n::{Texts, format};
use crate::prefs::use_texts;
use crate::store::use_now;

#[component]
pub fn Timeline(#[prop(into)] steps: Signal<Vec<Step>>) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let step = move |step: Step| {
        let is = match step.is {
            Is::Over if is_bad(step.what) => "bad",
            Is::Over => "over",
            Is::Now => "now",
            Is::Next => "next",
        };
        let current = (step.is == Is::Now).then_some("step");
        view! {
            <li class="timeline-step" data-is=is aria-current=current>
                <p class="timeline-what">{what(t, step)}</p>
                <p class="muted small">{move || when(t, step.when, now.get().0)}</p>
            </li>
        }
    };
    view! {
        <ol class="timeline" role="list" aria-label=t.withdrawals_way()>
            {move || steps.get().into_iter().map(step).collect_view()}
        </ol>
    }
}

fn is_bad(what: What) -> bool {
    matches!(what, What::Failed(_) | What::Returned(_))
}

fn what(t: Texts, step: Step) -> String {
    match (step.what, step.is) {
        (What::Opened, _) => t.withdrawals_step_opened(),
        (What::Left, Is::Over) => t.withdrawals_step_left(),
        (What::Left, _) => t.withdrawals_step_leaves(),
        (What::Arrived, Is::Over) => t.withdrawals_step_arrived(),
        (What::Arrived, _) => t.withdrawals_step_arrives(),
        (What::Canceled, _) => t.withdrawals_step_canceled(),
        (What::Failed(reason), _) => t.withdrawals_step_failed(key(reason)),
        (What::Returned(reason), _) => t.withdrawals_step_returned(key(reason)),
    }
}

/// The key of a reason in texts.
pub const fn key(reason: Failure) -> &'static str {
    match reason {
        Failure::NoAccount => "missing",
        Failure::AccountClosed => "closed",
        Failure::Refused => "refused",
        Failure::UnknownAccount => "unknown",
    }
}

fn when(t: Texts, when: When, now_ms: i64) -> Option<String> {
    match when {
        When::At(at) => Some(format::day_time(t.lang(), at.0)),
        When::By(at) => Some(t.withdrawals_by(&format::day_near(t.lang(), at.0, now_ms))),
        When::Unsaid => None,
    }
}
