//! Inference: one monotone worklist over specialisations.
//!
//! A specialisation is a user function with the types of its arguments, a library function with its type parameters bound, or a
//! dispatcher. Running one walks its body and leaves a typed tree; reading a cell (an element type, an attribute, a result)
//! registers the reader, and a cell that grows queues its readers again. Library functions have declared results: they wait.

pub mod accept;
mod aliases;
mod annotations;
pub mod arguments;
pub mod async_generator;
pub mod attribute;
mod attribute_readers;
pub mod attribute_store;
pub mod body;
mod bound_variables;
mod boxed_questions;
mod by_name;
pub mod call;
pub mod callable;
pub mod class;
pub mod class_vars;
pub mod closure;
mod code_objects;
pub mod contradict;
pub mod convert;
pub mod decorated_classes;
mod definition;
mod deletion;
mod descriptors;
pub mod dispatch;
mod dispatch_pairs;
pub mod display;
mod dyn_op;
mod empty;
pub mod enums;
pub mod except_star;
mod explicit_operator;
pub mod expr;
mod field_order;
mod finalizers;
pub mod function_attrs;
pub mod generator;
mod getattribute;
pub mod instance;
mod kept_arms;
pub mod keywords;
mod library_call;
pub mod listing;
pub mod match_containers;
pub mod matching;
pub mod metaclass;
pub mod method;
mod method_attributes;
mod more_attributes;
pub mod named_method;
mod named_tuple;
pub mod names;
mod namespace_use;
mod namespaces;
pub mod narrow;
pub mod open;
mod operand_order;
pub mod operator;
mod overloads;
pub mod parts;
pub mod patterns;
mod percent;
pub mod raising;
pub mod reflect;
mod registered;
pub mod scopes;
mod sequences;
pub mod special;
pub mod spread;
pub mod stmt;
pub mod subscript;
pub mod supers;
pub mod type_value;
mod value_behind;
mod virtuals;
pub mod with;
mod worklist;
pub mod wrappers;

use super::Sema;
use super::program::GlobalId;
use super::tree::{Kind, Node, S, SpecId, Target, Var, for_each_child, for_each_expr};
use super::types::{CellId, ClassId, FunctionId, Ty};
use crate::hash::{HashMap, HashSet};
pub use dyn_op::DynOp;
use std::rc::Rc;
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use worklist::{Turn, Worklist};

/// How many specialisations one user function may have before calls share a general one.
const MAX_SPECS: usize = 8;
/// Diagnostics that depend on types; later runs of the same specialisation repeat or withdraw them.
const OF_TYPES: [&str; 3] = [codes::BAD_ARGUMENTS, codes::CONTRADICTION, codes::LIBRARY_TYPES];

/// What a specialisation runs.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum SpecKind {
    /// A user function or module body; the types are its arguments'.
    User(FunctionId, Vec<Ty>),
    /// A library function; the types are its type parameters'.
    Library(FunctionId, Vec<Ty>),
    /// A dispatcher: all arguments and the result are `object`.
    Dispatcher(DynOp),
    /// A method that classes below the receiver's redefine; the types are the other arguments'.
    Virtual(virtuals::Virtual, Vec<Ty>),
    /// A call of a value of the type with arguments of these types: only its result's type is asked for.
    Call(Ty, Vec<Ty>),
    /// The body of the generators that a specialisation of a user function makes.
    Body(SpecId),
}

/// A function body with everything resolved.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// Parameters in order.
    pub params: Vec<(Var, Ty)>,
    /// Result type.
    pub ret: Option<Ty>,
    /// Statements.
    pub body: Vec<S>,
    /// Names of variables, for messages.
    pub var_names: Vec<String>,
    /// Variables that some use tests for being bound.
    pub checked: HashSet<Var>,
}

/// A specialisation.
#[derive(Debug)]
pub struct Spec {
    /// What it runs.
    pub kind: SpecKind,
    /// User functions: what they return.
    pub ret: CellId,
    /// Its body, from the last run.
    pub tree: Rc<Tree>,
    /// What the body calls, each once, in order.
    calls: Vec<Callee>,
    /// What its last run found wrong about types: an earlier run, with less known, may have complained for nothing.
    diagnostics: Vec<Diagnostic>,
    runs: u32,
}

impl Spec {
    /// Has its body been walked?
    pub fn has_run(&self) -> bool {
        self.runs > 0
    }
}

/// A call of a body.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
enum Callee {
    /// Of this specialisation.
    Known(SpecId),
    /// Of the specialisation that the type arguments resolve to, which may change while cells grow.
    Open(FunctionId, Vec<Ty>),
}

/// State of the worklist.
#[derive(Default)]
pub struct State {
    /// Specialisations.
    pub specs: Vec<Spec>,
    /// By specialisation: the boxed types that its last run saw, and nothing where it depends on more than those.
    pub saw_boxed: HashMap<SpecId, Option<Rc<[Ty]>>>,
    keys: HashMap<SpecKind, SpecId>,
    worklist: Worklist,
    /// The types that boxed values have, as of these counts of what decides them.
    pub boxed: Rc<[Ty]>,
    /// When `boxed` was found.
    pub boxed_at: Option<[u32; 4]>,
    by_function: HashMap<FunctionId, Vec<SpecId>>,
    /// Cells of allocation sites: (specialisation, expression, n).
    sites: HashMap<(u32, u32, u32), CellId>,
    /// Globals that are tested for being bound.
    pub checked_globals: HashSet<GlobalId>,
    /// Classes that the program makes instances of.
    pub instantiated: HashSet<ClassId>,
    /// What the functions inside each user function share with it.
    pub sharing: HashMap<FunctionId, Rc<scopes::Sharing>>,
    /// Specialisations that asked whether a class below has instances and overrides a method.
    pub override_readers: HashMap<ClassId, std::collections::BTreeSet<u32>>,
    /// How many functions for a virtual member there are.
    pub virtuals: HashMap<virtuals::Virtual, usize>,
    /// Specialisations that are solved with all that they reach, while no tree and no cell (`Types::grown`) changes.
    closed: Vec<bool>,
    closed_at: u32,
    /// Types grew without end, which is reported.
    endless: bool,
    /// Functions inside functions, by the function around and the statement or expression.
    pub nested: HashMap<(FunctionId, u32), FunctionId>,
    /// Variables that are stored after a function inside has captured them.
    pub late_captures: HashSet<(FunctionId, String)>,
    /// What shared variables hold: by specialisation, scope and name.
    pub shared_cells: HashMap<(u32, u32, String), CellId>,
    /// Which functions are generators, as far as somebody asked.
    pub yields: HashMap<FunctionId, bool>,
    /// What is known of the generators that a specialisation makes.
    pub generators: HashMap<SpecId, generator::Cells>,
    /// Which of them have to be closed.
    pub closing: HashMap<SpecId, generator::Closing>,
    /// Attributes of functions that are one object each.
    pub function_variables: HashMap<(FunctionId, String), GlobalId>,
    /// Functions that get attributes by names which are found when running.
    pub open_functions: HashSet<FunctionId>,
    /// What attributes of other functions hold.
    pub attribute_cells: HashMap<(FunctionId, String), Ty>,
    /// What dispatchers keep from run to run.
    pub kept_arms: HashMap<SpecId, kept_arms::Kept>,
    /// What was asked of the boxed types.
    questions: boxed_questions::Questions,
    /// Arms as readers.
    arm_readers: kept_arms::ArmReaders,
    /// Who looked for attributes that objects may yet get.
    pub attribute_readers: attribute_readers::AttributeReaders,
    /// Names of methods that are taken by names found when running, and who calls such a method.
    pub named_methods: named_method::NamedMethods,
    /// Who reads cells now.
    pub current: u32,
}

/// So often a body is looked at, before it is taken for one whose types grow for ever. Ten rounds are many.
const MAX_RUNS: u32 = 200;

impl Sema<'_> {
    /// The specialisation of a kind, made and queued when it is new.
    pub fn spec(&mut self, kind: SpecKind) -> SpecId {
        let kind = self.normalise_kind(kind);
        if let Some(&id) = self.infer.keys.get(&kind) {
            return id;
        }
        let kind = self.bounded(kind);
        if let Some(id) = self.same_spec(&kind) {
            return id;
        }
        let id = SpecId(self.infer.specs.len() as u32);
        let ret = self.types.new_cell(Ty::NEVER);
        if let SpecKind::User(f, _) = &kind {
            self.infer.by_function.entry(*f).or_default().push(id);
        }
        self.infer.keys.insert(kind.clone(), id);
        self.infer.specs.push(Spec {
            kind,
            ret,
            tree: Rc::new(Tree::default()),
            calls: vec![],
            diagnostics: vec![],
            runs: 0,
        });
        self.enqueue(id, Turn::Now);
        id
    }

    /// Runs the specialisations of a function again.
    pub fn run_again(&mut self, f: FunctionId) {
        let specs = self.infer.by_function.get(&f).into_iter().flatten().map(|id| id.0);
        self.types.dirty.extend(specs);
    }

    fn normalise_kind(&mut self, kind: SpecKind) -> SpecKind {
        match kind {
            SpecKind::User(f, args) => SpecKind::User(f, args.into_iter().map(|a| self.types.normalise(a)).collect()),
            SpecKind::Call(callee, args) => {
                let args = args.into_iter().map(|a| self.types.normalise(a)).collect();
                SpecKind::Call(self.types.normalise(callee), args)
            }
            SpecKind::Virtual(callee, args) => {
                SpecKind::Virtual(callee, args.into_iter().map(|a| self.types.normalise(a)).collect())
            }
            other => other,
        }
    }

    /// A specialisation with this key, whatever cells stood in its key when it was made.
    fn same_spec(&mut self, kind: &SpecKind) -> Option<SpecId> {
        if let Some(&id) = self.infer.keys.get(kind) {
            return Some(id);
        }
        let SpecKind::User(f, args) = kind else { return None };
        let specs = self.infer.by_function.get(f).cloned().unwrap_or_default();
        specs.into_iter().find(|id| {
            let SpecKind::User(_, other) = self.infer.specs[id.0 as usize].kind.clone() else { return false };
            other.len() == args.len() && other.iter().zip(args).all(|(&o, &a)| self.types.normalise(o) == a)
        })
    }

    /// Past the bound, a function's further calls share one specialisation whose arguments are the join of all. A function that takes
    /// itself has such a bound for each type of what it captures: objects of different layouts have nothing in common.
    fn bounded(&mut self, kind: SpecKind) -> SpecKind {
        let SpecKind::User(f, mut args) = kind else { return kind };
        if !self.has_many_specs(f) {
            return SpecKind::User(f, args);
        }
        let mut others = self.arguments_of(f);
        if self.program.function(f).takes_itself() {
            others.retain(|other| other.first() == args.first());
        }
        if others.len() < MAX_SPECS {
            return SpecKind::User(f, args);
        }
        for other in others {
            for (a, b) in args.iter_mut().zip(other) {
                *a = self.types.join(*a, b);
            }
        }
        let args = args.into_iter().map(|a| self.types.normalise(a)).collect();
        SpecKind::User(f, args)
    }

    fn has_many_specs(&self, f: FunctionId) -> bool {
        self.infer.by_function.get(&f).is_some_and(|specs| specs.len() >= MAX_SPECS)
    }

    /// The arguments of each specialisation of a function of the program.
    fn arguments_of(&self, f: FunctionId) -> Vec<Vec<Ty>> {
        let specs = self.infer.by_function.get(&f).map(Vec::as_slice).unwrap_or_default();
        let args = |id: &SpecId| match &self.infer.specs[id.0 as usize].kind {
            SpecKind::User(_, args) => Some(args.clone()),
            _ => None,
        };
        specs.iter().filter_map(args).collect()
    }

    /// Has a function inside another one been made with so many types of captured values that further ones are boxed?
    pub fn captures_vary(&self, f: FunctionId) -> bool {
        if !self.has_many_specs(f) {
            return false;
        }
        let mut seen: Vec<Option<Ty>> = vec![];
        for args in self.arguments_of(f) {
            if !seen.contains(&args.first().copied()) {
                seen.push(args.first().copied());
            }
        }
        seen.len() >= MAX_SPECS
    }

    /// The cell of an allocation site.
    pub fn site_cell(&mut self, spec: u32, expr: u32, n: u32) -> CellId {
        if let Some(&cell) = self.infer.sites.get(&(spec, expr, n)) {
            return cell;
        }
        let cell = self.types.new_cell(Ty::NEVER);
        self.infer.sites.insert((spec, expr, n), cell);
        cell
    }

    /// Runs everything that `roots` reach until nothing changes.
    pub fn solve(&mut self, roots: &[SpecId]) {
        crate::api::stage(self.watch, "infer", || {
            loop {
                self.run_queue();
                if self.infer.closed_at != self.types.grown {
                    self.infer.closed_at = self.types.grown;
                    self.infer.closed.clear();
                }
                let closed = roots.iter().all(|r| self.infer.closed.get(r.0 as usize) == Some(&true));
                if closed && self.infer.worklist.is_empty() {
                    return;
                }
                self.infer.closed.resize(self.infer.specs.len(), false);
                // Makes specialisations of the library functions that the reachable trees call.
                let reached = self.reach(roots, true);
                let more = self.infer.specs.len() > self.infer.closed.len() || self.types.has_changed();
                if more && !self.too_many_errors() {
                    continue;
                }
                if self.infer.worklist.begin_last() {
                    continue;
                }
                if self.fill_boxed() {
                    continue;
                }
                self.infer.closed.resize(self.infer.specs.len(), false);
                reached.iter().for_each(|id| self.infer.closed[id.0 as usize] = true);
                return self.report_types(&reached);
            }
        });
    }

    /// Gives up: each round makes a new type out of that of the round before.
    fn endless_types(&mut self, id: SpecId) {
        self.infer.endless = true;
        self.infer.worklist.clear();
        let span = match self.infer.specs[id.0 as usize].kind {
            SpecKind::User(f, _) => {
                let function = self.program.function(f);
                function.stmt.map(|s| function.unit.stmt(s).span)
            }
            _ => None,
        };
        let text = "types that grow without end are not supported yet";
        let d = Diagnostic::error(codes::UNSUPPORTED, span.unwrap_or_default(), text);
        self.error(d.hint("annotate what holds values of its own kind as object"));
    }

    fn too_many_errors(&self) -> bool {
        let of_types: usize = self.infer.specs.iter().map(|s| s.diagnostics.len()).sum();
        self.infer.endless || self.diagnostics.len() + of_types > 1000
    }

    /// Reports what is wrong in what is reached in the end.
    fn report_types(&mut self, reached: &[SpecId]) {
        for id in reached {
            for d in self.infer.specs[id.0 as usize].diagnostics.clone() {
                self.error(d);
            }
        }
    }

    fn run_queue(&mut self) {
        loop {
            self.answer_anew();
            for reader in std::mem::take(&mut self.types.dirty) {
                if reader == dispatch::BOXED_TYPES {
                    self.types.more_boxed();
                    continue;
                }
                let id = self.forget_kept(reader);
                self.enqueue(id, Turn::Now);
                self.infer.saw_boxed.remove(&id);
            }
            // Arms that depend on classes that are values are not kept.
            for reader in std::mem::take(&mut self.types.reclassed) {
                self.enqueue(SpecId(reader), Turn::Now);
                self.infer.saw_boxed.remove(&SpecId(reader));
            }
            for reader in std::mem::take(&mut self.types.widened) {
                self.enqueue(SpecId(reader), Turn::Later);
            }
            let Some(id) = self.infer.worklist.pop() else { return };
            if self.saw_all_boxed(id) {
                continue;
            }
            let spec = &mut self.infer.specs[id.0 as usize];
            spec.runs += 1;
            if spec.runs > MAX_RUNS {
                return self.endless_types(id);
            }
            let others = std::mem::take(&mut self.diagnostics);
            let tree = self.run_spec(id);
            let found = std::mem::replace(&mut self.diagnostics, others);
            let (of_types, lasting): (Vec<_>, Vec<_>) = found.into_iter().partition(|d| OF_TYPES.contains(&d.code));
            lasting.into_iter().for_each(|d| self.error(d));
            let calls = self.callees(&tree);
            let spec = &mut self.infer.specs[id.0 as usize];
            (spec.diagnostics, spec.tree, spec.calls) = (of_types, Rc::new(tree), calls);
            if self.infer.closed.get(id.0 as usize) == Some(&true) {
                self.infer.closed.clear();
            }
        }
    }

    /// Has nothing changed for the specialisation since its last run? It waited because types were boxed that had others' names.
    fn saw_all_boxed(&mut self, id: SpecId) -> bool {
        match self.infer.saw_boxed.remove(&id) {
            Some(Some(seen)) if seen == self.boxed_now() => {
                self.infer.saw_boxed.insert(id, Some(seen));
                true
            }
            _ => false,
        }
    }

    fn enqueue(&mut self, id: SpecId, turn: Turn) {
        let turn = match &self.infer.specs[id.0 as usize].kind {
            SpecKind::Dispatcher(op) if op.runs_last() => Turn::Last,
            SpecKind::Dispatcher(_) => Turn::Later,
            _ => turn,
        };
        self.infer.worklist.push(id, turn);
    }

    fn run_spec(&mut self, id: SpecId) -> Tree {
        self.infer.current = id.0;
        let tree = self.run_kind(id);
        self.local_scope = None;
        tree
    }

    fn run_kind(&mut self, id: SpecId) -> Tree {
        match self.infer.specs[id.0 as usize].kind.clone() {
            SpecKind::User(f, args) => body::run_user(self, id, f, args),
            SpecKind::Library(f, bindings) => body::run_library(self, id, f, bindings),
            SpecKind::Dispatcher(op) => dispatch::run(self, id, &op),
            SpecKind::Virtual(callee, args) => virtuals::run(self, id, &callee, &args),
            SpecKind::Call(callee, args) => callable::run(self, id, callee, &args),
            SpecKind::Body(start) => generator::run_body(self, id, start),
        }
    }

    /// What a body calls, each once; intrinsics and imports are no specialisations.
    fn callees(&self, tree: &Tree) -> Vec<Callee> {
        let mut targets = vec![];
        tree.body.iter().for_each(|s| for_each_expr(s, &mut |n| collect_targets(n, &mut targets)));
        let (mut seen, mut out) = (HashSet::default(), vec![]);
        for target in targets {
            let callee = match target {
                Target::Spec(id) => Callee::Known(id),
                Target::Library(f, _) if self.has_no_body(f) => continue,
                Target::Library(f, bindings) => Callee::Open(f, bindings),
            };
            if seen.insert(callee.clone()) {
                out.push(callee);
            }
        }
        out
    }

    fn has_no_body(&self, f: FunctionId) -> bool {
        let a = &self.program.function(f).attrs;
        a.intrinsic.is_some() || a.wasm_import.is_some()
    }

    /// Specialisations reachable from the roots, in order of discovery.
    pub fn reachable(&mut self, roots: &[SpecId]) -> Vec<SpecId> {
        self.reach(roots, false)
    }

    /// The same; `open` leaves out those that are closed.
    fn reach(&mut self, roots: &[SpecId], open: bool) -> Vec<SpecId> {
        let mut seen = vec![false; self.infer.specs.len()];
        if open {
            seen.clone_from(&self.infer.closed);
            seen.resize(self.infer.specs.len(), false);
        }
        let mut order: Vec<SpecId> = vec![];
        for root in roots {
            if !std::mem::replace(&mut seen[root.0 as usize], true) {
                order.push(*root);
            }
        }
        let mut at = 0;
        while at < order.len() {
            for callee in self.known_callees(order[at]) {
                let n = callee.0 as usize;
                if n >= seen.len() {
                    seen.resize(n + 1, false);
                }
                if !std::mem::replace(&mut seen[n], true) {
                    order.push(callee);
                }
            }
            at += 1;
        }
        order
    }

    /// The specialisations that a body calls.
    pub fn known_callees(&mut self, id: SpecId) -> Vec<SpecId> {
        let mut calls = std::mem::take(&mut self.infer.specs[id.0 as usize].calls);
        let mut out = Vec::with_capacity(calls.len());
        for call in &mut calls {
            let (f, open) = match call {
                Callee::Known(id) => {
                    out.push(*id);
                    continue;
                }
                Callee::Open(f, bindings) => (*f, std::mem::take(bindings)),
            };
            open.iter().for_each(|&b| self.fill_captured(b));
            let bindings: Vec<Ty> = open.iter().map(|&b| self.types.resolve_argument(b)).collect();
            let closed = bindings == open;
            let id = self.spec(SpecKind::Library(f, bindings));
            *call = if closed { Callee::Known(id) } else { Callee::Open(f, open) };
            out.push(id);
        }
        self.infer.specs[id.0 as usize].calls = calls;
        out
    }

    /// The specialisation behind a call; intrinsics and imports have none.
    pub fn target_spec(&mut self, target: &Target) -> Option<SpecId> {
        match target {
            Target::Spec(id) => Some(*id),
            Target::Library(f, bindings) => {
                if self.has_no_body(*f) {
                    return None;
                }
                let bindings = bindings.iter().map(|&b| self.types.resolve_argument(b)).collect();
                Some(self.spec(SpecKind::Library(*f, bindings)))
            }
        }
    }
}

/// Adds what an expression calls, at any depth.
pub fn collect_targets(node: &Node, out: &mut Vec<Target>) {
    if let Kind::Call(target, _) = &node.kind {
        out.push(target.clone());
    }
    for_each_child(node, &mut |n| collect_targets(n, out));
}
