//! Services that a tip can be handed off to, in words: names, what to type, what is wrong with it. Brands keep their
//! own names in every language.

use payments::handoff::{LeftOut, Refusal, Service, Typed, Warning, Why};

use super::{Texts, format};

/// “Ko-fi”; a link of one's own has a plain word.
pub fn name(t: Texts, service: Service) -> String {
    match service {
        Service::Custom => t.service_custom(),
        Service::Bank => t.service_bank(),
        brand => brand.name().to_owned(),
    }
}

/// What to type, as the label of a field.
pub fn typed(t: Texts, service: Service) -> String {
    match service.facts().typed {
        Typed::Name => t.service_typed_name(&name(t, service)),
        Typed::Address => t.service_typed_address(),
        Typed::Wallet => t.service_typed_wallet(&name(t, service)),
        Typed::Iban => t.service_typed_iban(),
        Typed::Link => t.service_typed_link(),
    }
}

/// Why what was typed is no address of the service, with the fix.
pub fn refused(t: Texts, service: Service, refusal: Refusal) -> String {
    let of = name(t, service);
    match refusal {
        Refusal::Empty => t.rejection_text_empty(),
        Refusal::TooShort { least } => t.service_too_short(format::count(least)),
        Refusal::TooLong { most } => t.service_too_long(format::count(most)),
        Refusal::Hidden => t.service_hidden(),
        Refusal::Character(c) if c.is_whitespace() => t.service_space(),
        Refusal::Character(c) => t.service_character(&c.to_string()),
        Refusal::NoLetter => t.service_no_letter(),
        // A link is of nobody, so that an example says less than the rule.
        Refusal::Form if service == Service::Custom => t.service_not_https(),
        Refusal::Form => t.service_form(&of, service.facts().example),
        Refusal::Checksum => t.service_checksum(),
        Refusal::Reserved => t.service_reserved(&of),
        Refusal::OtherSite => t.service_other_site(&of),
        Refusal::NotHttps => t.service_not_https(),
        Refusal::Credentials => t.service_credentials(),
        Refusal::HostNotAscii => t.service_host_not_ascii(),
        Refusal::Host => t.service_host(),
        Refusal::OtherNetwork => t.service_other_network(&of),
        Refusal::PaidOnce => t.service_paid_once(),
        Refusal::Demands => t.service_demands(),
    }
}

/// The same within a sentence that somebody else than its owner reads; also for one that this build may not know.
pub fn within(t: Texts, service: Option<Service>) -> String {
    match service {
        None => t.handoffs_unknown_service(),
        Some(Service::Custom) => t.service_custom_within(),
        Some(Service::Bank) => t.service_bank_within(),
        Some(brand) => name(t, brand),
    }
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
