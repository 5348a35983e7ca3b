//! What people are and chose, in words. No sentence about what they do: that belongs to its noun.

use domain::money::Currency;
use domain::people::{Language, Role};

use super::Texts;

/// “creator”, as it follows a name.
pub fn role(t: Texts, role: Role) -> String {
    t.people_role(role_key(role))
}

/// What the role means, for whoever chooses one.
pub fn role_explained(t: Texts, role: Role) -> String {
    t.people_role_explained(role_key(role))
}

/// The language in its own name.
pub fn language(t: Texts, language: Language) -> String {
    match language {
        Language::English => t.language_en(),
        Language::French => t.language_fr(),
    }
}

/// “euro (EUR)”; the code alone for a currency that has no name here.
pub fn currency(t: Texts, currency: Currency) -> String {
    match currency.code() {
        code @ ("EUR" | "USD" | "GBP" | "JPY") => t.people_currency(code),
        code => code.to_owned(),
    }
}

/// The key of a role in forms and texts.
pub const fn role_key(role: Role) -> &'static str {
    match role {
        Role::Fan => "fan",
        Role::Creator => "creator",
        Role::Journalist => "journalist",
        Role::Expert => "expert",
        Role::NonProfit => "non-profit",
    }
}
