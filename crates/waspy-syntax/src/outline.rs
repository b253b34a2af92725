//! Where the definitions of a library file are, without parsing it: one walk over its bytes.
//!
//! Library files are indented by spaces and formatted: a definition ends where the next line at its own indentation
//! begins. Strings, brackets and continuation lines are stepped over.

use crate::ast::{ClassDef, StmtKind, Unit};
use crate::diagnostic::Diagnostic;
use crate::parse;
use crate::scan::{Src, line_end, string_head};
use crate::source::FileId;
use std::ops::Range;

/// What a top-level statement is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// `def`
    Function,
    /// `class`
    Class,
    /// `name = …`, `name: … = …`
    Assign,
    /// `import`, `from`
    Import,
    /// Anything else, with an empty name.
    Other,
}

/// A top-level statement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// The name it defines; the text behind the keyword for imports.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Its bytes, decorators included, without the newline at its end.
    pub range: Range<u32>,
    /// A class's members; empty otherwise.
    pub members: Vec<Member>,
    /// A class's decorators and header up to its `:`; the first logical line of anything else.
    pub header: Range<u32>,
    /// Names that an import binds, `*` among them for all names of a module; empty otherwise.
    pub binds: Vec<String>,
}

/// A statement of a class body.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Member {
    /// The name it defines; empty for a docstring, `pass` and the like.
    pub name: String,
    /// Its bytes, decorators included.
    pub range: Range<u32>,
    /// Whether it is a `def`.
    pub is_def: bool,
    /// Bytes of indentation before its first line: what [`crate::parse_range`] wants.
    pub indent: u32,
}

/// A logical line: its indentation, its bytes without comment and newline.
#[derive(Clone, Copy)]
struct Line {
    indent: usize,
    start: usize,
    end: usize,
}

/// The top-level statements of a file. Text that is not well-formed gives items that will not parse.
pub fn outline(text: &str) -> Vec<Item> {
    let lines = lines(text);
    let mut items = vec![];
    let mut i = 0;
    while i < lines.len() {
        let n = statement(text, &lines[i..]);
        items.push(item(text, &lines[i..i + n]));
        i += n;
    }
    items
}

fn lines(text: &str) -> Vec<Line> {
    let src = Src { file: FileId::default(), text, end: text.len() };
    let b = text.as_bytes();
    let (mut out, mut i) = (vec![], if text.starts_with('\u{feff}') { 3 } else { 0 });
    while i < b.len() {
        let start = i + b[i..].iter().take_while(|c| matches!(c, b' ' | b'\t' | 0x0c)).count();
        let indent = start - i;
        let (end, next) = logical_end(&src, b, start);
        if end > start {
            out.push(Line { indent, start, end });
        }
        i = next;
    }
    out
}

/// End of the logical line's text at `i`, and the start of the next line.
fn logical_end(src: &Src, b: &[u8], mut i: usize) -> (usize, usize) {
    let (mut depth, mut end) = (0usize, i);
    while i < b.len() {
        match b[i] {
            b'\n' | b'\r' if depth == 0 => return (end, i + if b[i..].starts_with(b"\r\n") { 2 } else { 1 }),
            b' ' | b'\t' | b'\n' | b'\r' | 0x0c => {
                i += 1;
                continue;
            }
            b'#' => {
                i = line_end(b, i);
                continue;
            }
            b'\\' => i += if b[i..].starts_with(b"\\\r\n") { 3 } else { 2 },
            b'(' | b'[' | b'{' => {
                depth += 1;
                i += 1;
            }
            b')' | b']' | b'}' => {
                depth = depth.saturating_sub(1);
                i += 1;
            }
            _ => match string_head(b, i) {
                Some(head) => i = src.string_end(i, head, 0).unwrap_or(b.len()),
                // A whole word at once, so that its last letter is not taken for a string's prefix.
                None => i += word_len(&b[i..]).max(1),
            },
        }
        i = i.min(b.len());
        end = i;
    }
    (end, b.len())
}

fn word_len(b: &[u8]) -> usize {
    b.iter().take_while(|c| c.is_ascii_alphanumeric() || **c == b'_' || **c >= 0x80).count()
}

fn word(text: &str, at: usize) -> &str {
    &text[at..at + word_len(&text.as_bytes()[at..])]
}

/// Whether a line continues the compound statement before it.
fn continues(text: &str, l: &Line) -> bool {
    matches!(word(text, l.start), "else" | "elif" | "except" | "finally")
}

/// Number of lines of the statement that starts at the first of `lines`.
fn statement(text: &str, lines: &[Line]) -> usize {
    let base = lines[0].indent;
    let mut n = 0;
    while n < lines.len() && lines[n].indent == base && text.as_bytes()[lines[n].start] == b'@' {
        n += 1;
    }
    n += 1;
    while n < lines.len() && (lines[n].indent > base || (lines[n].indent == base && continues(text, &lines[n]))) {
        n += 1;
    }
    n.min(lines.len())
}

/// The lines after the decorators.
fn undecorated<'a>(text: &str, lines: &'a [Line]) -> &'a [Line] {
    let n = lines.iter().take_while(|l| text.as_bytes()[l.start] == b'@').count();
    &lines[n.min(lines.len() - 1)..]
}

fn range(start: usize, end: usize) -> Range<u32> {
    start as u32..end as u32
}

fn item(text: &str, lines: &[Line]) -> Item {
    let body = undecorated(text, lines);
    let head = body[0];
    let (start, end) = (lines[0].start, lines[lines.len() - 1].end);
    let (kind, name) = describe(text, head);
    let binds = if kind == Kind::Import { bound(&text[head.start..head.end]) } else { vec![] };
    let header = range(start, head.end);
    let mut item = Item { name, kind, range: range(start, end), members: vec![], header, binds };
    if kind == Kind::Class {
        item.members = members(text, &body[1..]);
    }
    item
}

/// The names that an import statement binds.
fn bound(statement: &str) -> Vec<String> {
    let lines = statement.lines().map(|l| l.split('#').next().unwrap_or_default());
    let words = lines.collect::<Vec<_>>().join(" ").replace(['(', ')', '\\'], " ");
    let names = match words.split_once(" import ") {
        Some((_, names)) => names,
        None => words.trim_start_matches("import "),
    };
    let name = |part: &str| match part.split_once(" as ") {
        Some((_, name)) => name.trim().to_string(),
        None => part.trim().split('.').next().unwrap_or_default().to_string(),
    };
    names.split(',').map(name).filter(|n| !n.is_empty()).collect()
}

/// Names that some function of a file declares `global`.
pub fn globals(text: &str) -> Vec<String> {
    let lines = text.lines().filter_map(|l| l.trim_start().strip_prefix("global "));
    let mut names: Vec<String> = lines.flat_map(|l| l.split(',')).map(|n| n.trim().to_string()).collect();
    names.sort();
    names.dedup();
    names
}

fn describe(text: &str, head: Line) -> (Kind, String) {
    let after = |n: usize| {
        let rest = &text[head.start + n..head.end];
        word(text, head.start + n + (rest.len() - rest.trim_start().len())).to_string()
    };
    match word(text, head.start) {
        "def" => (Kind::Function, after(3)),
        "async" => {
            let rest = text[head.start + 5..head.end].trim_start();
            match rest.strip_prefix("def") {
                Some(r) => (Kind::Function, word(r.trim_start(), 0).to_string()),
                None => (Kind::Other, String::new()),
            }
        }
        "class" => (Kind::Class, after(5)),
        "import" => (Kind::Import, text[head.start + 6..head.end].trim().to_string()),
        "from" => (Kind::Import, text[head.start + 4..head.end].trim().to_string()),
        "" => (Kind::Other, String::new()),
        name => {
            let rest = text[head.start + name.len()..head.end].trim_start();
            let assigns = (rest.starts_with('=') && !rest.starts_with("=="))
                || (rest.starts_with(':') && !rest.starts_with(":="));
            let keyword = matches!(name, "else" | "try" | "finally" | "lambda" | "except");
            if assigns && !keyword { (Kind::Assign, name.to_string()) } else { (Kind::Other, String::new()) }
        }
    }
}

fn members(text: &str, lines: &[Line]) -> Vec<Member> {
    let (mut out, mut i) = (vec![], 0);
    while i < lines.len() {
        let n = statement(text, &lines[i..]);
        let own = &lines[i..i + n];
        let (kind, name) = describe(text, undecorated(text, own)[0]);
        out.push(Member {
            name,
            range: range(own[0].start, own[n - 1].end),
            is_def: kind == Kind::Function,
            indent: own[0].indent as u32,
        });
        i += n;
    }
    out
}

/// Parses a class without its methods: a unit whose only statement is a `ClassDef` with the members that are no
/// `def`. Spans are positions in the file.
pub fn parse_class_header(file: FileId, text: &str, item: &Item) -> Result<Unit, Vec<Diagnostic>> {
    let (start, end) = (item.range.start as usize, item.range.end as usize);
    // Methods become blanks of the same length, so that every offset holds; the first one becomes `pass`, as a body
    // must not be empty.
    let mut own = text.as_bytes()[..end].to_vec();
    let mut passed = false;
    for m in item.members.iter().filter(|m| m.is_def) {
        let hole = &mut own[m.range.start as usize..m.range.end as usize];
        for c in hole.iter_mut().filter(|c| !matches!(**c, b'\n' | b'\r')) {
            *c = b' ';
        }
        if !passed {
            // `def` and `@x` are followed by enough bytes on their line to hold it.
            let line = hole.iter().take_while(|c| !matches!(**c, b'\n' | b'\r')).count();
            if line >= 4 {
                hole[..4].copy_from_slice(b"pass");
                passed = true;
            }
        }
    }
    let holed = String::from_utf8(own).expect("whole characters are replaced");
    let mut unit = parse::parse_range(file, &holed, start as u32..end as u32, 0)?;
    drop_pass(&mut unit);
    Ok(unit)
}

/// Takes the `pass` that stood for a method out of the class again.
fn drop_pass(unit: &mut Unit) {
    if !matches!(parse::single(unit), Some(StmtKind::ClassDef(_))) {
        return;
    }
    let id = unit.body[0];
    let keep: Vec<bool> = unit.stmts.iter().map(|s| !matches!(s.kind, StmtKind::Pass)).collect();
    if let StmtKind::ClassDef(ClassDef { body, .. }) = &mut unit.stmts[id.index()].kind {
        body.retain(|s| keep[s.index()]);
    }
}
