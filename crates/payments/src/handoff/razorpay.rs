//! Razorpay: a payment page under a name, in rupees. Do not take its payment links, which are paid once.

use super::definition::{Definition, Rule};
use super::page::Page;
use super::{Currencies, Facts};

pub(super) static DEFINITION: Definition = Definition {
    key: "razorpay",
    name: "Razorpay",
    facts: Facts {
        currencies: Currencies::Only(&["INR"]),
        ..Facts::page("ines")
    },
    rule: Rule::Page(Page {
        doors: &[("razorpay.me", "")],
        around: ("https://razorpay.me/@", ""),
        ..Page::USUAL
    }),
};
