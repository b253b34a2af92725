//! From the parser crate's tree to ours: the state both halves share, and strings.
//!
//! `convert_expr.rs` and `convert_stmt.rs` hold a function a node kind. Recursion follows the tree, whose depth
//! `depth.rs` has bounded; fields of f-strings are not parsed by recursion but queued.

use crate::ast::*;
use crate::codes;
use crate::depth;
use crate::diagnostic::Diagnostic;
use crate::explain;
use crate::fstring::{self, Piece};
use crate::scan::{self, Src, string_head};
use crate::source::Span;
use crate::strings;
use rustpython_parser::ast as rp;
use rustpython_parser::text_size::{TextRange, TextSize};
use rustpython_parser::{Mode, parse_starts_at};

/// A replacement field whose expression has its id but is still to be parsed.
struct Pending {
    id: ExprId,
    start: usize,
    end: usize,
    /// f-strings around it.
    nesting: usize,
    /// Levels of expressions around it.
    depth: usize,
}

/// Deepest expression over all f-string nesting.
const MAX_TOTAL: usize = 1000;

pub(crate) struct Converter<'a> {
    pub src: Src<'a>,
    pub unit: Unit,
    pub errors: Vec<Diagnostic>,
    pending: Vec<Pending>,
    nesting: usize,
    pub depth: usize,
}

impl<'a> Converter<'a> {
    pub(crate) fn new(src: Src<'a>) -> Converter<'a> {
        Converter { src, unit: Unit::default(), errors: vec![], pending: vec![], nesting: 0, depth: 0 }
    }

    pub(crate) fn span(&self, r: TextRange) -> Span {
        let cut = |n: TextSize| (u32::from(n)).min(self.src.text.len() as u32);
        Span { file: self.src.file, start: cut(r.start()), end: cut(r.end()) }
    }

    pub(crate) fn error(&mut self, code: &'static str, span: Span, message: impl Into<String>) {
        self.errors.push(Diagnostic::error(code, span, message));
    }

    pub(crate) fn add(&mut self, kind: ExprKind, span: Span) -> ExprId {
        self.unit.exprs.push(Expr { kind, span });
        ExprId(self.unit.exprs.len() as u32 - 1)
    }

    pub(crate) fn add_stmt(&mut self, kind: StmtKind, span: Span) -> StmtId {
        self.unit.stmts.push(Stmt { kind, span });
        StmtId(self.unit.stmts.len() as u32 - 1)
    }

    /// A string constant of the parser's: one or more literals side by side, decoded from the text.
    pub(crate) fn string(&mut self, span: Span) -> ExprId {
        let kind = match self.literals(span) {
            Ok(kind) => kind,
            Err(d) => {
                self.errors.push(*d);
                ExprKind::Constant(Constant::Str(vec![]))
            }
        };
        self.add(kind, span)
    }

    fn literals(&mut self, span: Span) -> Result<ExprKind, Box<Diagnostic>> {
        let (text, end) = (self.src.text.as_bytes(), span.end as usize);
        let (mut i, mut parts, mut bytes, mut format) = (span.start as usize, vec![], None, false);
        while i < end {
            match text[i] {
                b'#' => i = scan::line_end(text, i),
                b' ' | b'\t' | b'\n' | b'\r' | 0x0c | b'\\' | b'(' | b')' => i += 1,
                _ => {
                    let Some(head) = string_head(text, i) else {
                        return Err(self.src.error(codes::STRING, i, end, "invalid syntax"));
                    };
                    if *bytes.get_or_insert(head.bytes) != head.bytes {
                        let m = "cannot mix bytes and nonbytes literals";
                        return Err(self.src.error(codes::STRING, span.start as usize, end, m));
                    }
                    format |= head.format;
                    i = self.literal(i, head, &mut parts)?;
                }
            }
        }
        if format {
            return Ok(ExprKind::JoinedStr(parts));
        }
        let value = match parts.pop() {
            Some(FPart::Text(t)) => t,
            _ => vec![],
        };
        Ok(ExprKind::Constant(if bytes == Some(true) { Constant::Bytes(value) } else { Constant::Str(value) }))
    }

    fn literal(&mut self, at: usize, head: scan::StrHead, parts: &mut Vec<FPart>) -> Result<usize, Box<Diagnostic>> {
        if head.format {
            let (pieces, end) = fstring::scan(&self.src, at, head, self.nesting)?;
            self.pieces(pieces, head, parts)?;
            return Ok(end);
        }
        let end = self.src.string_end(at, head, self.nesting)?;
        let mut text = vec![];
        strings::decode(&self.src, head, head.body, end - head.quotes(), &mut text)?;
        append_text(parts, text);
        Ok(end)
    }

    fn pieces(&mut self, pieces: Vec<Piece>, head: scan::StrHead, out: &mut Vec<FPart>) -> Result<(), Box<Diagnostic>> {
        for piece in pieces {
            match piece {
                Piece::Text(start, end) => {
                    let mut text = vec![];
                    strings::decode(&self.src, head, start, end, &mut text)?;
                    append_text(out, text);
                }
                Piece::Field(f) => self.field(f, head, out)?,
            }
        }
        Ok(())
    }

    fn field(&mut self, f: fstring::Field, head: scan::StrHead, out: &mut Vec<FPart>) -> Result<(), Box<Diagnostic>> {
        let value = self.add(ExprKind::Constant(Constant::None), self.src.span(f.expr.0, f.expr.1));
        self.pending.push(Pending {
            id: value,
            start: f.expr.0,
            end: f.expr.1,
            nesting: self.nesting + 1,
            depth: self.depth,
        });
        if let Some(echo) = f.echo {
            let mut text = vec![];
            let verbatim = scan::StrHead { raw: true, bytes: false, ..head };
            strings::decode(&self.src, verbatim, f.expr.0, echo, &mut text)?;
            append_text(out, text);
        }
        let conversion = match f.conversion {
            Some('s') => Conversion::Str,
            Some('r') => Conversion::Repr,
            Some('a') => Conversion::Ascii,
            _ if f.echo.is_some() && f.spec.is_none() => Conversion::Repr,
            _ => Conversion::None,
        };
        let mut spec = vec![];
        if let Some(pieces) = f.spec {
            self.pieces(pieces, head, &mut spec)?;
        }
        out.push(FPart::Field { value, conversion, spec });
        Ok(())
    }

    /// Parses the queued fields, which may queue more. In order of the text within one level.
    pub(crate) fn drain(&mut self) {
        while !self.pending.is_empty() {
            for p in std::mem::take(&mut self.pending) {
                self.nesting = p.nesting;
                self.depth = p.depth;
                if let Err(d) = self.pending_expr(&p) {
                    self.errors.push(*d);
                }
            }
        }
        (self.nesting, self.depth) = (0, 0);
    }

    fn pending_expr(&mut self, p: &Pending) -> Result<(), Box<Diagnostic>> {
        let s = scan::scan_expr(self.src.file, self.src.text, p.start, p.end, p.nesting).map_err(in_fstring)?;
        depth::check(&self.src, &s.toks)?;
        // In brackets the expression may span lines; the brackets stand where `{` and `}` are.
        let mut text = Vec::with_capacity(s.masked.len() + 3);
        text.push(b'(');
        text.extend_from_slice(&s.masked);
        // A comment must not hide the bracket; what follows the expression is not looked at, so offsets hold.
        text.extend_from_slice(b"\n)");
        let text = String::from_utf8(text).expect("masking keeps UTF-8");
        let parsed = parse_starts_at(&text, Mode::Expression, "", TextSize::from(p.start as u32 - 1));
        let body = match parsed {
            Ok(rp::Mod::Expression(m)) => m.body,
            Ok(_) => return Err(self.src.error(codes::FSTRING, p.start, p.end, "f-string: invalid syntax")),
            Err(e) => return Err(in_fstring(Box::new(explain::parse_error(&self.src, &s.toks, &e, p.end)))),
        };
        // Brackets that are ours allow more than a field does.
        let outer = self.span(rp::Ranged::range(&*body));
        if (outer.start as usize) < p.start && !matches!(*body, rp::Expr::Tuple(_)) {
            return Err(self.src.error(codes::FSTRING, p.start, p.end, "f-string: invalid syntax"));
        }
        let id = self.expr(&body);
        let (built, slot) = (id.index(), p.id.index());
        let mut e = self.unit.exprs[built].clone();
        e.span.start = e.span.start.max(p.start as u32);
        e.span.end = e.span.end.min(p.end as u32).max(e.span.start);
        self.unit.exprs[slot] = e;
        Ok(())
    }

    /// Counts a level of expressions; false when there are too many.
    pub(crate) fn enter(&mut self, span: Span) -> bool {
        self.depth += 1;
        if self.depth == MAX_TOTAL {
            self.error(codes::NESTING, span, "expression is nested too deeply");
        }
        self.depth < MAX_TOTAL
    }

    /// A name that stands at the end of a range.
    pub(crate) fn name_at_end(&self, text: &str, r: TextRange) -> Name {
        let mut span = self.span(r);
        span.start = span.end.saturating_sub(text.len() as u32).max(span.start);
        Name { text: text.to_string(), span }
    }

    /// A name that stands at the start of a range.
    pub(crate) fn name_at_start(&self, text: &str, r: TextRange) -> Name {
        let mut span = self.span(r);
        span.end = span.end.min(span.start + text.len() as u32);
        Name { text: text.to_string(), span }
    }

    /// The first place of a whole-word name at or after `from`, before `to`; comments and strings do not occur there.
    pub(crate) fn find_name(&self, text: &str, from: u32, to: u32) -> Name {
        let b = self.src.text.as_bytes();
        let (to, mut i) = ((to as usize).min(b.len()), from as usize);
        let word = |c: u8| c == b'_' || c.is_ascii_alphanumeric() || c >= 0x80;
        while i < to {
            if b[i] == b'#' {
                i = scan::line_end(b, i);
            } else if word(b[i]) {
                let end = i + b[i..].iter().position(|c| !word(*c)).unwrap_or(b.len() - i);
                if &self.src.text[i..end] == text {
                    return Name { text: text.to_string(), span: self.src.span(i, end) };
                }
                i = end;
            } else {
                i += 1;
            }
        }
        Name { text: text.to_string(), span: self.src.span(from as usize, from as usize) }
    }
}

fn append_text(parts: &mut Vec<FPart>, text: Vec<u8>) {
    if let Some(FPart::Text(t)) = parts.last_mut() {
        t.extend_from_slice(&text);
    } else if !text.is_empty() {
        parts.push(FPart::Text(text));
    }
}

fn in_fstring(mut d: Box<Diagnostic>) -> Box<Diagnostic> {
    if d.message == "cannot use starred expression here" {
        d.message = "can't use starred expression here".into();
        return d;
    }
    if d.message.ends_with("Perhaps you forgot a comma?") {
        return d;
    }
    if d.code != codes::NESTING && !d.message.starts_with("f-string: ") && !d.message.starts_with("unterminated ") {
        d.message = format!("f-string: {}", d.message);
        d.code = codes::FSTRING;
    }
    d
}
