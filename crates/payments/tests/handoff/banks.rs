//! The registry's example of every country's IBAN, RFC 8905 and the text of a SEPA QR code. Take published examples only.

use domain::money::{Currency, Money};
use payments::handoff::{Ask, LeftOut, Refusal, Service, Why};

/// The examples of the registry of ISO 13616.
const REGISTRY: &str = "AD1200012030200359100100 AE070331234567890123456 AL47212110090000000235698741 \
    AT611904300234573201 AZ21NABZ00000000137010001944 BA391290079401028494 BE68539007547034 BG80BNBG96611020345678 \
    BH67BMAG00001299123456 BR1800360305000010009795493C1 BY13NBRB3600900000002Z00AB00 CH9300762011623852957 \
    CR05015202001026284066 CY17002001280000001200527600 CZ6508000000192000145399 DE89370400440532013000 \
    DK5000400440116243 DO28BAGR00000001212453611324 EE382200221020145685 EG380019000500000000263180002 \
    ES9121000418450200051332 FI2112345600000785 FO6264600001631634 FR1420041010050500013M02606 \
    GB29NWBK60161331926819 GE29NB0000000101904917 GI75NWBK000000007099453 GL8964710001000206 \
    GR1601101250000000012300695 GT82TRAJ01020000001210029690 HR1210010051863000160 HU42117730161111101800000000 \
    IE29AIBK93115212345678 IL620108000000099999999 IQ98NBIQ850123456789012 IS140159260076545510730339 \
    IT60X0542811101000000123456 JO94CBJO0010000000000131000302 KW81CBKU0000000000001234560101 \
    KZ86125KZT5004100100 LB62099900000001001901229114 LC55HEMM000100010012001200023015 LI21088100002324013AA \
    LT121000011101001000 LU280019400644750000 LV80BANK0000435195001 LY83002048000020100120361 \
    MC5811222000010123456789030 MD24AG000225100013104168 ME25505000012345678951 MK07250120000058984 \
    MR1300020001010000123456753 MT84MALT011000012345MTLCAST001S MU17BOMM0101101030300200000MUR \
    NL91ABNA0417164300 NO9386011117947 PK36SCBL0000001123456702 PL61109010140000071219812874 \
    PS92PALS000000000400123456702 PT50000201231234567890154 QA58DOHB00001234567890ABCDEFG \
    RO49AAAA1B31007593840000 RS35260005601001611379 SA0380000000608010167519 SC18SSCB11010000000000001497USD \
    SE4550000000058398257466 SI56263300012039086 SK3112000000198742637541 SM86U0322509800000000270100 \
    ST23000100010051845310146 SV62CENR00000000000000700025 TL380080012345678910157 TN5910006035183598478831 \
    TR330006100519786457841326 UA213223130000026007233566001 VA59001123000012345678 VG96VPVG0000012345678901 \
    XK051212012345678906";

#[test]
fn the_example_of_every_country_is_taken_and_a_swapped_digit_is_not() {
    for iban in REGISTRY.split_whitespace() {
        let checked = Service::Bank.check(iban).map(|a| a.as_str().to_owned());
        assert_eq!(checked.as_deref(), Ok(iban));
        let swapped = format!("{}{}{}", &iban[..2], &iban[3..4], &iban[2..3]) + &iban[4..];
        if swapped != iban {
            assert_eq!(
                Service::Bank.check(&swapped),
                Err(Refusal::Checksum),
                "{swapped}"
            );
        }
        assert_eq!(
            Service::Bank.check(&iban[..iban.len() - 1]),
            Err(Refusal::Form)
        );
    }
}

#[test]
fn an_iban_is_read_from_a_payto_link_with_and_without_a_bic() {
    // RFC 8905, section 4 and appendix.
    let account = "DE75512108001245126199";
    for link in [
        "payto://iban/DE75512108001245126199?amount=EUR:200.0&message=hello",
        "payto://iban/SOGEDEFFXXX/DE75512108001245126199",
        "PAYTO://IBAN/de75512108001245126199",
    ] {
        let read = Service::recognise(link).map(|a| a.as_str().to_owned());
        assert_eq!(read.as_deref(), Some(account), "{link}");
    }
}

fn ask(sum: Option<Money>) -> Ask {
    Ask {
        amount: sum,
        asset: None,
        note: "Merci\npour la Loire".into(),
        receiver: "Inès Moreau".into(),
    }
}

fn qr(iban: &str, ask: &Ask) -> String {
    Service::Bank
        .check(iban)
        .unwrap()
        .link(ask)
        .qr_text
        .unwrap()
}

#[test]
fn a_transfer_in_euro_is_a_sepa_code() {
    assert_eq!(
        qr(
            "FR1420041010050500013M02606",
            &ask(Some(Currency::EUR.of_minor(1_230)))
        ),
        "BCD\n002\n1\nSCT\n\nInès Moreau\nFR1420041010050500013M02606\nEUR12.30\n\n\nMerci pour la Loire"
    );
    assert_eq!(
        qr(
            "FR1420041010050500013M02606",
            &Ask {
                receiver: "Inès".into(),
                ..Ask::default()
            }
        ),
        "BCD\n002\n1\nSCT\n\nInès\nFR1420041010050500013M02606"
    );
}

#[test]
fn what_the_sepa_code_cannot_say_in_full_is_a_payto_link() {
    let french = "FR1420041010050500013M02606";
    let euro = Some(Currency::EUR.of_minor(1_230));
    for (iban, ask) in [
        ("TR330006100519786457841326", ask(euro)),
        (french, ask(Some(Currency::USD.of_minor(1)))),
        (french, ask(Some(Currency::EUR.of_minor(100_000_000_000)))),
        (
            french,
            Ask {
                receiver: String::new(),
                ..ask(euro)
            },
        ),
        (
            french,
            Ask {
                receiver: "é".repeat(71),
                ..ask(euro)
            },
        ),
        (
            french,
            Ask {
                note: "日".repeat(100),
                ..ask(euro)
            },
        ), // 331 bytes at most
    ] {
        assert!(qr(iban, &ask).starts_with("payto://iban/"), "{ask:?}");
    }
}

#[test]
fn a_message_that_no_transfer_carries_is_left_out() {
    let ask = Ask {
        note: "a".repeat(141),
        ..ask(None)
    };
    let handoff = Service::Bank
        .check("NL91ABNA0417164300")
        .unwrap()
        .link(&ask);
    assert_eq!(handoff.left_out, [LeftOut::Note(Why::TooLong)]);
    assert!(!handoff.link.contains("aaa") && !handoff.qr_text.unwrap().contains("aaa"));
}
