//! Bandcamp: the first part of a host. Artists with a host of their own use a custom link: do not guess it is Bandcamp’s.

use super::definition::{Definition, Own, Rule};
use super::page::Page;
use super::web::Web;
use super::{Facts, Handoff, Refusal};

pub(super) static DEFINITION: Definition = Definition {
    key: "bandcamp",
    name: "Bandcamp",
    facts: Facts::page("inesmoreau"),
    rule: Rule::Own(Own {
        check: |typed| match host_part(typed) {
            Some(name) => label(PAGE.name(&name)?),
            None => label(PAGE.check(typed)?),
        },
        recognise: |text| label(PAGE.name(&host_part(text)?).ok()?).ok(),
        link: |name, ask| Handoff::bare(PAGE.address(name), ask),
    }),
};

static PAGE: Page = Page {
    lengths: 1..=63,
    signs: "-",
    is_folded: true,
    reserved: &["daily", "get", "www"],
    around: ("https://", ".bandcamp.com"),
    ..Page::USUAL
};

/// A host takes no hyphen at either end.
fn label(name: String) -> Result<String, Refusal> {
    match name.starts_with('-') || name.ends_with('-') {
        true => Err(Refusal::Form),
        false => Ok(name),
    }
}

/// `name` in `name.bandcamp.com`, whatever page of it.
fn host_part(text: &str) -> Option<String> {
    let web = Web::read(text).ok().filter(|web| web.port.is_none())?;
    let name = web.host.strip_suffix(".bandcamp.com")?;
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_no_host_can_have_is_refused() {
        for wrong in ["-ines", "ines-", "ines.moreau", "a.ines.bandcamp.com"] {
            assert!((DEFINITION.check(wrong)).is_err(), "{wrong}");
        }
        assert_eq!(
            DEFINITION
                .check("https://Ines.bandcamp.com/album/x")
                .as_deref(),
            Ok("ines")
        );
        assert_eq!(
            DEFINITION.check("bandcamp.com/ines"),
            Err(Refusal::OtherSite)
        );
    }
}
