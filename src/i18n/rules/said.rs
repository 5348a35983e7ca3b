//! What a pack says, topic by topic, as short lines: for reading two packs side by side. Sums are in dollars, as the
//! services publish them.

use domain::money::{Currency, Money};
use domain::rules::{
    Billing, Capability, MarkRules, OnCancel, PackName, RulePack, SaleFee, TierPrices,
};

use super::{asked_alone, card, days, percent, platform_name};
use crate::i18n::{Texts, format, money};

/// One thing that packs say something of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Topic {
    Fee(Capability),
    Cards,
    May(Capability),
    Prices,
    Dunning,
    Seats,
    Stage,
    Ahead,
    Payout,
    Billing,
    Tiers,
    Replay,
    Moving,
    Cancel,
    Mark,
    Communities,
    Savings,
}

/// Topics that this world acts out, by group.
pub const PLAYED: [(&str, &[Topic]); 5] = [
    (
        "fees",
        &[
            Topic::Fee(Capability::Tips),
            Topic::Fee(Capability::Subscriptions),
            Topic::Fee(Capability::Tickets),
            Topic::Cards,
        ],
    ),
    (
        "who",
        &[
            Topic::May(Capability::Tips),
            Topic::May(Capability::Subscriptions),
            Topic::May(Capability::Hosting),
            Topic::May(Capability::Tickets),
        ],
    ),
    ("subscriptions", &[Topic::Prices, Topic::Dunning]),
    ("spaces", &[Topic::Seats, Topic::Ahead]),
    ("wallet", &[Topic::Payout]),
];

/// Topics in which this world does as Obole does, whatever the pack.
pub const ALIKE: &[Topic] = &[Topic::Billing, Topic::Cancel];

/// Topics that are told for comparison only.
pub const TOLD: &[Topic] = &[
    Topic::Stage,
    Topic::Tiers,
    Topic::Replay,
    Topic::Moving,
    Topic::Mark,
    Topic::Communities,
    Topic::Savings,
];

impl Topic {
    /// Its name in texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Fee(Capability::Tips) => "tips-fee",
            Self::Fee(Capability::Subscriptions) => "months-fee",
            Self::Fee(Capability::Tickets | Capability::Hosting) => "tickets-fee",
            Self::Cards => "cards",
            Self::May(capability) => capability.key(),
            Self::Prices => "prices",
            Self::Dunning => "dunning",
            Self::Seats => "seats",
            Self::Stage => "stage",
            Self::Ahead => "ahead",
            Self::Payout => "payout",
            Self::Billing => "billing",
            Self::Tiers => "tiers",
            Self::Replay => "replay",
            Self::Moving => "moving",
            Self::Cancel => "cancel",
            Self::Mark => "mark",
            Self::Communities => "communities",
            Self::Savings => "savings",
        }
    }
}

/// What `pack` says of `topic`, a line for each part; nothing when it has no such thing.
pub fn lines(t: Texts, pack: &RulePack, topic: Topic) -> Vec<String> {
    let hosts = pack.hosting.is_some();
    match topic {
        Topic::Fee(capability) => pack
            .offered(capability)
            .map_or(Vec::new(), |offered| fee(t, pack.name, offered.fee)),
        Topic::Cards => cards(t, pack),
        Topic::May(capability) => match pack.offered(capability) {
            None => Vec::new(),
            Some(offered) if offered.asked.is_empty() => vec![t.rules_everyone()],
            Some(offered) => {
                let each = offered.asked.iter();
                each.map(|one| asked_alone(t, *one)).collect()
            }
        },
        Topic::Prices => {
            let weeks = pack.said.billing == Billing::Weekly;
            let weeks = weeks.then(|| t.rules_price_of_a_week());
            [prices(t, pack)].into_iter().chain(weeks).collect()
        }
        Topic::Dunning => vec![
            t.rules_dunning(format::count(pack.renewal_tries.len())),
            t.rules_grace(days(pack.grace)),
        ],
        Topic::Seats if pack.tickets.is_some() => seats(t, pack),
        Topic::Stage if hosts => {
            let number = |n: u16| format::number(t.lang(), n.into());
            let stage = pack.spaces;
            vec![t.rules_stage(&number(stage.co_hosts_most), &number(stage.speakers_most))]
        }
        Topic::Ahead if hosts => vec![
            t.rules_ahead(&format::number(t.lang(), days(pack.spaces.schedule_ahead))),
            t.rules_upcoming(pack.spaces.upcoming_most.into()),
        ],
        Topic::Seats | Topic::Stage | Topic::Ahead => Vec::new(),
        Topic::Payout => vec![sum(t, pack.wallet.smallest_withdrawal(Currency::USD))],
        told => told_lines(t, pack, told),
    }
}

fn told_lines(t: Texts, pack: &RulePack, topic: Topic) -> Vec<String> {
    let said = &pack.said;
    let span = |span| format::number(t.lang(), days(span));
    match topic {
        Topic::Billing => vec![t.rules_billing(match said.billing {
            Billing::Anchored => "anchored",
            Billing::Drifting => "drifting",
            Billing::SameDay => "same-day",
            Billing::Weekly => "weekly",
        })],
        Topic::Tiers => {
            let most = said.tiers_most.map(|most| t.rules_tiers(most.into()));
            let more = said.is_price_a_minimum.then(|| t.rules_price_minimum());
            let most = most.unwrap_or_else(|| t.rules_tiers_free());
            [most].into_iter().chain(more).collect()
        }
        Topic::Replay => {
            let topics = said.topics_most.map(|most| t.rules_topics(most.into()));
            let replay = said.replay.map(|replay| t.rules_replay(&span(replay)));
            topics.into_iter().chain(replay).collect()
        }
        Topic::Moving => said
            .can_move
            .map(|can| t.rules_can_move(if can { "yes" } else { "no" }))
            .into_iter()
            .collect(),
        Topic::Cancel => said
            .on_cancel
            .map(|what| {
                t.rules_on_cancel(match what {
                    OnCancel::Automatic => "automatic",
                    OnCancel::AskTheStore => "ask",
                })
            })
            .into_iter()
            .collect(),
        Topic::Mark => said.mark.map_or(Vec::new(), |mark| mark_lines(t, mark)),
        Topic::Communities => said.communities.map_or(Vec::new(), |rules| {
            let invites = t.rules_invites(&format::number(t.lang(), rules.invites_each.into()));
            let staff = rules.is_staff_unlimited.then(|| t.rules_staff());
            let age = rules.admin_age.map(|age| t.rules_admin_age(&span(age)));
            [invites].into_iter().chain(staff).chain(age).collect()
        }),
        Topic::Savings => {
            let rate = said.savings.map(|rate| t.rules_savings(&percent(t, rate)));
            rate.into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn mark_lines(t: Texts, mark: MarkRules) -> Vec<String> {
    let span = |span| format::number(t.lang(), days(span));
    let lines = [
        Some(t.rules_mark_month(&sum(t, mark.month))),
        mark.month_in_store
            .map(|price| t.rules_mark_store(&sum(t, price))),
        mark.year.map(|price| t.rules_mark_year(&sum(t, price))),
        Some(t.rules_mark_age(&span(mark.account_age))),
        mark.needs_phone.then(|| t.rules_mark_phone()),
        mark.active_in.map(|days| t.rules_mark_active(&span(days))),
        mark.unchanged_for
            .map(|days| t.rules_mark_unchanged(&span(days))),
    ];
    lines.into_iter().flatten().collect()
}

fn fee(t: Texts, pack: PackName, fee: SaleFee) -> Vec<String> {
    let is_free = fee == SaleFee::NONE;
    let store = fee.store.basis_points > 0;
    let platform = percent(t, fee.platform);
    let lines = [
        is_free.then(|| t.rules_nothing()),
        store.then(|| t.rules_fee_store(&percent(t, fee.store))),
        (store && !is_free).then(|| t.rules_fee_rest(&platform_name(t, pack), &platform)),
        (!store && !is_free).then_some(platform),
        fee.beyond.map(|(threshold, rate)| {
            let threshold = sum(t, Currency::USD.of_minor(threshold));
            t.rules_fee_beyond(&percent(t, rate), &threshold)
        }),
    ];
    lines.into_iter().flatten().collect()
}

/// The fee in dollars; before it that in euro, where the two are not the same figures.
fn cards(t: Texts, pack: &RulePack) -> Vec<String> {
    let [euro, dollar] = [Currency::EUR, Currency::USD].map(|currency| pack.card_fee(currency));
    let same = |fee: &domain::rules::CardFee| (fee.rate, fee.fixed.minor);
    let euro = euro.filter(|euro| dollar.map(same) != Some(same(euro)));
    let both = euro.into_iter().chain(dollar);
    both.map(|fee| card(t, fee)).collect()
}

fn prices(t: Texts, pack: &RulePack) -> String {
    if let Some(choices) = pack.tier_choices(Currency::USD) {
        let [one, two, three] = choices.map(|price| sum(t, price));
        return t.rules_among(&one, &two, &three);
    }
    let most = pack.largest_payment(Currency::USD).minor;
    if pack.tier_prices == TierPrices::Between(1, most) {
        return t.rules_free_choice();
    }
    let (least, most) = pack.tier_prices(Currency::USD);
    t.rules_between(&sum(t, least), &sum(t, most))
}

fn seats(t: Texts, pack: &RulePack) -> Vec<String> {
    let (least, most) = pack.ticket_prices(Currency::USD);
    let number = |n: u16| format::number(t.lang(), n.into());
    let spaces = pack.spaces;
    vec![
        t.rules_between(&sum(t, least), &sum(t, most)),
        t.rules_seats(&number(spaces.seats_least), &number(spaces.seats_most)),
    ]
}

fn sum(t: Texts, sum: Money) -> String {
    money::brief(t, sum)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    fn all() -> impl Iterator<Item = Topic> {
        let played = PLAYED.iter().flat_map(|(_, topics)| topics.iter());
        played.chain(ALIKE).chain(TOLD).copied()
    }

    #[test]
    fn obole_says_something_of_everything() {
        for lang in [Lang::En, Lang::Fr] {
            for topic in all() {
                let said = lines(Texts::new(lang), PackName::Obole.rules(), topic);
                assert!(!said.is_empty(), "{topic:?}");
            }
        }
    }

    #[test]
    fn a_pack_says_its_figures_and_nothing_of_what_it_lacks() {
        let t = Texts::new(Lang::En);
        let of = |pack: PackName, topic| lines(t, pack.rules(), topic);
        let months = Topic::Fee(Capability::Subscriptions);
        assert_eq!(
            of(PackName::Twitter2021, months),
            [
                "The app store keeps 30%",
                "Then Twitter keeps 3% of what is left",
                "20% beyond $50,000 in a lifetime"
            ]
        );
        assert_eq!(of(PackName::Patreon, months), ["10%"]);
        assert_eq!(of(PackName::KoFi, Topic::Prices), ["Free choice"]);
        assert_eq!(
            of(PackName::Liberapay, Topic::Prices),
            ["$0.01 to $100", "For a week there, for a month here"]
        );
        assert_eq!(of(PackName::Obole, Topic::Cards).len(), 2);
        let none: Vec<String> = Vec::new();
        assert_eq!(of(PackName::Patreon, Topic::Fee(Capability::Tips)), none);
        assert_eq!(of(PackName::Liberapay, Topic::Stage), none);
    }
}
