//! Texts inside markup that leaves the app, and the width that they take there. Never put a name into markup but through
//! [`escaped`].

/// The text for the inside of an element or of a quoted attribute, in HTML and in XML alike.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // XML has no place for these, however they are written.
            control if control.is_control() || matches!(control, '\u{fffe}' | '\u{ffff}') => {
                escaped.push(' ');
            }
            plain => escaped.push(plain),
        }
    }
    escaped
}

/// A drawing as the address of an image that is all in the address.
pub fn data_address(svg: &str) -> String {
    let mut address = String::from("data:image/svg+xml,");
    for byte in svg.bytes() {
        match byte {
            b'a'..=b'z'
            | b'A'..=b'Z'
            | b'0'..=b'9'
            | b'-'
            | b'_'
            | b'.'
            | b'~'
            | b' '
            | b'='
            | b':'
            | b'/'
            | b';'
            | b',' => {
                address.push(char::from(byte));
            }
            _ => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address
}

/// About how wide a bold text is, in thousandths of its size. Fonts differ; drawings hold it to this width.
pub fn width(text: &str) -> u32 {
    let letter = |letter: char| match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '!' | '|' | '’' | '\'' | ' ' | '\u{a0}' => {
            300
        }
        'f' | 'r' | 't' | '-' | '(' | ')' | '/' => 400,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 920,
        c if c.is_ascii_uppercase() => 690,
        c if u32::from(c) >= 0x1100 && c.is_alphabetic() => 1_000,
        c if u32::from(c) >= 0x1_f000 => 1_200,
        c if c.is_ascii() => 570,
        _ => 620,
    };
    text.chars().map(letter).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_letter_of_a_name_is_read_as_markup() {
        let safe = escaped("\"><script>alert('&amp;')</script>\u{0}\u{1b}");
        let read = "&quot;&gt;&lt;script&gt;alert(&#39;&amp;amp;&#39;)&lt;/script&gt;  ";
        assert_eq!(safe, read);
        assert_eq!(escaped("Léna & « 水 »"), "Léna &amp; « 水 »");
    }

    #[test]
    fn an_image_in_an_address_ends_where_the_address_ends() {
        let address = data_address("<svg a=\"#é\">100 %</svg>");
        assert!(!address.contains(['<', '>', '"', '#', 'é']), "{address}");
        assert!(address.contains("100 %25"), "{address}");
    }

    #[test]
    fn wide_letters_take_more_room() {
        assert!(width("水水") > width("ll"));
        assert!(width("WW") > width("ii"));
    }

    proptest! {
        #[test]
        fn a_name_in_markup_is_text_and_reads_back(name in hostile::text()) {
            let safe = escaped(&name);
            prop_assert!(!safe.contains(['<', '>', '"', '\'']) && !safe.contains(char::is_control));
            let read = ["&lt;", "&gt;", "&quot;", "&#39;", "&amp;"].into_iter().zip(["<", ">", "\"", "'", "&"]);
            let read = read.fold(safe, |text, (entity, letter)| text.replace(entity, letter));
            let shown = |c: char| if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') { ' ' } else { c };
            prop_assert_eq!(read, name.chars().map(shown).collect::<String>());
        }

        #[test]
        fn no_drawing_ends_the_address_that_it_is_in(svg in hostile::text()) {
            let address = data_address(&svg);
            prop_assert!(address.is_ascii() && !address.contains(['<', '>', '"', '#', '?', '&', '\n', '\0']));
            let _ = width(&svg);
        }
    }
}
