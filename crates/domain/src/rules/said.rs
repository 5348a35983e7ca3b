//! What packs say of things that this world does not play out (yet): billing days, marks, communities, savings. Shown
//! where packs are compared; never decide anything by it.

use crate::moment::Span;
use crate::money::{Money, Rate};

/// On which day a subscription is charged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Billing {
    /// Always that of the first payment, clamped to the end of the month.
    Anchored,
    /// That of the last payment: once the month was too short, it stays early.
    Drifting,
    /// The same day of the calendar.
    SameDay,
    Weekly,
}

/// What becomes of a ticket's money when the Space is cancelled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OnCancel {
    /// It goes back by itself, all of it.
    Automatic,
    /// The buyer must ask the app store.
    AskTheStore,
}

/// The paid mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MarkRules {
    /// A month of it, bought on the web.
    pub month: Money,
    /// A month of it, bought in an app store, where that differs.
    pub month_in_store: Option<Money>,
    pub year: Option<Money>,
    pub account_age: Span,
    pub needs_phone: bool,
    /// How lately one must have been active.
    pub active_in: Option<Span>,
    /// How long name, picture and handle must have stood.
    pub unchanged_for: Option<Span>,
}

/// Communities.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CommunityRules {
    /// How many people each member may invite.
    pub invites_each: u16,
    pub is_staff_unlimited: bool,
    /// How old the account of an administrator must be.
    pub admin_age: Option<Span>,
}

/// The part of a pack that is told and not played. Empty where the pack has no such thing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Said {
    pub billing: Billing,
    /// How many tiers a creator may offer; empty when the pack sets no number.
    pub tiers_most: Option<u8>,
    /// Whether subscribers may pay more than the price.
    pub is_price_a_minimum: bool,
    /// Topics of a Space.
    pub topics_most: Option<u8>,
    /// How long a Space can be heard again.
    pub replay: Option<Span>,
    /// Whether a Space can be moved to another day; empty where there are none, or nothing is known.
    pub can_move: Option<bool>,
    pub on_cancel: Option<OnCancel>,
    pub mark: Option<MarkRules>,
    pub communities: Option<CommunityRules>,
    /// Interest of a year.
    pub savings: Option<Rate>,
}

impl Said {
    /// For packs that have subscriptions and little else.
    pub(super) const NOTHING: Self = Self {
        billing: Billing::Anchored,
        tiers_most: None,
        is_price_a_minimum: false,
        topics_most: None,
        replay: None,
        can_move: None,
        on_cancel: None,
        mark: None,
        communities: None,
        savings: None,
    };
}
