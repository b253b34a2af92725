//! Nesting is bounded before the parser runs: its tree is freed, converted and analysed by recursion.
//!
//! Every level of an expression costs at least one token of its statement, so counting tokens that can deepen the
//! tree, along the brackets that are open, bounds the depth from above in one linear walk. CPython's own bounds for
//! brackets and indentation are in `scan.rs`.

use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::scan::{Kind, Src, Tok};

/// Most levels of an expression: operators, attributes, calls and brackets along one path.
pub(crate) const MAX_EXPR: usize = 500;
/// Most `elif` of one `if`, which nest in each other's `else`.
pub(crate) const MAX_ELIF: usize = 400;

/// Rejects what nests too deeply.
pub(crate) fn check(src: &Src, toks: &[Tok]) -> Result<(), Box<Diagnostic>> {
    expressions(src, toks)?;
    elifs(src, toks)
}

fn deepens(kind: Kind, text: &str) -> bool {
    match kind {
        Kind::Op => !matches!(text, "," | ";" | ":" | ")" | "]" | "}" | "=" | "->" | "..."),
        Kind::Name => matches!(text, "not" | "if" | "lambda" | "await" | "yield" | "or" | "and" | "in" | "is" | "for"),
        _ => false,
    }
}

fn expressions(src: &Src, toks: &[Tok]) -> Result<(), Box<Diagnostic>> {
    // `levels[k]`: what deepens inside the k-th open bracket, since its last comma; `sum` is their total.
    let (mut levels, mut sum) = (vec![0usize], 0usize);
    for t in toks {
        let text = t.text(src.text);
        match t.kind {
            Kind::Newline => {
                levels.truncate(1);
                levels[0] = 0;
                sum = 0;
                continue;
            }
            Kind::Op if matches!(text, ")" | "]" | "}") => {
                if levels.len() > 1 {
                    sum -= levels.pop().unwrap_or(0);
                }
                continue;
            }
            Kind::Op if text == "," || text == ";" => {
                let top = levels.last_mut().expect("one level stays");
                sum -= *top;
                *top = 0;
                continue;
            }
            _ => {}
        }
        if deepens(t.kind, text) {
            *levels.last_mut().expect("one level stays") += 1;
            sum += 1;
            if sum > MAX_EXPR {
                let m = "expression is nested too deeply";
                let mut d = src.error(codes::NESTING, t.start as usize, t.end as usize, m);
                d.hint = Some("split it over several statements".into());
                return Err(d);
            }
        }
        if t.kind == Kind::Op && matches!(text, "(" | "[" | "{") {
            levels.push(0);
        }
    }
    Ok(())
}

fn elifs(src: &Src, toks: &[Tok]) -> Result<(), Box<Diagnostic>> {
    let (mut counts, mut fresh) = (vec![0usize], true);
    for t in toks {
        match t.kind {
            Kind::Indent => counts.push(0),
            Kind::Dedent if counts.len() > 1 => {
                counts.pop();
            }
            Kind::Name if fresh => {
                let top = counts.last_mut().expect("one level stays");
                match t.text(src.text) {
                    "elif" => *top += 1,
                    "else" => {}
                    _ => *top = 0,
                }
                if counts.iter().sum::<usize>() > MAX_ELIF {
                    let mut d = src.error(codes::NESTING, t.start as usize, t.end as usize, "too many elif clauses");
                    d.hint = Some("use a dict, or split the chain over several functions".into());
                    return Err(d);
                }
            }
            _ => {}
        }
        fresh = matches!(t.kind, Kind::Newline | Kind::Indent | Kind::Dedent);
    }
    Ok(())
}
