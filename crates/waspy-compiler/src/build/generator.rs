//! Generators on IR: the body is built as an ordinary function in which `yield` is a place to go on from; then it is cut
//! there.
//!
//! ```text
//!     body(generator, state):                  body(generator, state):
//!       …                                        … switch state [start, k1, …]
//!       v = …                                    start: v = …
//!       br k1            what was built            generator.slot = v; generator._state = 1; return 1
//!     k1:                                        k1: v' = generator.slot
//!       use v                                      use v'
//! ```
//!
//! What is live where the body goes on is saved in the generator, behind its declared fields and its arguments. Arguments
//! and constants are not: they are read and made again. What is known before the switch is known everywhere.

use super::Build;
use super::function::FnBuild;
use super::layout::{LayoutInfo, Place, align};
use crate::analysis::dominators::{Cfg, DomTree};
use crate::analysis::liveness::{self, Local};
use crate::hash::{HashMap, HashSet};
use crate::lang_items::paths;
use crate::sema::infer::SpecKind;
use crate::sema::infer::generator::argument_field;
use crate::sema::tree::SpecId;
use crate::sema::types::{FunctionId, Ty, TyKind};
use crate::transform::cfg::rename_uses;
use crate::transform::rewrite::{block_of, inst_blocks, is_constant, make};
use crate::transform::ssa::Variable;
use waspy_ir::{Block, Edge, Function, Imm, Inst, InstId, Op, Part, SiteId, Term, Type, Value, ValueDef};

/// `FINISHED` of `core/generator.py`.
const FINISHED: i32 = -1;

/// Where the body of a generator is cut.
#[derive(Debug)]
pub struct Cuts {
    /// Ends in a jump to the start: what is in front of it runs at every step.
    entry: Block,
    start: Block,
    /// The block that ends at a `yield`, and the one that goes on.
    suspends: Vec<(Block, Block)>,
}

/// A field of the frame as instructions reach it.
#[derive(Clone, Copy, Debug)]
struct Field {
    offset: u32,
    part: Part,
    load: Op,
    store: Op,
}

/// How a value comes back after a `yield`.
#[derive(Clone, Debug)]
enum Return {
    /// By the instruction that made it.
    Again(InstId),
    Saved(Field),
}

impl FnBuild<'_, '_, '_> {
    /// The body of a generator begins: everything so far is done again at every step.
    pub fn begin_generator(&mut self) {
        let (entry, start) = (self.f.current(), self.f.block(&[]));
        self.f.br(start, &[]);
        self.f.switch_to(start);
        self.cuts = Some(Cuts { entry, start, suspends: vec![] });
    }

    /// A `yield`: the generator has its value already.
    pub fn suspend(&mut self) {
        self.leave_depth();
        let (here, next) = (self.f.current(), self.f.block(&[]));
        self.f.br(next, &[]);
        self.f.switch_to(next);
        self.cuts.as_mut().expect("only generators stop").suspends.push((here, next));
    }
}

impl Build<'_, '_> {
    /// The arguments lie behind the declared fields of a generator. Its body adds what it has to save.
    pub fn add_arguments(&mut self, ty: Ty, info: &mut LayoutInfo) {
        let Some(start) = self.generator_start(ty) else { return };
        let params = self.sema.infer.specs[start.0 as usize].tree.params.clone();
        for (i, (_, ty)) in params.into_iter().enumerate() {
            let ty = self.sema.types.resolve(ty);
            self.add_field(info, argument_field(i), ty);
        }
        let body = self.sema.spec(SpecKind::Body(start));
        self.func(body);
    }

    /// The function and the argument types behind a specialisation that makes generators.
    pub fn made_by(&self, start: SpecId) -> (FunctionId, Vec<Ty>) {
        match &self.sema.infer.specs[start.0 as usize].kind {
            SpecKind::User(f, args) => (*f, args.clone()),
            other => unreachable!("{other:?} makes no generators"),
        }
    }

    fn generator_start(&mut self, ty: Ty) -> Option<SpecId> {
        if !self.sema.is_generator(ty) {
            return None;
        }
        let TyKind::Class(_, args) = self.sema.types.kind(ty) else { return None };
        match *self.sema.types.kind(args[0]) {
            TyKind::Spec(start) => Some(SpecId(start)),
            _ => None,
        }
    }

    /// Puts a field behind the others.
    fn add_field(&mut self, info: &mut LayoutInfo, name: String, ty: Ty) {
        let size = self.storage(ty).size;
        let mut end = info.fields.first().map_or(info.size, |f| f.offset);
        for field in &info.fields {
            end = end.max(field.offset + self.storage(field.ty).size);
        }
        let place = Place { part: self.part(&format!("generator.{name}")), name, offset: align(end, size), ty };
        info.size = align(place.offset + size, 8);
        info.fields.push(place);
    }

    /// Cuts the body of the generators of a type.
    pub fn cut(&mut self, f: &mut Function, ty: Ty, cuts: Cuts) {
        let mut info = (*self.layout(ty)).clone();
        let state = self.field_of(&info, paths::GENERATOR_STATE);
        let arguments: HashSet<u32> = info
            .fields
            .iter()
            .filter(|f| f.name.starts_with(argument_field(0).trim_end_matches('0')))
            .map(|f| f.offset)
            .collect();
        let mut new_slot = |b: &mut Self, ty: Type| {
            let name = format!("slot {}", info.fields.len());
            let ty = b.carried_type(ty);
            b.add_field(&mut info, name, ty);
            let place = info.fields.last().expect("it was added").clone();
            b.field_at(&place)
        };
        Cutter { b: self, f, cuts, state, arguments }.run(&mut new_slot);
        let id = info.id;
        self.module.layouts[id.index()].size = info.size;
        self.set_layout(ty, info);
    }

    fn field_of(&mut self, info: &LayoutInfo, name: &str) -> Field {
        let place = info.field(name).clone();
        self.field_at(&place)
    }

    fn field_at(&mut self, place: &Place) -> Field {
        let storage = self.storage(place.ty);
        Field { offset: place.offset, part: place.part, load: storage.load, store: storage.store }
    }

    /// Some type whose values are carried so: a slot of the frame has it.
    fn carried_type(&mut self, ty: Type) -> Ty {
        let path = match ty {
            Type::I32 => paths::I32,
            Type::I64 => paths::I64,
            Type::F64 => paths::FLOAT,
            Type::F32 => paths::F32,
            Type::Int => paths::INT,
            Type::Obj => return Ty::OBJECT,
            Type::Ref => paths::STR,
            Type::Ptr => unreachable!("a program has no addresses"),
        };
        self.sema.lang_ty(path)
    }
}

struct Cutter<'c, 'b, 's, 'a> {
    b: &'c mut Build<'s, 'a>,
    f: &'b mut Function,
    cuts: Cuts,
    state: Field,
    /// Offsets of the arguments.
    arguments: HashSet<u32>,
}

impl<'s, 'a> Cutter<'_, '_, 's, 'a> {
    fn run(mut self, new_slot: &mut dyn FnMut(&mut Build<'s, 'a>, Type) -> Field) {
        crate::transform::cfg::clear_unreachable(self.f);
        let cfg = Cfg::new(self.f);
        self.cuts.suspends.retain(|(before, _)| cfg.is_reachable(*before));
        let blocks = inst_blocks(self.f);
        let known = self.before_the_switch();
        let live = self.live();
        let mut returns: HashMap<Value, Return> = HashMap::default();
        let mut order = vec![];
        for &v in live.iter().flatten() {
            if !returns.contains_key(&v) && !known.contains(&block_of(self.f, &blocks, v)) {
                order.push(v);
                let how = self.how_to_return(v, new_slot);
                returns.insert(v, how);
            }
        }
        self.finish_at_returns(&cfg);
        let mut copies: Vec<(Block, Vec<(Value, Value)>)> = vec![];
        for (n, values) in live.iter().enumerate() {
            let values: Vec<Value> = values.iter().copied().filter(|v| returns.contains_key(v)).collect();
            self.save(n, &values, &returns);
            copies.push(self.restore(n, &values, &returns));
        }
        self.switch();
        crate::transform::reducible::run(self.f);
        let cfg = Cfg::new(self.f);
        self.add_undominated(&cfg, &blocks, &mut order);
        let mut variable = Variable::new(self.f);
        for v in order {
            variable.clear();
            let home = block_of(self.f, &blocks, v);
            variable.define(home, v);
            let mut keep = vec![home];
            for (block, map) in &copies {
                if let Some(&(_, to)) = map.iter().find(|m| m.0 == v) {
                    variable.define(*block, to);
                    keep.push(*block);
                }
            }
            rename_uses(self.f, &cfg, &mut variable, v, &keep);
        }
    }

    /// The values that are live where the body goes on, by suspension.
    fn live(&self) -> Vec<Vec<Value>> {
        let (cfg, n) = (waspy_ir::cfg::Cfg::new(self.f), self.f.values.len());
        let mut local = vec![Local::new(0); self.f.blocks.len()];
        for &b in &cfg.rpo {
            let (block, mut one) = (&self.f.blocks[b.index()], Local::new(n));
            block.params.iter().for_each(|p| {
                one.defs.insert(p.index());
            });
            for &i in &block.insts {
                let inst = self.f.inst(i);
                inst.args.iter().for_each(|a| one.used(a.index()));
                inst.results.iter().for_each(|r| {
                    one.defs.insert(r.index());
                });
            }
            block.term.for_each_use(|u| one.used(u.index()));
            local[b.index()] = one;
        }
        let live = liveness::solve(self.f, &cfg, n, &local);
        let at = |next: Block| live.live_in[next.index()].iter().map(|v| Value(v as u32)).collect();
        self.cuts.suspends.iter().map(|s| at(s.1)).collect()
    }

    /// Adds the values that do not reach all their uses by themselves: loops have new ways in.
    fn add_undominated(&self, cfg: &Cfg, blocks: &[u32], order: &mut Vec<Value>) {
        let dominators = DomTree::new(self.f, cfg);
        let mut known: HashSet<Value> = order.iter().copied().collect();
        for &b in &cfg.rpo {
            let mut used = |v: Value| {
                // What was made since then is used where it is made.
                let old = match self.f.values[v.index()].def {
                    ValueDef::Result(i, _) => blocks.get(i.index()).is_some_and(|&b| b != u32::MAX),
                    ValueDef::Param(..) => true,
                };
                if old && !dominators.dominates(block_of(self.f, blocks, v), b) && known.insert(v) {
                    order.push(v);
                }
            };
            let block = &self.f.blocks[b.index()];
            block.insts.iter().for_each(|&i| self.f.inst(i).args.iter().for_each(|&a| used(a)));
            block.term.for_each_use(&mut used);
        }
    }

    fn this(&self) -> Value {
        self.f.blocks[Function::ENTRY.index()].params[0]
    }

    /// Blocks that run at every step.
    fn before_the_switch(&self) -> HashSet<Block> {
        let mut known = HashSet::default();
        let mut todo = vec![Function::ENTRY];
        while let Some(b) = todo.pop() {
            if b != self.cuts.start && known.insert(b) {
                self.f.blocks[b.index()].term.for_each_edge(|e| todo.push(e.block));
            }
        }
        known
    }

    fn how_to_return(&mut self, v: Value, new_slot: &mut dyn FnMut(&mut Build<'s, 'a>, Type) -> Field) -> Return {
        if let ValueDef::Result(i, _) = self.f.values[v.index()].def
            && (is_constant(self.f.inst(i)) || self.is_argument(self.f.inst(i)))
        {
            return Return::Again(i);
        }
        Return::Saved(new_slot(self.b, self.f.ty(v)))
    }

    fn is_argument(&self, inst: &Inst) -> bool {
        let Imm::Mem { offset, .. } = inst.imm else { return false };
        !inst.results.is_empty() && inst.args == [self.this()] && self.arguments.contains(&offset)
    }

    fn place(&mut self, b: Block, op: Op, args: Vec<Value>, imm: Imm, results: &[Type]) -> InstId {
        let id = self.f.make_inst(op, args, imm, results, SiteId(0));
        self.f.blocks[b.index()].insts.push(id);
        id
    }

    fn store_state(&mut self, b: Block, state: i32) {
        let (id, state) = make(self.f, Op::I32Const, vec![], Imm::I32(state));
        self.f.blocks[b.index()].insts.push(id);
        let imm = Imm::Mem { offset: self.state.offset, part: self.state.part };
        let this = self.this();
        self.place(b, self.state.store, vec![this, state], imm, &[]);
    }

    fn finish_at_returns(&mut self, cfg: &Cfg) {
        for &b in &cfg.rpo {
            if matches!(self.f.blocks[b.index()].term, Term::Return(_)) {
                self.store_state(b, FINISHED);
            }
        }
    }

    fn save(&mut self, n: usize, values: &[Value], returns: &HashMap<Value, Return>) {
        let (before, _) = self.cuts.suspends[n];
        let this = self.this();
        for &v in values {
            if let Return::Saved(field) = &returns[&v] {
                let imm = Imm::Mem { offset: field.offset, part: field.part };
                self.place(before, field.store, vec![this, v], imm, &[]);
            }
        }
        self.store_state(before, n as i32 + 1);
        let (id, one) = make(self.f, Op::I32Const, vec![], Imm::I32(1));
        self.f.blocks[before.index()].insts.push(id);
        self.f.blocks[before.index()].term = Term::Return(vec![one]);
    }

    /// Puts what brings the values back at the start of the block that goes on, and uses it there.
    fn restore(
        &mut self,
        n: usize,
        values: &[Value],
        returns: &HashMap<Value, Return>,
    ) -> (Block, Vec<(Value, Value)>) {
        let (_, next) = self.cuts.suspends[n];
        let this = self.this();
        let (mut insts, mut map) = (vec![], vec![]);
        for &v in values {
            let ty = [self.f.ty(v)];
            let id = match &returns[&v] {
                Return::Again(i) => {
                    let Inst { op, args, imm, site, .. } = self.f.inst(*i).clone();
                    self.f.make_inst(op, args, imm, &ty, site)
                }
                Return::Saved(field) => {
                    let imm = Imm::Mem { offset: field.offset, part: field.part };
                    self.f.make_inst(field.load, vec![this], imm, &ty, SiteId(0))
                }
            };
            insts.push(id);
            map.push((v, self.f.inst(id).results[0]));
        }
        (next, self.use_restored(next, insts, map))
    }

    fn use_restored(&mut self, next: Block, insts: Vec<InstId>, map: Vec<(Value, Value)>) -> Vec<(Value, Value)> {
        let to: HashMap<Value, Value> = map.iter().copied().collect();
        for k in 0..self.f.blocks[next.index()].insts.len() {
            let i = self.f.blocks[next.index()].insts[k];
            for a in &mut self.f.insts[i.index()].args {
                *a = to.get(a).copied().unwrap_or(*a);
            }
        }
        self.f.blocks[next.index()].term.map_uses(|u| to.get(&u).copied().unwrap_or(u));
        self.f.blocks[next.index()].insts.splice(0..0, insts);
        map
    }

    fn switch(&mut self) {
        let index = self.f.blocks[Function::ENTRY.index()].params[1];
        let mut edges: Vec<Edge> = [self.cuts.start]
            .into_iter()
            .chain(self.cuts.suspends.iter().map(|s| s.1))
            .map(|b| Edge { block: b, args: vec![] })
            .collect();
        let default = edges.pop().expect("there is the start");
        let entry = self.cuts.entry.index();
        self.f.blocks[entry].term =
            if edges.is_empty() { Term::Br(default) } else { Term::Switch { index, edges, default } };
    }
}
