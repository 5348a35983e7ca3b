//! The rules told as facts and laws, in one binary because linking takes longer than running. Facts go beside
//! their noun's name here; never reach for anything that the domain does not make public.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod facts_notices;
mod facts_payments;
mod facts_people;
mod facts_refunds;
mod facts_requests;
mod facts_room;
mod facts_scheduling;
mod facts_spaces;
mod facts_ticket_money;
mod facts_tickets;
mod facts_tips;
mod facts_wallet;
mod facts_work;
mod hall;
mod history;
mod laws;
mod laws_spaces;
mod phases;
mod proof;
mod samples;
mod story;
mod tour;
mod world;
