//! What every payment provider promises, asked of each. A new provider adds one `contract!` line and no case.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

mod cards;
mod disputes;
mod payouts;
mod promises;
mod temper;
mod trial;

macro_rules! contract {
    ($provider:ident, $trial:ty: $($part:ident { $($case:ident)* })*) => {
        mod $provider {
            $($(
                #[test]
                fn $case() {
                    crate::$part::$case::<$trial>();
                }
            )*)*
        }
    };
}

macro_rules! contracts {
    ($($provider:ident: $trial:ty),* $(,)?) => {
        $(contract! { $provider, $trial:
            cards {
                each_test_card_does_what_it_stands_for
                a_card_that_fails_later_pays_once
                a_passed_challenge_pays_and_a_failed_one_does_not
                a_challenge_that_nobody_asked_for_earns_nothing
                a_token_that_nobody_was_given_is_unknown
                a_token_leads_back_to_no_card
                the_same_card_typed_twice_is_two_tokens
                a_card_that_is_refused_leaves_no_trace
                nothing_stored_or_logged_holds_what_was_typed
            }
            promises {
                the_same_instruction_is_answered_the_same_for_ever
                a_key_given_to_another_order_is_refused
                a_death_at_any_step_leaves_exactly_one_charge
                two_tabs_that_ask_at_once_hear_the_same
                two_charges_at_once_of_a_card_that_fails_later_pay_once
                a_sum_that_is_not_positive_is_not_taken
                a_refund_is_paid_and_asked_twice_is_paid_once
                no_notice_comes_before_its_instruction
            }
            disputes {
                only_a_charge_that_was_warned_of_is_disputed
                the_bank_decides_by_what_it_reads
                banks_take_days
                what_is_said_about_a_dispute_is_said_for_ever
                a_key_of_a_dispute_given_to_another_order_is_refused
                a_death_at_any_step_changes_no_word
            }
            payouts {
                each_test_account_does_what_it_stands_for
                a_payout_is_not_early_and_a_return_comes_in_time
                a_payout_is_answered_the_same_for_ever
                a_key_of_a_payout_given_to_another_order_is_refused
                a_death_at_any_step_changes_nothing_that_is_said
                an_account_that_nobody_linked_gets_nothing
                a_sum_that_is_not_positive_is_not_paid_out
                a_payout_that_never_was_is_not_kept
                the_same_account_typed_twice_is_two_tokens
                an_account_that_is_refused_leaves_no_trace
                nothing_stored_holds_the_number_that_was_typed
            }
        })*
    };
}

contracts! {
    mock: crate::trial::MockTrial,
}
