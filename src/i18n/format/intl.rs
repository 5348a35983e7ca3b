//! Formatting by the browser's Intl. Formatters cost a millisecond to make and nothing to keep, so each is made once
//! per language and form. Do not make one outside `kept`.

use std::cell::RefCell;

use js_sys::{Array, Date, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::{AmountParts, Lang, Shape};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type NumberFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locale: &str, options: &Object) -> Result<NumberFormat, JsValue>;
    // The value is text: Intl reads decimal strings exactly, and numbers only up to 2^53.
    #[wasm_bindgen(method)]
    fn format(this: &NumberFormat, value: &str) -> String;
    #[wasm_bindgen(method, js_name = formatToParts)]
    fn parts(this: &NumberFormat, value: &str) -> Array;

    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locale: &str, options: &Object) -> Result<DateTimeFormat, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn format(this: &DateTimeFormat, at_ms: f64) -> Result<String, JsValue>;
    #[wasm_bindgen(method, js_name = resolvedOptions)]
    fn resolved(this: &DateTimeFormat) -> Object;

    #[wasm_bindgen(js_namespace = Intl)]
    type RelativeTimeFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locale: &str, options: &Object) -> Result<RelativeTimeFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &RelativeTimeFormat, value: f64, unit: &str) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type ListFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locale: &str, options: &Object) -> Result<ListFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &ListFormat, items: &Array) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type PluralRules;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locale: &str, options: &Object) -> Result<PluralRules, JsValue>;
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, count: f64) -> String;
}

#[derive(Clone, PartialEq)]
enum Form {
    Money(String, u8),
    Number,
    Percent,
    Moment(Shape),
    MomentIn(String),
    Relative,
    List,
    Plural,
}

thread_local! {
    static KEPT: RefCell<Vec<(Lang, Form, JsValue)>> = const { RefCell::new(Vec::new()) };
}

pub fn money(lang: Lang, digits: &str, code: &str, exponent: u8) -> AmountParts {
    let mut found = AmountParts {
        sign: "",
        integer: String::new(),
        decimal: String::new(),
        fraction: String::new(),
        symbol: String::new(),
        gap: String::new(),
        currency_first: false,
        text: String::new(),
    };
    let form = Form::Money(code.to_owned(), exponent);
    let Some(format) = kept(lang, form, NumberFormat::new) else {
        // A code Intl does not take is still an amount of something.
        found.text = format!("{digits}\u{a0}{code}");
        "\u{a0}".clone_into(&mut found.gap);
        digits.clone_into(&mut found.integer);
        code.clone_into(&mut found.symbol);
        return found;
    };
    for part in format.parts(digits).iter() {
        let value = text_of(&part, "value");
        found.text.push_str(&value);
        match text_of(&part, "type").as_str() {
            "integer" | "group" => found.integer.push_str(&value),
            "decimal" => found.decimal = value,
            "fraction" => found.fraction = value,
            "currency" => {
                found.currency_first = found.integer.is_empty();
                found.symbol = value;
            }
            "literal" => found.gap = value,
            _ => {}
        }
    }
    found
}

pub fn number(lang: Lang, digits: &str) -> String {
    kept(lang, Form::Number, NumberFormat::new)
        .map_or_else(|| digits.to_owned(), |format| format.format(digits))
}

pub fn percent(lang: Lang, rate: &str) -> String {
    kept(lang, Form::Percent, NumberFormat::new)
        .map_or_else(|| rate.to_owned(), |format| format.format(rate))
}

pub fn plural(lang: Lang, count: i64) -> String {
    let rules = kept(lang, Form::Plural, PluralRules::new);
    rules.map_or_else(|| "other".to_owned(), |rules| rules.select(count as f64))
}

pub fn moment(lang: Lang, at_ms: i64, shape: Shape) -> String {
    let format = kept(lang, Form::Moment(shape), DateTimeFormat::new);
    let text = format.and_then(|format| format.format(at_ms as f64).ok());
    text.unwrap_or_else(|| super::machine(at_ms))
}

/// In the device's zone when the browser does not know `zone`.
pub fn moment_in(lang: Lang, at_ms: i64, zone: &str) -> String {
    let format = kept(lang, Form::MomentIn(zone.to_owned()), DateTimeFormat::new);
    let text = format.and_then(|format| format.format(at_ms as f64).ok());
    text.unwrap_or_else(|| moment(lang, at_ms, Shape::DayTimeZone))
}

/// The IANA name of the device's zone.
pub fn zone_name() -> String {
    kept(Lang::En, Form::Moment(Shape::Time), DateTimeFormat::new)
        .map(|format| text_of(&format.resolved(), "timeZone"))
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "UTC".to_owned())
}

pub fn relative(lang: Lang, value: i64, unit: &str) -> String {
    let format = kept(lang, Form::Relative, RelativeTimeFormat::new);
    format.map_or_else(String::new, |format| format.format(value as f64, unit))
}

pub fn list(lang: Lang, items: &[&str]) -> String {
    let array: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
    kept(lang, Form::List, ListFormat::new)
        .map_or_else(|| items.join(", "), |format| format.format(&array))
}

pub fn zone_ms(at_ms: i64) -> i64 {
    let minutes_west = Date::new(&JsValue::from_f64(at_ms as f64)).get_timezone_offset();
    (minutes_west * -60_000.0) as i64
}

fn kept<F: JsCast>(
    lang: Lang,
    form: Form,
    make: fn(&str, &Object) -> Result<F, JsValue>,
) -> Option<F> {
    let is_same = |entry: &&(Lang, Form, JsValue)| entry.0 == lang && entry.1 == form;
    let found = KEPT.with_borrow(|kept| {
        kept.iter()
            .find(is_same)
            .map(|(_, _, format)| format.clone())
    });
    if let Some(format) = found {
        return Some(format.unchecked_into());
    }
    let format = make(&locale(lang), &options(lang, &form)).ok()?;
    KEPT.with_borrow_mut(|kept| kept.push((lang, form, format.as_ref().clone())));
    Some(format)
}

/// The browser's own variety of the language (`fr-CH`, `en-GB`), so that dates look as they do elsewhere there.
fn locale(lang: Lang) -> String {
    let primary = if lang == Lang::Fr { "fr" } else { "en" };
    let languages = web_sys::window()
        .map(|window| window.navigator().languages())
        .unwrap_or_default();
    let own = languages.iter().filter_map(|tag| tag.as_string());
    let own = own
        .into_iter()
        .find(|tag| tag.split('-').next() == Some(primary));
    own.unwrap_or_else(|| primary.to_owned())
}

fn options(lang: Lang, form: &Form) -> Object {
    let pairs: &[(&str, &str)] = match form {
        Form::Money(code, _) => &[("style", "currency"), ("currency", code)],
        Form::Percent => &[("style", "percent")],
        Form::Moment(shape) => shape_options(*shape),
        Form::MomentIn(_) => shape_options(Shape::DayTimeZone),
        Form::Relative => &[("numeric", "auto")],
        Form::Number | Form::List | Form::Plural => &[],
    };
    let options = Object::new();
    for (key, value) in pairs {
        set(&options, key, &JsValue::from_str(value));
    }
    match form {
        Form::Money(_, exponent) => {
            set(&options, "minimumFractionDigits", &JsValue::from(*exponent));
            set(&options, "maximumFractionDigits", &JsValue::from(*exponent));
        }
        Form::MomentIn(zone) => set(&options, "timeZone", &JsValue::from_str(zone)),
        Form::Percent => set(&options, "maximumFractionDigits", &JsValue::from(2)),
        _ => {}
    }
    if has_written_out_hours(form) && lang == Lang::Fr {
        // As `timeStyle` writes them: 08:35 in one place and 8:35 in another would be two habits.
        set(&options, "hour", &JsValue::from_str("2-digit"));
    }
    options
}

/// Whether the form names its hours itself.
fn has_written_out_hours(form: &Form) -> bool {
    matches!(
        form,
        Form::MomentIn(_) | Form::Moment(Shape::DayTimeThisYear | Shape::DayTimeZone)
    )
}

fn shape_options(shape: Shape) -> &'static [(&'static str, &'static str)] {
    const TIME: [(&str, &str); 2] = [("hour", "numeric"), ("minute", "2-digit")];
    match shape {
        Shape::Day => &[("dateStyle", "long")],
        Shape::DayShort => &[("dateStyle", "medium")],
        Shape::Time => &[("timeStyle", "short")],
        Shape::DayTime => &[("dateStyle", "medium"), ("timeStyle", "short")],
        Shape::DayTimeThisYear => &[("day", "numeric"), ("month", "short"), TIME[0], TIME[1]],
        Shape::DayTimeZone => &[
            ("day", "numeric"),
            ("month", "short"),
            ("year", "numeric"),
            TIME[0],
            TIME[1],
            ("timeZoneName", "short"),
        ],
        Shape::DayOfMonth => &[("day", "numeric")],
        Shape::MonthShort => &[("month", "short")],
        Shape::Month => &[("month", "long"), ("year", "numeric")],
    }
}

fn set(options: &Object, key: &str, value: &JsValue) {
    // Setting a plain property of a fresh object cannot fail.
    let _ = Reflect::set(options, &JsValue::from_str(key), value);
}

fn text_of(part: &JsValue, key: &str) -> String {
    Reflect::get(part, &JsValue::from_str(key))
        .ok()
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}
