//! Decides whether a program needs the collector. It does not when memory stays flat without one:
//!
//! 1. No loop and no recursion makes objects that it drops. An object is made at most once a call then (or by what the library
//!    declares `@amortised`), so that what a call makes is a constant times the largest thing it needs.
//! 2. Nothing outlives a call but results, the exception that left it, and constants: no global is given an object, or a
//!    number that may be one.
//!
//! Then objects are bumped to the end of memory and all given back when the host calls again (`lowlevel/memory.py`). What
//! raises and leaves the function does not make a loop go round, so an exception made in a loop counts where it is caught.

use waspy_ir::{Block, FuncDecl, FuncId, Function, GlobalId, Imm, InstId, Module, Op, Term};

/// The library's functions that allocate, and those that stand for them without a collector.
pub struct Forms {
    /// With a collector, without one.
    pub allocating: Vec<(FuncId, FuncId)>,
    /// The same for functions that free and count.
    pub others: Vec<(FuncId, FuncId)>,
    /// The same for functions that do nothing with a collector.
    pub hooks: Vec<(FuncId, FuncId)>,
}

impl Forms {
    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = (FuncId, FuncId)> {
        self.allocating.iter().chain(&self.others).chain(&self.hooks).copied()
    }
}

/// Chooses for a program. `passing` are globals that hold something only during a call or until the next; `entered_once`:
/// the host calls a single time.
pub fn run(m: &mut Module, forms: &Forms, passing: &[GlobalId], entered_once: bool, collector: bool) -> bool {
    let arena = !collector && (entered_once || nothing_stays(m, passing)) && bounded(m, forms);
    for decl in &mut m.funcs {
        let FuncDecl::Defined(f) = decl else { continue };
        for b in 0..f.blocks.len() {
            let insts = std::mem::take(&mut f.blocks[b].insts);
            f.blocks[b].insts = insts.into_iter().filter(|&i| keeps(f, i, forms, arena)).collect();
        }
    }
    arena
}

/// Redirects a call; false when it is to go.
fn keeps(f: &mut Function, i: InstId, forms: &Forms, arena: bool) -> bool {
    let inst = &mut f.insts[i.index()];
    let (Op::Call, Imm::Func(callee)) = (inst.op, inst.imm) else { return true };
    let find = |all: &[(FuncId, FuncId)]| all.iter().find(|(with, _)| *with == callee).map(|p| p.1);
    let hook = find(&forms.hooks);
    if let Some(other) = find(&forms.allocating).or(find(&forms.others)).or(hook).filter(|_| arena) {
        inst.imm = Imm::Func(other);
    }
    arena || hook.is_none()
}

/// Is no global given something that lies on the heap, other than for the time of a call?
fn nothing_stays(m: &Module, passing: &[GlobalId]) -> bool {
    let stays = |f: &Function, i: InstId| {
        let inst = f.inst(i);
        match (inst.op, inst.imm) {
            (Op::GlobalSet, Imm::Global(g)) if m.globals[g.index()].ty.is_root() && !passing.contains(&g) => {
                !is_constant(f, inst.args[0])
            }
            _ => false,
        }
    };
    let rooted = |f: &Function, i: InstId| match f.inst(i).imm {
        Imm::Data(d) => m.data[d.index()].root,
        _ => false,
    };
    bodies(m).all(|f| f.blocks.iter().flat_map(|b| &b.insts).all(|&i| !stays(f, i) && !rooted(f, i)))
}

fn is_constant(f: &Function, v: waspy_ir::Value) -> bool {
    crate::transform::rewrite::def_inst(f, v).is_some_and(crate::transform::rewrite::is_constant)
}

fn bodies(m: &Module) -> impl Iterator<Item = &Function> {
    m.funcs.iter().filter_map(|d| match d {
        FuncDecl::Defined(f) => Some(f),
        _ => None,
    })
}

/// What a function does to memory.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Allocates {
    /// It may allocate and then return.
    returning: bool,
    /// It may allocate at all.
    ever: bool,
}

fn bounded(m: &Module, forms: &Forms) -> bool {
    if bodies(m).any(|f| f.blocks.iter().flat_map(|b| &b.insts).any(|&i| f.inst(i).op == Op::CallIndirect)) {
        return false;
    }
    let source = |id: FuncId| forms.allocating.iter().any(|p| p.0 == id);
    let mut all = vec![Allocates::default(); m.funcs.len()];
    loop {
        let before = all.clone();
        for n in 0..m.funcs.len() {
            let FuncDecl::Defined(f) = &m.funcs[n] else { continue };
            all[n] = if source(FuncId(n as u32)) {
                Allocates { returning: true, ever: true }
            } else {
                let (mut sum, returns) = (Allocates::default(), leads_to_return(f));
                for site in sites(m, f, &all) {
                    sum.ever = true;
                    sum.returning |= site.ways(f).any(|b| returns[b.index()]);
                }
                sum
            };
        }
        if all == before {
            break;
        }
    }
    let recursive = recursive(m);
    (0..m.funcs.len()).all(|n| {
        let FuncDecl::Defined(f) = &m.funcs[n] else { return true };
        let returns = leads_to_return(f);
        source(FuncId(n as u32))
            || f.attrs.amortised
            || sites(m, f, &all)
                .iter()
                .all(|site| !site.ways(f).any(|b| comes_back(f, b, site.block) || recursive[n] && returns[b.index()]))
    })
}

/// A call that may allocate what is garbage when it is done again.
struct Site {
    block: Block,
    /// It allocates and control goes on behind it.
    goes_on: bool,
    /// Where control goes when it has allocated and raised.
    handler: Option<Block>,
}

impl Site {
    /// Where control goes on in the function after it allocated.
    fn ways<'s>(&'s self, f: &'s Function) -> impl Iterator<Item = Block> + 's {
        let after = self.goes_on.then(|| {
            let normal = match &f.blocks[self.block.index()].term {
                Term::TryBr { normal, .. } => vec![normal.block],
                term => term.edges().iter().map(|e| e.block).collect(),
            };
            if matches!(f.blocks[self.block.index()].term, Term::Return(_)) { vec![self.block] } else { normal }
        });
        after.into_iter().flatten().chain(self.handler)
    }
}

fn sites(m: &Module, f: &Function, all: &[Allocates]) -> Vec<Site> {
    let mut out = vec![];
    for b in f.block_ids() {
        let data = &f.blocks[b.index()];
        for (n, &i) in data.insts.iter().enumerate() {
            let inst = f.inst(i);
            let (Op::Call, Imm::Func(callee)) = (inst.op, inst.imm) else { continue };
            let does = all[callee.index()];
            if does.ever && !m.funcs[callee.index()].attrs().amortised {
                let handler = match &data.term {
                    Term::TryBr { unwind, .. } if n + 1 == data.insts.len() => Some(unwind.block),
                    _ => None,
                };
                out.push(Site { block: b, goes_on: does.returning, handler });
            }
        }
    }
    out
}

/// The blocks from which the function can be left normally.
fn leads_to_return(f: &Function) -> Vec<bool> {
    let mut leads: Vec<bool> = f.blocks.iter().map(|b| matches!(b.term, Term::Return(_))).collect();
    loop {
        let mut changed = false;
        for (n, b) in f.blocks.iter().enumerate() {
            if !leads[n] && b.term.edges().iter().any(|e| leads[e.block.index()]) {
                (leads[n], changed) = (true, true);
            }
        }
        if !changed {
            return leads;
        }
    }
}

/// Can control that goes on at `from` come to `to`?
fn comes_back(f: &Function, from: Block, to: Block) -> bool {
    // A block that returns goes on nowhere.
    if from == to && f.blocks[to.index()].term.edges().is_empty() {
        return false;
    }
    let mut seen = vec![false; f.blocks.len()];
    let mut work = vec![from];
    while let Some(b) = work.pop() {
        if b == to {
            return true;
        }
        if !std::mem::replace(&mut seen[b.index()], true) {
            work.extend(f.blocks[b.index()].term.edges().iter().map(|e| e.block));
        }
    }
    false
}

/// The functions that can come to be called again while they run.
fn recursive(m: &Module) -> Vec<bool> {
    let callees: Vec<Vec<usize>> = m
        .funcs
        .iter()
        .map(|d| {
            let FuncDecl::Defined(f) = d else { return vec![] };
            let insts = f.blocks.iter().flat_map(|b| &b.insts).map(|&i| f.inst(i));
            let called = insts.filter_map(|i| match i.imm {
                Imm::Func(c) if i.op == Op::Call => Some(c.index()),
                _ => None,
            });
            called.collect()
        })
        .collect();
    (0..m.funcs.len())
        .map(|n| {
            let mut seen = vec![false; m.funcs.len()];
            let mut work = callees[n].clone();
            while let Some(at) = work.pop() {
                if at == n {
                    return true;
                }
                if !std::mem::replace(&mut seen[at], true) {
                    work.extend(&callees[at]);
                }
            }
            false
        })
        .collect()
}
