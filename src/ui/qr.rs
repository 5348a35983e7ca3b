//! A text as a QR code: one path of dark squares on white paper in every theme, since cameras look for dark on light.
//! It only draws: never put a text into one that does not stand beside it too.

use fast_qr::{ECL, QRBuilder};
use leptos::prelude::*;

/// The standard (ISO/IEC 18004) asks for a margin of four squares.
const QUIET: usize = 4;

/// A code in its own units: squares of 1 × 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QrDrawing {
    /// With the margin.
    pub side: usize,
    /// Of all dark squares, for the `d` of a path.
    pub path: String,
}

impl QrDrawing {
    /// Empty when the text is longer than any code holds (some 2 300 bytes).
    pub fn of(text: &str) -> Option<Self> {
        let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
        let mut path = String::new();
        for y in 0..code.size {
            let row = &code[y];
            let mut x = 0;
            while x < code.size {
                let dark = row[x..].iter().take_while(|square| square.value()).count();
                if dark > 0 {
                    path.push_str(&format!("M{} {}h{dark}v1h-{dark}z", x + QUIET, y + QUIET));
                }
                x += dark.max(1);
            }
        }
        Some(Self {
            side: code.size + 2 * QUIET,
            path,
        })
    }
}

/// The code of a text, as wide as what it stands in. Nothing where the text is too long for one.
#[component]
pub fn Qr(
    /// What a camera reads.
    #[prop(into)]
    text: Signal<String>,
    /// What it is, for those who do not see it: where it leads, in words.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let drawing = Memo::new(move |_| QrDrawing::of(&text.read()));
    let side = move || drawing.read().as_ref().map_or(0, |drawing| drawing.side);
    let path = move || drawing.get().map(|drawing| drawing.path);
    let view_box = move || format!("0 0 {} {}", side(), side());
    view! {
        <svg
            class="qr"
            role="img"
            aria-label=label
            viewBox=view_box
            hidden=move || side() == 0
            shape-rendering="crispEdges"
            focusable="false"
        >
            <path class="qr-squares" d=path />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The squares that the path covers, row by row.
    fn squares(drawing: &QrDrawing) -> Vec<Vec<bool>> {
        let mut squares = vec![vec![false; drawing.side]; drawing.side];
        for run in drawing.path.split_terminator('z') {
            let (start, width) = run[1..].split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let width: usize = width.split_once('v').unwrap().0.parse().unwrap();
            squares[y][x..x + width].fill(true);
        }
        squares
    }

    #[test]
    fn a_code_has_its_three_corners_and_a_margin_of_four() {
        let drawing = QrDrawing::of("https://ko-fi.com/amina").unwrap();
        let squares = squares(&drawing);
        let far = drawing.side - QUIET - 7;
        for (x, y) in [(QUIET, QUIET), (far, QUIET), (QUIET, far)] {
            // A corner is a ring of 7 around a block of 3.
            let row: String = (x..x + 7)
                .map(|x| if squares[y + 3][x] { '#' } else { '.' })
                .collect();
            assert_eq!(row, "#.###.#");
        }
        let margin = |n: usize| n < QUIET || n >= drawing.side - QUIET;
        for (y, row) in squares.iter().enumerate() {
            for (x, dark) in row.iter().enumerate() {
                assert!(!(*dark && (margin(x) || margin(y))), "{x} {y}");
            }
        }
    }

    #[test]
    fn a_text_too_long_for_any_code_gets_none() {
        assert!(QrDrawing::of(&"x".repeat(2_300)).is_some());
        assert_eq!(QrDrawing::of(&"x".repeat(2_400)), None);
    }

    #[test]
    fn the_drawing_of_a_usual_link_is_small() {
        let link = format!("https://example.org/{}", "a".repeat(180));
        assert!(QrDrawing::of(&link).unwrap().path.len() < 24 * 1_024);
    }

    proptest! {
        #[test]
        fn a_text_has_a_code_exactly_when_one_can_hold_it(text in hostile::text()) {
            let Some(drawing) = QrDrawing::of(&text) else {
                prop_assert!(text.len() > 2_300, "{} bytes", text.len());
                return Ok(());
            };
            prop_assert!(text.len() <= 5_600, "{} bytes", text.len());
            // 21 to 177 squares, by fours, and the margin.
            prop_assert!((29..=185).contains(&drawing.side) && drawing.side % 4 == 1);
        }
    }
}
