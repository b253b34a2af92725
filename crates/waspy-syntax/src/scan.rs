//! Our own token scan: what has to be known about a text before the parser crate may see it.
//!
//! It finds string literals of every kind (f-strings with PEP 701 nesting included), brackets, logical lines and
//! indentation in one linear walk; reports what is wrong with them in CPython's words; and produces a *masked* copy in
//! which every string literal is a plain `"   "` of the same byte length, so that the parser crate, which predates
//! PEP 701, never looks inside a string and every offset stays right. Strings are decoded in `strings.rs`.
//!
//! Longer than 600 lines because strings, brackets and lines are told apart in one walk.

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::fstring::{self, Piece};
use crate::source::{FileId, Span};

/// Most open brackets, as in CPython.
pub(crate) const MAX_BRACKETS: usize = 200;
/// Most indentation levels, as in CPython.
pub(crate) const MAX_INDENT: usize = 100;

/// Kind of a token.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Name,
    Number,
    Str,
    Op,
    Newline,
    Indent,
    Dedent,
}

/// A token; `start..end` are bytes of the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tok {
    pub kind: Kind,
    pub start: u32,
    pub end: u32,
}

impl Tok {
    pub(crate) fn text<'a>(&self, text: &'a str) -> &'a str {
        &text[self.start as usize..self.end as usize]
    }
}

/// Result of a scan.
pub(crate) struct Scan {
    pub toks: Vec<Tok>,
    /// The scanned range with strings masked.
    pub masked: Vec<u8>,
}

/// What the head of a string literal says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StrHead {
    pub raw: bool,
    pub bytes: bool,
    pub format: bool,
    pub quote: u8,
    pub triple: bool,
    /// First byte of the contents.
    pub body: usize,
}

impl StrHead {
    pub(crate) fn quotes(&self) -> usize {
        if self.triple { 3 } else { 1 }
    }
}

/// Reads `prefix quote(s)` at `pos`, if a string literal starts there.
pub(crate) fn string_head(b: &[u8], pos: usize) -> Option<StrHead> {
    let (mut i, mut raw, mut bytes, mut format, mut uni) = (pos, false, false, false, false);
    loop {
        match b.get(i)? {
            b'r' | b'R' if !raw && !uni => raw = true,
            b'b' | b'B' if !bytes && !format && !uni => bytes = true,
            b'f' | b'F' if !format && !bytes && !uni => format = true,
            b'u' | b'U' if i == pos => uni = true,
            b'"' | b'\'' => break,
            _ => return None,
        }
        i += 1;
    }
    let quote = b[i];
    let triple = b.get(i + 1) == Some(&quote) && b.get(i + 2) == Some(&quote);
    Some(StrHead { raw, bytes, format, quote, triple, body: i + if triple { 3 } else { 1 } })
}

/// The text being scanned, for functions that report errors.
#[derive(Clone, Copy)]
pub(crate) struct Src<'a> {
    pub file: FileId,
    pub text: &'a str,
    /// Nothing at or after this byte is looked at.
    pub end: usize,
}

impl<'a> Src<'a> {
    pub(crate) fn bytes(&self) -> &'a [u8] {
        &self.text.as_bytes()[..self.end]
    }

    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        Span { file: self.file, start: start as u32, end: end as u32 }
    }

    pub(crate) fn error(
        &self,
        code: &'static str,
        start: usize,
        end: usize,
        message: impl Into<String>,
    ) -> Box<Diagnostic> {
        Box::new(Diagnostic::error(code, self.span(start, end.max(start)), message))
    }

    /// 1-based line of an offset.
    pub(crate) fn line(&self, offset: usize) -> usize {
        line_number(self.text, offset)
    }

    /// End of the string literal whose head was read at `start`.
    pub(crate) fn string_end(&self, start: usize, head: StrHead, depth: usize) -> Result<usize, Box<Diagnostic>> {
        if head.format {
            return fstring::scan(self, start, head, depth).map(|(_, end): (Vec<Piece>, usize)| end);
        }
        let b = self.bytes();
        let mut i = head.body;
        loop {
            match b.get(i) {
                None => return Err(self.unterminated(start, head, b.len())),
                Some(b'\\') => {
                    i += if b[i + 1..].starts_with(b"\r\n") { 3 } else { 2 };
                }
                Some(b'\n' | b'\r') if !head.triple => return Err(self.unterminated(start, head, i)),
                Some(&q) if q == head.quote => {
                    if !head.triple {
                        return Ok(i + 1);
                    }
                    if b.get(i + 1) == Some(&q) && b.get(i + 2) == Some(&q) {
                        return Ok(i + 3);
                    }
                    i += 1;
                }
                Some(_) => i += 1,
            }
        }
    }

    /// CPython's message for a literal that does not end; `at` is where the text stopped.
    pub(crate) fn unterminated(&self, start: usize, head: StrHead, at: usize) -> Box<Diagnostic> {
        let what = if head.format { "f-string literal" } else { "string literal" };
        let triple = if head.triple { "triple-quoted " } else { "" };
        let mut line = self.line(at.min(self.text.len()));
        // A final newline does not begin a line that the literal could have reached.
        if head.triple && at == self.text.len() && self.text.ends_with(['\n', '\r']) {
            line -= 1;
        }
        let end = if head.triple { head.body } else { at };
        self.error(codes::STRING, start, end, format!("unterminated {triple}{what} (detected at line {line})"))
    }
}

/// 1-based line of a byte offset; `\r\n`, `\r` and `\n` end lines.
pub(crate) fn line_number(text: &str, offset: usize) -> usize {
    let b = &text.as_bytes()[..offset.min(text.len())];
    1 + (0..b.len()).filter(|&i| b[i] == b'\n' || (b[i] == b'\r' && text.as_bytes().get(i + 1) != Some(&b'\n'))).count()
}

fn is_name_start(c: char) -> bool {
    c == '_' || c.is_alphabetic() || (!c.is_ascii() && (c.is_numeric() || c.is_alphanumeric()))
}

fn name_end(text: &str, start: usize, end: usize) -> usize {
    let b = text.as_bytes();
    let mut i = start;
    while i < end && (b[i] == b'_' || b[i].is_ascii_alphanumeric() || b[i] >= 0x80) {
        i += 1;
    }
    i
}

/// Keywords that open a block, with CPython's name for it.
pub(crate) fn block_name(word: &str) -> Option<&'static str> {
    Some(match word {
        "if" => "'if' statement",
        "elif" => "'elif' statement",
        "else" => "'else' statement",
        "for" => "'for' statement",
        "while" => "'while' statement",
        "with" => "'with' statement",
        "try" => "'try' statement",
        "except" => "'except' statement",
        "finally" => "'finally' statement",
        "def" => "function definition",
        "class" => "class definition",
        "match" => "'match' statement",
        "case" => "'case' statement",
        _ => return None,
    })
}

struct Scanner<'a> {
    src: Src<'a>,
    start: usize,
    pos: usize,
    toks: Vec<Tok>,
    masked: Vec<u8>,
    brackets: Vec<(u8, usize)>,
    indents: Vec<(usize, usize)>,
    at_line_start: bool,
    /// First token of the logical line under way.
    line_tok: usize,
    /// Indentation means nothing (inside an expression).
    expr_only: bool,
}

/// Scans `start..end` of a text as statements.
pub(crate) fn scan(file: FileId, text: &str, start: usize, end: usize) -> Result<Scan, Box<Diagnostic>> {
    run(file, text, start, end, Mode::File, 0)
}

/// Scans a definition whose first line is indented by `indent` bytes that stand before `start`.
pub(crate) fn scan_block(
    file: FileId,
    text: &str,
    start: usize,
    end: usize,
    indent: usize,
) -> Result<Scan, Box<Diagnostic>> {
    run(file, text, start, end, Mode::Block(indent), 0)
}

#[derive(Clone, Copy, PartialEq)]
enum Mode {
    File,
    Block(usize),
    Expr,
}

/// Scans a range as an expression that stands inside brackets.
pub(crate) fn scan_expr(
    file: FileId,
    text: &str,
    start: usize,
    end: usize,
    depth: usize,
) -> Result<Scan, Box<Diagnostic>> {
    run(file, text, start, end, Mode::Expr, depth)
}

fn run(file: FileId, text: &str, start: usize, end: usize, mode: Mode, depth: usize) -> Result<Scan, Box<Diagnostic>> {
    let mut s = Scanner {
        src: Src { file, text, end },
        start,
        pos: start,
        toks: Vec::with_capacity((end - start) / 4),
        masked: text.as_bytes()[start..end].to_vec(),
        brackets: vec![],
        indents: vec![(0, 0)],
        at_line_start: mode == Mode::File,
        line_tok: 0,
        expr_only: mode == Mode::Expr,
    };
    if let Mode::Block(n) = mode {
        s.indents.push((n, n));
    }
    if let Some(i) = s.masked.iter().position(|&b| b == 0) {
        return Err(s.src.error(codes::ENCODING, start + i, start + i + 1, "source code cannot contain null bytes"));
    }
    while s.pos < end {
        s.step(depth)?;
    }
    s.finish()?;
    Ok(Scan { toks: s.toks, masked: s.masked })
}

impl Scanner<'_> {
    fn push(&mut self, kind: Kind, start: usize, end: usize) {
        self.toks.push(Tok { kind, start: start as u32, end: end as u32 });
        self.pos = end;
    }

    fn step(&mut self, depth: usize) -> Result<(), Box<Diagnostic>> {
        if self.at_line_start && self.brackets.is_empty() {
            self.indentation()?;
            if self.pos >= self.src.end {
                return Ok(());
            }
        }
        let b = self.src.bytes();
        let (i, c) = (self.pos, b[self.pos]);
        match c {
            b' ' | b'\t' | 0x0c => self.pos += 1,
            b'#' => self.pos = line_end(b, i),
            b'\n' | b'\r' => self.newline(),
            b'\\' => self.continuation()?,
            b'0'..=b'9' => self.number()?,
            b'.' if b.get(i + 1).is_some_and(u8::is_ascii_digit) => self.number()?,
            b'(' | b'[' | b'{' => {
                if self.brackets.len() >= MAX_BRACKETS {
                    return Err(self.src.error(codes::NESTING, i, i + 1, "too many nested parentheses"));
                }
                self.brackets.push((c, i));
                self.push(Kind::Op, i, i + 1);
            }
            b')' | b']' | b'}' => self.close(c)?,
            _ => {
                if let Some(head) = string_head(b, i) {
                    let end = self.src.string_end(i, head, depth)?;
                    self.mask(i, end);
                    self.push(Kind::Str, i, end);
                } else {
                    self.word_or_op()?;
                }
            }
        }
        Ok(())
    }

    /// A string becomes `"   "` of the same length.
    fn mask(&mut self, start: usize, end: usize) {
        let m = &mut self.masked[start - self.start..end - self.start];
        m.fill(b' ');
        m[0] = b'"';
        let n = m.len();
        m[n - 1] = b'"';
    }

    fn newline(&mut self) {
        let b = self.src.bytes();
        let i = self.pos;
        let crlf = b[i] == b'\r' && b.get(i + 1) == Some(&b'\n');
        if b[i] == b'\r' && !crlf {
            self.masked[i - self.start] = b'\n';
        }
        let end = i + 1 + usize::from(crlf);
        if self.brackets.is_empty() && !self.expr_only {
            if self.toks.len() > self.line_tok {
                self.push(Kind::Newline, i, end);
            }
            self.at_line_start = true;
            self.line_tok = self.toks.len();
        }
        self.pos = end;
    }

    fn continuation(&mut self) -> Result<(), Box<Diagnostic>> {
        let b = self.src.bytes();
        let i = self.pos;
        let after = match (b.get(i + 1), b.get(i + 2)) {
            (Some(b'\r'), Some(b'\n')) => i + 3,
            (Some(b'\r'), _) => {
                self.masked[i + 1 - self.start] = b'\n';
                i + 2
            }
            (Some(b'\n'), _) => i + 2,
            (None, _) => return Err(self.src.error(codes::SYNTAX, i, i + 1, "unexpected EOF while parsing")),
            _ => {
                let m = "unexpected character after line continuation character";
                return Err(self.src.error(codes::TOKEN, i + 1, i + 2, m).char_wide(self.src.text));
            }
        };
        if after >= b.len() && after >= self.src.text.len() {
            return Err(self.src.error(codes::SYNTAX, i, i + 1, "unexpected EOF while parsing"));
        }
        self.pos = after;
        Ok(())
    }

    /// Reads the indentation of a line and emits what it changes; blank and comment lines change nothing.
    fn indentation(&mut self) -> Result<(), Box<Diagnostic>> {
        let b = self.src.bytes();
        let line = self.pos;
        let (mut i, mut col, mut alt) = (line, 0usize, 0usize);
        loop {
            match b.get(i) {
                Some(b' ') => (col, alt) = (col + 1, alt + 1),
                Some(b'\t') => (col, alt) = ((col / 8 + 1) * 8, alt + 1),
                Some(0x0c) => (col, alt) = (0, 0),
                _ => break,
            }
            i += 1;
        }
        self.pos = i;
        match b.get(i) {
            None => return Ok(()),
            Some(b'#' | b'\n' | b'\r') => return Ok(()),
            Some(_) => {}
        }
        self.at_line_start = false;
        // A lone backslash joins this line with the next: its indentation counts, as in CPython.
        self.indent_to(line, i, col, alt)?;
        self.line_tok = self.toks.len();
        Ok(())
    }

    fn indent_to(&mut self, line: usize, i: usize, col: usize, alt: usize) -> Result<(), Box<Diagnostic>> {
        let (top, top_alt) = *self.indents.last().expect("the outermost level is never popped");
        let src = self.src;
        let tabs = || src.error(codes::INDENTATION, line, i, "inconsistent use of tabs and spaces in indentation");
        let opener = self.block_opener();
        if col > top {
            if alt <= top_alt {
                return Err(tabs());
            }
            if self.indents.len() >= MAX_INDENT {
                return Err(self.src.error(codes::NESTING, line, i, "too many levels of indentation"));
            }
            if let Some(d) = self.missing_colon() {
                return Err(d);
            }
            if opener.is_none() && self.start_of_line_before().is_none_or(|t| !self.ends_with_colon(t)) {
                return Err(self.src.error(codes::INDENTATION, line, i, "unexpected indent"));
            }
            self.indents.push((col, alt));
            self.push(Kind::Indent, line, i);
            return Ok(());
        }
        if let Some((what, at)) = opener {
            let n = self.src.line(at);
            let end = self.token_end(i);
            return Err(self.src.error(
                codes::INDENTATION,
                i,
                end,
                format!("expected an indented block after {what} on line {n}"),
            ));
        }
        while col < self.indents.last().expect("never empty").0 {
            self.indents.pop();
            self.push(Kind::Dedent, i, i);
        }
        let (now, now_alt) = *self.indents.last().expect("never empty");
        if now != col {
            let m = "unindent does not match any outer indentation level";
            return Err(self.src.error(codes::INDENTATION, line, i, m));
        }
        if now_alt != alt {
            return Err(tabs());
        }
        Ok(())
    }

    /// An indented line behind `if x` and the like: the `:` is what is missing.
    fn missing_colon(&self) -> Option<Box<Diagnostic>> {
        let first = self.start_of_line_before()?;
        let word = self.toks[first].text(self.src.text);
        let opens = word == "async" || (block_name(word).is_some() && !matches!(word, "match" | "case"));
        let mut depth = 0;
        let ends_head = |t: &Tok| {
            match t.text(self.src.text) {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth -= 1,
                text => return depth == 0 && text == ":",
            }
            false
        };
        if !opens || self.toks[first..].iter().any(ends_head) {
            return None;
        }
        let end = self.toks[self.toks.len() - 1].start as usize;
        Some(self.src.error(codes::SYNTAX, end, end, "expected ':'"))
    }

    fn token_end(&self, i: usize) -> usize {
        name_end(self.src.text, i, self.src.end).max(i + char_len(self.src.text, i))
    }

    /// First token of the logical line that just ended.
    fn start_of_line_before(&self) -> Option<usize> {
        let last = self.toks.len().checked_sub(1)?;
        if self.toks[last].kind != Kind::Newline {
            return None;
        }
        let mut i = last;
        while i > 0 && !matches!(self.toks[i - 1].kind, Kind::Newline | Kind::Indent | Kind::Dedent) {
            i -= 1;
        }
        Some(i)
    }

    fn ends_with_colon(&self, _first: usize) -> bool {
        let n = self.toks.len();
        n >= 2 && self.toks[n - 2].kind == Kind::Op && self.toks[n - 2].text(self.src.text) == ":"
    }

    /// Whether the line that just ended opens a block: CPython's name of it, and where its keyword is.
    fn block_opener(&self) -> Option<(&'static str, usize)> {
        let first = self.start_of_line_before()?;
        if !self.ends_with_colon(first) {
            return None;
        }
        let mut t = self.toks[first];
        if t.kind == Kind::Name && t.text(self.src.text) == "async" {
            t = *self.toks.get(first + 1)?;
        }
        if t.kind != Kind::Name {
            return None;
        }
        let word = t.text(self.src.text);
        if word == "except" && self.toks.get(first + 1).is_some_and(|t| t.text(self.src.text) == "*") {
            return Some(("'except*' statement", t.start as usize));
        }
        // `match:` and `case:` alone are annotations without a type; the parser says so.
        if matches!(word, "match" | "case") && self.toks.len() - first <= 3 {
            return None;
        }
        Some((block_name(word)?, t.start as usize))
    }

    fn number(&mut self) -> Result<(), Box<Diagnostic>> {
        let b = self.src.bytes();
        let start = self.pos;
        let mut i = start;
        let radix = b[i] == b'0' && matches!(b.get(i + 1), Some(b'x' | b'X' | b'o' | b'O' | b'b' | b'B'));
        if radix {
            let base = match b[i + 1].to_ascii_lowercase() {
                b'x' => 16,
                b'o' => 8,
                _ => 2,
            };
            i += 2;
            // A digit too large for the base is part of the literal, so that it can be named.
            while b.get(i).is_some_and(|c| *c == b'_' || c.is_ascii_digit() || (*c as char).is_digit(base)) {
                i += 1;
            }
        } else {
            // After its point or exponent a number has no other point: `1.0.hex()` is an attribute.
            let mut whole = true;
            loop {
                match b.get(i) {
                    Some(b'0'..=b'9' | b'_') => i += 1,
                    Some(b'.') if whole => (i, whole) = (i + 1, false),
                    Some(b'e' | b'E') if exponent_follows(&b[i + 1..]) => (i, whole) = (i + 2, false),
                    Some(b'j' | b'J') => {
                        i += 1;
                        break;
                    }
                    _ => break,
                }
            }
        }
        self.check_number(start, i, radix)?;
        self.end_of_number(start, i, radix)?;
        self.push(Kind::Number, start, i);
        Ok(())
    }

    /// A name may not follow a number at once, except for the keywords that CPython lets stand there.
    fn end_of_number(&self, start: usize, i: usize, radix: bool) -> Result<(), Box<Diagnostic>> {
        let word = &self.src.text[i..name_end(self.src.text, i, self.src.end)];
        let keyword = ["and", "else", "for", "if", "in", "is", "not", "or"].iter().any(|k| word.starts_with(k));
        if word.is_empty() || keyword {
            return Ok(());
        }
        let kind = match (radix, self.src.bytes()[start + usize::from(radix)].to_ascii_lowercase()) {
            (true, b'x') => "hexadecimal",
            (true, b'o') => "octal",
            (true, _) => "binary",
            (false, _) if self.src.text[start..i].ends_with(['j', 'J']) => "imaginary",
            (false, _) => "decimal",
        };
        Err(self.src.error(codes::NUMBER, i - 1, i, format!("invalid {kind} literal")))
    }

    fn check_number(&self, start: usize, end: usize, radix: bool) -> Result<(), Box<Diagnostic>> {
        let s = &self.src.text[start..end];
        let bad = |m: &str| Err(self.src.error(codes::NUMBER, start, end, m));
        if radix {
            let kind = s.as_bytes()[1].to_ascii_lowercase();
            let (name, base) = match kind {
                b'x' => ("hexadecimal", 16),
                b'o' => ("octal", 8),
                _ => ("binary", 2),
            };
            let digits = &s[2..];
            if let Some(c) = digits.chars().find(|c| c.is_ascii_digit() && !c.is_digit(base)) {
                return bad(&format!("invalid digit '{c}' in {name} literal"));
            }
            if digits.is_empty() || digits.ends_with('_') || digits.contains("__") {
                return bad(&format!("invalid {name} literal"));
            }
            return Ok(());
        }
        if s.ends_with('_')
            || s.contains("__")
            || s.contains("_.")
            || s.contains("._")
            || s.contains("_e")
            || s.contains("_E")
        {
            return bad("invalid decimal literal");
        }
        let integer = s.bytes().all(|b| b.is_ascii_digit() || b == b'_');
        let digits = s.bytes().filter(u8::is_ascii_digit).count();
        if integer && s.len() > 1 && s.starts_with('0') && s.bytes().any(|b| !matches!(b, b'0' | b'_')) {
            return bad(
                "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
            );
        }
        if integer && digits > 4300 {
            return bad(&format!(
                "Exceeds the limit (4300 digits) for integer string conversion: value has {digits} digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
            ));
        }
        Ok(())
    }

    fn close(&mut self, c: u8) -> Result<(), Box<Diagnostic>> {
        let i = self.pos;
        let Some((open, at)) = self.brackets.pop() else {
            return Err(self.src.error(codes::BRACKET, i, i + 1, format!("unmatched '{}'", c as char)));
        };
        if !matches!((open, c), (b'(', b')') | (b'[', b']') | (b'{', b'}')) {
            let (line, here) = (self.src.line(at), self.src.line(i));
            let mut m =
                format!("closing parenthesis '{}' does not match opening parenthesis '{}'", c as char, open as char);
            if line != here {
                m.push_str(&format!(" on line {line}"));
            }
            let mut d = self.src.error(codes::BRACKET, i, i + 1, m);
            d.notes.push((Some(self.src.span(at, at + 1)), format!("'{}' was opened here", open as char)));
            return Err(d);
        }
        self.push(Kind::Op, i, i + 1);
        Ok(())
    }

    fn word_or_op(&mut self) -> Result<(), Box<Diagnostic>> {
        let (b, i) = (self.src.bytes(), self.pos);
        let c = self.src.text[i..].chars().next().expect("inside the text");
        if is_name_start(c) {
            let end = name_end(self.src.text, i, self.src.end);
            if let Some((off, bad)) =
                self.src.text[i..end].char_indices().find(|(_, c)| !c.is_ascii() && !name_char(*c))
            {
                return Err(self.bad_char(i + off, bad));
            }
            self.push(Kind::Name, i, end);
            return Ok(());
        }
        let three: &[&[u8]] = &[b"**=", b"//=", b">>=", b"<<=", b"..."];
        let two: &[&[u8]] = &[
            b"**", b"//", b">>", b"<<", b"<=", b">=", b"==", b"!=", b"->", b"+=", b"-=", b"*=", b"/=", b"%=", b"&=",
            b"|=", b"^=", b"@=", b":=",
        ];
        let len = if three.iter().any(|o| b[i..].starts_with(o)) {
            3
        } else if two.iter().any(|o| b[i..].starts_with(o)) {
            2
        } else if b"+-*/%@&|^~<>=.,:;".contains(&b[i]) {
            1
        } else if c == '!' || c == '$' || c == '?' || c == '`' {
            return Err(self.src.error(codes::TOKEN, i, i + 1, "invalid syntax"));
        } else {
            return Err(self.bad_char(i, c));
        };
        self.push(Kind::Op, i, i + len);
        Ok(())
    }

    fn bad_char(&self, at: usize, c: char) -> Box<Diagnostic> {
        let code = c as u32;
        let printable = !c.is_control()
            && !c.is_whitespace()
            && !matches!(code, 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0xfeff);
        let m = if printable {
            format!("invalid character '{c}' (U+{code:04X})")
        } else {
            format!("invalid non-printable character U+{code:04X}")
        };
        self.src.error(codes::TOKEN, at, at + c.len_utf8(), m)
    }

    fn finish(&mut self) -> Result<(), Box<Diagnostic>> {
        if let Some(&(open, at)) = self.brackets.last() {
            return Err(self.src.error(codes::BRACKET, at, at + 1, format!("'{}' was never closed", open as char)));
        }
        if self.expr_only {
            return Ok(());
        }
        let end = self.src.end;
        if self.toks.len() > self.line_tok && !self.at_line_start {
            self.push(Kind::Newline, end, end);
        }
        if let Some((what, at)) = self.block_opener() {
            let n = self.src.line(at);
            let last = self.toks[self.toks.len() - 2];
            let m = format!("expected an indented block after {what} on line {n}");
            return Err(self.src.error(codes::INDENTATION, last.start as usize, last.end as usize, m));
        }
        for _ in 1..self.indents.len() {
            self.push(Kind::Dedent, end, end);
        }
        Ok(())
    }
}

fn name_char(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c as u32, 0xb7 | 0x300..=0x36f | 0x483..=0x487 | 0x591..=0x5bd | 0x610..=0x61a | 0x64b..=0x669
        | 0x900..=0x903 | 0x93a..=0x94f | 0x203f | 0x2040 | 0x3099 | 0x309a | 0xfe00..=0xfe0f | 0xe0100..=0xe01ef)
        || (c as u32 >= 0x900
            && !c.is_whitespace()
            && !c.is_control()
            && !matches!(c as u32, 0x2000..=0x2bff | 0x3000..=0x3004 | 0x3008..=0x3020 | 0x3030 | 0xfe10..=0xfe6f | 0xff00..=0xff0f | 0xff1a..=0xff20 | 0xfff0..=0xffff | 0x1f000..=0x1faff | 0xe000..=0xf8ff | 0xfeff))
}

fn exponent_follows(b: &[u8]) -> bool {
    match b.first() {
        Some(b'0'..=b'9') => true,
        Some(b'+' | b'-') => b.get(1).is_some_and(u8::is_ascii_digit),
        _ => false,
    }
}

fn char_len(text: &str, i: usize) -> usize {
    text[i..].chars().next().map_or(0, char::len_utf8)
}

/// Offset of the line end at or after `i`.
pub(crate) fn line_end(b: &[u8], i: usize) -> usize {
    b[i..].iter().position(|c| matches!(c, b'\n' | b'\r')).map_or(b.len(), |n| i + n)
}

trait CharWide {
    fn char_wide(self, text: &str) -> Self;
}

impl CharWide for Box<Diagnostic> {
    /// Widens a one-byte span to the character it starts.
    fn char_wide(mut self, text: &str) -> Self {
        if let Some(s) = &mut self.span {
            s.end = s.start + char_len(text, s.start as usize).max(1) as u32;
        }
        self
    }
}
