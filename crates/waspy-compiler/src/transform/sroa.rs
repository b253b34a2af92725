//! Scalar replacement: an object whose reference never leaves the function becomes the values of its fields. This is what
//! makes `for x in xs`, `range`, `enumerate` and `zip` loops free: their iterators are objects whose methods are inlined.
//!
//! An object qualifies when its reference (also cast, or moved by a constant) is only the address of loads and stores,
//! tested for null, or compared. Each field that is accessed is a variable that starts as zero; [`Variable`] turns it
//! into SSA values. An object stored in a field of such an object qualifies in the next round.

use super::rewrite::{Context, Subst, const_int, make, make_zero};
use super::ssa::Variable;
use crate::analysis::dominators::Cfg;
use waspy_ir::{Block, Function, Imm, Inst, InstId, LayoutId, Op, Type, Value};

/// Rounds: depth of objects in objects.
const ROUNDS: usize = 6;
/// Most fields of one object.
const MAX_SLOTS: usize = 48;
/// Bytes of an object's header.
const HEADER: u32 = 8;

/// Replaces objects until none qualifies; true when one was.
pub fn run(cx: &Context, f: &mut Function) -> bool {
    if !has_new(f) {
        return false;
    }
    let mut any = false;
    super::cfg::clear_unreachable(f);
    for _ in 0..ROUNDS {
        if !round(cx, f) {
            break;
        }
        any = true;
        super::cfg::run(cx, f);
    }
    any
}

fn has_new(f: &Function) -> bool {
    f.blocks.iter().any(|b| b.insts.iter().any(|&i| f.inst(i).op == Op::New))
}

fn round(cx: &Context, f: &mut Function) -> bool {
    if !has_new(f) {
        return false;
    }
    let cfg = Cfg::new(f);
    let found = find(cx, f, &cfg);
    if !found.objects.iter().any(|o| o.qualifies) {
        return false;
    }
    let mut r =
        Replacer { cfg: &cfg, variable: Variable::new(f), subst: Subst::new(f), edits: vec![None; f.insts.len()] };
    for object in found.objects.iter().filter(|o| o.qualifies) {
        r.object(f, object, &found);
    }
    r.finish(f);
    true
}

/// A field that is accessed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Slot {
    offset: u32,
    size: u32,
    ty: Type,
}

struct Object {
    new: InstId,
    layout: LayoutId,
    qualifies: bool,
    slots: Vec<Slot>,
    /// In the order of a walk over the blocks: creation, loads, stores, tests, casts.
    uses: Vec<(Block, InstId)>,
}

struct Found {
    objects: Vec<Object>,
    /// For each value: the object it refers to, and how many bytes into it.
    owner: Vec<Option<(u32, u32)>>,
}

fn find(cx: &Context, f: &Function, cfg: &Cfg) -> Found {
    let mut found = Found { objects: vec![], owner: vec![None; f.values.len()] };
    for &b in &cfg.rpo {
        for &i in &f.blocks[b.index()].insts {
            found.inst(cx, f, b, i);
        }
        f.blocks[b.index()].term.for_each_use(|v| found.escape(v));
    }
    found
}

impl Found {
    fn escape(&mut self, v: Value) {
        if let Some((o, _)) = self.owner[v.index()] {
            self.objects[o as usize].qualifies = false;
        }
    }

    fn inst(&mut self, cx: &Context, f: &Function, b: Block, i: InstId) {
        let inst = f.inst(i);
        if let (Op::New, Imm::Layout(layout)) = (inst.op, inst.imm) {
            self.owner[inst.results[0].index()] = Some((self.objects.len() as u32, 0));
            let qualifies = !cx.layout_tail[layout.index()];
            self.objects.push(Object { new: i, layout, qualifies, slots: vec![], uses: vec![(b, i)] });
            return;
        }
        let Some((o, base)) = inst.args.first().and_then(|a| self.owner[a.index()]) else {
            return inst.args.iter().for_each(|&a| self.escape_unless_compared(inst, a, b, i));
        };
        self.objects[o as usize].uses.push((b, i));
        match inst.op {
            Op::RefToObj | Op::ObjToRef | Op::RefNarrow | Op::PtrFromRef | Op::RefFromPtr => {
                self.owner[inst.results[0].index()] = Some((o, base));
            }
            Op::PtrAdd => match const_int(f, inst.args[1]) {
                Some(n) if (0..1 << 16).contains(&n) => {
                    self.owner[inst.results[0].index()] = Some((o, base + n as u32));
                }
                _ => self.escape(inst.args[0]),
            },
            Op::RefIsNull if base == 0 => {}
            Op::RefEq if base == 0 && !matches!(self.owner[inst.args[1].index()], Some((_, n)) if n != 0) => {
                if let Some((other, _)) = self.owner[inst.args[1].index()].filter(|x| x.0 != o) {
                    self.objects[other as usize].uses.push((b, i));
                }
            }
            _ => match access(inst) {
                Some((size, ty, is_store)) => {
                    if is_store {
                        self.escape(inst.args[1]);
                    }
                    self.access(cx, o, base, inst, size, ty);
                }
                None => inst.args.iter().for_each(|&a| self.escape(a)),
            },
        }
    }

    fn escape_unless_compared(&mut self, inst: &Inst, v: Value, b: Block, i: InstId) {
        match self.owner[v.index()] {
            Some((o, 0)) if inst.op == Op::RefEq => self.objects[o as usize].uses.push((b, i)),
            Some(_) => self.escape(v),
            None => {}
        }
    }

    fn access(&mut self, cx: &Context, o: u32, base: u32, inst: &Inst, size: u32, ty: Type) {
        let object = &mut self.objects[o as usize];
        let Imm::Mem { offset, .. } = inst.imm else { return };
        let offset = base + offset;
        if offset < HEADER {
            // The class word can be told; the collector's word cannot.
            object.qualifies &= offset == 0 && inst.op == Op::LoadPtr;
            return;
        }
        if offset + size > cx.layout_size[object.layout.index()] {
            object.qualifies = false;
            return;
        }
        match object.slots.iter().find(|s| s.offset < offset + size && offset < s.offset + s.size) {
            None => object.slots.push(Slot { offset, size, ty }),
            Some(s) => {
                let fits = s.offset == offset && s.size == size;
                let converts = s.ty == ty || cast(s.ty, ty).is_some() && cast(ty, s.ty).is_some();
                object.qualifies &= fits && converts;
            }
        }
        object.qualifies &= object.slots.len() <= MAX_SLOTS;
    }
}

/// Size, type and direction of a load or store.
fn access(inst: &Inst) -> Option<(u32, Type, bool)> {
    use Op::*;
    Some(match inst.op {
        Load8U | Load8S => (1, Type::I32, false),
        Load16U | Load16S => (2, Type::I32, false),
        LoadI32 => (4, Type::I32, false),
        LoadI64 => (8, Type::I64, false),
        LoadF64 => (8, Type::F64, false),
        LoadF32 => (4, Type::F32, false),
        LoadInt => (8, Type::Int, false),
        LoadRef => (4, Type::Ref, false),
        LoadObj => (4, Type::Obj, false),
        LoadPtr => (4, Type::Ptr, false),
        Store8 => (1, Type::I32, true),
        Store16 => (2, Type::I32, true),
        StoreI32 => (4, Type::I32, true),
        StoreI64 => (8, Type::I64, true),
        StoreF64 => (8, Type::F64, true),
        StoreF32 => (4, Type::F32, true),
        StoreInt => (8, Type::Int, true),
        StoreRef => (4, Type::Ref, true),
        StoreObj => (4, Type::Obj, true),
        StorePtr => (4, Type::Ptr, true),
        _ => return None,
    })
}

/// The op that reads the bits of one type as another of the same size.
fn cast(from: Type, to: Type) -> Option<Op> {
    use Type::*;
    Some(match (from, to) {
        (I32, Ptr) => Op::PtrFromRaw,
        (Ptr, I32) => Op::PtrRaw,
        (Ref, Obj) => Op::RefToObj,
        (Obj, Ref) => Op::ObjToRef,
        (Obj, I32) => Op::ObjRaw,
        (I32, Obj) => Op::ObjFromRaw,
        (Ref, Ptr) => Op::PtrFromRef,
        (Ptr, Ref) => Op::RefFromPtr,
        (Int, I64) => Op::IntRaw,
        (I64, Int) => Op::IntFromRaw,
        (F64, I64) => Op::I64ReinterpretF64,
        (I64, F64) => Op::F64ReinterpretI64,
        _ => return None,
    })
}

struct Replacer<'a> {
    cfg: &'a Cfg,
    variable: Variable,
    subst: Subst,
    /// What stands in place of an instruction.
    edits: Vec<Option<Vec<InstId>>>,
}

impl Replacer<'_> {
    fn object(&mut self, f: &mut Function, object: &Object, found: &Found) {
        self.edits[object.new.index()] = Some(vec![]);
        for &(_, i) in &object.uses {
            self.rest(f, object, found, i);
        }
        for &slot in &object.slots {
            self.slot(f, object, found, slot);
        }
    }

    /// Casts, tests and the class word.
    fn rest(&mut self, f: &mut Function, object: &Object, found: &Found, i: InstId) {
        let inst = f.inst(i).clone();
        match inst.op {
            Op::RefToObj | Op::ObjToRef | Op::RefNarrow | Op::PtrFromRef | Op::RefFromPtr | Op::PtrAdd => {
                self.edits[i.index()] = Some(vec![]);
            }
            Op::RefIsNull => self.constant(f, i, 0),
            Op::RefEq => {
                let owners: Vec<_> = inst.args.iter().map(|a| found.owner[a.index()].map(|o| o.0)).collect();
                self.constant(f, i, (owners[0] == owners[1]) as i32);
            }
            Op::LoadPtr if offset_of(found, &inst) < HEADER => {
                let (id, class) = make(f, Op::LayoutAddr, vec![], Imm::Layout(object.layout));
                self.edit(i, vec![id]);
                self.subst.set(inst.results[0], class);
            }
            _ => {}
        }
    }

    fn constant(&mut self, f: &mut Function, i: InstId, n: i32) {
        if self.edits[i.index()].is_some() {
            return;
        }
        let (id, v) = make(f, Op::I32Const, vec![], Imm::I32(n));
        self.subst.set(f.inst(i).results[0], v);
        self.edit(i, vec![id]);
    }

    fn edit(&mut self, i: InstId, to: Vec<InstId>) {
        self.edits[i.index()] = Some(to);
    }

    fn slot(&mut self, f: &mut Function, object: &Object, found: &Found, slot: Slot) {
        self.variable.clear();
        let mut waiting = vec![];
        let mut current: Option<(Block, Value)> = None;
        for &(b, i) in &object.uses {
            current = current.filter(|c| c.0 == b);
            if i == object.new {
                let mut insts = vec![];
                let zero = make_zero(f, slot.ty, &mut insts);
                self.edits[i.index()].get_or_insert_default().extend(insts);
                current = Some((b, zero));
                self.variable.define(b, zero);
                continue;
            }
            let inst = f.inst(i).clone();
            if access(&inst).is_none() || offset_of(found, &inst) != slot.offset {
                continue;
            }
            if inst.results.is_empty() {
                let v = self.stored(f, i, &inst, slot);
                current = Some((b, v));
                self.variable.define(b, v);
            } else {
                match current {
                    Some((_, v)) => self.loaded(f, i, &inst, slot, v),
                    None => waiting.push((b, i)),
                }
            }
        }
        for (b, i) in waiting {
            let v = self.variable.at_start(f, self.cfg, slot.ty, b);
            let inst = f.inst(i).clone();
            self.loaded(f, i, &inst, slot, v);
        }
    }

    /// The value a store leaves in the slot.
    fn stored(&mut self, f: &mut Function, i: InstId, inst: &Inst, slot: Slot) -> Value {
        let v = inst.args[1];
        let (_, ty, _) = access(inst).expect("it is a store");
        let mut insts = vec![];
        let v = match inst.op {
            Op::Store8 | Op::Store16 => {
                let mask = if inst.op == Op::Store8 { 0xff } else { 0xffff };
                let (c, mask) = make(f, Op::I32Const, vec![], Imm::I32(mask));
                let (and, v) = make(f, Op::I32And, vec![v, mask], Imm::None);
                insts.extend([c, and]);
                v
            }
            _ => convert(f, ty, slot.ty, v, &mut insts),
        };
        self.edit(i, insts);
        v
    }

    fn loaded(&mut self, f: &mut Function, i: InstId, inst: &Inst, slot: Slot, v: Value) {
        let (_, ty, _) = access(inst).expect("it is a load");
        let mut insts = vec![];
        let extend = match inst.op {
            Op::Load8S => Some(Op::I32Extend8S),
            Op::Load16S => Some(Op::I32Extend16S),
            _ => None,
        };
        let v = match extend {
            Some(op) => {
                let (id, v) = make(f, op, vec![v], Imm::None);
                insts.push(id);
                v
            }
            None => convert(f, slot.ty, ty, v, &mut insts),
        };
        self.edit(i, insts);
        self.subst.set(inst.results[0], v);
    }

    fn finish(mut self, f: &mut Function) {
        for b in &mut f.blocks {
            if b.insts.iter().any(|i| self.edits.get(i.index()).is_some_and(Option::is_some)) {
                let old = std::mem::take(&mut b.insts);
                for i in old {
                    match self.edits.get_mut(i.index()).and_then(Option::take) {
                        Some(new) => b.insts.extend(new),
                        None => b.insts.push(i),
                    }
                }
            }
        }
        self.subst.apply(f);
    }
}

fn offset_of(found: &Found, inst: &Inst) -> u32 {
    let base = found.owner[inst.args[0].index()].map_or(0, |o| o.1);
    match inst.imm {
        Imm::Mem { offset, .. } => base + offset,
        _ => base,
    }
}

fn convert(f: &mut Function, from: Type, to: Type, v: Value, insts: &mut Vec<InstId>) -> Value {
    match cast(from, to) {
        Some(op) if from != to => {
            let (id, v) = make(f, op, vec![v], Imm::None);
            insts.push(id);
            v
        }
        _ => v,
    }
}
