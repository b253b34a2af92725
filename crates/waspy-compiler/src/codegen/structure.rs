//! Control flow of a function as blocks, loops and `if`s, recovered from the dominator tree as in N. Ramsey, "Beyond
//! Relooper" (2022): a block that several edges lead to follows a wasm block which those edges leave; the target of a back
//! edge begins a loop; everything else is placed in line where it is reached. Cold blocks come last in the order of blocks
//! and so end up behind the others.
//!
//! Chains of blocks are followed in a loop and not by recursion, since straight code with checks is one long chain.

use waspy_ir::cfg::Cfg;
use waspy_ir::{Block, Edge, Function, Term};

use super::code::{Code, Label, NOWHERE, never_falls, push_if};
use super::function::Body;

/// What the structure of a function needs to know of its blocks.
pub struct Structure<'a> {
    body: Body<'a>,
    f: &'a Function,
    cfg: &'a Cfg,
    /// Reached by several edges, or from a table of jumps.
    merge: Vec<bool>,
    /// Blocks that each block immediately dominates and that are merges, in order.
    merges_below: Vec<Vec<Block>>,
    header: Vec<bool>,
    /// Jumps to each label.
    uses: Vec<u32>,
}

/// Label of the wasm block that ends where `b` begins.
fn before(b: Block) -> Label {
    b.0 * 2
}

/// Label of the loop that `b` begins.
fn again(b: Block) -> Label {
    b.0 * 2 + 1
}

impl<'a> Structure<'a> {
    /// Prepares a function.
    ///
    /// # Panics
    /// When the control flow is not reducible, which nothing in the compiler makes.
    pub fn new(body: Body<'a>, f: &'a Function, cfg: &'a Cfg) -> Structure<'a> {
        let n = f.blocks.len();
        let mut s = Structure {
            body,
            f,
            cfg,
            merge: vec![false; n],
            merges_below: vec![vec![]; n],
            header: vec![false; n],
            uses: vec![0; 2 * n],
        };
        for &b in &cfg.rpo {
            let (back, forward): (Vec<Block>, Vec<Block>) =
                cfg.preds[b.index()].iter().partition(|&&p| cfg.is_back_edge(p, b));
            assert!(back.iter().all(|&p| cfg.dominates(b, p)), "{}: control flow at {b} is not reducible", f.name);
            s.header[b.index()] = !back.is_empty();
            s.merge[b.index()] |= forward.len() > 1;
            if let Term::Switch { .. } = f.blocks[b.index()].term {
                for e in f.blocks[b.index()].term.edges() {
                    s.merge[e.block.index()] = true;
                }
            }
        }
        for &b in &cfg.rpo {
            if let Some(d) = cfg.idom(b).filter(|_| s.merge[b.index()]) {
                s.merges_below[d.index()].push(b);
            }
        }
        s
    }

    /// The code of the whole function, and how often each label is used.
    pub fn code(mut self) -> (Vec<Code>, Vec<u32>) {
        let code = self.tree(Function::ENTRY, None);
        (code, self.uses)
    }

    /// Code of `x` and of all it dominates. Falling off its end leads to `fall`.
    fn tree(&mut self, x: Block, fall: Option<Block>) -> Vec<Code> {
        let mut out = vec![];
        // Loops that are still open around the end of the chain, each with the code before it.
        let mut loops: Vec<(Block, Vec<Code>)> = vec![];
        let mut next = Some(x);
        while let Some(x) = next {
            if self.header[x.index()] {
                loops.push((x, std::mem::take(&mut out)));
            }
            let below = std::mem::take(&mut self.merges_below[x.index()]);
            next = match below.as_slice() {
                [] => self.node(x, fall, &mut out),
                [first, ..] => {
                    let mut inner = vec![];
                    if let Some(n) = self.node(x, Some(*first), &mut inner) {
                        let rest = self.tree(n, Some(*first));
                        append(&mut inner, rest);
                    }
                    for (n, &y) in below.iter().enumerate() {
                        let mut code = vec![];
                        std::mem::swap(&mut code, &mut inner);
                        inner = vec![Code::Block(before(y), code)];
                        if let Some(&after) = below.get(n + 1) {
                            inner.extend(self.tree(y, Some(after)));
                        }
                    }
                    out.append(&mut inner);
                    below.last().copied()
                }
            };
        }
        while let Some((x, before)) = loops.pop() {
            let body = std::mem::replace(&mut out, before);
            out.push(Code::Loop(again(x), body));
        }
        out
    }

    /// Code of one block. When it goes on in line with another block, that one is returned instead of written.
    fn node(&mut self, x: Block, fall: Option<Block>, out: &mut Vec<Code>) -> Option<Block> {
        self.body.statements(x, out);
        let f = self.f;
        match &f.blocks[x.index()].term {
            Term::Br(e) => self.goto(x, e, fall, out),
            Term::CondBr { cond, then, other } => {
                self.body.value(*cond, out);
                self.cond_br(x, then, other, fall, out)
            }
            Term::Switch { index, edges, default } => {
                self.body.value(*index, out);
                let labels = edges.iter().map(|e| self.jump_label(x, e.block)).collect();
                let default = self.jump_label(x, default.block);
                out.push(Code::BrTable(labels, default));
                None
            }
            Term::Return(values) => {
                values.iter().for_each(|&v| self.body.value(v, out));
                out.push(Code::I(wasm_encoder::Instruction::Return, NOWHERE));
                None
            }
            Term::Unreachable => {
                if !matches!(out.last(), Some(Code::I(wasm_encoder::Instruction::Unreachable, _))) {
                    out.push(Code::I(wasm_encoder::Instruction::Unreachable, NOWHERE));
                }
                None
            }
            Term::TryBr { .. } => panic!("{}: TryBr in {x} is not lowered", self.f.name),
        }
    }

    fn cond_br(
        &mut self,
        x: Block,
        then: &Edge,
        other: &Edge,
        fall: Option<Block>,
        out: &mut Vec<Code>,
    ) -> Option<Block> {
        // Of two arms that both go on in line, the cold one is the one in the `if`.
        let cold = |e: &Edge| self.f.blocks[e.block.index()].cold;
        let turn = cold(other) && !cold(then);
        let (first, second) = if turn { (other, then) } else { (then, other) };
        let arm = self.arm(x, first, fall);
        if never_falls(&arm) {
            // What follows needs no nesting, so the chain can go on.
            if turn {
                super::code::push(out, wasm_encoder::Instruction::I32Eqz);
            }
            push_if(out, arm, vec![]);
            return self.goto(x, second, fall, out);
        }
        let rest = self.arm(x, second, fall);
        let (then, other) = if turn { (rest, arm) } else { (arm, rest) };
        push_if(out, then, other);
        None
    }

    fn arm(&mut self, x: Block, e: &Edge, fall: Option<Block>) -> Vec<Code> {
        let mut code = vec![];
        if let Some(n) = self.goto(x, e, fall, &mut code) {
            let rest = self.tree(n, fall);
            append(&mut code, rest);
        }
        code
    }

    /// Moves arguments and goes along an edge. Returns the target when it comes next in line.
    fn goto(&mut self, x: Block, e: &Edge, fall: Option<Block>, out: &mut Vec<Code>) -> Option<Block> {
        self.body.moves(e, out);
        let in_line = !self.cfg.is_back_edge(x, e.block) && !self.merge[e.block.index()];
        if in_line {
            return Some(e.block);
        }
        if fall != Some(e.block) || self.cfg.is_back_edge(x, e.block) {
            let label = self.jump_label(x, e.block);
            out.push(Code::Br(label));
        }
        None
    }

    fn jump_label(&mut self, from: Block, to: Block) -> Label {
        let label = if self.cfg.is_back_edge(from, to) { again(to) } else { before(to) };
        self.uses[label as usize] += 1;
        label
    }
}

/// Joins code, keeping the short forms across the seam.
fn append(out: &mut Vec<Code>, rest: Vec<Code>) {
    let mut rest = rest.into_iter();
    if let Some(first) = rest.next() {
        match first {
            Code::I(i, site) => {
                super::code::push(out, i);
                super::code::place(out, site);
            }
            other => out.push(other),
        }
    }
    out.extend(rest);
}
