//! One of everything that history can hold of jars. Never change a sample whose golden file has been released.

use domain::jars::{Account, Command, Event, Givers, Jar};
use domain::money::Currency;

use super::{AT, amina, eur};

fn jars() -> Vec<Jar> {
    let account = |service: &str, address: &str, is_on: bool| Account {
        service: service.into(),
        address: address.into(),
        is_on,
    };
    let accounts = vec![
        account("ko_fi", "amina", true),
        account("custom", "https://amina.example/merci?d=1", false),
    ];
    Givers::ALL
        .into_iter()
        .map(|givers| Jar {
            accounts: accounts.clone(),
            currencies: vec![Currency::USD, Currency::JPY],
            amounts: vec![eur(300), Currency::JPY.of_minor(500)],
            thanks: "Merci\u{202F}!\nIt rains in there now.".into(),
            givers,
        })
        .chain([Jar::default()])
        .collect()
}

pub fn commands() -> Vec<Command> {
    let jars = jars().into_iter();
    jars.map(|jar| Command::SetUpJar { jar }).collect()
}

pub fn events() -> Vec<Event> {
    let (person, at) = (amina(), AT);
    let jars = jars().into_iter();
    jars.map(|jar| Event::JarSetUp { person, jar, at })
        .collect()
}
