//! What every screen of a hand-off says: that it leaves the app or only pretends to, and whose money it is not. The marks
//! look the same everywhere: never restyle one.

use leptos::prelude::*;

use crate::prefs::use_texts;
use crate::ui::{Icon, IconName, Leaves};

/// “Real money, leaves Obole”, or that it is a sample.
#[component]
pub fn LeaveMark(
    is_sample: bool,
    /// In a row of many: “Real money”.
    #[prop(optional)]
    is_short: bool,
) -> impl IntoView {
    let t = use_texts();
    if is_sample {
        view! {
            <span class="mark" data-kind="test">
                <Icon name=IconName::Sandbox />
                <span>{t.handoffs_sample()}</span>
            </span>
        }
        .into_any()
    } else {
        let word = match is_short {
            true => t.handoffs_real(),
            false => t.handoffs_leaves(),
        };
        view! { <Leaves word=word /> }.into_any()
    }
}

/// What a page of real money says to the frame around it, which then does not call it test money: the value of
/// `data-money`.
pub fn money_of(is_sample: bool) -> Option<&'static str> {
    (!is_sample).then_some("real")
}

/// What will happen, in three steps.
#[component]
pub fn Steps(with: String, name: String, is_sample: bool) -> impl IntoView {
    let t = use_texts();
    let pay = match is_sample {
        true => t.handoffs_step_sample(&with),
        false => t.handoffs_step_pay(),
    };
    let steps = [t.handoffs_step_out(&with), pay, t.handoffs_step_back(&name)];
    view! {
        <section class="stack" data-gap="2">
            <h2 class="strong">{t.handoffs_what()}</h2>
            <ol class="handoff-steps" role="list">
                {Vec::from(steps.map(|step| view! { <li>{step}</li> }))}
            </ol>
        </section>
    }
}
