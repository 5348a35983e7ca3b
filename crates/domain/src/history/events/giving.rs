//! The frozen structs of the Events of jars and hand-offs. Never edit one that has been released: add the next version
//! below it.

use super::super::{Decoder, Encoder, HistoryError, Stored, frozen};
use crate::Event;
use crate::handoffs::Sum;
use crate::id::{HandOffId, PersonId};
use crate::jars::Jar;
use crate::moment::Moment;
use crate::tips::Visibility;

frozen!(jars for crate::jars::Event, Event {
    "jar_set_up" 1 JarSetUpV1 => JarSetUp { person: PersonId, jar: Jar, at: Moment }
});

frozen!(handoffs for crate::handoffs::Event, Event {
    "tip_handed_off" 2 TipHandedOffV2 => TipHandedOff {
        handoff: HandOffId,
        giver: Option<PersonId>,
        receiver: PersonId,
        service: String,
        address: String,
        sum: Sum,
        message: String,
        visibility: Visibility,
        is_for_wall: bool,
        open_until: Moment,
        at: Moment,
    }
    "hand_off_said_sent" 1 HandOffSaidSentV1 => HandOffSaidSent { handoff: HandOffId, at: Moment }
    "hand_off_given_up" 1 HandOffGivenUpV1 => HandOffGivenUp { handoff: HandOffId, at: Moment }
    "hand_off_acknowledged" 1 HandOffAcknowledgedV1 => HandOffAcknowledged {
        handoff: HandOffId,
        thanks: String,
        at: Moment,
    }
    "hand_off_disputed" 1 HandOffDisputedV1 => HandOffDisputed { handoff: HandOffId, at: Moment }
} older {
    "tip_handed_off" 1 TipHandedOffV1 => TipHandedOff {
        handoff: HandOffId,
        giver: Option<PersonId>,
        receiver: PersonId,
        service: String,
        address: String,
        sum: Sum,
        message: String,
        visibility: Visibility,
        open_until: Moment,
        at: Moment,
    }
        // Its giver was told of the receiver alone, and nothing of a wall.
        with { is_for_wall: false }
});
