//! Lines of comma-separated values (RFC 4180). Somebody else may have written what stands in a cell, and a spreadsheet
//! runs what begins like a formula: never write a text but through [`text`].

/// The line of these cells, with its end.
pub fn line(cells: &[String]) -> String {
    let mut line = cells.join(",");
    line.push_str("\r\n");
    line
}

/// A cell that no spreadsheet takes for a formula: an apostrophe in front says that it is text.
pub fn text(text: &str) -> String {
    let apostrophe = if text.starts_with(is_formula) {
        "'"
    } else {
        ""
    };
    format!("\"{apostrophe}{}\"", text.replace('"', "\"\""))
}

/// Full-width signs count: some spreadsheets read them as the plain ones.
fn is_formula(c: char) -> bool {
    matches!(
        c,
        '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_text() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "－1"] {
            assert_eq!(text(formula), format!("\"'{formula}\""));
        }
        assert_eq!(text("1+1 = 2"), "\"1+1 = 2\"");
    }

    #[test]
    fn quotes_commas_and_line_ends_stay_in_their_cell() {
        let cells = [text("say \"hi\", twice\r\n"), text("")];
        assert_eq!(line(&cells), "\"say \"\"hi\"\", twice\r\n\",\"\"\r\n");
    }
}
