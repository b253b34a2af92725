//! The structure of f-strings (PEP 701): literal text, replacement fields, nested format specs.
//!
//! Works on positions only: what is inside a field is parsed later, by `convert.rs`, as an expression of its own. The
//! recursion here is one level for each f-string inside a field of another, bounded by [`MAX_FSTRINGS`].

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::scan::{Src, StrHead, line_end, string_head};

/// Most f-strings inside each other. CPython accepts 149; the walk costs time for each level.
pub(crate) const MAX_FSTRINGS: usize = 100;
/// Levels of fields inside format specs of fields, as in CPython.
const MAX_SPECS: usize = 3;

/// A piece of an f-string's contents.
#[derive(Debug)]
pub(crate) enum Piece {
    /// Source of literal text, escapes and all; `{{` has been cut to `{`.
    Text(usize, usize),
    Field(Field),
}

/// `{expr = !conversion :spec}`.
#[derive(Debug)]
pub(crate) struct Field {
    /// The expression's bytes, without `=`.
    pub expr: (usize, usize),
    /// For `{x = }`: the end of the text to repeat, which starts where the expression starts.
    pub echo: Option<usize>,
    pub conversion: Option<char>,
    pub spec: Option<Vec<Piece>>,
}

type Result<T> = std::result::Result<T, Box<Diagnostic>>;

struct Walk<'a> {
    src: &'a Src<'a>,
    start: usize,
    head: StrHead,
    depth: usize,
}

/// Splits the f-string whose head was read at `start`; returns its pieces and where it ends.
pub(crate) fn scan(src: &Src, start: usize, head: StrHead, depth: usize) -> Result<(Vec<Piece>, usize)> {
    if depth >= MAX_FSTRINGS {
        return Err(src.error(codes::NESTING, start, head.body, "too many nested f-strings"));
    }
    let walk = Walk { src, start, head, depth };
    let (pieces, end) = walk.pieces(head.body, 0)?;
    Ok((pieces, end + head.quotes()))
}

impl Walk<'_> {
    fn at_quote(&self, i: usize) -> bool {
        let b = self.src.bytes();
        let q = self.head.quote;
        b.get(i) == Some(&q) && (!self.head.triple || (b.get(i + 1) == Some(&q) && b.get(i + 2) == Some(&q)))
    }

    /// Text and fields up to the closing quote, or in a spec (`level` > 0) up to its `}`.
    fn pieces(&self, from: usize, level: usize) -> Result<(Vec<Piece>, usize)> {
        let b = self.src.bytes();
        let (mut out, mut text, mut i) = (vec![], from, from);
        let flush = |out: &mut Vec<Piece>, text: usize, i: usize| {
            if text < i {
                out.push(Piece::Text(text, i));
            }
        };
        loop {
            if self.at_quote(i) {
                if level > 0 {
                    let m =
                        if i == from { "f-string: expecting '}', or format specs" } else { "f-string: expecting '}'" };
                    return Err(self.src.error(codes::FSTRING, i, i + 1, m));
                }
                flush(&mut out, text, i);
                return Ok((out, i));
            }
            match b.get(i) {
                None => return Err(self.src.unterminated(self.start, self.head, b.len())),
                Some(b'\n' | b'\r') if !self.head.triple => {
                    return Err(self.src.unterminated(self.start, self.head, i));
                }
                Some(b'\\') if !self.head.raw => i = self.escape(i),
                // In a raw string the backslash still hides a quote, but never a brace.
                Some(b'\\') => i += if matches!(b.get(i + 1), Some(b'\\' | b'"' | b'\'')) { 2 } else { 1 },
                Some(b'{') if b.get(i + 1) == Some(&b'{') && level == 0 => {
                    flush(&mut out, text, i + 1);
                    i += 2;
                    text = i;
                }
                Some(b'{') => {
                    flush(&mut out, text, i);
                    let (field, end) = self.field(i, level)?;
                    out.push(Piece::Field(field));
                    (i, text) = (end, end);
                }
                Some(b'}') if level > 0 => {
                    flush(&mut out, text, i);
                    return Ok((out, i));
                }
                Some(b'}') if b.get(i + 1) == Some(&b'}') => {
                    flush(&mut out, text, i + 1);
                    i += 2;
                    text = i;
                }
                Some(b'}') => {
                    return Err(self.src.error(codes::FSTRING, i, i + 1, "f-string: single '}' is not allowed"));
                }
                Some(_) => i += 1,
            }
        }
    }

    /// Steps over an escape; `\N{…}` hides its braces, `\{` does not hide the brace.
    fn escape(&self, i: usize) -> usize {
        let b = self.src.bytes();
        match b.get(i + 1) {
            Some(b'{' | b'}') => i + 1,
            Some(b'\r') if b.get(i + 2) == Some(&b'\n') => i + 3,
            Some(b'N') if b.get(i + 2) == Some(&b'{') => {
                let stop = b[i + 3..].iter().position(|c| matches!(c, b'}' | b'\n' | b'"' | b'\''));
                stop.filter(|n| b[i + 3 + n] == b'}').map_or(i + 2, |n| i + 4 + n)
            }
            _ => i + 2,
        }
    }

    fn field(&self, open: usize, level: usize) -> Result<(Field, usize)> {
        if level >= MAX_SPECS {
            return Err(self.src.error(codes::NESTING, open, open + 1, "f-string: expressions nested too deeply"));
        }
        let b = self.src.bytes();
        let mut i = self.expression(open + 1)?;
        let expr = (open + 1, i);
        let mut field = Field { expr, echo: None, conversion: None, spec: None };
        let stop = b.get(i).copied();
        if self.src.text[expr.0..expr.1].chars().all(char::is_whitespace) {
            let what = match stop {
                Some(c @ (b'=' | b'!' | b':' | b'}')) => c as char,
                _ => '}',
            };
            let m = format!("f-string: valid expression required before '{what}'");
            return Err(self.src.error(codes::FSTRING, i.min(b.len()), (i + 1).min(b.len()), m));
        }
        if stop == Some(b'=') {
            i = self.blank(i + 1);
            field.echo = Some(i);
        }
        if b.get(i) == Some(&b'!') {
            i = self.conversion(i, &mut field)?;
        }
        if b.get(i) == Some(&b':') {
            let (spec, end) = self.pieces(i + 1, level + 1)?;
            field.spec = Some(spec);
            i = end;
        }
        if b.get(i) != Some(&b'}') {
            let m = if field.conversion.is_some() {
                "f-string: expecting ':' or '}'"
            } else if field.echo.is_some() {
                "f-string: expecting '!', or ':', or '}'"
            } else {
                "f-string: expecting '}'"
            };
            let at = i.min(b.len());
            let end = (at + self.src.text[at..].chars().next().map_or(0, char::len_utf8)).min(b.len()).max(at);
            return Err(self.src.error(codes::FSTRING, at, end, m));
        }
        Ok((field, i + 1))
    }

    fn conversion(&self, at: usize, field: &mut Field) -> Result<usize> {
        let b = self.src.bytes();
        let mut end = at + 1;
        while b.get(end).is_some_and(|c| c.is_ascii_alphanumeric() || *c == b'_' || *c >= 0x80) {
            end += 1;
        }
        let name = &self.src.text[at + 1..end];
        match name {
            "s" | "r" | "a" => field.conversion = name.chars().next(),
            "" => return Err(self.src.error(codes::FSTRING, at, at + 1, "f-string: missing conversion character")),
            _ => {
                let m = format!("f-string: invalid conversion character '{name}': expected 's', 'r', or 'a'");
                return Err(self.src.error(codes::FSTRING, at + 1, end, m));
            }
        }
        Ok(self.blank(end))
    }

    fn blank(&self, mut i: usize) -> usize {
        while matches!(self.src.bytes().get(i), Some(b' ' | b'\t' | b'\n' | b'\r' | 0x0c)) {
            i += 1;
        }
        i
    }

    /// Steps over an expression to the `=`, `!`, `:` or `}` that ends it.
    fn expression(&self, from: usize) -> Result<usize> {
        let b = self.src.bytes();
        let (mut i, mut open) = (from, vec![]);
        loop {
            let Some(&c) = b.get(i) else {
                return Err(self.src.error(codes::FSTRING, from - 1, from, "'{' was never closed"));
            };
            // The quote that ends the f-string ends it here too, unless it starts a nested string; PEP 701 lets a
            // nested string use the same quotes, so only a string can start here.
            if let Some(head) = string_head(b, i).filter(|_| !follows_name(b, from, i)) {
                match self.src.string_end(i, head, self.depth + 1) {
                    Ok(end) => i = end,
                    // `f"{x"`: the quote was meant to end the f-string.
                    Err(_) if self.at_quote(i) => {
                        return Err(self.src.error(codes::FSTRING, i, i + 1, "f-string: expecting '}'"));
                    }
                    Err(e) => return Err(e),
                }
                continue;
            }
            match c {
                b'#' => i = line_end(b, i),
                b'(' | b'[' | b'{' => {
                    open.push((c, i));
                    i += 1;
                    if open.len() > crate::scan::MAX_BRACKETS {
                        return Err(self.src.error(codes::NESTING, i - 1, i, "too many nested parentheses"));
                    }
                }
                b'}' if open.is_empty() => return Ok(i),
                b')' | b']' | b'}' => {
                    self.close(&mut open, c, i)?;
                    i += 1;
                }
                b'!' | b'=' | b'<' | b'>' if b.get(i + 1) == Some(&b'=') => i += 2,
                b'=' | b'!' | b':' if open.is_empty() => return Ok(i),
                b'\n' | b'\r' if !self.head.triple && open.is_empty() && self.single_quote_line_ends(i) => {
                    return Err(self.src.error(codes::FSTRING, from - 1, from, "'{' was never closed"));
                }
                _ => i += 1,
            }
        }
    }

    fn close(&self, open: &mut Vec<(u8, usize)>, c: u8, i: usize) -> Result<()> {
        match open.pop() {
            None => Err(self.src.error(codes::FSTRING, i, i + 1, format!("f-string: unmatched '{}'", c as char))),
            Some((b'(', _)) if c == b')' => Ok(()),
            Some((b'[', _)) if c == b']' => Ok(()),
            Some((b'{', _)) if c == b'}' => Ok(()),
            Some((o, _)) => {
                let m =
                    format!("closing parenthesis '{}' does not match opening parenthesis '{}'", c as char, o as char);
                Err(self.src.error(codes::FSTRING, i, i + 1, m))
            }
        }
    }

    /// PEP 701 lets a field span lines even in a single-quoted f-string; the text is unterminated only when nothing
    /// but the end of the file follows.
    fn single_quote_line_ends(&self, i: usize) -> bool {
        self.src.text[i..self.src.end].chars().all(char::is_whitespace)
    }
}

/// Whether the byte before `i` belongs to a name, so that `rb"` there is no prefix (`barb"x"` is a name and a string).
fn follows_name(b: &[u8], from: usize, i: usize) -> bool {
    i > from
        && !matches!(b[i], b'"' | b'\'')
        && (b[i - 1].is_ascii_alphanumeric() || b[i - 1] == b'_' || b[i - 1] >= 0x80)
}
