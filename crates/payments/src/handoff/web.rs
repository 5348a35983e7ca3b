//! Reads web links that people type or paste, stricter than browsers do: what a browser would repair is refused here.
//! Never show or follow a link that did not pass.

use core::fmt::Write as _;

use domain::text::is_hidden;

use super::Refusal;

/// Longest link or address, in bytes: what the domain stores.
pub(super) const LONGEST: usize = 2_048;

/// A link to a host with a name, taken apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Web {
    pub scheme: Scheme,
    /// small letters
    pub host: String,
    /// 443 is none
    pub port: Option<u16>,
    /// path, query and fragment; begins with `/`
    pub rest: String,
}

/// How the link begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Scheme {
    Https,
    Http,
    /// As in `host.example/path`.
    Missing,
}

/// Without the gaps around it; empty, overlong and hidden text is refused before anybody reads it.
pub(super) fn trimmed(typed: &str) -> Result<&str, Refusal> {
    let text = typed.trim();
    if text.is_empty() {
        return Err(Refusal::Empty);
    }
    if text.len() > LONGEST {
        return Err(Refusal::TooLong { most: LONGEST });
    }
    if text.chars().any(|c| c == '\n' || is_hidden(c)) {
        return Err(Refusal::Hidden);
    }
    Ok(text)
}

/// Whether somebody meant a link rather than a name.
pub(super) fn looks_like_link(text: &str) -> bool {
    text.contains(['/', '\\', ':'])
}

impl Web {
    pub fn read(typed: &str) -> Result<Self, Refusal> {
        let text = trimmed(typed)?;
        let (scheme, after) = scheme(text)?;
        let end = after.find(['/', '?', '#']).unwrap_or(after.len());
        let (authority, rest) = after.split_at(end);
        if authority.contains('@') {
            return Err(Refusal::Credentials);
        }
        let (host, port) = match authority.split_once(':') {
            None => (authority, None),
            Some((host, port)) => (host, port_number(port)?),
        };
        let link = Self {
            scheme,
            host: host_name(host)?,
            port,
            rest: kept(rest)?,
        };
        if link.to_string().len() > LONGEST {
            return Err(Refusal::TooLong { most: LONGEST });
        }
        Ok(link)
    }

    /// The host without the `www.` or `m.` that leads to the same place.
    pub fn site(&self) -> &str {
        ["www.", "m."]
            .iter()
            .find_map(|before| self.host.strip_prefix(before))
            .unwrap_or(&self.host)
    }

    /// The path without its first and last slash.
    pub fn path(&self) -> &str {
        let end = self.rest.find(['?', '#']).unwrap_or(self.rest.len());
        self.rest[..end].trim_matches('/')
    }

    /// The value of `key` in the query, as written.
    pub fn query(&self, key: &str) -> Option<&str> {
        let (before, _) = self.rest.split_once('#').unwrap_or((&self.rest, ""));
        let (_, query) = before.split_once('?')?;
        query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find_map(|(name, value)| (name == key).then_some(value))
    }
}

impl core::fmt::Display for Web {
    /// The link as it is kept and shown: always `https`.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "https://{}", self.host)?;
        if let Some(port) = self.port {
            write!(f, ":{port}")?;
        }
        f.write_str(&self.rest)
    }
}

fn scheme(text: &str) -> Result<(Scheme, &str), Refusal> {
    for (written, scheme) in [("https://", Scheme::Https), ("http://", Scheme::Http)] {
        if let Some((head, rest)) = text.split_at_checked(written.len())
            && head.eq_ignore_ascii_case(written)
        {
            return Ok((scheme, rest));
        }
    }
    let head = &text[..text.find(['/', '?', '#']).unwrap_or(text.len())];
    match head.split_once(':') {
        // A port: `host.example:8080`. Every other colon ends a scheme.
        Some((host, port)) if host.contains('.') && port.bytes().all(|b| b.is_ascii_digit()) => {}
        Some(_) => return Err(Refusal::NotHttps),
        None => {}
    }
    if text.starts_with(['/', '\\']) {
        return Err(Refusal::Form);
    }
    Ok((Scheme::Missing, text))
}

fn port_number(text: &str) -> Result<Option<u16>, Refusal> {
    let is_plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match text.parse() {
        Ok(443) if is_plain => Ok(None),
        Ok(port) if is_plain && port > 0 => Ok(Some(port)),
        _ => Err(Refusal::Form),
    }
}

/// RFC 1123 with at least two labels. The last one is a word, so that no number can be read as an address.
pub(super) fn host_name(text: &str) -> Result<String, Refusal> {
    if !text.is_ascii() {
        return Err(Refusal::HostNotAscii);
    }
    let host = text.to_ascii_lowercase();
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_word = last.starts_with("xn--") || last.bytes().all(|b| b.is_ascii_alphabetic());
    let is_sound = host.len() <= 253 && host.contains('.') && host.split('.').all(is_label);
    if is_sound && is_word && last.len() > 1 {
        Ok(host)
    } else {
        Err(Refusal::Host)
    }
}

/// What stands behind the host: kept as it is but for characters that no link may hold, which are encoded.
fn kept(rest: &str) -> Result<String, Refusal> {
    let mut out = String::with_capacity(rest.len() + 1);
    if !rest.starts_with('/') {
        out.push('/');
    }
    let bytes = rest.as_bytes();
    for (i, byte) in rest.bytes().enumerate() {
        let is_encoded = byte == b'%'
            && bytes
                .get(i + 1..i + 3)
                .is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
        match byte {
            b'\\' => return Err(Refusal::Character('\\')),
            b'%' if !is_encoded => out.push_str("%25"),
            b' '
            | b'"'
            | b'<'
            | b'>'
            | b'`'
            | b'{'
            | b'}'
            | b'|'
            | b'^'
            | b'['
            | b']'
            | b'\''
            | 0x80.. => {
                // Writing to a String cannot fail.
                let _ = write!(out, "%{byte:02X}");
            }
            _ => out.push(char::from(byte)),
        }
    }
    Ok(out)
}
