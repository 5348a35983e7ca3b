//! Writes one smooth curve after another into a compact SVG path.
//! Whole numbers only: a decimal point in every figure would double the size, so callers scale their view box up instead.

/// A point on a curve with its tangent scaled to a third of the step, which is what a cubic segment needs.
#[derive(Clone, Copy)]
pub(super) struct Knot {
    pub x: f64,
    pub y: f64,
    pub reach_x: f64,
    pub reach_y: f64,
}

/// The path under construction.
#[derive(Default)]
pub(super) struct Trace {
    out: String,
}

impl Trace {
    /// Adds one curve through evenly spaced knots. Between them the slope is continuous, so `s` can mirror each handle.
    pub fn curve(&mut self, knots: impl IntoIterator<Item = Knot>) {
        let mut knots = knots.into_iter();
        let Some(start) = knots.next() else { return };
        let (mut at_x, mut at_y) = (whole(start.x), whole(start.y));
        self.command('M', &[at_x, at_y]);
        for (index, knot) in knots.enumerate() {
            let (x, y) = (whole(knot.x), whole(knot.y));
            let near_x = whole(knot.x - knot.reach_x) - at_x;
            let near_y = whole(knot.y - knot.reach_y) - at_y;
            match index {
                0 => {
                    let (out_x, out_y) = (whole(start.reach_x), whole(start.reach_y));
                    self.command('c', &[out_x, out_y, near_x, near_y, x - at_x, y - at_y]);
                }
                1 => self.command('s', &[near_x, near_y, x - at_x, y - at_y]),
                _ => self.figures(&[near_x, near_y, x - at_x, y - at_y]),
            }
            (at_x, at_y) = (x, y);
        }
    }

    pub fn finish(self) -> String {
        self.out
    }

    fn command(&mut self, letter: char, figures: &[i32]) {
        self.out.push(letter);
        self.figures(figures);
    }

    fn figures(&mut self, figures: &[i32]) {
        for figure in figures {
            // A minus sign separates by itself.
            if *figure >= 0 && self.out.ends_with(|last: char| last.is_ascii_digit()) {
                self.out.push(' ');
            }
            self.out.push_str(&figure.to_string());
        }
    }
}

fn whole(value: f64) -> i32 {
    value.round() as i32
}
