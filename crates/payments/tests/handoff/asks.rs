//! A link says what was asked, and what it does not say is listed. The reader is a browser's, not ours.

use domain::money::{Currency, Money};
use payments::handoff::{Ask, Currencies, LeftOut, Service, Why};
use proptest::prelude::*;

use crate::reader::{Said, read};

fn example(service: Service, ask: &Ask) -> payments::handoff::Handoff {
    service.check(service.facts().example).unwrap().link(ask)
}

fn of(amount: Money) -> Ask {
    Ask {
        amount: Some(amount),
        ..Ask::default()
    }
}

fn of_asset(typed: &str) -> Ask {
    Ask {
        asset: Some(typed.into()),
        ..Ask::default()
    }
}

#[test]
fn links_look_as_each_service_documents_them() {
    let euro = Currency::EUR.of_minor(2_500);
    let dollar = Currency::USD.of_minor(450);
    let links = [
        (
            Service::PayPal,
            of(euro),
            "https://paypal.me/InesMoreau/25EUR",
        ),
        (
            Service::PayPal,
            of(dollar),
            "https://paypal.me/InesMoreau/4.50USD",
        ),
        (
            Service::PayPal,
            of(Currency::JPY.of_minor(500)),
            "https://paypal.me/InesMoreau/500JPY",
        ),
        (
            Service::Venmo,
            of(dollar),
            "https://venmo.com/?txn=pay&audience=private&recipients=Ines-Moreau&amount=4.50",
        ),
        (
            Service::Venmo,
            Ask::default(),
            "https://venmo.com/u/Ines-Moreau",
        ),
        (
            Service::CashApp,
            of(dollar),
            "https://cash.app/$inesmoreau/4.50",
        ),
        (
            Service::Liberapay,
            Ask::default(),
            "https://liberapay.com/ines/donate",
        ),
        (
            Service::Razorpay,
            Ask::default(),
            "https://razorpay.me/@ines",
        ),
        (
            Service::Bitcoin,
            of_asset("0.00050"),
            "bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.0005",
        ),
        (
            Service::Ethereum,
            of_asset("2.014"),
            "ethereum:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed@1?value=2.014e18",
        ),
        (
            Service::Lightning,
            Ask::default(),
            "lightning:ines@wallet.example",
        ),
        (
            Service::Bank,
            of(euro),
            "payto://iban/FR1420041010050500013M02606?amount=EUR:25.00",
        ),
        (
            Service::Upi,
            Ask::default(),
            "upi://pay?pa=ines@examplebank&cu=INR",
        ),
    ];
    for (service, ask, link) in links {
        assert_eq!(example(service, &ask).link, link);
    }
}

#[test]
fn an_amount_of_another_currency_is_left_out_and_said() {
    let krone = of(Currency::from_code("ISK").unwrap().of_minor(100));
    for service in Service::ALL {
        let facts = service.facts();
        let handoff = example(service, &krone);
        let left = match facts.carries.amount {
            true if facts.currencies == Currencies::Any => vec![],
            true => vec![LeftOut::Amount(Why::OtherCurrency)],
            false => vec![LeftOut::Amount(Why::NotCarried)],
        };
        assert_eq!(handoff.left_out, left, "{service:?}");
        assert_eq!(
            handoff.link.contains("ISK"),
            facts.currencies == Currencies::Any
        );
    }
}

#[test]
fn amounts_that_a_service_does_not_take_are_left_out_with_the_reason() {
    let forint = |minor| of(Currency::from_code("HUF").unwrap().of_minor(minor));
    for (service, ask, why) in [
        (Service::PayPal, forint(150), Some(Why::TooFine)),
        (Service::PayPal, forint(100), None),
        (
            Service::PayPal,
            of(Currency::EUR.of_minor(0)),
            Some(Why::NotPositive),
        ),
        (
            Service::CashApp,
            of(Currency::USD.of_minor(-5)),
            Some(Why::NotPositive),
        ),
        (
            Service::Bank,
            of(Currency::JPY.of_minor(i64::MAX)),
            Some(Why::TooLarge),
        ),
        (
            Service::Bank,
            of(Currency::JPY.of_minor(1 << 53)),
            Some(Why::TooLarge),
        ),
        (
            Service::Bank,
            of(Currency::JPY.of_minor((1 << 53) - 1)),
            None,
        ),
        (
            Service::Bitcoin,
            of(Currency::EUR.of_minor(5)),
            Some(Why::OtherCurrency),
        ),
        (Service::PayPal, of_asset("1"), Some(Why::OtherCurrency)),
        (
            Service::Bitcoin,
            of_asset("0.000000001"),
            Some(Why::TooFine),
        ),
        (Service::Bitcoin, of_asset("0.00000001000"), None),
        (Service::Bitcoin, of_asset("123456789"), Some(Why::TooLarge)),
        (
            Service::Ethereum,
            of_asset("0.0000000000000000001"),
            Some(Why::TooFine),
        ),
    ] {
        let left: Vec<_> = why.map(LeftOut::Amount).into_iter().collect();
        assert_eq!(example(service, &ask).left_out, left, "{service:?} {ask:?}");
    }
}

#[test]
fn only_plain_decimal_digits_are_an_amount_of_an_asset() {
    for typed in [
        "",
        ".",
        "1.",
        ".5",
        "1,5",
        "+1",
        "-1",
        "1e3",
        "NaN",
        "0x1",
        "١",
        "1.2.3",
        " 1",
        "1&req-x=1",
    ] {
        for service in [Service::Bitcoin, Service::Ethereum] {
            let handoff = example(service, &of_asset(typed));
            assert_eq!(
                handoff.left_out,
                [LeftOut::Amount(Why::NotANumber)],
                "{typed:?}"
            );
            assert_eq!(read(service, &handoff.link).amount, None);
        }
    }
    for zero in ["0", "0.0", "000"] {
        let handoff = example(Service::Bitcoin, &of_asset(zero));
        assert_eq!(handoff.left_out, [LeftOut::Amount(Why::NotPositive)]);
    }
}

#[test]
fn a_note_that_is_too_long_is_left_out_and_never_cut() {
    // By its characters, or by what a QR code can show of it.
    for note in ["é".repeat(281), "日".repeat(134)] {
        let ask = Ask {
            note,
            ..Ask::default()
        };
        for service in Service::ALL {
            let why = match service.facts().carries.note {
                true => Why::TooLong,
                false => Why::NotCarried,
            };
            let left = example(service, &ask).left_out;
            assert_eq!(left, [LeftOut::Note(why)], "{service:?}");
        }
    }
}

/// What a link of `service` should say of `ask`, worked out from its facts alone.
fn wanted(service: Service, ask: &Ask) -> Said {
    let facts = service.facts();
    let sum = ask
        .amount
        .filter(|sum| facts.carries.amount && facts.currencies.takes(sum.currency));
    let asset = ask
        .asset
        .clone()
        .filter(|_| facts.carries.amount && matches!(facts.currencies, Currencies::Asset(_)));
    let names_currency = matches!(service, Service::PayPal | Service::Bank);
    let names_receiver = matches!(service, Service::Bank | Service::Bitcoin | Service::Upi);
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Said {
        address: service.check(facts.example).unwrap().as_str().to_owned(),
        amount: sum.map(Money::to_decimal).or(asset),
        currency: match service {
            Service::Upi => Some("INR".into()),
            _ => sum
                .filter(|_| names_currency)
                .map(|sum| sum.currency.code().to_owned()),
        },
        note: text(&ask.note).filter(|_| facts.carries.note),
        receiver: text(&ask.receiver).filter(|_| names_receiver),
    }
}

fn is_plain(c: char) -> bool {
    !c.is_control() && !c.is_whitespace() && !domain::text::is_hidden(c)
}

/// Any visible text of one line, with all that has a meaning in links.
fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        any::<char>().prop_map(|c| if is_plain(c) { c } else { 'a' }),
        proptest::sample::select(vec![
            '&', '=', '#', '?', '+', '%', '/', '\\', ':', '"', '<', '@', '\''
        ]),
    ];
    proptest::collection::vec(word, 0..40).prop_map(String::from_iter)
}

fn decimal(minor: i64) -> String {
    // Without the zeros that a link does not repeat.
    let text = Currency::EUR.of_minor(minor).to_decimal();
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn asks() -> impl Strategy<Value = Ask> {
    let codes = proptest::sample::select(vec!["EUR", "USD", "INR", "JPY", "KWD", "ISK"]);
    let amount = (codes, 1..1_000_000_000_i64).prop_map(|(code, minor)| Ask {
        amount: Currency::from_code(code).map(|c| c.of_minor(minor)),
        ..Ask::default()
    });
    let asset = (1..100_000_000_i64).prop_map(|minor| Ask {
        asset: Some(decimal(minor)),
        ..Ask::default()
    });
    let sum = prop_oneof![Just(Ask::default()), amount, asset];
    (sum, words(), words()).prop_map(|(ask, note, receiver)| Ask {
        note,
        receiver,
        ..ask
    })
}

proptest! {
    #[test]
    fn every_link_reads_back_to_what_was_asked(ask in asks()) {
        for service in Service::ALL {
            let mut said = read(service, &example(service, &ask).link);
            let mut wanted = wanted(service, &ask);
            if service == Service::PayPal {
                // It writes whole sums without decimals.
                wanted.amount = wanted.amount.map(|a| a.strip_suffix(".00").unwrap_or(&a).to_owned());
            }
            if service == Service::Venmo {
                prop_assert_eq!(said.receiver.take(), None);
            }
            prop_assert_eq!(said, wanted);
        }
    }
}
