//! What a giver should know of a service, and what a link to it leaves out, in words. What services are called is not
//! said here but in `services`.

use payments::handoff::{LeftOut, Service, Warning, Why};

use super::{Texts, services};

/// The name of a service that this build may not know.
pub fn name_or_other(t: Texts, service: Option<Service>) -> String {
    service.map_or_else(
        || t.handoffs_unknown_service(),
        |service| services::name(t, service),
    )
}

/// What a giver should know before leaving: the short of it, and what it means.
pub fn warning(t: Texts, warning: Warning, receiver: &str) -> (String, String) {
    match warning {
        Warning::PostalAddressShown => (
            t.handoffs_warning_address(),
            t.handoffs_warning_address_body(receiver),
        ),
        Warning::CannotBeUndone => (t.handoffs_warning_undo(), t.handoffs_warning_undo_body()),
        Warning::PublicForEver => (
            t.handoffs_warning_public(),
            t.handoffs_warning_public_body(),
        ),
        Warning::AnyHost => (
            t.handoffs_warning_host(),
            t.handoffs_warning_host_body(receiver),
        ),
    }
}

/// What a link does not carry, and what to do about it.
pub fn left_out(t: Texts, left_out: LeftOut, service: &str) -> String {
    match left_out {
        LeftOut::Amount(why) => t.handoffs_left_amount(why_key(why), service),
        LeftOut::Note(why) => t.handoffs_left_word(why_key(why), service),
    }
}

fn why_key(why: Why) -> &'static str {
    match why {
        Why::NotCarried => "none",
        Why::OtherCurrency => "currency",
        Why::TooFine => "fine",
        Why::TooLong => "long",
        Why::NotPositive | Why::NotANumber | Why::TooLarge => "misfit",
    }
}
