//! What services are called, and what a giver should know of them, in words. Never name a brand here that is not ours
//! to name: brands name themselves, in `payments`.

use payments::handoff::{LeftOut, Service, Warning, Why};

use super::Texts;

/// The name of a service; what it is, where it is no brand.
pub fn name(t: Texts, service: Service) -> String {
    match service {
        Service::Bank => t.handoffs_bank(),
        Service::Custom => t.handoffs_own_page(),
        brand => brand.name().to_owned(),
    }
}

/// The same for one that this build may not know.
pub fn name_or_other(t: Texts, service: Option<Service>) -> String {
    service.map_or_else(|| t.handoffs_unknown_service(), |service| name(t, service))
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
