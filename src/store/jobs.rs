//! Running what the world is owed: only in the elected tab, only from confirmed State, and idempotent all the way.

use std::collections::BTreeSet;

use domain::id::RequestId;
use domain::jobs::{dispute_request, outcome_request, own_request, payout_request, refund_request};
use domain::moment::{Moment, Span};
use domain::{Actor, Command, Work, jobs, next_due};
use leptos::prelude::*;
use leptos::task::spawn_local;
use payments::{
    Answer, BankDetails, BankRefusal, CardDetails, CardRefusal, Fault, Instruction, Notice, Order,
};

use super::Store;
use super::send::Refusal;
use crate::ports::{Trouble, others_first};

/// How many pieces of work one round takes up.
const ROUND: usize = 64;
/// The pause after trouble, doubled at each further one up to the maximum.
const RETRY_MS_MIN: i64 = 1_000;
const RETRY_MS_MAX: i64 = 60_000;
/// The longest sleep: a laptop's clock may jump while it sleeps.
const SLEEP_MS_MAX: i64 = 30_000;

/// The pause before a provider that had nothing new to say is asked again.
const SILENCE: Span = Span::seconds(10);

/// The runner's memory. It holds nothing that a reload may not lose.
#[derive(Default)]
pub(super) struct Runner {
    is_elected: bool,
    is_running: bool,
    /// A jump through time is under way: nothing else may happen.
    is_held: bool,
    /// Jumps through time so far: what waited before one waits in vain.
    jumps: u64,
    /// Something moved while a round was under way.
    is_stale: bool,
    /// Work whose notices are waiting for their moment in this tab.
    waiting: BTreeSet<String>,
    trouble_count: u32,
    /// How many posts had been removed when their texts were last looked for.
    pub(super) swept: Option<usize>,
    /// Wakes are numbered; only the newest one rings.
    wake: u64,
}

impl Store {
    pub(super) fn stand_for_election(self) {
        let elected = self.world().tabs.elected();
        spawn_local(async move {
            elected.await;
            self.runner.update_value(|runner| runner.is_elected = true);
            self.run_jobs_soon();
        });
    }

    /// Starts a round unless one is under way; then one more follows it.
    pub(super) fn run_jobs_soon(self) {
        let mut starts = false;
        self.runner.update_value(|runner| {
            starts = runner.is_elected && !runner.is_running && !runner.is_held;
            runner.is_stale = runner.is_running;
            runner.is_running |= starts;
        });
        if starts {
            spawn_local(self.run_jobs());
        }
    }

    async fn run_jobs(self) {
        loop {
            self.runner.update_value(|runner| runner.is_stale = false);
            let outcome = self.run_round().await;
            let mut again = false;
            self.runner.update_value(|runner| {
                runner.trouble_count = match &outcome {
                    Ok(()) => 0,
                    Err(_) => runner.trouble_count.saturating_add(1),
                };
                again = runner.is_stale && outcome.is_ok();
                runner.is_running = again;
            });
            if !again {
                break;
            }
        }
        self.sleep_until_due();
    }

    /// Stops the runner until it is let go; what waits for a notice gives up, since the work is owed all the same.
    pub(super) async fn hold_jobs(self) {
        self.runner.update_value(|runner| {
            runner.is_held = true;
            runner.jumps += 1;
            runner.waiting.clear();
        });
        while self.runner.with_value(|runner| runner.is_running) {
            others_first().await;
        }
    }

    pub(super) fn are_jobs_held(self) -> bool {
        self.runner.with_value(|runner| runner.is_held)
    }

    pub(super) fn let_jobs_go(self) {
        self.runner.update_value(|runner| runner.is_held = false);
        self.run_jobs_soon();
    }

    async fn run_round(self) -> Result<(), Trouble> {
        let now = self.world().clock.now();
        // In a past that nobody has changed, what happened happens again.
        self.relive(now).await?;
        if self.has_future() {
            return Ok(());
        }
        // Work that only waits for its notices must not crowd out what is behind it.
        let waiting = self.runner.with_value(|runner| runner.waiting.len());
        let due = self.read(|state| jobs(state, now, ROUND + waiting));
        for job in due {
            let key = job.work.key();
            let is_waiting = self.runner.with_value(|r| r.waiting.contains(&key));
            if is_waiting {
                continue;
            }
            if let Some((id, command)) = own_request(&job.work) {
                self.record(id, command).await?;
            } else if let Some(order) = order(job.work) {
                match self.submit(&key, order, now).await {
                    Ok(notices) => self.deliver(key, notices),
                    Err(fault @ Fault::Unreachable(_)) => return Err(self.raise_fault(&fault)),
                    // Asking again does not help; the work behind it must not wait for this one.
                    Err(fault) => _ = self.raise_fault(&fault),
                }
            }
        }
        // Last, because money comes first, and it never waits for this.
        if let Err(trouble) = self.sweep().await {
            self.raise(trouble);
        }
        Ok(())
    }

    async fn submit(self, key: &str, order: Order, now: Moment) -> Result<Vec<Notice>, Fault> {
        let instruction = Instruction {
            key: key.to_owned(),
            order,
        };
        self.world().provider.submit(&instruction, now).await
    }

    fn raise_fault(self, fault: &Fault) -> Trouble {
        let trouble = Trouble::Other(fault.to_string());
        self.raise(trouble.clone());
        trouble
    }

    /// Waits for each notice's moment, then records it. Lost with the tab: the work is owed until recorded, so the
    /// next runner asks again and is told the same.
    fn deliver(self, key: String, mut notices: Vec<Notice>) {
        notices.sort_by_key(|notice| notice.deliver_at);
        self.runner
            .update_value(|runner| _ = runner.waiting.insert(key.clone()));
        let before = self.read(|state| state.entries);
        let jumps = self.runner.with_value(|runner| runner.jumps);
        spawn_local(async move {
            let has_not_jumped =
                || self.runner.try_with_value(|runner| runner.jumps) == Some(jumps);
            for notice in notices {
                if !self.wait_until(notice.deliver_at, has_not_jumped).await {
                    return;
                }
                let (id, command) = answered(notice.answer);
                // Trouble is in the banner already; the work stays owed.
                let _ = self.record(id, command).await;
            }
            if self.read(|state| state.entries) == before {
                // A silent provider: ask again, but not at once.
                self.world().clock.wait(SILENCE).await;
            }
            self.runner
                .try_update_value(|runner| runner.waiting.remove(&key));
            self.run_jobs_soon();
        });
    }

    async fn record(self, id: RequestId, command: Command) -> Result<(), Trouble> {
        match self.send_as(id, Actor::System, command).await {
            // A rejection of the system's own word means that it came too late to matter.
            Ok(_) | Err(Refusal::Rejected(_)) => Ok(()),
            Err(Refusal::Trouble(trouble)) => Err(trouble),
            Err(Refusal::ReadOnly) => Err(Trouble::Outdated),
        }
    }

    /// Waits for `moment`, but not much longer than that is wanted; whether it still is.
    async fn wait_until(self, moment: Moment, is_wanted: impl Fn() -> bool) -> bool {
        let world = self.world();
        while is_wanted() {
            let left = moment - world.clock.now();
            if left.0 <= 0 {
                return true;
            }
            world.clock.wait(Span(left.0.min(SLEEP_MS_MAX))).await;
        }
        false
    }

    /// Wakes the runner when the next piece of work falls due, or to try again after trouble.
    fn sleep_until_due(self) {
        let now = self.world().clock.now();
        let (mut wake, mut troubles) = (0, 0);
        self.runner.update_value(|runner| {
            runner.wake += 1;
            (wake, troubles) = (runner.wake, runner.trouble_count);
        });
        let next = match troubles {
            0 if self.has_future() => self.next_relived(),
            0 => self.read(|state| next_due(state, now)),
            n => Some(now + Span(RETRY_MS_MIN.saturating_mul(1 << n.min(8)).min(RETRY_MS_MAX))),
        };
        if let Some(next) = next {
            spawn_local(async move {
                let is_newest = || self.runner.try_with_value(|runner| runner.wake) == Some(wake);
                if self.wait_until(next, is_newest).await {
                    self.run_jobs_soon();
                }
            });
        }
    }

    /// Hands a card from its form to the provider.
    pub async fn tokenise(
        self,
        card: CardDetails,
    ) -> Result<Result<domain::payments::Card, CardRefusal>, Trouble> {
        let world = self.world();
        let today = world.clock.now();
        self.fork();
        let answer = world.provider.tokenise(card, today).await;
        answer.map_err(|fault| Trouble::Other(fault.to_string()))
    }

    /// Hands a bank account from its form to the provider.
    pub async fn link_bank(
        self,
        details: BankDetails,
    ) -> Result<Result<domain::banks::Bank, BankRefusal>, Trouble> {
        let world = self.world();
        let today = world.clock.now();
        self.fork();
        let answer = world.provider.link_bank(details, today).await;
        answer.map_err(|fault| Trouble::Other(fault.to_string()))
    }
}

/// The Request in which a provider's answer is recorded.
pub(super) fn answered(answer: Answer) -> (RequestId, Command) {
    match answer {
        Answer::Charge {
            payment,
            attempt,
            outcome,
        } => outcome_request(payment, attempt, outcome),
        Answer::Refund { refund, is_paid } => refund_request(refund, is_paid),
        Answer::Payout {
            withdrawal,
            outcome,
        } => payout_request(withdrawal, outcome),
        Answer::Dispute { payment, outcome } => dispute_request(payment, outcome),
    }
}

/// What a provider is to do; empty for work that needs none.
pub(super) fn order(work: Work) -> Option<Order> {
    match work {
        Work::Charge {
            payment,
            attempt,
            card,
            amount,
        } => Some(Order::Charge {
            payment,
            attempt,
            card,
            amount,
        }),
        Work::AnswerChallenge {
            payment,
            attempt,
            is_passed,
        } => Some(Order::AnswerChallenge {
            payment,
            attempt,
            is_passed,
        }),
        Work::Refund {
            refund,
            payment,
            amount,
        } => Some(Order::Refund {
            refund,
            payment,
            amount,
        }),
        Work::Payout {
            withdrawal,
            bank,
            amount,
            pay_at,
        } => Some(Order::Payout {
            withdrawal,
            bank,
            amount,
            pay_at,
        }),
        Work::TracePayout { withdrawal, until } => Some(Order::TracePayout { withdrawal, until }),
        Work::WatchCharge { payment } => Some(Order::WatchCharge { payment }),
        Work::AnswerDispute { payment, evidence } => {
            Some(Order::AnswerDispute { payment, evidence })
        }
        Work::Settle { .. }
        | Work::Expire { .. }
        | Work::CompleteTransfer { .. }
        | Work::ExpireRequest { .. }
        | Work::Dispatch { .. }
        | Work::Retry { .. }
        | Work::Renew { .. }
        | Work::CloseSpace { .. }
        | Work::RefundTicket { .. }
        | Work::ExpireDispute { .. } => None,
    }
}
