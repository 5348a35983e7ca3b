//! The published examples of the Bitcoin, Lightning and Ethereum standards, as tables. Take every example, good and bad.

use payments::handoff::{Refusal, Service};

fn bitcoin(typed: &str) -> Result<String, Refusal> {
    Service::Bitcoin.check(typed).map(|a| a.as_str().to_owned())
}

#[test]
fn the_valid_addresses_of_bip_173_and_350_are_taken_in_small_letters() {
    for address in [
        "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
        "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
        "BC1SW50QGDZ25J",
        "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    ] {
        assert_eq!(bitcoin(address), Ok(address.to_lowercase()));
    }
}

#[test]
fn addresses_of_a_test_network_are_refused_as_such() {
    for address in [
        "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7",
        "tb1qqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesrxh6hy",
        "tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c",
        "mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn",
        "2MzQwSSnBHWHqSAqtTVQ6v47XtaisrJa1Vc",
    ] {
        assert_eq!(bitcoin(address), Err(Refusal::OtherNetwork), "{address}");
    }
}

#[test]
fn the_invalid_addresses_of_bip_173_and_350_are_refused() {
    for address in [
        "tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
        "BC13W508D6QEJXTDG4Y5R3ZARVARY0C5XW7KN40WF2",
        "bc1rw5uspcuh",
        "bc10w508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kw5rljs90",
        "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
        "bc1zw508d6qejxtdg4y5r3zarvaryvqyzf3du",
        "bc1gmk9yu",
        "tc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq5zuyut",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
        "BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
        "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
        "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R",
        "bc1pw5dgrnzv",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf",
        "Bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    ] {
        assert!(bitcoin(address).is_err(), "{address}");
    }
}

#[test]
fn an_address_of_another_coin_is_refused_though_its_checksum_is_right() {
    for coin in ["bc1x", "ltc", "bch"] {
        let hrp = bech32::Hrp::parse(coin).unwrap();
        let address = bech32::segwit::encode_v0(hrp, &[7; 20]).unwrap();
        assert_eq!(bitcoin(&address), Err(Refusal::Form), "{address}");
    }
    // Litecoin’s version of base58.
    let litecoin = bs58::encode([&[0x30][..], &[7; 20]].concat())
        .with_check()
        .into_string();
    assert_eq!(bitcoin(&litecoin), Err(Refusal::Form));
}

#[test]
fn base58_addresses_are_checked_to_the_last_letter() {
    for address in [
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", // the first block
        "3P14159f73E4gFr7JterCCQh9QjiTjiZrG", // BIP 13
    ] {
        assert_eq!(bitcoin(address).as_deref(), Ok(address));
        for place in 0..address.len() {
            let mut wrong = address.to_owned();
            let other = if &wrong[place..=place] == "2" {
                "3"
            } else {
                "2"
            };
            wrong.replace_range(place..=place, other);
            assert!(bitcoin(&wrong).is_err(), "{wrong}");
        }
    }
    assert_eq!(
        bitcoin("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"),
        Err(Refusal::Checksum)
    );
    assert_eq!(
        bitcoin("1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0O"),
        Err(Refusal::Form)
    );
}

#[test]
fn links_of_bip_21_and_321_are_read_and_demands_refused() {
    // The address that the BIPs themselves show is made up: its checksum is wrong.
    let shown = "bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W?label=Luke-Jr";
    assert_eq!(bitcoin(shown), Err(Refusal::Checksum));
    let luke = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
    for more in [
        "",
        "?label=Luke-Jr",
        "?amount=20.3&label=Luke-Jr",
        "?amount=50&label=Luke-Jr&message=Donation%20for%20project%20xyz",
        "?somethingyoudontunderstand=50&somethingelseyoudontget=999",
    ] {
        assert_eq!(
            bitcoin(&format!("bitcoin:{luke}{more}")).as_deref(),
            Ok(luke)
        );
    }
    for demand in [
        "req-somethingyoudontunderstand=50&req-somethingelseyoudontget=999",
        "amount=1&REQ-x",
    ] {
        assert_eq!(
            bitcoin(&format!("BITCOIN:{luke}?{demand}")),
            Err(Refusal::Demands)
        );
    }
}

#[test]
fn the_examples_of_eip_55_are_taken_and_a_wrong_capital_is_not() {
    for address in [
        "0x52908400098527886E0F7030069857D2E4169EE7",
        "0x8617E340B3D01FA5F11F306F4090FD50E238070D",
        "0xde709f2102306220921060314715629080e2fb77",
        "0x27b1fdb04752bbc536007a920d24acb045561c26",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
        "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
        "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
    ] {
        let check = |typed: &str| {
            Service::Ethereum
                .check(typed)
                .map(|a| a.as_str().to_owned())
        };
        assert_eq!(check(address).as_deref(), Ok(address));
        assert_eq!(check(&address.to_lowercase()).as_deref(), Ok(address));
        assert_eq!(
            check(&format!("ethereum:pay-{address}@1?value=1e18")).as_deref(),
            Ok(address)
        );
        assert_eq!(
            check(&format!("ethereum:{address}@137")),
            Err(Refusal::OtherNetwork)
        );
    }
    for (wrong, refusal) in [
        (
            "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            Refusal::Checksum,
        ),
        ("5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", Refusal::Form),
        ("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe", Refusal::Form),
        (
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg",
            Refusal::Character('g'),
        ),
        ("ines.eth", Refusal::Form),
        // ERC-681: a call of a token's contract pays nobody here.
        (
            "ethereum:0x89205a3a3b2a69de6dbf7f01ed13b2108b2c43e7/transfer?address=0x8e23ee67d1332ad560396262c48ffbb01f93d052&uint256=1",
            Refusal::Form,
        ),
    ] {
        assert_eq!(Service::Ethereum.check(wrong), Err(refusal), "{wrong}");
    }
}

/// LUD-01’s own example: `https://service.com/api?q=3fc3…`.
const LNURL: &str = "LNURL1DP68GURN8GHJ7UM9WFMXJCM99E3K7MF0V9CXJ0M385EKVCENXC6R2C35XVUKXEFCV5MKVV34X5EKZD3EV56NYD3HXQURZEPEXEJXXEPNXSCRVWFNV9NXZCN9XQ6XYEFHVGCXXCMYXYMNSERXFQ5FNS";

#[test]
fn lnurls_and_lightning_addresses_are_taken_and_invoices_refused() {
    let check = |typed: &str| {
        Service::Lightning
            .check(typed)
            .map(|a| a.as_str().to_owned())
    };
    let folded = LNURL.to_lowercase();
    assert_eq!(check(LNURL), Ok(folded.clone()));
    assert_eq!(check(&format!("LIGHTNING:{LNURL}")), Ok(folded));
    assert_eq!(
        check("Ines+tip@Wallet.Example").as_deref(),
        Ok("ines+tip@wallet.example")
    );
    assert_eq!(
        check("lightning:ines@wallet.example").as_deref(),
        Ok("ines@wallet.example")
    );
    for (wrong, refusal) in [
        (LNURL.replace("Q5FNS", "Q5FNQ").as_str(), Refusal::Checksum),
        ("ines", Refusal::Form),
        ("@wallet.example", Refusal::Form),
        ("ines@wallet", Refusal::Host),
        ("ines@127.0.0.1", Refusal::Host),
        ("inès@wallet.example", Refusal::Character('è')),
        ("ines@wállet.example", Refusal::HostNotAscii),
        ("lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqf", Refusal::PaidOnce),
    ] {
        assert_eq!(check(wrong), Err(refusal), "{wrong}");
    }
}

#[test]
fn an_lnurl_must_hide_a_link_that_could_be_shown() {
    let of = |link: &str| {
        let hrp = bech32::Hrp::parse("lnurl").unwrap();
        bech32::encode::<bech32::Bech32>(hrp, link.as_bytes()).unwrap()
    };
    let check = |link: &str| Service::Lightning.check(&of(link)).map(|_| ());
    assert_eq!(check("https://wallet.example/lnurlp/ines"), Ok(()));
    assert_eq!(
        check("http://wallet.example/lnurlp/ines"),
        Err(Refusal::NotHttps)
    );
    assert_eq!(check("javascript:alert(1)"), Err(Refusal::NotHttps));
    assert_eq!(check("https://a@evil.example/"), Err(Refusal::Credentials));
}
