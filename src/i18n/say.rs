//! Reads a compiled text aloud in one language. The marks are written by `build/emit.rs` and by nothing else; keep
//! sentences, and all knowledge of what they are about, out of here.
//!
//! One text holds all its languages, parted by `\0`. Within: `\1a` shows argument a; `\2a` opens a choice by argument
//! a, followed by arms `\3key\4text` of which the last has an empty key, and `\5`.

use super::{Lang, format, pseudo};

const ARGUMENT: char = '\u{1}';
const SELECT: char = '\u{2}';
const ARM: char = '\u{3}';
const BODY: char = '\u{4}';
const END: char = '\u{5}';

/// What a text is told.
pub enum Arg<'a> {
    Text(&'a str),
    /// Chooses plural forms, and is shown grouped as the language does it.
    Count(i64),
}

/// The text in `lang`, its arguments filled in.
pub fn say(lang: Lang, text: &str, args: &[Arg<'_>]) -> String {
    let (english, french) = text.split_once('\0').unwrap_or((text, text));
    let mut voice = Voice {
        lang,
        args,
        said: String::new(),
        length: 0,
    };
    voice.text(if lang == Lang::Fr { french } else { english }, true);
    if lang == Lang::Pseudo {
        pseudo::framed(voice.said, voice.length)
    } else {
        voice.said
    }
}

struct Voice<'a> {
    lang: Lang,
    args: &'a [Arg<'a>],
    said: String,
    /// Letters of the text itself, arguments aside.
    length: usize,
}

impl<'a> Voice<'a> {
    /// Says `text` up to the mark that ends the enclosing arm, and gives back the rest, that mark included.
    /// With `is_aloud` off it only finds that mark.
    fn text<'t>(&mut self, mut text: &'t str, is_aloud: bool) -> &'t str {
        loop {
            let end = text.find(|letter| letter <= END).unwrap_or(text.len());
            let (plain, rest) = text.split_at(end);
            if is_aloud {
                self.plain(plain);
            }
            let mut letters = rest.chars();
            match letters.next() {
                Some(ARGUMENT) => {
                    let arg = self.arg(letters.next());
                    if is_aloud {
                        self.argument(arg);
                    }
                    text = letters.as_str();
                }
                Some(SELECT) => {
                    let arg = self.arg(letters.next());
                    text = self.select(arg, letters.as_str(), is_aloud);
                }
                _ => return rest,
            }
        }
    }

    fn select<'t>(
        &mut self,
        arg: Option<&'a Arg<'a>>,
        mut rest: &'t str,
        mut is_open: bool,
    ) -> &'t str {
        while let Some(arm) = rest.strip_prefix(ARM) {
            let (key, body) = arm.split_once(BODY).unwrap_or((arm, ""));
            let is_chosen = is_open && (key.is_empty() || self.is_match(arg, key));
            is_open &= !is_chosen;
            rest = self.text(body, is_chosen);
        }
        rest.strip_prefix(END).unwrap_or(rest)
    }

    fn is_match(&self, arg: Option<&Arg<'_>>, key: &str) -> bool {
        match arg {
            Some(Arg::Text(word)) => *word == key,
            Some(Arg::Count(count)) => match key.parse::<i64>() {
                Ok(exact) => exact == *count,
                Err(_) => format::plural(self.lang, *count) == key,
            },
            None => false,
        }
    }

    fn arg(&self, letter: Option<char>) -> Option<&'a Arg<'a>> {
        let place = u32::from(letter?).checked_sub(u32::from('a'))?;
        self.args.get(usize::try_from(place).ok()?)
    }

    fn argument(&mut self, arg: Option<&Arg<'_>>) {
        match arg {
            Some(Arg::Text(text)) => self.said.push_str(text),
            Some(Arg::Count(count)) => self.said.push_str(&format::number(self.lang, *count)),
            None => {}
        }
    }

    fn plain(&mut self, text: &str) {
        if self.lang == Lang::Pseudo {
            self.length += text.len();
            self.said.extend(text.chars().map(pseudo::accented));
        } else {
            self.said.push_str(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NESTED: &str = "\u{2}a\u{3}0\u{4}none\u{3}one\u{4}\u{2}b\u{3}you\u{4}yours\u{3}\u{4}\u{1}a of \u{1}b\u{5}\
        \u{3}\u{4}\u{1}a in all\u{5}.\0\u{1}b : \u{2}a\u{3}one\u{4}\u{1}a seul\u{3}\u{4}\u{1}a en tout\u{5}";

    fn said(lang: Lang, count: i64, who: &str) -> String {
        say(lang, NESTED, &[Arg::Count(count), Arg::Text(who)])
    }

    #[test]
    fn an_exact_number_wins_over_its_category() {
        assert_eq!(said(Lang::En, 0, "you"), "none.");
    }

    #[test]
    fn a_choice_inside_a_choice_is_made() {
        assert_eq!(said(Lang::En, 1, "you"), "yours.");
        assert_eq!(said(Lang::En, 1, "Ana"), "1 of Ana.");
    }

    #[test]
    fn numbers_are_grouped_as_the_language_does_it() {
        assert_eq!(said(Lang::En, 1200, "x"), "1,200 in all.");
        assert_eq!(said(Lang::Fr, 1200, "x"), "x : 1\u{202f}200 en tout");
    }

    #[test]
    fn french_counts_nought_as_singular() {
        assert_eq!(said(Lang::Fr, 0, "x"), "x : 0 seul");
    }

    #[test]
    fn an_argument_is_never_read_as_marks_nor_accented() {
        let text = say(Lang::Pseudo, "Give \u{1}a", &[Arg::Text("\u{2}a Ana")]);
        assert!(text.contains("\u{2}a Ana"), "{text:?}");
        assert!(text.starts_with('[') && text.ends_with(']'), "{text:?}");
    }

    #[test]
    fn a_text_without_its_argument_still_speaks() {
        assert_eq!(say(Lang::En, "Give \u{1}a now", &[]), "Give  now");
    }
}
