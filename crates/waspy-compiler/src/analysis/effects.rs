//! What functions do beyond computing their results, over the call graph: a fixpoint from "nothing" upwards, so that
//! recursion alone adds no effect. Declared attributes are promises: callers rely on them, and a body that breaks one is
//! an error here.

use super::dominators::reached;
use waspy_ir::cfg::Cfg;
use waspy_ir::{Effects, FuncDecl, FuncId, Function, Imm, Inst, Module, Op, Term};

/// Effects of a function, or of one instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FuncEffects {
    /// May come back with the pending exception set.
    pub raises: bool,
    /// May run the collector.
    pub collects: bool,
    /// Reads memory or globals.
    pub reads: bool,
    /// Writes memory or globals.
    pub writes: bool,
    /// Never returns normally: it raises, traps or runs for ever.
    pub diverges: bool,
}

impl FuncEffects {
    /// Depends on the operands alone.
    pub fn is_pure(self) -> bool {
        self == FuncEffects::default()
    }
}

/// What bodies do by themselves, and whom they call: read once a version of a body. The compiler asks for the effects of
/// the whole program again and again while it grows, and most of it has not changed since.
#[derive(Debug, Default)]
pub struct Bodies(Vec<Option<Body>>);

#[derive(Debug)]
struct Body {
    own: FuncEffects,
    calls: Vec<Call>,
    /// Has it handlers?
    tries: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Call {
    callee: u32,
    /// A handler of this body takes what the callee raises.
    caught: bool,
}

impl Bodies {
    /// The function's body is another one now.
    pub fn changed(&mut self, id: FuncId) {
        if let Some(body) = self.0.get_mut(id.index()) {
            *body = None;
        }
    }

    /// What the function calls. Known after an analysis, unless it has changed since.
    pub fn callees(&self, id: FuncId) -> Option<impl Iterator<Item = FuncId>> {
        let body = self.0.get(id.index())?.as_ref()?;
        Some(body.calls.iter().map(|c| FuncId(c.callee)))
    }

    /// Does the function handle exceptions? Known after an analysis.
    pub fn handles(&self, id: FuncId) -> bool {
        self.0.get(id.index()).and_then(Option::as_ref).is_some_and(|b| b.tries)
    }

    /// Analyses every function of the module.
    ///
    /// # Errors
    /// The promises that bodies break, one message each.
    pub fn analyse(&mut self, m: &Module) -> Result<Vec<FuncEffects>, Vec<String>> {
        self.0.resize_with(m.funcs.len(), || None);
        for (decl, body) in m.funcs.iter().zip(&mut self.0) {
            match decl {
                FuncDecl::Defined(f) if body.is_none() => *body = Some(Body::of(f)),
                FuncDecl::Defined(_) => {}
                _ => *body = None,
            }
        }
        let mut all: Vec<FuncEffects> = m.funcs.iter().map(start).collect();
        let callers = self.callers();
        let mut work: Vec<u32> = (0..m.funcs.len() as u32).collect();
        let mut queued = vec![true; m.funcs.len()];
        while let Some(n) = work.pop() {
            let n = n as usize;
            queued[n] = false;
            let (FuncDecl::Defined(f), Some(body)) = (&m.funcs[n], &self.0[n]) else { continue };
            let new = promised(body.effects(&all), f);
            if new != all[n] {
                all[n] = new;
                for &c in &callers[n] {
                    if !queued[c as usize] {
                        queued[c as usize] = true;
                        work.push(c);
                    }
                }
            }
        }
        let mut broken = vec![];
        for (decl, body) in m.funcs.iter().zip(&self.0) {
            if let (FuncDecl::Defined(f), Some(body)) = (decl, body)
                && promised(body.effects(&all), f) != body.effects(&all)
            {
                check(m, &all, f, &mut broken);
            }
        }
        if broken.is_empty() { Ok(all) } else { Err(broken) }
    }

    fn callers(&self) -> Vec<Vec<u32>> {
        let mut callers = vec![vec![]; self.0.len()];
        for (n, body) in self.0.iter().enumerate() {
            let Some(body) = body else { continue };
            for call in &body.calls {
                callers[call.callee as usize].push(n as u32);
            }
        }
        callers
    }
}

impl Body {
    fn of(f: &Function) -> Body {
        let mut body = Body { own: FuncEffects::default(), calls: vec![], tries: false };
        let mut returns = false;
        let reached = reached(f);
        for (data, _) in f.blocks.iter().zip(&reached).filter(|(_, reached)| **reached) {
            let tries = matches!(data.term, Term::TryBr { .. });
            body.tries |= tries;
            returns |= matches!(data.term, Term::Return(_));
            for (n, &i) in data.insts.iter().enumerate() {
                let caught = tries && n + 1 == data.insts.len();
                let inst = f.inst(i);
                match inst.imm {
                    Imm::Func(c) if inst.op == Op::Call => body.calls.push(Call { callee: c.0, caught }),
                    _ => body.own.add(of_op(inst.op), caught),
                }
            }
        }
        body.own.diverges = !returns;
        body.calls.sort_unstable();
        body.calls.dedup();
        body
    }

    fn effects(&self, all: &[FuncEffects]) -> FuncEffects {
        let mut sum = self.own;
        for call in &self.calls {
            sum.add(all[call.callee as usize], call.caught);
        }
        sum
    }
}

impl FuncEffects {
    /// Adds what a part of the body does; whether it ever comes back says nothing about the whole.
    fn add(&mut self, part: FuncEffects, caught: bool) {
        self.raises |= part.raises && !caught;
        self.collects |= part.collects;
        self.reads |= part.reads;
        self.writes |= part.writes;
    }
}

/// Analyses every function of a module, once.
///
/// # Errors
/// The promises that bodies break, one message each.
pub fn analyse(m: &Module) -> Result<Vec<FuncEffects>, Vec<String>> {
    Bodies::default().analyse(m)
}

/// Effects of an instruction.
pub fn of_inst(all: &[FuncEffects], inst: &Inst) -> FuncEffects {
    match inst.imm {
        Imm::Func(f) if inst.op == Op::Call => all[f.index()],
        _ => of_op(inst.op),
    }
}

fn of_op(op: Op) -> FuncEffects {
    let e = op.effects();
    FuncEffects {
        raises: e.has(Effects::RAISES),
        collects: e.has(Effects::COLLECTS),
        reads: e.has(Effects::READS),
        writes: e.has(Effects::WRITES),
        diverges: e.has(Effects::DIVERGES),
    }
}

/// Before its body is read, a function does nothing; what has no body does what its declaration allows.
fn start(decl: &FuncDecl) -> FuncEffects {
    let a = decl.attrs();
    match decl {
        FuncDecl::Defined(_) => FuncEffects::default(),
        // The host raises no Python exception and does not collect: `cabi_realloc` never does.
        FuncDecl::Import { .. } => FuncEffects { reads: !a.pure, writes: !a.pure, ..FuncEffects::default() },
        FuncDecl::Declared { .. } => {
            FuncEffects { raises: !a.noraise, collects: !a.nocollect, reads: !a.pure, writes: !a.pure, diverges: false }
        }
    }
}

fn promised(mut e: FuncEffects, f: &Function) -> FuncEffects {
    e.raises &= !f.attrs.noraise;
    e.collects &= !f.attrs.nocollect;
    e
}

/// Names the instructions that break a promise of the function.
fn check(m: &Module, all: &[FuncEffects], f: &Function, broken: &mut Vec<String>) {
    let cfg = Cfg::new(f);
    for &b in &cfg.rpo {
        let data = &f.blocks[b.index()];
        let caught = matches!(data.term, Term::TryBr { .. });
        for (n, &i) in data.insts.iter().enumerate() {
            let inst = f.inst(i);
            let e = of_inst(all, inst);
            let escapes = e.raises && !(caught && n + 1 == data.insts.len());
            for (promise, does) in
                [("noraise", f.attrs.noraise && escapes), ("nocollect", f.attrs.nocollect && e.collects)]
            {
                if does {
                    broken.push(format!("{} is declared {promise} but has {}", f.name, describe(m, inst)));
                }
            }
        }
    }
}

fn describe(m: &Module, inst: &Inst) -> String {
    let site = m.sites.get(inst.site.index()).filter(|s| s.line != 0);
    let at = site.map_or_else(String::new, |s| format!(" ({}:{})", s.file, s.line));
    match inst.imm {
        Imm::Func(f) if inst.op == Op::Call => format!("a call of {}{at}", m.funcs[f.index()].name()),
        _ => format!("{}{at}", inst.op.mnemonic()),
    }
}
