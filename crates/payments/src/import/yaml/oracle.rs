//! Wherever a file is YAML, a YAML parser and our reader must say the same. Files that only people understand are not asked here.

use proptest::prelude::*;
use saphyr_parser::{Event, Parser, ScalarStyle};

/// Keys and texts of a file that is YAML and has the form of the format; nothing for any other.
fn by_the_standard(text: &str) -> Option<Vec<(String, String)>> {
    let mut values = Vec::new();
    let mut key = None;
    let (mut maps, mut lists) = (0, 0);
    for event in Parser::new_from_str(text) {
        match event.ok()?.0 {
            Event::MappingStart(..) if maps + lists == 0 => maps = 1,
            Event::MappingStart(..) | Event::Alias(_) => return None,
            Event::MappingEnd => maps = 2,
            Event::SequenceStart(..) if maps == 1 && key.is_some() => lists += 1,
            Event::SequenceStart(..) => return None,
            Event::SequenceEnd => {
                lists -= 1;
                key = key.filter(|_| lists > 0);
            }
            Event::Scalar(..) if maps != 1 => return None,
            Event::Scalar(text, style, ..) => match (&key, lists) {
                (None, _) => key = Some(text.into_owned()),
                (Some(name), depth) => {
                    if !is_nothing(&text, style) {
                        values.push((name.clone(), folded(&text)));
                    }
                    key = key.filter(|_| depth > 0);
                }
            },
            _ => {}
        }
    }
    Some(values)
}

fn is_nothing(text: &str, style: ScalarStyle) -> bool {
    text.trim().is_empty() || (style == ScalarStyle::Plain && text == "~")
}

/// How gaps and line ends fold is of no matter to names and links.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn by_us(text: &str) -> Vec<(String, String)> {
    let values = super::read(text).unwrap().values;
    values
        .into_iter()
        .filter(|value| !value.text.trim().is_empty())
        .filter(|value| value.is_quoted || value.text != "~")
        .map(|value| (value.key, folded(&value.text)))
        .collect()
}

const FILES: &[&str] = &[
    include_str!("../../../tests/import/files/half-filled-template.yml"),
    include_str!("../../../tests/import/files/every-key.yml"),
    include_str!("../../../tests/import/files/login-of-digits.yml"),
    include_str!("../../../tests/import/files/words-that-yaml-resolves.yml"),
    include_str!("../../../tests/import/files/same-key-three-times.yml"),
    include_str!("../../../tests/import/files/smart-quotes.yml"),
    include_str!("../../../tests/import/files/list-in-a-block.yml"),
    include_str!("../../../tests/import/files/list-over-lines-with-comments.yml"),
    include_str!("../../../tests/import/files/blocks-of-text.yml"),
    include_str!("../../../tests/import/files/texts-over-lines.yml"),
    include_str!("../../../tests/import/files/duplicates-fold.yml"),
];

#[test]
fn files_that_are_yaml_read_as_yaml() {
    for text in FILES {
        assert_eq!(by_the_standard(text).as_ref(), Some(&by_us(text)), "{text}");
    }
}

fn name() -> impl Strategy<Value = String> {
    "[a-z0-9][A-Za-z0-9_./:#@é-]{0,12}"
}

/// One text, in each way that people write it.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => name(),
        2 => name().prop_map(|name| format!("\"{name}\"")),
        2 => name().prop_map(|name| format!("'{name}'")),
        1 => name().prop_map(|name| format!("!!str {name}")),
        1 => "'[a-z #,:\\[\\]\"]{0,12}'",
        1 => "\"[a-z #,:\\[\\]']{0,12}\"",
        1 => Just(String::new()),
    ]
}

fn comment() -> impl Strategy<Value = &'static str> {
    prop_oneof![3 => Just(""), 1 => Just(" # mine: [x]"), 1 => Just("\t# \"mine")]
}

/// What stands behind a key.
fn value() -> impl Strategy<Value = String> {
    let texts = || proptest::collection::vec(text(), 0..4);
    prop_oneof![
        (text(), comment()).prop_map(|(text, comment)| format!(" {text}{comment}\n")),
        (texts(), comment())
            .prop_map(|(texts, comment)| format!(" [{}]{comment}\n", texts.join(", "))),
        texts().prop_map(|texts| format!(" [\n  {}\n  ]\n", texts.join(",\n  "))),
        (
            texts(),
            prop_oneof![Just("- "), Just("  - "), Just("-   ")],
            comment()
        )
            .prop_map(|(texts, dash, comment)| {
                let lines: String = texts
                    .iter()
                    .map(|text| format!("{dash}{text}{comment}\n"))
                    .collect();
                format!("\n{lines}")
            }),
        (name(), name()).prop_map(|(a, b)| format!(" {a}\n  {b}\n")),
        (name(), name()).prop_map(|(a, b)| format!(" |\n  {a}\n  {b}\n")),
        (name(), name()).prop_map(|(a, b)| format!(" >-\n  {a}\n  {b}\n")),
        name().prop_map(|name| format!("\n  {name}\n")),
    ]
}

fn document() -> impl Strategy<Value = String> {
    let key = proptest::sample::select(vec!["github", "custom", "ko_fi", "\"patreon\"", "foo bar"]);
    let line = prop_oneof![
        6 => (key, value()).prop_map(|(key, value)| format!("{key}:{value}")),
        1 => Just("# a: comment\n".to_owned()),
        1 => Just("\n".to_owned()),
    ];
    (
        proptest::sample::select(vec!["", "---\n", "\u{FEFF}"]),
        proptest::collection::vec(line, 0..6),
    )
        .prop_map(|(start, lines)| format!("{start}{}", lines.concat()))
}

proptest! {
    #[test]
    fn documents_that_are_yaml_read_as_yaml(text in document()) {
        if let Some(values) = by_the_standard(&text) {
            prop_assert_eq!(by_us(&text), values);
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]
    #[test]
    fn the_generator_writes_yaml_most_of_the_time(texts in proptest::collection::vec(document(), 40)) {
        let valid = texts.iter().filter(|text| by_the_standard(text).is_some()).count();
        prop_assert!(valid >= 10, "{valid}");
    }
}
