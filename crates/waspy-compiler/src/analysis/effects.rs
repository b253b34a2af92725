//! What functions do beyond computing their results, over the call graph: a fixpoint from "nothing" upwards, so that
//! recursion alone adds no effect. Declared attributes are promises: callers rely on them, and a body that breaks one is
//! an error here.

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

/// Analyses every function of the module.
///
/// # Errors
/// The promises that bodies break, one message each.
pub fn analyse(m: &Module) -> Result<Vec<FuncEffects>, Vec<String>> {
    let mut all: Vec<FuncEffects> = m.funcs.iter().map(start).collect();
    let callers = callers(m);
    let mut broken = vec![];
    let mut work: Vec<usize> = (0..m.funcs.len()).collect();
    while let Some(n) = work.pop() {
        let FuncDecl::Defined(f) = &m.funcs[n] else { continue };
        let new = promised(body(&all, f), f);
        if new != all[n] {
            all[n] = new;
            work.extend(&callers[n]);
        }
    }
    for decl in &m.funcs {
        let FuncDecl::Defined(f) = decl else { continue };
        check(m, &all, f, &mut broken);
    }
    if broken.is_empty() { Ok(all) } else { Err(broken) }
}

/// Effects of an instruction.
pub fn of_inst(all: &[FuncEffects], inst: &Inst) -> FuncEffects {
    match inst.imm {
        Imm::Func(f) if inst.op == Op::Call => all[f.index()],
        _ => {
            let e = inst.op.effects();
            FuncEffects {
                raises: e.has(Effects::RAISES),
                collects: e.has(Effects::COLLECTS),
                reads: e.has(Effects::READS),
                writes: e.has(Effects::WRITES),
                diverges: e.has(Effects::DIVERGES),
            }
        }
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

fn body(all: &[FuncEffects], f: &Function) -> FuncEffects {
    let mut sum = FuncEffects::default();
    let mut returns = false;
    let cfg = Cfg::new(f);
    for &b in &cfg.rpo {
        let data = &f.blocks[b.index()];
        let caught = matches!(data.term, Term::TryBr { .. });
        for (n, &i) in data.insts.iter().enumerate() {
            let e = of_inst(all, f.inst(i));
            sum.raises |= e.raises && !(caught && n + 1 == data.insts.len());
            sum.collects |= e.collects;
            sum.reads |= e.reads;
            sum.writes |= e.writes;
        }
        returns |= matches!(data.term, Term::Return(_));
    }
    sum.diverges = !returns;
    sum
}

fn callers(m: &Module) -> Vec<Vec<usize>> {
    let mut callers = vec![vec![]; m.funcs.len()];
    for (n, decl) in m.funcs.iter().enumerate() {
        let FuncDecl::Defined(f) = decl else { continue };
        for callee in callees(f) {
            callers[callee.index()].push(n);
        }
    }
    callers.iter_mut().for_each(|c: &mut Vec<usize>| c.dedup());
    callers
}

fn callees(f: &Function) -> impl Iterator<Item = FuncId> + '_ {
    let insts = f.blocks.iter().flat_map(|b| &b.insts).map(|&i| f.inst(i));
    insts.filter_map(|inst| match inst.imm {
        Imm::Func(f) if inst.op == Op::Call => Some(f),
        _ => None,
    })
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
