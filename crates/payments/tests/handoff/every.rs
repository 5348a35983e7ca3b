//! The promises that all services share. Nothing about one service alone stands here.

use payments::handoff::{Ask, Refusal, Service};

#[test]
fn every_key_leads_back_to_its_service_and_fits_the_store() {
    for service in Service::ALL {
        assert_eq!(Service::of_key(service.key()), Some(service));
        assert!(service.key().len() <= 32);
    }
    let distinct: std::collections::HashSet<_> = Service::ALL.map(Service::key).into();
    assert_eq!(distinct.len(), Service::ALL.len());
    assert_eq!(Service::of_key("paypol"), None);
}

#[test]
fn every_example_passes_its_own_check_and_stays_as_it_is() {
    for service in Service::ALL {
        let address = service.check(service.facts().example).unwrap();
        assert_eq!(service.check(address.as_str()).as_ref(), Ok(&address));
        assert_eq!(address.service(), service);
    }
}

#[test]
fn every_link_is_recognised_as_what_it_was_made_of() {
    for service in Service::ALL.into_iter().filter(|s| *s != Service::Custom) {
        let address = service.check(service.facts().example).unwrap();
        let link = address.link(&Ask::default()).link;
        assert_eq!(Service::recognise(&link), Some(address), "{link}");
    }
}

#[test]
fn nothing_and_a_megabyte_are_no_address() {
    let megabyte = "a".repeat(1 << 20);
    for service in Service::ALL {
        for empty in ["", " ", "\u{A0}\n"] {
            assert_eq!(service.check(empty), Err(Refusal::Empty), "{service:?}");
        }
        assert_eq!(
            service.check(&megabyte),
            Err(Refusal::TooLong { most: 2_048 })
        );
    }
}
