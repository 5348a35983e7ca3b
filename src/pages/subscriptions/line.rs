//! One subscription of those that somebody pays for: what comes next, and the way out or back. Cancelling is asked
//! about once, with what it leaves; the domain does it.

use domain::id::SubscriptionId;
use domain::subscriptions::Command;
use leptos::prelude::*;

use super::view::{LinePhase, LineView};
use crate::i18n::{Texts, format, money};
use crate::pages::focus::use_focus;
use crate::pages::payment::facts::means_text;
use crate::pages::payment::refusal::RefusalNote;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{Sending, use_now, use_sending};
use crate::ui::{
    Amount, AmountSize, Avatar, Button, ButtonLink, ButtonTone, ConfirmPair, IconName, Status,
    StatusKind,
};

/// The first button of the row that was touched last.
const TOUCHED: &str = ".paid-line[data-touched] :is(.paid-actions, .paid-asked) button";

#[component]
pub fn Line(
    lines: Memo<Vec<LineView>>,
    first: LineView,
    touched: RwSignal<Option<SubscriptionId>>,
) -> impl IntoView {
    let t = use_texts();
    let id = first.id;
    let creator = first.creator.clone();
    let line = Memo::new(move |_| {
        let lines = lines.read();
        lines.iter().find(|line| line.id == id).cloned()
    });
    let price = Signal::derive(move || {
        let price = line.read().as_ref().map_or(first.price, |line| line.price);
        money::parts(t, price)
    });
    let lapsed = move || {
        let months = line.read().as_ref().map_or(0, |line| line.lapsed);
        (months > 0).then(|| t.subscriptions_lapsed(format::count(months as usize)))
    };
    let is_touched = move || (touched.get() == Some(id)).then_some("true");
    view! {
        <li class="paid-line" data-touched=is_touched>
            <div class="paid-head">
                <Avatar seed=creator.seed() name=creator.name.clone() />
                <p class="row-title wrap">
                    <a href=routes::profile(&creator.handle)>{creator.name.clone()}</a>
                </p>
                <p class="paid-price">
                    <Amount parts=price size=AmountSize::Regular />
                    <span class="muted small">{t.subscriptions_a_month()}</span>
                </p>
            </div>
            <Says line=line />
            <p class="muted small">{lapsed}</p>
            <Ways id=id line=line touched=touched />
        </li>
    }
}

/// Where it stands, in words.
#[component]
fn Says(line: Memo<Option<LineView>>) -> impl IntoView {
    let t = use_texts();
    let now = use_now();
    move || {
        let line = line.get()?;
        let day = |at: domain::moment::Moment| format::day(t.lang(), at.0);
        let price = money::amount(t, line.price);
        let said = |kind, word| view! { <p><Status kind=kind word=word /></p> }.into_any();
        Some(match line.phase {
            LinePhase::Renews { at } => {
                let next = match &line.means {
                    Some(means) => t.subscriptions_next_with(&day(at), &means_text(t, means)),
                    None => t.subscriptions_next_at(&day(at)),
                };
                view! { <p class="muted">{next}</p> }.into_any()
            }
            LinePhase::Ends { until, can_resume } => {
                let until = day(until);
                let word = match can_resume {
                    true => t.subscriptions_no_more(&until),
                    false => t.subscriptions_withdrawn(&line.creator.name, &until),
                };
                said(StatusKind::Notice, word)
            }
            LinePhase::Opening { .. } => said(StatusKind::Waiting, t.subscriptions_opening(&price)),
            LinePhase::Grace {
                needs_you: false, ..
            } => said(StatusKind::Pending, t.subscriptions_grace_renewing()),
            LinePhase::Grace {
                until, next_try, ..
            } => {
                let again = next_try.map(|at| {
                    let when = format::day_near(t.lang(), at.0, now.get().0);
                    view! { <p class="muted small">{t.subscriptions_grace_next_try(&when)}</p> }
                });
                let word = t.subscriptions_grace(&price, &day(until));
                view! {
                    {said(StatusKind::Failed, word)}
                    {again}
                }
                .into_any()
            }
            LinePhase::Over { at } => {
                view! { <p class="muted">{t.subscriptions_over(&day(at))}</p> }.into_any()
            }
        })
    }
}

/// What can be done.
#[component]
fn Ways(
    id: SubscriptionId,
    line: Memo<Option<LineView>>,
    touched: RwSignal<Option<SubscriptionId>>,
) -> impl IntoView {
    let t = use_texts();
    let focus = use_focus();
    let is_asking = RwSignal::new(false);
    let moved = Callback::new(move |()| {
        touched.set(Some(id));
        focus.run(TOUCHED);
    });
    let sending = use_sending(move |_| {
        is_asking.set(false);
        moved.run(());
    });
    let ask = move |is: bool| {
        is_asking.set(is);
        moved.run(());
    };
    view! {
        <RefusalNote refusal=sending.refusal />
        {move || {
            let line = line.get()?;
            Some(
                match is_asking.get() {
                    true => {
                        view! { <Asked line=line sending=sending keep=move |()| ask(false) /> }
                            .into_any()
                    }
                    false => {
                        view! {
                            <div class="paid-actions">
                                {way_on(t, &line, sending)} {can_cancel(&line)
                                    .then(|| {
                                        view! {
                                            <Button
                                                label=t.subscriptions_cancel()
                                                tone=ButtonTone::Quiet
                                                on_press=move |()| ask(true)
                                            />
                                        }
                                    })}
                            </div>
                        }
                            .into_any()
                    }
                },
            )
        }}
    }
}

/// The second tap: what remains, and what stops.
#[component]
fn Asked(line: LineView, sending: Sending, #[prop(into)] keep: Callback<()>) -> impl IntoView {
    let t = use_texts();
    let subscription = line.id;
    let remains = match line.phase {
        LinePhase::Renews { at } => t.subscriptions_cancel_keeps(&format::day(t.lang(), at.0)),
        LinePhase::Opening { .. } => t.subscriptions_cancel_first(),
        _ => t.subscriptions_cancel_grace(),
    };
    let cancel = move |()| sending.send(Command::CancelSubscription { subscription });
    view! {
        <div class="paid-asked stack" data-gap="3">
            <h2 class="heading wrap">{t.subscriptions_cancel_title(&line.creator.name)}</h2>
            <p>{remains}</p>
            <div class="actions">
                <ConfirmPair
                    keep=t.subscriptions_cancel_keep()
                    on_keep=keep
                    act=t.subscriptions_cancel_confirm()
                    on_act=cancel
                    busy=sending.busy
                />
            </div>
        </div>
    }
}

fn can_cancel(line: &LineView) -> bool {
    match line.phase {
        LinePhase::Renews { .. } | LinePhase::Opening { .. } | LinePhase::Grace { .. } => true,
        LinePhase::Ends { .. } | LinePhase::Over { .. } => false,
    }
}

/// The fix, the way back, or the way to begin again.
fn way_on(t: Texts, line: &LineView, sending: Sending) -> Option<AnyView> {
    let subscription = line.id;
    let link = |label, href| {
        view! { <ButtonLink label=label href=href tone=ButtonTone::Secondary /> }.into_any()
    };
    match line.phase {
        LinePhase::Grace {
            payment: Some(payment),
            needs_you: true,
            ..
        } => Some(link(t.subscriptions_fix(), routes::payment(payment))),
        LinePhase::Opening { payment } => Some(link(
            t.subscriptions_finish_payment(),
            routes::payment(payment),
        )),
        LinePhase::Ends {
            can_resume: true, ..
        } => {
            let resume = move |()| sending.send(Command::ResumeSubscription { subscription });
            let button = view! {
                <Button
                    label=t.subscriptions_resume()
                    tone=ButtonTone::Secondary
                    icon=IconName::Undo
                    busy=sending.busy
                    on_press=resume
                />
            };
            Some(button.into_any())
        }
        LinePhase::Renews { .. } => Some(link(
            t.subscriptions_method_change(),
            routes::subscription_method(subscription),
        )),
        LinePhase::Over { .. } if line.is_offered => Some(link(
            t.subscriptions_again(),
            routes::subscribe(&line.creator.handle),
        )),
        _ => None,
    }
}
