//! Names that follow from what they name. No secret and no identity of a card: never feed typed digits in here.

/// Consonants only: a token spells no word and holds no digit.
const LETTERS: [char; 20] = [
    'b', 'c', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'q', 'r', 's', 't', 'v', 'w', 'x',
    'z',
];

/// A token in groups of five letters: `tok_bcdfg_hjklm_npqrs`. `kind` tells what it stands for.
pub(super) fn token(kind: &str, name: &str) -> String {
    let mut rest = hash(name);
    let mut token = String::from(kind);
    for place in 0..15 {
        if place % 5 == 0 {
            token.push('_');
        }
        token.push(LETTERS[usize::try_from(rest % 20).unwrap_or_default()]);
        rest /= 20;
    }
    token
}

/// FNV-1a of 64 bits: the same on every machine and in every build, which the standard hashers do not promise.
pub(super) fn hash(name: &str) -> u64 {
    name.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_letters_in_groups_and_differs_with_its_name() {
        let token_of = token("tok", "1783080000000/4242/0");
        assert_eq!(token_of.len(), "tok_bcdfg_hjklm_npqrs".len());
        assert!(token_of.starts_with("tok_"));
        assert!(!token_of.contains(|c: char| c.is_ascii_digit()));
        assert_ne!(token_of, token("tok", "1783080000000/4242/1"));
    }

    #[test]
    fn the_hash_is_the_published_one() {
        // The test vectors of the FNV authors.
        assert_eq!(hash(""), 0xCBF2_9CE4_8422_2325);
        assert_eq!(hash("a"), 0xAF63_DC4C_8601_EC8C);
        assert_eq!(hash("foobar"), 0x8594_4171_F739_67E8);
    }
}
