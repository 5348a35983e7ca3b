//! Spaces: rooms that open at a set time, and the tickets to them. Which phase a Space or a ticket is in follows from
//! recorded events and the time; never store a phase, and never count a seat anywhere but in the record.

mod decide;
pub mod ics;
mod record;
mod room;
pub(crate) mod tickets;
mod zone;

use serde::{Deserialize, Serialize};

pub use decide::decide;
pub use record::{Host, Space, SpacePhase, Spaces, StageRole, Ticket, apply};
pub use tickets::{TicketPhase, ticket_phase};
pub use zone::{NotAZone, Zone};

use crate::id::{PaymentId, PersonId, RefundId, SpaceId, TicketId};
use crate::moment::Moment;
use crate::money::Money;
use crate::text::TextError;

/// Why a Space does not take place. Stored in history: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancelReason {
    AskedByHost,
    /// The host had not opened the doors when the grace was over.
    HostAbsent,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Command {
    /// Without a price it is free. `zone` is the one in which the host thinks of the start; it is only shown.
    ScheduleSpace {
        title: String,
        note: String,
        starts_at: Moment,
        zone: Zone,
        price: Option<Money>,
        seats: u16,
    },
    CancelSpace {
        space: SpaceId,
    },
    OpenDoors {
        space: SpaceId,
    },
    EndSpace {
        space: SpaceId,
    },
    /// Keeps a seat while its holder pays; a free seat is theirs at once.
    HoldTicket {
        space: SpaceId,
    },
    ReleaseHold {
        ticket: TicketId,
    },
    EnterSpace {
        space: SpaceId,
    },
    LeaveSpace {
        space: SpaceId,
    },
    /// By the host, to somebody in the room.
    InviteToSpeak {
        space: SpaceId,
        person: PersonId,
    },
    /// By somebody who was invited.
    TakeStage {
        space: SpaceId,
    },
    /// By a speaker or somebody invited for themself, or by the host for them.
    StepDown {
        space: SpaceId,
        person: PersonId,
    },
    /// By the system: the host did not come, left for too long, or it has lasted long enough.
    CloseSpace {
        space: SpaceId,
    },
    /// By the system: the Space was cancelled, the money goes back.
    RefundTicket {
        ticket: TicketId,
    },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// The lobby opens at `lobby_at`, the doors at `starts_at`. Doors not open at `start_by` never open, and at
    /// `over_by` everything is over.
    SpaceScheduled {
        space: SpaceId,
        host: PersonId,
        title: String,
        note: String,
        zone: Zone,
        price: Option<Money>,
        seats: u16,
        lobby_at: Moment,
        starts_at: Moment,
        start_by: Moment,
        over_by: Moment,
        at: Moment,
    },
    SpaceCanceled {
        space: SpaceId,
        reason: CancelReason,
        at: Moment,
    },
    DoorsOpened {
        space: SpaceId,
        at: Moment,
    },
    SpaceEnded {
        space: SpaceId,
        at: Moment,
    },
    /// Without a payment it is free, and `TicketIssued` follows at once.
    TicketHeld {
        ticket: TicketId,
        space: SpaceId,
        holder: PersonId,
        payment: Option<PaymentId>,
        until: Moment,
        at: Moment,
    },
    /// Given up, or over.
    HoldReleased {
        ticket: TicketId,
        at: Moment,
    },
    TicketIssued {
        ticket: TicketId,
        code: String,
        at: Moment,
    },
    /// `paid` by the holder, `received` by the host after fees.
    TicketPaid {
        ticket: TicketId,
        host: PersonId,
        holder: PersonId,
        paid: Money,
        received: Money,
        at: Moment,
    },
    TicketCheckedIn {
        ticket: TicketId,
        at: Moment,
    },
    /// `taken` from the host, `amount` to the holder; the card processing fee makes the difference.
    TicketRefunded {
        ticket: TicketId,
        refund: RefundId,
        host: PersonId,
        holder: PersonId,
        amount: Money,
        taken: Money,
        at: Moment,
    },
    /// The card would not take the money back: the holder has it in their balance instead, by another refund.
    TicketRefundMoved {
        ticket: TicketId,
        refund: RefundId,
        holder: PersonId,
        amount: Money,
        at: Moment,
    },
    /// The holder's bank took the money back: the seat is free again.
    TicketVoided {
        ticket: TicketId,
        at: Moment,
    },
    EnteredSpace {
        space: SpaceId,
        person: PersonId,
        at: Moment,
    },
    LeftSpace {
        space: SpaceId,
        person: PersonId,
        at: Moment,
    },
    /// Not back at `back_by`, the Space is over.
    HostLeft {
        space: SpaceId,
        back_by: Moment,
        at: Moment,
    },
    InvitedToSpeak {
        space: SpaceId,
        person: PersonId,
        at: Moment,
    },
    StageTaken {
        space: SpaceId,
        person: PersonId,
        at: Moment,
    },
    SteppedDown {
        space: SpaceId,
        person: PersonId,
        at: Moment,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rejection {
    Title(TextError),
    Note(TextError),
    /// It would start now or in the past.
    StartsTooSoon,
    /// It would start later than `latest`.
    StartsTooLate {
        latest: Moment,
    },
    Price {
        least: Money,
        most: Money,
    },
    /// The wallet knows no such currency.
    Currency,
    Seats {
        least: u16,
        most: u16,
    },
    TooManyUpcoming {
        most: u16,
    },
    Canceled,
    Ended,
    /// The doors are open already.
    Started,
    /// The doors are not open yet; they may be from `starts_at`.
    NotOpen {
        starts_at: Moment,
    },
    /// The host has left and is waited for.
    HostAway,
    OwnSpace,
    SoldOut,
    AlreadyHeld,
    /// The hold is over, but the bank has not answered yet.
    StillPaying,
    HasTicket,
    /// The seat is not kept any more.
    HoldOver,
    NeedsTicket,
    /// They are not in the room, or not where this could be asked of them.
    NotInRoom,
    NotInvited,
    StageFull {
        most: u16,
    },
}
