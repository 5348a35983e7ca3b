//! The share card: a person's note, with their band, their seal, their name and where their jar is. A file of its own:
//! it names no font, image or style of the app.

use super::markup::{escaped, width};
use crate::ui::{Engraving, Pigments, Rosette, Seed, Wave, rosette, wave};

/// Of the card, as networks show them.
const WIDTH: u32 = 1_200;
const HEIGHT: u32 = 630;
/// Where its texts begin.
const MARGIN: u32 = 72;
/// Where the last line of a name stands.
const NAME_LINE: u32 = 488;
const NAME_LARGEST: u32 = 88;
/// In two lines.
const NAME_IN_TWO: u32 = 60;
const NAME_SMALLEST: u32 = 44;

/// Room for what its last line says of money, beside the address.
const FOOT: u32 = 456;

/// What stands on a card.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Card {
    pub seed: Seed,
    pub name: String,
    pub handle: String,
    /// Without its scheme.
    pub address: String,
    /// “Support me on Obole”
    pub says: String,
    /// “Test money”
    pub money: String,
}

/// The card as an SVG file.
pub fn drawn(card: &Card, pigments: &Pigments) -> String {
    let Pigments {
        paper, tint, deep, ..
    } = pigments;
    let said = [&*card.says, &card.name, &card.address, &card.money];
    let label = escaped(&said.join(" · "));
    let (head, words) = (head(card, pigments), words(card));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" \
         height=\"{HEIGHT}\" role=\"img\" aria-label=\"{label}\" font-family=\"{FACES}\" fill=\"{deep}\">\
         <title>{label}</title>\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{paper}\"/>\
         <rect width=\"{WIDTH}\" height=\"320\" fill=\"{tint}\"/>{head}{words}</svg>\n"
    )
}

/// The band, and the seal that stands out of it.
fn head(card: &Card, pigments: &Pigments) -> String {
    let Pigments {
        paper, tint, lines, ..
    } = pigments;
    let band = engraving(&wave(card.seed, Wave::BAND), lines, [0, 0, WIDTH, 320], 5);
    let seal = rosette(card.seed, Rosette::SEAL);
    let seal = engraving(&seal, lines, [MARGIN, 160, 208, 208], 2);
    let (x, y) = (MARGIN + 104, 264);
    let initial = card.name.chars().find(|c| c.is_alphanumeric());
    let initial = initial.map_or_else(|| "·".to_owned(), |c| c.to_uppercase().collect());
    let (initial, below) = (escaped(&initial), y + 24);
    format!(
        "{band}<circle cx=\"{x}\" cy=\"{y}\" r=\"116\" fill=\"{paper}\"/>\
         <circle cx=\"{x}\" cy=\"{y}\" r=\"104\" fill=\"{tint}\"/>{seal}\
         <text x=\"{x}\" y=\"{below}\" font-size=\"68\" font-weight=\"800\" text-anchor=\"middle\">{initial}</text>"
    )
}

/// The name, and under it where the jar is.
fn words(card: &Card) -> String {
    let (whole, half) = (WIDTH - 2 * MARGIN, WIDTH / 2 - MARGIN);
    let (names, size) = name(&card.name);
    let mut below = NAME_LINE;
    let mut words = String::new();
    for line in names.iter().rev() {
        words += &text(line, [MARGIN, below, size, whole], "800", "start");
        below -= size + 4;
    }
    words += &text(&card.handle, [MARGIN, 544, 32, half], "400", "start");
    words += &text(&card.says, [WIDTH - MARGIN, 544, 32, half], "700", "end");
    words += &text(
        &card.address,
        [MARGIN, 592, 30, whole - FOOT],
        "400",
        "start",
    );
    words
        + &text(
            &card.money,
            [WIDTH - MARGIN, 592, 36, FOOT - 32],
            "700",
            "end",
        )
}

/// Faces that most devices have one of.
pub const FACES: &str = "'Avenir Next','Segoe UI',Roboto,'Noto Sans',system-ui,sans-serif";

/// An engraving in a box of the card (x, y, width, height), its lines so many units of its own thick.
pub fn engraving(engraving: &Engraving, lines: &[String; 2], at: [u32; 4], stroke: u32) -> String {
    let [x, y, width, height] = at;
    let view_box = &engraving.view_box;
    let paths = engraving.paths.iter().zip(lines.iter().cycle());
    let paths: String = paths
        .map(|(d, line)| format!("<path d=\"{d}\" stroke=\"{line}\"/>"))
        .collect();
    format!(
        "<svg x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" viewBox=\"{view_box}\" \
         preserveAspectRatio=\"xMidYMid slice\" fill=\"none\" stroke-width=\"{stroke}\">{paths}</svg>"
    )
}

/// A line of text at x and y, of a size, held to a width where it would be wider.
fn text(line: &str, [x, y, size, most]: [u32; 4], weight: &str, anchor: &str) -> String {
    let wide = width(line) * size / 1_000;
    let held = if wide > most {
        format!(" textLength=\"{most}\" lengthAdjust=\"spacingAndGlyphs\"")
    } else {
        String::new()
    };
    let line = escaped(line);
    format!(
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" text-anchor=\"{anchor}\"{held}>{line}</text>"
    )
}

/// The name in one line, or in two where one would be small, and its size.
fn name(name: &str) -> (Vec<String>, u32) {
    let room = (WIDTH - 2 * MARGIN) * 1_000;
    let size = |line: &str| room / width(line).max(1);
    let whole = size(name);
    let spaces = name.match_indices(' ').map(|(at, _)| name.split_at(at));
    let halves = spaces.max_by_key(|(one, other)| size(one).min(size(other.trim())));
    match halves {
        Some((one, other)) if whole < NAME_IN_TWO => {
            let lines = vec![one.to_owned(), other.trim().to_owned()];
            let size = size(one).min(size(other.trim()));
            (lines, size.clamp(NAME_SMALLEST, NAME_IN_TWO))
        }
        _ => (
            vec![name.to_owned()],
            whole.clamp(NAME_SMALLEST, NAME_LARGEST),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::Ground;

    fn card(name: &str) -> String {
        let seed = Seed::from(7);
        let card = Card {
            seed,
            name: name.into(),
            handle: "@amina".into(),
            address: "obole.example/@amina".into(),
            says: "Support me on Obole".into(),
            money: "Test money".into(),
        };
        drawn(&card, &Pigments::of(seed.ink(), Ground::Light))
    }

    #[test]
    fn a_card_says_whose_jar_it_is_and_where_and_what_money_that_is() {
        let svg = card("Amina Okafor");
        for said in [
            "Amina Okafor",
            "@amina",
            "obole.example/@amina",
            "Test money",
            "role=\"img\"",
        ] {
            assert!(svg.contains(said), "{said}");
        }
        assert!(svg.len() < 32 * 1_024, "{}", svg.len());
    }

    #[test]
    fn a_card_asks_nothing_of_anybody_and_brings_no_style() {
        let svg = card("Amina");
        assert_eq!(svg.matches("http").count(), 1);
        for foreign in ["href", "style", "<script", "url(", "@import"] {
            assert!(!svg.contains(foreign), "{foreign}");
        }
    }

    #[test]
    fn a_hostile_name_is_a_name() {
        let svg = card("\"/><script>&</script>");
        assert!(!svg.contains("<script"));
        assert!(svg.contains("&quot;/&gt;&lt;script&gt;&amp;"));
    }

    #[test]
    fn a_long_name_takes_two_lines_and_a_wide_one_is_held_to_the_card() {
        let (lines, size) = name("Maximiliane-Charlotte Obermüller-Vandenbroucke");
        assert_eq!(lines.len(), 2);
        assert!(
            lines
                .iter()
                .all(|line| width(line) * size / 1_000 <= WIDTH - 2 * MARGIN)
        );
        assert!(card(&"W".repeat(50)).contains("textLength=\"1056\""));
        assert_eq!(name("Lé").1, NAME_LARGEST);
    }
}
