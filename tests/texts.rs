//! What the texts generator accepts, writes and refuses. The app's own texts are tested in `src/i18n.rs`, not here.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../build/texts.rs"]
mod texts;

use texts::{Source, generate};

const THIN: &str = "\u{202f}";
const FIRM: &str = "\u{a0}";

fn sources(english: &str, french: &str) -> Vec<Source> {
    let source = |language, content: &str| Source {
        language,
        path: format!("{language}/tips.ftl"),
        content: content.to_owned(),
    };
    vec![source("en", english), source("fr", french)]
}

fn code(english: &str, french: &str) -> String {
    generate(&sources(english, french)).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn refusals(english: &str, french: &str) -> Vec<String> {
    match generate(&sources(english, french)) {
        Ok(code) => panic!("nothing was refused:\n{code}"),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

/// Asserts that exactly one problem is reported, at this place, with these words in it.
fn assert_refused(english: &str, french: &str, place: &str, words: &str) {
    let refusals = refusals(english, french);
    assert_eq!(refusals.len(), 1, "{refusals:?}");
    assert!(
        refusals[0].starts_with(place) && refusals[0].contains(words),
        "{}",
        refusals[0]
    );
}

/// Whether French may write this; English says something harmless with the same arguments.
fn french(text: &str) -> Result<String, Vec<texts::Problem>> {
    generate(&sources(
        "tips-thing = Thing",
        &format!("tips-thing = {text}"),
    ))
}

#[test]
fn a_text_becomes_a_method_with_its_arguments() {
    let code = code(
        "tips-give = Give { $amount } to { $who }",
        "tips-give = À { $who }, { $amount }",
    );
    assert!(
        code.contains("pub fn tips_give(self, amount: &str, who: &str) -> String"),
        "{code}"
    );
}

#[test]
fn a_number_that_chooses_a_form_is_an_integer_in_every_language() {
    let code = code(
        "tips-count = { $count } tips",
        "tips-count = { $count ->\n    [one] un don\n   *[other] { $count } dons\n}",
    );
    assert!(code.contains("tips_count(self, count: i64)"), "{code}");
}

#[test]
fn a_word_that_chooses_a_form_is_text() {
    let select = "tips-role = { $role ->\n    [creator] yes\n   *[other] no\n}";
    assert!(code(select, select).contains("tips_role(self, role: &str)"));
}

#[test]
fn terms_and_references_are_written_out() {
    let content = "-name = Obole\ntips-home = By { -name }\ntips-more = { tips-home } for { $who }";
    let code = code(content, content);
    assert!(
        code.contains("tips_more(self, who: &str)") && code.contains("\"By Obole for \\u{1}a\\x00"),
        "{code}"
    );
}

#[test]
fn a_text_that_begins_with_a_digit_is_no_octal_escape() {
    let code = code("tips-most = Most", "tips-most = 100 au plus");
    assert!(code.contains("\"Most\\x00100 au plus\""), "{code}");
}

#[test]
fn a_sentence_may_run_over_several_lines() {
    let content = "tips-long =\n    One line\n    and the next.";
    assert!(code(content, content).contains("One line and the next."));
}

#[test]
fn a_key_missing_in_one_language_is_named_where_it_stands() {
    assert_refused(
        "tips-one = A\ntips-two = B",
        "tips-one = A",
        "en/tips.ftl:2",
        "`tips-two` is missing in `fr`",
    );
    assert_refused(
        "tips-one = A",
        "tips-one = A\n\ntips-two = B",
        "fr/tips.ftl:3",
        "`tips-two` is missing in `en`",
    );
}

#[test]
fn an_argument_missing_in_one_language_is_refused() {
    assert_refused(
        "tips-one = { $who }",
        "tips-one = Toi",
        "en/tips.ftl:1",
        "$who",
    );
}

#[test]
fn a_number_here_and_a_word_there_is_refused() {
    let count = "tips-one = { $it ->\n    [one] a\n   *[other] b\n}";
    let word = "tips-one = { $it ->\n    [you] a\n   *[other] b\n}";
    assert!(
        refusals(count, word)
            .iter()
            .all(|refusal| refusal.contains("selects on $it"))
    );
}

#[test]
fn a_key_in_files_of_two_names_is_refused() {
    let mut sources = sources("tips-one = A", "tips-one = A");
    sources[1].path = "fr/people.ftl".to_owned();
    let problems = generate(&sources).err().unwrap_or_default();
    assert_eq!(problems.len(), 2, "{problems:?}");
}

#[test]
fn a_key_written_twice_is_refused() {
    assert_refused(
        "tips-one = A\ntips-one = B",
        "tips-one = A",
        "en/tips.ftl:2",
        "already written",
    );
}

#[test]
fn what_the_generator_does_not_know_is_refused() {
    let ok = "tips-one = A";
    assert_refused(
        "tips-one = A\n    .title = B",
        ok,
        "en/tips.ftl:1",
        "attribute",
    );
    assert_refused(
        "tips-one = A { DATETIME() }",
        ok,
        "en/tips.ftl:1",
        "DATETIME",
    );
    assert_refused("tips-one = A { -nobody }", ok, "en/tips.ftl:1", "-nobody");
    assert_refused(
        "tips-one = A { tips-one }",
        ok,
        "en/tips.ftl:1",
        "refers to itself",
    );
    assert_refused("tips-one = A\ntips-two", ok, "en/tips.ftl:2", "Expected");
    assert!(
        refusals("tips = A", "tips = A")
            .iter()
            .all(|refusal| refusal.contains("no key"))
    );
    let camel = "tips-one = { $whoElse }";
    assert!(
        refusals(camel, camel)
            .iter()
            .all(|refusal| refusal.contains("snake_case"))
    );
}

#[test]
fn a_plural_form_the_language_does_not_have_is_refused() {
    let ok = "tips-one = { $count ->\n    [one] a\n   *[other] b\n}";
    let zero = "tips-one = { $count ->\n    [zero] none\n   *[other] b\n}";
    assert_refused(ok, zero, "fr/tips.ftl:1", "[zero]");
}

#[test]
fn typewriter_signs_are_refused_in_both_languages() {
    assert_refused(
        "tips-one = It's",
        "tips-one = Un",
        "en/tips.ftl:1",
        "write ’",
    );
    assert_refused(
        "tips-one = A",
        "tips-one =\n    Un\n    d'eux",
        "fr/tips.ftl:3",
        "write ’",
    );
    assert_refused("tips-one = More...", "tips-one = Un…", "en/tips.ftl:1", "…");
    assert!(
        refusals("tips-one = A \"b\"", "tips-one = A")
            .iter()
            .all(|refusal| refusal.contains("“ ”"))
    );
}

#[test]
fn english_puts_no_space_before_its_signs() {
    for wrong in ["Really ?", "Note : this", "Yes\u{a0}!"] {
        assert_refused(
            &format!("tips-one = {wrong}"),
            "tips-one = Un",
            "en/tips.ftl:1",
            "no space before",
        );
    }
}

#[test]
fn french_signs_stand_after_the_right_space() {
    let right = [
        format!("Vraiment{THIN}? Oui{THIN}!"),
        format!("Vraiment{THIN}?!"),
        format!("Note{FIRM}: ceci{THIN}; et «{THIN}cela{THIN}»"),
        "À 18:20, sur https://obole.example".to_owned(),
        format!("Soit 5{THIN}% ou 6{FIRM}%"),
    ];
    for text in right {
        assert!(
            french(&text).is_ok(),
            "{text:?} was refused: {:?}",
            french(&text).err()
        );
    }
    for text in [
        "Vraiment ?",
        "Vraiment?",
        "Oui\u{a0}!",
        "Note : ceci",
        "Note\u{202f}: ceci",
        "Note: ceci",
        "Ceci; cela",
        "« cela »",
        "«cela»",
        "Soit 5 %",
        "5%",
        "Un , deux",
    ] {
        assert!(french(text).is_err(), "{text:?} was let through");
    }
}

#[test]
fn french_signs_beside_an_argument_are_checked_too() {
    let english = "tips-one = { $who }";
    assert_refused(english, "tips-one = { $who } ?", "fr/tips.ftl:1", "U+202F");
    assert_refused(
        english,
        "tips-one = { $who }\u{202f}: oui",
        "fr/tips.ftl:1",
        "U+00A0",
    );
    code(english, "tips-one = { $who }{ \"\\u202F\" }?");
}

#[test]
fn variants_are_checked_each_for_itself() {
    let english = "tips-one = { $count ->\n    [one] a\n   *[other] b\n}";
    let wrong = "tips-one = { $count ->\n    [one] un ?\n   *[other] deux\n}";
    assert_refused(english, wrong, "fr/tips.ftl:2", "U+202F");
}
