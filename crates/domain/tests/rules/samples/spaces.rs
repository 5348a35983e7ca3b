//! One of everything that history can hold of Spaces and tickets. Never change a sample whose golden file has been
//! released.

use domain::id::{PaymentId, RecordId, SpaceId, TicketId};
use domain::moment::{Moment, Span};
use domain::money::Money;
use domain::spaces::{CancelReason, Command, Event, Zone};

use super::{AT, amina, eur, lena, refund, request};

fn space() -> SpaceId {
    SpaceId(RecordId::main(request(5)))
}

fn ticket() -> TicketId {
    TicketId(RecordId::main(request(6)))
}

fn zones() -> [Zone; 2] {
    ["UTC", "America/Argentina/Buenos_Aires"].map(|name| Zone::parse(name).unwrap())
}

fn prices() -> [Option<Money>; 2] {
    [None, Some(eur(1_200))]
}

pub fn commands() -> Vec<Command> {
    use Command::*;
    let (space, ticket, person) = (space(), ticket(), lena());
    let mut all: Vec<Command> = prices()
        .into_iter()
        .zip(zones())
        .map(|(price, zone)| ScheduleSpace {
            title: "Le puits, un an après".into(),
            note: "Questions\u{202F}?\nBring tea.".into(),
            starts_at: AT,
            zone,
            price,
            seats: 500,
        })
        .collect();
    all.extend([
        CancelSpace { space },
        OpenDoors { space },
        EndSpace { space },
        HoldTicket { space },
        ReleaseHold { ticket },
        EnterSpace { space },
        LeaveSpace { space },
        InviteToSpeak { space, person },
        TakeStage { space },
        StepDown { space, person },
        CloseSpace { space },
        RefundTicket { ticket },
    ]);
    all
}

pub fn events() -> Vec<Event> {
    use Event::*;
    let (space, at) = (space(), AT);
    let mut all: Vec<Event> = prices()
        .into_iter()
        .zip(zones())
        .map(|(price, zone)| SpaceScheduled {
            space,
            host: amina(),
            title: "Le puits, un an après".into(),
            note: String::new(),
            zone,
            price,
            seats: 5,
            lobby_at: Moment(-1),
            starts_at: AT,
            start_by: AT + Span::seconds(300),
            over_by: AT + Span::hours(12),
            at,
        })
        .collect();
    let reasons = [CancelReason::AskedByHost, CancelReason::HostAbsent];
    all.extend(reasons.map(|reason| SpaceCanceled { space, reason, at }));
    all.extend([DoorsOpened { space, at }, SpaceEnded { space, at }]);
    all.extend(ticket_events());
    all.extend(room_events());
    all
}

fn ticket_events() -> Vec<Event> {
    use Event::*;
    let (ticket, host, holder, at) = (ticket(), amina(), lena(), AT);
    let payments = [None, Some(PaymentId(RecordId::nth(request(6), 1)))];
    let held = payments.map(|payment| TicketHeld {
        ticket,
        space: space(),
        holder,
        payment,
        until: AT + Span::seconds(600),
        at,
    });
    let others = vec![
        HoldReleased { ticket, at },
        TicketIssued {
            ticket,
            code: "7KQ2M-X9TPA".into(),
            at,
        },
        TicketPaid {
            ticket,
            host,
            holder,
            paid: eur(1_200),
            received: eur(1_157),
            at,
        },
        TicketCheckedIn { ticket, at },
        TicketRefunded {
            ticket,
            refund: refund(),
            host,
            holder,
            amount: eur(1_200),
            taken: eur(1_157),
            at,
        },
        TicketRefundMoved {
            ticket,
            refund: refund(),
            holder,
            amount: eur(1_200),
            at,
        },
    ];
    [held.to_vec(), others].concat()
}

fn room_events() -> Vec<Event> {
    use Event::*;
    let (space, person, at) = (space(), lena(), AT);
    vec![
        EnteredSpace { space, person, at },
        LeftSpace { space, person, at },
        HostLeft {
            space,
            back_by: AT + Span::seconds(300),
            at,
        },
        InvitedToSpeak { space, person, at },
        StageTaken { space, person, at },
        SteppedDown { space, person, at },
    ]
}
