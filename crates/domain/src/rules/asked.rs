//! What a pack asks of whoever wants to receive, sell or host: data. Whether somebody meets it is for `eligibility`.

use super::SaleFee;
use crate::moment::Span;
use crate::people::{Language, Role};

/// What a pack may or may not let somebody do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Capability {
    /// Receiving tips.
    Tips,
    /// Selling subscriptions.
    Subscriptions,
    /// Hosting a Space.
    Hosting,
    /// Selling tickets for a Space.
    Tickets,
}

impl Capability {
    pub const ALL: [Self; 4] = [
        Self::Tips,
        Self::Subscriptions,
        Self::Hosting,
        Self::Tickets,
    ];

    /// Its name in addresses and texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Tips => "tips",
            Self::Subscriptions => "subscriptions",
            Self::Hosting => "hosting",
            Self::Tickets => "tickets",
        }
    }
}

/// One thing that is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asked {
    /// 18 years or older.
    OfAge,
    /// One of these roles.
    Role(&'static [Role]),
    Language(Language),
    /// Lives in the United States.
    UnitedStates,
    /// A name and a bio.
    FullProfile,
    VerifiedEmail,
    TwoFactor,
    IdentityChecked,
    AccountAge(Span),
    Followers(u32),
    /// So many posts in that time.
    Posts(u32, Span),
    /// So many Spaces hosted, ever or in that time.
    Hosted(u32, Option<Span>),
}

/// What a capability takes and costs where a pack has it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Offered {
    /// All of it must be met; nothing means that everybody may.
    pub asked: &'static [Asked],
    pub fee: SaleFee,
}

impl Offered {
    /// Everybody may, for nothing.
    pub(super) const TO_ALL: Self = Self {
        asked: &[],
        fee: SaleFee::NONE,
    };
}
