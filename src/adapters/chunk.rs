//! How packed entries lie in a stored chunk, so that damage shows. Never change this form: journals of years are in it.
//!
//! An entry is `length: u32 LE`, `check: u32 LE`, then `length` bytes. The check is the CRC-32 of the length field and
//! the bytes, so that a stretch of zeros is no entry.

use crc32fast::Hasher;

const HEADER: usize = 8;

/// An entry found whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Framed<'a> {
    pub bytes: &'a [u8],
    pub check: u32,
}

/// From here on nothing in the chunk can be trusted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Damaged;

/// How many bytes `entry` takes in a chunk.
pub const fn framed_len(entry: &[u8]) -> usize {
    HEADER + entry.len()
}

/// Writes `entry` at the end of `chunk` and returns its check.
pub fn push(chunk: &mut Vec<u8>, entry: &[u8]) -> u32 {
    // A wasm memory cannot hold more than u32::MAX bytes.
    let length = (entry.len() as u32).to_le_bytes();
    let check = check_of(length, entry);
    chunk.extend_from_slice(&length);
    chunk.extend_from_slice(&check.to_le_bytes());
    chunk.extend_from_slice(entry);
    check
}

/// The entries of `chunk` in order. After [`Damaged`] nothing more comes.
pub const fn entries(chunk: &[u8]) -> Entries<'_> {
    Entries { rest: chunk }
}

pub struct Entries<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Entries<'a> {
    type Item = Result<Framed<'a>, Damaged>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let found = take(self.rest);
        self.rest = found.map_or(&[], |(_, rest)| rest);
        Some(found.map(|(entry, _)| entry).ok_or(Damaged))
    }
}

fn take(chunk: &[u8]) -> Option<(Framed<'_>, &[u8])> {
    let (length, rest) = chunk.split_first_chunk::<4>()?;
    let (check, rest) = rest.split_first_chunk::<4>()?;
    let wanted = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let (bytes, rest) = rest.split_at_checked(wanted)?;
    let check = u32::from_le_bytes(*check);
    (check == check_of(*length, bytes)).then_some((Framed { bytes, check }, rest))
}

fn check_of(length: [u8; 4], bytes: &[u8]) -> u32 {
    let mut hasher = Hasher::new();
    hasher.update(&length);
    hasher.update(bytes);
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn chunk_of(entries: &[&[u8]]) -> Vec<u8> {
        let mut chunk = Vec::new();
        for entry in entries {
            push(&mut chunk, entry);
        }
        chunk
    }

    /// The whole entries before the first damage, and whether there is damage.
    fn read(chunk: &[u8]) -> (Vec<&[u8]>, bool) {
        let whole = entries(chunk)
            .map_while(Result::ok)
            .map(|entry| entry.bytes);
        (whole.collect(), entries(chunk).any(|entry| entry.is_err()))
    }

    const THREE: [&[u8]; 3] = [b"one", b"", b"three"];

    #[test]
    fn entries_come_back_in_order_and_an_empty_one_too() {
        assert_eq!(read(&chunk_of(&THREE)), (THREE.to_vec(), false));
        assert_eq!(read(&[]), (vec![], false));
    }

    #[test]
    fn an_entry_of_today_is_read_for_ever() {
        let chunk = [3, 0, 0, 0, 0x00, 0x9A, 0xA9, 0x29, b'o', b'n', b'e'];
        assert_eq!(chunk_of(&[b"one"]), chunk);
        assert_eq!(read(&chunk), (vec![&b"one"[..]], false));
    }

    #[test]
    fn a_chunk_cut_off_anywhere_gives_the_entries_before_the_cut() {
        let chunk = chunk_of(&THREE);
        let ends = [11, 19, 32];
        for cut in 1..chunk.len() {
            let whole = ends.iter().filter(|end| **end <= cut).count();
            let is_damaged = !ends.contains(&cut);
            assert_eq!(
                read(&chunk[..cut]),
                (THREE[..whole].to_vec(), is_damaged),
                "cut at {cut}"
            );
        }
    }

    #[test]
    fn any_flipped_bit_is_noticed_and_costs_nothing_before_it() {
        let chunk = chunk_of(&THREE);
        for bit in 0..chunk.len() * 8 {
            let mut hurt = chunk.clone();
            hurt[bit / 8] ^= 1 << (bit % 8);
            let whole = [11, 19, 32].iter().filter(|end| **end <= bit / 8).count();
            assert_eq!(read(&hurt), (THREE[..whole].to_vec(), true), "bit {bit}");
        }
    }

    #[test]
    fn a_huge_length_is_damage_and_asks_for_no_memory() {
        let mut chunk = chunk_of(&[b"one"]);
        chunk.extend_from_slice(&[0xFF; 12]);
        assert_eq!(read(&chunk), (vec![&b"one"[..]], true));
    }

    #[test]
    fn zeros_are_no_entries() {
        assert_eq!(read(&[0; 64]), (vec![], true));
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_reader_and_what_it_trusts_is_written_so(
            chunk in hostile::near_bytes(vec![chunk_of(&THREE), chunk_of(&[&[7; 300], b"x"])]),
        ) {
            let (whole, is_damaged) = read(&chunk);
            let again = chunk_of(&whole);
            prop_assert!(chunk.starts_with(&again));
            prop_assert_eq!(is_damaged, again.len() < chunk.len());
        }

        #[test]
        fn all_entries_come_back(entries in prop::collection::vec(hostile::bytes(), 0..8)) {
            let entries: Vec<&[u8]> = entries.iter().map(Vec::as_slice).collect();
            let chunk = chunk_of(&entries);
            prop_assert_eq!(read(&chunk), (entries.clone(), false));
        }
    }
}
