//! The proof that the books balance, open to anybody. It shows the ledger's own sums and makes none.

use domain::ledger::Side;
use leptos::prelude::*;

use super::view::{self, ProofView};
use crate::i18n::{Texts, money};
use crate::prefs::use_texts;
use crate::store::use_view;
use crate::ui::{Amount, AmountSize, Disclosure, Status, StatusKind};

#[component]
pub fn Proof() -> impl IntoView {
    let t = use_texts();
    let proof = use_view(view::proof);
    let postings = move || i64::try_from(proof.read().postings).unwrap_or(i64::MAX);
    let has_postings = Memo::new(move |_| proof.read().postings > 0);
    let tables = move || {
        let table = |view| view! { <Table view=view /> };
        proof.get().currencies.into_iter().map(table).collect_view()
    };
    let verdict = move || {
        if proof.read().is_balanced {
            view! { <Status kind=StatusKind::Done word=t.wallet_balanced(postings()) /> }
        } else {
            view! { <Status kind=StatusKind::Failed word=t.wallet_unbalanced() /> }
        }
    };
    view! {
        <Show when=move || has_postings.get()>
            <section class="wallet-proof">
                <Disclosure
                    summary=move || verdict
                    inside=move || {
                        view! {
                            <p>{t.wallet_proof_body()}</p>
                            {tables}
                        }
                    }
                />
            </section>
        </Show>
    }
}

#[component]
fn Table(view: ProofView) -> impl IntoView {
    let t = use_texts();
    let code = view.sum.currency.code();
    let caption = t.wallet_proof_of(code);
    let label = caption.clone();
    let row = |(side, sum)| {
        view! {
            <tr>
                <th scope="row">{side_name(t, side)}</th>
                <td data-align="end">
                    <Amount parts=money::parts(t, sum) size=AmountSize::Small />
                </td>
            </tr>
        }
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=label>
            <table class="table">
                <caption>{caption}</caption>
                <tbody>{view.sides.into_iter().map(row).collect_view()}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{t.wallet_proof_sum()}</th>
                        <td data-align="end">
                            <Amount parts=money::parts(t, view.sum) size=AmountSize::Small />
                        </td>
                    </tr>
                </tfoot>
            </table>
        </div>
    }
}

fn side_name(t: Texts, side: Side) -> String {
    match side {
        Side::Available => t.wallet_side_available(),
        Side::Pending => t.wallet_side_pending(),
        Side::Cards => t.receipt_account_cards(),
        Side::CardFees => t.receipt_account_fees(),
        Side::Refunding => t.receipt_account_refunding(),
        Side::Moving => t.wallet_side_moving(),
        Side::Withdrawing => t.wallet_side_withdrawing(),
        Side::Banks => t.wallet_side_banks(),
        Side::WithdrawalFees => t.wallet_side_withdrawal_fees(),
        Side::StoreFees => t.payments_store(),
        Side::PlatformFees => t.wallet_side_platform_fees(),
        Side::Held => t.disputes_side_held(),
        Side::DisputeLosses => t.disputes_side_losses(),
    }
}
