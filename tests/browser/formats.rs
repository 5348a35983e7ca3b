//! What the browser's Intl makes of amounts, dates and plurals, through the app's own formats. Facts that hold without a
//! browser stand in `src/i18n/format/tests.rs`.

use domain::money::Currency;
use js_sys::Function;
use obole::i18n::format::{
    ago, amount, amount_brief, amount_parts, day, day_near, list, month, number, percent, plural,
    signed_amount_parts,
};
use obole::i18n::{Lang, Texts, money};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// Noon of 21 November 2025 in UTC: that day in every zone but the ones beyond UTC+12.
const AT_MS: i64 = 1_763_726_400_000;
const DAY_MS: i64 = 86_400_000;

fn spoken(lang: Lang, minor: i64, currency: Currency) -> String {
    money::amount(Texts::new(lang), currency.of_minor(minor))
}

#[wasm_bindgen_test]
fn amounts_have_the_digits_of_their_currency_in_both_languages() {
    let eur = |lang| spoken(lang, 123_456, Currency::EUR);
    assert_eq!(eur(Lang::En), "€1,234.56");
    assert_eq!(eur(Lang::Fr), "1\u{202f}234,56\u{a0}€");
    let jpy = |lang| spoken(lang, 123_456, Currency::JPY);
    assert_eq!(jpy(Lang::En), "¥123,456");
    assert!(
        jpy(Lang::Fr).starts_with("123\u{202f}456\u{a0}"),
        "{}",
        jpy(Lang::Fr)
    );
    let kwd = |lang| spoken(lang, 1_234_567, Currency::KWD);
    assert_eq!(kwd(Lang::En), "KWD\u{a0}1,234.567");
    assert_eq!(kwd(Lang::Fr), "1\u{202f}234,567\u{a0}KWD");
}

#[wasm_bindgen_test]
fn amounts_beyond_what_a_float_can_hold_are_exact() {
    // 2^53 + 1 is the first whole number that a float cannot hold.
    let first = (1 << 53) + 1;
    assert_eq!(
        spoken(Lang::En, first, Currency::EUR),
        "€90,071,992,547,409.93"
    );
    assert_eq!(
        spoken(Lang::En, first, Currency::JPY),
        "¥9,007,199,254,740,993"
    );
    assert_eq!(
        spoken(Lang::Fr, i64::MAX, Currency::EUR),
        "92\u{202f}233\u{202f}720\u{202f}368\u{202f}547\u{202f}758,07\u{a0}€"
    );
    assert_eq!(
        spoken(Lang::En, i64::MIN, Currency::EUR),
        "\u{2212}€92,233,720,368,547,758.08"
    );
    assert_eq!(number(Lang::En, first), "9,007,199,254,740,993");
}

#[wasm_bindgen_test]
fn an_amount_comes_apart_as_the_browser_wrote_it() {
    let french = amount_parts(Lang::Fr, -123_456, "EUR", 2);
    assert_eq!((french.sign, french.currency_first), ("\u{2212}", false));
    let pieces = [
        &french.integer,
        &french.decimal,
        &french.fraction,
        &french.gap,
        &french.symbol,
    ];
    assert_eq!(pieces, ["1\u{202f}234", ",", "56", "\u{a0}", "€"]);
    let english = signed_amount_parts(Lang::En, 500, "EUR", 2);
    assert!(english.currency_first && english.gap.is_empty());
    assert_eq!(english.text, "+€5.00");
    assert_eq!(amount_brief(Lang::Fr, 500, "EUR", 2), "5\u{a0}€");
    assert_eq!(
        amount(Lang::En, 500, "not a code", 2),
        "5.00\u{a0}not a code",
        "what Intl refuses is an amount still"
    );
}

#[wasm_bindgen_test]
fn rates_and_numbers_are_spaced_as_the_language_does_it() {
    assert_eq!(percent(Lang::En, 290), "2.9%");
    // Which no-break space it is differs between browsers; that the sign never stands alone does not.
    let french = percent(Lang::Fr, -290);
    assert!(
        ["\u{2212}2,9\u{a0}%", "\u{2212}2,9\u{202f}%"].contains(&french.as_str()),
        "{french:?}"
    );
    assert_eq!(
        number(Lang::Fr, -1_234_567),
        "\u{2212}1\u{202f}234\u{202f}567"
    );
}

#[wasm_bindgen_test]
fn days_months_and_distances_are_told_in_words() {
    assert_eq!(day(Lang::Fr, AT_MS), "21 novembre 2025");
    // The browser's own English decides which comes first.
    assert!(["November 21, 2025", "21 November 2025"].contains(&day(Lang::En, AT_MS).as_str()));
    assert_eq!(month(Lang::Fr, AT_MS), "novembre 2025");
    assert_eq!(month(Lang::En, AT_MS), "November 2025");
    assert_eq!(ago(Lang::Fr, AT_MS + 3 * DAY_MS, AT_MS), "dans 3 jours");
    assert_eq!(ago(Lang::En, AT_MS - 120_000, AT_MS), "2 minutes ago");
    assert_eq!(ago(Lang::En, AT_MS, AT_MS), "now");
    let yesterday = day_near(Lang::Fr, AT_MS - DAY_MS, AT_MS);
    assert!(yesterday.starts_with("hier "), "{yesterday}");
    let older = day_near(Lang::Fr, AT_MS - 400 * DAY_MS, AT_MS);
    assert!(older.starts_with("17 oct. 2024"), "{older}");
    // Hours have two digits in French wherever they stand: with yesterday, with a date of this year, with a zone.
    let early = AT_MS - 3 * 3_600_000 - 25 * 60_000;
    let this_year = day_near(Lang::Fr, early - 40 * DAY_MS, AT_MS);
    let hours = this_year.rsplit(' ').next().unwrap();
    assert_eq!(hours.len(), "08:35".len(), "{this_year}");
    assert_eq!(list(Lang::Fr, &["Ana", "Bo", "Cléo"]), "Ana, Bo et Cléo");
}

#[wasm_bindgen_test]
fn the_browser_chooses_the_plural() {
    let select = Function::new_with_args(
        "tag, count",
        "return new Intl.PluralRules(tag).select(count)",
    );
    for (lang, tag) in [(Lang::En, "en"), (Lang::Fr, "fr")] {
        for count in [
            0, 1, 2, 3, 11, 21, 100, 1_000, 1_000_000, 1_500_000, 2_000_000,
        ] {
            let chosen = select.call2(
                &JsValue::NULL,
                &tag.into(),
                &JsValue::from_f64(f64::from(count)),
            );
            assert_eq!(
                Some(plural(lang, i64::from(count))),
                chosen.unwrap().as_string(),
                "{count} in {tag}"
            );
        }
    }
    let kinds = |lang| [0, 1, 2, 1_000_000].map(|count| plural(lang, count));
    assert_eq!(kinds(Lang::En), ["other", "one", "other", "other"]);
    assert_eq!(kinds(Lang::Fr), ["one", "one", "other", "many"]);
}
