//! Formatting without a browser, in UTC: for native tests, which want one answer everywhere. The app in a browser
//! never comes here, so refine `intl.rs` and not this.

use super::{AmountParts, Lang, Shape, civil};

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

fn is_french(lang: Lang) -> bool {
    lang == Lang::Fr
}

pub fn money(lang: Lang, digits: &str, code: &str, _exponent: u8) -> AmountParts {
    let (integer, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let symbol = match (code, is_french(lang)) {
        ("EUR", _) => "€",
        ("USD", false) => "$",
        ("USD", true) => "$US",
        ("GBP", false) => "£",
        ("GBP", true) => "£GB",
        ("JPY", false) => "¥",
        _ => code,
    };
    let integer = number(lang, integer);
    let mark = if is_french(lang) { "," } else { "." };
    let decimal = if fraction.is_empty() { "" } else { mark };
    let bare = format!("{integer}{decimal}{fraction}");
    let has_gap = is_french(lang) || symbol.chars().any(char::is_alphabetic);
    let gap = if has_gap { "\u{a0}" } else { "" };
    AmountParts {
        sign: "",
        text: if is_french(lang) {
            format!("{bare}{gap}{symbol}")
        } else {
            format!("{symbol}{gap}{bare}")
        },
        integer,
        decimal: decimal.to_owned(),
        fraction: fraction.to_owned(),
        symbol: symbol.to_owned(),
        gap: gap.to_owned(),
        currency_first: !is_french(lang),
    }
}

pub fn number(lang: Lang, digits: &str) -> String {
    let separator = if is_french(lang) { '\u{202f}' } else { ',' };
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

pub fn percent(lang: Lang, rate: &str) -> String {
    let (whole, fraction) = rate.split_once('.').unwrap_or((rate, "00"));
    let (hundredths, fraction) = fraction.split_at(fraction.len().min(2));
    let integer = format!("{whole}{hundredths}");
    let integer = integer.trim_start_matches('0');
    let integer = if integer.is_empty() { "0" } else { integer };
    let fraction = fraction.trim_end_matches('0');
    let mark = if is_french(lang) { "," } else { "." };
    let decimal = if fraction.is_empty() { "" } else { mark };
    let sign = if is_french(lang) { "\u{202f}%" } else { "%" };
    format!("{}{decimal}{fraction}{sign}", number(lang, integer))
}

/// By CLDR: English has one for 1; French for 0 and 1, and many for whole millions.
pub fn plural(lang: Lang, count: i64) -> String {
    let count = count.unsigned_abs();
    let category = match (lang, count) {
        (Lang::Fr, 0) | (_, 1) => "one",
        (Lang::Fr, _) if count.is_multiple_of(1_000_000) => "many",
        _ => "other",
    };
    category.to_owned()
}

pub fn moment(lang: Lang, at_ms: i64, shape: Shape) -> String {
    let (year, month, day) = civil(at_ms.div_euclid(super::MS_PER_DAY));
    let months = if is_french(lang) {
        MONTHS_FR
    } else {
        MONTHS_EN
    };
    let long = months[usize::from(month) - 1];
    let short: String = long.chars().take(3).collect();
    let minutes = at_ms.rem_euclid(super::MS_PER_DAY) / 60_000;
    let time = format!("{:02}:{:02}", minutes / 60, minutes % 60);
    match shape {
        Shape::Day => format!("{day} {long} {year}"),
        Shape::DayShort => format!("{day} {short} {year}"),
        Shape::Time => time,
        Shape::DayTime => format!("{day} {short} {year}, {time}"),
        Shape::DayTimeThisYear => format!("{day} {short}, {time}"),
        Shape::DayTimeZone => format!("{day} {short} {year}, {time} UTC"),
        Shape::Month => format!("{long} {year}"),
        Shape::DayOfMonth => day.to_string(),
        Shape::MonthShort => short,
    }
}

pub fn relative(lang: Lang, value: i64, unit: &str) -> String {
    let plural = if value.abs() == 1 { "" } else { "s" };
    let unit_fr = match unit {
        "year" if plural.is_empty() => "an",
        "year" => "ans",
        "month" => "mois",
        "day" if plural.is_empty() => "jour",
        "day" => "jours",
        "hour" if plural.is_empty() => "heure",
        "hour" => "heures",
        _ => unit,
    };
    match (value, unit, is_french(lang)) {
        (0, "second", false) => "now".to_owned(),
        (0, "second", true) => "maintenant".to_owned(),
        (0, "day", false) => "today".to_owned(),
        (0, "day", true) => "aujourd’hui".to_owned(),
        (-1, "day", false) => "yesterday".to_owned(),
        (-1, "day", true) => "hier".to_owned(),
        (1, "day", false) => "tomorrow".to_owned(),
        (1, "day", true) => "demain".to_owned(),
        (_, _, false) if value < 0 => format!("{} {unit}{plural} ago", value.abs()),
        (_, _, false) => format!("in {value} {unit}{plural}"),
        (_, _, true) if value < 0 => format!("il y a {} {unit_fr}", value.abs()),
        (_, _, true) => format!("dans {value} {unit_fr}"),
    }
}

pub fn list(lang: Lang, items: &[&str]) -> String {
    let and = if is_french(lang) { " et " } else { " and " };
    match items {
        [head @ .., last] if !head.is_empty() => format!("{}{and}{last}", head.join(", ")),
        _ => items.concat(),
    }
}

/// Knows no zone but its own.
pub fn moment_in(lang: Lang, at_ms: i64, _zone: &str) -> String {
    moment(lang, at_ms, Shape::DayTimeZone)
}

pub fn zone_name() -> String {
    "UTC".to_owned()
}

pub fn zone_ms(_at_ms: i64) -> i64 {
    0
}
