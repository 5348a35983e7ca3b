//! The tips that are asked for as a file. Anybody may have written a name or a message in it: never write a text but
//! through `text`.

use domain::moment::Moment;

use super::view::Line;
use crate::pages::csv::{line, text};

/// The words of the first line, in the order of a row.
pub type Heads<'a> = [&'a str; 9];

/// The file. `words` says who gave and who sees it, `at` writes moments. Sums are plain numbers with a point; what was
/// given back is not taken off the amount.
pub fn file(
    heads: Heads<'_>,
    lines: &[Line],
    words: impl Fn(&Line) -> (String, String),
    at: impl Fn(Moment) -> String,
) -> String {
    let mut file = line(&heads.map(text));
    for tip in lines {
        let (who, seen) = words(tip);
        file += &line(&[
            text(&at(tip.at)),
            text(&who),
            text(&seen),
            text(&tip.message),
            tip.amount.to_decimal(),
            tip.returned.to_decimal(),
            text(tip.amount.currency.code()),
            text(&tip.thanked_at.map(&at).unwrap_or_default()),
            text(&tip.payment.to_string()),
        ]);
    }
    file
}
