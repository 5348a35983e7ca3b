//! Reads a link as the app behind it would, with a browser's URL parser. Never with the code that made it.

use std::collections::HashMap;

use payments::handoff::Service;
use url::Url;

/// What a link says.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Said {
    /// The receiver, as the service finds it.
    pub address: String,
    /// A decimal number.
    pub amount: Option<String>,
    /// An ISO code, where the link names one.
    pub currency: Option<String>,
    pub note: Option<String>,
    pub receiver: Option<String>,
}

fn pairs(url: &Url) -> HashMap<String, String> {
    url.query_pairs().into_owned().collect()
}

fn last_segment(url: &Url) -> String {
    let path = url.path().trim_matches('/');
    path.rsplit('/').next().unwrap().to_owned()
}

/// The host that links of a service lead to, and nothing for apps without hosts.
pub fn host_of(service: Service, address: &str) -> Option<String> {
    let fixed = match service {
        Service::PayPal => "paypal.me",
        Service::Venmo => "venmo.com",
        Service::CashApp => "cash.app",
        Service::Patreon => "www.patreon.com",
        Service::KoFi => "ko-fi.com",
        Service::BuyMeACoffee => "buymeacoffee.com",
        Service::Liberapay => "liberapay.com",
        Service::OpenCollective => "opencollective.com",
        Service::GitHubSponsors => "github.com",
        Service::Bandcamp => return Some(format!("{address}.bandcamp.com")),
        Service::GoFundMe => "www.gofundme.com",
        Service::Razorpay => "razorpay.me",
        Service::Custom => return Url::parse(address).unwrap().host_str().map(str::to_owned),
        Service::Tidelift => "tidelift.com",
        Service::Polar => "polar.sh",
        Service::ThanksDev => "thanks.dev",
        Service::IssueHunt => "issuehunt.io",
        Service::Lfx => "crowdfunding.lfx.linuxfoundation.org",
        Service::Boosty => "boosty.to",
        Service::Donorbox => "donorbox.org",
        Service::Upi
        | Service::Bitcoin
        | Service::Lightning
        | Service::Ethereum
        | Service::Bank => return None,
    };
    Some(fixed.to_owned())
}

pub fn scheme_of(service: Service) -> &'static str {
    match service {
        Service::Upi => "upi",
        Service::Bitcoin => "bitcoin",
        Service::Lightning => "lightning",
        Service::Ethereum => "ethereum",
        Service::Bank => "payto",
        _ => "https",
    }
}

/// What the service is told by a link.
pub fn read(service: Service, link: &str) -> Said {
    let url = Url::parse(link).unwrap();
    let pair = |key: &str| pairs(&url).get(key).cloned();
    let path = url.path().trim_start_matches('/').to_owned();
    match service {
        Service::PayPal => {
            let (address, sum) = path.split_once('/').unwrap_or((&path, ""));
            let end = sum.find(|c: char| c.is_ascii_uppercase()).unwrap_or(0);
            Said {
                address: address.to_owned(),
                amount: (!sum.is_empty()).then(|| sum[..end].to_owned()),
                currency: (!sum.is_empty()).then(|| sum[end..].to_owned()),
                ..Said::default()
            }
        }
        Service::Venmo => Said {
            address: pair("recipients").unwrap_or_else(|| last_segment(&url)),
            amount: pair("amount"),
            note: pair("note"),
            ..Said::default()
        },
        Service::CashApp => {
            let (address, sum) = path.split_once('/').unwrap_or((&path, ""));
            Said {
                address: address.strip_prefix('$').unwrap().to_owned(),
                amount: (!sum.is_empty()).then(|| sum.to_owned()),
                ..Said::default()
            }
        }
        Service::Upi => Said {
            address: pair("pa").unwrap(),
            amount: pair("am"),
            currency: pair("cu"),
            note: pair("tn"),
            receiver: pair("pn"),
        },
        Service::Bitcoin => Said {
            address: path,
            amount: pair("amount"),
            note: pair("message"),
            receiver: pair("label"),
            ..Said::default()
        },
        Service::Ethereum => Said {
            address: path.strip_suffix("@1").unwrap().to_owned(),
            amount: pair("value").map(|value| value.strip_suffix("e18").unwrap().to_owned()),
            ..Said::default()
        },
        Service::Bank => {
            let amount = pair("amount");
            let amount = amount.as_deref().and_then(|amount| amount.split_once(':'));
            Said {
                address: last_segment(&url),
                amount: amount.map(|(_, sum)| sum.to_owned()),
                currency: amount.map(|(code, _)| code.to_owned()),
                note: pair("message"),
                receiver: pair("receiver-name"),
            }
        }
        _ => Said {
            address: page_address(service, link, &url),
            ..Said::default()
        },
    }
}

/// Of the services whose links say who receives and no more.
fn page_address(service: Service, link: &str, url: &Url) -> String {
    let path = url.path().trim_matches('/');
    match service {
        Service::Custom => link.to_owned(),
        Service::Bandcamp => url
            .host_str()
            .unwrap()
            .split('.')
            .next()
            .unwrap()
            .to_owned(),
        Service::Liberapay | Service::OpenCollective => {
            path.strip_suffix("/donate").unwrap().into()
        }
        Service::Razorpay => path.strip_prefix('@').unwrap().to_owned(),
        Service::Tidelift => path.strip_prefix("funding/github/").unwrap().to_owned(),
        Service::ThanksDev => path.to_owned(),
        _ => last_segment(url),
    }
}
