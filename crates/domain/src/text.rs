//! What people may write: checked once, here. It never changes a text silently beyond trimming its ends.

/// Why a text is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextError {
    Empty,
    /// Longer than `max` characters.
    TooLong {
        max: usize,
    },
    /// An invisible or direction-changing character that could make a text look like another.
    Hidden(char),
}

/// One line of 1 to `max` characters.
pub fn line(text: &str, max: usize) -> Result<String, TextError> {
    let text = prose(text, max)?;
    match text.chars().find(|c| *c == '\n') {
        Some(c) => Err(TextError::Hidden(c)),
        None if text.is_empty() => Err(TextError::Empty),
        None => Ok(text),
    }
}

/// Several lines of together at most `max` characters; may be empty.
pub fn prose(text: &str, max: usize) -> Result<String, TextError> {
    let text = text.trim();
    // A text of a megabyte is refused by its bytes, before it is walked.
    if text.len() > max * 4 || text.chars().count() > max {
        return Err(TextError::TooLong { max });
    }
    match text.chars().find(|c| is_hidden(*c)) {
        Some(c) => Err(TextError::Hidden(c)),
        None => Ok(text.to_owned()),
    }
}

/// Control characters but line feeds, overrides of the writing direction (U+202E and its kin), and characters
/// without width that let two different texts look the same. U+200C and U+200D stay: Persian and emoji need them.
pub fn is_hidden(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{E000}'..='\u{F8FF}')
}

/// The form in which texts are searched: small letters without the accents of Latin scripts.
pub fn folded(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .filter_map(|c| match c {
            'à'..='å' | 'ā' | 'ă' | 'ą' => Some('a'),
            'ç' | 'ć' | 'č' => Some('c'),
            'è'..='ë' | 'ē' | 'ę' | 'ě' => Some('e'),
            'ì'..='ï' | 'ī' | 'ı' => Some('i'),
            'ñ' | 'ń' | 'ň' => Some('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => Some('o'),
            'ù'..='ü' | 'ū' | 'ů' | 'ű' => Some('u'),
            'ý' | 'ÿ' => Some('y'),
            'ś' | 'š' => Some('s'),
            'ź' | 'ż' | 'ž' => Some('z'),
            'ł' => Some('l'),
            '\u{0300}'..='\u{036F}' => None,
            c => Some(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hidden_and_direction_changing_characters_are_refused() {
        for c in ['\0', '\u{202E}', '\u{2066}', '\u{200B}', '\u{7}'] {
            assert_eq!(line(&format!("a{c}b"), 10), Err(TextError::Hidden(c)));
        }
        assert_eq!(line("a\nb", 10), Err(TextError::Hidden('\n')));
        assert_eq!(prose("a\nb", 10), Ok("a\nb".into()));
    }

    #[test]
    fn length_counts_characters_not_bytes() {
        assert_eq!(line("日本語", 3), Ok("日本語".into()));
        assert_eq!(line("日本語", 2), Err(TextError::TooLong { max: 2 }));
        let megabyte = "a".repeat(1 << 20);
        assert_eq!(prose(&megabyte, 280), Err(TextError::TooLong { max: 280 }));
    }

    #[test]
    fn composed_and_decomposed_letters_are_found_alike() {
        assert_eq!(folded("Inès"), "ines");
        assert_eq!(folded("Ine\u{300}s"), "ines");
    }

    proptest! {
        #[test]
        fn a_text_is_taken_as_it_is_but_for_its_ends_or_not_at_all(typed in hostile::text(), max in 1_usize..300) {
            match prose(&typed, max) {
                Ok(taken) => {
                    prop_assert_eq!(typed.trim(), &taken);
                    prop_assert!(taken.chars().count() <= max && !taken.contains(is_hidden));
                    prop_assert_eq!(prose(&taken, max), Ok(taken));
                }
                Err(TextError::Hidden(c)) => prop_assert!(is_hidden(c) && typed.contains(c)),
                Err(error) => {
                    prop_assert_eq!(error, TextError::TooLong { max });
                    prop_assert!(typed.trim().chars().count() > max);
                }
            }
            if let Ok(taken) = line(&typed, max) {
                prop_assert!(!taken.is_empty() && !taken.contains('\n'));
                prop_assert_eq!(prose(&typed, max), Ok(taken));
            }
        }

        #[test]
        fn a_text_that_is_folded_already_stays_as_it_is(typed in hostile::text()) {
            prop_assert_eq!(folded(&folded(&typed)), folded(&typed));
        }
    }
}
