//! The seal: `r = r0 + a·sin(n·θ + φ) + b·sin(m·θ − s·φ)`, one closed line for each evenly spaced φ, so that lines interlace.
//! Keep the middle clear: an initial or a numeral stands in it.

use std::f64::consts::TAU;

use super::trace::{Knot, Trace};
use super::{Dice, Engraving, Seed};

/// View-box units to one unit of the shape.
const SCALE: f64 = 4.0;

/// What to draw, in units of the view (about CSS pixels).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Rosette {
    /// Side of the square box.
    pub size: u16,
    /// Families of lines, one path each, 1 to 3.
    pub families: u8,
    /// Lines in each family, 2 to 12.
    pub lines: u8,
}

impl Rosette {
    /// The ring around the initial of a 96 px avatar.
    pub const SEAL: Self = Self {
        size: 96,
        families: 2,
        lines: 10,
    };
    /// The stamp that closes a receipt.
    pub const STAMP: Self = Self {
        size: 64,
        families: 2,
        lines: 7,
    };
}

struct Family {
    radius: f64,
    lobe: f64,
    ripple: f64,
    lobes: f64,
    ripples: f64,
    turn: f64,
}

impl Family {
    fn roll(dice: &mut Dice, lobes: f64, index: u8) -> Self {
        // Alternate families turn against each other, which is what makes them interlace.
        let turn = if index.is_multiple_of(2) { 1.0 } else { -1.0 };
        Self {
            radius: 0.68 - 0.06 * f64::from(index),
            lobe: 0.24 - 0.07 * f64::from(index),
            ripple: dice.between(0.035, 0.075),
            lobes,
            ripples: lobes * f64::from(1 + index % 2),
            turn,
        }
    }

    /// Distance from the middle at angle `theta` on the line of phase `phi`, as a share of half the box.
    fn radius(&self, theta: f64, phi: f64) -> f64 {
        self.radius
            + self.lobe * (self.lobes * theta + phi).sin()
            + self.ripple * (self.ripples * theta - self.turn * phi).sin()
    }
}

pub(super) fn engrave(seed: Seed, shape: Rosette) -> Engraving {
    let mut dice = seed.dice(2);
    let lobes = dice.between(5.0, 10.0).floor();
    let paths = (0..shape.families.clamp(1, 3))
        .map(|index| line_family(&Family::roll(&mut dice, lobes, index), shape).into())
        .collect();
    let side = f64::from(shape.size) * SCALE;
    Engraving {
        view_box: format!("0 0 {side} {side}").into(),
        paths,
    }
}

fn line_family(family: &Family, shape: Rosette) -> String {
    const STEP: f64 = 1e-4;
    let half = f64::from(shape.size) * SCALE / 2.0;
    let lines = shape.lines.clamp(2, 12);
    let segments = (4.0 * family.lobes).max(28.0);
    let mut trace = Trace::default();
    for line in 0..lines {
        let phi = TAU * f64::from(line) / f64::from(lines);
        let point = |theta: f64| {
            let distance = half * family.radius(theta, phi);
            (half + distance * theta.cos(), half + distance * theta.sin())
        };
        trace.curve((0..=segments as u32).map(|segment| {
            let stride = TAU / segments;
            let theta = f64::from(segment) * stride;
            let (x, y) = point(theta);
            let ((x1, y1), (x0, y0)) = (point(theta + STEP), point(theta - STEP));
            let third = stride / (6.0 * STEP);
            Knot {
                x,
                y,
                reach_x: (x1 - x0) * third,
                reach_y: (y1 - y0) * third,
            }
        }));
    }
    trace.finish()
}
