//! Bank accounts that people linked to take money to. The number of an account goes from the form to the provider
//! and never comes here: a token, the country and the last four characters are all we know.

use core::fmt;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::id::{BankAccountId, PersonId, RecordId};
use crate::moment::Moment;
use crate::text::{self, TextError};
use crate::{Request, State};

pub const LABEL_MAX_CHARS: usize = 40;

/// So many digits could be an account number.
const DIGITS_OF_A_NUMBER: usize = 8;

/// A country by its two capitals (ISO 3166-1).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// Empty when the text is not two capital letters.
    pub fn from_code(code: &str) -> Option<Self> {
        match code.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Some(Self([*a, *b])),
            _ => None,
        }
    }

    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| de::Error::custom("not a country"))
    }
}

/// All that we ever know of an account: the provider keeps the rest behind the token. Stored in history.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Bank {
    pub token: String,
    pub country: Country,
    /// Four letters or digits.
    pub last4: String,
}

impl Bank {
    /// Whether nothing that could be an account number hides in it.
    fn is_discreet(&self) -> bool {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
        self.last4.len() == 4
            && self.last4.chars().all(|c| c.is_ascii_alphanumeric())
            && self.token.len() <= 64
            && self.token.starts_with("bank_")
            && self.token.chars().all(is_plain)
            && digits(&self.token) < DIGITS_OF_A_NUMBER
    }
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    LinkBankAccount { label: String, bank: Bank },
    UnlinkBankAccount { account: BankAccountId },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    BankAccountLinked {
        account: BankAccountId,
        owner: PersonId,
        label: String,
        bank: Bank,
        at: Moment,
    },
    BankAccountUnlinked {
        account: BankAccountId,
        at: Moment,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    Label(TextError),
    /// A name, please, not the number.
    LabelHoldsNumber,
    /// The account is not one that a provider gave us a token for.
    NotTokenised,
    /// A withdrawal to it is under way.
    InUse,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BankAccount {
    pub owner: PersonId,
    pub label: String,
    pub bank: Bank,
    pub linked_at: Moment,
    /// Kept for the receipts of what was paid there.
    pub unlinked_at: Option<Moment>,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Banks {
    pub by_id: BTreeMap<BankAccountId, BankAccount>,
    /// The linked accounts of each person.
    pub linked: BTreeMap<PersonId, BTreeSet<BankAccountId>>,
}

pub fn decide(
    state: &State,
    request: &Request,
    command: &Command,
) -> Result<Vec<crate::Event>, crate::Rejection> {
    let at = request.at;
    match command {
        Command::LinkBankAccount { label, bank } => {
            let owner = state.acting_person(request)?;
            let label = text::line(label, LABEL_MAX_CHARS).map_err(Rejection::Label)?;
            if digits(&label) >= DIGITS_OF_A_NUMBER {
                return Err(Rejection::LabelHoldsNumber.into());
            }
            if !bank.is_discreet() {
                return Err(Rejection::NotTokenised.into());
            }
            let event = Event::BankAccountLinked {
                account: BankAccountId(RecordId::main(request.id)),
                owner,
                label,
                bank: bank.clone(),
                at,
            };
            Ok(vec![event.into()])
        }
        Command::UnlinkBankAccount { account } => {
            let found = own(state, request, *account)?;
            if found.unlinked_at.is_some() {
                return Ok(Vec::new());
            }
            if state.withdrawals.is_under_way_to(*account) {
                return Err(Rejection::InUse.into());
            }
            let account = *account;
            Ok(vec![Event::BankAccountUnlinked { account, at }.into()])
        }
    }
}

pub fn apply(banks: &mut Banks, event: &Event) {
    match event {
        Event::BankAccountLinked {
            account,
            owner,
            label,
            bank,
            at,
        } => {
            let linked = BankAccount {
                owner: *owner,
                label: label.clone(),
                bank: bank.clone(),
                linked_at: *at,
                unlinked_at: None,
            };
            banks.by_id.insert(*account, linked);
            banks.linked.entry(*owner).or_default().insert(*account);
        }
        Event::BankAccountUnlinked { account, at } => {
            if let Some(found) = banks.by_id.get_mut(account) {
                found.unlinked_at = Some(*at);
                if let Some(linked) = banks.linked.get_mut(&found.owner) {
                    linked.remove(account);
                }
            }
        }
    }
}

/// An account of the person who asks.
pub(crate) fn own<'a>(
    state: &'a State,
    request: &Request,
    id: BankAccountId,
) -> Result<&'a BankAccount, crate::Rejection> {
    let found = state.banks.by_id.get(&id);
    let found = found.ok_or(crate::Rejection::NotFound)?;
    if state.acting_person(request)? != found.owner {
        return Err(crate::Rejection::NotAllowed);
    }
    Ok(found)
}

/// Digits of every script: a number stays one in full-width or Arabic writing.
fn digits(text: &str) -> usize {
    text.chars().filter(|c| c.is_numeric()).count()
}
