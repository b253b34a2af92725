//! Rewrites functions by what is known of them: known values become constants, calls that never come back end their
//! block, handlers of what does not raise go, and functions that nothing calls lose their bodies.

use super::eval::Found;
use super::{Known, World};
use crate::transform::fold::{self, Const};
use crate::transform::rewrite::{self, Context, Subst};
use crate::transform::{cfg, dce};
use waspy_ir::{Edge, FuncDecl, FuncId, Function, Imm, Module, Op, SiteId, Term, Type, Value, ValueDef};

/// What to do with each function; `None`: nothing calls it.
pub type Plans = Vec<Option<Plan>>;

/// What was found about a function.
pub struct Plan {
    found: Option<Found>,
    raises: bool,
}

/// Takes what was found of the functions that are reached.
pub fn plan(w: World) -> Plans {
    let all = w.funcs.iter().zip(w.found);
    all.map(|(facts, found)| facts.reached.then_some(Plan { found, raises: facts.raises })).collect()
}

/// Carries the plans out.
pub fn run(m: &mut Module, plans: Plans) {
    for (n, plan) in plans.iter().enumerate() {
        let FuncDecl::Defined(f) = &mut m.funcs[n] else { continue };
        match plan {
            None => {
                let (name, sig, attrs) = (std::mem::take(&mut f.name), f.sig.clone(), f.attrs);
                m.funcs[n] = FuncDecl::Declared { name, sig, attrs };
            }
            Some(plan) => {
                f.attrs.noraise |= !plan.raises;
                f.attrs.pure |= is_constant(f);
            }
        }
    }
    let cx = Context::without_writes(m);
    for (n, plan) in plans.into_iter().enumerate() {
        let Some(found) = plan.and_then(|p| p.found) else { continue };
        let id = FuncId(n as u32);
        let Some(mut f) = rewrite::take(m, id) else { continue };
        let mut changed = rewrite::drop_dead_handlers(&cx, &mut f);
        changed |= cut(&mut f, &found);
        changed |= constants(&mut f, &found);
        if changed {
            cfg::run(&cx, &mut f);
            dce::run(&cx, &mut f);
            cfg::run(&cx, &mut f);
            rewrite::compact(&mut f);
        }
        rewrite::put(m, id, f);
    }
}

/// Does the function only return constants?
fn is_constant(f: &Function) -> bool {
    let constant = |b: &waspy_ir::BlockData| {
        matches!(b.term, Term::Return(_)) && b.insts.iter().all(|&i| rewrite::is_constant(f.inst(i)))
    };
    f.blocks.len() == 1 && !f.sig.results.is_empty() && constant(&f.blocks[0])
}

/// Ends blocks behind what is not left normally.
fn cut(f: &mut Function, found: &Found) -> bool {
    let mut changed = false;
    for b in f.block_ids() {
        let Some(end) = found.ends[b.index()].filter(|_| found.reached[b.index()]) else { continue };
        let last = end + 1 == f.blocks[b.index()].insts.len();
        if last && matches!(f.blocks[b.index()].term, Term::Unreachable) {
            continue;
        }
        if last && let Term::TryBr { normal, .. } = &f.blocks[b.index()].term {
            let normal = normal.block;
            if found.reached[normal.index()] || !matches!(f.blocks[normal.index()].term, Term::Unreachable) {
                let nowhere = f.add_block();
                let Term::TryBr { normal, .. } = &mut f.blocks[b.index()].term else { unreachable!("just seen") };
                *normal = Edge { block: nowhere, args: vec![] };
                changed = true;
            }
            continue;
        }
        f.blocks[b.index()].insts.truncate(end + 1);
        f.blocks[b.index()].term = Term::Unreachable;
        changed = true;
    }
    changed
}

/// Replaces values by the constants that they always are.
fn constants(f: &mut Function, found: &Found) -> bool {
    let mut subst = Subst::new(f);
    for n in 0..found.known.len() {
        let v = Value(n as u32);
        let Some((op, imm)) = constant(found.known[n], f.ty(v)) else { continue };
        let block = match f.values[n].def {
            ValueDef::Result(i, _) if f.inst(i).op == op => continue,
            ValueDef::Result(..) => None,
            ValueDef::Param(b, _) => Some(b),
        };
        if block.is_some_and(|b| !found.reached[b.index()]) {
            continue;
        }
        let i = f.make_inst(op, vec![], imm, &[f.ty(v)], SiteId(0));
        let result = f.inst(i).results[0];
        // Constants live in the entry block; codegen writes them where they are used.
        f.blocks[0].insts.insert(0, i);
        subst.set(v, result);
    }
    let changed = !subst.is_empty();
    subst.apply(f);
    changed
}

fn constant(known: Known, ty: Type) -> Option<(Op, Imm)> {
    match known {
        Known::Const(c) => {
            let fits = match c {
                Const::I32(_) => ty == Type::I32,
                Const::I64(_) => ty == Type::I64,
                Const::F64(_) => ty == Type::F64,
                Const::Int(_) => ty == Type::Int,
                Const::Null => ty == Type::Ref,
                Const::Obj(_) => ty == Type::Obj,
            };
            fits.then(|| fold::const_inst(c))
        }
        Known::Data(d) if ty == Type::Ref => Some((Op::RefConst, Imm::Data(d))),
        Known::Data(d) if ty == Type::Ptr => Some((Op::PtrConst, Imm::Data(d))),
        Known::Layout(l) if ty == Type::Ptr => Some((Op::LayoutAddr, Imm::Layout(l))),
        _ => None,
    }
}
