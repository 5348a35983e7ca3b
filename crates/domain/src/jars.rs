//! Jars: how somebody wants to be tipped: services beside Obole, currencies, suggested sums, a standing word of thanks,
//! who may give. An address is only text here: what a service makes of it is checked at the border, and a link is made
//! anew each time. Never store a link.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::PersonId;
use crate::moment::Moment;
use crate::money::{Currency, Money};
use crate::rules::CURRENCIES;
use crate::text::{self, TextError};
use crate::{Request, State};

/// Ours: more than anybody publishes, and a list that can still be read.
pub const ACCOUNTS_MAX: usize = 30;
pub const SERVICE_MAX_CHARS: usize = 32;
/// As long as a link that every browser opens.
pub const ADDRESS_MAX_CHARS: usize = 2_048;
/// As many as fit beside each other on a phone, in two rows.
pub const AMOUNTS_MAX: usize = 6;

/// One service with what the receiver typed there. Stored in history.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Account {
    /// The key of a service: small letters and `_`.
    pub service: String,
    pub address: String,
    /// Whether givers see it.
    pub is_on: bool,
}

/// Who may give. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Givers {
    /// Visitors too.
    #[default]
    Everyone,
    /// Everybody with a profile.
    People,
    /// Who follows the receiver.
    Followers,
}

impl Givers {
    pub const ALL: [Self; 3] = [Self::Everyone, Self::People, Self::Followers];
}

/// Everything about a jar but whether it is open, which the profile says. The default is a jar that nobody has set up:
/// no service, the profile's currency, the usual sums, no word, open to everyone. Stored in history.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Jar {
    /// In the order in which givers see them.
    pub accounts: Vec<Account>,
    /// Beside the profile's own.
    pub currencies: Vec<Currency>,
    /// Suggested, in any currency the jar takes. Where there is none, the usual sums are.
    pub amounts: Vec<Money>,
    /// What a giver reads at once. May be empty.
    pub thanks: String,
    pub givers: Givers,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    SetUpJar { jar: Jar },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    JarSetUp {
        person: PersonId,
        jar: Jar,
        at: Moment,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    TooManyAccounts {
        most: usize,
    },
    /// Not the form of a service's key.
    Service,
    Address(TextError),
    /// The wallet knows no such currency.
    Currency,
    TooManyAmounts {
        most: usize,
    },
    /// 0 or less.
    AmountNotPositive,
    AmountTooLarge {
        largest: Money,
    },
    /// Suggested in a currency the jar does not take.
    AmountCurrency {
        currency: Currency,
    },
    Thanks(TextError),
    /// Only people with a profile may give to this jar.
    PeopleOnly,
    /// Only who follows the receiver may give to this jar.
    FollowersOnly,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Jars {
    pub by_person: BTreeMap<PersonId, Jar>,
}

static NOT_SET_UP: Jar = Jar {
    accounts: Vec::new(),
    currencies: Vec::new(),
    amounts: Vec::new(),
    thanks: String::new(),
    givers: Givers::Everyone,
};

/// The jar as its owner set it up, or the default one.
pub fn of(state: &State, person: PersonId) -> &Jar {
    state.jars.by_person.get(&person).unwrap_or(&NOT_SET_UP)
}

/// What the jar takes: the profile's currency first. Empty for nobody of this world.
pub fn currencies(state: &State, person: PersonId) -> Vec<Currency> {
    let Ok(found) = state.person(person) else {
        return Vec::new();
    };
    let own = found.profile.currency;
    let others = of(state, person).currencies.iter().copied();
    [own]
        .into_iter()
        .chain(others.filter(|currency| *currency != own))
        .collect()
}

/// What the jar suggests in `currency`: its owner's sums, or the usual ones.
pub fn amounts(state: &State, person: PersonId, currency: Currency) -> Vec<Money> {
    let amounts = of(state, person).amounts.iter().copied();
    let own: Vec<Money> = amounts.filter(|sum| sum.currency == currency).collect();
    if own.is_empty() {
        return state.rules.denominations(currency);
    }
    own
}

/// Whether `giver` (a visitor when empty) may give to the jar, in Obole or elsewhere.
pub fn admits(state: &State, receiver: PersonId, giver: Option<PersonId>) -> Result<(), Rejection> {
    match (of(state, receiver).givers, giver) {
        (Givers::Everyone, _) | (Givers::People, Some(_)) => Ok(()),
        (Givers::People, None) => Err(Rejection::PeopleOnly),
        (Givers::Followers, Some(giver)) if state.people.follows(giver, receiver) => Ok(()),
        (Givers::Followers, _) => Err(Rejection::FollowersOnly),
    }
}

pub fn decide(
    state: &State,
    request: &Request,
    command: &Command,
) -> Result<Vec<crate::Event>, crate::Rejection> {
    let Command::SetUpJar { jar } = command;
    let person = state.acting_person(request)?;
    let jar = checked(state, state.person(person)?.profile.currency, jar)?;
    if *of(state, person) == jar {
        return Ok(Vec::new());
    }
    let at = request.at;
    Ok(vec![Event::JarSetUp { person, jar, at }.into()])
}

pub fn apply(jars: &mut Jars, event: &Event) {
    let Event::JarSetUp { person, jar, .. } = event;
    jars.by_person.insert(*person, jar.clone());
}

/// The jar with clean texts and nothing in it twice.
fn checked(state: &State, own: Currency, jar: &Jar) -> Result<Jar, Rejection> {
    let currencies = checked_currencies(own, &jar.currencies)?;
    Ok(Jar {
        accounts: checked_accounts(&jar.accounts)?,
        amounts: checked_amounts(state, own, &currencies, &jar.amounts)?,
        currencies,
        thanks: text::prose(&jar.thanks, state.rules.message_max_chars)
            .map_err(Rejection::Thanks)?,
        givers: jar.givers,
    })
}

/// The same account twice is one account, in its first place, and on when either was.
fn checked_accounts(accounts: &[Account]) -> Result<Vec<Account>, Rejection> {
    let mut kept: Vec<Account> = Vec::new();
    for account in accounts {
        if !is_key(&account.service) {
            return Err(Rejection::Service);
        }
        let address =
            text::line(&account.address, ADDRESS_MAX_CHARS).map_err(Rejection::Address)?;
        let same = |known: &Account| known.service == account.service && known.address == address;
        match kept.iter().position(same) {
            Some(n) => kept[n].is_on |= account.is_on,
            None if kept.len() == ACCOUNTS_MAX => {
                return Err(Rejection::TooManyAccounts { most: ACCOUNTS_MAX });
            }
            None => kept.push(Account {
                address,
                ..account.clone()
            }),
        }
    }
    Ok(kept)
}

fn is_key(service: &str) -> bool {
    (1..=SERVICE_MAX_CHARS).contains(&service.len())
        && service.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

fn checked_currencies(own: Currency, currencies: &[Currency]) -> Result<Vec<Currency>, Rejection> {
    if currencies.iter().any(|c| !CURRENCIES.contains(c)) {
        return Err(Rejection::Currency);
    }
    let beside = |currency: &Currency| *currency != own && currencies.contains(currency);
    Ok(CURRENCIES.into_iter().filter(beside).collect())
}

fn checked_amounts(
    state: &State,
    own: Currency,
    currencies: &[Currency],
    amounts: &[Money],
) -> Result<Vec<Money>, Rejection> {
    let mut kept: Vec<Money> = Vec::new();
    for amount in amounts {
        let currency = amount.currency;
        if currency != own && !currencies.contains(&currency) {
            return Err(Rejection::AmountCurrency { currency });
        }
        if !amount.is_positive() {
            return Err(Rejection::AmountNotPositive);
        }
        let largest = state.rules.largest_payment(currency);
        if amount.minor > largest.minor {
            return Err(Rejection::AmountTooLarge { largest });
        }
        if !kept.contains(amount) {
            kept.push(*amount);
        }
    }
    if kept.len() > AMOUNTS_MAX {
        return Err(Rejection::TooManyAmounts { most: AMOUNTS_MAX });
    }
    Ok(kept)
}
