//! Which functions count the depth of calls: those on a cycle of the call graph that goes through the program or a
//! dispatcher. Nothing else pays.

use super::Build;
use super::function::FnBuild;
use crate::hash::{HashMap, HashSet};
use crate::lang_items::paths;
use crate::sema::infer::SpecKind;
use crate::sema::program::Def;
use crate::sema::tree::SpecId;
use waspy_ir::{Edge, Imm, Op, Type, Value};

impl Build<'_, '_> {
    /// Finds the functions that count, among everything that the roots reach.
    pub fn find_recursion(&mut self, roots: &[SpecId]) {
        let specs = self.sema.reachable(roots);
        let mut edges: HashMap<SpecId, Vec<SpecId>> = HashMap::default();
        for &spec in &specs {
            let callees = self.sema.known_callees(spec);
            edges.insert(spec, callees);
        }
        for &spec in &specs {
            let counts = match self.sema.infer.specs[spec.0 as usize].kind {
                SpecKind::User(..) | SpecKind::Dispatcher(_) | SpecKind::Call(..) | SpecKind::Body(_) => true,
                SpecKind::Library(..) | SpecKind::Virtual(..) => false,
            };
            if counts && reaches_itself(spec, &edges) {
                self.recursive.insert(spec);
            }
        }
    }

    fn depth_global(&mut self, path: &'static str) -> waspy_ir::GlobalId {
        match self.sema.lang(path) {
            Def::Global(g) => self.global(g).expect("a depth has a carrier"),
            other => panic!("{path} is no variable: {other:?}"),
        }
    }
}

fn reaches_itself(spec: SpecId, edges: &HashMap<SpecId, Vec<SpecId>>) -> bool {
    let mut seen = HashSet::default();
    let mut todo = edges.get(&spec).cloned().unwrap_or_default();
    while let Some(next) = todo.pop() {
        if next == spec {
            return true;
        }
        if seen.insert(next) {
            todo.extend(edges.get(&next).into_iter().flatten().copied());
        }
    }
    false
}

impl FnBuild<'_, '_, '_> {
    /// At the entry of a function that counts: one deeper, and RecursionError past the limit.
    pub fn enter_depth(&mut self) {
        let (depth, limit) = (self.b.depth_global(paths::DEPTH), self.b.depth_global(paths::DEPTH_LIMIT));
        let before = self.f.global_get(depth, Type::I32);
        let one = self.f.i32(1);
        let now = self.f.op(Op::I32Add, &[before, one]);
        let most = self.f.global_get(limit, Type::I32);
        let over = self.f.op(Op::I32GeS, &[now, most]);
        let (bad, good) = (self.f.cold_block(&[]), self.f.block(&[]));
        self.f.cond_br(over, Edge::new(bad, &[]), Edge::new(good, &[]));
        self.f.switch_to(bad);
        let raise = self.b.lang_func(paths::TOO_DEEP);
        self.call_func(raise, &[]);
        self.f.unreachable();
        self.f.switch_to(good);
        self.f.ins_with(Op::GlobalSet, &[now], Imm::Global(depth), &[]);
        self.depth_before = Some(before);
        self.depth_here = Some(now);
    }

    /// In front of a return: as deep as before the call.
    pub fn leave_depth(&mut self) {
        if let Some(before) = self.depth_before {
            self.put_depth(before);
        }
    }

    /// At the head of a handler: the calls that the exception left are over.
    pub fn handler_depth(&mut self) {
        if let Some(here) = self.depth_here {
            self.put_depth(here);
        }
    }

    /// A function that does not count but has a handler remembers how deep it was called.
    pub fn remember_depth(&mut self) {
        let depth = self.b.depth_global(paths::DEPTH);
        self.depth_here = Some(self.f.global_get(depth, Type::I32));
    }

    fn put_depth(&mut self, value: Value) {
        let depth = self.b.depth_global(paths::DEPTH);
        self.f.ins_with(Op::GlobalSet, &[value], Imm::Global(depth), &[]);
    }
}
