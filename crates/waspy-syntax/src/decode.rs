//! Bytes of a source file to text: byte order mark, declared encoding (PEP 263), UTF-8.

use crate::scan::line_number;
use std::fmt;

/// Why a file is not text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DecodeError {
    /// What is wrong, in CPython's words where it has some.
    pub message: String,
    /// Byte offset in the file.
    pub offset: usize,
    /// 1-based line.
    pub line: usize,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (line {})", self.message, self.line)
    }
}

impl std::error::Error for DecodeError {}

#[derive(PartialEq)]
enum Encoding {
    Utf8,
    Ascii,
    Latin1,
}

/// Decodes a source file. A byte order mark is dropped; a declared encoding is honoured when it is UTF-8, ASCII or
/// Latin-1 and refused otherwise.
pub fn decode(bytes: &[u8]) -> Result<String, DecodeError> {
    let bom = bytes.starts_with(b"\xef\xbb\xbf");
    let body = if bom { &bytes[3..] } else { bytes };
    let base = bytes.len() - body.len();
    let encoding = match declared(body) {
        None => Encoding::Utf8,
        Some((name, offset)) => {
            let found = known(&name);
            let problem = |message| DecodeError { message, offset: base + offset, line: line_of(body, offset) };
            match found {
                None => return Err(problem(format!("unknown encoding: {name}"))),
                Some(e) if bom && e != Encoding::Utf8 => {
                    return Err(problem(format!("encoding problem: {name} with BOM")));
                }
                Some(e) => e,
            }
        }
    };
    if encoding == Encoding::Latin1 {
        return Ok(body.iter().map(|b| *b as char).collect());
    }
    let text = std::str::from_utf8(body).map_err(|e| not_utf8(body, base, e.valid_up_to()))?;
    if encoding == Encoding::Ascii
        && let Some(i) = body.iter().position(|b| !b.is_ascii())
    {
        let message =
            format!("'ascii' codec can't decode byte 0x{:02x} in position {i}: ordinal not in range(128)", body[i]);
        return Err(DecodeError { message, offset: base + i, line: line_of(body, i) });
    }
    Ok(text.to_string())
}

fn not_utf8(body: &[u8], base: usize, at: usize) -> DecodeError {
    let line = line_of(body, at);
    let message = format!(
        "Non-UTF-8 code starting with '\\x{:02x}' on line {line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details",
        body[at]
    );
    DecodeError { message, offset: base + at, line }
}

fn line_of(body: &[u8], at: usize) -> usize {
    let text: String = body[..at].iter().map(|b| *b as char).collect();
    line_number(&text, text.len())
}

fn known(name: &str) -> Option<Encoding> {
    let n = name.to_ascii_lowercase().replace('_', "-");
    match n.as_str() {
        "utf-8" | "utf8" | "u8" | "utf-8-sig" => Some(Encoding::Utf8),
        "ascii" | "us-ascii" | "646" => Some(Encoding::Ascii),
        "latin-1" | "latin1" | "iso-8859-1" | "iso8859-1" | "8859" | "l1" => Some(Encoding::Latin1),
        _ => None,
    }
}

/// The encoding named by a comment in the first two lines (`coding[:=]\s*name`), and its offset.
fn declared(body: &[u8]) -> Option<(String, usize)> {
    let mut start = 0;
    for _ in 0..2 {
        let end = body[start..].iter().position(|b| matches!(b, b'\n' | b'\r')).map_or(body.len(), |n| start + n);
        let line = &body[start..end];
        let blank = line.iter().take_while(|b| matches!(b, b' ' | b'\t' | 0x0c)).count();
        match line.get(blank) {
            Some(b'#') => {
                if let Some((name, at)) = in_comment(line) {
                    return Some((name, start + at));
                }
            }
            // Code in the first line: the second cannot declare any more.
            Some(_) => return None,
            None => {}
        }
        start = end + if body[end..].starts_with(b"\r\n") { 2 } else { 1 };
        if start > body.len() {
            return None;
        }
    }
    None
}

fn in_comment(line: &[u8]) -> Option<(String, usize)> {
    let at = line.windows(7).position(|w| &w[..6] == b"coding" && matches!(w[6], b':' | b'='))? + 7;
    let from = at + line[at..].iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
    let n = line[from..].iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.')).count();
    (n > 0).then(|| (String::from_utf8_lossy(&line[from..from + n]).into_owned(), from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_declarations() {
        assert_eq!(decode(b"\xef\xbb\xbfx = 1").unwrap(), "x = 1");
        assert_eq!(decode("é".as_bytes()).unwrap(), "é");
        assert_eq!(decode(b"# -*- coding: latin-1 -*-\n'\xe9'").unwrap(), "# -*- coding: latin-1 -*-\n'é'");
        assert_eq!(
            decode(b"#!x\n# vim: set fileencoding=utf-8 :\n1").unwrap(),
            "#!x\n# vim: set fileencoding=utf-8 :\n1"
        );
        assert_eq!(decode(b"x\n# coding: nonsense\n").unwrap(), "x\n# coding: nonsense\n");
    }

    #[test]
    fn refusals() {
        let e = decode(b"\n# coding: utf-16\n").unwrap_err();
        assert_eq!((e.message.as_str(), e.line, e.offset), ("unknown encoding: utf-16", 2, 11));
        let e = decode(b"a\nb = '\xff'").unwrap_err();
        assert!(e.message.starts_with("Non-UTF-8 code starting with '\\xff' on line 2, but no encoding declared"));
        assert_eq!(e.offset, 7);
        assert!(decode(b"# coding: ascii\n\xc3\xa9").unwrap_err().message.contains("position 16"));
        assert!(decode(b"\xef\xbb\xbf# coding: latin-1\n").unwrap_err().message.contains("BOM"));
    }
}
