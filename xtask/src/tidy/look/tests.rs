//! Planted colours and sizes, and what only looks like one. Do not test the bundler here.

use super::super::planted;
use super::*;

#[test]
fn raw_colours_are_refused() {
    for value in [
        "#fff",
        "#A1b2C3",
        "rgb(0 0 0)",
        "oklch(0.5 0.1 200)",
        "color(srgb 1 0 0)",
        "1px solid red",
        "White",
    ] {
        let css = format!("a {{\n  color: {value};\n}}");
        let found = planted(check, "style/ui/card.css", &css);
        assert_eq!(found.len(), 1, "{value}: {found:?}");
        assert_eq!(found[0].line, 2, "{value}");
    }
}

#[test]
fn sizes_above_two_pixels_are_refused() {
    for value in [
        "3px",
        "calc(100% - 12px)",
        "0 2.5px",
        "1px solid var(--line, 4px)",
    ] {
        let css = format!("a {{ margin: {value} }}");
        assert_eq!(
            planted(check, "style/ui/card.css", &css).len(),
            1,
            "{value}"
        );
    }
}

#[test]
fn what_only_looks_raw_passes() {
    for css in [
        "a { color: var(--white); background: transparent; outline: 1px solid currentcolor; margin: -2px }",
        "a { border-color: CanvasText; white-space: nowrap; --red: var(--ink) }",
        "#fff { top: 0 } .red:hover, a#abc { top: 0 }",
        "@media (width >= 900px) { a { top: 0 } } @container x (width < 640px) { a { top: 0 } }",
        "a { content: '#fff 12px'; background: url(/x#fff.svg) } /* #fff 12px */",
        "a { color: color-mix(in oklch, var(--ink), transparent); fill: oklch(from var(--ink) l c h) }",
        "a { grid-template-columns: 12em 3rem; transform: tan(1deg) }",
    ] {
        assert_eq!(planted(check, "style/ui/card.css", css), [], "{css}");
    }
}

#[test]
fn nested_rules_are_read_too() {
    let css = "a { top: 0; &:hover { color: red } .b { margin: 9px } }";
    assert_eq!(planted(check, "style/ui/card.css", css).len(), 2);
}

#[test]
fn tokens_are_the_place_for_raw_values() {
    assert_eq!(
        planted(
            check,
            "style/tokens.css",
            ":root { --ink: #111; --space: 4px }"
        ),
        []
    );
}

#[test]
fn a_sheet_missing_from_the_table_of_contents_is_found() {
    let source = |path: &str, text: &str| Source {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let main = source("style/main.css", "@import url(\"ui/card.css\") layer(ui);");
    let listed = source("style/ui/card.css", "");
    let forgotten = source("style/ui/sheet.css", "");
    let found = check_imports(&[main, listed, forgotten]);
    let paths: Vec<&str> = found
        .iter()
        .map(|violation| violation.path.as_str())
        .collect();
    assert_eq!(paths, ["style/ui/sheet.css"]);
}
