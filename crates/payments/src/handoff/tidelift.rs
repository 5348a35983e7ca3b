//! Tidelift: a package of a platform, `npm/babel`. Do not take a package without its platform.

use super::definition::{Definition, Own, Rule};
use super::web::{Web, trimmed};
use super::{Facts, Handoff, Refusal};

pub(super) static DEFINITION: Definition = Definition {
    key: "tidelift",
    name: "Tidelift",
    facts: Facts::page("npm/obole"),
    rule: Rule::Own(Own {
        check: |typed| {
            let text = trimmed(typed)?;
            match in_link(text) {
                Some(package) => package_name(&package),
                None => package_name(text),
            }
        },
        recognise: |text| package_name(&in_link(text)?).ok(),
        link: |package, ask| Handoff::bare(format!("{BEFORE}{package}"), ask),
    }),
};

const BEFORE: &str = "https://tidelift.com/funding/github/";

/// As GitHub documents them for FUNDING.yml.
const PLATFORMS: &[&str] = &["maven", "npm", "nuget", "packagist", "pypi", "rubygems"];

const LONGEST: usize = 256;

fn in_link(text: &str) -> Option<String> {
    let web = Web::read(text)
        .ok()
        .filter(|web| web.site() == "tidelift.com")?;
    web.path()
        .strip_prefix("funding/github/")
        .map(str::to_owned)
}

fn package_name(text: &str) -> Result<String, Refusal> {
    let (platform, package) = text.split_once('/').ok_or(Refusal::Form)?;
    let platform = platform.to_ascii_lowercase();
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-_.@:/".contains(c);
    if let Some(c) = package.chars().find(|c| !is_allowed(*c)) {
        return Err(Refusal::Character(c));
    }
    if package.len() > LONGEST {
        return Err(Refusal::TooLong { most: LONGEST });
    }
    // Dots alone would climb out of the folder in a browser.
    let is_word = |part: &str| part.bytes().any(|b| b.is_ascii_alphanumeric());
    let is_package = package.split('/').count() <= 2 && package.split('/').all(is_word);
    match PLATFORMS.contains(&platform.as_str()) && is_package {
        true => Ok(format!("{platform}/{package}")),
        false => Err(Refusal::Form),
    }
}
