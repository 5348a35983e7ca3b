//! One of everything that history can hold of hand-offs. Never change a sample whose golden file has been released.

use domain::handoffs::{Command, Event, Sum};
use domain::id::{HandOffId, RecordId};
use domain::moment::Span;
use domain::money::Currency;
use domain::tips::Visibility;

use super::{AT, VISIBILITIES, amina, lena, request};

const ADDRESS: &str = "(sample)";

fn handoff() -> HandOffId {
    HandOffId(RecordId::main(request(5)))
}

fn sums() -> [Sum; 3] {
    let bitcoin = Sum::Asset {
        code: "BTC".into(),
        decimal: "0.0005".into(),
    };
    let rupees = Currency::from_code("INR").unwrap().of_major(500);
    [Sum::Open, Sum::Money(rupees), bitcoin]
}

pub fn commands() -> Vec<Command> {
    use Command::*;
    let handoff = handoff();
    let sums = sums().into_iter().zip(VISIBILITIES);
    let mut all: Vec<Command> = sums
        .map(|(sum, visibility)| HandOffTip {
            receiver: amina(),
            service: "ko_fi".into(),
            address: ADDRESS.into(),
            sum,
            message: "Pour le puits\u{202F}!".into(),
            visibility,
        })
        .collect();
    all.extend([
        SayHandOffSent { handoff },
        GiveUpHandOff { handoff },
        AcknowledgeHandOff {
            handoff,
            thanks: "It rains in there now.".into(),
        },
        DisputeHandOff { handoff },
    ]);
    all
}

pub fn events() -> Vec<Event> {
    use Event::*;
    let (handoff, at) = (handoff(), AT);
    let givers = [None, Some(lena()), Some(lena())];
    let sums = sums().into_iter().zip(VISIBILITIES).zip(givers);
    let mut all: Vec<Event> = sums
        .map(|((sum, visibility), giver)| TipHandedOff {
            handoff,
            giver,
            receiver: amina(),
            service: "bitcoin".into(),
            address: ADDRESS.into(),
            sum,
            message: String::new(),
            visibility,
            is_for_wall: visibility != Visibility::Private,
            open_until: AT + Span::days(30),
            at,
        })
        .collect();
    all.extend([
        HandOffSaidSent { handoff, at },
        HandOffGivenUp { handoff, at },
        HandOffAcknowledged {
            handoff,
            thanks: "Merci\u{202F}!".into(),
            at,
        },
        HandOffDisputed { handoff, at },
    ]);
    all
}
