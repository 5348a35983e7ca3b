//! What the State keeps of Spaces and tickets, with their indexes. It transcribes and never decides.

use std::collections::{BTreeMap, BTreeSet};

use super::{CancelReason, Event, Zone};
use crate::id::{PaymentId, PersonId, RecordId, RefundId, SpaceId, TicketId};
use crate::moment::Moment;
use crate::money::Money;

/// ```text
/// Scheduled → Lobby → Doors → Live ⇄ HostLost
///     │         │       │       │       │
///     └─────────┴───────┴→ Canceled     └→ Ended
/// ```
/// Dates move it to the right by themselves; opening, ending and cancelling are events.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SpacePhase {
    Scheduled,
    Lobby,
    /// The hour has come and the host has not opened yet.
    Doors,
    Live,
    /// The host has left; the Space is over unless they come back before `back_by`.
    HostLost {
        back_by: Moment,
    },
    Ended,
    Canceled(CancelReason),
}

impl SpacePhase {
    /// Before its doors have opened, and not cancelled.
    pub fn is_upcoming(self) -> bool {
        matches!(self, Self::Scheduled | Self::Lobby | Self::Doors)
    }

    /// For good: it has ended or was cancelled.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Ended | Self::Canceled(_))
    }
}

/// Where somebody in the room is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum StageRole {
    Host,
    Speaker,
    /// Still silent: asked to the stage, and has not answered.
    Invited,
    Listener,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Space {
    pub host: PersonId,
    pub title: String,
    pub note: String,
    pub zone: Zone,
    pub price: Option<Money>,
    pub seats: u16,
    pub scheduled_at: Moment,
    pub lobby_at: Moment,
    pub starts_at: Moment,
    pub start_by: Moment,
    pub over_by: Moment,
    pub started_at: Option<Moment>,
    pub ended_at: Option<Moment>,
    pub canceled: Option<(Moment, CancelReason)>,
    /// Until when the host, who has left, is waited for.
    pub back_by: Option<Moment>,
    /// Who is coming: tickets that were issued, oldest first.
    pub coming: Vec<TicketId>,
    /// Everybody in the room while it is live.
    pub room: BTreeMap<PersonId, StageRole>,
    pub speakers: u16,
    /// Seats kept, those whose time is over first. Such a seat is free, but stays listed until somebody takes it.
    pub(super) held: BTreeSet<(Moment, TicketId)>,
    /// Tickets whose money has not gone back.
    pub(super) paid: BTreeSet<TicketId>,
}

impl Space {
    pub fn phase(&self, now: Moment) -> SpacePhase {
        if let Some((_, reason)) = self.canceled {
            return SpacePhase::Canceled(reason);
        }
        if self.ended_at.is_some() {
            return SpacePhase::Ended;
        }
        match (self.started_at, self.back_by) {
            (None, _) if now < self.lobby_at => SpacePhase::Scheduled,
            (None, _) if now < self.starts_at => SpacePhase::Lobby,
            (None, _) if now < self.start_by => SpacePhase::Doors,
            (None, _) => SpacePhase::Canceled(CancelReason::HostAbsent),
            _ if self.closes_at() <= now => SpacePhase::Ended,
            (Some(_), Some(back_by)) => SpacePhase::HostLost { back_by },
            (Some(_), None) => SpacePhase::Live,
        }
    }

    /// When it closes by itself if nothing more happens, whatever it is then called.
    pub(super) fn closes_at(&self) -> Moment {
        match (self.started_at, self.back_by) {
            (None, _) => self.start_by,
            (Some(_), Some(back_by)) => back_by.min(self.over_by),
            (Some(_), None) => self.over_by,
        }
    }

    fn due(&self) -> Option<Moment> {
        let is_closed = self.canceled.is_some() || self.ended_at.is_some();
        (!is_closed).then(|| self.closes_at())
    }

    /// Seats that somebody has a ticket for.
    pub fn sold(&self) -> usize {
        self.coming.len()
    }

    /// Seats that can be had now. A hold that is over keeps nobody out.
    pub fn free(&self, now: Moment) -> usize {
        let over = self.held.range(..=(now, RecordId::LAST.into())).count();
        let taken = self.coming.len() + self.held.len() - over;
        usize::from(self.seats).saturating_sub(taken)
    }

    /// Whether each seat is either sold or listed as held.
    pub(super) fn is_full(&self) -> bool {
        self.coming.len() + self.held.len() >= usize::from(self.seats)
    }

    /// The hold that has been over for longest.
    pub(super) fn oldest_over(&self, now: Moment) -> Option<TicketId> {
        let (until, ticket) = self.held.first()?;
        (*until <= now).then_some(*ticket)
    }
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ticket {
    pub space: SpaceId,
    pub holder: PersonId,
    /// Empty when it is free.
    pub payment: Option<PaymentId>,
    pub held_at: Moment,
    pub until: Moment,
    pub released_at: Option<Moment>,
    /// What is shown at the door.
    pub code: Option<String>,
    pub issued_at: Option<Moment>,
    pub checked_in_at: Option<Moment>,
    pub refund: Option<RefundId>,
    /// When the holder's bank had taken its money back.
    pub voided_at: Option<Moment>,
}

/// What somebody hosts, each in the order in which it starts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Host {
    pub all: BTreeSet<(Moment, SpaceId)>,
    /// Neither ended nor cancelled.
    pub open: BTreeSet<(Moment, SpaceId)>,
    /// How many have taken place.
    pub hosted: u32,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Spaces {
    pub by_id: BTreeMap<SpaceId, Space>,
    pub tickets: BTreeMap<TicketId, Ticket>,
    /// Neither ended nor cancelled, in the order in which they start.
    pub open: BTreeSet<(Moment, SpaceId)>,
    pub hosts: BTreeMap<PersonId, Host>,
    /// The hold or ticket of somebody for a Space; a hold that is over may still stand here.
    pub of: BTreeMap<(PersonId, SpaceId), TicketId>,
    /// Somebody's holds and tickets, in the order in which their Spaces start.
    pub held_by: BTreeMap<PersonId, BTreeSet<(Moment, TicketId)>>,
    pub(crate) due: BTreeSet<(Moment, SpaceId)>,
    /// Cancelled Spaces that still have somebody's money.
    pub(crate) refunding: BTreeSet<(Moment, SpaceId)>,
}

impl Spaces {
    /// Tickets of `space` whose money has not gone back.
    pub(crate) fn paid(&self, space: SpaceId) -> impl Iterator<Item = TicketId> + '_ {
        let space = self.by_id.get(&space);
        space.into_iter().flat_map(|s| s.paid.iter().copied())
    }

    /// Changes one Space and keeps the indexes true to it.
    pub(super) fn change(&mut self, id: SpaceId, change: impl FnOnce(&mut Space)) {
        let Some(space) = self.by_id.get_mut(&id) else {
            return;
        };
        if let Some(due) = space.due() {
            self.due.remove(&(due, id));
        }
        change(space);
        let key = (space.starts_at, id);
        let host = self.hosts.entry(space.host).or_default();
        host.all.insert(key);
        match space.due() {
            Some(due) => {
                self.due.insert((due, id));
                self.open.insert(key);
                host.open.insert(key);
            }
            None => {
                self.open.remove(&key);
                host.open.remove(&key);
            }
        }
        if let Some((at, _)) = space.canceled {
            if space.paid.is_empty() {
                self.refunding.remove(&(at, id));
            } else {
                self.refunding.insert((at, id));
            }
        }
    }

    /// Changes one ticket, then its Space, and lists it for its holder or takes it off.
    fn change_ticket(
        &mut self,
        id: TicketId,
        change: impl FnOnce(&mut Ticket),
        change_space: impl FnOnce(&mut Space, &Ticket),
    ) {
        let Some(ticket) = self.tickets.get_mut(&id) else {
            return;
        };
        change(ticket);
        let ticket = ticket.clone();
        let Some(starts_at) = self.by_id.get(&ticket.space).map(|s| s.starts_at) else {
            return;
        };
        let key = (ticket.holder, ticket.space);
        let held = self.held_by.entry(ticket.holder).or_default();
        let (is_listed, is_void) = (ticket.released_at.is_none(), ticket.voided_at.is_some());
        if is_listed {
            held.insert((starts_at, id));
        } else {
            held.remove(&(starts_at, id));
        }
        if is_listed && !is_void {
            self.of.insert(key, id);
        } else if self.of.get(&key) == Some(&id) {
            self.of.remove(&key);
        }
        self.change(ticket.space, |space| change_space(space, &ticket));
    }

    fn schedule(&mut self, id: SpaceId, space: Space) {
        self.by_id.insert(id, space);
        self.change(id, |_| {});
    }
}

/// Transcribes one event.
pub fn apply(spaces: &mut Spaces, event: &Event) {
    match event {
        Event::SpaceScheduled {
            space,
            host,
            title,
            note,
            zone,
            price,
            seats,
            lobby_at,
            starts_at,
            start_by,
            over_by,
            at,
        } => spaces.schedule(
            *space,
            Space {
                host: *host,
                title: title.clone(),
                note: note.clone(),
                zone: zone.clone(),
                price: *price,
                seats: *seats,
                scheduled_at: *at,
                lobby_at: *lobby_at,
                starts_at: *starts_at,
                start_by: *start_by,
                over_by: *over_by,
                started_at: None,
                ended_at: None,
                canceled: None,
                back_by: None,
                coming: Vec::new(),
                room: BTreeMap::new(),
                speakers: 0,
                held: BTreeSet::new(),
                paid: BTreeSet::new(),
            },
        ),
        Event::SpaceCanceled { space, reason, at } => {
            spaces.change(*space, |s| s.canceled = Some((*at, *reason)));
        }
        Event::DoorsOpened { space, at } => spaces.change(*space, |s| {
            s.started_at = Some(*at);
            s.room.insert(s.host, StageRole::Host);
        }),
        Event::SpaceEnded { space, at } => {
            spaces.change(*space, |s| s.ended_at = Some(*at));
            if let Some(space) = spaces.by_id.get(space) {
                spaces.hosts.entry(space.host).or_default().hosted += 1;
            }
        }
        Event::EnteredSpace { .. }
        | Event::LeftSpace { .. }
        | Event::HostLeft { .. }
        | Event::InvitedToSpeak { .. }
        | Event::StageTaken { .. }
        | Event::SteppedDown { .. } => super::room::apply(spaces, event),
        _ => apply_ticket(spaces, event),
    }
}

fn apply_ticket(spaces: &mut Spaces, event: &Event) {
    match event {
        Event::TicketHeld {
            ticket,
            space,
            holder,
            payment,
            until,
            at,
        } => {
            let held = Ticket {
                space: *space,
                holder: *holder,
                payment: *payment,
                held_at: *at,
                until: *until,
                released_at: None,
                code: None,
                issued_at: None,
                checked_in_at: None,
                refund: None,
                voided_at: None,
            };
            spaces.tickets.insert(*ticket, held);
            let key = (*until, *ticket);
            spaces.change_ticket(*ticket, |_| {}, |space, _| _ = space.held.insert(key));
        }
        Event::HoldReleased { ticket, at } => spaces.change_ticket(
            *ticket,
            |t| t.released_at = Some(*at),
            |space, t| _ = space.held.remove(&(t.until, *ticket)),
        ),
        Event::TicketIssued { ticket, code, at } => spaces.change_ticket(
            *ticket,
            |t| {
                t.released_at = None;
                t.code = Some(code.clone());
                t.issued_at = Some(*at);
            },
            |space, t| {
                space.held.remove(&(t.until, *ticket));
                space.coming.push(*ticket);
            },
        ),
        Event::TicketPaid { ticket, .. } => {
            spaces.change_ticket(*ticket, |_| {}, |space, _| _ = space.paid.insert(*ticket));
        }
        Event::TicketCheckedIn { ticket, at } => {
            spaces.change_ticket(*ticket, |t| t.checked_in_at = Some(*at), |_, _| {});
        }
        Event::TicketVoided { ticket, at } => spaces.change_ticket(
            *ticket,
            |t| t.voided_at = Some(*at),
            |space, _| {
                space.coming.retain(|coming| coming != ticket);
                space.paid.remove(ticket);
            },
        ),
        Event::TicketRefunded { ticket, refund, .. }
        | Event::TicketRefundMoved { ticket, refund, .. } => spaces.change_ticket(
            *ticket,
            |t| t.refund = Some(*refund),
            |space, _| _ = space.paid.remove(ticket),
        ),
        _ => {}
    }
}
