//! Facts about people: handles, profiles, followers and how they are found.
//! No money here; who may do what with it is told beside tips and payments.

use domain::id::{PersonId, RecordId, RequestId};
use domain::money::Currency;
use domain::people::{Command, Profile, Rejection};
use domain::text::TextError;
use domain::{Actor, Rejection as Refused};
use uuid::Uuid;

use crate::world::{World, profile};

fn named(handle: &str, name: &str) -> Profile {
    Profile {
        name: name.into(),
        ..profile(handle)
    }
}

fn create(world: &mut World, profile: Profile) -> Result<RequestId, Refused> {
    world.ask(Actor::Visitor, Command::CreateProfile { profile })
}

fn edit(world: &mut World, person: PersonId, profile: Profile) -> Result<RequestId, Refused> {
    world.ask(Actor::Person(person), Command::EditProfile { profile })
}

#[test]
fn a_visitor_becomes_a_person_named_after_the_request() {
    let mut world = World::default();
    let request = create(&mut world, profile("amina")).unwrap();
    let person = PersonId(RecordId::main(request));
    let found = world.state.person(person).unwrap();
    assert_eq!(found.profile, profile("amina"));
    assert_eq!(found.joined, world.now());
    assert_eq!(found.followers, 0);
}

#[test]
fn the_system_is_nobody_who_could_have_a_profile() {
    let mut world = World::default();
    let profile = profile("amina");
    let refused = world.ask(Actor::System, Command::CreateProfile { profile });
    assert_eq!(refused, Err(Refused::NotAllowed));
}

#[test]
fn a_handle_belongs_to_one_person() {
    let mut world = World::default();
    world.person("amina");
    let lena = world.person("lena");
    let taken = Err(Rejection::HandleTaken.into());
    assert_eq!(create(&mut world, named("amina", "Another")), taken);
    assert_eq!(edit(&mut world, lena, named("amina", "Léna")), taken);
}

#[test]
fn an_edit_frees_the_old_handle_and_takes_the_new_one() {
    let mut world = World::default();
    let amina = world.person("amina");
    edit(&mut world, amina, profile("amina_o")).unwrap();
    let people = &world.state.people;
    assert!(people.find(&profile("amina").handle).is_none());
    let found = people.find(&profile("amina_o").handle).map(|(id, _)| id);
    assert_eq!(found, Some(amina));
    let taken = Err(Rejection::HandleTaken.into());
    assert_eq!(create(&mut world, profile("amina_o")), taken);
    assert!(create(&mut world, profile("amina")).is_ok());
}

#[test]
fn ones_own_handle_is_not_taken() {
    let mut world = World::default();
    let amina = world.person("amina");
    edit(&mut world, amina, named("amina", "Amina Okafor")).unwrap();
    let found = world.state.person(amina).unwrap();
    assert_eq!(found.profile.name, "Amina Okafor");
}

#[test]
fn an_edit_that_changes_nothing_leaves_no_trace() {
    let mut world = World::default();
    let amina = world.person("amina");
    let entries = world.entries.len();
    edit(&mut world, amina, named("amina", " amina ")).unwrap();
    assert_eq!(world.entries.len(), entries);
}

#[test]
fn names_bios_and_currencies_are_checked_when_joining_and_when_editing() {
    let mut world = World::default();
    let amina = world.person("amina");
    let with_bio = |bio: String| Profile {
        bio,
        ..profile("other")
    };
    let dinars = Profile {
        currency: Currency::KWD,
        ..profile("other")
    };
    for (profile, reason) in [
        (named("other", ""), Rejection::Name(TextError::Empty)),
        (named("other", "  "), Rejection::Name(TextError::Empty)),
        (
            named("other", &"é".repeat(51)),
            Rejection::Name(TextError::TooLong { max: 50 }),
        ),
        (
            named("other", "a\u{202E}b"),
            Rejection::Name(TextError::Hidden('\u{202E}')),
        ),
        (
            named("other", "a\nb"),
            Rejection::Name(TextError::Hidden('\n')),
        ),
        (
            with_bio("a".repeat(281)),
            Rejection::Bio(TextError::TooLong { max: 280 }),
        ),
        (
            with_bio("\0".into()),
            Rejection::Bio(TextError::Hidden('\0')),
        ),
        (dinars, Rejection::Currency),
    ] {
        let refused = Err(reason.into());
        assert_eq!(create(&mut world, profile.clone()), refused, "{profile:?}");
        assert_eq!(edit(&mut world, amina, profile), refused);
    }
    assert!(create(&mut world, named("other", &"é".repeat(50))).is_ok());
    assert!(create(&mut world, with_bio("two\nlines".into())).is_err());
}

#[test]
fn following_twice_is_following_once() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let by = Actor::Person(lena);
    for _ in 0..2 {
        world.ask(by, Command::Follow { person: amina }).unwrap();
        assert_eq!(world.state.person(amina).unwrap().followers, 1);
        assert!(world.state.people.follows(lena, amina));
        assert!(!world.state.people.follows(amina, lena));
    }
    for _ in 0..2 {
        world.ask(by, Command::Unfollow { person: amina }).unwrap();
        assert_eq!(world.state.person(amina).unwrap().followers, 0);
    }
    assert_eq!(world.entries.len(), 4, "two profiles, one follow, one end");
}

#[test]
fn nobody_follows_themself_or_somebody_who_is_not_there() {
    let mut world = World::default();
    let amina = world.person("amina");
    let nobody = PersonId(RecordId::main(RequestId(Uuid::from_u128(99))));
    for (by, person, refused) in [
        (
            Actor::Person(amina),
            amina,
            Rejection::FollowsThemself.into(),
        ),
        (Actor::Person(amina), nobody, Refused::NotFound),
        (Actor::Person(nobody), amina, Refused::NotFound),
        (Actor::Visitor, amina, Refused::NeedsProfile),
        (Actor::System, amina, Refused::NotAllowed),
    ] {
        let answer = world.ask(by, Command::Follow { person });
        assert_eq!(answer, Err(refused), "{by:?} follows {person}");
    }
}

#[test]
fn the_directory_finds_the_beginning_of_any_word_of_name_or_handle() {
    let mut world = World::default();
    let ines = world.join(named("ines", "Inès Bao"));
    let salma = world.join(named("salma", "سلمى الدرويش"));
    let hinata = world.join(named("hinata_m", "森川 ひなた"));
    let both = world.join(named("maxi", "Maximiliane-Charlotte Bao-Vandenbroucke"));
    for (query, found) in [
        ("ines", vec![ines]),
        ("INÈS", vec![ines]),
        ("Ine\u{300}s ba", vec![ines]),
        ("@hina", vec![hinata]),
        ("ひな", vec![hinata]),
        ("الدر", vec![salma]),
        ("bao", vec![ines, both]),
        ("bao maxi", vec![both]),
        ("ao", vec![]),
        ("", vec![]),
        (" @ ", vec![]),
        ("bao nobody", vec![]),
    ] {
        let mut answer = world.state.people.directory.search(query, 10);
        answer.sort();
        assert_eq!(answer, found, "{query:?}");
    }
    assert_eq!(world.state.people.directory.search("bao", 1).len(), 1);
}

#[test]
fn the_directory_forgets_an_old_name() {
    let mut world = World::default();
    let amina = world.join(named("amina", "Amina Okafor"));
    edit(&mut world, amina, named("okafor", "Amina of the Rivers")).unwrap();
    let search = |query| world.state.people.directory.search(query, 10);
    assert_eq!(search("rivers"), [amina]);
    assert_eq!(search("okafor"), [amina], "as the handle");
    edit(&mut world, amina, named("amina", "Amina")).unwrap();
    let search = |query| world.state.people.directory.search(query, 10);
    assert!(search("okafor").is_empty() && search("rivers").is_empty());
}
