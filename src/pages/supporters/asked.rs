//! Which tips the list is asked for, as the address says it: a reload, Back and a link sent to oneself find the same
//! list. Never keep a filter anywhere else.

use std::ops::RangeInclusive;

use domain::money::Currency;
use domain::tips::Visibility;
use domain::tips::supporters::Filter;

use crate::pages::payment::query;
use crate::routes;

/// The years that have a name on the screen; no tip is older than they are.
const YEARS: RangeInclusive<i32> = 1970..=9999;

/// Which stretch of time.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Period {
    #[default]
    Always,
    /// So many days up to now.
    Days(u16),
    /// One year and month (1 to 12), where the reader is.
    Month(i32, u8),
}

/// What the address asks for.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Asked {
    pub period: Period,
    pub filter: Filter,
    /// The beginning of a name or a handle.
    pub name: String,
    /// The place of the newest tip shown, counted from the oldest; the newest there is, if empty.
    pub from: Option<usize>,
    /// Of the sums and pictures.
    pub currency: Option<Currency>,
}

/// The key of a visibility in the address and in forms.
pub const fn visibility_key(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Public => "public",
        Visibility::Private => "private",
        Visibility::Secret => "secret",
    }
}

pub fn visibility_of(key: &str) -> Option<Visibility> {
    let kinds = [Visibility::Public, Visibility::Private, Visibility::Secret];
    kinds.into_iter().find(|kind| visibility_key(*kind) == key)
}

impl Period {
    /// `30d`, `2026-05`; nothing for always.
    pub fn key(self) -> String {
        match self {
            Self::Always => String::new(),
            Self::Days(days) => format!("{days}d"),
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
        }
    }

    pub fn of_key(key: &str) -> Self {
        let days = key.strip_suffix('d').and_then(|days| days.parse().ok());
        let month = key.split_once('-').and_then(|(year, month)| {
            let (year, month) = (year.parse().ok()?, month.parse().ok()?);
            let is_month = YEARS.contains(&year) && (1..=12).contains(&month);
            is_month.then_some((year, month))
        });
        match (days, month) {
            (Some(days), _) => Self::Days(days),
            (None, Some((year, month))) => Self::Month(year, month),
            (None, None) => Self::Always,
        }
    }
}

impl Asked {
    /// What the query of an address asks for; what it does not know it leaves out.
    pub fn read(search: &str) -> Self {
        let value = |key: &str| query::read(search, key).unwrap_or_default();
        let either = |key: &str| match value(key).as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        let mut asked = Self {
            period: Period::of_key(&value("period")),
            filter: Filter {
                visibility: visibility_of(&value("seen")),
                has_message: either("message"),
                ..Filter::default()
            },
            name: value("name").trim().to_owned(),
            from: value("from").parse().ok(),
            currency: query::currency(search),
        };
        asked.thanked(either("thanked"));
        asked
    }

    /// What waits for thanks: nobody is thanked for what they have got back.
    pub fn to_thank() -> Self {
        Self::default().with(|asked| asked.thanked(Some(false)))
    }

    /// Asks for those thanked for, those still to thank for, or both.
    pub fn thanked(&mut self, is_thanked: Option<bool>) {
        self.filter.is_thanked = is_thanked;
        self.filter.is_given_back = (is_thanked == Some(false)).then_some(false);
    }

    /// The address that asks for the same.
    pub fn address(&self) -> String {
        let either = |choice: Option<bool>| match choice {
            Some(true) => "yes",
            Some(false) => "no",
            None => "",
        };
        let from = self.from.map(|from| from.to_string()).unwrap_or_default();
        let written = query::written(&[
            ("period", &self.period.key()),
            ("seen", self.filter.visibility.map_or("", visibility_key)),
            ("thanked", either(self.filter.is_thanked)),
            ("message", either(self.filter.has_message)),
            ("name", &self.name),
            ("currency", self.currency.map_or("", Currency::code)),
            ("from", &from),
        ]);
        format!("{}{written}", routes::SUPPORTERS)
    }

    /// The same in other words, from the newest on.
    pub fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut changed = Self {
            from: None,
            ..self.clone()
        };
        change(&mut changed);
        changed
    }

    /// Whether anything is left out but by paging.
    pub fn is_narrow(&self) -> bool {
        let all = Self {
            from: self.from,
            currency: self.currency,
            ..Self::default()
        };
        *self != all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_asked_for_reads_back_from_the_address() {
        for period in [Period::Always, Period::Days(30), Period::Month(2026, 5)] {
            for visibility in ["", "public", "private", "secret"] {
                let asked = Asked {
                    period,
                    filter: Filter {
                        visibility: visibility_of(visibility),
                        is_thanked: Some(false),
                        has_message: Some(true),
                        is_given_back: Some(false),
                    },
                    name: "Léna & « 100 % » =+".to_owned(),
                    from: Some(7),
                    currency: Some(Currency::EUR),
                };
                let address = asked.address();
                let search = address.strip_prefix(routes::SUPPORTERS);
                assert_eq!(search.map(Asked::read), Some(asked), "{address}");
            }
        }
    }

    #[test]
    fn an_address_that_asks_for_nonsense_asks_for_everything() {
        let search = "?period=2026-13&seen=all&thanked=1&message=&from=-1&currency=XXX";
        assert_eq!(Asked::read(search), Asked::default());
        for year in ["1969", "10000", "2147483647"] {
            let search = format!("?period={year}-05");
            assert_eq!(Asked::read(&search), Asked::default(), "{search}");
        }
        assert_eq!(Asked::read(""), Asked::default());
        assert_eq!(Asked::default().address(), routes::SUPPORTERS);
    }

    #[test]
    fn another_filter_begins_at_the_newest_again() {
        let asked = Asked {
            from: Some(12),
            ..Asked::default()
        };
        assert!(!asked.is_narrow());
        let other = asked.with(|asked| asked.filter.is_thanked = Some(true));
        assert_eq!(other.from, None);
        assert!(other.is_narrow());
    }

    proptest! {
        #[test]
        fn an_address_that_is_read_is_written_as_one_that_reads_the_same(
            search in hostile::near_any(&[
                "?period=30d&seen=public&thanked=no&message=yes&name=L%C3%A9na&currency=EUR&from=7",
                "?period=2026-05&thanked=yes&name=+a+&from=18446744073709551615",
            ]),
        ) {
            let asked = Asked::read(&search);
            let address = asked.address();
            let again = address.strip_prefix(routes::SUPPORTERS).map(Asked::read);
            prop_assert_eq!(again, Some(asked), "{}", address);
        }
    }
}
