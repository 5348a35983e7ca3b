//! The shape of what is loading, so that nothing jumps when it comes.
//! Match the real thing's height, or do not use it.

use leptos::prelude::*;

/// What will stand here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SkeletonShape {
    /// So many lines of text.
    Lines(u8),
    /// So many rows of a list.
    Rows(u8),
    /// The row of denominations.
    Notes,
    /// The one large amount of a screen.
    Hero,
}

/// Grey shapes and one sentence for those who cannot see them.
#[component]
pub fn Skeleton(
    /// What will stand here.
    shape: SkeletonShape,
    /// "Loading the wallet".
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let (word, count) = match shape {
        SkeletonShape::Lines(count) => ("line", count),
        SkeletonShape::Rows(count) => ("row", count),
        SkeletonShape::Notes => ("note", 5),
        SkeletonShape::Hero => ("hero", 1),
    };
    view! {
        <div class="skeleton" data-shape=word>
            <p class="visually-hidden" role="status">{label}</p>
            {(0..count).map(|_| view! { <span class="skeleton-part" aria-hidden="true" /> }).collect_view()}
        </div>
    }
}
