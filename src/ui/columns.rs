//! Sums side by side as engraved columns: upright hairlines under a firm top. They only draw heights; the sentence and the
//! table beside them say what they show.

use leptos::prelude::*;

/// Of the drawing, in its own units.
const WIDTH: usize = 720;
const HEIGHT: usize = 160;
/// Left free above the tallest column, which would seem cut off without it.
const CLEAR: usize = 24;
/// Hairlines in one column.
const LINES: usize = 7;

/// One column for each of `heights`; the last is still growing and has no firm top.
#[component]
pub fn Columns(
    /// In thousandths of the drawing's height.
    #[prop(into)]
    heights: Signal<Vec<u16>>,
) -> impl IntoView {
    let hairlines = move || heights.with(|heights| hairlines(heights));
    let tops = move || heights.with(|heights| tops(heights));
    let view_box = format!("0 -{CLEAR} {WIDTH} {}", HEIGHT + CLEAR);
    view! {
        <svg
            class="course columns"
            viewBox=view_box
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
        >
            <path class="columns-hairlines" d=hairlines />
            <path class="course-line" d=tops />
        </svg>
    }
}

/// Where column `place` of `count` begins, how wide it is, and how far down its top lies. Nothing has no column.
fn column(place: usize, count: usize, height: u16) -> Option<(usize, usize, usize)> {
    let pitch = WIDTH / count.max(1);
    let width = pitch * 2 / 3;
    let tall = usize::from(height.min(1_000)) * HEIGHT / 1_000;
    (height > 0).then_some((
        place * pitch + (pitch - width) / 2,
        width,
        HEIGHT - tall.max(2),
    ))
}

fn hairlines(heights: &[u16]) -> String {
    let mut path = String::new();
    for (place, height) in heights.iter().enumerate() {
        let Some((x, width, y)) = column(place, heights.len(), *height) else {
            continue;
        };
        for line in 0..LINES {
            path.push_str(&format!("M{} {HEIGHT}V{y}", x + line * width / (LINES - 1)));
        }
    }
    path
}

fn tops(heights: &[u16]) -> String {
    let done = heights
        .iter()
        .enumerate()
        .take(heights.len().saturating_sub(1));
    let top = |(place, height): (usize, &u16)| {
        let (x, width, y) = column(place, heights.len(), *height)?;
        Some(format!("M{x} {y}h{width}"))
    };
    done.filter_map(top).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_that_brought_nothing_has_no_column() {
        assert_eq!(tops(&[0, 500, 1_000]), "M280 80h160");
        assert_eq!(hairlines(&[0, 0]), "");
        assert_eq!(hairlines(&[1_000]).matches('M').count(), LINES);
    }

    #[test]
    fn the_smallest_sum_is_still_seen() {
        assert!(hairlines(&[1]).starts_with("M120 160V158"));
    }

    #[test]
    fn a_year_stays_a_small_drawing() {
        assert!(hairlines(&[1_000; 12]).len() < 2 * 1_024);
    }
}
