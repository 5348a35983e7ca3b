//! A small world for facts: people to give with, requests to make, and the books proven after each of them.
//! Do not decide anything here; a fact that needs a rule bent is a fact about another rule.

pub mod movements;

use domain::id::{PaymentId, PersonId, RecordId, RefundId, RequestId, TipId};
use domain::ledger::Account;
use domain::moment::{Moment, Span};
use domain::money::{Currency, Money};
use domain::payments::{Brand, Card, Method, Outcome, Payment};
use domain::people::{Handle, Language, Profile, Role};
use domain::tips::Visibility;
use domain::{
    Actor, Command, Entry, Event, Rejection, Request, State, decide, disputes, payments, people,
    tips, wallet,
};
use uuid::Uuid;

use crate::proof;

pub const CARD: Account = Account::Cards;

/// Some day in November 2023.
pub const START: Moment = Moment(1_700_000_000_000);

pub fn eur(minor: i64) -> Money {
    Currency::EUR.of_minor(minor)
}

pub fn visa() -> Method {
    card("tok_visa", "4242")
}

pub fn card(token: &str, last4: &str) -> Method {
    Method::Card(Card {
        token: token.into(),
        brand: Brand::Visa,
        last4: last4.into(),
    })
}

pub fn profile(handle: &str) -> Profile {
    Profile {
        handle: Handle::parse(handle).unwrap(),
        name: handle.to_owned(),
        bio: String::new(),
        role: Role::Creator,
        language: Language::English,
        currency: Currency::EUR,
        has_jar: true,
    }
}

/// A State with its history, a clock that stands until told, and ids that count.
#[derive(Default)]
pub struct World {
    pub state: State,
    pub entries: Vec<Entry>,
    waited: i64,
    ids: u128,
}

impl World {
    pub fn now(&self) -> Moment {
        START + Span(self.waited)
    }

    pub fn wait(&mut self, span: Span) {
        self.waited += span.0;
    }

    pub fn new_id(&mut self) -> RequestId {
        self.ids += 1;
        RequestId(Uuid::from_u128(self.ids))
    }

    /// Asks under a new id; what was accepted is stored as the store does it, and its id comes back.
    pub fn ask(&mut self, by: Actor, command: impl Into<Command>) -> Result<RequestId, Rejection> {
        let id = self.new_id();
        self.send(id, by, command).map(|_| id)
    }

    /// Asks under a given id.
    pub fn send(
        &mut self,
        id: RequestId,
        by: Actor,
        command: impl Into<Command>,
    ) -> Result<Vec<Event>, Rejection> {
        let request = Request {
            id,
            at: self.now(),
            by,
            command: command.into(),
        };
        let events = decide(&self.state, &request)?;
        if !events.is_empty() {
            let entry = Entry {
                request,
                events: events.clone(),
            };
            proof::of_events(&entry.events);
            self.state.fold(&entry);
            self.entries.push(entry);
            proof::of_books(&self.state);
        }
        Ok(events)
    }

    pub fn join(&mut self, profile: Profile) -> PersonId {
        let command = people::Command::CreateProfile { profile };
        let id = self.ask(Actor::Visitor, command).unwrap();
        PersonId(RecordId::main(id))
    }

    /// Somebody with a tip jar in euro.
    pub fn person(&mut self, handle: &str) -> PersonId {
        self.join(profile(handle))
    }

    /// Somebody with `minor` euro cents to spend.
    pub fn person_with(&mut self, handle: &str, minor: i64) -> PersonId {
        let person = self.person(handle);
        self.give_balance(person, minor);
        person
    }

    /// Lets a friend who pays by card give exactly `minor` after the fee.
    pub fn give_balance(&mut self, person: PersonId, minor: i64) {
        let paid = (minor..)
            .find(|paid| {
                let way = domain::rules::Way::Card;
                let deal = domain::rules::Deal::TopUp;
                let waterfall = self.state.rules.waterfall(eur(*paid), way, deal);
                waterfall.is_ok_and(|w| w.received.minor >= minor)
            })
            .unwrap();
        let payment = self.top_up(person, paid);
        self.outcome(payment, Outcome::Succeeded);
        assert_eq!(self.available(person), minor);
    }

    /// A top-up by card that waits for the provider.
    pub fn top_up(&mut self, person: PersonId, minor: i64) -> PaymentId {
        let command = wallet::Command::TopUp {
            amount: eur(minor),
            method: Some(visa()),
        };
        wallet::payment_of(self.ask(Actor::Person(person), command).unwrap())
    }

    pub fn tip(
        &mut self,
        by: Actor,
        receiver: PersonId,
        minor: i64,
        method: Option<Method>,
    ) -> Result<TipId, Rejection> {
        let command = tip(receiver, eur(minor), method);
        let id = self.ask(by, command)?;
        Ok(TipId(RecordId::main(id)))
    }

    /// The payment of a tip of 10.00 by somebody with 20.00 in the wallet.
    pub fn open_tip(&mut self, method: Option<Method>) -> PaymentId {
        let (amina, lena) = (self.person("amina"), self.person_with("lena", 2_000));
        payment_of(self.tip(Actor::Person(lena), amina, 1_000, method).unwrap())
    }

    pub fn payer(&self, payment: PaymentId) -> Actor {
        self.payment(payment)
            .payer
            .map_or(Actor::Visitor, Actor::Person)
    }

    /// A tip that was paid by card and has arrived.
    pub fn paid_tip(&mut self, giver: PersonId, receiver: PersonId, minor: i64) -> TipId {
        let by = Actor::Person(giver);
        let tip = self.tip(by, receiver, minor, Some(visa())).unwrap();
        self.outcome(payment_of(tip), Outcome::Succeeded);
        tip
    }

    /// The provider answers to the present attempt.
    pub fn outcome(&mut self, payment: PaymentId, outcome: Outcome) -> Vec<Event> {
        let attempt = self.payment(payment).attempt;
        self.outcome_of(payment, attempt, outcome)
    }

    pub fn outcome_of(&mut self, payment: PaymentId, attempt: u16, outcome: Outcome) -> Vec<Event> {
        let command = payments::Command::RecordOutcome {
            payment,
            attempt,
            outcome,
        };
        let id = self.new_id();
        self.send(id, Actor::System, command).unwrap()
    }

    /// A tip from the balance, at once.
    pub fn give_from(&mut self, giver: PersonId, receiver: PersonId, minor: i64) -> TipId {
        let by = Actor::Person(giver);
        self.tip(by, receiver, minor, Some(Method::Balance))
            .unwrap()
    }

    pub fn settle(&mut self, payment: PaymentId) -> Vec<Event> {
        let id = self.new_id();
        let command = payments::Command::SettlePayment { payment };
        self.send(id, Actor::System, command).unwrap()
    }

    pub fn refund(&mut self, by: PersonId, tip: TipId, minor: i64) -> Result<RefundId, Rejection> {
        let command = tips::Command::RefundTip {
            tip,
            amount: eur(minor),
        };
        let id = self.ask(Actor::Person(by), command)?;
        Ok(RefundId(RecordId::main(id)))
    }

    /// The provider says what became of a refund.
    pub fn refund_outcome(&mut self, refund: RefundId, is_paid: bool) -> Vec<Event> {
        let id = self.new_id();
        let command = payments::Command::RecordRefund { refund, is_paid };
        self.send(id, Actor::System, command).unwrap()
    }

    /// What the provider says about a payment that it watches.
    pub fn say(&mut self, payment: PaymentId, outcome: disputes::Outcome) -> Vec<Event> {
        let id = self.new_id();
        let command = disputes::Command::RecordDispute { payment, outcome };
        self.send(id, Actor::System, command).unwrap()
    }

    pub fn payment(&self, id: PaymentId) -> &Payment {
        self.state.payment(id).unwrap()
    }

    /// Euro cents in an account.
    pub fn holds(&self, account: Account) -> i64 {
        self.state.ledger.balance(account, Currency::EUR).minor
    }

    pub fn available(&self, person: PersonId) -> i64 {
        self.holds(Account::Available(person))
    }

    pub fn pending(&self, person: PersonId) -> i64 {
        self.holds(Account::Pending(person))
    }
}

/// The payment of a tip.
pub fn payment_of(tip: TipId) -> PaymentId {
    PaymentId(RecordId { n: 1, ..tip.0 })
}

pub fn tip(receiver: PersonId, amount: Money, method: Option<Method>) -> tips::Command {
    tips::Command::SendTip {
        receiver,
        amount,
        message: "For the well.".into(),
        visibility: Visibility::Public,
        method,
    }
}
