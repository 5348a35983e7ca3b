//! Files read back by a parser that shares nothing with the writer. No sample world here.

use proptest::prelude::*;

use super::*;

const HEADS: Heads<'static> = [
    "When", "What", "Who", "Note", "Amount", "Balance", "Currency",
];

fn row(note: &str, minor: i64) -> Row {
    Row {
        at: "2026-07-03T10:00:00Z".into(),
        what: "Received".into(),
        who: "Amina".into(),
        note: note.into(),
        amount: Currency::EUR.of_minor(minor),
        balance: Currency::EUR.of_minor(5),
    }
}

/// RFC 4180, letter by letter.
fn parse(file: &str) -> Vec<Vec<String>> {
    let (mut records, mut record, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut is_quoted = false;
    let mut letters = file.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => record.push(std::mem::take(&mut cell)),
            '\r' if !is_quoted && letters.peek() == Some(&'\n') => {
                letters.next();
                record.push(std::mem::take(&mut cell));
                records.push(std::mem::take(&mut record));
            }
            c => cell.push(c),
        }
    }
    assert!(
        !is_quoted && cell.is_empty() && record.is_empty(),
        "cut off"
    );
    records
}

#[test]
fn a_note_that_begins_like_a_formula_is_text() {
    for note in [
        "=HYPERLINK(\"http://evil\")",
        "+1",
        "-1+1|cmd",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
    ] {
        let file = file(HEADS, &[row(note, 1)]);
        assert_eq!(parse(&file)[1][3], format!("'{note}"));
    }
}

#[test]
fn sums_stay_numbers_and_keep_their_sign() {
    let yen = Currency::JPY.of_minor(-300);
    let rows = [
        row("", -1_250),
        row("", 100_000_000),
        row("", i64::MIN),
        Row {
            amount: yen,
            balance: yen,
            ..row("", 0)
        },
    ];
    let records = parse(&file(HEADS, &rows));
    let sums: Vec<&str> = records[1..].iter().map(|cells| &*cells[4]).collect();
    let least = "-92233720368547758.08";
    assert_eq!(sums, ["-12.50", "1000000.00", least, "-300"]);
    assert_eq!(records[4][6], "JPY");
}

#[test]
fn an_empty_statement_is_its_first_line() {
    assert_eq!(parse(&file(HEADS, &[])), [HEADS.map(String::from).to_vec()]);
}

proptest! {
    #[test]
    fn whatever_was_written_comes_back_and_starts_no_formula(
        notes in prop::collection::vec("[=+@\t\r\n\",;'a-z＝ -]{0,12}|.*", 0..8),
    ) {
        let rows: Vec<Row> = notes.iter().map(|note| row(note, 1)).collect();
        let records = parse(&file(HEADS, &rows));
        prop_assert_eq!(records.len(), notes.len() + 1);
        for (cells, note) in records[1..].iter().zip(&notes) {
            prop_assert_eq!(cells.len(), HEADS.len());
            let found = cells[3].strip_prefix('\'').filter(|_| !note.starts_with('\''));
            prop_assert_eq!(found.unwrap_or(&cells[3]), note.as_str());
            prop_assert!(!cells[3].starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝']));
        }
    }
}
