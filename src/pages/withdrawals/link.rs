//! Linking a bank account. What is typed goes to the provider and nowhere else: never copy it, keep it or put it in
//! an address.

use ::payments::{BankDetails, BankRefusal};
use domain::banks::{self, Command, LABEL_MAX_CHARS};
use domain::id::{BankAccountId, RecordId};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::accounts::TestAccounts;
use super::draft::Draft;
use crate::i18n::rejection;
use crate::pages::focus::{FIRST_INVALID, use_focus};
use crate::pages::payment::heading::StepHeading;
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::transfers::StepHead;
use crate::ports::Trouble;
use crate::prefs::use_texts;
use crate::store::{Refusal, use_sending, use_store};
use crate::ui::{Button, ButtonLink, ButtonTone, Field};

/// Why the provider gave no token.
#[derive(Clone, PartialEq, Eq)]
enum Fault {
    Refused(BankRefusal),
    Trouble(Trouble),
}

#[component]
pub fn Link(draft: Draft, is_first: bool) -> impl IntoView {
    let t = use_texts();
    let (store, focus) = (use_store(), use_focus());
    let navigate = use_navigate();
    let iban = RwSignal::new(String::new());
    let label = RwSignal::new(t.withdrawals_label_first());
    let fault: RwSignal<Option<Fault>> = RwSignal::new(None);
    let busy = RwSignal::new(false);
    let sending = use_sending(move |request| {
        let account = BankAccountId(RecordId::main(request));
        draft.account.set(account.to_string());
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        let amount = untrack(|| draft.amount.money().ok());
        navigate(&draft.address(amount, ""), options);
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() || sending.busy.get_untracked() {
            return;
        }
        busy.set(true);
        fault.set(None);
        let details = BankDetails {
            iban: iban.get_untracked(),
        };
        spawn_local(async move {
            let answer = store.link_bank(details).await;
            // The form may be gone by now, and its signals with it.
            busy.try_set(false);
            match answer {
                Ok(Ok(bank)) => {
                    let label = label.try_get_untracked().unwrap_or_default();
                    sending.send(Command::LinkBankAccount { label, bank });
                }
                Ok(Err(refusal)) => {
                    fault.try_set(Some(Fault::Refused(refusal)));
                    focus.try_run(FIRST_INVALID);
                }
                Err(trouble) => drop(fault.try_set(Some(Fault::Trouble(trouble)))),
            }
        });
    };
    let error = move || {
        Some(match fault.get()? {
            Fault::Refused(refusal) => rejection::bank(t, refusal),
            Fault::Trouble(trouble) => rejection::trouble(t, &trouble),
        })
    };
    let is_busy = Signal::derive(move || busy.get() || sending.busy.get());
    let heading = view! { <StepHeading text=t.withdrawals_link() /> };
    view! {
        <form class="tip" novalidate on:submit=submit>
            <StepHead heading=heading.into_any() />
            <p class="muted">{t.withdrawals_link_body()}</p>
            <Fields iban=iban label=label error=MaybeProp::derive(error) refusal=sending.refusal />
            <footer class="tip-footer actions sticky-actions">
                <Button label=t.withdrawals_link_do() tone=ButtonTone::Person busy=is_busy />
                {(!is_first)
                    .then(|| {
                        let href = draft.address(None, "");
                        view! {
                            <ButtonLink label=t.verb_back() href=href tone=ButtonTone::Quiet />
                        }
                    })}
            </footer>
        </form>
    }
}

#[component]
fn Fields(
    iban: RwSignal<String>,
    label: RwSignal<String>,
    error: MaybeProp<String>,
    refusal: RwSignal<Option<Refusal>>,
) -> impl IntoView {
    let t = use_texts();
    let of_label = Memo::new(move |_| match refusal.get()? {
        Refusal::Rejected(domain::Rejection::Banks(
            fault @ (banks::Rejection::Label(_) | banks::Rejection::LabelHoldsNumber),
        )) => Some(rejection::rejected(t, fault.into())),
        _ => None,
    });
    let other = Signal::derive(move || refusal.get().filter(|_| of_label.read().is_none()));
    view! {
        <div class="card-form">
            <div>
                <p class="muted small">{t.withdrawals_only_test_accounts()}</p>
                <TestAccounts on_pick=move |picked| iban.set(picked) />
            </div>
            <Field label=t.withdrawals_iban() value=iban error=error />
            <Field
                label=t.withdrawals_label()
                value=label
                limit=LABEL_MAX_CHARS
                error=of_label
            />
        </div>
        <RefusalNote refusal=other />
    }
}
