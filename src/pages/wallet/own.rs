//! What one does with one's own wallet in one currency: the frame around a top-up or a withdrawal. It knows no step.

use domain::id::PersonId;
use domain::money::Currency;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::NoWallet;
use crate::pages::payment::query;
use crate::store::{use_store, use_view};

/// Draws `steps` for the acting person and the currency in the address, or what a visitor is told.
#[component]
pub fn OwnWallet(
    /// What is done here, for those who have no wallet.
    title: String,
    steps: fn(PersonId, Currency) -> AnyView,
) -> impl IntoView {
    let actor = use_store().actor;
    let search = use_location().search;
    // One memo for both: saying in the address what is shown anyway must not start the draft anew.
    let wallet = use_view(move |state| {
        let person = actor.get().person()?;
        let own = state.people.by_id.get(&person)?.profile.currency;
        Some((person, query::currency(&search.read()).unwrap_or(own)))
    });
    move || match wallet.get() {
        Some((person, currency)) => steps(person, currency),
        None => view! {
            <section class="stack">
                <h1 class="heading" tabindex="-1">{title.clone()}</h1>
                <NoWallet />
            </section>
        }
        .into_any(),
    }
}
