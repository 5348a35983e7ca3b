//! The scenarios there are, and the link that opens each at what it shows. A scenario is a file in `public/scenarios`, a
//! line here and two texts; never list one that has no file.

use domain::id::{PaymentId, PostId, RecordId, SpaceId, TicketId, WithdrawalId};

use crate::routes;
use crate::situation::carried;
use crate::store::request_called;

/// What a scenario is about; also the order of the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum About {
    Beginning,
    Tips,
    Subscriptions,
    Spaces,
    Wallet,
}

impl About {
    pub const ALL: [Self; 5] = [
        Self::Beginning,
        Self::Tips,
        Self::Subscriptions,
        Self::Spaces,
        Self::Wallet,
    ];

    /// The key of its texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Beginning => "beginning",
            Self::Tips => "tips",
            Self::Subscriptions => "subscriptions",
            Self::Spaces => "spaces",
            Self::Wallet => "wallet",
        }
    }
}

/// Where a scenario shows what its name says. A word names a line of its file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Start {
    At(&'static str),
    /// What is paid with the payment that the line opens.
    Payment(&'static str),
    /// What was paid for it.
    Receipt(&'static str),
    Post(&'static str),
    Space(&'static str),
    Ticket(&'static str),
    Withdrawal(&'static str),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Specimen {
    /// The file, and the key of its texts.
    pub name: &'static str,
    pub about: About,
    /// Whose handle it is seen as; a visitor's if empty.
    acting: &'static str,
    start: Start,
}

pub const SPECIMENS: [Specimen; 15] = [
    specimen("first-run", About::Beginning, "", Start::At(routes::HOME)),
    specimen("demo", About::Beginning, "", Start::At(routes::HOME)),
    specimen("tip-declined", About::Tips, "lena", Start::Payment("tip")),
    specimen("tip-challenge", About::Tips, "lena", Start::Payment("tip")),
    specimen("disputed", About::Tips, "amina", Start::Receipt("tip")),
    specimen(
        "in-grace",
        About::Subscriptions,
        "lena",
        Start::At(routes::SUBSCRIPTIONS),
    ),
    specimen(
        "expired",
        About::Subscriptions,
        "lena",
        Start::At(routes::SUBSCRIPTIONS),
    ),
    specimen(
        "cancelled-but-paid",
        About::Subscriptions,
        "lena",
        Start::At(routes::SUBSCRIPTIONS),
    ),
    specimen(
        "locked-post",
        About::Subscriptions,
        "lena",
        Start::Post("letter"),
    ),
    specimen(
        "fee-threshold",
        About::Subscriptions,
        "ines",
        Start::At("/@amina/subscribe"),
    ),
    specimen("lobby", About::Spaces, "lena", Start::Space("space")),
    specimen("seat-held", About::Spaces, "lena", Start::Space("space")),
    specimen("sold-out", About::Spaces, "lena", Start::Space("space")),
    specimen(
        "space-cancelled",
        About::Spaces,
        "lena",
        Start::Ticket("seat_lena"),
    ),
    specimen(
        "withdrawal-failed",
        About::Wallet,
        "amina",
        Start::Withdrawal("out"),
    ),
];

const fn specimen(
    name: &'static str,
    about: About,
    acting: &'static str,
    start: Start,
) -> Specimen {
    Specimen {
        name,
        about,
        acting,
        start,
    }
}

impl Specimen {
    /// The link that opens it, in a document of its own.
    pub fn link(self) -> String {
        let acting = match self.acting {
            "" => String::new(),
            handle => format!("&as={handle}"),
        };
        let start = self.start(self.name);
        let link = carried(&start, &format!("scenario={}{acting}", self.name));
        link.unwrap_or(start)
    }

    fn start(self, scenario: &str) -> String {
        let record = |alias, n| RecordId::nth(request_called(scenario, alias), n);
        match self.start {
            Start::At(address) => address.to_owned(),
            Start::Receipt(alias) => routes::receipt(PaymentId(record(alias, 1))),
            Start::Payment(alias) => routes::payment(PaymentId(record(alias, 1))),
            Start::Post(alias) => routes::post(PostId(record(alias, 0))),
            Start::Space(alias) => routes::space(SpaceId(record(alias, 0))),
            Start::Ticket(alias) => routes::ticket(TicketId(record(alias, 0))),
            Start::Withdrawal(alias) => routes::withdrawal(WithdrawalId(record(alias, 0))),
        }
    }
}

/// The scenarios about one thing.
pub fn specimens(about: About) -> impl Iterator<Item = Specimen> {
    SPECIMENS
        .into_iter()
        .filter(move |specimen| specimen.about == about)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scenario_stands_in_one_group_and_has_a_link_of_its_own() {
        let grouped: usize = About::ALL
            .map(|about| specimens(about).count())
            .iter()
            .sum();
        assert_eq!(grouped, SPECIMENS.len());
        let mut links = SPECIMENS.map(Specimen::link).to_vec();
        links.sort();
        links.dedup();
        assert_eq!(links.len(), SPECIMENS.len());
    }

    #[test]
    fn a_link_leads_to_what_is_to_be_seen_as_who_sees_it() {
        let links = SPECIMENS.map(Specimen::link);
        let expected = "/subscriptions?scenario=in-grace&as=lena";
        assert!(links.iter().any(|link| link == expected), "{links:?}");
    }
}
