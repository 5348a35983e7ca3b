//! The badge that others put on their pages: a small drawing in the person's ink, and plain HTML. It brings no script,
//! no style and no request with it.

use super::card::FACES;
use super::markup::{escaped, width};
use crate::ui::{Pigments, Rosette, Seed, rosette};

const HEIGHT: u32 = 44;
const SIZE: u32 = 16;

/// What a badge says, in its own language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Badge {
    pub seed: Seed,
    /// Where it leads, with its scheme.
    pub address: String,
    /// “Support me on Obole”
    pub says: String,
    /// “Support Amina on Obole”, for those who hear it.
    pub means: String,
    /// The language of both.
    pub language: &'static str,
}

/// The drawing alone.
pub fn drawn(badge: &Badge, pigments: &Pigments) -> String {
    let text = width(&badge.says) * SIZE / 1_000;
    let wide = 48 + text + 20;
    let (means, says) = (escaped(&badge.means), escaped(&badge.says));
    let Pigments {
        solid, on_solid, ..
    } = pigments;
    let seal = rosette(badge.seed, Rosette::STAMP);
    let lines = [on_solid.clone(), on_solid.clone()];
    let seal = super::card::engraving(&seal, &lines, [9, 7, 30, 30], 5);
    let language = badge.language;
    let pill = HEIGHT / 2;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{HEIGHT}\" viewBox=\"0 0 {wide} {HEIGHT}\" \
         role=\"img\" aria-label=\"{means}\" lang=\"{language}\"><title>{means}</title>\
         <rect width=\"{wide}\" height=\"{HEIGHT}\" rx=\"{pill}\" fill=\"{solid}\"/>{seal}\
         <text x=\"48\" y=\"28\" font-family=\"{FACES}\" font-size=\"{SIZE}\" font-weight=\"700\" fill=\"{on_solid}\" \
         textLength=\"{text}\" lengthAdjust=\"spacingAndGlyphs\">{says}</text></svg>"
    )
}

/// The drawing as a link, to be pasted into a page.
pub fn linked(badge: &Badge, pigments: &Pigments) -> String {
    format!(
        "<a href=\"{}\">{}</a>",
        escaped(&badge.address),
        drawn(badge, pigments)
    )
}

/// A link without a drawing.
pub fn plain(badge: &Badge) -> String {
    format!(
        "<a href=\"{}\" lang=\"{}\">{}</a>",
        escaped(&badge.address),
        badge.language,
        escaped(&badge.means)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::Ground;

    fn badge(name: &str) -> (String, String) {
        let seed = Seed::from(3);
        let badge = Badge {
            seed,
            address: "https://obole.example/@amina?scenario=demo&as=lena".into(),
            says: "Support me on Obole".into(),
            means: format!("Support {name} on Obole"),
            language: "en",
        };
        let pigments = Pigments::of(seed.ink(), Ground::Dark);
        (linked(&badge, &pigments), plain(&badge))
    }

    #[test]
    fn a_badge_leads_to_the_profile_and_has_a_name() {
        let (linked, plain) = badge("Amina");
        for code in [linked.as_str(), plain.as_str()] {
            assert!(
                code.starts_with(
                    "<a href=\"https://obole.example/@amina?scenario=demo&amp;as=lena\""
                )
            );
            assert!(code.contains("Support Amina on Obole"));
        }
        assert!(linked.contains("role=\"img\" aria-label=\"Support Amina on Obole\""));
    }

    #[test]
    fn a_hostile_name_breaks_out_of_neither() {
        let (linked, plain) = badge("</title></a><img src=x onerror='alert(1)'>\" &");
        for code in [linked, plain] {
            assert!(
                !code.contains("<img") && !code.contains("onerror='"),
                "{code}"
            );
            assert_eq!(code.matches("</a>").count(), 1);
        }
    }
}
