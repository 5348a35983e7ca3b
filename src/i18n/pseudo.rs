//! The pseudo-language's letters and frame. For testing layouts only: it is no translation and must not be offered
//! in the settings.

/// The letter with an accent, so that a sentence that never went through the texts stands out.
pub fn accented(letter: char) -> char {
    const PLAIN: &str = "AaCcDdEeGgIiLlNnOoRrSsTtUuWwYyZz";
    const ACCENTED: &str = "ÅåÇçÐđÉéĜĝÎîĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž";
    let place = PLAIN.chars().position(|plain| plain == letter);
    place
        .and_then(|place| ACCENTED.chars().nth(place))
        .unwrap_or(letter)
}

/// The text in brackets, which show where it is cut, and lengthened by two fifths of `length`.
pub fn framed(text: String, length: usize) -> String {
    const FILLING: &str = " one two three four five";
    let filling: String = FILLING
        .chars()
        .cycle()
        .take(length * 2 / 5)
        .map(accented)
        .collect();
    format!("[{text}{}]", filling.trim_end())
}
