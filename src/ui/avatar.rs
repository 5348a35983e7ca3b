//! A person's face in the interface: their ink, their wave and their initial.
//! Always stand the name beside it: the avatar itself is hidden from assistive technology.

use leptos::prelude::*;

use super::guilloche::{Rosette, Seed, Wave, rosette, wave};
use super::ink::Engraved;

/// The three sizes; anything between would be a fourth drawing to judge.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum AvatarSize {
    /// 24 px, in running lines and stacks.
    Small,
    /// 40 px, in lists.
    #[default]
    Medium,
    /// 96 px, at the head of a profile.
    Large,
}

/// A disc of the person's ink. Below 64 px the wave is a horizon under the initial, above it a rosette around it.
#[component]
pub fn Avatar(
    /// Whose.
    seed: Seed,
    /// The name the initial is taken from.
    #[prop(into)]
    name: Signal<String>,
    /// One of the three sizes.
    #[prop(optional)]
    size: AvatarSize,
) -> impl IntoView {
    let ink = seed.ink();
    let (word, engraving) = match size {
        AvatarSize::Small => ("small", wave(seed, Wave::SMALL_HORIZON)),
        AvatarSize::Medium => ("medium", wave(seed, Wave::MEDIUM_HORIZON)),
        AvatarSize::Large => ("large", rosette(seed, Rosette::SEAL)),
    };
    view! {
        <span
            class="avatar ink"
            data-size=word
            aria-hidden="true"
            style:--hue-1=ink.hue_1.to_string()
            style:--hue-2=ink.hue_2.to_string()
        >
            <Engraved engraving=engraving />
            <span class="avatar-initial">{move || initial(&name.read())}</span>
        </span>
    }
}

/// Several people in a row, each overlapping the last.
#[component]
pub fn AvatarStack(
    /// Seed and name of each, in order of appearance.
    #[prop(into)]
    people: Signal<Vec<(Seed, String)>>,
) -> impl IntoView {
    let faces = move || {
        let face = |(seed, name)| view! { <Avatar seed=seed name=name size=AvatarSize::Small /> };
        people.get().into_iter().map(face).collect_view()
    };
    view! { <span class="avatar-stack">{faces}</span> }
}

/// The first letter or digit of a name in upper case; a middle dot when there is none.
fn initial(name: &str) -> String {
    name.chars()
        .find(|c| c.is_alphanumeric())
        .map_or_else(|| "·".to_owned(), |c| c.to_uppercase().collect())
}

#[cfg(test)]
mod tests {
    use super::initial;

    #[test]
    fn the_initial_skips_marks_and_is_upper_case() {
        assert_eq!(initial("« élodie »"), "É");
        assert_eq!(initial("9 abonnements"), "9");
        assert_eq!(initial("渡辺"), "渡");
    }

    #[test]
    fn a_name_without_letters_still_has_a_mark() {
        assert_eq!(initial("  …"), "·");
    }
}
