//! Inlining, callees first. Functions marked `inline` go in wherever they are called, small ones by size, and those with
//! one caller because nothing is duplicated.
//!
//! - A callee is inlined as it is after its own simplification, so what is copied is small; calls in the copy are not
//!   looked at again, which bounds recursion: a function is inlined only when it was finished before its caller (marked
//!   `inline`: also when not, once).
//! - The callee's implicit exits get the call's handler: if the call ends a block with `TryBr`, every instruction of the
//!   copy that may raise ends a block in `TryBr` to that unwind edge.
//! - A small function that calls itself is copied into itself once: the copy's calls are calls.
//! - Places of the copy remember the call's place (`Site::inlined_at`). Functions hidden from tracebacks have no places of
//!   their own; what they raise is reported where they were called.

use crate::hash::HashMap;

use super::rewrite::{self, Context, Subst};
use crate::analysis::dominators::has_loop;
use waspy_ir::{
    Attrs, Block, BlockData, Edge, Effects, FuncDecl, FuncId, Function, Imm, InstId, Module, Op, Reloc, Sig, Site,
    SiteId, Term, Value,
};

/// Instructions up to which any function is inlined.
const SMALL: usize = 12;
/// The same for functions that call nothing.
const SMALL_LEAF: usize = 30;
/// The same for functions with one caller.
const ONCE: usize = 600;
/// Instructions up to which a function is copied into itself, and calls of itself that it has then at most.
const RECURSIVE: usize = 40;
const RECURSIVE_CALLS: usize = 3;
/// Nothing but `inline` functions goes into a function that has grown past this.
const LARGEST: usize = 6000;

/// Inlines in the functions that `chosen` says (others are only what is inlined). `simplify` is called on each of them when
/// its calls are done.
pub fn run(
    module: &mut Module,
    cx: &Context,
    chosen: impl Fn(FuncId) -> bool,
    mut simplify: impl FnMut(&Context, FuncId, &mut Function),
) {
    let calls = CallGraph::new(module);
    let mut state = State {
        sites: HashMap::default(),
        done: vec![Done::Not; module.funcs.len()],
        uses: calls.uses.clone(),
        self_calls: calls.self_calls.clone(),
    };
    for id in calls.order() {
        if !chosen(id) {
            if let FuncDecl::Defined(_) = &module.funcs[id.index()] {
                state.done[id.index()] = Done::NotMeasured;
            }
            continue;
        }
        let Some(mut f) = rewrite::take(module, id) else { continue };
        if f.attrs.hidden {
            f.insts.iter_mut().for_each(|i| i.site = SiteId(0));
        }
        state.inline_into(module, cx, id, &mut f);
        simplify(cx, id, &mut f);
        if calls.self_calls[id.index()] && state.unroll_recursion(module, cx, id, &mut f) {
            simplify(cx, id, &mut f);
        }
        state.done[id.index()] = Done::Measured(Size::of(&f));
        rewrite::put(module, id, f);
    }
}

/// Who calls whom.
struct CallGraph {
    callees: Vec<Vec<FuncId>>,
    self_calls: Vec<bool>,
    /// Call sites of each function; more than one when its address is taken or it is exported.
    uses: Vec<u32>,
}

impl CallGraph {
    fn new(module: &Module) -> CallGraph {
        let n = module.funcs.len();
        let mut g = CallGraph { callees: vec![vec![]; n], self_calls: vec![false; n], uses: vec![0; n] };
        for (caller, decl) in module.funcs.iter().enumerate() {
            let FuncDecl::Defined(f) = decl else { continue };
            for i in f.blocks.iter().flat_map(|b| &b.insts) {
                let inst = f.inst(*i);
                match (inst.op, inst.imm) {
                    (Op::Call, Imm::Func(c)) => {
                        g.uses[c.index()] += 1;
                        g.callees[caller].push(c);
                        g.self_calls[caller] |= c.index() == caller;
                    }
                    (_, Imm::Func(c)) => g.uses[c.index()] += 2,
                    _ => {}
                }
            }
        }
        for (_, f) in &module.exports {
            g.uses[f.index()] += 2;
        }
        for (_, reloc) in module.data.iter().flat_map(|d| &d.relocs) {
            if let Reloc::Func(f) = reloc {
                g.uses[f.index()] += 2;
            }
        }
        g
    }

    /// Callees before callers, as far as there is no cycle.
    fn order(&self) -> Vec<FuncId> {
        let mut out = vec![];
        let mut seen = vec![false; self.callees.len()];
        for root in 0..self.callees.len() {
            if std::mem::replace(&mut seen[root], true) {
                continue;
            }
            let mut stack = vec![(root, 0)];
            while let Some((at, n)) = stack.last_mut() {
                match self.callees[*at].get(*n) {
                    Some(c) => {
                        *n += 1;
                        if !std::mem::replace(&mut seen[c.index()], true) {
                            stack.push((c.index(), 0));
                        }
                    }
                    None => {
                        out.push(FuncId(*at as u32));
                        stack.pop();
                    }
                }
            }
        }
        out
    }
}

#[derive(Clone, Copy)]
struct Size {
    insts: usize,
    calls: usize,
    loops: bool,
}

impl Size {
    fn of(f: &Function) -> Size {
        let mut size = Size { insts: 0, calls: 0, loops: has_loop(f) };
        for b in f.blocks.iter().filter(|b| !b.cold) {
            for &i in &b.insts {
                let inst = f.inst(i);
                size.insts += usize::from(!rewrite::is_constant(inst));
                size.calls += usize::from(matches!(inst.op, Op::Call | Op::CallIndirect | Op::New | Op::NewTail));
            }
            size.insts += usize::from(!matches!(b.term, Term::Br(_)));
        }
        size
    }
}

/// Is a function finished, and how large is it then?
#[derive(Clone, Copy)]
enum Done {
    Not,
    /// It was finished before; most of these are never asked for.
    NotMeasured,
    Measured(Size),
}

struct State {
    sites: HashMap<(SiteId, SiteId), SiteId>,
    done: Vec<Done>,
    uses: Vec<u32>,
    self_calls: Vec<bool>,
}

impl State {
    fn inline_into(&mut self, module: &mut Module, cx: &Context, id: FuncId, f: &mut Function) {
        let mut size = Size::of(f).insts;
        let mut subst = Subst::new(f);
        let mut at = 0;
        // Copies are appended; only the blocks that were there, and the rests of those that were split, are looked at.
        let mut work: Vec<Block> = f.block_ids().collect();
        while at < work.len() {
            let b = work[at];
            at += 1;
            let mut n = 0;
            while n < f.blocks[b.index()].insts.len() {
                let i = f.blocks[b.index()].insts[n];
                match self.chosen(module, id, f, b, i, size) {
                    Some(callee) => {
                        size += self.size(module, callee).map_or(SMALL_LEAF, |s| s.insts);
                        let rest = self.copy(module, cx, f, b, n, callee, &mut subst);
                        work.push(rest);
                        break;
                    }
                    None => n += 1,
                }
            }
        }
        subst.apply(f);
    }

    /// The size of a finished function.
    fn size(&mut self, module: &Module, id: FuncId) -> Option<Size> {
        match self.done[id.index()] {
            Done::Not => None,
            Done::Measured(size) => Some(size),
            Done::NotMeasured => {
                let size = Size::of(module.func(id));
                self.done[id.index()] = Done::Measured(size);
                Some(size)
            }
        }
    }

    fn chosen(
        &mut self,
        module: &Module,
        id: FuncId,
        f: &Function,
        b: Block,
        i: InstId,
        size: usize,
    ) -> Option<FuncId> {
        let inst = f.inst(i);
        let (Op::Call, Imm::Func(c)) = (inst.op, inst.imm) else { return None };
        let FuncDecl::Defined(callee) = &module.funcs[c.index()] else { return None };
        if c == id || callee.attrs.noinline || self.self_calls[c.index()] {
            return None;
        }
        if callee.attrs.inline {
            return Some(c);
        }
        let done = self.size(module, c)?;
        let cold = f.blocks[b.index()].cold || callee.attrs.cold || size > LARGEST;
        let limit = match (self.uses[c.index()], done.calls) {
            // Loops are best off in a function of their own: registers and versions are chosen for them alone.
            (1, _) if !done.loops || callee.attrs.hidden => ONCE,
            (_, 0) => SMALL_LEAF,
            _ => SMALL,
        };
        (!cold && done.insts <= limit).then_some(c)
    }

    /// Puts a small function into itself, once at each place: what is left of its calls does more each.
    fn unroll_recursion(&mut self, module: &mut Module, cx: &Context, id: FuncId, f: &mut Function) -> bool {
        let attrs = f.attrs;
        let is_self =
            |f: &Function, i: InstId| matches!((f.inst(i).op, f.inst(i).imm), (Op::Call, Imm::Func(c)) if c == id);
        let hot = f.blocks.iter().filter(|b| !b.cold);
        let calls = hot.flat_map(|b| &b.insts).filter(|i| is_self(f, **i)).count();
        let small = Size::of(f).insts <= RECURSIVE && (1..=RECURSIVE_CALLS).contains(&calls);
        if !small || attrs.hidden || attrs.cold || attrs.noinline {
            return false;
        }
        let body = f.clone();
        let mut subst = Subst::new(f);
        let mut work: Vec<Block> = f.block_ids().filter(|b| !f.blocks[b.index()].cold).collect();
        while let Some(b) = work.pop() {
            let found = f.blocks[b.index()].insts.iter().position(|&i| is_self(f, i));
            if let Some(n) = found {
                let rest = self.copy_body(module, cx, f, b, n, &body, &mut subst);
                work.push(rest);
            }
        }
        subst.apply(f);
        true
    }

    /// Replaces the `n`th instruction of `b` by a copy of the callee. Returns the block with what followed.
    #[allow(clippy::too_many_arguments)]
    fn copy(
        &mut self,
        module: &mut Module,
        cx: &Context,
        f: &mut Function,
        b: Block,
        n: usize,
        callee: FuncId,
        subst: &mut Subst,
    ) -> Block {
        // Out of the module meanwhile: places are added to that.
        let empty = FuncDecl::Declared { name: String::new(), sig: Sig::default(), attrs: Attrs::default() };
        let decl = std::mem::replace(&mut module.funcs[callee.index()], empty);
        let FuncDecl::Defined(body) = &decl else { unreachable!("what is inlined has a body") };
        let rest = self.copy_body(module, cx, f, b, n, body, subst);
        module.funcs[callee.index()] = decl;
        rest
    }

    #[allow(clippy::too_many_arguments)]
    fn copy_body(
        &mut self,
        module: &mut Module,
        cx: &Context,
        f: &mut Function,
        b: Block,
        n: usize,
        body: &Function,
        subst: &mut Subst,
    ) -> Block {
        let call = f.inst(f.blocks[b.index()].insts[n]).clone();
        let cold = f.blocks[b.index()].cold;
        let rest = split(f, b, n);
        let unwind = take_unwind(f, rest);
        for &old in &call.results {
            let ty = f.ty(old);
            let new = f.add_param(rest, ty);
            subst.set(old, new);
        }
        let first = f.blocks.len() as u32;
        let mut copy =
            Copy { values: vec![Value(u32::MAX); body.values.len()], first, rest, site: call.site, pending: vec![] };
        copy.blocks(f, body, &call.args, cold);
        for (k, block) in body.blocks.iter().enumerate() {
            for &i in &block.insts {
                let inst = body.inst(i);
                // What the callee's own handler catches has not left the callee: its caller is noted when it does.
                let caught = matches!(block.term, Term::TryBr { .. }) && block.insts.last() == Some(&i);
                let site = if caught { inst.site } else { self.site(module, inst.site, copy.site) };
                copy.inst(f, body, k, i, site);
            }
        }
        copy.terms(f, body);
        f.blocks[b.index()].term = Term::Br(Edge { block: Block(first), args: call.args });
        if let Some(unwind) = unwind {
            let last = f.blocks.len();
            for k in first as usize..last {
                guard(cx, f, Block(k as u32), &unwind);
            }
        }
        rest
    }

    /// The place `site` of a callee, seen from a call at `call`.
    fn site(&mut self, module: &mut Module, site: SiteId, call: SiteId) -> SiteId {
        if site == SiteId(0) {
            return call;
        }
        if call == SiteId(0) {
            return site;
        }
        if let Some(&known) = self.sites.get(&(site, call)) {
            return known;
        }
        let outer = module.sites[site.index()].inlined_at;
        let outer = outer.map_or(call, |o| self.site(module, o, call));
        let new = Site { inlined_at: Some(outer), ..module.sites[site.index()].clone() };
        module.sites.push(new);
        let id = SiteId(module.sites.len() as u32 - 1);
        self.sites.insert((site, call), id);
        id
    }
}

/// Cuts a block before its `n`th instruction, drops that, and moves what follows into a new block.
fn split(f: &mut Function, b: Block, n: usize) -> Block {
    let rest = f.add_block();
    let mut tail = f.blocks[b.index()].insts.split_off(n);
    tail.remove(0);
    let term = std::mem::take(&mut f.blocks[b.index()].term);
    let cold = f.blocks[b.index()].cold;
    f.blocks[rest.index()] = BlockData { params: vec![], insts: tail, term, cold };
    rest
}

/// If the call was what a `TryBr` guarded, makes that a plain jump and returns its unwind edge.
fn take_unwind(f: &mut Function, rest: Block) -> Option<Edge> {
    let data = &mut f.blocks[rest.index()];
    if !data.insts.is_empty() {
        return None;
    }
    match std::mem::take(&mut data.term) {
        Term::TryBr { normal, unwind } => {
            data.term = Term::Br(normal);
            Some(unwind)
        }
        term => {
            data.term = term;
            None
        }
    }
}

struct Copy {
    values: Vec<Value>,
    first: u32,
    rest: Block,
    site: SiteId,
    /// Copies that have no operands and no block yet, the next one last.
    pending: Vec<InstId>,
}

impl Copy {
    fn map(&self, v: Value) -> Value {
        self.values[v.index()]
    }

    fn block(&self, b: Block) -> Block {
        Block(self.first + b.0)
    }

    fn blocks(&mut self, f: &mut Function, body: &Function, args: &[Value], cold: bool) {
        debug_assert_eq!(body.blocks[0].params.len(), args.len());
        for data in &body.blocks {
            let b = f.add_block();
            f.blocks[b.index()].cold = data.cold || cold;
            for &p in &data.params {
                self.values[p.index()] = f.add_param(b, body.ty(p));
            }
        }
        // Results before operands: blocks are not in order of dominance.
        for i in body.blocks.iter().flat_map(|b| &b.insts) {
            let inst = body.inst(*i);
            let types: Vec<_> = inst.results.iter().map(|&r| body.ty(r)).collect();
            let id = f.make_inst(inst.op, vec![], inst.imm, &types, SiteId(0));
            for (old, new) in inst.results.iter().zip(f.insts[id.index()].results.clone()) {
                self.values[old.index()] = new;
            }
            self.pending.push(id);
        }
        self.pending.reverse();
    }

    fn inst(&mut self, f: &mut Function, body: &Function, block: usize, i: InstId, site: SiteId) {
        let id = self.pending.pop().expect("one copy an instruction");
        let args = body.inst(i).args.iter().map(|&a| self.map(a)).collect();
        let inst = &mut f.insts[id.index()];
        inst.args = args;
        inst.site = site;
        f.blocks[self.first as usize + block].insts.push(id);
    }

    fn terms(&self, f: &mut Function, body: &Function) {
        for (k, data) in body.blocks.iter().enumerate() {
            let mut term = data.term.clone();
            term.map_uses(|v| self.map(v));
            for e in term.edges_mut() {
                e.block = self.block(e.block);
            }
            if let Term::Return(values) = term {
                term = Term::Br(Edge { block: self.rest, args: values });
            }
            f.blocks[self.first as usize + k].term = term;
        }
    }
}

/// Ends the block at each instruction that may raise, with `unwind` as its handler.
fn guard(cx: &Context, f: &mut Function, b: Block, unwind: &Edge) {
    let mut b = b;
    loop {
        let data = &f.blocks[b.index()];
        let Some(n) = data.insts.iter().position(|&i| cx.may_raise(f.inst(i))) else { return };
        let is_last = n + 1 == data.insts.len();
        if is_last && matches!(data.term, Term::TryBr { .. }) {
            return;
        }
        let next = f.add_block();
        let diverges = f.inst(f.blocks[b.index()].insts[n]).op.effects().has(Effects::DIVERGES);
        let data = &mut f.blocks[b.index()];
        let tail = data.insts.split_off(n + 1);
        let term = std::mem::take(&mut data.term);
        let cold = data.cold || diverges;
        data.term = Term::TryBr { normal: Edge { block: next, args: vec![] }, unwind: unwind.clone() };
        f.blocks[next.index()] = BlockData { params: vec![], insts: tail, term, cold };
        b = next;
    }
}
