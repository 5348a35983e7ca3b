//! As much HTTP/1.1 as a server of files needs: read a request's head, write an answer, keep the connection.
//! Do not add bodies of requests; nothing here takes any.

use std::io::{self, BufRead, Read, Write};

/// A request without its body.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    /// Path and query as they were sent: `/@ada?tab=2`.
    pub target: String,
    /// Names in lower case.
    headers: Vec<(String, String)>,
    is_http_1_0: bool,
}

/// The longest head of a request that is read; browsers stay far below.
const LONGEST_HEAD: u64 = 32 * 1024;

impl Request {
    /// Reads the next request of a connection; nothing when the browser has closed it.
    ///
    /// # Errors
    /// `InvalidData` when what came is not HTTP or has no end.
    pub fn read(connection: &mut impl BufRead) -> io::Result<Option<Request>> {
        let mut head = connection.take(LONGEST_HEAD);
        let mut lines = Vec::new();
        loop {
            let mut line = Vec::new();
            if head.read_until(b'\n', &mut line)? == 0 && lines.is_empty() {
                return Ok(None);
            }
            let line = String::from_utf8(line).map_err(|_| no_http())?;
            let Some(line) = line.strip_suffix('\n') else {
                return Err(no_http());
            };
            match line.trim_end_matches('\r') {
                // A stray empty line before a request is allowed.
                "" if lines.is_empty() => {}
                "" => break,
                line => lines.push(line.to_owned()),
            }
        }
        Request::parse(&lines).map(Some).ok_or_else(no_http)
    }

    fn parse(lines: &[String]) -> Option<Request> {
        let (first, rest) = lines.split_first()?;
        let [method, target, version] = first.split(' ').collect::<Vec<_>>()[..] else {
            return None;
        };
        let headers = rest.iter().map(|line| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_ascii_lowercase(), value.trim().to_owned()))
        });
        version.starts_with("HTTP/1.").then_some(Request {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: headers.collect::<Option<_>>()?,
            is_http_1_0: version == "HTTP/1.0",
        })
    }

    /// A header's value, or the empty text. `name` in lower case.
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value)
    }

    /// Whether another request may follow on this connection. One with a body ends it, since the body is not read.
    pub fn is_keeping(&self) -> bool {
        let has_body = !matches!(self.header("content-length"), "" | "0")
            || !self.header("transfer-encoding").is_empty();
        !self.is_http_1_0 && !has_body && !self.header("connection").eq_ignore_ascii_case("close")
    }
}

fn no_http() -> io::Error {
    io::Error::from(io::ErrorKind::InvalidData)
}

/// Writes a whole answer. `is_bare` leaves the body out but not its length (HEAD, and 304).
pub fn write(
    mut connection: impl Write,
    status: u16,
    headers: &[(&str, &str)],
    body: &[u8],
    is_bare: bool,
) -> io::Result<()> {
    let mut answer = format!("HTTP/1.1 {status} {}\r\n", reason(status)).into_bytes();
    let length = body.len().to_string();
    for (name, value) in headers.iter().chain([&("Content-Length", length.as_str())]) {
        answer.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    answer.extend_from_slice(b"\r\n");
    if !is_bare {
        answer.extend_from_slice(body);
    }
    connection.write_all(&answer)?;
    connection.flush()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        304 => "Not Modified",
        400 => "Bad Request",
        404 => "Not Found",
        _ => "Method Not Allowed",
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(mut bytes: &[u8]) -> io::Result<Option<Request>> {
        Request::read(&mut bytes)
    }

    #[test]
    fn a_request_is_read_up_to_its_empty_line_and_the_next_one_after_it() {
        let mut two =
            &b"GET /a?b HTTP/1.1\r\nAccept-Encoding:  br \r\n\r\nHEAD /c HTTP/1.1\r\n\r\n"[..];
        let first = Request::read(&mut two).unwrap().unwrap();
        assert_eq!(
            (first.method.as_str(), first.target.as_str()),
            ("GET", "/a?b")
        );
        assert_eq!(
            (first.header("accept-encoding"), first.header("etag")),
            ("br", "")
        );
        assert!(first.is_keeping());
        assert_eq!(Request::read(&mut two).unwrap().unwrap().method, "HEAD");
        assert_eq!(Request::read(&mut two).unwrap(), None);
    }

    #[test]
    fn what_is_no_http_or_has_no_end_is_refused() {
        let endless = [
            b"GET / HTTP/1.1\r\n".as_slice(),
            &b"a: b\r\n".repeat(10_000),
            b"\r\n",
        ]
        .concat();
        for bytes in [
            b"hello\r\n\r\n".as_slice(),
            b"GET / HTTP/2\r\n\r\n",
            b"GET /a b HTTP/1.1\r\n\r\n",
            b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
            b"GET / HTTP/1.1\r\n",
            b"\xff\r\n\r\n",
            &endless,
        ] {
            assert!(
                read(bytes).is_err(),
                "{}",
                String::from_utf8_lossy(&bytes[..bytes.len().min(40)])
            );
        }
    }

    #[test]
    fn a_connection_ends_when_asked_to_and_after_a_body() {
        for head in [
            "GET / HTTP/1.0\r\n\r\n",
            "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
        ] {
            assert!(
                !read(head.as_bytes()).unwrap().unwrap().is_keeping(),
                "{head}"
            );
        }
    }

    #[test]
    fn a_bare_answer_says_the_length_of_what_it_leaves_out() {
        let mut answer = Vec::new();
        write(&mut answer, 200, &[("A", "b")], b"body", true).unwrap();
        assert_eq!(
            answer,
            b"HTTP/1.1 200 OK\r\nA: b\r\nContent-Length: 4\r\n\r\n"
        );
        write(&mut answer, 404, &[], b"body", false).unwrap();
        assert!(answer.ends_with(b"Content-Length: 4\r\n\r\nbody"));
    }
}
