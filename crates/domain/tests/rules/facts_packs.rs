//! Facts about choosing a rule pack: who may, what follows, and that nothing that happened before is any different
//! after. The figures of the packs are in `facts_columns`.

use domain::ledger::Account;
use domain::moment::Span;
use domain::payments::{Command as Pay, Method, Outcome, Phase};
use domain::rules::{Capability, Command, PackName, Rejection, Taker};
use domain::{Actor, State, jobs};

use crate::elsewhere::{acknowledge, say_sent};
use crate::hall::Hall;
use crate::subscribing::{Fan, offer};
use crate::world::{World, eur, payment_of, visa};

impl World {
    /// A visitor chooses the pack.
    pub fn choose(&mut self, pack: PackName) {
        let id = self.new_id();
        self.send(id, Actor::Visitor, Command::ChoosePack { pack })
            .unwrap();
    }
}

fn not_offered(pack: PackName, capability: Capability) -> domain::Rejection {
    Rejection::NotOffered { pack, capability }.into()
}

#[test]
fn a_world_lives_by_oboles_pack_until_another_is_chosen() {
    let mut world = World::default();
    assert_eq!(world.state.rules, PackName::Obole.rules());
    for pack in PackName::ALL.into_iter().rev() {
        world.choose(pack);
        assert_eq!(world.state.rules, pack.rules());
    }
}

#[test]
fn whoever_uses_the_world_may_choose_and_the_system_may_not() {
    let mut world = World::default();
    let lena = world.person("lena");
    let pack = PackName::KoFi;
    let choose = Command::ChoosePack { pack };
    let answer = world.ask(Actor::System, choose.clone());
    assert_eq!(answer, Err(domain::Rejection::NotAllowed));
    assert!(world.ask(Actor::Person(lena), choose.clone()).is_ok());
    let entries = world.state.entries;
    assert!(world.ask(Actor::Visitor, choose).is_ok());
    assert_eq!(world.state.entries, entries, "the same pack is no change");
}

#[test]
fn a_key_names_one_pack() {
    for pack in PackName::ALL {
        assert_eq!(PackName::of_key(pack.key()), Some(pack));
    }
    assert_eq!(PackName::of_key("Obole"), None);
}

#[test]
fn a_history_without_a_choice_is_oboles() {
    let mut world = World::default();
    world.person("lena");
    let mut replayed = State::default();
    for entry in &world.entries {
        replayed.fold(entry);
    }
    assert_eq!(replayed.rules.name, PackName::Obole);
}

#[test]
fn a_pack_without_tips_refuses_new_ones_and_leaves_the_old_as_they_were() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 5_000));
    let old = world.give_from(lena, amina, 1_000);
    let waiting = payment_of(world.tip(Actor::Person(lena), amina, 700, None).unwrap());
    world.choose(PackName::Patreon);
    let refused = Err(not_offered(PackName::Patreon, Capability::Tips));
    let answer = world.tip(Actor::Person(lena), amina, 500, Some(Method::Balance));
    assert_eq!(answer, refused);
    // What was begun is finished, and what was given can be given back.
    let by = Actor::Person(lena);
    let method = Method::Balance;
    let payment = waiting;
    let choose = Pay::ChooseMethod { payment, method };
    world.ask(by, choose).unwrap();
    world.ask(by, Pay::ConfirmPayment { payment }).unwrap();
    assert_eq!(world.available(amina), 1_700);
    world.refund(amina, old, 1_000).unwrap();
    assert_eq!(
        (world.available(amina), world.available(lena)),
        (700, 4_300)
    );
}

#[test]
fn a_pack_without_tips_has_none_by_hand_off_either() {
    let mut world = World::default();
    let (amina, lena) = (world.person_elsewhere("amina"), world.person("lena"));
    let before = world.hand_off(Actor::Person(lena), amina).unwrap();
    world.choose(PackName::Patreon);
    let refused = Err(not_offered(PackName::Patreon, Capability::Tips));
    assert_eq!(world.hand_off(Actor::Person(lena), amina), refused);
    // What was handed off before can still be answered.
    world.ask(Actor::Person(lena), say_sent(before)).unwrap();
    world
        .ask(Actor::Person(amina), acknowledge(before))
        .unwrap();
}

#[test]
fn a_month_that_is_renewed_after_a_change_is_shared_by_the_new_rules_and_the_first_is_not() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    assert_eq!(fan.world.pending(fan.creator), 467);
    let paid = fan.world.payment(fan.get(id).first_payment).clone();
    fan.world.choose(PackName::Twitter2021);
    let until = fan.get(id).term.unwrap().ends_at;
    fan.until(until);
    fan.work();
    let renewal = fan.get(id).renewal.unwrap().payment;
    fan.world.outcome(renewal, Outcome::Succeeded);
    let renewed = fan.world.payment(renewal);
    let taken = Taker::ALL.map(|taker| renewed.taken.of(taker));
    assert_eq!(taken, [0, 150, 11]);
    let first = fan.world.payment(fan.get(id).first_payment);
    assert_eq!((first.taken, first.fee), (paid.taken, paid.fee));
    assert_eq!(fan.world.holds(Account::StoreFees), 150);
    assert_eq!(fan.world.holds(Account::PlatformFees), 11);
    assert_eq!(
        fan.world
            .state
            .payments
            .earned(fan.creator, eur(0).currency),
        850
    );
}

#[test]
fn what_was_booked_is_explained_by_the_pack_of_its_time() {
    let mut world = World::default();
    let start = world.now();
    world.wait(Span::days(1));
    world.choose(PackName::KoFi);
    world.wait(Span::days(1));
    world.choose(PackName::Obole);
    let at = |days| world.state.rules_at(start + Span::days(days)).name;
    let packs = [PackName::Obole, PackName::KoFi, PackName::Obole];
    assert_eq!([at(0), at(1), at(2)], packs);
}

#[test]
fn a_renewal_that_comes_a_month_late_pays_for_the_month_that_runs() {
    let mut fan = Fan::with(0);
    let id = fan.subscribe_by(visa());
    fan.world.choose(PackName::Liberapay); // its grace is longer than any month
    let late = fan.get(id).term.unwrap().anchor + Span::days(62);
    fan.until(late);
    fan.work();
    let renewal = fan.get(id).renewal.unwrap();
    assert_eq!(renewal.period, 3);
    assert!(renewal.starts_at <= late && late < renewal.ends_at);
}

#[test]
fn a_ticket_that_a_store_took_its_part_of_is_refunded_whole() {
    let mut hall = Hall::paid();
    hall.world.choose(PackName::Twitter2021);
    let (holder, ticket) = hall.buyer("lena");
    let fees = |hall: &Hall| Taker::ALL.map(|taker| hall.world.holds(taker.account()));
    assert_eq!(fees(&hall), [0, 300, 21]);
    assert_eq!(hall.world.pending(hall.host), 679);
    hall.world.choose(PackName::Patreon);
    hall.by_host(|space| domain::spaces::Command::CancelSpace { space })
        .unwrap();
    // The card refuses, so the money comes home and goes to the holder's balance instead.
    hall.work_with_provider(false);
    assert_eq!(fees(&hall), [0, 0, 0]);
    assert_eq!(hall.world.available(holder), 1_000);
    let payment = hall.world.payment(hall.payment(ticket));
    assert_eq!(payment.refundable(), eur(0));
    assert_eq!(
        hall.world.state.payments.earned(hall.host, eur(0).currency),
        0
    );
}

#[test]
fn a_hold_outlives_the_tickets_of_its_pack() {
    let mut hall = Hall::paid();
    let (lena, ines) = (hall.world.person("lena"), hall.world.person("ines"));
    let held = hall.hold(lena).unwrap();
    hall.world.choose(PackName::X2026);
    let refused = Err(not_offered(PackName::X2026, Capability::Tickets));
    assert_eq!(hall.hold(ines), refused);
    hall.pay(held, visa()).unwrap();
    hall.bank_says(held, Outcome::Succeeded);
    assert!(hall.ticket(held).issued_at.is_some());
}

#[test]
fn money_that_fees_of_a_new_pack_would_eat_goes_back() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world
        .tip(Actor::Person(lena), amina, 30, Some(visa()))
        .unwrap();
    world.choose(PackName::KoFi); // 0.30 and 2.9 % of a card payment of 0.30
    world.outcome(payment_of(tip), Outcome::Succeeded);
    let payment = world.payment(payment_of(tip)).clone();
    assert!(matches!(payment.phase, Phase::Canceled(_)));
    world.refund_outcome(payment.refunds[0], true);
    assert_eq!(world.holds(Account::Refunding), 0);
    assert_eq!(world.pending(amina), 0);
}

#[test]
fn a_renewal_that_fees_would_eat_is_declined_and_not_owed_for_ever() {
    let mut fan = Fan::with(1_000);
    fan.world.choose(PackName::Liberapay);
    fan.offer(20).unwrap();
    let id = fan.subscribe(Method::Balance);
    let change = domain::subscriptions::Command::ChangeSubscriptionMethod {
        subscription: id,
        method: visa(),
    };
    fan.ask(change).unwrap();
    for _ in 0..10 {
        fan.world.wait(Span::days(8));
        fan.work();
        let due = jobs(&fan.world.state, fan.world.now(), usize::MAX);
        assert_eq!(due, [], "nothing is owed for ever");
    }
    assert!(fan.get(id).ended.is_some());
}

#[test]
fn a_pack_with_three_prices_takes_no_other() {
    let mut fan = Fan::with(0);
    let by = Actor::Person(fan.creator);
    // Selling is not allowed to somebody so little known; the range is asked of a pack that asks nothing else.
    fan.world.choose(PackName::Liberapay);
    assert!(fan.world.ask(by, offer(eur(10_001))).is_err());
    assert!(fan.world.ask(by, offer(eur(1))).is_ok());
    let prices = PackName::Twitter2021.rules().tier_choices(eur(0).currency);
    assert_eq!(prices, Some([eur(299), eur(499), eur(999)]));
}
