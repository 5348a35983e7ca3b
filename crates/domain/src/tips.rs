//! Tips: a gift with a word. A tip buys nothing, so nothing here grants anything.

pub mod supporters;
pub mod takings;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::{PaymentId, PersonId, RecordId, TipId};
use crate::moment::Moment;
use crate::money::Money;
use crate::payments::{self, Method, Purpose};
use crate::rules::Capability;
use crate::text::{self, TextError};
use crate::{Actor, Request, State, eligibility, jars};

/// Who may see a tip. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// Everybody, on the receiver's wall.
    Public,
    /// The receiver only.
    Private,
    /// The receiver sees the tip, nobody sees who gave it.
    Secret,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    /// Without a method the payment waits for one.
    SendTip {
        receiver: PersonId,
        amount: Money,
        message: String,
        visibility: Visibility,
        method: Option<Method>,
    },
    ThankForTip {
        tip: TipId,
        note: String,
    },
    RefundTip {
        tip: TipId,
        amount: Money,
    },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    TipSent {
        tip: TipId,
        payment: PaymentId,
        giver: Option<PersonId>,
        receiver: PersonId,
        amount: Money,
        message: String,
        visibility: Visibility,
        at: Moment,
    },
    /// `paid` by the giver, `received` after fees.
    TipReceived {
        tip: TipId,
        payment: PaymentId,
        giver: Option<PersonId>,
        receiver: PersonId,
        paid: Money,
        received: Money,
        at: Moment,
    },
    TipThanked {
        tip: TipId,
        note: String,
        at: Moment,
    },
    /// `taken` from the receiver, `amount` to the giver; the card processing fee makes the difference.
    TipRefunded {
        tip: TipId,
        giver: Option<PersonId>,
        receiver: PersonId,
        amount: Money,
        taken: Money,
        at: Moment,
    },
    /// The giver's bank took it back: `amount` is on their card again, and `taken` is what the receiver still had of
    /// it.
    TipTakenBack {
        tip: TipId,
        receiver: PersonId,
        amount: Money,
        taken: Money,
        at: Moment,
    },
    /// A refund did not reach the card: `taken` is the receiver's again, `amount` never was the giver's.
    TipRefundFailed {
        tip: TipId,
        giver: Option<PersonId>,
        receiver: PersonId,
        amount: Money,
        taken: Money,
        at: Moment,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    ToOneself,
    NoJar,
    /// The jar takes another currency.
    Currency,
    Message(TextError),
    NotReceived,
    AlreadyThanked,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tip {
    pub payment: PaymentId,
    pub giver: Option<PersonId>,
    pub receiver: PersonId,
    pub amount: Money,
    pub message: String,
    pub visibility: Visibility,
    pub sent_at: Moment,
    pub received_at: Option<Moment>,
    pub thanks: Option<(Moment, String)>,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tips {
    pub by_id: BTreeMap<TipId, Tip>,
    /// Oldest first.
    pub received: BTreeMap<PersonId, Vec<TipId>>,
    pub supporters: supporters::Supporters,
}

pub fn decide(
    state: &State,
    request: &Request,
    command: &Command,
) -> Result<Vec<crate::Event>, crate::Rejection> {
    match command {
        Command::SendTip {
            receiver,
            amount,
            message,
            visibility,
            method,
        } => {
            if request.by == Actor::System {
                return Err(crate::Rejection::NotAllowed);
            }
            let giver = request.by.person();
            let profile = &state.person(*receiver)?.profile;
            if giver == Some(*receiver) {
                return Err(Rejection::ToOneself.into());
            }
            eligibility::check_offered(state, Capability::Tips)?;
            if !profile.has_jar {
                return Err(Rejection::NoJar.into());
            }
            eligibility::check(state, *receiver, Capability::Tips, request.at)?;
            jars::admits(state, *receiver, giver)?;
            if !jars::currencies(state, *receiver).contains(&amount.currency) {
                return Err(Rejection::Currency.into());
            }
            let message =
                text::prose(message, state.rules.message_max_chars).map_err(Rejection::Message)?;
            let tip = TipId(RecordId::main(request.id));
            let mut events = vec![
                Event::TipSent {
                    tip,
                    payment: PaymentId(RecordId::nth(request.id, 1)),
                    giver,
                    receiver: *receiver,
                    amount: *amount,
                    message,
                    visibility: *visibility,
                    at: request.at,
                }
                .into(),
            ];
            let purpose = Purpose::Tip {
                tip,
                receiver: *receiver,
            };
            let opened = payments::open(state, request, 1, purpose, *amount, method.as_ref())?;
            events.extend(opened);
            Ok(events)
        }
        Command::ThankForTip { tip, note } => {
            let found = received_by_actor(state, request, *tip)?;
            if found.thanks.is_some() {
                return Err(Rejection::AlreadyThanked.into());
            }
            let note =
                text::prose(note, state.rules.message_max_chars).map_err(Rejection::Message)?;
            Ok(vec![
                Event::TipThanked {
                    tip: *tip,
                    note,
                    at: request.at,
                }
                .into(),
            ])
        }
        Command::RefundTip { tip, amount } => {
            let found = received_by_actor(state, request, *tip)?;
            let mut events = payments::refund(state, request, found.payment, *amount)?;
            let taken = events
                .iter()
                .find_map(|event| match event {
                    crate::Event::Payments(payments::Event::RefundOpened {
                        fee_returned, ..
                    }) => amount.minus(*fee_returned).ok(),
                    _ => None,
                })
                .unwrap_or(*amount);
            events.push(
                Event::TipRefunded {
                    tip: *tip,
                    giver: found.giver,
                    receiver: found.receiver,
                    amount: *amount,
                    taken,
                    at: request.at,
                }
                .into(),
            );
            Ok(events)
        }
    }
}

pub fn apply(tips: &mut Tips, event: &Event) {
    supporters::note(&mut tips.supporters, &tips.by_id, &tips.received, event);
    match event {
        Event::TipSent {
            tip,
            payment,
            giver,
            receiver,
            amount,
            message,
            visibility,
            at,
        } => {
            tips.by_id.insert(
                *tip,
                Tip {
                    payment: *payment,
                    giver: *giver,
                    receiver: *receiver,
                    amount: *amount,
                    message: message.clone(),
                    visibility: *visibility,
                    sent_at: *at,
                    received_at: None,
                    thanks: None,
                },
            );
        }
        Event::TipReceived {
            tip, receiver, at, ..
        } => {
            if let Some(found) = tips.by_id.get_mut(tip) {
                found.received_at = Some(*at);
            }
            tips.received.entry(*receiver).or_default().push(*tip);
        }
        Event::TipThanked { tip, note, at } => {
            if let Some(found) = tips.by_id.get_mut(tip) {
                found.thanks = Some((*at, note.clone()));
            }
        }
        Event::TipRefunded { .. } | Event::TipTakenBack { .. } | Event::TipRefundFailed { .. } => {}
    }
}

/// A tip that has arrived, seen by its receiver: nobody else may thank for it or give it back.
fn received_by_actor<'a>(
    state: &'a State,
    request: &Request,
    tip: TipId,
) -> Result<&'a Tip, crate::Rejection> {
    let found = state
        .tips
        .by_id
        .get(&tip)
        .ok_or(crate::Rejection::NotFound)?;
    if state.acting_person(request)? != found.receiver {
        return Err(crate::Rejection::NotAllowed);
    }
    match found.received_at {
        Some(_) => Ok(found),
        None => Err(Rejection::NotReceived.into()),
    }
}
