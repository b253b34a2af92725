//! Test files as they are compiled: failed assertions show their values, decorators that were understood are gone.
//!
//! The text is edited in place and no line moves, so that tracebacks name the lines that people wrote. `assert f(x) == 3`
//! becomes `_waspy_0l = (f(x)); assert _waspy_0l == 3, "…" + repr(_waspy_0l) + …`: operands are computed once, in
//! their order, and named so that the message can show them. Names and literals are shown as they stand, which keeps what
//! an assertion teaches the compiler about a name. Only single comparisons have two sides to show.

use waspy_syntax::ast::{CmpOp, ExprId, ExprKind, StmtId, StmtKind, Unit};
use waspy_syntax::source::{SourceFile, Span};

/// Changes of a text, at places of the text as it was.
#[derive(Clone, Default)]
pub struct Edits {
    /// Where, what goes, what comes.
    edits: Vec<(usize, usize, String)>,
}

impl Edits {
    /// Puts something in the place of something.
    pub fn replace(&mut self, span: Span, text: String) {
        self.edits.push((span.start as usize, span.end as usize, text));
    }

    fn insert(&mut self, at: u32, text: String) {
        self.edits.push((at as usize, at as usize, text));
    }

    /// Takes a decorator out, its line ends excepted.
    pub fn remove_decorator(&mut self, text: &str, span: Span) {
        let start = text[..span.start as usize].rfind('@').unwrap_or(span.start as usize);
        let lines = text[start..span.end as usize].matches('\n').count();
        self.edits.push((start, span.end as usize, "\n".repeat(lines)));
    }

    /// The changed text.
    pub fn apply(mut self, text: &str) -> String {
        // Stable: what is inserted at one place stays in order.
        self.edits.sort_by_key(|(start, ..)| *start);
        let (mut out, mut at) = (String::new(), 0);
        for (start, end, new) in &self.edits {
            out.push_str(&text[at..*start]);
            out.push_str(new);
            at = *end;
        }
        out + &text[at..]
    }
}

/// Edits every assertion of a file that has something to show.
pub fn assertions(text: &str, unit: &Unit, edits: &mut Edits) {
    for id in 0..unit.stmts.len() {
        let id = StmtId(id as u32);
        if let StmtKind::Assert { test, msg } = &unit.stmt(id).kind {
            Assertion { text, unit, number: id.0, edits }.rewrite(id, *test, *msg);
        }
    }
}

/// First and last lines of assertions that have several: rewritten, one raises where its last operand ends.
pub fn long_assertions(file: &SourceFile, unit: &Unit) -> Vec<(u32, u32)> {
    let asserts = unit.stmts.iter().filter(|s| matches!(s.kind, StmtKind::Assert { .. }));
    let lines = asserts.map(|s| (file.line_col(s.span.start).0, file.line_col(s.span.end).0));
    lines.filter(|(first, last)| first < last).collect()
}

struct Assertion<'a> {
    text: &'a str,
    unit: &'a Unit,
    number: u32,
    edits: &'a mut Edits,
}

impl Assertion<'_> {
    fn rewrite(&mut self, stmt: StmtId, test: ExprId, msg: Option<ExprId>) {
        let source = self.source(test);
        let mut shown = python_literal(&format!("assert {}", one_line(source)));
        if let ExprKind::Compare { left, ops, rights } = &self.unit.expr(test).kind
            && ops.len() == 1
        {
            let identity = matches!(ops[0], CmpOp::Is | CmpOp::IsNot);
            let sides = [self.operand(*left, "l", identity), self.operand(rights[0], "r", identity)];
            for (side, label) in sides.iter().zip(["  left: ", " right: "]) {
                if let Some(side) = side {
                    shown.push_str(&format!(" + {} + repr(({}))", python_literal(&format!("\n{label}")), side.name));
                }
            }
            let temporaries: String = sides.iter().flatten().map(|s| s.temporary.as_str()).collect();
            self.edits.insert(self.unit.stmt(stmt).span.start, temporaries);
        }
        match msg {
            Some(msg) => {
                let span = self.unit.expr(msg).span;
                let new = format!("str(({})) + {} + {shown}", self.source(msg), python_literal("\n"));
                self.edits.replace(span, new);
            }
            None => self.edits.insert(self.unit.stmt(stmt).span.end, format!(", {shown}")),
        }
    }

    /// How a side is shown. What would be computed twice gets a name; under `is` that would hide from the compiler what
    /// the assertion says, so such a side is not shown.
    fn operand(&mut self, id: ExprId, side: &str, identity: bool) -> Option<Side> {
        let source = self.source(id);
        if self.is_plain(id) {
            return Some(Side { name: source.to_owned(), temporary: String::new() });
        }
        if identity {
            return None;
        }
        let name = format!("_waspy_{}{side}", self.number);
        let temporary = format!("{name} = ({source}); ");
        self.edits.replace(self.unit.expr(id).span, name.clone());
        Some(Side { name, temporary })
    }

    /// Can it be written twice? Names, constants and displays of them.
    fn is_plain(&self, id: ExprId) -> bool {
        match &self.unit.expr(id).kind {
            ExprKind::Name(_) => true,
            // A long text is shown once, by the source of the assertion.
            ExprKind::Constant(_) => !self.source(id).contains('\n'),
            ExprKind::UnaryOp { operand, .. } => self.is_plain(*operand),
            ExprKind::Tuple(items) | ExprKind::List(items) | ExprKind::Set(items) => self.are_plain(id, items),
            ExprKind::Dict { keys, values } => {
                keys.iter().all(|k| k.is_some_and(|k| self.is_plain(k))) && self.are_plain(id, values)
            }
            _ => false,
        }
    }

    fn are_plain(&self, whole: ExprId, parts: &[ExprId]) -> bool {
        !self.source(whole).contains('\n') && parts.iter().all(|p| self.is_plain(*p))
    }

    fn source(&self, id: ExprId) -> &str {
        let span = self.unit.expr(id).span;
        &self.text[span.start as usize..span.end as usize]
    }
}

struct Side {
    name: String,
    /// The statement that computes it, if one does.
    temporary: String,
}

fn one_line(source: &str) -> String {
    source.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as a literal of Python.
pub fn python_literal(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\0'..='\x1f' => out.push_str(&format!("\\x{:02x}", c as u32)),
            _ => out.push(c),
        }
    }
    out + "\""
}

#[cfg(test)]
mod tests {
    use super::*;
    use waspy_syntax::parse_module;
    use waspy_syntax::source::FileId;

    fn rewritten(text: &str) -> String {
        let unit = parse_module(FileId(0), text).unwrap();
        let mut edits = Edits::default();
        assertions(text, &unit, &mut edits);
        let out = edits.apply(text);
        assert_eq!(out.lines().count(), text.lines().count(), "no line moves");
        parse_module(FileId(0), &out).expect("it is Python still");
        out
    }

    #[test]
    fn sides_are_computed_once() {
        let n = "0";
        assert_eq!(
            rewritten("assert f(1) == 2\n"),
            format!(
                "_waspy_{n}l = (f(1)); assert _waspy_{n}l == 2, \"assert f(1) == 2\" + \"\\n  left: \" + \
                 repr((_waspy_{n}l)) + \"\\n right: \" + repr((2))\n"
            )
        );
    }

    #[test]
    fn what_teaches_about_a_name_stays() {
        assert!(rewritten("assert x is not None\n").starts_with("assert x is not None, "));
        assert!(rewritten("assert isinstance(x, int)\n").starts_with("assert isinstance(x, int), \"assert "));
    }

    #[test]
    fn lines_and_parentheses_stay() {
        rewritten("assert (\n    f(1,  # one\n      2)\n    == [3,\n 4]\n)\nx = 1\n");
        rewritten("if x: assert (a == b), 'why'\n");
        rewritten("assert f('\"\\\\') in (g('é'), \"\"\"long\ntext\"\"\"), (\n  'no'\n)\n");
    }

    #[test]
    fn decorators_leave_their_lines() {
        let text = "@mark(\n  1)\ndef f(): pass\n";
        let unit = parse_module(FileId(0), text).unwrap();
        let StmtKind::FunctionDef(def) = &unit.stmt(unit.body[0]).kind else { panic!("a function") };
        let mut edits = Edits::default();
        edits.remove_decorator(text, unit.expr(def.decorators[0]).span);
        assert_eq!(edits.apply(text), "\n\ndef f(): pass\n");
    }
}
