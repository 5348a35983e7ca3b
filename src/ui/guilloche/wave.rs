//! Families of waves: `y = h/2 + A·env(x)·sin(f·x + π·t)·cos(c·t) + a·sin(g·x + 2π·t)` for the line parameter t in 0..1.
//! Lines end at the edges of the box: the box is a crop of the wave, so do not add margins here.

use std::f64::consts::{PI, TAU};

use super::trace::{Knot, Trace};
use super::{Dice, Engraving, Seed};

/// View-box units to one unit of the shape, so that whole numbers are fine enough.
const SCALE: f64 = 10.0;

/// What to draw, in units of the view (about CSS pixels).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Wave {
    /// Width of the box.
    pub width: u16,
    /// Height of the box.
    pub height: u16,
    /// Families of lines, one path each, 1 to 3.
    pub families: u8,
    /// Lines in each family, 2 to 24.
    pub lines: u8,
    /// How tightly the wave swings, in percent of its natural pace.
    pub pace: u16,
}

impl Wave {
    /// The wide band at the head of a profile.
    pub const BAND: Self = Self::of(480, 128, 2, 22, 110);
    /// The low band on a receipt.
    pub const STRIP: Self = Self::of(360, 56, 2, 16, 150);
    /// The horizon of a 24 px avatar: few lines, or they run together.
    pub const SMALL_HORIZON: Self = Self::of(24, 12, 1, 4, 90);
    /// The horizon of a 40 px avatar.
    pub const MEDIUM_HORIZON: Self = Self::of(40, 20, 1, 6, 90);
    /// The engraved edge of a note still to be written.
    pub const BLANK: Self = Self::of(64, 80, 2, 12, 80);

    const fn of(width: u16, height: u16, families: u8, lines: u8, pace: u16) -> Self {
        Self {
            width,
            height,
            families,
            lines,
            pace,
        }
    }

    /// The engraving of a denomination, denser with each rank (0, the smallest, to 4).
    #[must_use]
    pub fn note(rank: u8) -> Self {
        Self::of(80, 56, 2, 5 + 4 * rank.min(4), 80)
    }

    /// Segments in one line: enough for the fastest swing to stay smooth.
    fn segments(self) -> u32 {
        (u32::from(self.pace) * 10 / 100).clamp(8, 16)
    }
}

/// One family's numbers, named as in the formula above.
struct Family {
    swing: f64,
    ripple: f64,
    turns: f64,
    ripple_turns: f64,
    phase: f64,
    twist: f64,
    pinch: f64,
    pinch_phase: f64,
    close: f64,
}

impl Family {
    fn roll(dice: &mut Dice, pace: f64, index: u8) -> Self {
        Self {
            swing: dice.between(0.30, 0.38),
            ripple: dice.between(0.05, 0.11),
            turns: dice.between(0.75, 1.6) * pace,
            ripple_turns: dice.between(1.4, 2.6) * pace,
            phase: f64::from(index) * 1.9 + dice.between(0.0, 1.0),
            twist: PI * dice.between(0.5, 1.1),
            pinch: dice.between(0.2, 0.4),
            pinch_phase: dice.between(0.0, TAU),
            close: dice.between(1.6, 3.8),
        }
    }

    /// Height of line `t` at `u` along the box, both in 0..1, as a share of the box's height.
    fn height(&self, u: f64, t: f64) -> f64 {
        let envelope = 1.0 - self.pinch * (1.0 - (TAU * u + self.pinch_phase).sin());
        let main = (TAU * self.turns * u + self.twist * t + self.phase).sin();
        let close = (self.close * (t - 0.35)).cos();
        let ripple = (TAU * self.ripple_turns * u + TAU * t).sin();
        0.5 + self.swing * envelope * main * close + self.ripple * ripple
    }
}

pub(super) fn engrave(seed: Seed, shape: Wave) -> Engraving {
    // The same salt for every shape: a person's notes, band and avatar are crops of one wave.
    let mut dice = seed.dice(1);
    let pace = f64::from(shape.pace) / 100.0;
    let paths = (0..shape.families.clamp(1, 3))
        .map(|index| line_family(&Family::roll(&mut dice, pace, index), shape).into())
        .collect();
    let (width, height) = (f64::from(shape.width), f64::from(shape.height));
    Engraving {
        view_box: format!("0 0 {} {}", width * SCALE, height * SCALE).into(),
        paths,
    }
}

fn line_family(family: &Family, shape: Wave) -> String {
    const STEP: f64 = 1e-4;
    let width = f64::from(shape.width) * SCALE;
    let height = f64::from(shape.height) * SCALE;
    let lines = shape.lines.clamp(2, 24);
    let segments = shape.segments();
    let mut trace = Trace::default();
    for line in 0..lines {
        let t = f64::from(line) / f64::from(lines - 1);
        trace.curve((0..=segments).map(|segment| {
            let u = f64::from(segment) / f64::from(segments);
            let slope = (family.height(u + STEP, t) - family.height(u - STEP, t)) / (2.0 * STEP);
            let third = 1.0 / (3.0 * f64::from(segments));
            Knot {
                x: u * width,
                y: family.height(u, t) * height,
                reach_x: third * width,
                reach_y: slope * third * height,
            }
        }));
    }
    trace.finish()
}
