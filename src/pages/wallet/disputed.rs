//! A dispute that waits for its receiver's answer, as a row on the wallet. What may be answered is the receipt's to show.

use leptos::prelude::*;

use super::history::{face_of, who};
use super::view::ToAnswer;
use crate::i18n::{format, money};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::use_now;
use crate::ui::{Amount, AmountSize, AmountTone, IconName, Row, Status, StatusKind};

#[component]
pub fn Disputed(dispute: ToAnswer) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    let until = move || format::day_near(t.lang(), dispute.due.0, now.get().0);
    let payer = dispute.payer.clone();
    let leading = move || face_of(payer.as_ref(), IconName::Plus);
    let trailing = move || {
        let parts = money::parts(t, dispute.amount);
        view! { <Amount parts=parts size=AmountSize::Small tone=AmountTone::Pending /> }
    };
    let below = move || {
        let word = Signal::derive(move || t.disputes_answer_by(&until()));
        view! { <Status kind=StatusKind::Notice word=word /> }
    };
    view! {
        <Row
            title=who(t, dispute.payer.as_ref())
            href=routes::receipt(dispute.payment)
            leading=leading
            trailing=trailing
            below=below
        />
    }
}
