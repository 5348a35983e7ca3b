//! From a request's address to a place in the site: a file, a page of the app, or nowhere.
//! Do not touch the file system; a name that is not in the site's list does not exist.

use super::media;

/// Where an address leads.
#[derive(Debug, PartialEq, Eq)]
pub enum Place {
    /// The file of this name, if there is one.
    File(String),
    /// A file of exactly this name (a licence, say), otherwise a deep link that the app itself answers.
    Page(String),
    /// Malformed, or an attempt to climb out.
    Nowhere,
}

/// Reads the path of an address such as `/@ada?tab=2`.
pub fn place(address: &str) -> Place {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    let Some(path) = path.strip_prefix('/').and_then(decoded) else {
        return Place::Nowhere;
    };
    let is_climbing = path.split('/').any(|part| part == ".." || part == ".");
    if is_climbing || path.contains(['\\', '\0']) {
        return Place::Nowhere;
    }
    // A missing picture answered with the app's HTML would be a puzzle; a missing page is the app's to explain.
    if media::extension(&path).is_empty() {
        Place::Page(path)
    } else {
        Place::File(path)
    }
}

/// Percent-decoding; nothing when it does not decode to text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digits = [rest.next()?, rest.next()?];
        let digits = std::str::from_utf8(&digits).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_links_lead_to_the_app() {
        for address in ["/", "/@ada", "/wallet?month=2", "/wallet/", "/@%C3%A9a"] {
            assert!(matches!(place(address), Place::Page(_)), "{address}");
        }
    }

    #[test]
    fn a_name_with_an_extension_is_a_file_and_never_the_app() {
        assert_eq!(
            place("/icons/sprite.svg?v=1"),
            Place::File("icons/sprite.svg".to_owned())
        );
        assert_eq!(place("/missing.js"), Place::File("missing.js".to_owned()));
    }

    #[test]
    fn climbing_and_broken_addresses_lead_nowhere() {
        for address in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/a/..%2fCargo.toml",
            "/a\\..\\Cargo.toml",
            "/%00.js",
            "/%zz",
            "/%f",
            "relative.js",
            "/%ff.js",
        ] {
            assert_eq!(place(address), Place::Nowhere, "{address}");
        }
    }
}
