//! Where a rule stands in the way: the one honest sentence, and the way to where all of it is explained. Never use it
//! beside the control that it explains: hide the control.

use domain::id::PersonId;
use domain::rules::Rejection;
use leptos::prelude::*;

use super::view;
use crate::i18n::rules::{self as words, standing};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_store, use_view};
use crate::ui::{ButtonLink, ButtonTone, Empty, IconName};

/// In place of a screen that the pack does not let somebody use.
#[component]
pub fn Hurdle(why: Rejection) -> impl IntoView {
    let t = use_texts();
    let (icon, title) = match why {
        Rejection::NotOffered { .. } => (IconName::Info, t.rules_hurdle_none()),
        Rejection::NotMet { .. } => (IconName::Hourglass, t.rules_hurdle_unmet()),
    };
    view! {
        <Empty icon=icon title=title body=use_reason(why, None)>
            <Way why=why />
        </Empty>
    }
}

/// In place of a part of one.
#[component]
pub fn Missing(
    why: Rejection,
    /// Whether the reader is the one it is about: nobody else can do anything.
    is_own: bool,
    /// Whom it is about; else the reader.
    #[prop(optional)]
    of: Option<PersonId>,
) -> impl IntoView {
    view! {
        <div class="rules-missing">
            <p class="muted small">{use_reason(why, of)}</p>
            {is_own.then(|| view! { <Way why=why /> })}
        </div>
    }
}

/// What stands in the way and whose profile lacks what; the reader's where nobody is named.
pub fn use_reason(why: Rejection, of: Option<PersonId>) -> Signal<String> {
    let t = use_texts();
    let actor = use_store().actor;
    let whose = move || of.or_else(|| actor.get().person());
    let lack = use_view(move |state| view::lack(state, whose()?, why, state.last_at));
    Signal::derive(move || {
        let asked = words::rejected(t, why);
        let told = lack
            .get()
            .map(|lack| match whose() == actor.get().person() {
                true => standing::yours(t, &lack.rule),
                false => standing::theirs(t, &lack.name, &lack.rule),
            });
        [Some(asked), told]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    })
}

#[component]
fn Way(why: Rejection) -> impl IntoView {
    let t = use_texts();
    let (label, href) = match why {
        Rejection::NotOffered { .. } => (t.rules_compare(), routes::RULES.to_owned()),
        Rejection::NotMet { capability, .. } => {
            (t.rules_eligibility_look(), routes::eligibility(capability))
        }
    };
    view! { <ButtonLink label=label href=href tone=ButtonTone::Secondary /> }
}
