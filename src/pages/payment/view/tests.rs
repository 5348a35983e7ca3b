//! Payments decided by the domain itself, looked at through the view. No screen here.

use domain::id::{PaymentId, PersonId, RecordId, RequestId};
use domain::moment::Moment;
use domain::money::Currency;
use domain::payments::{Card, Decline, Outcome};
use domain::people::Role;
use domain::{Command, Entry, Request, decide, payments, tips, wallet};
use uuid::Uuid;

use super::*;
use crate::pages::sample::Sample;

/// Decides and folds; ids count up from 1 000, apart from the sample's own.
pub struct Told {
    pub state: State,
    requests: u128,
}

impl Told {
    pub fn new(state: State) -> Self {
        Self {
            state,
            requests: 1_000,
        }
    }

    pub fn ask(&mut self, by: Actor, command: impl Into<Command>) -> RequestId {
        self.requests += 1;
        let id = RequestId(Uuid::from_u128(self.requests));
        let at = Moment(i64::try_from(self.requests).unwrap());
        let command = command.into();
        let request = Request {
            id,
            at,
            by,
            command,
        };
        let events = decide(&self.state, &request).expect("accepted");
        self.state.fold(&Entry { request, events });
        id
    }

    pub fn tip(&mut self, by: Actor, receiver: PersonId, visibility: Visibility) -> PaymentId {
        let id = self.ask(
            by,
            tips::Command::SendTip {
                receiver,
                amount: Currency::EUR.of_minor(1_000),
                message: "Merci".into(),
                visibility,
                method: Some(Method::Card(card())),
            },
        );
        PaymentId(RecordId::nth(id, 1))
    }

    pub fn outcome(&mut self, payment: PaymentId, attempt: u16, outcome: Outcome) {
        self.ask(
            Actor::System,
            payments::Command::RecordOutcome {
                payment,
                attempt,
                outcome,
            },
        );
    }
}

pub fn card() -> Card {
    Card {
        token: "tok_test".into(),
        brand: Brand::Visa,
        last4: "4242".into(),
    }
}

/// Two people who exist.
pub fn two() -> (Told, PersonId, PersonId) {
    let mut sample = Sample::default();
    let giver = sample.person("lena", Role::Fan);
    let receiver = sample.person("amina", Role::Journalist);
    (Told::new(sample.state), giver, receiver)
}

#[test]
fn only_its_payer_sees_a_payment() {
    let (mut told, giver, receiver) = two();
    let by_visitor = told.tip(Actor::Visitor, receiver, Visibility::Public);
    let by_giver = told.tip(Actor::Person(giver), receiver, Visibility::Public);
    let sees = |id, by| payment(&told.state, id, by).is_some();
    assert!(sees(by_visitor, Actor::Visitor) && sees(by_giver, Actor::Person(giver)));
    for by in [Actor::Person(giver), Actor::Person(receiver), Actor::System] {
        assert!(!sees(by_visitor, by), "{by:?}");
    }
    for by in [Actor::Visitor, Actor::Person(receiver), Actor::System] {
        assert!(!sees(by_giver, by), "{by:?}");
    }
}

#[test]
fn a_declined_payment_keeps_its_reason_its_message_and_its_fee() {
    let (mut told, giver, receiver) = two();
    let by = Actor::Person(giver);
    let id = told.tip(by, receiver, Visibility::Private);
    told.outcome(id, 1, Outcome::Declined(Decline::InsufficientFunds));
    let view = payment(&told.state, id, by).expect("a view");
    assert_eq!(
        view.phase,
        Phase::NeedsMethod(Some(Decline::InsufficientFunds))
    );
    assert!(matches!(view.about, About::Tip { ref message, .. } if message == "Merci"));
    assert_eq!(view.available, Some(Currency::EUR.of_minor(0)));
    let flow = view.flow.expect("a flow");
    assert_eq!(flow.waterfall.taken().minor, 40);
}

#[test]
fn a_top_up_offers_no_balance_to_pay_from() {
    let (mut told, giver, _) = two();
    let by = Actor::Person(giver);
    let command = wallet::Command::TopUp {
        amount: Currency::EUR.of_major(20),
        method: None,
    };
    let id = wallet::payment_of(told.ask(by, command));
    let view = payment(&told.state, id, by).expect("a view");
    assert_eq!((view.about, view.available), (About::TopUp, None));
    assert_eq!(view.phase, Phase::NeedsMethod(None));
}

#[test]
fn money_that_came_too_late_is_said_to_be_on_its_way_back() {
    let (mut told, giver, receiver) = two();
    let by = Actor::Person(giver);
    let id = told.tip(by, receiver, Visibility::Public);
    told.ask(by, payments::Command::CancelPayment { payment: id });
    let unanswered = payment(&told.state, id, by).expect("a view");
    assert!(unanswered.is_asked && unanswered.late_money.is_none());
    told.outcome(id, 1, Outcome::Succeeded);
    let view = payment(&told.state, id, by).expect("a view");
    assert_eq!(view.late_money, Some(RefundPhase::Pending));
    assert!(!view.is_asked);
}

#[test]
fn an_amount_is_refused_before_review_for_the_reason_the_domain_would_give() {
    let rules = &domain::rules::OBOLE;
    let euro = |minor| Currency::EUR.of_minor(minor);
    let why = |minor, way| flow(rules, euro(minor), way, Deal::TopUp, Toward::Wallet).err();
    assert_eq!(why(0, Way::Card), Some(Rejection::NotPositive));
    assert_eq!(why(25, Way::Card), Some(Rejection::NothingLeft));
    assert_eq!(why(25, Way::Balance), None);
    assert_eq!(why(100_000, Way::Card), None);
    let largest = euro(100_000);
    assert_eq!(
        why(100_001, Way::Card),
        Some(Rejection::TooLarge { largest })
    );
}
