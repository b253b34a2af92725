//! Statements and control flow. Variables are IR values: the walk keeps the current value of each, merges make block
//! parameters where they differ, loops make parameters of what their body stores.
//!
//! Longer than 600 lines because loops, jumps and handlers share the bookkeeping of variables.

use super::Build;
use crate::lang_items::paths;
use crate::sema::infer::{SpecKind, Tree};
use crate::sema::tree::{Handler, Kind, Label, Loop, Node, S, SpecId, Try, Var};
use crate::sema::types::Ty;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use waspy_ir::builder::FuncBuilder;
use waspy_ir::{Attrs, Block, Edge, Function, Imm, Op, Sig, SiteId, Type, Value};
use waspy_syntax::ast::Unit;
use waspy_syntax::source::Span;

/// The current value of a variable.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Slot {
    /// Its value; none when its type has nothing to carry.
    pub value: Option<Value>,
    /// Its type, resolved.
    pub ty: Ty,
    /// For variables that are tested: 1 while bound.
    pub bound: Option<Value>,
}

/// Variables at a point; one that is not there is unbound or dead.
pub type Vars = BTreeMap<Var, Slot>;

/// Something that `return`, `break` and exceptions leave.
enum Scope {
    /// Exceptions go to a block: its parameters are these variables with these types.
    Handler { block: Block, vars: Vec<(Var, Ty)> },
    /// A loop: the ends of paths that `break` leaves open, and where `continue` goes with which variables.
    Loop { breaks: Vec<(Block, Vars)>, head: Block, head_vars: Vec<(Var, Ty)> },
    /// Statements that can be left for their end, and the ends of the paths that do.
    Labelled { label: Label, left: Vec<(Block, Vars)> },
    /// `finally`: run on the way out.
    Cleanup(Handler),
}

/// Builds one function.
pub struct FnBuild<'b, 's, 'a> {
    /// The stage.
    pub b: &'b mut Build<'s, 'a>,
    /// The function.
    pub f: FuncBuilder,
    /// Current values.
    pub vars: Vars,
    /// Names of variables.
    pub var_names: Vec<String>,
    checked: BTreeSet<Var>,
    scopes: Vec<Scope>,
    ret: Ty,
    name: String,
    hidden: bool,
    unit: Rc<Unit>,
    /// Where the body of a generator stops.
    pub cuts: Option<super::generator::Cuts>,
    /// Depth of calls at the entry and inside, in functions that count it.
    pub depth_before: Option<Value>,
    /// What handlers put back.
    pub depth_here: Option<Value>,
}

/// Builds the body of a specialisation.
pub fn build(b: &mut Build, spec: SpecId, name: String, sig: Sig, attrs: Attrs) -> Function {
    let tree = b.sema.infer.specs[spec.0 as usize].tree.clone();
    let (qualname, unit) = match b.sema.infer.specs[spec.0 as usize].kind {
        SpecKind::User(f, _) | SpecKind::Library(f, _) => {
            let function = b.sema.program.function(f);
            (function.name.clone(), function.unit.clone())
        }
        SpecKind::Body(start) => {
            let function = b.sema.program.function(b.made_by(start).0);
            (function.name.clone(), function.unit.clone())
        }
        SpecKind::Dispatcher(_) | SpecKind::Virtual(..) | SpecKind::Call(..) => (String::new(), Rc::default()),
    };
    let ret = tree.ret.unwrap_or(Ty::NONE);
    let ret = b.sema.types.resolve(ret);
    let mut fb = FnBuild {
        f: FuncBuilder::new(name, sig, attrs),
        vars: Vars::new(),
        var_names: tree.var_names.clone(),
        checked: tree.checked.iter().copied().collect(),
        scopes: vec![],
        ret,
        name: qualname,
        hidden: attrs.hidden,
        unit,
        cuts: None,
        depth_before: None,
        depth_here: None,
        b,
    };
    fb.parameters(&tree);
    if fb.b.recursive.contains(&spec) {
        fb.enter_depth();
    } else if !fb.b.recursive.is_empty() && has_handler(&tree.body) {
        fb.remember_depth();
    }
    let generator = match fb.b.sema.infer.specs[spec.0 as usize].kind {
        SpecKind::Body(_) => tree.params.first().map(|p| p.1),
        _ => None,
    };
    if generator.is_some() {
        fb.begin_generator();
    }
    fb.stmts(&tree.body);
    if !fb.f.is_terminated() {
        fb.f.unreachable();
    }
    let (cuts, mut f) = (fb.cuts.take(), fb.f.finish());
    if let (Some(cuts), Some(ty)) = (cuts, generator) {
        b.cut(&mut f, ty, cuts);
    }
    f
}

impl FnBuild<'_, '_, '_> {
    fn parameters(&mut self, tree: &Tree) {
        let mut values = self.f.params().into_iter();
        for &(var, ty) in &tree.params {
            let ty = self.resolve(ty);
            let value = self.b.repr(ty).map(|_| values.next().expect("a parameter has a value"));
            self.set(var, value, ty);
        }
        for var in self.checked.clone() {
            if !self.vars.contains_key(&var) {
                let zero = self.f.i32(0);
                self.vars.insert(var, Slot { value: None, ty: Ty::NEVER, bound: Some(zero) });
            }
        }
    }

    /// The type without cells.
    pub fn resolve(&mut self, ty: Ty) -> Ty {
        self.b.sema.types.resolve(ty)
    }

    /// Stores into a variable.
    pub fn set(&mut self, var: Var, value: Option<Value>, ty: Ty) {
        let bound = if self.checked.contains(&var) { Some(self.f.i32(1)) } else { None };
        self.vars.insert(var, Slot { value, ty, bound });
    }

    /// Sets the source place of what is emitted next.
    pub fn at(&mut self, span: Span) {
        let site = if self.hidden || span == Span::default() {
            SiteId(0)
        } else {
            self.b.site(span, &self.name, &self.unit.clone())
        };
        self.f.set_site(site);
    }

    /// Must follow every op that may raise: inside `try` the block ends here.
    pub fn may_raise(&mut self) {
        if self.f.is_terminated() {
            return;
        }
        let Some(edge) = self.unwind() else { return };
        let next = self.f.block(&[]);
        self.f.try_br(Edge::new(next, &[]), edge);
        self.f.switch_to(next);
    }

    /// The edge that an exception takes from here; `None` leaves the function.
    fn unwind(&mut self) -> Option<Edge> {
        let found = self.scopes.iter().rev().find_map(|s| match s {
            Scope::Handler { block, vars } => Some((*block, vars.clone())),
            _ => None,
        })?;
        let (block, vars) = found;
        let needs_code = vars.iter().any(|(v, ty)| self.vars.get(v).is_some_and(|s| s.ty != *ty));
        if !needs_code {
            let args = self.edge_args(&vars);
            return Some(Edge::new(block, &args));
        }
        let here = self.f.current();
        let bridge = self.f.cold_block(&[]);
        self.f.switch_to(bridge);
        let saved = self.vars.clone();
        let args = self.unwind_args(&vars);
        self.f.br(block, &args);
        self.vars = saved;
        self.f.switch_to(here);
        Some(Edge::new(bridge, &[]))
    }

    /// Arguments on the way to a handler. Boxing calls the library, which must not find an exception pending, and what
    /// it raises itself (there is no memory) goes to no handler of this function.
    fn unwind_args(&mut self, vars: &[(Var, Ty)]) -> Vec<Value> {
        let calls = vars.iter().any(|(var, ty)| {
            let from = self.vars.get(var).map(|slot| self.b.repr(slot.ty));
            matches!(from, Some(Some(Type::Int | Type::F64))) && self.b.repr(*ty) == Some(Type::Obj)
        });
        if !calls {
            return self.edge_args(vars);
        }
        let pending = self.f.op(Op::TakePending, &[]);
        let scopes = std::mem::take(&mut self.scopes);
        let args = self.edge_args(vars);
        self.scopes = scopes;
        self.f.effect(Op::PendingSet, &[pending], Imm::None);
        args
    }

    /// Arguments for the parameters that [`FnBuild::params_for`] made.
    fn edge_args(&mut self, vars: &[(Var, Ty)]) -> Vec<Value> {
        let mut args = vec![];
        for &(var, ty) in vars {
            let slot = self.vars.get(&var).copied();
            if self.b.repr(ty).is_some() {
                args.push(self.slot_value(slot, ty));
            }
            if self.checked.contains(&var) {
                let bound = match slot.and_then(|s| s.bound) {
                    Some(bound) => bound,
                    None => self.f.i32(i32::from(slot.is_some())),
                };
                args.push(bound);
            }
        }
        args
    }

    fn slot_value(&mut self, slot: Option<Slot>, ty: Ty) -> Value {
        match slot {
            Some(s) if s.ty != Ty::NEVER => self.convert(s.value, s.ty, ty).unwrap_or_else(|| self.zero(ty)),
            _ => self.zero(ty),
        }
    }

    /// A zero of the type's carrier.
    pub fn zero(&mut self, ty: Ty) -> Value {
        let repr = self.b.repr(ty).expect("the type has a carrier");
        self.f.zero(repr)
    }

    /// Adds parameters for variables to a block and makes them current there.
    fn params_for(&mut self, block: Block, vars: &[(Var, Ty)]) {
        for &(var, ty) in vars {
            let value = self.b.repr(ty).map(|t| self.f.add_param(block, t));
            let bound = self.checked.contains(&var).then(|| self.f.add_param(block, Type::I32));
            self.vars.insert(var, Slot { value, ty, bound });
        }
    }

    // Merges.

    /// Goes on where paths meet. Each path is the block it ends in with its variables.
    fn merge(&mut self, paths: Vec<(Block, Vars)>) {
        if paths.is_empty() {
            let dead = self.f.block(&[]);
            self.f.switch_to(dead);
            self.f.unreachable();
            return;
        }
        if paths.len() == 1 {
            let (block, vars) = paths.into_iter().next().expect("there is one");
            self.f.switch_to(block);
            self.vars = vars;
            return;
        }
        let (same, differ) = self.compare_paths(&paths);
        let join = self.f.block(&[]);
        for (block, vars) in paths {
            self.f.switch_to(block);
            self.vars = vars;
            let args = self.edge_args(&differ);
            self.f.br(join, &args);
        }
        self.f.switch_to(join);
        self.vars = same;
        self.params_for(join, &differ);
    }

    fn compare_paths(&mut self, paths: &[(Block, Vars)]) -> (Vars, Vec<(Var, Ty)>) {
        let all: BTreeSet<Var> = paths.iter().flat_map(|(_, v)| v.keys().copied()).collect();
        let (mut same, mut differ) = (Vars::new(), vec![]);
        for var in all {
            let slots: Vec<Option<Slot>> = paths.iter().map(|(_, v)| v.get(&var).copied()).collect();
            if let Some(first) = slots[0]
                && slots.iter().all(|s| *s == Some(first))
            {
                same.insert(var, first);
                continue;
            }
            let missing = slots.iter().any(Option::is_none);
            if missing && !self.checked.contains(&var) {
                continue;
            }
            let mut ty = Ty::NEVER;
            for slot in slots.into_iter().flatten() {
                ty = self.b.sema.types.join(ty, slot.ty);
            }
            differ.push((var, ty));
        }
        (same, differ)
    }

    // Statements.

    /// Statements in order.
    pub fn stmts(&mut self, stmts: &[S]) {
        for stmt in stmts {
            if self.f.is_terminated() {
                return;
            }
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &S) {
        match stmt {
            S::Expr(n) => {
                self.expr(n);
            }
            S::Set(var, n) => {
                let value = self.expr(n);
                let ty = self.resolve(n.ty);
                self.set(*var, value, ty);
            }
            S::Unset(var) => self.unset(*var),
            S::SetGlobal(g, n) => {
                let value = self.expr(n);
                if let (Some(global), Some(value)) = (self.b.global(*g), value) {
                    self.f.ins_with(Op::GlobalSet, &[value], Imm::Global(global), &[]);
                }
                self.set_flag(*g, 1);
            }
            S::UnsetGlobal(g) => self.unset_global(*g),
            S::SetField(object, name, value) => self.set_field(object, name, value),
            S::If(cond, then, other) => self.if_stmt(cond, then, other),
            S::Loop(l) => self.loop_stmt(l),
            S::Labelled(label, body) => self.labelled(*label, body),
            S::Leave(label) => self.leave(*label),
            S::Break => self.jump(true),
            S::Continue => self.jump(false),
            S::Return(n) => self.return_stmt(n.as_deref()),
            S::Throw(n) => self.throw(n),
            S::Try(t) => self.try_stmt(t),
            S::Suspend => self.suspend(),
            S::Unreachable => self.f.unreachable(),
        }
    }

    fn unset(&mut self, var: Var) {
        if self.checked.contains(&var) {
            let zero = self.f.i32(0);
            self.vars.insert(var, Slot { value: None, ty: Ty::NEVER, bound: Some(zero) });
        } else {
            self.vars.remove(&var);
        }
    }

    /// `del name`. What the variable still holds matters where a program asks when objects die.
    fn unset_global(&mut self, g: crate::sema::program::GlobalId) {
        self.set_flag(g, 0);
        let Some(global) = self.b.global(g).filter(|_| self.b.sema.has_loaded(paths::FINALIZERS)) else { return };
        let ty = self.b.module.globals[global.index()].ty;
        if matches!(ty, Type::Ref | Type::Obj) {
            let zero = self.f.zero(ty);
            self.f.ins_with(Op::GlobalSet, &[zero], Imm::Global(global), &[]);
        }
    }

    fn set_flag(&mut self, g: crate::sema::program::GlobalId, value: i32) {
        if let Some(flag) = self.b.bound_flag(g) {
            let value = self.f.i32(value);
            self.f.ins_with(Op::GlobalSet, &[value], Imm::Global(flag), &[]);
        }
    }

    fn set_field(&mut self, object: &Node, name: &str, value: &Node) {
        let base = self.expr(object);
        let stored = self.expr(value);
        let ty = self.resolve(object.ty);
        let layout = self.b.layout(ty);
        let place = layout.field(name).clone();
        let from = self.resolve(value.ty);
        let stored = self.convert(stored, from, place.ty);
        let storage = self.b.storage(place.ty);
        if let (Some(base), Some(stored)) = (base, stored) {
            self.f.store(storage.store, base, stored, place.offset, place.part);
        }
    }

    /// Branches on a condition; the closures build the two sides.
    pub fn branch(&mut self, cond: Value, then: impl FnOnce(&mut Self), other: impl FnOnce(&mut Self)) {
        let (yes, no) = (self.f.block(&[]), self.f.block(&[]));
        self.f.cond_br(cond, Edge::new(yes, &[]), Edge::new(no, &[]));
        let start = self.vars.clone();
        let mut ends = vec![];
        self.f.switch_to(yes);
        then(self);
        self.end_path(&mut ends);
        self.vars = start;
        self.f.switch_to(no);
        other(self);
        self.end_path(&mut ends);
        self.merge(ends);
    }

    fn end_path(&mut self, ends: &mut Vec<(Block, Vars)>) {
        if !self.f.is_terminated() {
            ends.push((self.f.current(), self.vars.clone()));
        }
    }

    fn if_stmt(&mut self, cond: &Node, then: &[S], other: &[S]) {
        let Some(cond) = self.expr(cond) else { return };
        self.branch(cond, |b| b.stmts(then), |b| b.stmts(other));
    }

    fn labelled(&mut self, label: Label, body: &[S]) {
        self.scopes.push(Scope::Labelled { label, left: vec![] });
        self.stmts(body);
        let Some(Scope::Labelled { left: mut ends, .. }) = self.scopes.pop() else {
            unreachable!("the label was pushed")
        };
        self.end_path(&mut ends);
        self.merge(ends);
    }

    fn leave(&mut self, to: Label) {
        let scopes = self.leave_to(|s| matches!(s, Scope::Labelled { label, .. } if *label == to));
        if !self.f.is_terminated() {
            let path = (self.f.current(), self.vars.clone());
            let Some(Scope::Labelled { left, .. }) = self.scopes.last_mut() else {
                unreachable!("control leaves for a label around it")
            };
            left.push(path);
            let dead = self.f.block(&[]);
            self.f.switch_to(dead);
            self.f.unreachable();
        }
        self.scopes.extend(scopes.into_iter().rev());
    }

    // Loops.

    fn loop_stmt(&mut self, l: &Loop) {
        let mut stored = BTreeSet::new();
        stored_in_expr(&l.cond, &mut stored);
        stored_in(&l.body, &mut stored);
        let head_vars = self.carried(&l.head, &stored);
        let head = self.f.block(&[]);
        let args = self.edge_args(&head_vars);
        self.f.br(head, &args);
        self.f.switch_to(head);
        self.vars.retain(|v, _| !stored.contains(v));
        self.params_for(head, &head_vars);
        let Some(cond) = self.expr(&l.cond) else {
            return;
        };
        let (body, done) = (self.f.block(&[]), self.f.block(&[]));
        self.f.cond_br(cond, Edge::new(body, &[]), Edge::new(done, &[]));
        let at_test = self.vars.clone();
        self.scopes.push(Scope::Loop { breaks: vec![], head, head_vars: head_vars.clone() });
        self.f.switch_to(body);
        self.stmts(&l.body);
        self.close(head, &head_vars);
        let Some(Scope::Loop { breaks: mut ends, .. }) = self.scopes.pop() else { unreachable!("the loop was pushed") };
        self.f.switch_to(done);
        self.vars = at_test;
        if !matches!(l.cond.kind, Kind::Bool(true)) {
            self.stmts(&l.orelse);
            self.end_path(&mut ends);
        } else {
            self.f.unreachable();
        }
        self.merge(ends);
    }

    fn close(&mut self, block: Block, vars: &[(Var, Ty)]) {
        if !self.f.is_terminated() {
            let args = self.edge_args(vars);
            self.f.br(block, &args);
        }
    }

    /// Variables that a loop's head or a handler takes as parameters: stored inside, and bound or tested.
    fn carried(&mut self, head: &[(Var, Ty)], stored: &BTreeSet<Var>) -> Vec<(Var, Ty)> {
        let mut out = vec![];
        for &(var, ty) in head {
            if stored.contains(&var) && (self.vars.contains_key(&var) || self.checked.contains(&var)) {
                let ty = self.resolve(ty);
                out.push((var, ty));
            }
        }
        for &var in stored {
            if self.checked.contains(&var) && !out.iter().any(|(v, _)| *v == var) {
                out.push((var, Ty::NEVER));
            }
        }
        out
    }

    // Jumps.

    fn jump(&mut self, is_break: bool) {
        let scopes = self.leave_to(|s| matches!(s, Scope::Loop { .. }));
        if !self.f.is_terminated() {
            let path = (self.f.current(), self.vars.clone());
            match self.scopes.last_mut() {
                Some(Scope::Loop { breaks, .. }) if is_break => {
                    breaks.push(path);
                    let dead = self.f.block(&[]);
                    self.f.switch_to(dead);
                    self.f.unreachable();
                }
                Some(Scope::Loop { head, head_vars, .. }) => {
                    let (head, vars) = (*head, head_vars.clone());
                    self.close(head, &vars);
                }
                _ => unreachable!("a jump is inside a loop"),
            }
        }
        self.scopes.extend(scopes.into_iter().rev());
    }

    /// Takes scopes off until one that matches is the last, running the cleanups on the way.
    fn leave_to(&mut self, stop: impl Fn(&Scope) -> bool) -> Vec<Scope> {
        let mut taken = vec![];
        while let Some(scope) = self.scopes.pop() {
            if stop(&scope) {
                self.scopes.push(scope);
                break;
            }
            if let Scope::Cleanup(handler) = &scope {
                let Handler { head, caught, body } = handler.clone();
                self.enter_cleanup(&head, &body);
                if let Some(caught) = caught {
                    let (ty, none) = (self.optional_exception(), self.f.zero(Type::Ref));
                    self.set(caught, Some(none), ty);
                }
                self.stmts(&body);
            }
            taken.push(scope);
        }
        taken
    }

    /// A cleanup was typed for every way into it: the variables that it reads take those types.
    fn enter_cleanup(&mut self, head: &[(Var, Ty)], body: &[S]) {
        let mut read = BTreeSet::new();
        body.iter().for_each(|s| crate::sema::tree::for_each_expr(s, &mut |n| reads_in(n, &mut read)));
        for &(var, ty) in head.iter().filter(|(var, _)| read.contains(var)) {
            let ty = self.resolve(ty);
            let Some(slot) = self.vars.get(&var).copied() else { continue };
            if slot.ty != ty && slot.ty != Ty::NEVER {
                let value = self.convert(slot.value, slot.ty, ty);
                self.vars.insert(var, Slot { value, ty, bound: slot.bound });
            } else if slot.ty == Ty::NEVER && self.b.repr(ty).is_some() {
                let value = Some(self.zero(ty));
                self.vars.insert(var, Slot { value, ty, bound: slot.bound });
            }
        }
    }

    fn return_stmt(&mut self, node: Option<&Node>) {
        let value = match node {
            Some(n) => {
                let value = self.expr(n);
                let from = self.resolve(n.ty);
                let ret = self.ret;
                self.convert(value, from, ret)
            }
            None => None,
        };
        let scopes = self.leave_to(|_| false);
        if !self.f.is_terminated() {
            self.leave_depth();
            let values: Vec<Value> = value.into_iter().collect();
            self.f.ret(&values);
        }
        self.scopes.extend(scopes.into_iter().rev());
    }

    fn throw(&mut self, n: &Node) {
        let Some(value) = self.expr(n) else { return };
        if self.f.is_terminated() {
            return;
        }
        // A caught exception thrown again notes no new frame here.
        if !matches!(n.kind, Kind::Local(_)) || n.span != Span::default() {
            self.at(n.span);
        } else {
            self.f.set_site(SiteId(0));
        }
        self.f.effect(Op::Throw, &[value], Imm::None);
        match self.unwind() {
            Some(edge) => {
                let next = self.f.cold_block(&[]);
                self.f.try_br(Edge::new(next, &[]), edge);
                self.f.switch_to(next);
                self.f.unreachable();
            }
            None => self.f.unreachable(),
        }
    }

    // Try.

    fn try_stmt(&mut self, t: &Try) {
        let Some(cleanup) = &t.cleanup else { return self.try_except(t) };
        let mut stored = BTreeSet::new();
        stored_in(&t.body, &mut stored);
        stored_in(&t.orelse, &mut stored);
        t.handler.iter().for_each(|h| {
            stored_in(&h.body, &mut stored);
        });
        let vars = self.carried(&cleanup.head, &stored);
        let block = self.f.cold_block(&[]);
        let outside = self.vars.clone();
        self.scopes.push(Scope::Cleanup(cleanup.clone()));
        self.scopes.push(Scope::Handler { block, vars: vars.clone() });
        self.try_except(t);
        self.scopes.pop();
        self.scopes.pop();
        let normal = (!self.f.is_terminated()).then(|| (self.f.current(), self.vars.clone()));
        self.f.switch_to(block);
        self.vars = outside;
        self.vars.retain(|v, _| !stored.contains(v));
        self.params_for(block, &vars);
        self.handler_depth();
        let pending = self.f.ins(Op::TakePending, &[], Imm::None);
        self.enter_cleanup(&cleanup.head, &cleanup.body);
        if let Some(caught) = cleanup.caught {
            let ty = self.optional_exception();
            self.set(caught, Some(pending), ty);
        }
        self.stmts(&cleanup.body);
        if !self.f.is_terminated() {
            self.f.set_site(SiteId(0));
            self.f.effect(Op::Throw, &[pending], Imm::None);
            match self.unwind() {
                Some(edge) => {
                    let next = self.f.cold_block(&[]);
                    self.f.try_br(Edge::new(next, &[]), edge);
                    self.f.switch_to(next);
                    self.f.unreachable();
                }
                None => self.f.unreachable(),
            }
        }
        match normal {
            Some((block, vars)) => {
                self.f.switch_to(block);
                self.vars = vars;
                self.stmts(&t.finally);
            }
            None => self.merge(vec![]),
        }
    }

    /// The type of what a cleanup's variable holds: the exception on its way, or `None` on the way of a jump.
    fn optional_exception(&mut self) -> Ty {
        let base = self.b.sema.lang_ty(crate::lang_items::paths::BASE_EXCEPTION);
        self.b.sema.types.optional(base)
    }

    fn try_except(&mut self, t: &Try) {
        let Some(handler) = &t.handler else {
            return self.stmts(&t.body);
        };
        let mut stored = BTreeSet::new();
        stored_in(&t.body, &mut stored);
        let vars = self.carried(&handler.head, &stored);
        let block = self.f.cold_block(&[]);
        let outside = self.vars.clone();
        self.scopes.push(Scope::Handler { block, vars: vars.clone() });
        self.stmts(&t.body);
        self.scopes.pop();
        let mut ends = vec![];
        if !self.f.is_terminated() {
            self.stmts(&t.orelse);
        }
        self.end_path(&mut ends);
        self.f.switch_to(block);
        self.vars = outside;
        self.vars.retain(|v, _| !stored.contains(v));
        self.params_for(block, &vars);
        self.handler_depth();
        let pending = self.f.ins(Op::TakePending, &[], Imm::None);
        if let Some(caught) = handler.caught {
            let ty = self.b.sema.lang_ty(crate::lang_items::paths::BASE_EXCEPTION);
            self.set(caught, Some(pending), ty);
        }
        self.stmts(&handler.body);
        self.end_path(&mut ends);
        self.merge(ends);
    }
}

/// Is there a `try` in the statements?
fn has_handler(stmts: &[S]) -> bool {
    stmts.iter().any(|s| match s {
        S::Try(_) => true,
        S::If(_, a, b) => has_handler(a) || has_handler(b),
        S::Labelled(_, body) => has_handler(body),
        S::Loop(l) => has_handler(&l.body) || has_handler(&l.orelse),
        _ => false,
    })
}

/// Variables that an expression reads.
fn reads_in(node: &Node, out: &mut BTreeSet<Var>) {
    if let Kind::Local(var) | Kind::LocalChecked(var) = node.kind {
        out.insert(var);
    }
    crate::sema::tree::for_each_child(node, &mut |n| reads_in(n, out));
}

/// Variables stored by statements.
fn stored_in(stmts: &[S], out: &mut BTreeSet<Var>) {
    let mut stores = vec![];
    stores_of(stmts, &mut stores);
    out.extend(stores.into_iter().map(|(v, _)| v));
}

fn stored_in_expr(node: &Node, out: &mut BTreeSet<Var>) {
    let mut stores = vec![];
    stores_in(node, &mut stores);
    out.extend(stores.into_iter().map(|(v, _)| v));
}

/// Stores with the types that are stored; `Never` for what makes a variable unbound.
fn stores_of(stmts: &[S], out: &mut Vec<(Var, Ty)>) {
    for stmt in stmts {
        match stmt {
            S::Set(var, n) => {
                stores_in(n, out);
                out.push((*var, n.ty));
            }
            S::Unset(var) => out.push((*var, Ty::NEVER)),
            S::Expr(n) | S::SetGlobal(_, n) | S::Return(Some(n)) | S::Throw(n) => stores_in(n, out),
            S::SetField(a, _, b) => {
                stores_in(a, out);
                stores_in(b, out);
            }
            S::If(cond, then, other) => {
                stores_in(cond, out);
                stores_of(then, out);
                stores_of(other, out);
            }
            S::Labelled(_, body) => stores_of(body, out),
            S::Loop(l) => {
                stores_in(&l.cond, out);
                stores_of(&l.body, out);
                stores_of(&l.orelse, out);
            }
            S::Try(t) => {
                for part in [&t.body, &t.orelse, &t.finally] {
                    stores_of(part, out);
                }
                for h in t.handler.iter().chain(&t.cleanup) {
                    out.extend(h.caught.map(|v| (v, Ty::NEVER)));
                    stores_of(&h.body, out);
                }
            }
            S::UnsetGlobal(_)
            | S::Break
            | S::Continue
            | S::Leave(_)
            | S::Return(None)
            | S::Unreachable
            | S::Suspend => {}
        }
    }
}

fn stores_in(node: &Node, out: &mut Vec<(Var, Ty)>) {
    match &node.kind {
        Kind::Let(var, value, body) => {
            stores_in(value, out);
            out.push((*var, value.ty));
            stores_in(body, out);
        }
        Kind::Block(stmts, value) => {
            stores_of(stmts, out);
            stores_in(value, out);
        }
        _ => crate::sema::tree::for_each_child(node, &mut |n| stores_in(n, out)),
    }
}
