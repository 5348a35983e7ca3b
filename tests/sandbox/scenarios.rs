//! Each scenario, in both languages: it is played without a refusal, its books balance, and it shows what its name
//! promises. Add one here with its file.

use domain::disputes::Phase as Dispute;
use domain::id::{PaymentId, PostId, SpaceId, SubscriptionId, TicketId, WithdrawalId};
use domain::ledger::Account;
use domain::money::Currency;
use domain::payments::{Decline, Phase as Payment};
use domain::posts::permit;
use domain::rules::Deal;
use domain::spaces::{SpacePhase, TicketPhase, ticket_phase};
use domain::subscriptions::{Phase, entitlement, phase};
use domain::withdrawals::{Failure, Phase as Withdrawal};
use domain::{Actor, State};

use crate::stage::{NOW, Stage};

/// Opens `name` in both languages and looks at each.
fn shows(name: &str, look: impl Fn(&Stage)) {
    for language in ["en", "fr"] {
        let stage = Stage::open_in(&format!("scenario={name}"), language);
        assert_eq!(stage.now(), NOW, "{name}");
        assert!(is_balanced(&stage.state()), "{name}");
        look(&stage);
    }
}

pub fn is_balanced(state: &State) -> bool {
    state.ledger.proof().iter().all(|sum| sum.minor == 0)
}

fn payment(stage: &Stage, alias: &str) -> domain::payments::Payment {
    let id = PaymentId(stage.record(alias, 1));
    stage.read(|state| state.payment(id).unwrap().clone())
}

fn month(stage: &Stage) -> Phase {
    let id = SubscriptionId(stage.record("month", 0));
    stage.read(|state| phase(state, id, stage.now()).unwrap())
}

fn may_read(stage: &Stage) -> bool {
    let (lena, amina) = (stage.person("lena"), stage.person("amina"));
    stage.read(|state| entitlement(state, lena, amina, stage.now()).is_some())
}

#[test]
fn every_file_is_listed_and_every_listed_scenario_has_its_file() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/scenarios");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    let mut listed: Vec<String> = obole::pages::scenarios::view::SPECIMENS
        .iter()
        .map(|specimen| format!("{}.json", specimen.name))
        .collect();
    listed.sort();
    assert_eq!(files, listed);
}

#[test]
fn first_run_is_a_world_in_which_nothing_has_happened() {
    shows("first-run", |stage| {
        assert_eq!(stage.read(|state| state.entries), 0);
    });
}

#[test]
fn demo_has_people_spaces_to_come_and_past_and_money_moving() {
    shows("demo", |stage| {
        let now = stage.now();
        stage.read(|state| {
            assert!(state.people.by_id.len() >= 12);
            let phases = || state.spaces.by_id.values().map(|space| space.phase(now));
            assert!(phases().filter(|phase| phase.is_upcoming()).count() >= 2);
            assert!(phases().any(|phase| phase == SpacePhase::Ended));
            assert!(state.transfers.by_id.len() >= 2);
            assert!(state.requests.by_id.len() >= 2);
        });
    });
}

#[test]
fn tip_declined_waits_for_another_method_and_says_why() {
    shows("tip-declined", |stage| {
        let payment = payment(stage, "tip");
        let expected = Payment::NeedsMethod(Some(Decline::InsufficientFunds));
        assert_eq!(payment.phase, expected);
    });
}

#[test]
fn tip_challenge_waits_for_the_challenge() {
    shows("tip-challenge", |stage| {
        let payment = payment(stage, "tip");
        assert_eq!(payment.phase, Payment::NeedsChallenge);
    });
}

#[test]
fn in_grace_the_month_is_unpaid_and_everything_may_still_be_read() {
    shows("in-grace", |stage| {
        assert!(matches!(
            month(stage),
            Phase::Grace {
                payment: Some(_),
                ..
            }
        ));
        assert!(may_read(stage));
    });
}

#[test]
fn expired_ended_unpaid_and_nothing_may_be_read() {
    shows("expired", |stage| {
        assert_eq!(month(stage), Phase::Expired);
        assert!(!may_read(stage));
    });
}

#[test]
fn cancelled_but_paid_may_be_read_until_the_period_ends() {
    shows("cancelled-but-paid", |stage| {
        assert!(matches!(month(stage), Phase::Ending { until } if until > stage.now()));
        assert!(may_read(stage));
    });
}

#[test]
fn locked_post_may_be_read_by_who_pays_and_by_nobody_else() {
    shows("locked-post", |stage| {
        let post = PostId(stage.record("letter", 0));
        let may = |actor| stage.read(|state| permit(state, post, actor, stage.now()).is_some());
        let [lena, ines, amina] = ["lena", "ines", "amina"].map(|h| Actor::Person(stage.person(h)));
        assert_eq!(
            [Actor::Visitor, lena, ines, amina].map(may),
            [false, false, true, true]
        );
    });
}

#[test]
fn fee_threshold_is_passed_within_the_next_payment() {
    shows("fee-threshold", |stage| {
        let amina = stage.person("amina");
        stage.read(|state| {
            let price = state.subscriptions.tiers[&amina].price;
            let earned = state.payments.earned(amina, price.currency);
            let deal = Deal::Month { earned };
            let crossed = state.rules.sale_fee(deal).crossed(price, deal);
            let parts = crossed.map(|(below, above)| (below.minor, above.minor));
            assert_eq!(parts, Some((5_000, 4_500)));
        });
    });
}

#[test]
fn lobby_is_open_and_the_doors_are_not() {
    shows("lobby", |stage| {
        let id = SpaceId(stage.record("space", 0));
        stage.read(|state| {
            let space = state.space(id).unwrap();
            assert_eq!(space.phase(stage.now()), SpacePhase::Lobby);
            assert_eq!(space.sold(), 4);
        });
    });
}

#[test]
fn sold_out_has_no_seat_left_and_every_one_is_paid() {
    shows("sold-out", |stage| {
        let id = SpaceId(stage.record("space", 0));
        stage.read(|state| {
            let space = state.space(id).unwrap();
            assert_eq!((space.free(stage.now()), space.sold()), (0, 5));
        });
        for fan in ["ines", "marguerite", "dele", "vy", "theo"] {
            let payment = payment(stage, &format!("seat_{fan}"));
            assert!(matches!(payment.phase, Payment::Succeeded), "{fan}");
        }
    });
}

#[test]
fn seat_held_is_kept_and_not_yet_paid() {
    shows("seat-held", |stage| {
        let id = TicketId(stage.record("seat_lena", 0));
        let phase = stage.read(|state| ticket_phase(state, state.ticket(id).unwrap(), stage.now()));
        assert!(matches!(phase, TicketPhase::Held { until } if until > stage.now()));
    });
}

#[test]
fn space_cancelled_gave_every_ticket_its_money_back() {
    shows("space-cancelled", |stage| {
        let id = SpaceId(stage.record("space", 0));
        let phase = stage.read(|state| state.space(id).unwrap().phase(stage.now()));
        assert!(matches!(phase, SpacePhase::Canceled(_)));
        for fan in ["lena", "ines", "dele"] {
            let ticket = TicketId(stage.record(&format!("seat_{fan}"), 0));
            let phase =
                stage.read(|state| ticket_phase(state, state.ticket(ticket).unwrap(), stage.now()));
            assert_eq!(phase, TicketPhase::Refunded, "{fan}");
        }
    });
}

#[test]
fn disputed_waits_for_amina_with_her_money_set_aside() {
    shows("disputed", |stage| {
        let id = PaymentId(stage.record("tip", 1));
        let amina = stage.person("amina");
        stage.read(|state| {
            let dispute = state.dispute(id).unwrap();
            let waits = dispute.phase(stage.now());
            assert!(matches!(waits, Dispute::NeedsResponse { .. }), "{waits:?}");
            let held = state.ledger.balance(Account::Held(amina), Currency::EUR);
            assert_eq!((dispute.receiver, dispute.held), (amina, held));
            assert!(held.is_positive());
        });
    });
}

#[test]
fn withdrawal_failed_says_why_and_the_money_is_back() {
    shows("withdrawal-failed", |stage| {
        let id = WithdrawalId(stage.record("out", 0));
        let amina = stage.person("amina");
        stage.read(|state| {
            let withdrawal = &state.withdrawals.by_id[&id];
            assert!(
                matches!(withdrawal.phase, Withdrawal::Failed(Failure::NoAccount, _)),
                "{:?}",
                withdrawal.phase
            );
            let has = state
                .ledger
                .balance(Account::Available(amina), Currency::EUR);
            assert!(has.minor >= withdrawal.amount.minor, "{has:?}");
        });
    });
}
