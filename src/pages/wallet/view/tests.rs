//! Wallets of the sample world, and long statements made up on the spot. No screen here.

use std::cell::Cell;

use domain::id::{RecordId, RequestId, TipId};
use domain::payments::{Decline, Outcome};
use proptest::prelude::*;

use super::*;
use crate::pages::payment::view::tests::two;

/// A statement of `count` lines, one every four hours from 1970 on: one out of three goes out.
fn statement(count: i64) -> Vec<Line> {
    let tip = TipId(RecordId::main(RequestId::of("tip")));
    let (mut in_minor, mut out_minor) = (0, 0);
    (0..count)
        .map(|n| {
            let minor = if n % 3 == 2 { -(n + 1) } else { n + 1 };
            in_minor += minor.max(0);
            out_minor += (-minor).max(0);
            Line {
                at: Moment(n * 4 * 3_600_000),
                cause: Cause::TipReceived(tip),
                amount: Currency::EUR.of_minor(minor),
                in_minor,
                out_minor,
            }
        })
        .collect()
}

thread_local! {
    static LOOKS: Cell<usize> = const { Cell::new(0) };
}

fn counted(at: Moment) -> (i32, u8) {
    LOOKS.set(LOOKS.get() + 1);
    at.month_utc()
}

#[test]
fn a_window_of_a_hundred_thousand_lines_looks_at_few_of_them() {
    let lines = statement(100_000);
    LOOKS.set(0);
    let window = window(&lines, Currency::EUR, 50_000, counted);
    let rows: usize = window.months.iter().map(|m| m.rows.len()).sum();
    assert_eq!(rows, WINDOW);
    assert!(LOOKS.get() < 100, "{} lines looked at", LOOKS.get());
    assert_eq!((window.newer, window.older), (Some(49_960), Some(50_040)));
}

#[test]
fn the_sums_of_a_month_are_of_the_whole_month_not_of_the_rows_shown() {
    let lines = statement(1_000);
    let window = window(&lines, Currency::EUR, 0, Moment::month_utc);
    let newest = &window.months[0];
    let of_month = |line: &&Line| line.at.month_utc() == newest.month;
    let came_in: i64 = lines
        .iter()
        .filter(of_month)
        .map(|l| l.amount.minor.max(0))
        .sum();
    let went_out: i64 = lines
        .iter()
        .filter(of_month)
        .map(|l| l.amount.minor.min(0))
        .sum();
    assert!(lines.iter().filter(of_month).count() > newest.rows.len());
    assert_eq!(
        (newest.came_in.minor, newest.went_out.minor),
        (came_in, went_out)
    );
}

#[test]
fn an_empty_statement_has_no_months_and_no_other_pages() {
    let window = window(&[], Currency::EUR, 80, Moment::month_utc);
    assert_eq!(
        (window.months, window.newer, window.older, window.count),
        (Vec::new(), None, None, 0)
    );
}

proptest! {
    #[test]
    fn every_window_shows_its_stretch_newest_first_and_nothing_twice(count in 0_i64..400, from in 0_usize..500) {
        let lines = statement(count);
        let window = window(&lines, Currency::EUR, from, Moment::month_utc);
        let rows: Vec<usize> = window.months.iter().flat_map(|m| m.rows.clone()).collect();
        let newest = lines.len() - from.min(lines.len().saturating_sub(1));
        let expected: Vec<usize> = (newest.saturating_sub(WINDOW)..newest).rev().collect();
        prop_assert_eq!(rows, expected);
        for month in &window.months {
            prop_assert!(month.rows.iter().all(|row| lines[*row].at.month_utc() == month.month));
        }
    }
}

#[test]
fn pending_money_says_when_it_settles_until_it_has() {
    let (mut told, giver, receiver) = two();
    let id = told.tip(Actor::Person(giver), receiver, Visibility::Public);
    told.outcome(id, 1, Outcome::Succeeded);
    let due = told.state.payments.by_id[&id].settles_at;
    let view = balance(&told.state, receiver, Currency::EUR);
    assert_eq!((view.available.minor, view.pending.minor), (0, 960));
    assert!(due.is_some() && view.settles_at == due);
    let row = line(&told.state, receiver, Currency::EUR, 0).expect("a line");
    assert_eq!((row.settles_at, row.means), (due, None));
}

#[test]
fn a_secret_giver_is_not_named_in_the_receivers_wallet() {
    let (mut told, giver, receiver) = two();
    let id = told.tip(Actor::Person(giver), receiver, Visibility::Secret);
    told.outcome(id, 1, Outcome::Succeeded);
    let received = line(&told.state, receiver, Currency::EUR, 0).expect("a line");
    assert_eq!(received.other, Some(Giver::Secret));
    let given = line(&told.state, giver, Currency::EUR, 0).expect("a line");
    assert!(matches!(given.other, Some(Giver::Named(party)) if party.id == receiver));
}

#[test]
fn what_is_unfinished_is_listed_for_its_payer_until_it_is_done() {
    let (mut told, giver, receiver) = two();
    let by = Actor::Person(giver);
    let declined = told.tip(by, receiver, Visibility::Public);
    told.outcome(declined, 1, Outcome::Declined(Decline::Refused));
    let asked = told.tip(by, receiver, Visibility::Public);
    let ids = |told: &State| open(told, by).iter().map(|v| v.id).collect::<Vec<_>>();
    assert_eq!(ids(&told.state), [asked, declined]);
    told.outcome(asked, 1, Outcome::Succeeded);
    assert_eq!(ids(&told.state), [declined]);
    assert!(open(&told.state, Actor::Visitor).is_empty());
}

#[test]
fn the_books_of_every_currency_make_nothing() {
    let (mut told, giver, receiver) = two();
    let id = told.tip(Actor::Person(giver), receiver, Visibility::Public);
    told.outcome(id, 1, Outcome::Succeeded);
    let proof = proof(&told.state);
    assert!(proof.is_balanced && proof.postings == 2);
    let sides: i64 = proof.currencies[0].sides.iter().map(|(_, m)| m.minor).sum();
    assert_eq!((sides, proof.currencies[0].sum.minor), (0, 0));
}

#[test]
fn money_sent_names_the_other_side_and_a_withdrawal_its_account() {
    let (mut told, giver, receiver) = two();
    let by = Actor::Person(giver);
    let amount = Currency::EUR.of_minor(1_000);
    let method = Some(domain::payments::Method::Card(
        crate::pages::payment::view::tests::card(),
    ));
    let top_up = told.ask(by, domain::wallet::Command::TopUp { amount, method });
    told.outcome(domain::wallet::payment_of(top_up), 1, Outcome::Succeeded);
    let amount = Currency::EUR.of_minor(200);
    let note = "Bread".to_owned();
    let send = domain::transfers::Command::SendMoney {
        receiver,
        amount,
        note,
    };
    told.ask(by, send);
    let bank = domain::banks::Bank {
        token: "bank_bcdfg".into(),
        country: domain::banks::Country::from_code("FR").expect("a country"),
        last4: "2606".into(),
    };
    let label = "At home".to_owned();
    let linked = told.ask(by, domain::banks::Command::LinkBankAccount { label, bank });
    let withdraw = domain::withdrawals::Command::Withdraw {
        account: domain::id::BankAccountId(RecordId::main(linked)),
        amount,
        speed: domain::withdrawals::Speed::Standard,
    };
    told.ask(by, withdraw);
    let lines = told.state.statements.lines(giver, Currency::EUR).len();
    let [sent, withdrawn] = [lines - 2, lines - 1]
        .map(|index| line(&told.state, giver, Currency::EUR, index).expect("a line"));
    assert_eq!(
        (sent.kind, sent.message.as_str()),
        (Kind::MoneySent, "Bread")
    );
    assert!(matches!(sent.other, Some(Giver::Named(party)) if party.id == receiver));
    assert!(matches!(sent.record, Record::Transfer(_)));
    assert_eq!(withdrawn.kind, Kind::Withdrawn);
    assert!(matches!(withdrawn.record, Record::Withdrawal(_)));
    assert_eq!(
        (withdrawn.message.as_str(), withdrawn.amount.minor),
        ("At home", -200)
    );
}

#[test]
fn what_a_bank_asks_back_waits_for_its_receiver_and_names_no_secret_giver() {
    use domain::disputes::{Command as Disputes, Outcome as Word};
    let (mut told, giver, receiver) = two();
    let id = told.tip(Actor::Person(giver), receiver, Visibility::Secret);
    told.outcome(id, 1, Outcome::SucceededWithWarning);
    let said = |outcome| Disputes::RecordDispute {
        payment: id,
        outcome,
    };
    told.ask(Actor::System, said(Word::Opened));
    let view = balance(&told.state, receiver, Currency::EUR);
    assert_eq!(
        (view.pending.minor, view.held.minor, view.settles_at),
        (0, 960, None)
    );
    let now = told.state.last_at;
    let waiting = to_answer(&told.state, Actor::Person(receiver), now);
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].payer, Some(Giver::Secret));
    let due = waiting[0].due;
    assert_eq!(to_answer(&told.state, Actor::Person(receiver), due), []);
    assert_eq!(to_answer(&told.state, Actor::Person(giver), now), []);
    let row = line(&told.state, receiver, Currency::EUR, 1).expect("a line");
    assert_eq!(
        (row.kind, row.other),
        (Kind::DisputeHeld, Some(Giver::Secret))
    );
    assert_eq!(
        (row.amount.minor, row.asked_back),
        (-960, Some(AskedBack::Open))
    );
    told.ask(
        Actor::Person(receiver),
        Disputes::AcceptDispute { payment: id },
    );
    let row = line(&told.state, receiver, Currency::EUR, 1).expect("a line");
    assert_eq!(row.asked_back, Some(AskedBack::Lost));
    let row = line(&told.state, giver, Currency::EUR, 1).expect("a line");
    assert_eq!((row.kind, row.amount.minor), (Kind::DisputeGotBack, 1_000));
}
