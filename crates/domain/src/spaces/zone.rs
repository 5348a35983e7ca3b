//! The name of a time zone, checked for its shape only: which zones there are is known where times are shown.

use serde::{Deserialize, Deserializer, Serialize, de};

/// An IANA name such as `Europe/Paris`, `America/Argentina/Buenos_Aires` or `UTC`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(transparent)]
pub struct Zone(String);

/// The text cannot be the name of a time zone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAZone;

const MAX_CHARS: usize = 64;
const MAX_PARTS: usize = 3;

impl Zone {
    /// Up to three parts of letters, digits, `_`, `+` and `-`, each beginning with a letter.
    pub fn parse(text: &str) -> Result<Self, NotAZone> {
        let is_part = |part: &str| {
            part.starts_with(|c: char| c.is_ascii_alphabetic())
                && part
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-'))
        };
        let is_zone = text.len() <= MAX_CHARS
            && text.split('/').count() <= MAX_PARTS
            && text.split('/').all(is_part);
        if is_zone {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotAZone)
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(|NotAZone| de::Error::custom("not a time zone"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_of_zones_are_known_by_their_shape() {
        for name in [
            "UTC",
            "Europe/Paris",
            "America/Argentina/Buenos_Aires",
            "America/Port-au-Prince",
            "Etc/GMT+12",
            "EST5EDT",
        ] {
            assert_eq!(Zone::parse(name).map(|z| z.0), Ok(name.to_owned()));
        }
        let long = format!("Europe/{}", "a".repeat(58));
        for name in [
            "",
            "/",
            "Europe/",
            "/Paris",
            "Europe//Paris",
            "Europe/Paris ",
            "a/b/c/d",
            "../etc/passwd",
            "+02:00",
            "2",
            "Europe/Pa\u{202E}ris",
            "Zürich",
            "UTC\r\nX:Y",
            &long,
        ] {
            assert_eq!(Zone::parse(name), Err(NotAZone), "{name:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_taken_as_a_zone_is_plain_and_reads_back(
            text in hostile::near_any(&["UTC", "Europe/Paris", "America/Argentina/Buenos_Aires", "Etc/GMT+12"]),
        ) {
            let stored = serde_json::to_string(&text).unwrap();
            let read = serde_json::from_str::<Zone>(&stored).ok();
            let zone = Zone::parse(&text).ok();
            prop_assert_eq!(&read, &zone);
            if let Some(zone) = zone {
                prop_assert_eq!(zone.as_str(), &text);
                prop_assert!(text.len() <= MAX_CHARS && !text.contains("..") && text.is_ascii());
            }
        }
    }
}
