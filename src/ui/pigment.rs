//! A person's inks for files that leave the app, where our style sheet does not follow: plain sRGB, as every program
//! reads it. On the screen colours come from `tokens.css`; never use these there.

use super::guilloche::Ink;

/// On which ground a drawing stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ground {
    Light,
    Dark,
}

/// The colours of a drawing, each as `#rrggbb`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pigments {
    pub paper: String,
    pub tint: String,
    /// Of the first and the second family of lines.
    pub lines: [String; 2],
    pub deep: String,
    pub solid: String,
    pub on_solid: String,
}

/// What `tokens.css` makes of two hues, on one ground: lightness and chroma of the tint, both lines, the deep ink, the
/// solid ink and what stands on it. Without chroma for the paper.
type Recipe = [(f64, f64); 7];
const LIGHT: Recipe = [
    (1.0, 0.0),
    (0.96, 0.026),
    (0.5, 0.125),
    (0.52, 0.125),
    (0.34, 0.085),
    (0.42, 0.11),
    (1.0, 0.0),
];
const DARK: Recipe = [
    (0.212, 0.012),
    (0.25, 0.035),
    (0.8, 0.12),
    (0.78, 0.115),
    (0.93, 0.045),
    (0.83, 0.09),
    (0.2, 0.03),
];

impl Pigments {
    #[must_use]
    pub fn of(ink: Ink, ground: Ground) -> Self {
        let recipe = match ground {
            Ground::Light => LIGHT,
            Ground::Dark => DARK,
        };
        let [paper, tint, first, second, deep, solid, on_solid] = recipe;
        let mixed = |(lightness, chroma), hue| hex(mixed(lightness, chroma, hue));
        Self {
            paper: mixed(paper, ink.hue_1),
            tint: mixed(tint, ink.hue_1),
            lines: [mixed(first, ink.hue_1), mixed(second, ink.hue_2)],
            deep: mixed(deep, ink.hue_1),
            solid: mixed(solid, ink.hue_1),
            on_solid: mixed(on_solid, ink.hue_1),
        }
    }
}

fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// OKLCH to sRGB (Ottosson, 2020); what lies outside is cut off.
fn mixed(lightness: f64, chroma: f64, hue: u16) -> [u8; 3] {
    let (sin, cos) = f64::from(hue).to_radians().sin_cos();
    let (a, b) = (chroma * cos, chroma * sin);
    let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let medium = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
    [
        4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
        -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
        -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701 * short,
    ]
    .map(encoded)
}

/// A share of light as the eye's byte.
fn encoded(linear: f64) -> u8 {
    let linear = linear.clamp(0.0, 1.0);
    let value = if linear <= 0.003_130_8 {
        12.92 * linear
    } else {
        1.055 * linear.powf(1.0 / 2.4) - 0.055
    };
    (value * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::Seed;

    #[test]
    fn known_colours_come_out_as_they_are_known() {
        assert_eq!(mixed(1.0, 0.0, 0), [255, 255, 255]);
        assert_eq!(mixed(0.0, 0.0, 0), [0, 0, 0]);
        // CSS Color 4: `rebeccapurple` is oklch(44.027% 0.1603 303.37).
        let [red, green, blue] = mixed(0.440_27, 0.160_3, 303);
        assert!(red.abs_diff(102) < 3 && green.abs_diff(51) < 3 && blue.abs_diff(153) < 3);
    }

    #[test]
    fn the_recipes_are_those_of_the_screen() {
        let tokens = include_str!("../../style/tokens.css");
        let names = ["tint", "1", "2", "deep", "solid"];
        for (n, name) in names.into_iter().enumerate() {
            let hue = if name == "2" { 2 } else { 1 };
            let [light, dark] = [LIGHT, DARK].map(|recipe| recipe[n + 1]);
            let line = format!(
                "--person-{name}: light-dark(oklch({} {} var(--hue-{hue})), oklch({} {} var(--hue-{hue})));",
                light.0, light.1, dark.0, dark.1
            );
            assert!(tokens.contains(&line), "{line}");
        }
    }

    #[test]
    fn what_is_written_is_read_on_its_ground_whatever_the_ink() {
        for n in 0..400_u128 {
            let ink = Seed::from(n << 64 | n.wrapping_mul(0x9E37_79B9)).ink();
            for ground in [Ground::Light, Ground::Dark] {
                let p = Pigments::of(ink, ground);
                for (text, under) in [
                    (&p.deep, &p.paper),
                    (&p.deep, &p.tint),
                    (&p.on_solid, &p.solid),
                ] {
                    assert!(contrast(text, under) >= 4.5, "{text} on {under}");
                }
            }
        }
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let light = |hex: &str| {
            let part = |at: usize| {
                let byte = u8::from_str_radix(&hex[at..at + 2], 16).unwrap_or(0);
                let value = f64::from(byte) / 255.0;
                if value <= 0.040_45 {
                    value / 12.92
                } else {
                    ((value + 0.055) / 1.055).powf(2.4)
                }
            };
            0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
        };
        let (one, other) = (light(one) + 0.05, light(other) + 0.05);
        one.max(other) / one.min(other)
    }
}
