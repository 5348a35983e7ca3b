//! People as rows of a list, the same wherever people are listed. A row leads to the profile and offers one thing to do.

use leptos::prelude::*;

use super::view::Line;
use crate::i18n::{Texts, person};
use crate::pages::ink;
use crate::routes;
use crate::ui::{Avatar, Row};

/// “@amina · journalist”.
pub fn detail(t: Texts, line: &Line) -> String {
    t.people_detail(&line.handle.to_string(), &person::role(t, line.role))
}

/// One person, with what can be done about them.
#[component]
pub fn PersonRow(line: Line, #[prop(into)] trailing: ViewFn) -> impl IntoView {
    let t = crate::prefs::use_texts();
    let detail = detail(t, &line);
    let Line {
        person,
        handle,
        name,
        ..
    } = line;
    let of = name.clone();
    view! {
        <Row
            title=name
            detail=detail
            href=routes::profile(&handle)
            leading=move || view! { <Avatar seed=ink(person) name=of.clone() /> }
            trailing=trailing
        />
    }
}
