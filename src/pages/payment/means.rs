//! Choosing between one's balance and a card. Whether a balance suffices is only foretold here; the domain decides.

use domain::money::{Currency, Money};
use leptos::prelude::*;

use super::query;
use super::view::available;
use crate::i18n::money;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_store, use_view};
use crate::ui::{Choice, ChoiceCards, IconName};

pub const BALANCE: &str = "balance";
pub const CARD: &str = "card";

/// Balance or card. A visitor has only a card and is told what a profile would change.
#[component]
pub fn MeansChoice(
    /// [`BALANCE`] or [`CARD`].
    means: RwSignal<String>,
    /// What is to be paid, once it is known.
    #[prop(into)]
    amount: Signal<Option<Money>>,
    currency: Currency,
) -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    let available = use_view(move |state| available(state, actor.get(), currency));
    let missing = Memo::new(move |_| {
        let missing = amount.get()?.minus(available.get()?).ok()?;
        missing.is_positive().then_some(missing)
    });
    Effect::new(move |_| {
        // What cannot be chosen is not left chosen.
        if (missing.get().is_some() || available.get().is_none()) && *means.read() == BALANCE {
            means.set(CARD.to_owned());
        }
    });
    let options = Memo::new(move |_| {
        let has = available.get().unwrap_or_else(|| currency.of_minor(0));
        let balance = Choice::new(BALANCE, t.payments_balance())
            .detail(t.payments_available(&money::amount(t, has)))
            .icon(IconName::Wallet);
        let balance = match missing.get() {
            Some(missing) => balance.refused(t.payments_missing(&money::amount(t, missing))),
            None => balance,
        };
        let card = Choice::new(CARD, t.payments_card()).icon(IconName::CreditCard);
        vec![balance, card]
    });
    let top_up = move || {
        let missing = missing.get()?;
        let query = query::written(&[("currency", missing.currency.code())]);
        let href = format!("{}{query}", routes::TOP_UP);
        Some(view! {
            <p class="small">
                <a href=href>{t.payments_top_up_first()}</a>
            </p>
        })
    };
    move || {
        if available.read().is_some() {
            view! {
                <div class="stack" data-gap="2">
                    <ChoiceCards legend=t.payments_pay_with() options=options chosen=means />
                    {top_up}
                </div>
            }
            .into_any()
        } else {
            view! {
                <div class="stack" data-gap="1">
                    <p class="field-label">{t.payments_by_card()}</p>
                    <p class="muted small">
                        {t.payments_visitor_card()} " "
                        <a href=routes::CREATE_PROFILE>{t.payments_create_profile()}</a>
                    </p>
                </div>
            }
            .into_any()
        }
    }
}
