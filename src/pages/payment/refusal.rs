//! A refusal beside the button that was pressed, with its way out. Refused fields say so themselves, not here.

use domain::{Rejection, payments, transfers};
use leptos::prelude::*;

use super::query;
use crate::i18n::rejection;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::Refusal;
use crate::ui::{Banner, BannerTone, ButtonLink, ButtonTone};

/// Says why the last try was refused.
#[component]
pub fn RefusalNote(#[prop(into)] refusal: Signal<Option<Refusal>>) -> impl IntoView {
    let t = use_texts();
    move || {
        let refusal = refusal.get()?;
        let title = rejection::sentence(t, &refusal);
        let way_out = way_out(&refusal).map(|(is_top_up, href)| {
            let label = if is_top_up {
                t.payments_top_up_first()
            } else {
                t.payments_create_profile()
            };
            view! { <ButtonLink label=label href=href tone=ButtonTone::Secondary /> }
        });
        Some(view! {
            <Banner tone=BannerTone::Danger title=title>
                {way_out}
            </Banner>
        })
    }
}

/// Where the fix is, and whether it is topping up.
fn way_out(refusal: &Refusal) -> Option<(bool, String)> {
    match refusal {
        Refusal::Rejected(
            Rejection::Payments(payments::Rejection::BalanceTooLow { missing })
            | Rejection::Transfers(transfers::Rejection::BalanceTooLow { missing }),
        ) => {
            let query = query::written(&[("currency", missing.currency.code())]);
            Some((true, format!("{}{query}", routes::TOP_UP)))
        }
        Refusal::Rejected(Rejection::NeedsProfile) => {
            Some((false, routes::CREATE_PROFILE.to_owned()))
        }
        _ => None,
    }
}
