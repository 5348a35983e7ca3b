//! What the pack in force asks of the one who acts, a card for each capability. What they say of themselves is said
//! here; nobody checks it, and the page says so.

mod card;
mod said;

use domain::eligibility::{Command, Fact};
use domain::rules::Capability;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use self::card::Card;
use self::said::Said;
use super::view::{self, StandingView};
use crate::i18n::rules as words;
use crate::pages::focus::use_focus;
use crate::pages::ink;
use crate::pages::payment::query;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{Refusal, Sending, use_now, use_sending, use_store, use_view};
use crate::ui::{ButtonLink, ButtonTone, Empty, IconName, Inked};

/// Where something was said, so that its refusal stands there and the focus stays near.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    Card(Capability),
    Said,
}

impl Place {
    /// Where the focus goes on: what was pressed is gone.
    const fn heading(self) -> &'static str {
        match self {
            Self::Card(Capability::Tips) => "#capability-tips",
            Self::Card(Capability::Subscriptions) => "#capability-subscriptions",
            Self::Card(Capability::Hosting) => "#capability-hosting",
            Self::Card(Capability::Tickets) => "#capability-tickets",
            Self::Said => "main [data-said] h2, main:not(:has([data-said])) h1",
        }
    }
}

/// Saying something of oneself, or taking it back. Free to copy.
#[derive(Clone, Copy)]
struct Saying {
    sending: Sending,
    at: RwSignal<Option<(Place, Fact)>>,
}

impl Saying {
    fn new() -> Self {
        let focus = use_focus();
        let at = RwSignal::new(None::<(Place, Fact)>);
        let sending = use_sending(move |_| {
            if let Some((place, _)) = at.get_untracked() {
                focus.run(place.heading());
            }
        });
        Self { sending, at }
    }

    fn say(self, place: Place, fact: Fact, is_so: bool) {
        self.at.set(Some((place, fact)));
        self.sending.send(Command::DeclareFact { fact, is_so });
    }

    /// Why what was said there was refused.
    fn refusal_at(self, place: Place, fact: Fact) -> Signal<Option<Refusal>> {
        Signal::derive(move || {
            let refusal = self.sending.refusal.get();
            refusal.filter(|_| self.at.get() == Some((place, fact)))
        })
    }
}

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
    let saying = Saying::new();
    let body = move || match standings.get() {
        None => view! { <Nobody /> }.into_any(),
        Some(standings) => view! { <Cards standings=standings saying=saying /> }.into_any(),
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

/// In the ink of whom it is about.
#[component]
fn Cards(standings: Vec<StandingView>, saying: Saying) -> impl IntoView {
    let person = use_store().actor.get_untracked().person()?;
    let mut said = view::said(&standings);
    said.retain(|said| said.rule.is_met);
    let card = |standing| view! { <Card standing=standing saying=saying /> };
    let cards: Vec<_> = standings.into_iter().map(card).collect();
    Some(view! {
        <Inked seed=ink(person)>
            <div class="rules-cards">
                {cards}
                <Said all=said saying=saying />
            </div>
        </Inked>
    })
}
