//! Where a rule stands in the way: the one honest sentence, and the way to where all of it is explained. Never use it
//! beside the control that it explains: hide the control.

use domain::rules::Rejection;
use leptos::prelude::*;

use crate::i18n::rules as words;
use crate::prefs::use_texts;
use crate::routes;
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
        <Empty icon=icon title=title body=words::rejected(t, why)>
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
) -> impl IntoView {
    let t = use_texts();
    view! {
        <div class="rules-missing">
            <p class="muted small">{words::rejected(t, why)}</p>
            {is_own.then(|| view! { <Way why=why /> })}
        </div>
    }
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
