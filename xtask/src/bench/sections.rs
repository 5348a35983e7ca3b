//! The custom sections of a WebAssembly module, listed or taken out without a library.
//! Do not decode what is in them; their names are all that is asked about.

/// Names of the module's custom sections in their order, or nothing when it is no well-formed module.
pub fn custom_sections(module: &[u8]) -> Option<Vec<String>> {
    let names = sections(module)?
        .into_iter()
        .filter_map(|section| section.custom);
    Some(names.collect())
}

/// The module without the custom sections of this name, or nothing when it is no well-formed module.
pub fn without(module: &[u8], name: &str) -> Option<Vec<u8>> {
    let kept = sections(module)?
        .into_iter()
        .filter(|section| section.custom.as_deref() != Some(name))
        .flat_map(|section| section.bytes.iter().copied());
    Some(HEAD.iter().copied().chain(kept).collect())
}

const HEAD: &[u8] = b"\0asm\x01\0\0\0";

struct Section<'a> {
    /// The name, when it is a custom section.
    custom: Option<String>,
    /// The whole section with its own id and length.
    bytes: &'a [u8],
}

fn sections(module: &[u8]) -> Option<Vec<Section<'_>>> {
    let mut rest = module.strip_prefix(HEAD)?;
    let mut sections = Vec::new();
    while let Some((&id, after)) = rest.split_first() {
        let (length, after) = number(after)?;
        let (content, after) = after.split_at_checked(length)?;
        let custom = match id {
            0 => Some(name(content)?),
            _ => None,
        };
        let bytes = &rest[..rest.len() - after.len()];
        sections.push(Section { custom, bytes });
        rest = after;
    }
    Some(sections)
}

fn name(content: &[u8]) -> Option<String> {
    let (length, content) = number(content)?;
    String::from_utf8(content.get(..length)?.to_vec()).ok()
}

/// An unsigned LEB128 number of at most 32 bits.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0_u64;
    for (at, byte) in bytes.iter().take(5).enumerate() {
        value |= u64::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((usize::try_from(value).ok()?, &bytes[at + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn custom_sections_are_named_and_others_skipped() {
        let module = [
            HEAD,
            &[1, 2, 9, 9],
            &[0, 6, 4],
            b"name",
            &[7],
            &[0, 2, 1],
            b"x",
        ]
        .concat();
        assert_eq!(
            custom_sections(&module),
            Some(vec!["name".to_owned(), "x".to_owned()])
        );
    }

    #[test]
    fn a_section_longer_than_127_bytes_is_measured_right() {
        let module = [HEAD, &[10, 0x80, 0x01], &[0; 128], &[0, 2, 1], b"z"].concat();
        assert_eq!(custom_sections(&module), Some(vec!["z".to_owned()]));
    }

    #[test]
    fn a_section_taken_out_leaves_the_others_as_they_were() {
        let named = [
            HEAD,
            &[1, 2, 9, 9],
            &[0, 6, 4],
            b"name",
            &[7],
            &[0, 2, 1],
            b"x",
        ]
        .concat();
        let bare = [HEAD, &[1, 2, 9, 9], &[0, 2, 1], b"x"].concat();
        assert_eq!(without(&named, "name"), Some(bare.clone()));
        assert_eq!(without(&bare, "name"), Some(bare));
    }

    #[test]
    fn what_is_no_module_or_cut_short_is_refused() {
        assert_eq!(custom_sections(b"<!doctype html>"), None);
        assert_eq!(custom_sections(&[HEAD, &[0, 9, 4]].concat()), None);
        assert_eq!(custom_sections(&[HEAD, &[0, 0xff, 0xff]].concat()), None);
    }
}
