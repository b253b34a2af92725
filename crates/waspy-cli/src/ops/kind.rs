//! Whether a file is a program or a library.
//!
//! A file is a program when running its body does something beside defining names: it calls, loops, raises, or asks whether it
//! is `__main__`. Everything else is a library, whose public functions a component exports.

use waspy_compiler::api::Target;
use waspy_syntax::ast::{Constant, Expr, ExprId, ExprKind, StmtId, StmtKind, Unit};

/// The name that tells a module whether it is the program.
const MODULE_NAME: &str = "__name__";

/// What the file is.
pub fn of(unit: &Unit) -> Target {
    if acts(unit, &unit.body) { Target::Command } else { Target::Library }
}

fn acts(unit: &Unit, body: &[StmtId]) -> bool {
    body.iter().any(|id| match &unit.stmt(*id).kind {
        StmtKind::Expr(e) => !is_text(unit.expr(*e)),
        StmtKind::For { .. } | StmtKind::While { .. } | StmtKind::With { .. } => true,
        StmtKind::Match { .. } | StmtKind::Raise { .. } => true,
        StmtKind::If { cond, then, orelse } => asks_for_main(unit, *cond) || acts(unit, then) || acts(unit, orelse),
        StmtKind::Try { body, orelse, finalbody, .. } => [body, orelse, finalbody].iter().any(|b| acts(unit, b)),
        _ => false,
    })
}

/// A docstring, or the `...` of a stub.
fn is_text(expr: &Expr) -> bool {
    matches!(expr.kind, ExprKind::Constant(Constant::Str(_) | Constant::Ellipsis))
}

fn asks_for_main(unit: &Unit, cond: ExprId) -> bool {
    let is_name = |id: &ExprId| matches!(&unit.expr(*id).kind, ExprKind::Name(n) if n == MODULE_NAME);
    match &unit.expr(cond).kind {
        ExprKind::Compare { left, rights, .. } => is_name(left) || rights.iter().any(is_name),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Target, of};
    use waspy_syntax::parse_module;
    use waspy_syntax::source::FileId;

    fn kind(text: &str) -> Target {
        of(&parse_module(FileId(0), text).unwrap())
    }

    #[test]
    fn definitions_are_a_library() {
        let text = "\"\"\"Doc.\"\"\"\nimport math\nLIMIT: int = 10\nTABLE = [1]\ndef f(): print(1)\nclass A: ...\n";
        assert_eq!(kind(text), Target::Library);
        assert_eq!(kind("import a\nif a.x:\n    y = 1\nelse:\n    y = 2\n"), Target::Library);
        assert_eq!(kind(""), Target::Library);
    }

    #[test]
    fn deeds_are_a_program() {
        for text in [
            "print(1)\n",
            "for i in [1]: x = i\n",
            "def f(): pass\nif __name__ == '__main__':\n    x = 1\n",
            "try:\n    f()\nfinally: pass\n",
            "if x:\n    pass\nelse:\n    raise x\n",
        ] {
            assert_eq!(kind(text), Target::Command, "{text}");
        }
    }
}
