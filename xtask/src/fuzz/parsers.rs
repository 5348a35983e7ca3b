//! Every reader of foreign text and the properties that it is held to: the list that `fuzz` walks.
//! Do not leave a reader out because its property is slow; make the property quick.

/// One reader, or writer for foreign readers, with its properties.
pub struct Parser {
    /// What it reads.
    pub name: &'static str,
    /// The test program that holds its properties.
    pub program: &'static str,
    /// The full names of its property tests.
    pub properties: &'static [&'static str],
}

pub const PARSERS: &[Parser] = &[
    Parser {
        name: "handles",
        program: "domain",
        properties: &[
            "people::handle::tests::what_is_taken_as_a_handle_is_read_again_from_every_form_it_is_shown_in",
            "people::handle::tests::the_letter_that_keeps_a_text_from_being_a_handle_stands_in_it",
        ],
    },
    Parser {
        name: "amounts",
        program: "domain",
        properties: &[
            "money::typed::tests::an_amount_that_is_taken_is_the_digits_that_were_typed",
            "money::typed::tests::no_text_breaks_the_reader",
        ],
    },
    Parser {
        name: "time zones",
        program: "domain",
        properties: &["spaces::zone::tests::what_is_taken_as_a_zone_is_plain_and_reads_back"],
    },
    Parser {
        name: "texts",
        program: "domain",
        properties: &[
            "text::tests::a_text_is_taken_as_it_is_but_for_its_ends_or_not_at_all",
            "text::tests::a_text_that_is_folded_already_stays_as_it_is",
        ],
    },
    Parser {
        name: "evidence",
        program: "domain",
        properties: &["disputes::evidence::tests::any_text_is_taken_as_it_is_or_refused"],
    },
    Parser {
        name: "links in posts",
        program: "domain",
        properties: &[
            "posts::body::tests::every_text_is_its_pieces_and_every_link_leads_where_it_says",
            "posts::body::tests::an_excerpt_is_a_beginning_and_a_locked_text_leaves_none",
        ],
    },
    Parser {
        name: "ids",
        program: "domain",
        properties: &[
            "id::tests::an_id_has_one_spelling",
            "id::tests::every_id_reads_back",
        ],
    },
    Parser {
        name: "addresses of services",
        program: "handoff",
        properties: &[
            "every::a_check_never_panics_and_what_it_gives_passes_again_unchanged",
            "every::a_link_never_leaves_its_service_whatever_is_asked",
        ],
    },
    Parser {
        name: "imported files",
        program: "import",
        properties: &[
            "hostile::every_channel_is_found_or_left_once",
            "hostile::no_bytes_make_an_import_panic",
            "hostile::no_text_makes_an_import_panic",
            "hostile::files_with_faults_are_read_without_panic",
            "hostile::every_value_is_found_or_left",
            "hostile::nothing_is_found_that_does_not_stand_there",
        ],
    },
    Parser {
        name: "cards",
        program: "payments",
        properties: &[
            "card::tests::no_form_makes_the_reader_panic",
            "card::tests::digits_and_signs_of_any_kind_do_not_panic",
            "card::tests::a_number_that_looks_real_is_never_accepted",
        ],
    },
    Parser {
        name: "bank accounts",
        program: "payments",
        properties: &["bank::tests::no_text_makes_the_reader_panic"],
    },
    Parser {
        name: "the provider's book",
        program: "payments",
        properties: &["mock::record::tests::no_bytes_in_the_book_break_its_reader"],
    },
    Parser {
        name: "stored entries",
        program: "obole",
        properties: &[
            "store::packing::tests::no_bytes_of_an_entry_break_its_reader_and_what_is_read_is_stored_again",
        ],
    },
    Parser {
        name: "stored commands and events",
        program: "obole",
        properties: &[
            "store::packing::tests::no_bytes_of_a_command_or_an_event_break_their_reader",
            "store::packing::tests::no_readable_form_of_a_command_or_an_event_breaks_its_reader",
        ],
    },
    Parser {
        name: "chunks of the journal",
        program: "obole",
        properties: &[
            "adapters::chunk::tests::no_bytes_break_the_reader_and_what_it_trusts_is_written_so",
            "adapters::chunk::tests::all_entries_come_back",
        ],
    },
    Parser {
        name: "hints of other tabs",
        program: "obole",
        properties: &["adapters::hint::tests::a_text_that_is_a_hint_says_what_the_hint_says"],
    },
    Parser {
        name: "scenarios",
        program: "obole",
        properties: &["store::scenario::tests::no_text_breaks_the_reader_of_scenarios"],
    },
    Parser {
        name: "links to a sandbox",
        program: "obole",
        properties: &[
            "situation::tests::a_link_that_is_read_is_written_as_one_that_reads_the_same",
            "situation::tests::an_address_that_carries_a_situation_stays_in_the_app_and_carries_it_once",
        ],
    },
    Parser {
        name: "drafts in an address",
        program: "obole",
        properties: &[
            "pages::payment::query::tests::whatever_is_written_reads_back_and_stays_one_value",
            "pages::payment::query::tests::no_address_breaks_the_reader",
        ],
    },
    Parser {
        name: "filters of supporters",
        program: "obole",
        properties: &[
            "pages::supporters::asked::tests::an_address_that_is_read_is_written_as_one_that_reads_the_same",
        ],
    },
    Parser {
        name: "typed moments",
        program: "obole",
        properties: &[
            "i18n::format::local::tests::what_is_read_as_a_moment_is_on_the_calendar_and_reads_back",
            "i18n::format::local::tests::every_moment_of_the_calendar_is_read_as_it_is_written",
        ],
    },
    Parser {
        name: "the form of a profile",
        program: "obole",
        properties: &[
            "pages::people::form::tests::whatever_is_typed_stays_typed_and_a_profile_that_comes_of_it_goes_in_again",
        ],
    },
    Parser {
        name: "the form of a Space",
        program: "obole",
        properties: &[
            "pages::spaces::form::tests::whatever_is_typed_stays_typed_and_only_a_space_within_bounds_comes_of_it",
        ],
    },
    Parser {
        name: "the form of a tier",
        program: "obole",
        properties: &[
            "pages::subscriptions::form::tests::whatever_is_typed_stays_typed_and_a_tier_that_comes_of_it_goes_in_again",
        ],
    },
    Parser {
        name: "sums of a jar",
        program: "obole",
        properties: &[
            "pages::studio::change::tests::sums_that_are_taken_read_back_and_a_wrong_piece_was_typed",
        ],
    },
    Parser {
        name: "amounts of an asset",
        program: "obole",
        properties: &[
            "pages::handoffs::draft::tests::an_asset_that_is_taken_has_one_spelling",
            "pages::handoffs::draft::tests::any_kept_amount_is_one_that_a_note_can_show",
        ],
    },
    Parser {
        name: "names in shared markup",
        program: "obole",
        properties: &[
            "pages::share::markup::tests::a_name_in_markup_is_text_and_reads_back",
            "pages::share::markup::tests::no_drawing_ends_the_address_that_it_is_in",
            "pages::share::view::tests::what_is_read_out_stands_in_the_address",
        ],
    },
    Parser {
        name: "codes for a camera",
        program: "obole",
        properties: &["ui::qr::tests::a_text_has_a_code_exactly_when_one_can_hold_it"],
    },
    Parser {
        name: "cells of a table",
        program: "obole",
        properties: &[
            "pages::wallet::csv::tests::whatever_was_written_comes_back_and_starts_no_formula",
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    /// The source of all tests of the workspace.
    fn sources() -> String {
        let mut files = Vec::new();
        for folder in ["src", "crates"] {
            project::files_below(&project::root().join(folder), &mut files).unwrap();
        }
        let rust = files
            .iter()
            .filter(|file| file.extension().is_some_and(|end| end == "rs"));
        rust.map(|file| std::fs::read_to_string(file).unwrap())
            .collect()
    }

    #[test]
    fn every_property_that_is_hunted_is_a_test() {
        let sources = sources();
        for property in PARSERS.iter().flat_map(|parser| parser.properties) {
            let name = property.rsplit("::").next().unwrap();
            assert!(sources.contains(&format!("fn {name}(")), "{property}");
        }
    }

    #[test]
    fn every_parser_has_a_name_of_its_own() {
        let names: std::collections::BTreeSet<_> =
            PARSERS.iter().map(|parser| parser.name).collect();
        assert_eq!(names.len(), PARSERS.len());
    }
}
