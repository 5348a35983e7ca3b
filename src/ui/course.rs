//! A course over time as an engraved hill: its outline, and under it fainter echoes of it. It only draws heights.
//! Never put a figure into it: the sentence and the table beside it say what it shows.

use leptos::prelude::*;

/// Of the drawing, in its own units.
const WIDTH: usize = 640;
const HEIGHT: u32 = 160;
/// Hairlines under the outline.
const ECHOES: u32 = 7;

/// A hill whose outline steps through `heights`.
#[component]
pub fn Course(
    /// In thousandths of the drawing's height, evenly apart in time.
    #[prop(into)]
    heights: Signal<Vec<u16>>,
) -> impl IntoView {
    let outline = move || path(&heights.read(), 0);
    let echoes = move || {
        let heights = heights.read();
        (1..=ECHOES)
            .map(|echo| path(&heights, echo))
            .collect::<String>()
    };
    let view_box = format!("0 -4 {WIDTH} {}", HEIGHT + 8);
    view! {
        <svg
            class="course"
            viewBox=view_box
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
        >
            <path class="course-echo" d=echoes />
            <path class="course-line" d=outline />
        </svg>
    }
}

/// The outline, lowered by so many echoes. What is held is held until it changes, so the line steps and never leans.
fn path(heights: &[u16], echo: u32) -> String {
    let gaps = heights.len().saturating_sub(1).max(1);
    let mut path = String::new();
    let mut last = None;
    for (place, height) in heights.iter().enumerate() {
        let x = place * WIDTH / gaps;
        let full = u32::from((*height).min(1_000)) * HEIGHT / 1_000;
        let y = HEIGHT - full * (ECHOES + 1 - echo) / (ECHOES + 1);
        match last {
            None => path.push_str(&format!("M{x} {y}")),
            Some(before) if before == y => {}
            Some(_) => path.push_str(&format!("H{x}V{y}")),
        }
        last = Some(y);
    }
    path.push_str(&format!("H{WIDTH}"));
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_steps_where_the_height_changes_and_nowhere_else() {
        assert_eq!(path(&[0, 0, 500, 500, 1_000], 0), "M0 160H320V80H640V0H640");
    }

    #[test]
    fn an_echo_is_lower_than_its_outline_and_lies_on_the_ground_with_it() {
        assert_eq!(path(&[1_000], 4), "M0 80H640");
        assert_eq!(path(&[0], 4), path(&[0], 0));
    }

    #[test]
    fn a_long_course_stays_a_small_drawing() {
        let zigzag: Vec<u16> = (0..61).map(|n| n % 2 * 1_000).collect();
        let bytes: usize = (0..=ECHOES).map(|echo| path(&zigzag, echo).len()).sum();
        assert!(bytes < 6 * 1_024, "{bytes}");
    }
}
