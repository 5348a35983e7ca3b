//! The post for whose sake somebody subscribes: it stands in the address, and the way ends there.

use domain::id::{PaymentId, PostId};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::routes;

/// The post in the address of the page that is on show; not tracked.
pub fn asked() -> Option<PostId> {
    use_query_map()
        .read_untracked()
        .get_str("post")?
        .parse()
        .ok()
}

/// The page of a payment, and on to the post that is wanted.
pub fn payment(payment: PaymentId, wanted: Option<PostId>) -> String {
    match wanted {
        Some(post) => routes::payment_to_read(payment, post),
        None => routes::payment(payment),
    }
}
