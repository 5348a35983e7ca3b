//! A Space as a calendar file after RFC 5545: CRLF, lines of at most 75 octets, text escaped, times in UTC.
//! Nothing here reads a clock: the stamp is the moment of the last change, so that one Space makes one file.

use time::OffsetDateTime;

use super::{CancelReason, Space, SpacePhase};
use crate::id::SpaceId;
use crate::moment::Moment;

/// Octets of a content line without its line break.
const LINE_MAX: usize = 75;

/// The calendar file of a Space. `url` is where its page stands; the host's name goes beside the note.
/// It has no end: nobody knows how long people will talk, and a made-up one would block their calendars.
pub fn calendar(id: SpaceId, space: &Space, now: Moment, host_name: &str, url: &str) -> String {
    let (status, sequence, stamp) = match space.phase(now) {
        SpacePhase::Canceled(CancelReason::AskedByHost) => {
            let stamp = space.canceled.map_or(space.scheduled_at, |(at, _)| at);
            ("CANCELLED", 1, stamp)
        }
        SpacePhase::Canceled(CancelReason::HostAbsent) => ("CANCELLED", 1, space.start_by),
        _ => ("CONFIRMED", 0, space.scheduled_at),
    };
    let note = match space.note.as_str() {
        "" => host_name.to_owned(),
        note => format!("{host_name}\n\n{note}"),
    };
    let one_line = |text: &str| text.replace(['\r', '\n'], "");
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Obole//Spaces//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{id}@obole"),
        format!("DTSTAMP:{}", utc(stamp)),
        format!("DTSTART:{}", utc(space.starts_at)),
        format!("SEQUENCE:{sequence}"),
        format!("STATUS:{status}"),
        format!("SUMMARY:{}", escaped(&space.title)),
        format!("DESCRIPTION:{}", escaped(&note)),
        format!("URL:{}", one_line(url)),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded(line)).collect()
}

/// `20231114T221320Z`; a moment that no calendar knows is the beginning of 1970.
fn utc(moment: Moment) -> String {
    let t = OffsetDateTime::from_unix_timestamp(moment.0.div_euclid(1_000))
        .unwrap_or(OffsetDateTime::UNIX_EPOCH);
    format!(
        "{:04}{:02}{:02}T{:02}{:02}{:02}Z",
        t.year(),
        u8::from(t.month()),
        t.day(),
        t.hour(),
        t.minute(),
        t.second()
    )
}

/// A TEXT value: backslash, semicolon, comma and line breaks stand behind a backslash.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// The line with its break, folded between characters so that no part is longer than 75 octets.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + line.len() / LINE_MAX * 3 + 2);
    let mut octets = 0;
    for c in line.chars() {
        if octets + c.len_utf8() > LINE_MAX {
            folded.push_str("\r\n ");
            octets = 1;
        }
        folded.push(c);
        octets += c.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_is_escaped_so_that_it_cannot_become_a_property() {
        assert_eq!(
            escaped("a,b;c\\d\nEND:VEVENT\r"),
            "a\\,b\\;c\\\\d\\nEND:VEVENT"
        );
    }

    #[test]
    fn times_are_written_in_universal_time() {
        assert_eq!(utc(Moment(1_700_000_000_999)), "20231114T221320Z");
        assert_eq!(utc(Moment(1_709_164_800_000)), "20240229T000000Z");
        assert_eq!(utc(Moment(i64::MAX)), "19700101T000000Z");
    }

    #[test]
    fn a_line_of_75_octets_is_not_folded_and_one_of_76_is() {
        let line = "x".repeat(75);
        assert_eq!(folded(&line), format!("{line}\r\n"));
        assert_eq!(folded(&format!("{line}y")), format!("{line}\r\n y\r\n"));
    }

    proptest! {
        #[test]
        fn folding_keeps_every_line_short_and_loses_nothing(line in "[a-zé日👩\u{200D}\\\\;, ]{0,300}") {
            let folded = folded(&line);
            prop_assert!(folded.ends_with("\r\n"));
            for part in folded.split("\r\n") {
                prop_assert!(part.len() <= LINE_MAX, "{} octets", part.len());
            }
            prop_assert_eq!(folded.replace("\r\n ", "").replace("\r\n", ""), line);
        }
    }
}
