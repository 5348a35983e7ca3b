//! What is known about a service, for forms and for the word before leaving. Facts only: no texts, no decisions.

use domain::money::Currency;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Facts {
    /// What a receiver could type, to be shown in an empty field. It may be somebody's: never link to it.
    pub example: &'static str,
    pub typed: Typed,
    pub currencies: Currencies,
    pub carries: Carries,
    /// Whether a giver at a computer should see a QR code, because the app that pays is on the phone.
    pub is_for_qr: bool,
    pub warning: Option<Warning>,
}

/// What a receiver types.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Typed {
    /// A name at the service, or the link to its page.
    Name,
    /// An address as of e-mail: `name@host`.
    Address,
    /// What a wallet shows: letters and digits with a checksum.
    Wallet,
    Iban,
    Link,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Currencies {
    /// The service's own page asks for it.
    Theirs,
    /// A link can name any.
    Any,
    /// ISO 4217 codes.
    Only(&'static [&'static str]),
    Asset(Asset),
}

/// What a network counts in; never [`domain::money::Money`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Asset {
    pub code: &'static str,
    /// after the decimal sign
    pub digits: u8,
}

/// What a link of the service can say beyond who receives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Carries {
    pub amount: bool,
    pub note: bool,
}

/// What a giver should know before leaving.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Warning {
    /// Paid as “goods and services”, the giver's postal address is shown to the receiver.
    PostalAddressShown,
    /// What was sent stays sent: nobody can call it back.
    CannotBeUndone,
    /// As above, and everybody can see sum and addresses for ever.
    PublicForEver,
    /// The link leads wherever the receiver says: look at the host.
    AnyHost,
}

impl Carries {
    pub(super) const NOTHING: Self = Self {
        amount: false,
        note: false,
    };
    pub(super) const AMOUNT: Self = Self {
        amount: true,
        note: false,
    };
    pub(super) const ALL: Self = Self {
        amount: true,
        note: true,
    };
}

impl Currencies {
    /// Whether a sum of `currency` can be asked for.
    pub fn takes(self, currency: Currency) -> bool {
        match self {
            Self::Theirs | Self::Any => true,
            Self::Only(codes) => codes.contains(&currency.code()),
            Self::Asset(_) => false,
        }
    }
}

impl Facts {
    /// A page of the service where everything else is asked.
    pub(super) const fn page(example: &'static str) -> Self {
        Self {
            example,
            typed: Typed::Name,
            currencies: Currencies::Theirs,
            carries: Carries::NOTHING,
            is_for_qr: false,
            warning: None,
        }
    }
}
