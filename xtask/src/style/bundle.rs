//! Replaces each `@import url("x.css") layer(name);` by `@layer name { … }`. Pure: files come through a function.
//! Do not support nested imports or media conditions; main.css is the table of contents and stays flat.

use crate::failure::{Failure, Result};

/// One `@import` of main.css.
#[derive(Debug, PartialEq, Eq)]
pub struct Import {
    pub file: String,
    pub layer: Option<String>,
}

/// The whole style sheet: main.css with every import replaced by the file's text.
pub fn bundle(main: &str, read: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut sheet = String::new();
    for piece in pieces(main)? {
        match piece {
            Piece::Text(text) => sheet.push_str(text),
            Piece::Import(import) => {
                let text = read(&import.file)?;
                check(&import.file, &text)?;
                match import.layer {
                    Some(layer) => sheet.push_str(&format!("@layer {layer} {{\n{text}\n}}\n")),
                    None => sheet.push_str(&text),
                }
            }
        }
    }
    Ok(sheet)
}

/// The imports of main.css in their order.
pub fn imports(main: &str) -> Result<Vec<Import>> {
    let imports = pieces(main)?.into_iter().filter_map(|piece| match piece {
        Piece::Import(import) => Some(import),
        Piece::Text(_) => None,
    });
    Ok(imports.collect())
}

enum Piece<'a> {
    Text(&'a str),
    Import(Import),
}

fn pieces(main: &str) -> Result<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let mut rest = main;
    while let Some(start) = find_outside_comments(rest, "@import") {
        let Some(length) = rest[start..].find(';') else {
            return Err(Failure::new(
                "style/main.css has an @import without its semicolon.",
            ));
        };
        pieces.push(Piece::Text(&rest[..start]));
        pieces.push(Piece::Import(import(&rest[start..start + length])?));
        rest = &rest[start + length + 1..];
    }
    pieces.push(Piece::Text(rest));
    Ok(pieces)
}

fn import(statement: &str) -> Result<Import> {
    let refuse = || {
        Failure::new(format!(
            "style/main.css: `{statement};` should read `@import url(\"file.css\") layer(name);`."
        ))
    };
    let target = statement.trim_start_matches("@import").trim();
    let target = target.strip_prefix("url(").unwrap_or(target);
    let quote = target
        .chars()
        .next()
        .filter(|first| matches!(first, '"' | '\''))
        .ok_or_else(refuse)?;
    let (file, after) = target[1..].split_once(quote).ok_or_else(refuse)?;
    let condition = after.trim_start_matches(')').trim();
    let layer = match condition {
        "" => None,
        _ => {
            let name = condition
                .strip_prefix("layer(")
                .and_then(|name| name.strip_suffix(')'));
            Some(
                name.filter(|name| !name.contains(['(', ')', ' ']))
                    .ok_or_else(refuse)?,
            )
        }
    };
    Ok(Import {
        file: file.to_owned(),
        layer: layer.map(String::from),
    })
}

/// What would change its meaning, or be ignored by browsers, once it sits inside another file.
fn check(file: &str, text: &str) -> Result<()> {
    for word in ["@import", "@charset"] {
        if find_outside_comments(text, word).is_some() {
            return Err(Failure::new(format!(
                "style/{file} has an {word}; only style/main.css imports."
            )));
        }
    }
    let mut rest = text;
    while let Some(start) = find_outside_comments(rest, "url(") {
        rest = &rest[start + "url(".len()..];
        let address = rest.trim_start().trim_start_matches(['"', '\'']);
        if !["/", "#", "data:"]
            .iter()
            .any(|start| address.starts_with(start))
        {
            let address = address.split(['"', '\'', ')']).next().unwrap_or_default();
            return Err(Failure::new(format!(
                "style/{file} has url({address}): the bundle lies elsewhere, so begin the address with `/`."
            )));
        }
    }
    Ok(())
}

fn find_outside_comments(css: &str, word: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let found = from + css[from..].find(word)?;
        match css[from..found].find("/*") {
            None => return Some(found),
            Some(comment) => {
                let comment = from + comment;
                from = comment + css[comment..].find("*/")? + "*/".len();
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn one_file(text: &'static str) -> impl Fn(&str) -> Result<String> {
        move |_| Ok(text.to_owned())
    }

    #[test]
    fn an_import_becomes_its_layer_and_the_order_statement_stays_first() {
        let main = "@layer a, b;\n@import url(\"ui/x.css\") layer(a);\n@import 'y.css' layer(b);";
        let sheet = bundle(main, |file| Ok(format!("/* {file} */"))).unwrap();
        let order = sheet.find("@layer a, b;").unwrap();
        let first = sheet.find("@layer a {\n/* ui/x.css */\n}").unwrap();
        let second = sheet.find("@layer b {\n/* y.css */\n}").unwrap();
        assert!(order < first && first < second, "{sheet}");
    }

    #[test]
    fn an_import_inside_a_comment_stays_a_comment() {
        let main = "/* @import url(\"gone.css\") layer(a); */\nbody { color: red }";
        assert_eq!(bundle(main, one_file("never read")).unwrap(), main);
    }

    #[test]
    fn what_an_import_cannot_say_is_refused() {
        for statement in [
            "@import url(\"x.css\") layer(a) screen;",
            "@import url(x.css) layer(a);",
            "@import url(\"x.css\") layer(a)",
            "@import url(\"x.css\") supports(display: grid);",
        ] {
            assert!(bundle(statement, one_file("")).is_err(), "{statement}");
        }
    }

    #[test]
    fn an_imported_file_must_not_import_or_use_relative_addresses() {
        let main = "@import url(\"x.css\") layer(a);";
        for text in [
            "@import url(\"y.css\");",
            "@charset \"utf-8\";",
            "a { b: url(pic.svg) }",
            "a { b: url('../pic.svg') }",
        ] {
            let read = |_: &str| Ok(text.to_owned());
            assert!(bundle(main, read).is_err(), "{text}");
        }
        for text in [
            "a { b: url(\"/pic.svg\") }",
            "a { b: url(#clip) }",
            "a { b: url(data:image/png;base64,AA) }",
        ] {
            let read = |_: &str| Ok(text.to_owned());
            assert!(bundle(main, read).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_missing_file_stops_the_bundle() {
        let main = "@import url(\"gone.css\") layer(a);";
        assert!(bundle(main, |_| Err(Failure::new("gone"))).is_err());
    }

    #[test]
    fn imports_are_listed_with_their_layers() {
        let listed = imports("@import url(\"x.css\") layer(a);@import url(\"y.css\");").unwrap();
        let expected = [("x.css", Some("a")), ("y.css", None)].map(|(file, layer)| Import {
            file: file.to_owned(),
            layer: layer.map(String::from),
        });
        assert_eq!(listed, expected);
    }
}
