//! A refusal beside the button that was pressed, with its way out. Refused fields say so themselves, not here.

use domain::rules::Capability;
use domain::{Rejection, payments, rules, transfers};
use leptos::prelude::*;

use super::query;
use crate::i18n::{Texts, rejection};
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
        let way_out = way_out(t, &refusal).map(|(label, href)| {
            view! { <ButtonLink label=label href=href tone=ButtonTone::Secondary /> }
        });
        Some(view! {
            <Banner tone=BannerTone::Danger title=title>
                {way_out}
            </Banner>
        })
    }
}

/// The fix and where it is.
fn way_out(t: Texts, refusal: &Refusal) -> Option<(String, String)> {
    match refusal {
        Refusal::Rejected(
            Rejection::Payments(payments::Rejection::BalanceTooLow { missing })
            | Rejection::Transfers(transfers::Rejection::BalanceTooLow { missing }),
        ) => {
            let query = query::written(&[("currency", missing.currency.code())]);
            let href = format!("{}{query}", routes::TOP_UP);
            Some((t.payments_top_up_first(), href))
        }
        Refusal::Rejected(Rejection::NeedsProfile) => {
            let href = routes::CREATE_PROFILE.to_owned();
            Some((t.payments_create_profile(), href))
        }
        // Of tips it is the receiver who is asked, not the reader.
        Refusal::Rejected(Rejection::Rules(rules::Rejection::NotMet { capability, .. }))
            if *capability != Capability::Tips =>
        {
            let href = routes::eligibility(*capability);
            Some((t.rules_eligibility_look(), href))
        }
        _ => None,
    }
}
