//! Which part of a line raised: the columns that tracebacks mark, by CPython 3.12's rules.
//!
//! A place is marked from its first to its last character with `^`; in a binary operation and a subscript on one line the
//! operator or the brackets are `^` and the rest is `~`. A place that goes on in the next line is marked to the end of its
//! first; one that is the whole line is not marked. Wide characters count twice. A method call over several lines begins at the method's name.

use crate::hash::HashMap;
use unicode_width::UnicodeWidthChar;
use waspy_ir::Marks;
use waspy_syntax::ast::{ExprId, ExprKind, Unit};
use waspy_syntax::source::{FileId, SourceMap, Span};

/// Expressions that are not just a range of characters, by their bytes in the file.
type Shapes = HashMap<(u32, u32), Shape>;

#[derive(Clone, Copy)]
enum Shape {
    /// End of the left operand, start of the right one.
    Operator(u32, u32),
    /// End of the value, end of the index.
    Subscript(u32, u32),
    /// Start and end of the attribute's name.
    Attribute(u32, u32),
}

/// The shapes of each file that was asked about.
#[derive(Clone, Default)]
pub struct Places {
    files: HashMap<FileId, Shapes>,
}

impl Places {
    /// The line of a place, and what of it is marked.
    pub fn find(&mut self, sources: &SourceMap, unit: &Unit, span: Span) -> (u32, Marks) {
        let shapes = self.files.entry(span.file).or_insert_with(|| shapes(unit, span.file));
        let shape = shapes.get(&(span.start, span.end)).copied();
        let line = |at: u32| sources.file(span.file).line_col(at).0;
        let start = match shape {
            Some(Shape::Attribute(name, end)) if line(span.start) != line(end) => name,
            _ => span.start,
        };
        let first = line(start);
        (first, marks(&sources.file(span.file).text, span, start, shape).unwrap_or_default())
    }
}

fn shapes(unit: &Unit, file: FileId) -> Shapes {
    let mut out = Shapes::default();
    for expr in unit.exprs.iter().filter(|e| e.span.file == file) {
        let span = |e: ExprId| unit.expr(e).span;
        let shape = match &expr.kind {
            ExprKind::BinOp { left, right, .. } => Shape::Operator(span(*left).end, span(*right).start),
            ExprKind::Subscript { value, index } => Shape::Subscript(span(*value).end, span(*index).end),
            ExprKind::Attribute { attr, .. } => Shape::Attribute(expr.span.end - attr.text.len() as u32, expr.span.end),
            ExprKind::Call { func, .. } => match &unit.expr(*func).kind {
                ExprKind::Attribute { attr, .. } => {
                    let end = span(*func).end;
                    Shape::Attribute(end - attr.text.len() as u32, end)
                }
                _ => continue,
            },
            _ => continue,
        };
        out.insert((expr.span.start, expr.span.end), shape);
    }
    out
}

fn marks(file: &str, span: Span, start: u32, shape: Option<Shape>) -> Option<Marks> {
    // The offset of the line's first character in the file.
    let before = file.get(..start as usize)?.rfind('\n').map_or(0, |n| n + 1);
    let text = file[before..].lines().next()?;
    let stripped = text.trim_start();
    let indent = text.len() - stripped.len();
    let end = (span.end as usize - before).min(text.trim_end().len());
    let one_line = span.end as usize - before <= text.len();
    let column = |at: usize| {
        let before = stripped.get(..at.checked_sub(indent)?)?;
        u16::try_from(before.chars().map(|c| if c.width() >= Some(2) { 2 } else { 1 }).sum::<usize>()).ok()
    };
    let (col, end_col) = (column(start as usize - before)?, column(end)?);
    let mark = match shape.filter(|_| one_line) {
        Some(Shape::Operator(left, right)) => operator(text, left as usize - before, right as usize - before),
        Some(Shape::Subscript(value, index)) => brackets(text, value as usize - before, index as usize - before, end),
        _ => None,
    };
    match mark {
        Some((from, to)) => Some(Marks { col, end_col, mark: column(from)?, mark_end: column(to)? }),
        None if col == 0 && end == text.len() => None,
        None => Some(Marks { col, end_col, mark: col, mark_end: end_col }),
    }
}

/// The operator between two operands: its first character, and the second unless that is a space.
fn operator(text: &str, left: usize, right: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let at = (left..right).find(|&i| !bytes[i].is_ascii_whitespace() && bytes[i] != b')')?;
    let two = at + 1 < right && !bytes[at + 1].is_ascii_whitespace();
    Some((at, at + 1 + usize::from(two)))
}

/// The brackets of a subscript.
fn brackets(text: &str, value: usize, index: usize, end: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let open = (value..end).find(|&i| bytes[i] == b'[')?;
    let close = (index..end).find(|&i| bytes[i] == b']')?;
    Some((open, close + 1))
}
