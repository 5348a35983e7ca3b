//! Facts about amounts, numbers and dates that hold without a browser. What Intl itself writes belongs in
//! `tests/browser`.

use super::*;

const DAY_MS: i64 = MS_PER_DAY;
/// 2025-11-21T18:20:05Z.
const AT_MS: i64 = 1_763_749_205_000;

#[test]
fn an_amount_is_exact_to_the_limits_of_its_integer() {
    assert_eq!(
        amount(Lang::En, i64::MAX, "EUR", 2),
        "€92,233,720,368,547,758.07"
    );
    assert_eq!(
        amount(Lang::En, i64::MIN, "EUR", 2),
        "−€92,233,720,368,547,758.08"
    );
}

#[test]
fn an_amount_has_the_minor_digits_of_its_currency() {
    assert_eq!(amount(Lang::Fr, 1250, "EUR", 2), "12,50\u{a0}€");
    assert_eq!(amount(Lang::En, 5, "USD", 2), "$0.05");
    assert_eq!(amount(Lang::En, 1200, "JPY", 0), "¥1,200");
    assert_eq!(amount(Lang::En, 1234, "KWD", 3), "KWD\u{a0}1.234");
}

#[test]
fn a_brief_amount_drops_minor_digits_only_when_they_are_nought() {
    assert_eq!(amount_brief(Lang::Fr, 500, "EUR", 2), "5\u{a0}€");
    assert_eq!(amount_brief(Lang::Fr, 550, "EUR", 2), "5,50\u{a0}€");
    assert_eq!(amount_brief(Lang::En, 0, "USD", 2), "$0");
}

#[test]
fn an_amount_comes_apart_into_what_its_text_shows() {
    let parts = amount_parts(Lang::Fr, -123_456, "EUR", 2);
    assert_eq!((parts.sign, parts.integer.as_str()), ("−", "1\u{202f}234"));
    assert_eq!(
        (
            parts.decimal.as_str(),
            parts.fraction.as_str(),
            parts.symbol.as_str()
        ),
        (",", "56", "€")
    );
    assert!(!parts.currency_first && parts.gap == "\u{a0}");
    assert_eq!(parts.text, "−1\u{202f}234,56\u{a0}€");
}

#[test]
fn only_a_gain_carries_a_plus() {
    let sign = |minor| signed_amount_parts(Lang::En, minor, "EUR", 2).sign;
    assert_eq!((sign(1), sign(0), sign(-1)), ("+", "", "−"));
    assert_eq!(signed_amount_parts(Lang::En, 100, "EUR", 2).text, "+€1.00");
}

#[test]
fn a_rate_in_basis_points_is_shown_in_per_cent() {
    assert_eq!(percent(Lang::En, 290), "2.9%");
    assert_eq!(percent(Lang::Fr, 290), "2,9\u{202f}%");
    assert_eq!(percent(Lang::En, 0), "0%");
    assert_eq!(percent(Lang::En, 10_000), "100%");
}

#[test]
fn months_are_right_across_leap_days_and_before_1970() {
    assert_eq!(month_of(0), (1970, 1));
    assert_eq!(month_of(-1), (1969, 12));
    assert_eq!(month_of(951_782_400_000), (2000, 2));
    assert_eq!(month_of(951_868_800_000), (2000, 3));
    assert_eq!(month_of(AT_MS), (2025, 11));
}

#[test]
fn a_moment_is_written_for_machines_in_utc() {
    assert_eq!(machine(AT_MS), "2025-11-21T18:20:05Z");
    assert_eq!(machine(951_782_400_000), "2000-02-29T00:00:00Z");
    assert_eq!(machine(-1), "1969-12-31T23:59:59Z");
}

#[test]
fn a_near_day_is_named_by_the_calendar_and_not_by_hours() {
    let midnight_ms = AT_MS.div_euclid(DAY_MS) * DAY_MS;
    assert_eq!(
        day_near(Lang::En, midnight_ms - 60_000, midnight_ms),
        "yesterday 23:59"
    );
    assert_eq!(
        day_near(Lang::Fr, midnight_ms, midnight_ms + 60_000),
        "aujourd’hui 00:00"
    );
    assert_eq!(
        day_near(Lang::En, AT_MS - 2 * DAY_MS, AT_MS),
        "19 Nov, 18:20"
    );
    assert_eq!(
        day_near(Lang::En, AT_MS - 400 * DAY_MS, AT_MS),
        "17 Oct 2024, 18:20"
    );
}

#[test]
fn a_distance_is_told_in_its_largest_whole_unit() {
    assert_eq!(ago(Lang::En, AT_MS - 59_000, AT_MS), "now");
    assert_eq!(ago(Lang::En, AT_MS - 61_000, AT_MS), "1 minute ago");
    assert_eq!(ago(Lang::Fr, AT_MS + 3 * DAY_MS, AT_MS), "dans 3 jours");
    assert_eq!(ago(Lang::En, i64::MIN, i64::MAX), "292471208 years ago");
}

#[test]
fn a_list_ends_with_and() {
    assert_eq!(list(Lang::En, &["Ana", "Bo", "Cléo"]), "Ana, Bo and Cléo");
    assert_eq!(list(Lang::Fr, &["Ana", "Bo"]), "Ana et Bo");
    assert_eq!(list(Lang::En, &["Ana"]), "Ana");
    assert_eq!(list(Lang::En, &[]), "");
}

#[test]
fn plural_categories_follow_each_language() {
    let all = |lang| [0, 1, 2, 1_000_000].map(|count| plural(lang, count));
    assert_eq!(all(Lang::En), ["other", "one", "other", "other"]);
    assert_eq!(all(Lang::Fr), ["one", "one", "other", "many"]);
}
