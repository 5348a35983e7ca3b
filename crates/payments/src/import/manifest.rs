//! Reads `funding.json`, the FLOSS/fund manifest (fundingjson.org, version 1.x). Do not believe a channel's type: addresses are
//! checked, and a `bank` is rarely an IBAN.

use super::accounts::{link, read as read_value};
use super::json::{self, Tree};
use super::{Change, Import, Place, Unreadable, WhyLeft};
use crate::handoff::{Address, Refusal, Service};

pub(super) fn read(text: &str) -> Result<Import, Unreadable> {
    let manifest = json::read(text)?;
    let is_manifest = manifest.pairs().iter().any(|(key, value)| {
        key == "funding"
            && value
                .pairs()
                .iter()
                .any(|(key, _)| key == "channels" || key == "plans")
    });
    if !is_manifest {
        return Err(Unreadable::NotFunding);
    }
    let version = manifest
        .text("version")
        .unwrap_or("v1")
        .trim_start_matches('v');
    if version != "1" && !version.starts_with("1.") {
        return Err(Unreadable::OtherVersion);
    }
    let mut import = Import::default();
    for (key, value) in manifest.pairs() {
        match key.as_str() {
            "version" | "$schema" => {}
            "funding" => import.funding(value),
            "entity" => import.leave_all(value, "entity", &WhyLeft::NoPlace),
            "projects" => import.leave_all(value, "projects", &WhyLeft::NoPlace),
            key => import.leave_all(value, key, &WhyLeft::UnknownKey(key.to_owned())),
        }
    }
    Ok(import)
}

impl Import {
    fn funding(&mut self, funding: &Tree) {
        for (key, value) in funding.pairs() {
            let path = format!("funding.{key}");
            match (key.as_str(), value) {
                ("channels", Tree::List(channels)) => {
                    for (n, channel) in channels.iter().enumerate() {
                        self.channel(channel, Place::Path(format!("{path}[{n}]")));
                    }
                }
                ("plans" | "history", value) => self.leave_all(value, &path, &WhyLeft::NoPlace),
                (key, value) => self.leave_all(value, &path, &WhyLeft::UnknownKey(key.to_owned())),
            }
        }
    }

    fn channel(&mut self, channel: &Tree, place: Place) {
        if !matches!(channel, Tree::Object(_)) {
            return self.leave(name(channel), place, WhyLeft::NotUnderstood);
        }
        let address = channel.text("address").unwrap_or_default();
        let kind = channel.text("type").unwrap_or_default();
        let guid = channel.text("guid").unwrap_or_default();
        if matches!(kind, "cheque" | "cash") {
            return self.leave(name(channel), place, WhyLeft::NoPlace);
        }
        match account(kind, guid, address) {
            Ok((address, changes)) => self.find(address, place, changes),
            Err((service, refusal)) => {
                self.leave(name(channel), place, WhyLeft::NotAccepted(service, refusal));
            }
        }
    }

    /// Each entry of a list, or the whole of what is none.
    fn leave_all(&mut self, value: &Tree, path: &str, why: &WhyLeft) {
        match value {
            Tree::List(items) => {
                for (n, item) in items.iter().enumerate() {
                    let place = Place::Path(format!("{path}[{n}]"));
                    self.leave(name(item), place, why.clone());
                }
            }
            value => self.leave(name(value), Place::Path(path.to_owned()), why.clone()),
        }
    }
}

/// What a person would call it.
fn name(value: &Tree) -> String {
    let said = ["address", "name", "description", "guid", "year"]
        .iter()
        .filter_map(|key| value.text(key))
        .find(|text| !text.is_empty());
    match (value, said) {
        (_, Some(text)) => text.to_owned(),
        (Tree::Text(text), None) => text.clone(),
        _ => String::new(),
    }
}

/// An address, or the rule that it breaks and whose rule that is.
type Account = Result<(Address, Vec<Change>), (Service, Refusal)>;

fn account(kind: &str, guid: &str, address: &str) -> Account {
    if address.is_empty() {
        return Err((Service::Custom, Refusal::Empty));
    }
    let bank = Service::Bank.check(address);
    match (link(address), bank) {
        (_, Ok(account)) if kind == "bank" => Ok((account, Vec::new())),
        // A channel is a link, so that recognising one changes nothing.
        (Ok((address, Some(Change::Recognised))), _) => Ok((address, Vec::new())),
        (Ok((address, change)), _) => Ok((address, change.into_iter().collect())),
        (Err(_), Err(refusal)) if kind == "bank" => Err((Service::Bank, refusal)),
        (Err(refusal), bank) => bare(guid, address, refusal, bank.ok()),
    }
}

/// No link: the guid may name the service, and check digits tell an IBAN.
fn bare(guid: &str, address: &str, as_link: Refusal, bank: Option<Address>) -> Account {
    let named = Service::of_key(&guid.replace('-', "_"))
        .filter(|service| *service != Service::Custom)
        .map(|service| read_value(service, address).map_err(|refusal| (service, refusal)));
    let refused = match named {
        Some(Ok(found)) => return Ok(found),
        Some(Err(refused)) => refused,
        None => (Service::Custom, as_link),
    };
    match bank {
        Some(account) => Ok((account, vec![Change::Recognised])),
        None => Err(refused),
    }
}
