//! The server over a real socket: what a browser, a prober and an impatient client get to see.
//! Do not test pure parts here; they have tests beside them.
#![allow(clippy::unwrap_used)]

use std::io::{Read, Write};
use std::net::TcpStream;

use super::*;

const PAGE: &str =
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\"><p>app</p>";

fn host() -> Host {
    let text = "long ".repeat(200).into_bytes();
    let sources = vec![
        ("index.html".to_owned(), PAGE.as_bytes().to_vec()),
        ("app-0123456789abcdef.js".to_owned(), text),
        ("fonts/LICENSE".to_owned(), b"terms".to_vec()),
    ];
    let site = Site::from_sources(sources, Effort::Smallest).unwrap();
    Host::start(0, site, |_| None).unwrap()
}

/// Asks once, with headers given as whole lines, and returns the answer's head and body.
fn ask(host: &Host, first: &str, headers: &str) -> (String, Vec<u8>) {
    let mut connection = TcpStream::connect(("127.0.0.1", host.port)).unwrap();
    write!(
        connection,
        "{first} HTTP/1.1\r\nConnection: close\r\n{headers}\r\n"
    )
    .unwrap();
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer).unwrap();
    let end = answer
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .unwrap();
    (
        String::from_utf8(answer[..end].to_vec()).unwrap(),
        answer[end + 4..].to_vec(),
    )
}

#[test]
fn a_deep_link_gets_the_app_and_a_missing_file_does_not() {
    let host = host();
    for target in ["/", "/@ada", "/wallet?month=2", "/index.html"] {
        let (head, body) = ask(&host, &format!("GET {target}"), "");
        assert!(head.starts_with("HTTP/1.1 200"), "{target}: {head}");
        assert_eq!(body, PAGE.as_bytes(), "{target}");
    }
    for target in ["/missing.js", "/../Cargo.toml", "/%2e%2e/Cargo.toml"] {
        let (head, body) = ask(&host, &format!("GET {target}"), "");
        assert!(head.starts_with("HTTP/1.1 404"), "{target}: {head}");
        assert_ne!(body, PAGE.as_bytes(), "{target}");
    }
    assert_eq!(ask(&host, "GET /fonts/LICENSE", "").1, b"terms");
}

#[test]
fn every_answer_carries_the_policy_and_the_security_headers() {
    let host = host();
    for first in [
        "GET /",
        "GET /missing.js",
        "POST /",
        "GET /app-0123456789abcdef.js",
    ] {
        let (head, _) = ask(&host, first, "");
        for header in [
            "Content-Security-Policy: default-src 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "Cross-Origin-Opener-Policy: same-origin",
            "Permissions-Policy: ",
        ] {
            assert!(head.contains(header), "{first} lacks {header}: {head}");
        }
    }
}

#[test]
fn hashed_files_are_kept_for_ever_icons_an_hour_and_the_page_is_asked_for_each_time() {
    let host = host();
    assert!(
        ask(&host, "GET /app-0123456789abcdef.js", "")
            .0
            .contains("immutable")
    );
    let (head, _) = ask(&host, "GET /fonts/LICENSE", "");
    assert!(head.contains("Cache-Control: public, max-age=3600"));
    let (head, _) = ask(&host, "GET /", "");
    assert!(head.contains("Cache-Control: no-cache"));
    let tag = head
        .lines()
        .find_map(|line| line.strip_prefix("ETag: "))
        .unwrap();
    let (again, body) = ask(&host, "GET /", &format!("If-None-Match: {tag}\r\n"));
    assert!(
        again.starts_with("HTTP/1.1 304") && body.is_empty(),
        "{again}"
    );
}

#[test]
fn brotli_is_sent_to_those_who_ask_and_unpacks_to_the_file() {
    let host = host();
    let (plain_head, plain) = ask(&host, "GET /app-0123456789abcdef.js", "");
    assert!(!plain_head.contains("Content-Encoding"));
    let (head, packed) = ask(
        &host,
        "GET /app-0123456789abcdef.js",
        "Accept-Encoding: gzip, br\r\n",
    );
    assert!(
        head.contains("Content-Encoding: br") && head.contains("Vary: Accept-Encoding"),
        "{head}"
    );
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut &packed[..], &mut unpacked).unwrap();
    assert!(packed.len() < plain.len() && unpacked == plain);
}

#[test]
fn head_has_no_body_and_other_methods_are_refused() {
    let host = host();
    let (head, body) = ask(&host, "HEAD /", "");
    assert!(
        head.contains(&format!("Content-Length: {}", PAGE.len())) && body.is_empty(),
        "{head}"
    );
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let (head, _) = ask(&host, &format!("{method} /"), "");
        assert!(
            head.starts_with("HTTP/1.1 405") && head.contains("Allow: GET, HEAD"),
            "{head}"
        );
    }
}

#[test]
fn idle_connections_hold_up_nobody() {
    let host = host();
    let idle: Vec<TcpStream> = (0..40)
        .map(|_| TcpStream::connect(("127.0.0.1", host.port)).unwrap())
        .collect();
    assert!(ask(&host, "GET /", "").0.starts_with("HTTP/1.1 200"));
    drop(idle);
}

#[test]
fn what_is_no_http_is_told_so() {
    let host = host();
    let mut connection = TcpStream::connect(("127.0.0.1", host.port)).unwrap();
    connection.write_all(b"hello\r\n\r\n").unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
}

#[test]
fn a_stopped_host_gives_its_port_back() {
    let host = host();
    let port = host.port;
    drop(host);
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}
