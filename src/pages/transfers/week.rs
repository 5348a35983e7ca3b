//! What the week still allows, said when it stops before the balance does. Never say it earlier: the balance stands
//! under the notes already.

use leptos::prelude::*;

use super::view::Purse;
use crate::i18n::money;
use crate::pages::payment::amount::AmountDraft;
use crate::prefs::use_texts;

#[component]
pub fn WeekLeft(purse: Memo<Purse>, amount: AmountDraft) -> impl IntoView {
    let t = use_texts();
    let says = move || {
        let purse = purse.get();
        let typed = amount
            .money()
            .unwrap_or(purse.available.currency.of_minor(0));
        purse.is_week_near(typed).then(|| {
            let (left, limit) = (purse.week.left, purse.week.limit);
            let week = t.transfers_week(&money::amount(t, left), &money::amount(t, limit));
            let has = t.transfers_available(&money::amount(t, purse.available));
            [has, week]
                .map(|says| view! { <p class="muted small">{says}</p> })
                .collect_view()
        })
    };
    view! {
        <div class="stack" data-gap="1" aria-live="polite">
            {says}
        </div>
    }
}
