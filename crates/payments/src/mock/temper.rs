//! How the mock behaves as a correspondent: how soon it answers, and in what disorder. It never changes what is answered.

use domain::moment::{Moment, Span};
use domain::payments::Outcome;

use super::name;
use crate::{Answer, Notice};

/// What the mock can be told beyond the cards.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Temper {
    /// From the instruction to its notice.
    pub latency: Span,
    /// Notices are lost for ever; what was ordered is done all the same.
    pub silence: bool,
    /// Every notice comes twice, one latency apart.
    pub doubled: bool,
    /// What is final comes this much later still; a challenge is asked for in time.
    pub late: Span,
    /// Notices overtake those of other instructions, and the call for a challenge comes again after its outcome.
    pub out_of_order: bool,
    /// Refunds do not reach the card.
    pub refunds_fail: bool,
}

impl Default for Temper {
    fn default() -> Self {
        Self {
            latency: Span(900),
            silence: false,
            doubled: false,
            late: Span(0),
            out_of_order: false,
            refunds_fail: false,
        }
    }
}

impl Temper {
    /// The notices that bring `answer`, none before `not_before`. `overtaken` is what an earlier notice said about the same charge.
    pub(super) fn notices(
        self,
        key: &str,
        now: Moment,
        not_before: Moment,
        answer: Answer,
        overtaken: Option<Answer>,
    ) -> Vec<Notice> {
        if self.silence {
            return Vec::new();
        }
        let mut deliver_at = not_before.max(now + self.latency);
        if is_final(answer) {
            deliver_at = deliver_at + self.late;
        }
        if self.out_of_order {
            // Nought to six latencies more, by the key: disorder that a test can repeat.
            for _ in 0..name::hash(key) % 7 {
                deliver_at = deliver_at + self.latency;
            }
        }
        let again = deliver_at + self.latency;
        let mut notices = vec![Notice { deliver_at, answer }];
        if self.doubled {
            notices.push(Notice {
                deliver_at: again,
                answer,
            });
        }
        if self.out_of_order {
            notices.extend(overtaken.map(|answer| Notice {
                deliver_at: again,
                answer,
            }));
            notices.reverse();
        }
        notices
    }
}

fn is_final(answer: Answer) -> bool {
    !matches!(
        answer,
        Answer::Charge {
            outcome: Outcome::ChallengeNeeded,
            ..
        }
    )
}
