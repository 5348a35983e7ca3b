//! The changes a jar can have, each from a whole jar to a whole jar. Whether it may be is the domain's to say.

use domain::jars::{Account, Givers, Jar};
use domain::money::{AmountError, Currency, Money};

/// Shows or hides an account.
pub fn turned(mut jar: Jar, account: &Account, is_on: bool) -> Jar {
    if let Some(n) = place(&jar, account) {
        jar.accounts[n].is_on = is_on;
    }
    jar
}

/// Moves an account one place towards the beginning or the end.
pub fn moved(mut jar: Jar, account: &Account, is_up: bool) -> Jar {
    let from = place(&jar, account);
    let to = from.and_then(|n| {
        if is_up {
            n.checked_sub(1)
        } else {
            n.checked_add(1)
        }
    });
    if let (Some(from), Some(to)) = (from, to)
        && to < jar.accounts.len()
    {
        jar.accounts.swap(from, to);
    }
    jar
}

pub fn without(mut jar: Jar, account: &Account) -> Jar {
    jar.accounts.retain(|known| !is_same(known, account));
    jar
}

/// Puts `account` where `before` was, shown as that was, or at the end when that is gone or never was.
pub fn with(mut jar: Jar, account: Account, before: Option<&Account>) -> Jar {
    match before.and_then(|before| place(&jar, before)) {
        Some(n) => jar.accounts[n].address = account.address,
        None => jar.accounts.push(account),
    }
    jar
}

/// Takes a currency beside the profile's own, or no longer: its sums go with it.
pub fn taking(mut jar: Jar, currency: Currency, is_taken: bool) -> Jar {
    jar.currencies.retain(|known| *known != currency);
    if is_taken {
        jar.currencies.push(currency);
    } else {
        jar.amounts.retain(|sum| sum.currency != currency);
    }
    jar
}

/// Suggests `sums` in `currency` and nothing else in it.
pub fn suggesting(mut jar: Jar, currency: Currency, sums: Vec<Money>) -> Jar {
    jar.amounts.retain(|sum| sum.currency != currency);
    jar.amounts.extend(sums);
    jar
}

pub fn thanking(jar: Jar, thanks: String) -> Jar {
    Jar { thanks, ..jar }
}

pub fn open_to(jar: Jar, givers: Givers) -> Jar {
    Jar { givers, ..jar }
}

/// Sums as they are typed one after the other, `2 5,50 10`; with the piece that is none of them.
pub fn sums(typed: &str, currency: Currency) -> Result<Vec<Money>, (String, AmountError)> {
    let pieces = typed.split(|c: char| c.is_whitespace() || c == ';');
    let pieces = pieces.filter(|piece| !piece.is_empty());
    pieces
        .map(|piece| Money::parse(piece, currency).map_err(|why| (piece.to_owned(), why)))
        .collect()
}

/// The same account, shown or not.
fn is_same(one: &Account, other: &Account) -> bool {
    (&one.service, &one.address) == (&other.service, &other.address)
}

fn place(jar: &Jar, account: &Account) -> Option<usize> {
    jar.accounts
        .iter()
        .position(|known| is_same(known, account))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn account(address: &str) -> Account {
        Account {
            service: "ko_fi".to_owned(),
            address: address.to_owned(),
            is_on: true,
        }
    }

    fn jar(addresses: &[&str]) -> Jar {
        Jar {
            accounts: addresses.iter().map(|address| account(address)).collect(),
            ..Jar::default()
        }
    }

    #[test]
    fn accounts_move_as_far_as_the_ends() {
        let moved = |address, is_up| moved(jar(&["a", "b", "c"]), &account(address), is_up);
        assert_eq!(moved("c", true), jar(&["a", "c", "b"]));
        assert_eq!(moved("a", false), jar(&["b", "a", "c"]));
        assert_eq!(moved("a", true), jar(&["a", "b", "c"]));
        assert_eq!(moved("c", false), jar(&["a", "b", "c"]));
        assert_eq!(moved("gone", true), jar(&["a", "b", "c"]));
    }

    #[test]
    fn an_account_is_changed_in_its_place_and_a_new_one_comes_last() {
        let old = account("a");
        let changed = with(jar(&["a", "b"]), account("z"), Some(&old));
        assert_eq!(changed, jar(&["z", "b"]));
        assert_eq!(
            with(jar(&["b"]), account("z"), Some(&old)),
            jar(&["b", "z"])
        );
        assert_eq!(with(jar(&["b"]), account("z"), None), jar(&["b", "z"]));
        let hidden = turned(jar(&["a"]), &old, false);
        assert!(!with(hidden, account("z"), Some(&old)).accounts[0].is_on);
    }

    #[test]
    fn hiding_an_account_keeps_it() {
        let off = turned(jar(&["a", "b"]), &account("a"), false);
        assert!(!off.accounts[0].is_on && off.accounts[1].is_on);
        assert_eq!(without(off, &account("a")), jar(&["b"]));
    }

    #[test]
    fn a_currency_that_is_no_longer_taken_takes_its_sums_along() {
        let usd = Currency::USD;
        let sums = vec![usd.of_major(2), usd.of_major(7)];
        let with = suggesting(taking(jar(&[]), usd, true), usd, sums);
        assert_eq!(with.amounts.len(), 2);
        assert_eq!(taking(with, usd, false), jar(&[]));
    }

    #[test]
    fn sums_are_read_one_after_the_other_and_the_wrong_one_is_named() {
        let eur = Currency::EUR;
        let read = |typed| sums(typed, eur);
        let expected = [200, 550, 1_000].map(|minor| eur.of_minor(minor)).to_vec();
        assert_eq!(read(" 2 5,50;10\u{202F}"), Ok(expected));
        assert_eq!(read(""), Ok(Vec::new()));
        assert_eq!(
            read("2 five").map_err(|(piece, _)| piece),
            Err("five".to_owned())
        );
    }

    proptest! {
        #[test]
        fn sums_that_are_taken_read_back_and_a_wrong_piece_was_typed(
            typed in hostile::near_any(&["2 5,50 10", "1;2.50;\u{202F}3", "١٠ ２０"]),
        ) {
            match sums(&typed, Currency::EUR) {
                Ok(sums) => {
                    let written: Vec<String> = sums.iter().map(|sum| sum.to_decimal()).collect();
                    prop_assert_eq!(super::sums(&written.join(" "), Currency::EUR), Ok(sums));
                }
                Err((piece, _)) => prop_assert!(typed.contains(&piece)),
            }
        }
    }
}
