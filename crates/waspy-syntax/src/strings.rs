//! Decoding of string and bytes literals to what Python holds: code points in generalised UTF-8, or bytes.

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::scan::{Src, StrHead};

/// Appends a code point, surrogates included, as (generalised) UTF-8.
pub(crate) fn push_code_point(out: &mut Vec<u8>, cp: u32) {
    match char::from_u32(cp) {
        Some(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        // A lone surrogate: three bytes, as UTF-8 would encode it if it were a character.
        None => {
            out.extend_from_slice(&[0xe0 | (cp >> 12) as u8, 0x80 | (cp >> 6 & 0x3f) as u8, 0x80 | (cp & 0x3f) as u8])
        }
    }
}

/// Decodes the contents `start..end` of a literal and appends them.
pub(crate) fn decode(
    src: &Src,
    head: StrHead,
    start: usize,
    end: usize,
    out: &mut Vec<u8>,
) -> Result<(), Box<Diagnostic>> {
    let b = &src.text.as_bytes()[..end];
    let mut i = start;
    while i < end {
        match b[i] {
            b'\\' if !head.raw => i = escape(src, head, b, i, out)?,
            // All line ends are `\n` in Python's eyes.
            b'\r' => {
                out.push(b'\n');
                i += if b.get(i + 1) == Some(&b'\n') { 2 } else { 1 };
            }
            c if c >= 0x80 && head.bytes => {
                let m = "bytes can only contain ASCII literal characters";
                return Err(src.error(codes::STRING, i, i + char_len(src.text, i), m));
            }
            c => {
                out.push(c);
                i += 1;
            }
        }
    }
    Ok(())
}

fn char_len(text: &str, i: usize) -> usize {
    text[i..].chars().next().map_or(1, char::len_utf8)
}

fn escape(src: &Src, head: StrHead, b: &[u8], i: usize, out: &mut Vec<u8>) -> Result<usize, Box<Diagnostic>> {
    let Some(&c) = b.get(i + 1) else {
        out.push(b'\\');
        return Ok(i + 1);
    };
    let simple = match c {
        b'\\' | b'\'' | b'"' => Some(c),
        b'a' => Some(7),
        b'b' => Some(8),
        b'f' => Some(12),
        b'n' => Some(b'\n'),
        b'r' => Some(b'\r'),
        b't' => Some(b'\t'),
        b'v' => Some(11),
        _ => None,
    };
    if let Some(byte) = simple {
        out.push(byte);
        return Ok(i + 2);
    }
    match c {
        b'\n' => Ok(i + 2),
        b'\r' => Ok(i + if b.get(i + 2) == Some(&b'\n') { 3 } else { 2 }),
        b'0'..=b'7' => Ok(octal(head, b, i + 1, out)),
        b'x' if head.bytes => hex_byte(src, b, i, out),
        b'x' => hex(src, b, i, 2, "\\xXX", out),
        b'u' if !head.bytes => hex(src, b, i, 4, "\\uXXXX", out),
        b'U' if !head.bytes => hex(src, b, i, 8, "\\UXXXXXXXX", out),
        b'N' if !head.bytes => named(src, b, i, out),
        // An unknown escape keeps its backslash.
        _ => {
            out.push(b'\\');
            Ok(i + 1)
        }
    }
}

fn octal(head: StrHead, b: &[u8], mut i: usize, out: &mut Vec<u8>) -> usize {
    let (mut v, stop) = (0u32, i + 3);
    while i < stop && matches!(b.get(i), Some(b'0'..=b'7')) {
        v = v * 8 + u32::from(b[i] - b'0');
        i += 1;
    }
    if head.bytes {
        out.push(v as u8)
    } else {
        push_code_point(out, v)
    }
    i
}

fn hex_digits(b: &[u8], i: usize, n: usize) -> (u32, usize) {
    let mut v = 0u32;
    for k in 0..n {
        match b.get(i + k).and_then(|c| (*c as char).to_digit(16)) {
            Some(d) => v = v << 4 | d,
            None => return (v, k),
        }
    }
    (v, n)
}

fn hex_byte(src: &Src, b: &[u8], i: usize, out: &mut Vec<u8>) -> Result<usize, Box<Diagnostic>> {
    let (v, n) = hex_digits(b, i + 2, 2);
    if n < 2 {
        let m = "(value error) invalid \\x escape in a bytes literal";
        return Err(src.error(codes::STRING, i, i + 2 + n, m));
    }
    out.push(v as u8);
    Ok(i + 4)
}

fn unicode_error(src: &Src, i: usize, end: usize, what: &str) -> Box<Diagnostic> {
    src.error(codes::STRING, i, end, format!("(unicode error) {what}"))
}

fn hex(src: &Src, b: &[u8], i: usize, n: usize, form: &str, out: &mut Vec<u8>) -> Result<usize, Box<Diagnostic>> {
    let (v, got) = hex_digits(b, i + 2, n);
    if got < n {
        return Err(unicode_error(src, i, i + 2 + got, &format!("truncated {form} escape")));
    }
    if v > 0x10ffff {
        return Err(unicode_error(src, i, i + 2 + n, "illegal Unicode character"));
    }
    push_code_point(out, v);
    Ok(i + 2 + n)
}

fn named(src: &Src, b: &[u8], i: usize, out: &mut Vec<u8>) -> Result<usize, Box<Diagnostic>> {
    let close = b.get(i + 2).filter(|c| **c == b'{').and_then(|_| b[i + 3..].iter().position(|c| *c == b'}'));
    let Some(n) = close.filter(|n| *n > 0) else {
        return Err(unicode_error(src, i, i + 2, "malformed \\N character escape"));
    };
    let end = i + 3 + n;
    let Some(c) = unicode_names2::character(&src.text[i + 3..end]) else {
        return Err(unicode_error(src, i, end + 1, "unknown Unicode character name"));
    };
    push_code_point(out, c as u32);
    Ok(end + 1)
}

/// A docstring without its common indentation, as `inspect.cleandoc` gives it.
pub(crate) fn cleandoc(doc: &str) -> String {
    let expanded = expand_tabs(doc);
    let lines: Vec<&str> = expanded.split('\n').collect();
    let indent_of = |l: &str| l.chars().count() - l.trim_start().chars().count();
    let margin = lines[1..].iter().filter(|l| !l.trim_start().is_empty()).map(|l| indent_of(l)).min();
    let mut out: Vec<String> = vec![lines[0].trim_start().to_string()];
    for l in &lines[1..] {
        out.push(match margin {
            Some(m) => l.chars().skip(m).collect(),
            None => l.to_string(),
        });
    }
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    let lead = out.iter().take_while(|l| l.is_empty()).count();
    out[lead..].join("\n")
}

fn expand_tabs(s: &str) -> String {
    let (mut out, mut col) = (String::with_capacity(s.len()), 0);
    for c in s.chars() {
        match c {
            '\t' => {
                let n = 8 - col % 8;
                out.extend(std::iter::repeat_n(' ', n));
                col += n;
            }
            '\n' | '\r' => {
                out.push(c);
                col = 0;
            }
            _ => {
                out.push(c);
                col += 1;
            }
        }
    }
    out
}
