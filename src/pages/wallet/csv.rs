//! A statement as a file of comma-separated values. Somebody else may have written a note in it: never write a text
//! but through `text`.

use domain::State;
use domain::id::PersonId;
use domain::money::{Currency, Money};

use super::view::{self, LineView};
use crate::pages::csv::{line, text};

/// The words of the first line, in the order of a [`Row`].
pub type Heads<'a> = [&'a str; 7];

/// One line of a statement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// As machines read it.
    pub at: String,
    pub what: String,
    pub who: String,
    /// As it was written, by whomever.
    pub note: String,
    pub amount: Money,
    /// What the wallet held after it.
    pub balance: Money,
}

/// All rows of a statement, oldest first. `words` says what a line was and who the other side is; `at` writes moments.
pub fn rows(
    state: &State,
    person: PersonId,
    currency: Currency,
    words: impl Fn(&LineView) -> (String, String),
    at: impl Fn(i64) -> String,
) -> Vec<Row> {
    let count = state.statements.lines(person, currency).len();
    (0..count)
        .filter_map(|index| view::line(state, person, currency, index))
        .map(|line| {
            let (what, who) = words(&line);
            Row {
                at: at(line.at.0),
                what,
                who,
                balance: state.curves.balance_at(person, currency, line.at),
                amount: line.amount,
                note: line.message,
            }
        })
        .collect()
}

/// The file. Sums are plain numbers with a point, so that a spreadsheet can add them up; their currency stands beside.
pub fn file(heads: Heads<'_>, rows: &[Row]) -> String {
    let mut file = line(&heads.map(text));
    for row in rows {
        file += &line(&[
            text(&row.at),
            text(&row.what),
            text(&row.who),
            text(&row.note),
            row.amount.to_decimal(),
            row.balance.to_decimal(),
            text(row.amount.currency.code()),
        ]);
    }
    file
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
