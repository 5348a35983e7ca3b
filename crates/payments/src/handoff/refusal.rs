//! Why what a receiver typed is no address of a service. Never a sentence: the texts live with the screens.

/// The first rule that broke.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    Empty,
    TooShort {
        /// characters
        least: usize,
    },
    TooLong {
        /// characters
        most: usize,
    },
    /// An invisible or direction-changing character, which could make one address look like another.
    Hidden,
    /// A character that no address of this service has.
    Character(char),
    /// A name of this service has at least one letter.
    NoLetter,
    /// Not the form of an address of this service.
    Form,
    /// The check digits do not fit the rest: a typing error.
    Checksum,
    /// A word that is a page of the service itself and nobody's name.
    Reserved,
    /// A link that leads elsewhere than to a person at this service.
    OtherSite,
    /// Only links that begin with `https://` are taken.
    NotHttps,
    /// Something stands before the host, as in `bank.example@evil.example`.
    Credentials,
    /// The host has letters outside ASCII; its `xn--` form can be taken.
    HostNotAscii,
    /// Not a host name with at least one dot, or an address made of numbers.
    Host,
    /// Of another network than the main one, where money is worth nothing or gets lost.
    OtherNetwork,
    /// An invoice: it can be paid once, and a jar stays.
    PaidOnce,
    /// The link demands something we do not know (BIP 321, keys that begin with `req-`).
    Demands,
}
