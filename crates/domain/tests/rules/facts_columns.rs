//! The published table, row by row: what each pack says. A figure that changes here changes what the app tells people
//! about a service; never change one without its source.

use domain::moment::Span;
use domain::money::{Currency, Money};
use domain::people::{Language, Role};
use domain::rules::{
    Asked, Billing, CURRENCIES, Capability, OnCancel, PackName, RulePack, SaleFee, TierPrices,
};

/// A row: Obole, Twitter 2021, X 2026, Patreon, Ko-fi, Liberapay.
fn row<T>(of: impl Fn(&'static RulePack) -> T) -> [T; 6] {
    PackName::ALL.map(|pack| of(pack.rules()))
}

fn days(n: i64) -> Span {
    Span::days(n)
}

fn usd(minor: i64) -> Money {
    Currency::USD.of_minor(minor)
}

fn asked(capability: Capability) -> [Option<&'static [Asked]>; 6] {
    row(|pack| pack.offered(capability).map(|offered| offered.asked))
}

#[test]
fn who_may_receive_tips() {
    let roles = &[
        Role::Creator,
        Role::Journalist,
        Role::Expert,
        Role::NonProfit,
    ];
    let early = &[
        Asked::Role(roles),
        Asked::Language(Language::English),
        Asked::OfAge,
    ];
    let of_age = Some(&[Asked::OfAge][..]);
    let all = Some(&[][..]);
    let expected = [of_age, Some(&early[..]), of_age, None, all, all];
    assert_eq!(asked(Capability::Tips), expected);
}

#[test]
fn who_may_sell_subscriptions() {
    let month = days(30);
    let twitter = [
        Asked::OfAge,
        Asked::Followers(10_000),
        Asked::Posts(25, month),
        Asked::UnitedStates,
    ];
    let x = [
        Asked::OfAge,
        Asked::FullProfile,
        Asked::VerifiedEmail,
        Asked::TwoFactor,
        Asked::AccountAge(days(90)),
        Asked::Followers(500),
        Asked::Posts(1, month),
        Asked::IdentityChecked,
    ];
    let obole = [Asked::OfAge, Asked::FullProfile];
    let all = Some(&[][..]);
    let said = [Some(&obole[..]), Some(&twitter), Some(&x), all, all, all];
    assert_eq!(asked(Capability::Subscriptions), said);
}

#[test]
fn who_may_host_and_sell_tickets() {
    let all = Some(&[][..]);
    let known = [Asked::Followers(600)];
    let hosting = [all, Some(&known[..]), all, None, None, None];
    assert_eq!(asked(Capability::Hosting), hosting);
    let sellers = [
        Asked::OfAge,
        Asked::Followers(1_000),
        Asked::Hosted(3, Some(days(30))),
        Asked::TwoFactor,
        Asked::UnitedStates,
    ];
    let of_age = [Asked::OfAge];
    let selling = [Some(&of_age[..]), Some(&sellers), None, None, None, None];
    assert_eq!(asked(Capability::Tickets), selling);
}

#[test]
fn what_is_taken_of_sales() {
    let fees = |capability| {
        row(|pack| {
            let SaleFee {
                store,
                platform,
                beyond,
            } = pack.offered(capability)?.fee;
            let beyond = beyond.map(|(minor, rate)| (minor, rate.basis_points));
            Some((store.basis_points, platform.basis_points, beyond))
        })
    };
    let none = Some((0, 0, None));
    let twitter = Some((3_000, 300, Some((5_000_000, 2_000))));
    let x = Some((0, 300, Some((5_000_000, 1_000))));
    let patreon = Some((0, 1_000, None));
    assert_eq!(fees(Capability::Tips), [none, none, none, None, none, none]);
    let months = [none, twitter, x, patreon, none, none];
    assert_eq!(fees(Capability::Subscriptions), months);
    let tickets = [none, twitter, None, None, None, None];
    assert_eq!(fees(Capability::Tickets), tickets);
}

#[test]
fn what_cards_cost() {
    let of = |currency| {
        row(|pack| {
            let fee = pack.card_fee(currency).unwrap();
            (fee.rate.basis_points, fee.fixed.minor)
        })
    };
    let american = (290, 30);
    assert_eq!(of(Currency::USD), [american; 6]);
    let [obole, others @ ..] = of(Currency::EUR);
    assert_eq!((obole, others), ((150, 25), [american; 5]));
    for currency in CURRENCIES {
        assert!(
            row(|pack| pack.card_fee(currency).is_some())
                .iter()
                .all(|is| *is)
        );
    }
}

#[test]
fn what_a_month_may_cost() {
    let free = TierPrices::Between(1, 100_000);
    let expected = [
        TierPrices::Between(100, 99_900),
        TierPrices::Among([299, 499, 999]),
        TierPrices::Between(100, 50_000),
        free,
        free,
        TierPrices::Between(1, 10_000),
    ];
    assert_eq!(row(|pack| pack.tier_prices), expected);
    let number = row(|pack| pack.said.tiers_most);
    assert_eq!(number, [Some(5), Some(1), None, None, None, None]);
    let least = row(|pack| pack.said.is_price_a_minimum);
    assert_eq!(least, [false, false, false, false, true, false]);
}

#[test]
fn how_renewals_go_on() {
    let grace = row(|pack| pack.grace);
    assert_eq!(grace, [7, 14, 14, 7, 1, 32].map(days));
    let tries = row(|pack| pack.renewal_tries.len());
    assert_eq!(tries, [4, 8, 8, 4, 0, 4]);
    for pack in PackName::ALL {
        let rules = pack.rules();
        assert!(rules.renewal_tries.is_sorted());
        assert!(
            rules
                .renewal_tries
                .iter()
                .all(|after| after.0 <= rules.grace.0)
        );
    }
    use Billing::{Anchored, Drifting, SameDay, Weekly};
    let billing = row(|pack| pack.said.billing);
    let expected = [Anchored, Anchored, Anchored, Drifting, SameDay, Weekly];
    assert_eq!(billing, expected);
}

#[test]
fn how_spaces_are_held() {
    let of = |pack: &RulePack| {
        let spaces = pack.spaces;
        let seats = (spaces.seats_least, spaces.seats_most);
        (seats, spaces.schedule_ahead, spaces.upcoming_most)
    };
    let [obole, twitter, x, ..] = row(of);
    assert_eq!(obole, ((5, 500), days(30), 5));
    assert_eq!(twitter, ((5, 100), days(14), 1));
    assert_eq!(x, obole);
    for pack in [PackName::Obole, PackName::Twitter2021, PackName::X2026] {
        let (spaces, said) = (pack.rules().spaces, pack.rules().said);
        assert_eq!((spaces.co_hosts_most, spaces.speakers_most), (2, 10));
        assert_eq!((said.topics_most, said.replay), (Some(3), Some(days(30))));
        let prices = pack.rules().ticket_prices(Currency::USD);
        assert_eq!(prices, (usd(100), usd(99_900)));
    }
    let moves = row(|pack| pack.said.can_move);
    assert_eq!(moves, [Some(true), Some(false), None, None, None, None]);
    let refunds = row(|pack| pack.said.on_cancel);
    let (by_itself, ask) = (Some(OnCancel::Automatic), Some(OnCancel::AskTheStore));
    assert_eq!(refunds, [by_itself, ask, None, None, None, None]);
}

#[test]
fn what_is_paid_out_at_least() {
    let least = row(|pack| pack.wallet.smallest_withdrawal(Currency::USD).minor);
    // Patreon publishes none, so Obole's holds; a least of nothing is one cent.
    assert_eq!(least, [100, 5_000, 3_000, 100, 1, 1]);
}

#[test]
fn what_is_said_of_marks_communities_and_savings() {
    let marks = row(|pack| {
        let mark = pack.said.mark?;
        Some((mark.month, mark.account_age, mark.needs_phone))
    });
    let expected = [
        Some((usd(800), days(90), true)),
        Some((usd(800), days(90), true)),
        Some((usd(800), days(30), false)),
        None,
        None,
        None,
    ];
    assert_eq!(marks, expected);
    let [_, twitter, x, ..] = row(|pack| pack.said.mark);
    let (twitter, x) = (twitter.unwrap(), x.unwrap());
    assert_eq!(twitter.month_in_store, Some(usd(1_100)));
    assert_eq!(twitter.active_in, Some(days(30)));
    assert_eq!(twitter.unchanged_for, Some(days(7)));
    assert_eq!(x.year, Some(usd(8_400)));
    let communities = row(|pack| {
        let said = pack.said.communities?;
        Some((said.invites_each, said.is_staff_unlimited, said.admin_age))
    });
    let (ours, theirs) = ((5, false, None), (5, true, Some(days(180))));
    let expected = [Some(ours), Some(theirs), Some(theirs), None, None, None];
    assert_eq!(communities, expected);
    let savings = row(|pack| pack.said.savings.map(|rate| rate.basis_points));
    assert_eq!(savings, [Some(400), None, Some(600), None, None, None]);
}
