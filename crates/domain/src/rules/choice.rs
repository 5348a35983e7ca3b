//! Which pack a world lives by. A change counts from its moment on: whatever was booked before stays as it was booked,
//! because events say what happened and never by which rule.

use serde::{Deserialize, Serialize};

use super::{Asked, Capability, RulePack, packs};
use crate::moment::Moment;
use crate::{Actor, Request, State};

/// The packs there are. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PackName {
    Obole,
    Twitter2021,
    X2026,
    Patreon,
    KoFi,
    Liberapay,
}

impl PackName {
    pub const ALL: [Self; 6] = [
        Self::Obole,
        Self::Twitter2021,
        Self::X2026,
        Self::Patreon,
        Self::KoFi,
        Self::Liberapay,
    ];

    /// Its name in addresses and texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Obole => "obole",
            Self::Twitter2021 => "twitter-2021",
            Self::X2026 => "x-2026",
            Self::Patreon => "patreon",
            Self::KoFi => "ko-fi",
            Self::Liberapay => "liberapay",
        }
    }

    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.key() == key)
    }

    pub fn rules(self) -> &'static RulePack {
        match self {
            Self::Obole => &packs::OBOLE,
            Self::Twitter2021 => &packs::TWITTER_2021,
            Self::X2026 => &packs::X_2026,
            Self::Patreon => &packs::PATREON,
            Self::KoFi => &packs::KO_FI,
            Self::Liberapay => &packs::LIBERAPAY,
        }
    }
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    ChoosePack { pack: PackName },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    PackChosen { pack: PackName, at: Moment },
}

/// Why the pack does not let somebody do something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    /// The pack has no such thing for anybody.
    NotOffered {
        pack: PackName,
        capability: Capability,
    },
    /// The first thing asked that is not met.
    NotMet {
        pack: PackName,
        capability: Capability,
        asked: Asked,
    },
}

/// The pack is this world's setting: whoever uses the world may choose it, also somebody without a profile.
pub fn decide(
    state: &State,
    request: &Request,
    command: &Command,
) -> Result<Vec<Event>, crate::Rejection> {
    let Command::ChoosePack { pack } = *command;
    if request.by == Actor::System {
        return Err(crate::Rejection::NotAllowed);
    }
    if state.rules.name == pack {
        return Ok(Vec::new());
    }
    let at = request.at;
    Ok(vec![Event::PackChosen { pack, at }])
}

pub fn apply(state: &mut State, event: &Event) {
    let Event::PackChosen { pack, at } = event;
    state.rules = pack.rules();
    state.packs.push((*at, *pack));
}
