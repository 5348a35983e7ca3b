//! The text of a post as it is read: paragraphs, and links where the domain found some. Never draw a text as HTML.

use domain::posts::{Piece, pieces};
use leptos::prelude::*;

/// The whole text.
#[component]
pub fn Text(text: String) -> impl IntoView {
    let paragraphs = text.split("\n\n").filter(|text| !text.trim().is_empty());
    let paragraphs: Vec<_> = paragraphs.map(paragraph).collect();
    view! { <div class="post-text">{paragraphs}</div> }
}

fn paragraph(text: &str) -> AnyView {
    let parts: Vec<_> = pieces(text.trim_matches('\n'))
        .into_iter()
        .map(part)
        .collect();
    // Somebody may write in a script that runs the other way than the page.
    view! { <p dir="auto">{parts}</p> }.into_any()
}

fn part(piece: Piece<'_>) -> AnyView {
    match piece {
        Piece::Text(text) => text.to_owned().into_any(),
        Piece::Link(link) => {
            let (href, shown) = (link.to_owned(), link.to_owned());
            view! {
                <a href=href target="_blank" rel="noopener noreferrer nofollow ugc">
                    {shown}
                </a>
            }
            .into_any()
        }
    }
}
