//! Facts about jars: what an owner may set up, what is folded, who may give and in what.

use domain::jars::{self, Account, Command, Givers, Jar, Rejection};
use domain::money::{Currency, Money};
use domain::people::{self, Profile};
use domain::text::TextError;
use domain::{Actor, Rejection as Refused};

use crate::world::{World, eur, profile, tip, visa};

fn account(service: &str, address: &str) -> Account {
    Account {
        service: service.into(),
        address: address.into(),
        is_on: true,
    }
}

fn with_accounts(accounts: Vec<Account>) -> Jar {
    Jar {
        accounts,
        ..Jar::default()
    }
}

fn with_amounts(amounts: Vec<Money>) -> Jar {
    Jar {
        amounts,
        ..Jar::default()
    }
}

fn for_givers(givers: Givers) -> Jar {
    Jar {
        givers,
        ..Jar::default()
    }
}

fn set_up(world: &mut World, by: Actor, jar: Jar) -> Result<(), Refused> {
    world.ask(by, Command::SetUpJar { jar }).map(|_| ())
}

#[test]
fn a_jar_nobody_set_up_takes_from_everyone_in_its_own_currency() {
    let mut world = World::default();
    let amina = world.person("amina");
    assert_eq!(jars::of(&world.state, amina), &Jar::default());
    assert_eq!(jars::currencies(&world.state, amina), [Currency::EUR]);
    let usual = world.state.rules.denominations(Currency::EUR);
    assert_eq!(jars::amounts(&world.state, amina, Currency::EUR), usual);
    assert_eq!(jars::admits(&world.state, amina, None), Ok(()));
}

#[test]
fn setting_up_the_same_jar_again_stores_nothing() {
    let mut world = World::default();
    let by = Actor::Person(world.person("amina"));
    set_up(&mut world, by, Jar::default()).unwrap();
    let jar = with_accounts(vec![account("ko_fi", " amina ")]);
    set_up(&mut world, by, jar).unwrap();
    let entries = world.entries.len();
    let trimmed = with_accounts(vec![account("ko_fi", "amina")]);
    set_up(&mut world, by, trimmed).unwrap();
    assert_eq!(entries, 2, "one profile and one jar");
    assert_eq!(world.entries.len(), entries);
}

#[test]
fn only_people_set_up_a_jar_and_only_their_own() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let jar = for_givers(Givers::Followers);
    let refused = set_up(&mut world, Actor::Visitor, jar.clone());
    assert_eq!(refused, Err(Refused::NeedsProfile));
    let refused = set_up(&mut world, Actor::System, jar.clone());
    assert_eq!(refused, Err(Refused::NotAllowed));
    set_up(&mut world, Actor::Person(lena), jar.clone()).unwrap();
    assert_eq!(jars::of(&world.state, lena), &jar);
    assert_eq!(jars::of(&world.state, amina), &Jar::default());
}

#[test]
fn the_same_account_twice_is_one_in_its_first_place() {
    let mut world = World::default();
    let amina = world.person("amina");
    let off = Account {
        is_on: false,
        ..account("ko_fi", "amina")
    };
    let jar = with_accounts(vec![
        off,
        account("liberapay", "amina"),
        account("ko_fi", " amina"),
        account("ko_fi", "amina_two"),
    ]);
    set_up(&mut world, Actor::Person(amina), jar).unwrap();
    let kept = &jars::of(&world.state, amina).accounts;
    let expected = [
        account("ko_fi", "amina"),
        account("liberapay", "amina"),
        account("ko_fi", "amina_two"),
    ];
    assert_eq!(kept, &expected);
}

#[test]
fn thirty_accounts_are_taken_and_one_more_is_not() {
    let mut world = World::default();
    let by = Actor::Person(world.person("amina"));
    let many = |n: usize| (0..n).map(|n| account("custom", &format!("https://{n}.example")));
    set_up(&mut world, by, with_accounts(many(30).collect())).unwrap();
    let refused = set_up(&mut world, by, with_accounts(many(31).collect()));
    let too_many = Rejection::TooManyAccounts { most: 30 };
    assert_eq!(refused, Err(too_many.into()));
    let doubled = many(30).chain(many(30)).collect();
    assert_eq!(set_up(&mut world, by, with_accounts(doubled)), Ok(()));
}

#[test]
fn keys_and_addresses_have_a_form() {
    let mut world = World::default();
    let by = Actor::Person(world.person("amina"));
    let longest = ("a".repeat(32), "ж".repeat(2_048));
    let jar = with_accounts(vec![account(&longest.0, &longest.1)]);
    assert_eq!(set_up(&mut world, by, jar), Ok(()));
    let too_long = "a".repeat(33);
    for key in ["", "Ko-Fi", "ko fi", "ko_fi2", "é", &too_long] {
        let refused = set_up(&mut world, by, with_accounts(vec![account(key, "amina")]));
        assert_eq!(refused, Err(Rejection::Service.into()), "{key}");
    }
    let too_long = "a".repeat(2_049);
    for (address, error) in [
        ("", TextError::Empty),
        ("  ", TextError::Empty),
        ("a\nb", TextError::Hidden('\n')),
        ("am\u{202E}ina", TextError::Hidden('\u{202E}')),
        ("am\u{200B}ina", TextError::Hidden('\u{200B}')),
        (&too_long, TextError::TooLong { max: 2_048 }),
    ] {
        let jar = with_accounts(vec![account("ko_fi", address)]);
        let refused = set_up(&mut world, by, jar);
        assert_eq!(refused, Err(Rejection::Address(error).into()));
    }
}

#[test]
fn suggested_sums_take_the_place_of_the_usual_ones_in_their_currency() {
    let mut world = World::default();
    let amina = world.person("amina");
    let yen = Currency::JPY.of_minor(500);
    let jar = Jar {
        currencies: vec![Currency::JPY, Currency::USD, Currency::JPY, Currency::EUR],
        amounts: vec![eur(700), yen, eur(200), eur(700)],
        ..Jar::default()
    };
    set_up(&mut world, Actor::Person(amina), jar).unwrap();
    let state = &world.state;
    let (own, usd) = (Currency::EUR, Currency::USD);
    assert_eq!(jars::currencies(state, amina), [own, usd, Currency::JPY]);
    assert_eq!(jars::amounts(state, amina, own), [eur(700), eur(200)]);
    assert_eq!(jars::amounts(state, amina, Currency::JPY), [yen]);
    let usual = state.rules.denominations(usd);
    assert_eq!(jars::amounts(state, amina, usd), usual);
}

#[test]
fn a_sum_that_no_tip_may_have_is_not_suggested() {
    let mut world = World::default();
    let by = Actor::Person(world.person("amina"));
    let largest = eur(100_000);
    let usd = Currency::USD;
    let seven = (1..=7).map(|n| eur(n * 100)).collect();
    for (amounts, refused) in [
        (vec![eur(0)], Rejection::AmountNotPositive),
        (vec![eur(-1)], Rejection::AmountNotPositive),
        (vec![eur(100_001)], Rejection::AmountTooLarge { largest }),
        (
            vec![usd.of_major(1)],
            Rejection::AmountCurrency { currency: usd },
        ),
        (seven, Rejection::TooManyAmounts { most: 6 }),
    ] {
        let answer = set_up(&mut world, by, with_amounts(amounts));
        assert_eq!(answer, Err(refused.into()));
    }
    let six = (1..=6).map(|n| eur(n * 100)).chain([eur(600)]);
    let jar = with_amounts(six.collect());
    assert_eq!(set_up(&mut world, by, jar), Ok(()));
    let strange = Jar {
        currencies: vec![Currency::KWD],
        ..Jar::default()
    };
    let refused = set_up(&mut world, by, strange);
    assert_eq!(refused, Err(Rejection::Currency.into()));
}

#[test]
fn a_word_of_thanks_is_as_long_as_a_message() {
    let mut world = World::default();
    let by = Actor::Person(world.person("amina"));
    let thanking = |thanks: String| Jar {
        thanks,
        ..Jar::default()
    };
    assert_eq!(set_up(&mut world, by, thanking("ж".repeat(280))), Ok(()));
    let refused = set_up(&mut world, by, thanking("ж".repeat(281)));
    let too_long = TextError::TooLong { max: 280 };
    assert_eq!(refused, Err(Rejection::Thanks(too_long).into()));
}

#[test]
fn a_tip_may_be_in_any_currency_the_jar_takes_and_in_no_other() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let jar = Jar {
        currencies: vec![Currency::GBP],
        ..Jar::default()
    };
    set_up(&mut world, Actor::Person(amina), jar).unwrap();
    let by = Actor::Person(lena);
    let give = |currency: Currency| tip(amina, currency.of_major(5), Some(visa()));
    assert!(world.ask(by, give(Currency::EUR)).is_ok());
    assert!(world.ask(by, give(Currency::GBP)).is_ok());
    let refused = Err(domain::tips::Rejection::Currency.into());
    assert_eq!(world.ask(by, give(Currency::USD)), refused);
}

#[test]
fn a_jar_for_people_refuses_visitors_and_a_jar_for_followers_everybody_else() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let owner = Actor::Person(amina);
    set_up(&mut world, owner, for_givers(Givers::People)).unwrap();
    let give = || tip(amina, eur(500), Some(visa()));
    let refused = world.ask(Actor::Visitor, give());
    assert_eq!(refused, Err(Rejection::PeopleOnly.into()));
    assert!(world.ask(Actor::Person(lena), give()).is_ok());
    set_up(&mut world, owner, for_givers(Givers::Followers)).unwrap();
    for by in [Actor::Visitor, Actor::Person(lena)] {
        let refused = world.ask(by, give());
        assert_eq!(refused, Err(Rejection::FollowersOnly.into()));
    }
    let follow = people::Command::Follow { person: amina };
    world.ask(Actor::Person(lena), follow).unwrap();
    assert!(world.ask(Actor::Person(lena), give()).is_ok());
    let back = people::Command::Follow { person: lena };
    world.ask(owner, back).unwrap();
    let unfollow = people::Command::Unfollow { person: amina };
    world.ask(Actor::Person(lena), unfollow).unwrap();
    let refused = world.ask(Actor::Person(lena), give());
    assert_eq!(refused, Err(Rejection::FollowersOnly.into()));
}

#[test]
fn another_currency_of_the_profile_leaves_no_stale_sums() {
    let mut world = World::default();
    let amina = world.person("amina");
    let by = Actor::Person(amina);
    set_up(&mut world, by, with_amounts(vec![eur(700)])).unwrap();
    let profile = Profile {
        currency: Currency::USD,
        ..profile("amina")
    };
    let edit = people::Command::EditProfile { profile };
    world.ask(by, edit).unwrap();
    assert_eq!(jars::currencies(&world.state, amina), [Currency::USD]);
    let usual = world.state.rules.denominations(Currency::USD);
    let amounts = jars::amounts(&world.state, amina, Currency::USD);
    assert_eq!(amounts, usual);
}

#[test]
fn who_was_named_by_a_scenario_is_made_up_and_who_came_by_chance_is_not() {
    use domain::id::{PersonId, RecordId, RequestId};
    let of = |request: RequestId| PersonId(RecordId::main(request));
    assert!(people::is_made_up(of(RequestId::of("scenario/demo/amina"))));
    let by_chance = uuid::Uuid::from_u128(0x0197_a1b2_c3d4_7000_8000_0000_0000_0000);
    assert!(!people::is_made_up(of(RequestId(by_chance))));
}
