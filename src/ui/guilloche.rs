//! The engraver's guilloché: from a person's id, an ink pair and families of fine interlaced lines, as SVG paths.
//! Everything here is a pure function of the seed. Do not let a clock, a theme or a screen size in, or a person would change face.

mod rosette;
mod trace;
mod wave;

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

pub use rosette::Rosette;
pub use wave::Wave;

/// Most bytes one path may have: more would cost more to parse than it shows.
#[cfg(test)]
const MAX_PATH_BYTES: usize = 6 * 1024;

/// Most paths in one engraving.
#[cfg(test)]
const MAX_PATHS: usize = 3;

/// Engravings kept before the cache starts again: about 200 people in three shapes, some 4 MB.
const CACHE_LIMIT: usize = 600;

/// Hue pairs (degrees in OKLCH). No primary ink between 60 and 115: at text contrast those turn to mud on both grounds.
const INKS: [(u16, u16); 24] = [
    (152, 196),
    (28, 350),
    (240, 288),
    (312, 352),
    (176, 232),
    (12, 52),
    (262, 212),
    (134, 178),
    (336, 292),
    (204, 158),
    (46, 14),
    (284, 330),
    (222, 268),
    (352, 34),
    (162, 124),
    (300, 256),
    (190, 240),
    (20, 318),
    (250, 200),
    (142, 204),
    (326, 18),
    (272, 316),
    (38, 344),
    (214, 174),
];

/// The draw of inks, chosen so that those whose pages one sees first, the creators of the demo, are told apart at a
/// glance: no other draw of a few million keeps them further from each other.
const LOT: u64 = 2_991_879;

/// The identity a drawing grows from: the sixteen bytes of an id.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Seed(u128);

impl From<u128> for Seed {
    fn from(bits: u128) -> Self {
        Self(bits)
    }
}

impl From<[u8; 16]> for Seed {
    fn from(bytes: [u8; 16]) -> Self {
        Self(u128::from_be_bytes(bytes))
    }
}

impl Seed {
    /// The person's pair of inks, two hues that hold their contrast in both themes.
    #[must_use]
    pub fn ink(self) -> Ink {
        let pick = (self.dice(LOT).next() % INKS.len() as u64) as usize;
        let (hue_1, hue_2) = INKS[pick];
        Ink { hue_1, hue_2 }
    }

    /// A run of numbers for one purpose; another `salt` gives an unrelated run.
    fn dice(self, salt: u64) -> Dice {
        // Ids made in the same second share their leading bytes, so both halves are stirred.
        let high = (self.0 >> 64) as u64;
        let low = self.0 as u64;
        let mut dice = Dice(high ^ low.rotate_left(29) ^ salt.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        dice.next();
        dice
    }
}

/// Two hues in degrees, 0 to 359, for the custom properties `--hue-1` and `--hue-2`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ink {
    /// The leading ink.
    pub hue_1: u16,
    /// The second ink, crossing the first.
    pub hue_2: u16,
}

/// SplitMix64: small, and well spread from neighbouring seeds.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from `from` up to, not including, `to`.
    fn between(&mut self, from: f64, to: f64) -> f64 {
        let unit = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        from + (to - from) * unit
    }
}

/// A drawing ready for an `<svg>`: the view box and one path for each family of lines.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Engraving {
    /// Value of the `viewBox` attribute.
    pub view_box: Arc<str>,
    /// Values of the `d` attributes, at most three, each at most 6 KiB.
    pub paths: Vec<Arc<str>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Shape {
    Wave(Wave),
    Rosette(Rosette),
}

thread_local! {
    static CACHE: RefCell<HashMap<(Seed, Shape), Engraving>> = RefCell::new(HashMap::new());
}

/// The person's wave in the given shape, drawn once for each seed and shape.
#[must_use]
pub fn wave(seed: Seed, shape: Wave) -> Engraving {
    cached(seed, Shape::Wave(shape), || wave::engrave(seed, shape))
}

/// The person's rosette in the given shape, drawn once for each seed and shape.
#[must_use]
pub fn rosette(seed: Seed, shape: Rosette) -> Engraving {
    cached(seed, Shape::Rosette(shape), || {
        rosette::engrave(seed, shape)
    })
}

fn cached(seed: Seed, shape: Shape, draw: impl FnOnce() -> Engraving) -> Engraving {
    CACHE.with_borrow_mut(|cache| {
        if cache.len() >= CACHE_LIMIT {
            cache.clear();
        }
        cache.entry((seed, shape)).or_insert_with(draw).clone()
    })
}

#[cfg(test)]
mod tests;
