//! The fold of all events: plain data, disposable. Nothing here decides.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::banks::Banks;
use crate::curve::Curves;
use crate::disputes::Disputes;
use crate::eligibility::Declared;
use crate::handoffs::HandOffs;
use crate::id::{PaymentId, PersonId, RequestId, SpaceId, TicketId};
use crate::jars::Jars;
use crate::ledger::Ledger;
use crate::limits::Limits;
use crate::moment::Moment;
use crate::payments::{Payment, Payments};
use crate::people::{People, Person};
use crate::posts::Posts;
use crate::requests::Requests;
use crate::rules::{OBOLE, PackName, RulePack};
use crate::spaces::{Space, Spaces, Ticket};
use crate::subscriptions::Subscriptions;
use crate::tips::Tips;
use crate::transfers::Transfers;
use crate::wallet::Statements;
use crate::walls::Walls;
use crate::withdrawals::Withdrawals;
use crate::{Actor, Entry, Rejection, Request};

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct State {
    pub rules: &'static RulePack,
    /// Each choice of a pack, oldest first.
    pub(crate) packs: Vec<(Moment, PackName)>,
    /// How many entries are folded in: the number of the next one.
    pub entries: u64,
    /// When the last accepted Request was made.
    pub last_at: Moment,
    /// Every accepted Request with a digest of who asked what. Digests live as long as this State, so the
    /// hasher may change between builds.
    accepted: HashMap<RequestId, u64>,
    pub people: People,
    pub ledger: Ledger,
    pub payments: Payments,
    pub tips: Tips,
    pub statements: Statements,
    pub subscriptions: Subscriptions,
    pub posts: Posts,
    pub transfers: Transfers,
    pub requests: Requests,
    pub banks: Banks,
    pub withdrawals: Withdrawals,
    pub limits: Limits,
    pub curves: Curves,
    pub spaces: Spaces,
    pub jars: Jars,
    pub handoffs: HandOffs,
    pub walls: Walls,
    pub declared: Declared,
    pub disputes: Disputes,
}

impl Default for State {
    fn default() -> Self {
        Self {
            rules: &OBOLE,
            packs: Vec::new(),
            entries: 0,
            last_at: Moment(i64::MIN),
            accepted: HashMap::new(),
            people: People::default(),
            ledger: Ledger::default(),
            payments: Payments::default(),
            tips: Tips::default(),
            statements: Statements::default(),
            subscriptions: Subscriptions::default(),
            posts: Posts::default(),
            transfers: Transfers::default(),
            requests: Requests::default(),
            banks: Banks::default(),
            withdrawals: Withdrawals::default(),
            limits: Limits::default(),
            curves: Curves::default(),
            spaces: Spaces::default(),
            jars: Jars::default(),
            handoffs: HandOffs::default(),
            walls: Walls::default(),
            declared: Declared::default(),
            disputes: Disputes::default(),
        }
    }
}

/// Whether a Request has been here before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Recall {
    Unknown,
    /// The same id with the same content: the same answer.
    Same,
    /// The same id with other content.
    Other,
}

impl State {
    /// Folds one stored entry in.
    pub fn fold(&mut self, entry: &Entry) {
        self.accepted
            .insert(entry.request.id, digest(&entry.request));
        self.last_at = self.last_at.max(entry.request.at);
        self.entries += 1;
        for event in &entry.events {
            crate::apply(self, event);
        }
        self.curves.follow(&mut self.ledger, entry.request.at);
    }

    pub fn recall(&self, request: &Request) -> Recall {
        match self.accepted.get(&request.id) {
            None => Recall::Unknown,
            Some(known) if *known == digest(request) => Recall::Same,
            Some(_) => Recall::Other,
        }
    }

    /// The pack that was in force at `at`: what was booked then is explained by it.
    pub fn rules_at(&self, at: Moment) -> &'static RulePack {
        let before = self.packs.partition_point(|(chosen, _)| *chosen <= at);
        match self.packs.get(..before).and_then(<[_]>::last) {
            Some((_, pack)) => pack.rules(),
            None => PackName::Obole.rules(),
        }
    }

    pub fn person(&self, id: PersonId) -> Result<&Person, Rejection> {
        self.people.by_id.get(&id).ok_or(Rejection::NotFound)
    }

    pub fn payment(&self, id: PaymentId) -> Result<&Payment, Rejection> {
        self.payments.by_id.get(&id).ok_or(Rejection::NotFound)
    }

    pub fn space(&self, id: SpaceId) -> Result<&Space, Rejection> {
        self.spaces.by_id.get(&id).ok_or(Rejection::NotFound)
    }

    pub fn ticket(&self, id: TicketId) -> Result<&Ticket, Rejection> {
        self.spaces.tickets.get(&id).ok_or(Rejection::NotFound)
    }

    /// Who asks, if it is a person of this world.
    pub fn acting_person(&self, request: &Request) -> Result<PersonId, Rejection> {
        match request.by {
            Actor::Person(person) => self.person(person).map(|_| person),
            Actor::Visitor => Err(Rejection::NeedsProfile),
            Actor::System => Err(Rejection::NotAllowed),
        }
    }
}

/// Who asked what; not when, because a Request may be sent again later.
fn digest(request: &Request) -> u64 {
    let mut hasher = DefaultHasher::new();
    (request.by, &request.command).hash(&mut hasher);
    hasher.finish()
}
