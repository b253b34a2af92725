//! Text to [`Unit`]: scan, bound, parse, convert, check. With the files named `convert*.rs`, `explain.rs` and
//! nothing else, this sees the parser crate.

use crate::ast::{ExprKind, StmtKind, Unit};
use crate::check;
use crate::codes;
use crate::convert::Converter;
use crate::depth;
use crate::diagnostic::Diagnostic;
use crate::explain;
use crate::scan::{self, Src};
use crate::source::FileId;
use rustpython_parser::ast as rp;
use rustpython_parser::text_size::TextSize;
use rustpython_parser::{Mode, parse_starts_at};
use std::ops::Range;

/// Longest file, so that positions fit 32 bits with room for arithmetic.
const MAX_TEXT: usize = 1 << 30;

/// Parses a whole file.
pub fn parse_module(file: FileId, text: &str) -> Result<Unit, Vec<Diagnostic>> {
    parse_text(file, text, 0, text.len(), 0)
}

/// Parses the definition at a byte range of a file; its first line is indented by `indent` bytes, which stand before
/// the range. Spans are positions in the whole file.
pub fn parse_range(file: FileId, text: &str, range: Range<u32>, indent: u32) -> Result<Unit, Vec<Diagnostic>> {
    let (start, end) = (range.start as usize, range.end as usize);
    if end > text.len() || start > end || !text.is_char_boundary(start) || !text.is_char_boundary(end) {
        let whole = Src { file, text, end: text.len() };
        return Err(vec![*whole.error(codes::SYNTAX, 0, 0, "range outside the file")]);
    }
    parse_text(file, text, start, end, indent as usize)
}

/// The line that gives an indented definition a block to stand in.
const WRAPPER: &str = "if 1:\n";

fn parse_text(file: FileId, text: &str, start: usize, end: usize, indent: usize) -> Result<Unit, Vec<Diagnostic>> {
    let src = Src { file, text, end };
    if text.len() > MAX_TEXT {
        return Err(vec![*src.error(codes::ENCODING, 0, 0, "source file is too large")]);
    }
    let bom = if start == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let from = start + bom;
    let one = |d: Box<Diagnostic>| vec![*d];
    let scanned =
        if indent == 0 { scan::scan(file, text, from, end) } else { scan::scan_block(file, text, from, end, indent) }
            .map_err(one)?;
    depth::check(&src, &scanned.toks).map_err(one)?;
    let masked = String::from_utf8(scanned.masked).expect("masking keeps UTF-8");
    let (masked, offset) = if indent == 0 {
        (masked, from)
    } else {
        // An indented definition stands in a class, whose header is longer than the wrapper.
        let Some(offset) = from.checked_sub(indent + WRAPPER.len()) else {
            return Err(vec![*src.error(codes::INDENTATION, start, start, "unexpected indent")]);
        };
        (format!("{WRAPPER}{:indent$}{masked}\n", ""), offset)
    };
    let parsed = parse_starts_at(&masked, Mode::Module, "", TextSize::from(offset as u32));
    let body = match parsed {
        Ok(rp::Mod::Module(m)) => m.body,
        Ok(_) => return Err(vec![*src.error(codes::SYNTAX, start, end, "invalid syntax")]),
        Err(e) => return Err(vec![explain::parse_error(&src, &scanned.toks, &e, end)]),
    };
    convert(src, &body, indent > 0)
}

fn convert(src: Src, body: &[rp::Stmt], wrapped: bool) -> Result<Unit, Vec<Diagnostic>> {
    let mut c = Converter::new(src);
    let body = match body {
        [rp::Stmt::If(i)] if wrapped => &i.body,
        other => other,
    };
    let ids = c.stmts(body);
    c.drain();
    c.unit.body = ids;
    if c.errors.is_empty() && !wrapped && c.has_conditional_bases() {
        let ids = c.unit.body.clone();
        c.copy_below_conditional_bases(body, &ids);
    }
    if c.errors.is_empty() && !wrapped && c.has_class_factories() {
        let mut ids = c.unit.body.clone();
        c.copy_class_factories(body, &mut ids);
        c.unit.body = ids;
    }
    if c.src.text.contains("__") {
        crate::mangle::mangle(&mut c.unit);
    }
    c.unit.walrus = c.unit.exprs.iter().any(|e| matches!(e.kind, ExprKind::NamedExpr { .. }));
    let mut errors = std::mem::take(&mut c.errors);
    // A tree that stands in for something unparsable would only repeat the error.
    if errors.is_empty() {
        errors = check::check(&c.unit);
    }
    let is_async = |s: &crate::ast::Stmt| matches!(&s.kind, StmtKind::FunctionDef(def) if def.is_async);
    let makes_class = |e: &crate::ast::Expr| matches!(&e.kind, ExprKind::Call { args, .. } if args.len() == 3);
    if errors.is_empty() && (c.unit.exprs.iter().any(makes_class) || c.may_call_for_classes()) {
        c.make_classes();
    }
    if errors.is_empty() && c.src.text.contains("globals()[") {
        c.name_globals();
    }
    if errors.is_empty() && c.src.text.contains("slots=") {
        c.write_slots();
    }
    if errors.is_empty() && c.unit.stmts.iter().any(is_async) {
        c.desugar_async();
    }
    if errors.is_empty() && c.unit.stmts.iter().any(|s| matches!(s.kind, StmtKind::TypeAlias { .. })) {
        c.desugar_type_aliases();
    }
    if errors.is_empty() { Ok(c.unit) } else { Err(errors) }
}

/// A unit's only definition, if it is one.
pub(crate) fn single(unit: &Unit) -> Option<&StmtKind> {
    match unit.body.as_slice() {
        [one] => Some(&unit.stmt(*one).kind),
        _ => None,
    }
}
