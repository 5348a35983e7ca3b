//! A profile as it is typed, and reading it. The domain says what is wrong; here it is only kept apart by field.

use domain::money::Currency;
use domain::people::{BIO_MAX_CHARS, Handle, HandleError, Language, NAME_MAX_CHARS, Profile, Role};
use domain::text::{self, TextError};
use leptos::prelude::*;

use crate::i18n::person::role_key;

/// What is typed and chosen in the form.
#[derive(Clone, Copy)]
pub struct Fields {
    pub handle: RwSignal<String>,
    pub name: RwSignal<String>,
    pub bio: RwSignal<String>,
    /// Keys of [`role_key`].
    pub role: RwSignal<String>,
    /// Keys of [`language_key`].
    pub language: RwSignal<String>,
    /// ISO 4217 codes.
    pub currency: RwSignal<String>,
    pub has_jar: RwSignal<bool>,
}

/// What keeps the form from being a profile.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Faults {
    pub handle: Option<HandleError>,
    pub name: Option<TextError>,
    pub bio: Option<TextError>,
}

impl Faults {
    pub fn is_none(self) -> bool {
        self == Self::default()
    }
}

impl Fields {
    pub fn of(profile: &Profile) -> Self {
        Self {
            handle: RwSignal::new(profile.handle.as_str().to_owned()),
            name: RwSignal::new(profile.name.clone()),
            bio: RwSignal::new(profile.bio.clone()),
            role: RwSignal::new(role_key(profile.role).to_owned()),
            language: RwSignal::new(language_key(profile.language).to_owned()),
            currency: RwSignal::new(profile.currency.code().to_owned()),
            has_jar: RwSignal::new(profile.has_jar),
        }
    }

    /// An empty form for somebody who reads the app in `language`.
    pub fn empty(language: Language) -> Self {
        Self {
            handle: RwSignal::default(),
            name: RwSignal::default(),
            bio: RwSignal::default(),
            role: RwSignal::new(role_key(Role::Fan).to_owned()),
            language: RwSignal::new(language_key(language).to_owned()),
            currency: RwSignal::new(Currency::EUR.code().to_owned()),
            has_jar: RwSignal::new(true),
        }
    }

    /// Tracked.
    pub fn faults(self) -> Faults {
        let handle = self.handle.with(|handle| Handle::parse(handle));
        let name = self.name.with(|name| text::line(name, NAME_MAX_CHARS));
        let bio = self.bio.with(|bio| text::prose(bio, BIO_MAX_CHARS));
        Faults {
            handle: handle.err(),
            name: name.err(),
            bio: bio.err(),
        }
    }

    /// The profile, unless something in the form is at fault. Tracked.
    pub fn profile(self) -> Option<Profile> {
        if !self.faults().is_none() {
            return None;
        }
        Some(Profile {
            handle: self.handle.with(|handle| Handle::parse(handle)).ok()?,
            name: self.name.get(),
            bio: self.bio.get(),
            role: self.role.with(|key| role_of(key)),
            language: self.language.with(|key| language_of(key)),
            currency: self.currency.with(|code| Currency::from_code(code))?,
            has_jar: self.has_jar.get(),
        })
    }
}

pub const fn language_key(language: Language) -> &'static str {
    match language {
        Language::English => "en",
        Language::French => "fr",
    }
}

fn language_of(key: &str) -> Language {
    if key == language_key(Language::French) {
        Language::French
    } else {
        Language::English
    }
}

fn role_of(key: &str) -> Role {
    let role = Role::ALL.into_iter().find(|role| role_key(*role) == key);
    role.unwrap_or(Role::Fan)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn form(handle: &str, name: &str, bio: &str) -> Fields {
        let fields = Fields::empty(Language::French);
        fields.handle.set(handle.to_owned());
        fields.name.set(name.to_owned());
        fields.bio.set(bio.to_owned());
        fields
    }

    #[test]
    fn each_fault_stands_at_its_own_field() {
        let owner = Owner::new();
        owner.with(|| {
            let faults = form("a b", "", "\u{202E}").faults();
            assert_eq!(faults.handle, Some(HandleError::Character(' ')));
            assert_eq!(faults.name, Some(TextError::Empty));
            assert_eq!(faults.bio, Some(TextError::Hidden('\u{202E}')));
        });
    }

    #[test]
    fn a_form_with_a_fault_is_no_profile() {
        let owner = Owner::new();
        owner.with(|| {
            assert_eq!(form("amina", " ", "").profile(), None);
            assert!(form("@Amina", "Amina", "").profile().is_some());
        });
    }

    #[test]
    fn a_profile_comes_out_of_its_form_as_it_went_in() {
        let owner = Owner::new();
        owner.with(|| {
            let fields = form("amina", "Amina Okafor", "J’écris.");
            for role in Role::ALL {
                fields.role.set(role_key(role).to_owned());
                let profile = fields.profile().expect("a profile");
                assert_eq!(profile.role, role);
                assert_eq!(Fields::of(&profile).profile(), Some(profile));
            }
        });
    }

    proptest! {
        #[test]
        fn whatever_is_typed_stays_typed_and_a_profile_that_comes_of_it_goes_in_again(
            handle in hostile::near_any(&["amina", "@Amina_9"]), name in hostile::text(), bio in hostile::text(),
        ) {
            Owner::new().with(|| -> Result<(), TestCaseError> {
                let fields = form(&handle, &name, &bio);
                let profile = fields.profile();
                prop_assert_eq!(profile.is_none(), !fields.faults().is_none());
                if let Some(profile) = profile {
                    prop_assert_eq!(Fields::of(&profile).profile(), Some(profile));
                }
                let kept = [fields.handle, fields.name, fields.bio].map(|field| field.get_untracked());
                prop_assert_eq!(kept, [handle, name, bio]);
                Ok(())
            })?;
        }
    }
}
