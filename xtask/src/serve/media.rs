//! Media types by file extension, and which of them compress.
//! Do not guess from content: `nosniff` makes an honest type matter.

/// The `Content-Type` of a file name.
pub fn media_type(name: &str) -> &'static str {
    match extension(name) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" | "" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Whether compressing is worth the time: pictures and fonts are compressed already.
pub fn is_compressible(name: &str) -> bool {
    !matches!(
        extension(name),
        "png" | "jpg" | "jpeg" | "webp" | "avif" | "woff2"
    )
}

/// What follows the last dot of the last path segment, or nothing.
pub fn extension(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => extension,
        _ => "",
    }
}

/// Whether a build tool put a content hash into the name, so that its bytes can never change.
/// Trunk writes 64 bits without leading noughts.
pub fn is_hashed(name: &str) -> bool {
    let stem = name.rsplit('/').next().unwrap_or(name);
    stem.split(['-', '_', '.']).any(|part| {
        (13..=16).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wasm_has_the_type_that_streaming_compilation_asks_for() {
        assert_eq!(
            media_type("app-0123456789abcdef_bg.wasm"),
            "application/wasm"
        );
    }

    #[test]
    fn scripts_and_styles_say_their_charset() {
        assert_eq!(media_type("boot.js"), "text/javascript; charset=utf-8");
        assert_eq!(media_type("a/b/main.css"), "text/css; charset=utf-8");
    }

    #[test]
    fn an_extension_belongs_to_the_last_segment_only() {
        assert_eq!(extension("a.b/c"), "");
        assert_eq!(extension("a/c.svg"), "svg");
        assert_eq!(extension(".hidden"), "");
    }

    #[test]
    fn hashed_names_are_told_from_plain_ones() {
        assert!(is_hashed("obole-0123456789abcdef_bg.wasm"));
        assert!(is_hashed("main-0123456789abcdef.css"));
        assert!(!is_hashed("boot.js"));
        assert!(!is_hashed("0123456789abcdef/boot.js"));
        assert!(!is_hashed("main-0123456789abcdeg.css"));
    }
}
