//! Unlinking a bank account: asked once, with what it means. Whether it may be is the domain's to say.

use domain::banks::Command;
use leptos::prelude::*;

use super::draft::Draft;
use super::view::AccountView;
use crate::pages::payment::refusal::RefusalNote;
use crate::prefs::use_texts;
use crate::store::use_sending;
use crate::ui::{Button, ButtonTone, ConfirmPair, Dialog};

/// The way to unlink whichever account is chosen.
#[component]
pub fn Unlink(accounts: Memo<Vec<AccountView>>, draft: Draft) -> impl IntoView {
    let t = use_texts();
    let is_open = RwSignal::new(false);
    let chosen = Memo::new(move |_| draft.account_of(&accounts.read()));
    let sending = use_sending(move |_| {
        is_open.try_set(false);
        // What is gone is not left chosen.
        if let Some(first) = accounts.try_get_untracked().unwrap_or_default().first() {
            draft.account.try_set(first.id.to_string());
        }
    });
    let label = Memo::new(move |_| {
        chosen
            .get()
            .map(|account| account.label)
            .unwrap_or_default()
    });
    let unlink = Callback::new(move |()| {
        if let Some(account) = chosen.get_untracked() {
            let account = account.id;
            sending.send(Command::UnlinkBankAccount { account });
        }
    });
    let keep = Callback::new(move |()| {
        sending.refusal.set(None);
        is_open.set(false);
    });
    view! {
        <Button
            label=Signal::derive(move || t.withdrawals_unlink(&label.read()))
            tone=ButtonTone::Quiet
            on_press=move |()| is_open.set(true)
        />
        <Dialog
            open=is_open
            title=Signal::derive(move || t.withdrawals_unlink_title(&label.read()))
            close_label=t.verb_close()
            on_close=keep
        >
            <div class="stack" data-gap="3">
                <p>{t.withdrawals_unlink_body()}</p>
                <p class="muted">{t.withdrawals_unlink_again()}</p>
                <RefusalNote refusal=sending.refusal />
            </div>
            <footer class="dialog-footer actions">
                <ConfirmPair
                    keep=t.withdrawals_unlink_keep()
                    on_keep=keep
                    act=t.withdrawals_unlink_do()
                    on_act=unlink
                    busy=sending.busy
                />
            </footer>
        </Dialog>
    }
}
