//! Services outside Obole that a tip can be handed off to: a checked address, and the links to it.
//! Never build a link to a service anywhere else, and never store one: it is made anew from the address every time.

mod ask;
mod bandcamp;
mod bank;
mod bitcoin;
mod boosty;
mod buy_me_a_coffee;
mod cash_app;
mod custom;
mod definition;
mod donorbox;
mod encode;
mod ethereum;
mod facts;
mod github_sponsors;
mod gofundme;
mod issuehunt;
mod ko_fi;
mod lfx;
mod liberapay;
mod lightning;
mod opaque;
mod open_collective;
mod page;
mod patreon;
mod paypal;
mod polar;
mod razorpay;
mod refusal;
mod thanks_dev;
mod tidelift;
mod upi;
mod venmo;
mod web;

use definition::Definition;
use domain::jars::{Account, Jar};

pub use ask::{Ask, Handoff, LeftOut, Why};
pub use facts::{Asset, Carries, Currencies, Facts, Typed, Warning};
pub use refusal::Refusal;

/// The accounts of a jar that givers see, in its order, each with its service: those that are on and that this build
/// knows. Whether the service takes the address is still to be checked.
pub fn shown(jar: &Jar) -> impl Iterator<Item = (Service, &Account)> {
    let on = jar.accounts.iter().filter(|account| account.is_on);
    on.filter_map(|account| Some((Service::of_key(&account.service)?, account)))
}

/// Where a tip can be handed off to. A new one is a file, a variant, a place in `ALL` and an arm in `definition`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Service {
    PayPal,
    Venmo,
    CashApp,
    Patreon,
    KoFi,
    BuyMeACoffee,
    Liberapay,
    OpenCollective,
    GitHubSponsors,
    Bandcamp,
    GoFundMe,
    Razorpay,
    Upi,
    Bitcoin,
    Lightning,
    Ethereum,
    Bank,
    Custom,
    Tidelift,
    Polar,
    ThanksDev,
    IssueHunt,
    Lfx,
    Boosty,
    Donorbox,
}

impl Service {
    /// Every service, in the order in which a form offers them.
    pub const ALL: [Self; 25] = [
        Self::PayPal,
        Self::Venmo,
        Self::CashApp,
        Self::Patreon,
        Self::KoFi,
        Self::BuyMeACoffee,
        Self::Liberapay,
        Self::OpenCollective,
        Self::GitHubSponsors,
        Self::Bandcamp,
        Self::GoFundMe,
        Self::Razorpay,
        Self::Upi,
        Self::Bitcoin,
        Self::Lightning,
        Self::Ethereum,
        Self::Bank,
        Self::Custom,
        Self::Tidelift,
        Self::Polar,
        Self::ThanksDev,
        Self::IssueHunt,
        Self::Lfx,
        Self::Boosty,
        Self::Donorbox,
    ];

    /// Stored beside an address: it never changes.
    pub fn key(self) -> &'static str {
        self.definition().key
    }

    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.key() == key)
    }

    /// The brand's own name, the same in every language; empty for [`Service::Custom`], which is no brand.
    pub fn name(self) -> &'static str {
        self.definition().name
    }

    pub fn facts(self) -> Facts {
        self.definition().facts
    }

    /// What somebody typed or pasted, normalised; or the rule that it breaks. An address passes again unchanged.
    pub fn check(self, typed: &str) -> Result<Address, Refusal> {
        let text = self.definition().check(typed)?;
        Ok(Address {
            service: self,
            text,
        })
    }

    /// The service that a whole link leads to, and the address in it; nothing for a link of nobody known.
    pub fn recognise(link: &str) -> Option<Address> {
        let link = web::trimmed(link).ok()?;
        Self::ALL.into_iter().find_map(|service| {
            let text = service.definition().recognise(link)?;
            Some(Address { service, text })
        })
    }

    fn definition(self) -> &'static Definition {
        match self {
            Self::PayPal => &paypal::DEFINITION,
            Self::Venmo => &venmo::DEFINITION,
            Self::CashApp => &cash_app::DEFINITION,
            Self::Patreon => &patreon::DEFINITION,
            Self::KoFi => &ko_fi::DEFINITION,
            Self::BuyMeACoffee => &buy_me_a_coffee::DEFINITION,
            Self::Liberapay => &liberapay::DEFINITION,
            Self::OpenCollective => &open_collective::DEFINITION,
            Self::GitHubSponsors => &github_sponsors::DEFINITION,
            Self::Bandcamp => &bandcamp::DEFINITION,
            Self::GoFundMe => &gofundme::DEFINITION,
            Self::Razorpay => &razorpay::DEFINITION,
            Self::Upi => &upi::DEFINITION,
            Self::Bitcoin => &bitcoin::DEFINITION,
            Self::Lightning => &lightning::DEFINITION,
            Self::Ethereum => &ethereum::DEFINITION,
            Self::Bank => &bank::DEFINITION,
            Self::Custom => &custom::DEFINITION,
            Self::Tidelift => &tidelift::DEFINITION,
            Self::Polar => &polar::DEFINITION,
            Self::ThanksDev => &thanks_dev::DEFINITION,
            Self::IssueHunt => &issuehunt::DEFINITION,
            Self::Lfx => &lfx::DEFINITION,
            Self::Boosty => &boosty::DEFINITION,
            Self::Donorbox => &donorbox::DEFINITION,
        }
    }
}

/// An address that passed its service's check; there is no other way to make one.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Address {
    service: Service,
    text: String,
}

impl Address {
    pub fn service(&self) -> Service {
        self.service
    }

    /// As it is stored and shown.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether both lead to the same: names on pages do in capitals too, wallets do not.
    pub fn is_same(&self, other: &Self) -> bool {
        let is_name = self.service.facts().typed == Typed::Name;
        self == other
            || (self.service == other.service
                && is_name
                && self.text.eq_ignore_ascii_case(&other.text))
    }

    /// Where a giver goes, with as much of `ask` as the service can be told.
    pub fn link(&self, ask: &Ask) -> Handoff {
        self.service.definition().link(&self.text, ask)
    }
}
