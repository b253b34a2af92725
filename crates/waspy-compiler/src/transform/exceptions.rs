//! Raising becomes a test of the pending flag after what may raise. Inside `try` the test leads to the handler; elsewhere to
//! the function's exit, one block which notes the site for the traceback and returns zeros.
//!
//! Frames are noted while unwinding, so that a program that does not raise pays nothing but the tests. An op without a site
//! (a re-raise, a `finally`, code of the library) notes nothing.

use waspy_ir::cfg::reverse_postorder;
use waspy_ir::{Block, Edge, Function, Imm, InstId, Op, SiteId, Term, Type, Value};

use super::splice::Splice;
use crate::analysis::effects::{FuncEffects, of_inst};
use crate::lang_funcs::{LangFuncs, LangItem};

/// Rewrites a function. `effects` are those of the whole module.
pub fn run(f: &mut Function, effects: &[FuncEffects], lang: &mut dyn LangFuncs) {
    let mut p = Exceptions { effects, lang, plain_exit: None, noting_exit: None };
    for b in f.block_ids() {
        let data = &f.blocks[b.index()];
        let concerns = matches!(data.term, Term::TryBr { .. })
            || data.insts.iter().any(|&i| f.inst(i).op == Op::Throw || of_inst(effects, f.inst(i)).raises);
        if concerns {
            p.block(f, b);
        }
    }
    // What followed a call that is now known never to return.
    super::cfg::clear_unreachable(f);
    mark_cold(f);
}

/// What only leads to cold blocks is cold: the making of an exception, code before a call that never returns.
fn mark_cold(f: &mut Function) {
    for &b in reverse_postorder(f).iter().skip(1).rev() {
        let term = &f.blocks[b.index()].term;
        let mut cold = !matches!(term, Term::Return(_));
        term.for_each_edge(|e| cold &= f.blocks[e.block.index()].cold);
        f.blocks[b.index()].cold |= cold;
    }
}

struct Exceptions<'a> {
    effects: &'a [FuncEffects],
    lang: &'a mut dyn LangFuncs,
    plain_exit: Option<Block>,
    noting_exit: Option<Block>,
}

impl Exceptions<'_> {
    fn block(&mut self, f: &mut Function, b: Block) {
        let (mut s, insts, mut term) = Splice::open(f, b);
        for (n, &i) in insts.iter().enumerate() {
            let handler = match &term {
                Term::TryBr { unwind, .. } if n + 1 == insts.len() => Some(unwind.clone()),
                _ => None,
            };
            if self.inst(&mut s, i, handler) {
                return;
            }
            if n + 1 == insts.len()
                && let Term::TryBr { normal, .. } = term
            {
                term = Term::Br(normal);
            }
        }
        s.end(term);
    }

    /// Keeps or replaces an instruction and tests behind it. True: control never comes behind it.
    fn inst(&mut self, s: &mut Splice, i: InstId, handler: Option<Edge>) -> bool {
        let inst = s.f.inst(i).clone();
        s.site = inst.site;
        if inst.op == Op::Throw {
            s.ins_with(Op::PendingSet, &inst.args, Imm::None, &[]);
            let out = self.way_out(s, inst.site, handler);
            s.end(Term::Br(out));
            return true;
        }
        s.keep(i);
        let e = of_inst(self.effects, &inst);
        if !e.raises {
            return false;
        }
        let out = self.way_out(s, inst.site, handler);
        if e.diverges {
            s.end(Term::Br(out));
            return true;
        }
        let raised = s.op(Op::PendingTest, &[]);
        let next = s.new_block(false);
        s.branch(raised, out, Edge::new(next, &[]));
        false
    }

    /// Where control goes when something raised at `site`.
    fn way_out(&mut self, s: &mut Splice, site: SiteId, handler: Option<Edge>) -> Edge {
        let noted = site.0 != 0;
        match handler {
            Some(handler) if noted => {
                let b = s.new_block(true);
                self.in_block(s, b, |p, s| {
                    p.note(s, site);
                    s.end(Term::Br(handler));
                });
                Edge::new(b, &[])
            }
            Some(handler) => handler,
            None if noted => {
                let exit = self.noting_exit(s);
                let site = s.i32(self.lang.site_number(site));
                Edge::new(exit, &[site])
            }
            None => Edge::new(self.plain_exit(s), &[]),
        }
    }

    fn in_block(&mut self, s: &mut Splice, b: Block, fill: impl FnOnce(&mut Self, &mut Splice)) {
        let here = std::mem::replace(&mut s.block, b);
        fill(self, s);
        s.block = here;
    }

    fn note(&mut self, s: &mut Splice, site: SiteId) {
        let site = s.i32(self.lang.site_number(site));
        self.note_value(s, site);
    }

    fn note_value(&mut self, s: &mut Splice, site: Value) {
        let callee = self.lang.func(LangItem::TracebackAdd);
        let before = std::mem::replace(&mut s.site, SiteId(0));
        s.ins_with(Op::Call, &[site], Imm::Func(callee), &[]);
        s.site = before;
    }

    fn noting_exit(&mut self, s: &mut Splice) -> Block {
        if let Some(b) = self.noting_exit {
            return b;
        }
        let b = s.new_block(true);
        self.noting_exit = Some(b);
        let site = s.f.add_param(b, Type::I32);
        let plain = self.plain_exit(s);
        self.in_block(s, b, |p, s| {
            p.note_value(s, site);
            s.end(Term::Br(Edge::new(plain, &[])));
        });
        b
    }

    fn plain_exit(&mut self, s: &mut Splice) -> Block {
        if let Some(b) = self.plain_exit {
            return b;
        }
        let b = s.new_block(true);
        self.plain_exit = Some(b);
        self.in_block(s, b, |_, s| {
            let zeros: Vec<Value> = s.f.sig.results.clone().into_iter().map(|ty| zero(s, ty)).collect();
            s.end(Term::Return(zeros));
        });
        b
    }
}

/// What a function that raises returns.
fn zero(s: &mut Splice, ty: Type) -> Value {
    match ty {
        Type::I32 => s.i32(0),
        Type::I64 => s.i64(0),
        Type::F64 => s.ins(Op::F64Const, &[], Imm::F64(0)),
        Type::F32 => {
            let x = s.ins(Op::F64Const, &[], Imm::F64(0));
            s.op(Op::F32DemoteF64, &[x])
        }
        Type::Int => s.ins(Op::IntConst, &[], Imm::I64(0)),
        Type::Ref => s.op(Op::RefNull, &[]),
        Type::Obj => s.ins(Op::ObjConst, &[], Imm::I32(0)),
        Type::Ptr => {
            let x = s.i32(0);
            s.op(Op::PtrFromRaw, &[x])
        }
    }
}
