//! Reads the form that links a bank account: only the test accounts below pass. Never keep, show or log what was typed.

use core::fmt;

use domain::banks::Country;
use domain::withdrawals::Failure;
use serde::{Deserialize, Serialize};

use crate::iban::{self, IbanError};
use crate::{BankDetails, BankRefusal};

/// What a test account does with money. Stored in the mock's book: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Conduct {
    Keeps,
    Fails(Failure),
    /// Takes it and sends it back days later.
    Returns(Failure),
}

/// A number that is published as an example, or follows from one, and belongs to nobody.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TestAccount {
    pub iban: &'static str,
    pub conduct: Conduct,
}

/// Every account this app accepts. Five stand in Stripe’s documentation or the registry of ISO 13616;
/// the last three follow from them and are ours.
pub const TEST_ACCOUNTS: [TestAccount; 8] = [
    account("DE89370400440532013000", Conduct::Keeps),
    account("FR1420041010050500013M02606", Conduct::Keeps),
    account("GB29NWBK60161331926819", Conduct::Keeps),
    account("DE62370400440532013001", Conduct::Fails(Failure::NoAccount)),
    account(
        "FR8420041010050500013M02607",
        Conduct::Fails(Failure::NoAccount),
    ),
    account(
        "DE35370400440532013002",
        Conduct::Fails(Failure::AccountClosed),
    ),
    account("DE08370400440532013003", Conduct::Fails(Failure::Refused)),
    account(
        "DE78370400440532013004",
        Conduct::Returns(Failure::AccountClosed),
    ),
];

const fn account(iban: &'static str, conduct: Conduct) -> TestAccount {
    TestAccount { iban, conduct }
}

impl TestAccount {
    /// Empty only if the table were wrong.
    pub fn country(&self) -> Option<Country> {
        Country::from_code(&self.iban[..2])
    }

    pub fn last4(&self) -> &'static str {
        &self.iban[self.iban.len() - 4..]
    }
}

impl fmt::Debug for TestAccount {
    /// Not even a test number gets into a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TestAccount(…{})", self.last4())
    }
}

/// Which test account was typed, or what is wrong with it.
pub fn read(typed: &BankDetails) -> Result<&'static TestAccount, BankRefusal> {
    let iban = iban::read(&typed.iban).map_err(|error| match error {
        IbanError::Empty => BankRefusal::Empty,
        IbanError::Form | IbanError::Checksum => BankRefusal::Wrong,
    })?;
    TEST_ACCOUNTS
        .iter()
        .find(|account| account.iban == iban)
        .ok_or(BankRefusal::NotATestAccount)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read_iban(iban: &str) -> Result<&'static TestAccount, BankRefusal> {
        read(&BankDetails { iban: iban.into() })
    }

    #[test]
    fn every_test_account_is_read_however_it_is_spaced() {
        for account in &TEST_ACCOUNTS {
            assert_eq!(read_iban(account.iban), Ok(account));
            assert!(account.country().is_some());
            let groups: Vec<String> = account
                .iban
                .to_lowercase()
                .as_bytes()
                .chunks(4)
                .map(|group| String::from_utf8_lossy(group).into_owned())
                .collect();
            for gap in [" ", "-", "\u{A0}", "\u{202F}"] {
                assert_eq!(read_iban(&groups.join(gap)), Ok(account));
            }
        }
    }

    #[test]
    fn a_number_that_could_be_real_is_refused() {
        // The examples of the Belgian and the Norwegian standard.
        for real in ["BE68539007547034", "NO9386011117947"] {
            assert_eq!(read_iban(real), Err(BankRefusal::NotATestAccount));
        }
    }

    #[test]
    fn what_is_no_iban_is_refused() {
        assert_eq!(read_iban(" - "), Err(BankRefusal::Empty));
        for wrong in [
            "DE",
            "DE00370400440532013000",
            "DE89370400440532013001",
            "8937040044053201300000",
            "DE8937040044053201300O",
            "ＤＥ89370400440532013000",
            "=DE89370400440532013000",
            "DE8937040044053201300000000000000000",
        ] {
            assert_eq!(read_iban(wrong), Err(BankRefusal::Wrong), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(iban in ".*", close in "[A-Z]{2}[0-9]{2}[0-9A-Z]{8,36}") {
            let _ = (read_iban(&iban), read_iban(&close));
        }
    }
}
