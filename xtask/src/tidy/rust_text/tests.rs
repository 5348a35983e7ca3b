//! The corners of Rust's surface that would make tidy see what is not there, or miss what is.
//! Do not test rules here; they have their own planted violations.

use super::*;

fn spelled(code: &str) -> Vec<String> {
    paths(code)
        .into_iter()
        .map(|path| path.segments.join("::"))
        .collect()
}

#[test]
fn comments_and_literals_are_not_code() {
    for source in [
        "a // hidden",
        "a /* hidden /* nested */ hidden */",
        "a \"hidden \\\" hidden\"",
        "a r#\"hidden \" hidden\"#",
        "a b\"hidden\"",
        "a br\"hidden\"",
        "a '\\'' // hidden",
    ] {
        let code = code_only(source);
        assert!(!code.contains("hidden"), "{source}: {code}");
        assert_eq!(code.len(), source.len(), "{source}");
    }
}

#[test]
fn code_beside_lifetimes_and_quotes_is_still_code() {
    for source in [
        "fn f<'a>(x: &'a str) { seen }",
        "'\"'; seen",
        "'é'; seen",
        "\"\"; seen",
        "for_r\"x\"; seen",
    ] {
        assert!(code_only(source).contains("seen"), "{source}");
    }
}

#[test]
fn use_trees_are_spelled_out() {
    let code = "use crate::{store::{Store, jobs}, i18n as texts, self};\nuse domain::*;";
    let expected = [
        "crate::store::Store",
        "crate::store::jobs",
        "crate::i18n::texts",
        "crate::self",
        "domain::*",
    ];
    let found = spelled(code);
    for path in &expected[..2] {
        assert!(found.contains(&(*path).to_owned()), "{found:?}");
    }
    assert!(
        found.iter().any(|path| path.starts_with("crate::i18n")),
        "{found:?}"
    );
    assert!(found.contains(&"domain::*".to_owned()), "{found:?}");
}

#[test]
fn paths_inside_expressions_are_found() {
    assert_eq!(
        spelled("let x = crate::store::open(); y.z();"),
        ["crate::store::open"]
    );
    assert_eq!(spelled("fn f(x: Vec<domain::Money>) {}"), ["domain::Money"]);
}

#[test]
fn a_broken_use_does_not_hang() {
    for code in ["use a::{b, ;", "use ::{{", "use", "use a::{,,}"] {
        let _ = paths(code);
    }
}

#[test]
fn a_test_region_reaches_to_its_closing_brace() {
    let code = "a\n#[cfg(test)]\nmod tests { fn f() { x } }\nb\n#[cfg(test)]\nmod more;\nc";
    let regions = test_regions(code);
    let inside: Vec<&str> = regions.iter().map(|region| &code[region.clone()]).collect();
    assert_eq!(inside.len(), 2);
    assert!(inside[0].ends_with("{ x } }") && inside[1].ends_with("mod more;"));
}
