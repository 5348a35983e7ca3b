//! What goes where, before the confirming button: what is given, what each step takes, what arrives.
//! Every row is exact; do not leave out a row because it is zero, that zero is the point.

use leptos::prelude::*;

use super::amount::{Amount, AmountParts};

/// What a row does with the money.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// What the payer gives.
    Given,
    /// What is taken on the way.
    Taken,
    /// What the receiver gets.
    Received,
}

/// One row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WaterfallRow {
    /// Who gives, takes or receives.
    pub label: String,
    /// The rule behind it, in a few words.
    pub note: Option<String>,
    /// How much.
    pub parts: AmountParts,
    /// What it does with the money.
    pub step: Step,
    /// The amount in thousandths of what is given, for the hairline under the row.
    pub share: u16,
}

/// The rows as a table, each over a line as long as its share.
#[component]
pub fn Waterfall(
    /// What the table says, for those who do not see it.
    #[prop(into)]
    caption: Signal<String>,
    /// From what is given to what arrives.
    #[prop(into)]
    rows: Signal<Vec<WaterfallRow>>,
) -> impl IntoView {
    let body = move || rows.get().into_iter().map(row).collect_view();
    view! {
        <table class="waterfall">
            <caption class="visually-hidden">{caption}</caption>
            <tbody>{body}</tbody>
        </table>
    }
}

fn row(row: WaterfallRow) -> impl IntoView {
    let step = match row.step {
        Step::Given => "given",
        Step::Taken => "taken",
        Step::Received => "received",
    };
    let thousandths = row.share.min(1000);
    let share = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    view! {
        <tr class="waterfall-row" data-step=step style:--share=share>
            <th class="waterfall-label" scope="row">
                {row.label}
                {row.note.map(|note| view! { <span class="waterfall-note">{note}</span> })}
            </th>
            <td class="waterfall-amount">
                <Amount parts=row.parts />
            </td>
        </tr>
    }
}
