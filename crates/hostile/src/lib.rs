//! What readers of foreign text and bytes are held to: anything at all, the worst that is known, and what is nearly
//! right. Only tests use it; it knows no reader, so never put a form of one here.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Signs that have broken readers before. A lone surrogate is not among them: no Rust text can hold one, so the browser
/// replaces it before a text comes here.
const SIGNS: &[&str] = &[
    "\0",
    "\t",
    "\n",
    "\r\n",
    "\u{1B}",
    "\u{7F}",
    "\u{85}",
    // Gaps: narrow, no-break, wide, without width, and the two that end a line.
    " ",
    "\u{A0}",
    "\u{202F}",
    "\u{2009}",
    "\u{3000}",
    "\u{200B}",
    "\u{FEFF}",
    "\u{2028}",
    "\u{2029}",
    // Marks and overrides of the writing direction, and an isolate that nobody closes.
    "\u{200E}",
    "\u{200F}",
    "\u{061C}",
    "\u{202E}",
    "\u{2066}",
    // Letters that look like others, letters that grow or shrink in the other case, accents apart from their letters.
    "а",
    "і",
    "ո",
    "ﬁ",
    "ß",
    "İ",
    "ı",
    "K",
    "é",
    "e\u{301}",
    "\u{301}",
    "Z\u{351}\u{36B}\u{343}",
    // Digits that are digits to a Unicode table, in four scripts.
    "０",
    "９",
    "٠",
    "٩",
    "۵",
    "५",
    "²",
    "½",
    "𝟗",
    // What looks like a sign of syntax.
    "／",
    "．",
    "：",
    "＠",
    "＝",
    "\u{2044}",
    "−",
    "–",
    "٫",
    "٬",
    "’",
    "“",
    "%",
    "%00",
    "%2F",
    "%u0041",
    "+",
    "-",
    ".",
    ",",
    ":",
    ";",
    "/",
    "\\",
    "?",
    "#",
    "&",
    "=",
    "@",
    "$",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "\"",
    "'",
    "`",
    "|",
    "~",
    "*",
    "!",
    // One picture of many code points, a flag, a letter beyond the first plane, the last code point.
    "👩\u{200D}👩\u{200D}👧",
    "🇫🇷",
    "𐐷",
    "\u{FFFD}",
    "\u{FFFF}",
    "\u{10FFFF}",
];

/// Numbers on both sides of every border that a machine has.
const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "00",
    "007",
    "1e309",
    "NaN",
    "Infinity",
    "0x10",
    "255",
    "256",
    "65535",
    "65536",
    "2147483647",
    "2147483648",
    "4294967295",
    "4294967296",
    // 2^53, from where on a float skips whole numbers.
    "9007199254740991",
    "9007199254740992",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "99999999999999999999999999999999999999999",
];

const SMALL: usize = 24;
/// What somebody pastes by mistake.
const LARGE_BYTES: usize = 10_000;

/// Any text: short and long, plain and nasty.
pub fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => select(SIGNS).prop_map(str::to_owned),
        2 => select(NUMBERS).prop_map(str::to_owned),
        2 => "[a-zA-Z0-9_ .,:-]{0,8}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop_oneof![
        1 => any::<String>(),
        6 => vec(piece, 0..SMALL).prop_map(|pieces| pieces.concat()),
        1 => select(NUMBERS).prop_map(str::to_owned),
        1 => (select(SIGNS), 1..LARGE_BYTES).prop_map(|(sign, bytes)| sign.repeat(bytes.div_ceil(sign.len()))),
    ]
}

/// One of `samples` as it is, with a few faults, or cut short; now and then any text.
pub fn near(samples: Vec<String>) -> impl Strategy<Value = String> {
    let fault = (any::<Index>(), any::<Index>(), select(faults()));
    let spoilt =
        (select(samples), vec(fault, 0..5)).prop_map(|(sample, faults)| spoilt(&sample, &faults));
    prop_oneof![1 => text(), 7 => spoilt]
}

/// As [`near`], for samples that are constants.
pub fn near_any(samples: &[&str]) -> impl Strategy<Value = String> + use<> {
    near(samples.iter().map(|sample| (*sample).to_owned()).collect())
}

/// Any bytes.
pub fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        3 => vec(any::<u8>(), 0..400),
        // Small numbers are lengths and kinds in compact forms, and get further.
        3 => vec(0..8_u8, 0..200),
        1 => vec(prop_oneof![Just(0_u8), Just(0xFF), Just(0x80), Just(0x7F)], 0..64),
    ]
}

/// One of `samples` as it is, with bits turned, bytes put in or taken out, or cut short; now and then any bytes.
pub fn near_bytes(samples: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let turned = vec((any::<Index>(), 0..8_u8), 0..4);
    let put = vec(
        (any::<Index>(), any::<Index>(), vec(any::<u8>(), 0..4)),
        0..3,
    );
    let spoilt = (select(samples), turned, put).prop_map(|(mut bytes, turned, put)| {
        for (at, bit) in turned {
            let at = at.index(bytes.len().max(1));
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << bit;
            }
        }
        for (from, span, new) in put {
            let from = from.index(bytes.len() + 1);
            let to = (from + span.index(4)).min(bytes.len());
            bytes.splice(from..to, new);
        }
        bytes
    });
    prop_oneof![1 => bytes(), 7 => spoilt]
}

fn faults() -> Vec<&'static str> {
    [SIGNS, NUMBERS, &[""; 20]].concat()
}

fn spoilt(sample: &str, faults: &[(Index, Index, &str)]) -> String {
    let mut signs: Vec<char> = sample.chars().collect();
    for (from, span, fault) in faults {
        let from = from.index(signs.len() + 1);
        let to = (from + span.index(4)).min(signs.len());
        signs.splice(from..to, fault.chars());
    }
    signs.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    fn drawn<T>(strategy: impl Strategy<Value = T>) -> Vec<T> {
        let mut runner = TestRunner::deterministic();
        let mut draw = || strategy.new_tree(&mut runner).map(|tree| tree.current());
        (0..500).map(|_| draw().unwrap()).collect()
    }

    #[test]
    fn hostile_text_is_empty_long_hidden_and_beyond_what_a_float_counts() {
        let all = drawn(text());
        assert!(all.iter().any(String::is_empty));
        assert!(all.iter().any(|text| text.len() >= LARGE_BYTES / 2));
        for sign in ["\0", "\u{202E}", "\u{202F}", "٠", "９", "9007199254740993"] {
            assert!(all.iter().any(|text| text.contains(sign)), "{sign:?}");
        }
    }

    #[test]
    fn what_is_nearly_right_is_sometimes_right_and_mostly_not() {
        let all = drawn(near_any(&["2026-11-21T18:30"]));
        let right = all
            .iter()
            .filter(|text| *text == "2026-11-21T18:30")
            .count();
        assert!((25..250).contains(&right), "{right}");
        let all = drawn(near_bytes(vec![b"\x01entry".to_vec()]));
        let right = all.iter().filter(|bytes| *bytes == b"\x01entry").count();
        assert!((5..250).contains(&right), "{right}");
    }
}
