//! What the engraving promises: the same person always the same, small enough, and inside its box.

use super::{Engraving, MAX_PATH_BYTES, MAX_PATHS, Rosette, Seed, Wave, rosette, wave};

fn seeds() -> impl Iterator<Item = Seed> {
    (0..400_u128).map(|n| Seed::from(n.wrapping_mul(0x0123_4567_89AB_CDEF_0F1E_2D3C_4B5A_6978)))
}

fn every_engraving(seed: Seed) -> Vec<Engraving> {
    let waves = [
        Wave::BAND,
        Wave::STRIP,
        Wave::SMALL_HORIZON,
        Wave::MEDIUM_HORIZON,
        Wave::BLANK,
        Wave::note(4),
    ];
    let rosettes = [Rosette::SEAL, Rosette::STAMP];
    waves
        .map(|shape| wave(seed, shape))
        .into_iter()
        .chain(rosettes.map(|shape| rosette(seed, shape)))
        .collect()
}

#[test]
fn one_seed_always_draws_the_same() {
    let seed = Seed::from([7; 16]);
    let drawn = super::wave::engrave(seed, Wave::BAND);
    assert_eq!(drawn, super::wave::engrave(seed, Wave::BAND));
    assert_eq!(drawn, wave(seed, Wave::BAND));
}

#[test]
fn neighbouring_seeds_draw_differently() {
    let drawn = |n: u128| wave(Seed::from(n), Wave::BAND).paths;
    assert_ne!(drawn(1), drawn(2));
    assert_ne!(drawn(1), drawn(1 << 64));
}

#[test]
fn no_drawing_is_larger_than_its_allowance() {
    for engraving in seeds().flat_map(every_engraving) {
        assert!(engraving.paths.len() <= MAX_PATHS);
        for path in &engraving.paths {
            assert!(path.len() <= MAX_PATH_BYTES, "{} bytes", path.len());
        }
    }
}

#[test]
fn a_path_holds_nothing_but_commands_and_whole_numbers() {
    for engraving in seeds().take(40).flat_map(every_engraving) {
        for path in &engraving.paths {
            let mut figures = path
                .split(|c: char| "Mcs -".contains(c))
                .filter(|s| !s.is_empty());
            assert!(
                figures.all(|figure| figure.parse::<u32>().is_ok()),
                "{path}"
            );
        }
    }
}

#[test]
fn every_line_of_a_wave_starts_inside_the_box() {
    for seed in seeds() {
        let height = i32::from(Wave::BAND.height) * 10;
        for path in wave(seed, Wave::BAND).paths {
            for start in path.split('M').skip(1) {
                let y: Option<i32> = start.split(['c', ' ']).nth(1).and_then(|y| y.parse().ok());
                assert!(y.is_some_and(|y| (0..=height).contains(&y)), "{start}");
            }
        }
    }
}

#[test]
fn a_dearer_note_is_engraved_more_densely() {
    let lines = |rank| {
        wave(Seed::from(5), Wave::note(rank)).paths[0]
            .matches('M')
            .count()
    };
    assert!((0..4).all(|rank| lines(rank) < lines(rank + 1)));
}

#[test]
fn primary_inks_keep_out_of_the_muddy_hues() {
    assert!(
        seeds()
            .map(Seed::ink)
            .all(|ink| !(60..115).contains(&ink.hue_1) && ink.hue_1 < 360)
    );
    let distinct: std::collections::HashSet<u16> = seeds().map(|seed| seed.ink().hue_1).collect();
    assert!(distinct.len() > 12, "{} first inks", distinct.len());
}
