//! How a hint is written between tabs. Another build may run in the other tab: what is not understood is no hint.

use crate::ports::Hint;

pub fn write(hint: Hint) -> String {
    match hint {
        Hint::Entries(count) => format!("entries {count}"),
        Hint::Reset => "reset".to_owned(),
    }
}

pub fn read(text: &str) -> Option<Hint> {
    match text.split_once(' ') {
        Some(("entries", count)) => count.parse().ok().map(Hint::Entries),
        None if text == "reset" => Some(Hint::Reset),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_hint_is_read_as_it_was_written() {
        for hint in [Hint::Entries(0), Hint::Entries(u64::MAX), Hint::Reset] {
            assert_eq!(read(&write(hint)), Some(hint));
        }
    }

    #[test]
    fn what_another_build_says_is_no_hint() {
        for text in [
            "",
            "entries",
            "entries -1",
            "entries 1 2",
            "reset now",
            "{\"entries\":1}",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_text_that_is_a_hint_says_what_the_hint_says(text in hostile::near_any(&["entries 12", "reset"])) {
            if let Some(hint) = read(&text) {
                prop_assert_eq!(read(&write(hint)), Some(hint));
            }
        }
    }
}
