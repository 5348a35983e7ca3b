//! A sandbox that does not open: why not, and the ways out. One's own world is always one of them.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::boot::Obstacle;
use crate::app::scenario_language;
use crate::i18n::{Texts, rejection};
use crate::ports::FetchFault;
use crate::prefs::{use_prefs, use_texts};
use crate::routes;
use crate::situation::{Acting, Situation, Unclear, carried};
use crate::store::{Astray, SeedFault, use_store};
use crate::ui::{Button, ButtonLink, ButtonTone, IconName};

#[component]
pub fn SandboxFailed(fault: SeedFault) -> impl IntoView {
    let t = use_texts();
    let asked = use_store().asked().and_then(Result::ok);
    let scenario = asked.as_ref().map(|asked| asked.scenario.clone());
    let icon = match fault {
        SeedFault::Fetch(FetchFault::NoAnswer) => IconName::WifiOff,
        _ => IconName::AlertTriangle,
    };
    let sentence = sentence(t, &fault, scenario.unwrap_or_default());
    view! {
        <Obstacle icon=icon title=t.sandbox_failed() sentence=sentence>
            {remedy(fault, asked)}
            <ButtonLink
                label=t.sandbox_scenarios()
                href=routes::SCENARIOS.to_owned()
                tone=ButtonTone::Secondary
                loads_anew=true
            />
            <ButtonLink
                label=t.sandbox_own_world()
                href=routes::HOME.to_owned()
                tone=ButtonTone::Quiet
                loads_anew=true
            />
        </Obstacle>
    }
}

/// What mends it, if anything does.
fn remedy(fault: SeedFault, asked: Option<Situation>) -> Option<AnyView> {
    match fault {
        SeedFault::Astray(Astray::Nobody(_)) => {
            let asked = Situation {
                acting: Acting::Visitor,
                ..asked?
            };
            let href = carried(routes::HOME, &asked.written())?;
            Some(view! { <AsVisitor href=href /> }.into_any())
        }
        SeedFault::Astray(_) | SeedFault::Fetch(FetchFault::Status(404)) => None,
        _ => Some(view! { <Retry /> }.into_any()),
    }
}

#[component]
fn AsVisitor(href: String) -> impl IntoView {
    let t = use_texts();
    view! { <ButtonLink label=t.sandbox_as_visitor() href=href loads_anew=true /> }
}

#[component]
fn Retry() -> impl IntoView {
    let (t, store, prefs) = (use_texts(), use_store(), use_prefs());
    let retry = move |()| {
        let language = scenario_language(untrack(|| prefs.lang()));
        spawn_local(store.seed(language));
    };
    view! {
        <Button
            label=t.verb_retry()
            icon=IconName::Refresh
            on_press=Callback::new(retry)
        />
    }
}

fn sentence(t: Texts, fault: &SeedFault, name: String) -> String {
    match fault {
        SeedFault::Fetch(FetchFault::NoAnswer) => t.sandbox_failed_offline(),
        SeedFault::Fetch(FetchFault::Status(404)) => t.sandbox_failed_unknown(&name),
        SeedFault::Fetch(FetchFault::Status(status)) => {
            t.sandbox_failed_status(&status.to_string())
        }
        SeedFault::Scenario(reason) => t.sandbox_failed_misfit(reason),
        SeedFault::Trouble(trouble) => rejection::trouble(t, trouble),
        SeedFault::Astray(Astray::TooFar) => t.sandbox_failed_far(),
        SeedFault::Astray(Astray::Nobody(handle)) => t.sandbox_failed_nobody(handle.as_str()),
        SeedFault::Astray(Astray::Unclear(unclear)) => match unclear {
            Unclear::Scenario(text) => t.sandbox_failed_unknown(text),
            Unclear::Moment(text) => t.sandbox_failed_moment(text),
            Unclear::Handle(text) => t.sandbox_failed_handle(text),
            Unclear::Pack(text) => t.sandbox_failed_pack(text),
        },
    }
}
