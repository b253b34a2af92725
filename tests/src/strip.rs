//! A program without its annotations, every line and column where it was.
//!
//! An annotation is overwritten with spaces (line ends inside it are escaped), so that tracebacks and spans stay. Kept are
//! annotations that the program itself reads: the fields of dataclasses, named tuples and typed dicts, and what `register` asks for.

use std::ops::Range;
use waspy_syntax::ast::{ClassDef, Expr, ExprId, ExprKind, FunctionDef, Param, Stmt, StmtKind, Unit};

/// Decorators and bases that make fields of a class's annotations.
const FIELD_MAKERS: [&str; 4] = ["dataclass", "dataclass_transform", "NamedTuple", "TypedDict"];

/// What to overwrite, and with what it begins.
struct Cut {
    range: Range<usize>,
    /// `pass` where a whole statement goes.
    text: &'static str,
}

/// The program without annotations; the text must parse.
pub fn annotations(text: &str) -> Result<String, String> {
    let unit = crate::compiled::parse(text)?;
    let mut cuts = vec![];
    let kept = kept_statements(&unit);
    for (i, stmt) in unit.stmts.iter().enumerate() {
        if !kept.contains(&i) {
            statement_cuts(text, &unit, stmt, &mut cuts);
        }
    }
    Ok(apply(text, cuts))
}

/// A recorded traceback for the stripped text: the source lines of its frames are those of that text.
pub fn source_lines(traceback: &str, file: &str, stripped: &str) -> String {
    let lines: Vec<&str> = stripped.lines().collect();
    let mut result = String::new();
    let mut frame_line: Option<usize> = None;
    for line in traceback.split_inclusive('\n') {
        match frame_line.take() {
            Some(number) if line.starts_with("    ") => {
                let source = lines.get(number - 1).map_or("", |l| l.trim());
                result.push_str(&format!("    {source}\n"));
            }
            _ => result.push_str(line),
        }
        frame_line = line_of_frame(line, file);
    }
    result
}

/// The line number in `  File "FILE", line N, in f`.
fn line_of_frame(line: &str, file: &str) -> Option<usize> {
    let rest = line.trim_start().strip_prefix("File \"")?.strip_prefix(file)?.strip_prefix("\", line ")?;
    rest.split([',', '\n']).next()?.parse().ok()
}

/// Bodies of classes whose annotations are fields.
fn kept_statements(unit: &Unit) -> std::collections::HashSet<usize> {
    let classes = unit.stmts.iter().filter_map(|s| match &s.kind {
        StmtKind::ClassDef(c) if has_fields(unit, c) => Some(c),
        _ => None,
    });
    let fields = classes.flat_map(|c| &c.body).filter(|id| is_annotated(unit.stmt(**id))).map(|id| id.index());
    let registered = unit.stmts.iter().enumerate().filter(|(_, s)| is_registered(unit, s)).map(|(i, _)| i);
    fields.chain(registered).collect()
}

/// `@function.register` of `singledispatch` asks for the class of the first parameter.
fn is_registered(unit: &Unit, stmt: &Stmt) -> bool {
    let StmtKind::FunctionDef(f) = &stmt.kind else { return false };
    let register =
        |e: &ExprId| matches!(&unit.expr(*e).kind, ExprKind::Attribute { attr, .. } if attr.text == "register");
    f.decorators.iter().any(register)
}

fn is_annotated(stmt: &Stmt) -> bool {
    matches!(stmt.kind, StmtKind::AnnAssign { .. })
}

fn has_fields(unit: &Unit, class: &ClassDef) -> bool {
    class.decorators.iter().chain(&class.bases).any(|id| FIELD_MAKERS.contains(&last_name(unit, *id)))
}

/// `dataclass` of `@dataclasses.dataclass(frozen=True)`.
fn last_name(unit: &Unit, id: ExprId) -> &str {
    match &unit.expr(id).kind {
        // What a call of `make_dataclass` stands for has a name of its own for the decorator.
        ExprKind::Name(name) => name.rsplit('.').next().unwrap_or(name),
        ExprKind::Attribute { attr, .. } => &attr.text,
        ExprKind::Call { func, .. } => last_name(unit, *func),
        _ => "",
    }
}

fn statement_cuts(text: &str, unit: &Unit, stmt: &Stmt, cuts: &mut Vec<Cut>) {
    match &stmt.kind {
        StmtKind::FunctionDef(f) => function_cuts(text, unit, f, cuts),
        StmtKind::AnnAssign { annotation, value: None, .. } => {
            let end = closed_end(text, stmt.span.start as usize, unit.expr(*annotation));
            cuts.push(Cut { range: stmt.span.start as usize..end, text: "pass" });
        }
        StmtKind::AnnAssign { target, annotation, value: Some(_) } => {
            let start = unit.expr(*target).span.end as usize;
            let start = start + text[start..].find(':').unwrap_or(0);
            cuts.push(Cut { range: start..closed_end(text, start, unit.expr(*annotation)), text: "" });
        }
        _ => {}
    }
}

fn function_cuts(text: &str, unit: &Unit, f: &FunctionDef, cuts: &mut Vec<Cut>) {
    let p = &f.params;
    let all = p.positional_only.iter().chain(&p.positional).chain(&p.vararg).chain(&p.keyword_only).chain(&p.kwarg);
    for (name, annotation) in all.filter_map(|p: &Param| Some((&p.name, p.annotation?))) {
        let start = name.span.start as usize + name.text.len();
        cuts.push(Cut { range: start..closed_end(text, start, unit.expr(annotation)), text: "" });
    }
    if let Some(returns) = f.returns {
        let expr = unit.expr(returns);
        let start = text[..expr.span.start as usize].rfind("->").unwrap_or(expr.span.start as usize);
        cuts.push(Cut { range: start..closed_end(text, start, expr), text: "" });
    }
}

/// The end of an annotation that begins somewhere after `start`, with the parentheses around it.
fn closed_end(text: &str, start: usize, annotation: &Expr) -> usize {
    let mut end = annotation.span.end as usize;
    let before = &text[start..annotation.span.start as usize];
    for _ in 0..before.matches('(').count() {
        end += text[end..].find(')').map_or(0, |at| at + 1);
    }
    end
}

fn apply(text: &str, mut cuts: Vec<Cut>) -> String {
    cuts.sort_by_key(|c| c.range.start);
    let mut result = String::with_capacity(text.len());
    let mut at = 0;
    for cut in cuts.iter().filter(|c| !c.range.is_empty()) {
        result.push_str(&text[at..cut.range.start]);
        result.push_str(cut.text);
        blank(&text[cut.range.clone()], cut.text.len(), &mut result);
        at = cut.range.end;
    }
    result + &text[at..]
}

/// Spaces of the same width; a line end becomes a continued line, which is allowed in and outside brackets.
fn blank(removed: &str, written: usize, result: &mut String) {
    for c in removed.chars().skip(written) {
        result.push_str(if c == '\n' { "\\\n" } else { " " });
    }
}

#[cfg(test)]
mod tests {
    use super::{annotations, source_lines};

    fn check(from: &str, to: &str) {
        assert_eq!(annotations(from).unwrap(), to, "of {from:?}");
    }

    #[test]
    fn functions() {
        check(
            "def f(a: int, *b: str, c: float = 1.5) -> bool: pass\n",
            "def f(a     , *b     , c        = 1.5)        : pass\n",
        );
        check("def f(a: (int)) -> (None):\n    return\n", "def f(a       )          :\n    return\n");
        check("def f(a: dict[\n    str, int]): pass\n", "def f(a       \\\n             ): pass\n");
    }

    #[test]
    fn variables() {
        check("x: int = 1\n", "x      = 1\n");
        check("self.x: list[int] = []\n", "self.x            = []\n");
        check("x: int\n", "pass  \n");
    }

    #[test]
    fn fields_stay() {
        let fields = "@dataclass(frozen=True)\nclass A:\n    x: int\n    y: float = 0.5\n";
        check(fields, fields);
        check("class A:\n    x: int = 1\n", "class A:\n    x      = 1\n");
        check(
            "@dataclass\nclass A:\n    x: int\n    def f(self) -> int: return 1\n",
            "@dataclass\nclass A:\n    x: int\n    def f(self)       : return 1\n",
        );
    }

    #[test]
    fn tracebacks_show_the_stripped_line() {
        let recorded = "  File \"run/a.py\", line 2, in f\n    x: int = 1 // 0\nZeroDivisionError: x\n";
        let want = "  File \"run/a.py\", line 2, in f\n    x      = 1 // 0\nZeroDivisionError: x\n";
        assert_eq!(source_lines(recorded, "run/a.py", "y\n  x      = 1 // 0\n"), want);
    }
}
