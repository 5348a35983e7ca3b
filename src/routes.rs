//! Every address of the app, in one place. Links are made here and nowhere else.

use domain::id::{
    HandOffId, MoneyRequestId, PaymentId, PostId, SpaceId, SubscriptionId, TicketId, TransferId,
    WithdrawalId,
};
use domain::people::Handle;
use domain::rules::{Capability, PackName};
use leptos_router::location::Url;

pub const HOME: &str = "/";
pub const WALLET: &str = "/wallet";
pub const TOP_UP: &str = "/wallet/top-up";
pub const SETTINGS: &str = "/settings";
/// Rule packs side by side.
pub const RULES: &str = "/rules";
/// What the pack in force asks of the acting person.
pub const ELIGIBILITY: &str = "/eligibility";
/// Situations to look at.
pub const SCENARIOS: &str = "/settings/scenarios";
pub const CREATE_PROFILE: &str = "/create-profile";
/// The acting person, or the choice of one.
pub const YOU: &str = "/you";

/// Home in a sandbox; only a document of its own can open it.
pub fn scenario(name: &str) -> String {
    format!("{HOME}?scenario={name}")
}

/// One rule pack beside the one in force.
pub fn rules_of(pack: PackName) -> String {
    format!("{RULES}?of={}", pack.key())
}

/// What the pack in force asks for one capability, before the others.
pub fn eligibility(capability: Capability) -> String {
    format!("{ELIGIBILITY}?for={}", capability.key())
}

/// A person's profile: `/@handle`.
pub fn profile(handle: &Handle) -> String {
    format!("/{handle}")
}

/// The tip sheet on a person's profile, a screen of its own in the history.
pub fn tip(handle: &Handle) -> String {
    format!("/{handle}/tip")
}

/// A payment somebody still has to finish, or its thanks.
pub fn payment(payment: PaymentId) -> String {
    format!("/pay/{payment}")
}

/// What was paid and where it went, with its postings.
pub fn receipt(payment: PaymentId) -> String {
    format!("/receipt/{payment}")
}

pub const EDIT_PROFILE: &str = "/edit-profile";
/// What one offers to subscribers.
pub const TIER: &str = "/tier";
/// What one pays for every month.
pub const SUBSCRIPTIONS: &str = "/subscriptions";
/// What one of them is paid with.
pub fn subscription_method(subscription: SubscriptionId) -> String {
    format!("{SUBSCRIPTIONS}/{subscription}/method")
}

/// Settings, asking whether to erase this world for an empty one.
pub const START_EMPTY: &str = "/settings?reset=empty";
/// Settings, asking whether to erase this world for the demo.
pub const START_DEMO: &str = "/settings?reset=demo";

/// The review before subscribing to a person.
pub fn subscribe(handle: &Handle) -> String {
    format!("/{handle}/subscribe")
}

/// Creating a profile in order to follow somebody.
pub fn create_profile_to_follow(handle: &Handle) -> String {
    format!("{}?follow={}", CREATE_PROFILE, handle.as_str())
}

/// The wall of a profile from tip number `from` on, older ones after it.
pub fn supporters(handle: &Handle, from: usize) -> String {
    format!("{}?from={from}", profile(handle))
}

/// Home with a search; plain home when nothing is looked for.
pub fn search(query: &str) -> String {
    if query.is_empty() {
        HOME.to_owned()
    } else {
        format!("{}?q={}", HOME, Url::escape(query))
    }
}

/// What is on and what is coming.
pub const SPACES: &str = "/spaces";
pub const SCHEDULE_SPACE: &str = "/spaces/new";

/// The page of a Space, before, during and after it.
pub fn space(space: SpaceId) -> String {
    format!("/spaces/{space}")
}

pub fn ticket(ticket: TicketId) -> String {
    format!("/tickets/{ticket}")
}

pub const SEND: &str = "/wallet/send";
pub const ASK: &str = "/wallet/request";

/// Sending money to a person.
pub fn send_to(handle: &Handle) -> String {
    format!("{}?to={}", SEND, handle.as_str())
}

/// Money sent from person to person.
pub fn transfer(transfer: TransferId) -> String {
    format!("/transfers/{transfer}")
}

/// Money asked of a person.
pub fn money_request(request: MoneyRequestId) -> String {
    format!("/requests/{request}")
}

/// Those who gave the acting person something.
pub const SUPPORTERS: &str = "/supporters";
/// A card, a poster and a badge with the address of the acting person's profile.
pub const SHARE: &str = "/share";

pub const WITHDRAW: &str = "/wallet/withdraw";

/// Money on its way to a bank account.
pub fn withdrawal(withdrawal: WithdrawalId) -> String {
    format!("/withdrawals/{withdrawal}")
}

/// Posts of those one follows or pays for.
pub const POSTS: &str = "/posts";
/// Posts of everybody.
pub const ALL_POSTS: &str = "/posts?of=all";
pub const COMPOSE: &str = "/posts/new";

pub fn post(post: PostId) -> String {
    format!("/posts/{post}")
}

/// All posts of a person.
pub fn posts_of(handle: &Handle) -> String {
    format!("/{handle}/posts")
}

/// The page of a feed that begins after the post `last`.
pub fn posts_before(feed: &str, last: PostId) -> String {
    let joint = if feed.contains('?') { '&' } else { '?' };
    format!("{feed}{joint}before={last}")
}

/// The review before subscribing, for the sake of a post: it is where the way ends.
pub fn subscribe_to_read(handle: &Handle, post: PostId) -> String {
    format!("{}?post={post}", subscribe(handle))
}

/// The same for the payment.
pub fn payment_to_read(id: PaymentId, post: PostId) -> String {
    format!("{}?post={post}", payment(id))
}

/// Creating a profile in order to subscribe and read.
pub fn create_profile_to_read(post: PostId) -> String {
    format!("{CREATE_PROFILE}?post={post}")
}

/// One's own jar.
pub const STUDIO: &str = "/studio";
/// The choice of a service for it.
pub const STUDIO_SERVICE: &str = "/studio/service";

/// Bringing in what one has published already.
pub const STUDIO_IMPORT: &str = "/studio/import";

/// Adding an address at the service with this key.
pub fn studio_new(service: &str) -> String {
    format!("{STUDIO_SERVICE}?of={service}")
}

/// Changing an address that the jar has.
pub fn studio_account(service: &str, address: &str) -> String {
    format!("{}&was={}", studio_new(service), Url::escape(address))
}

/// The same form with what is being typed in it; `was` is empty for a new address.
pub fn studio_typing(service: &str, was: &str, typed: &str) -> String {
    let form = match was {
        "" => studio_new(service),
        was => studio_account(service, was),
    };
    match typed {
        "" => form,
        typed => format!("{form}&typed={}", Url::escape(typed)),
    }
}

/// Giving to an account of a person's jar with another service; `account` as `AccountView::key` has it.
pub fn give(handle: &Handle, account: &str) -> String {
    format!("/{handle}/give/{account}")
}

/// Everything given and received elsewhere.
pub const HANDOFFS: &str = "/handoffs";
pub const HANDOFFS_RECEIVED: &str = "/handoffs?of=received";

/// The page of the hand-offs at `list` that leaves out the `from` newest.
pub fn handoffs_from(list: &str, from: usize) -> String {
    let joint = if list.contains('?') { '&' } else { '?' };
    format!("{list}{joint}from={from}")
}

/// A tip given with another service: the way there, and what became of it.
pub fn handoff(handoff: HandOffId) -> String {
    format!("{HANDOFFS}/{handoff}")
}

/// The same, asking whether it was sent.
pub fn handoff_asked(id: HandOffId) -> String {
    format!("{}?step=asked", handoff(id))
}

/// What stands in for the service where nobody may be led to a real one.
pub fn handoff_sample(id: HandOffId) -> String {
    format!("{}/sample", handoff(id))
}
