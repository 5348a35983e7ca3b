//! The paper a payment leaves behind, in the ink of the person who was paid. Prints on one page.
//! It shows what was recorded: never put a control on the paper.

use leptos::prelude::*;

use super::guilloche::{Rosette, Seed, Wave, rosette};
use super::ink::{Band, Engraved, Inked};

/// A receipt.
#[component]
pub fn Receipt(
    /// Whose ink.
    seed: Seed,
    /// The number to quote, and whatever else belongs in the foot.
    #[prop(into)]
    reference: Signal<String>,
    /// Who and what, above the lines.
    #[prop(optional, into)]
    head: ViewFn,
    /// [`ReceiptLine`]s.
    children: Children,
) -> impl IntoView {
    view! {
        <Inked seed=seed>
            <article class="receipt">
                <div class="receipt-paper">
                    <div class="receipt-band">
                        <Band seed=seed shape=Wave::STRIP />
                    </div>
                    <header class="receipt-head">{head.run()}</header>
                    <dl class="receipt-lines">{children()}</dl>
                    <footer class="receipt-foot">
                        <p class="receipt-reference">{reference}</p>
                        <div class="receipt-stamp">
                            <Engraved engraving=rosette(seed, Rosette::STAMP) />
                        </div>
                    </footer>
                </div>
            </article>
        </Inked>
    }
}

/// One line of a receipt: a label and a value.
#[component]
pub fn ReceiptLine(
    /// What the value is.
    #[prop(into)]
    label: Signal<String>,
    /// Whether this is the line that sums up.
    #[prop(optional)]
    strong: bool,
    /// The value.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="receipt-line" data-strong=strong.then_some("true")>
            <dt>{label}</dt>
            <dd>{children()}</dd>
        </div>
    }
}
