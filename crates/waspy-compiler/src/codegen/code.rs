//! Structured code before it is bytes: labels instead of depths, so that blocks nobody jumps to can be dropped and `if`s
//! turned round before anything is counted.

use wasm_encoder::{BlockType, Instruction as I};
use waspy_ir::SiteId;

use super::ops;

/// The place a jump goes to: the end of a block or the start of a loop.
pub type Label = u32;

/// Of code that stands for nothing in the source.
pub const NOWHERE: SiteId = SiteId(0);

/// A piece of structured code.
#[derive(Debug)]
pub enum Code {
    /// An instruction that is no control flow, and the place in the source that it is for.
    I(I<'static>, SiteId),
    /// Jumps to the label leave the block.
    Block(Label, Vec<Code>),
    /// Jumps to the label begin the loop again.
    Loop(Label, Vec<Code>),
    /// Both arms; the condition is on the stack.
    If(Vec<Code>, Vec<Code>),
    Br(Label),
    BrIf(Label),
    /// Targets and default.
    BrTable(Vec<Label>, Label),
}

/// Appends an instruction. Writing a local and reading it at once becomes `local.tee`; a constant condition twice negated
/// is itself.
pub fn push(out: &mut Vec<Code>, i: I<'static>) {
    if matches!(i, I::I32Add) && folded_sum(out) {
        return;
    }
    match (&i, out.last()) {
        (I::LocalGet(x), Some(Code::I(I::LocalSet(y), site))) if x == y => {
            let tee = Code::I(I::LocalTee(*x), *site);
            out.pop();
            out.push(tee);
        }
        (I::I32Eqz, Some(Code::I(last, site))) if ops::inverse(last).is_some() => {
            let inverse = Code::I(ops::inverse(last).expect("tested"), *site);
            out.pop();
            out.push(inverse);
        }
        _ => out.push(Code::I(i, NOWHERE)),
    }
}

/// Notes the place that the instructions at the end are for, which have none yet.
pub fn place(out: &mut [Code], site: SiteId) {
    for code in out.iter_mut().rev() {
        match code {
            Code::I(_, nowhere) if *nowhere == NOWHERE => *nowhere = site,
            _ => return,
        }
    }
}

/// Adds constants at once: nothing to add, two constants, a constant to a sum with one.
fn folded_sum(out: &mut Vec<Code>) -> bool {
    match out[..] {
        [.., Code::I(I::I32Const(0), _)] => {
            out.pop();
        }
        [.., Code::I(I::I32Const(a), site), Code::I(I::I32Const(b), _)] => {
            out.truncate(out.len() - 2);
            out.push(Code::I(I::I32Const(a.wrapping_add(b)), site));
        }
        [.., Code::I(I::I32Const(a), site), Code::I(I::I32Add, _), Code::I(I::I32Const(b), _)] => {
            out.truncate(out.len() - 3);
            out.push(Code::I(I::I32Const(a.wrapping_add(b)), site));
            push(out, I::I32Add);
        }
        _ => return false,
    }
    true
}

/// Takes a constant that is added last to an address, for the offset of a load or store. Nothing lies below
/// [`super::statics::BASE`], so that a sum with less is not one that went round.
pub fn take_offset(out: &mut Vec<Code>) -> u32 {
    match out[..] {
        [.., Code::I(I::I32Const(n), _), Code::I(I::I32Add, _)] if n > 0 && (n as u32) < super::statics::BASE => {
            out.truncate(out.len() - 2);
            n as u32
        }
        _ => 0,
    }
}

/// A condition in the shortest form: what is not 0 need not be 1.
fn shorten_condition(out: &mut Vec<Code>) {
    loop {
        match out[..] {
            [.., Code::I(I::I32Eqz, _), Code::I(I::I32Eqz, _)]
            | [.., Code::I(I::I32Const(0), _), Code::I(I::I32Ne, _)] => {
                out.truncate(out.len() - 2);
            }
            _ => return,
        }
    }
}

/// Appends an `if` in the shortest form.
pub fn push_if(out: &mut Vec<Code>, then: Vec<Code>, other: Vec<Code>) {
    shorten_condition(out);
    match (then.as_slice(), other.as_slice()) {
        ([], []) => out.push(Code::I(I::Drop, NOWHERE)),
        ([Code::Br(l)], []) => {
            let l = *l;
            out.push(Code::BrIf(l));
        }
        ([Code::Br(l)], _) => {
            let l = *l;
            out.push(Code::BrIf(l));
            out.extend(other);
        }
        (_, [Code::Br(l)]) => {
            let l = *l;
            push(out, I::I32Eqz);
            out.push(Code::BrIf(l));
            out.extend(then);
        }
        ([], _) => {
            push(out, I::I32Eqz);
            push_if(out, other, then);
        }
        _ if never_falls(&then) => {
            out.push(Code::If(then, vec![]));
            out.extend(other);
        }
        _ if never_falls(&other) => {
            push(out, I::I32Eqz);
            out.push(Code::If(other, vec![]));
            out.extend(then);
        }
        _ => out.push(Code::If(then, other)),
    }
}

/// Does control never come to the end? (A block that is left by a jump is taken to be left at its end.)
pub fn never_falls(code: &[Code]) -> bool {
    match code.last() {
        Some(Code::I(I::Return | I::Unreachable, _) | Code::Br(_) | Code::BrTable(..)) => true,
        Some(Code::If(a, b)) => never_falls(a) && never_falls(b),
        Some(Code::Loop(_, body)) => never_falls(body),
        _ => false,
    }
}

/// Writes the code with depths instead of labels. Blocks that no jump leaves are not written.
pub fn flatten(code: Vec<Code>, uses: &[u32], emit: &mut impl FnMut(&I<'static>, SiteId)) {
    let mut f = Flatten { uses, open: vec![], emit };
    f.all(code);
}

struct Flatten<'a, F> {
    uses: &'a [u32],
    /// Labels of the constructs around, innermost last; an `if` has none.
    open: Vec<Option<Label>>,
    emit: &'a mut F,
}

impl<F: FnMut(&I<'static>, SiteId)> Flatten<'_, F> {
    fn all(&mut self, code: Vec<Code>) {
        code.into_iter().for_each(|c| self.one(c));
    }

    fn depth(&self, label: Label) -> u32 {
        let found = self.open.iter().rev().position(|&l| l == Some(label));
        found.expect("a jump goes to a construct around it") as u32
    }

    fn one(&mut self, code: Code) {
        match code {
            Code::I(i, site) => (self.emit)(&i, site),
            Code::Block(l, body) if self.uses[l as usize] == 0 => self.all(body),
            Code::Block(l, body) => self.nested(&I::Block(BlockType::Empty), Some(l), body),
            Code::Loop(l, body) => self.nested(&I::Loop(BlockType::Empty), Some(l), body),
            Code::If(then, other) => {
                self.open.push(None);
                (self.emit)(&I::If(BlockType::Empty), NOWHERE);
                self.all(then);
                if !other.is_empty() {
                    (self.emit)(&I::Else, NOWHERE);
                    self.all(other);
                }
                self.close();
            }
            Code::Br(l) => {
                let depth = self.depth(l);
                (self.emit)(&I::Br(depth), NOWHERE);
            }
            Code::BrIf(l) => {
                let depth = self.depth(l);
                (self.emit)(&I::BrIf(depth), NOWHERE);
            }
            Code::BrTable(all, default) => {
                let all: Vec<u32> = all.iter().map(|&l| self.depth(l)).collect();
                let default = self.depth(default);
                (self.emit)(&I::BrTable(all.into(), default), NOWHERE);
            }
        }
    }

    fn nested(&mut self, open: &I<'static>, label: Option<Label>, body: Vec<Code>) {
        self.open.push(label);
        (self.emit)(open, NOWHERE);
        self.all(body);
        self.close();
    }

    fn close(&mut self) {
        self.open.pop();
        (self.emit)(&I::End, NOWHERE);
    }
}
