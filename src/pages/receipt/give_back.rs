//! Giving a tip back, all of it or a part: what it takes and what returns is said before the button. The domain decides.

use domain::id::{PaymentId, TipId};
use domain::money::Money;
use domain::tips::Command;
use leptos::prelude::*;

use super::view;
use crate::i18n::{money, rejection};
use crate::pages::kept::{is_begun, keep_here};
use crate::pages::payment::facts::{Fact, Facts};
use crate::pages::payment::refusal::RefusalNote;
use crate::prefs::use_texts;
use crate::store::{use_sending, use_view};
use crate::ui::{Button, ButtonTone, Choice, Field, FieldKind, IconName, Segmented};

const ALL: &str = "all";
const PART: &str = "part";

/// Closed until somebody wants it: it undoes something that was meant kindly.
#[component]
pub fn GiveBack(tip: TipId, payment: PaymentId, whole: Money) -> impl IntoView {
    let t = use_texts();
    // What was begun goes on.
    let is_open = RwSignal::new(is_begun(&part(tip)));
    let open = move |()| is_open.set(true);
    let close = Callback::new(move |()| is_open.set(false));
    view! {
        <Show
            when=move || is_open.get()
            fallback=move || {
                view! {
                    <div class="actions">
                        <Button
                            label=t.receipt_give_back()
                            tone=ButtonTone::Quiet
                            icon=IconName::Undo
                            on_press=open
                        />
                    </div>
                }
            }
        >
            <GiveBackForm tip=tip payment=payment whole=whole done=close />
        </Show>
    }
}

/// Where the part that is written is kept.
fn part(tip: TipId) -> String {
    format!("give-back.{tip}")
}

/// `done` is run when it is given back, and when it is not.
#[component]
fn GiveBackForm(tip: TipId, payment: PaymentId, whole: Money, done: Callback<()>) -> impl IntoView {
    let t = use_texts();
    let part = keep_here(&part(tip));
    let written = part.text;
    let extent = match written.read_untracked().is_empty() {
        true => ALL,
        false => PART,
    };
    let extent = RwSignal::new(extent.to_owned());
    let done = Callback::new(move |()| {
        part.forget();
        done.run(());
    });
    let sending = use_sending(move |_| done.run(()));
    let left = use_view(move |state| {
        let payment = state.payments.by_id.get(&payment);
        payment.map_or(whole, |payment| payment.refundable())
    });
    let amount = Memo::new(move |_| {
        if *extent.read() == ALL {
            Ok(left.get())
        } else {
            Money::parse(&written.read(), whole.currency)
        }
    });
    let foretold = use_view(move |state| {
        let amount = amount.get().ok()?;
        Some(view::give_back(state, payment, tip, amount))
    });
    let error = move || {
        let is_typing = *extent.read() == PART && !written.read().is_empty();
        let fault = amount.get().err().filter(|_| is_typing);
        fault.map(|fault| rejection::amount(t, fault))
    };
    let refused = move || {
        let refused = foretold.get()?.err()?;
        Some(rejection::rejected(t, refused))
    };
    let facts = Memo::new(move |_| match foretold.get() {
        Some(Ok(view)) => vec![
            Fact::new(t.receipt_back_to_giver(), money::amount(t, view.amount)),
            Fact::new(
                t.receipt_fee_returned(),
                money::amount(t, view.fee_returned),
            ),
            Fact::new(t.receipt_taken(), money::amount(t, view.taken)),
        ],
        _ => Vec::new(),
    });
    let options = move || {
        let all = t.receipt_all_of_it(&money::amount(t, left.get()));
        vec![
            Choice::new(ALL, all),
            Choice::new(PART, t.receipt_part_of_it()),
        ]
    };
    let label = move || match amount.get() {
        Ok(amount) => t.receipt_give_back_amount(&money::amount(t, amount)),
        Err(_) => t.receipt_give_back(),
    };
    let press = move |()| {
        if let Ok(amount) = amount.get_untracked() {
            sending.send(Command::RefundTip { tip, amount });
        }
    };
    let refusal = Signal::derive(move || match amount.get() {
        Ok(_) => refused(),
        Err(_) => Some(t.receipt_write_part()),
    });
    view! {
        <section class="receipt-form">
            <h2 class="heading">{t.receipt_give_back()}</h2>
            <p class="muted small">{t.receipt_give_back_body()}</p>
            <Segmented
                legend=t.receipt_how_much()
                options=Signal::derive(options)
                chosen=extent
            />
            <Show when=move || *extent.read() == PART>
                <Field
                    label=t.receipt_part()
                    value=written
                    kind=FieldKind::Decimal
                    error=MaybeProp::derive(error)
                />
            </Show>
            <Facts facts=facts />
            <RefusalNote refusal=sending.refusal />
            <div class="actions">
                <Button
                    label=Signal::derive(label)
                    tone=ButtonTone::Danger
                    busy=sending.busy
                    refusal=refusal
                    on_press=press
                />
                <Button
                    label=t.verb_cancel()
                    tone=ButtonTone::Quiet
                    on_press=done
                />
            </div>
        </section>
    }
}
