//! What would be lost by starting over. Counts only: nothing is walked.

use domain::State;

#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Holdings {
    pub people: usize,
    pub tips: usize,
}

pub fn holdings(state: &State) -> Holdings {
    Holdings {
        people: state.people.by_id.len(),
        tips: state.tips.by_id.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::sample::Sample;
    use domain::people::Role;
    use domain::tips::Visibility;

    #[test]
    fn what_would_be_lost_is_counted_whoever_may_see_it() {
        let mut world = Sample::default();
        let amina = world.person("amina", Role::Creator);
        world.tip(None, amina, 500, Visibility::Private);
        let expected = Holdings { people: 1, tips: 1 };
        assert_eq!(holdings(&world.state), expected);
    }
}
