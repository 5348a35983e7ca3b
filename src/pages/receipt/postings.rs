//! The postings behind a receipt: where each sum came from and went to. Nothing is added up here.

use leptos::prelude::*;

use super::view::{End, Holder, PostingView, ReceiptView};
use crate::i18n::{Texts, format, money};
use crate::prefs::use_texts;
use crate::ui::{Amount, AmountSize};

#[component]
pub fn Postings(view: Memo<Option<ReceiptView>>) -> impl IntoView {
    let t = use_texts();
    let rows = move || {
        let postings = view.get().map(|view| view.postings).unwrap_or_default();
        postings
            .into_iter()
            .map(|posting| row(t, posting))
            .collect_view()
    };
    view! {
        <details class="disclosure receipt-postings">
            <summary>{t.receipt_postings()}</summary>
            <p class="muted small">{t.receipt_two_ends()}</p>
            <div class="table-scroll" tabindex="0" role="region" aria-label=t.receipt_postings()>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{t.receipt_posting_from()}</th>
                            <th scope="col">{t.receipt_posting_to()}</th>
                            <th scope="col">{t.receipt_posting_date()}</th>
                            <th scope="col" data-align="end">{t.receipt_posting_amount()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}

fn row(t: Texts, posting: PostingView) -> impl IntoView {
    view! {
        <tr>
            <td class="wrap">{end(t, &posting.source)}</td>
            <td class="wrap">{end(t, &posting.target)}</td>
            <td>{format::day_time(t.lang(), posting.at.0)}</td>
            <td data-align="end">
                <Amount parts=money::parts(t, posting.amount) size=AmountSize::Small />
            </td>
        </tr>
    }
}

fn end(t: Texts, end: &End) -> String {
    match end {
        End::Available(whose) => t.receipt_account_available(&holder(t, whose)),
        End::Pending(whose) => t.receipt_account_pending(&holder(t, whose)),
        End::Cards => t.receipt_account_cards(),
        End::CardFees => t.receipt_account_fees(),
        End::Refunding => t.receipt_account_refunding(),
        End::Moving => t.wallet_side_moving(),
        End::Withdrawing => t.wallet_side_withdrawing(),
        End::Banks => t.wallet_side_banks(),
        End::WithdrawalFees => t.wallet_side_withdrawal_fees(),
        End::StoreFees => t.payments_store(),
        End::PlatformFees => t.wallet_side_platform_fees(),
        End::Held(whose) => t.disputes_account_held(&holder(t, whose)),
        End::DisputeLosses => t.disputes_side_losses(),
    }
}

fn holder(t: Texts, holder: &Holder) -> String {
    match holder {
        Holder::Named(name) => name.clone(),
        Holder::Secret => t.receipt_secret(),
    }
}
