//! What the budgets count, and that each of them can fail. Do not test brotli itself here.

use super::*;

const MODULE: &[u8] = b"\0asm\x01\0\0\0";

fn build(extra: &[(&str, Vec<u8>)]) -> Weighed {
    let mut files = vec![
        (
            "index.html".to_owned(),
            b"<script src=/boot.js></script>".to_vec(),
        ),
        ("app.wasm".to_owned(), MODULE.to_vec()),
    ];
    files.extend(
        extra
            .iter()
            .map(|(name, bytes)| ((*name).to_owned(), bytes.clone())),
    );
    Weighed::files(&files)
}

fn broken(weighed: &Weighed) -> Vec<&str> {
    let broken = weighed.gates.iter().filter(|gate| !gate.is_kept);
    broken.map(|gate| gate.name).collect()
}

/// Bytes that do not compress, from a small generator.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    std::iter::repeat_with(next).take(length).collect()
}

#[test]
fn a_small_build_keeps_every_budget() {
    assert_eq!(broken(&build(&[])), Vec::<&str>::new());
}

#[test]
fn first_paint_counts_page_style_and_boot_and_nothing_else() {
    let firsts = ["index.html", "main-0123456789abcdef.css", "boot.js"];
    assert!(
        firsts
            .iter()
            .all(|name| purpose(name) == Purpose::FirstPaint)
    );
    assert_eq!(purpose("obole-0123456789abcdef.js"), Purpose::App);
    assert_eq!(purpose("icons/sprite.svg"), Purpose::App);
    assert_eq!(purpose("fonts/LICENSE.txt"), Purpose::Apart);
    assert_eq!(purpose("scenarios/lobby.json"), Purpose::Apart);
    assert_eq!(purpose("scenarios/demo.json"), Purpose::App);
}

#[test]
fn each_byte_budget_can_be_broken() {
    assert_eq!(
        broken(&build(&[("a.css", noise(21 * KB))])),
        ["first paint"]
    );
    assert_eq!(
        broken(&build(&[("a.svg", noise(APP + KB))])),
        ["whole app without fonts"]
    );
    assert_eq!(broken(&build(&[("a.woff2", noise(41 * KB))])), ["fonts"]);
}

#[test]
fn a_name_section_and_inline_code_are_refused() {
    let named = [MODULE, &[0, 5, 4], b"name"].concat();
    assert_eq!(broken(&build(&[("b.wasm", named)])), ["names in the wasm"]);
    let page = b"<p style='x'>".to_vec();
    assert_eq!(
        broken(&build(&[("b.html", page)])),
        ["inline code in the page"]
    );
}

#[test]
fn a_build_without_its_parts_is_no_success() {
    let empty = Weighed::files(&[]);
    assert_eq!(
        broken(&empty),
        [
            "first paint",
            "whole app without fonts",
            "names in the wasm"
        ]
    );
}

#[test]
fn text_gets_smaller_and_unpacks_to_itself() {
    let text = b"one tip and one more tip and one more tip".repeat(9);
    let packed = brotli(&text);
    let mut unpacked = Vec::new();
    let is_unpacked = brotli::BrotliDecompress(&mut &packed[..], &mut unpacked).is_ok();
    assert!(is_unpacked && unpacked == text && packed.len() < text.len());
}
