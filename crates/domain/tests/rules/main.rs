//! The rules told as facts and laws, in one binary because linking takes longer than running. Facts go beside
//! their noun's name here; never reach for anything that the domain does not make public.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod facts_banks;
mod facts_curve;
mod facts_grace;
mod facts_limits;
mod facts_money_requests;
mod facts_notices;
mod facts_payments;
mod facts_people;
mod facts_posts;
mod facts_refunds;
mod facts_renewals;
mod facts_requests;
mod facts_subscriptions;
mod facts_tips;
mod facts_transfers;
mod facts_wallet;
mod facts_withdrawals;
mod facts_work;
mod history;
mod laws;
mod laws_subscriptions;
mod phases;
mod proof;
mod samples;
mod samples_subscriptions;
mod story;
mod subscribing;
mod subscription_story;
mod world;
