//! Writes the Rust file: one small method per key, its texts as data. The marks used here are read by
//! `src/i18n/say.rs`; change them in both or in neither.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::compile::{Kind, Message, Piece};

const ARGUMENT: char = '\u{1}';
const SELECT: char = '\u{2}';
const ARM: char = '\u{3}';
const BODY: char = '\u{4}';
const END: char = '\u{5}';
const NEXT_LANGUAGE: char = '\0';

/// The methods of `Texts`. All languages must hold the same keys and arguments.
pub fn code(by_language: &[BTreeMap<String, Message>]) -> String {
    let mut methods = String::new();
    let mut samples = String::new();
    for (key, first) in by_language.first().into_iter().flatten() {
        let twins: Vec<&Message> = by_language
            .iter()
            .filter_map(|messages| messages.get(key))
            .collect();
        let arguments: Vec<(&str, Kind)> = first
            .arguments
            .iter()
            .map(|argument| (argument.name.as_str(), kind(&twins, &argument.name)))
            .collect();
        let names: Vec<&str> = arguments.iter().map(|(name, _)| *name).collect();
        let mut texts = Vec::new();
        for twin in &twins {
            let mut text = String::new();
            encode(&twin.pieces, &names, &mut text);
            texts.push(text);
        }
        method(
            key,
            &first.pieces,
            &arguments,
            &texts.join(&NEXT_LANGUAGE.to_string()),
            &mut methods,
        );
        sample(key, &arguments, &mut samples);
    }
    format!(
        "impl Texts {{\n{methods}\n    /// Every text with sample arguments, for tests.\n    #[cfg(test)]\n    \
         pub fn every(self) -> Vec<(&'static str, String)> {{\n        vec![\n{samples}        ]\n    }}\n}}\n"
    )
}

fn method(key: &str, pieces: &[Piece], arguments: &[(&str, Kind)], texts: &str, out: &mut String) {
    let name = key.replace('-', "_");
    let mut parameters = String::new();
    let mut values = String::new();
    for (argument, kind) in arguments {
        let (kind, arm) = if *kind == Kind::Count {
            ("i64", "Count")
        } else {
            ("&str", "Text")
        };
        let _ = write!(parameters, ", {argument}: {kind}");
        let _ = write!(values, "Arg::{arm}({argument}), ");
    }
    let mut doc = String::new();
    describe(pieces, &mut doc);
    let doc = doc.replace('`', "'");
    let _ = writeln!(out, "    /// `{}`", doc.trim());
    let _ = writeln!(out, "    pub fn {name}(self{parameters}) -> String {{");
    let _ = writeln!(
        out,
        "        self.say({}, &[{}])\n    }}",
        literal(texts),
        values.trim_end_matches(", ")
    );
}

/// `text` as Rust writes it. NUL is `\x00`: as `\0` before a digit it would look like an octal escape.
fn literal(text: &str) -> String {
    let languages: Vec<String> = text
        .split(NEXT_LANGUAGE)
        .map(|part| part.escape_debug().to_string())
        .collect();
    format!("\"{}\"", languages.join("\\x00"))
}

fn sample(key: &str, arguments: &[(&str, Kind)], out: &mut String) {
    let values: Vec<&str> = arguments
        .iter()
        .map(|(_, kind)| {
            if *kind == Kind::Count {
                "3"
            } else {
                "\"sample\""
            }
        })
        .collect();
    let _ = writeln!(
        out,
        "            ({key:?}, self.{}({})),",
        key.replace('-', "_"),
        values.join(", ")
    );
}

fn kind(twins: &[&Message], name: &str) -> Kind {
    let kinds = twins
        .iter()
        .flat_map(|twin| &twin.arguments)
        .filter(|argument| argument.name == name);
    kinds.fold(Kind::Shown, |kind, argument| {
        kind.joined(argument.kind).unwrap_or(kind)
    })
}

fn encode(pieces: &[Piece], names: &[&str], out: &mut String) {
    let place = |name: &String| {
        names
            .iter()
            .position(|candidate| candidate == name)
            .unwrap_or(0)
    };
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Argument(name) => out.extend([ARGUMENT, letter(place(name))]),
            Piece::Select(name, arms) => {
                out.extend([SELECT, letter(place(name))]);
                for (key, body) in arms {
                    out.push(ARM);
                    out.push_str(key);
                    out.push(BODY);
                    encode(body, names, out);
                }
                out.push(END);
            }
        }
    }
}

fn letter(place: usize) -> char {
    u8::try_from(place).map_or('a', |place| char::from(b'a' + place))
}

fn describe(pieces: &[Piece], out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Argument(name) => {
                let _ = write!(out, "{{{name}}}");
            }
            Piece::Select(name, arms) => {
                let _ = write!(out, "{{{name}:");
                for (key, body) in arms {
                    let _ = write!(out, " [{}] ", if key.is_empty() { "other" } else { key });
                    describe(body, out);
                }
                out.push('}');
            }
        }
    }
}
