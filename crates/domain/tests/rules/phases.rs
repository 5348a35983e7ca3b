//! The payment machine as a table: every phase against every request. A new phase or request is a new row or
//! column here first. Do not leave a cell out.

use domain::id::{PaymentId, PersonId};
use domain::moment::Span;
use domain::payments::{
    CancelReason, Command, Decline, Event as PaymentEvent, Outcome, Payment, Phase, Rejection, Step,
};
use domain::{Actor, Event, Rejection as Refused};

use crate::world::{World, payment_of, visa};

/// What a cell may say besides the name of the phase that follows.
const REFUSED: &str = "refused";
const NOTHING: &str = "nothing";
/// The money comes too late and goes back at once.
const GOES_BACK: &str = "goes back";
/// The provider's answer ends the wait of a payment that was cancelled while it was with the provider.
const CLOSES: &str = "closes";

const COLUMNS: [&str; 9] = [
    "choose",
    "confirm",
    "answer",
    "cancel",
    "paid",
    "challenge",
    "declined",
    "settle",
    "expire",
];

#[rustfmt::skip]
const TABLE: [(&str, [&str; 9]); 10] = [
    //              choose       confirm     answer      cancel      paid         challenge    declined    settle     expire
    ("open",       ["chosen",    REFUSED,    REFUSED,    "canceled", NOTHING,     NOTHING,     NOTHING,    NOTHING,   "expired"]),
    ("chosen",     ["chosen",    "charging", REFUSED,    "canceled", NOTHING,     NOTHING,     NOTHING,    NOTHING,   "expired"]),
    ("charging",   [REFUSED,     REFUSED,    REFUSED,    "canceled", "pending",   "challenge", "declined", NOTHING,   NOTHING]),
    ("challenge",  [REFUSED,     REFUSED,    "answered", "canceled", "pending",   NOTHING,     "declined", NOTHING,   "expired"]),
    ("answered",   [REFUSED,     REFUSED,    REFUSED,    "canceled", "pending",   NOTHING,     "declined", NOTHING,   NOTHING]),
    ("declined",   ["rechosen",  REFUSED,    REFUSED,    "canceled", GOES_BACK,   NOTHING,     NOTHING,    NOTHING,   "expired"]),
    ("pending",    [REFUSED,     REFUSED,    REFUSED,    REFUSED,    NOTHING,     NOTHING,     NOTHING,    "settled", NOTHING]),
    ("settled",    [REFUSED,     REFUSED,    REFUSED,    REFUSED,    NOTHING,     NOTHING,     NOTHING,    NOTHING,   NOTHING]),
    ("canceled",   [REFUSED,     REFUSED,    REFUSED,    REFUSED,    GOES_BACK,   CLOSES,      CLOSES,     NOTHING,   NOTHING]),
    ("expired",    [REFUSED,     REFUSED,    REFUSED,    REFUSED,    NOTHING,     NOTHING,     NOTHING,    NOTHING,   NOTHING]),
];

#[test]
fn every_phase_answers_every_request_as_the_table_says() {
    for (row, cells) in TABLE {
        for (column, expected) in COLUMNS.into_iter().zip(cells) {
            let mut at = Stage::at(row);
            assert_eq!(name(at.payment()), row, "the row itself");
            assert_eq!(at.ask(column), expected, "{row} × {column}");
        }
    }
}

/// A world with one payment in a phase.
struct Stage {
    world: World,
    payer: PersonId,
    payment: PaymentId,
}

impl Stage {
    fn at(row: &str) -> Self {
        let mut world = World::default();
        let (amina, payer) = (world.person("amina"), world.person("lena"));
        let by = Actor::Person(payer);
        let is_chosen = !matches!(row, "open" | "chosen" | "expired");
        let method = is_chosen.then(visa);
        let payment = payment_of(world.tip(by, amina, 1_000, method).unwrap());
        let mut stage = Self {
            world,
            payer,
            payment,
        };
        let way: &[&str] = match row {
            "chosen" => &["choose"],
            "challenge" => &["challenge"],
            "answered" => &["challenge", "answer"],
            "declined" => &["declined"],
            "pending" => &["paid"],
            "settled" => &["paid", "settle"],
            "canceled" => &["cancel"],
            "expired" => &["expire"],
            _ => &[],
        };
        for step in way {
            stage.ask(step);
        }
        stage
    }

    fn payment(&self) -> &Payment {
        self.world.payment(self.payment)
    }

    fn command(&self, column: &str) -> Command {
        let payment = self.payment;
        let attempt = self.payment().attempt;
        let record = |outcome| Command::RecordOutcome {
            payment,
            attempt,
            outcome,
        };
        match column {
            "choose" => Command::ChooseMethod {
                payment,
                method: visa(),
            },
            "confirm" => Command::ConfirmPayment { payment },
            "answer" => Command::AnswerChallenge {
                payment,
                is_passed: true,
            },
            "cancel" => Command::CancelPayment { payment },
            "paid" => record(Outcome::Succeeded),
            "challenge" => record(Outcome::ChallengeNeeded),
            "declined" => record(Outcome::Declined(Decline::Refused)),
            "settle" => Command::SettlePayment { payment },
            "expire" => Command::ExpirePayment { payment },
            other => panic!("no column {other}"),
        }
    }

    /// What comes of a request, in the words of the table.
    fn ask(&mut self, column: &str) -> &'static str {
        let by = match column {
            "choose" | "confirm" | "answer" | "cancel" => Actor::Person(self.payer),
            _ => Actor::System,
        };
        if matches!(column, "settle" | "expire") {
            self.world.wait(Span::days(2));
        }
        let id = self.world.new_id();
        let command = self.command(column);
        let before = self.payment().phase;
        match self.world.send(id, by, command) {
            Err(Refused::Payments(Rejection::NotWaitingForThis)) => REFUSED,
            Err(other) => panic!("{column}: {other:?}"),
            Ok(events) if events.is_empty() => NOTHING,
            Ok(events) if is_late(&events) => {
                assert_eq!(self.payment().phase, before);
                GOES_BACK
            }
            Ok(events) if is_close(&events) => {
                assert_eq!(self.payment().phase, before);
                assert_eq!(self.payment().asked, None);
                CLOSES
            }
            Ok(_) => name(self.payment()),
        }
    }
}

fn is_late(events: &[Event]) -> bool {
    matches!(
        events,
        [
            Event::Payments(PaymentEvent::PaidTooLate { .. }),
            Event::Payments(PaymentEvent::RefundOpened {
                is_of_late_money: true,
                ..
            })
        ]
    )
}

fn is_close(events: &[Event]) -> bool {
    matches!(
        events,
        [Event::Payments(PaymentEvent::AttemptClosed { .. })]
    )
}

fn name(payment: &Payment) -> &'static str {
    match (payment.phase, payment.attempt) {
        (Phase::NeedsMethod(None), _) => "open",
        (Phase::NeedsMethod(Some(_)), _) => "declined",
        (Phase::NeedsConfirmation, 0) => "chosen",
        (Phase::NeedsConfirmation, _) => "rechosen",
        (
            Phase::Processing {
                step: Step::Charge, ..
            },
            _,
        ) => "charging",
        (Phase::Processing { .. }, _) => "answered",
        (Phase::NeedsChallenge, _) => "challenge",
        (Phase::Succeeded, _) if payment.settles_at.is_some() => "pending",
        (Phase::Succeeded, _) => "settled",
        (Phase::Canceled(CancelReason::AskedByPayer), _) => "canceled",
        (Phase::Canceled(CancelReason::Expired), _) => "expired",
    }
}
