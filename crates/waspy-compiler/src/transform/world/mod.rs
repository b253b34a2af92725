//! What a closed program never does. Conditional constant propagation over the whole call graph: starting from the exports
//! with the belief that nothing happens, a function is evaluated as far as the facts let control come, and what it does
//! there adds facts, until nothing new is found. Then what control never comes to goes away.
//!
//! The facts, all of which only grow:
//! - functions that are called, the constants that all calls pass, what they return, whether they return or raise at all;
//! - fields that are given anything but the zero a new object has, globals that are given another value;
//! - classes of which there are objects: a test for any other class is false.
//!
//! That is what keeps the text of exceptions with several arguments, or the arms of dispatchers for types that only an
//! unused part of the library makes, out of a component. Everything here is optimistic, so a circle of things that only
//! need each other is found to be unreachable too.
//!
//! - `eval`: one function under the facts. `apply`: rewriting it by what was found.

mod apply;
mod eval;

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use super::fold::Const;
use waspy_ir::{DataId, FuncDecl, FuncId, GlobalId, Imm, LayoutId, Module, Part, Reloc, Type};

/// Where the fields of each layout lie: offset, bytes, partition. Only fields whose partition nothing else shares.
pub type FieldParts = HashMap<LayoutId, Vec<(u32, u32, Part)>>;

/// What is known of a value.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Known {
    /// Nothing has reached it yet.
    Nothing,
    /// Always this constant.
    Const(Const),
    /// Always the address of this class object.
    Layout(LayoutId),
    /// Always the address of this static data.
    Data(DataId),
    /// Different things, or something that is not known.
    Any,
}

impl Known {
    fn join(self, other: Known) -> Known {
        match (self, other) {
            (Known::Nothing, x) | (x, Known::Nothing) => x,
            (a, b) if a == b => a,
            _ => Known::Any,
        }
    }
}

/// What is known of a function.
#[derive(Clone, Debug, Default)]
struct Facts {
    reached: bool,
    params: Vec<Known>,
    results: Vec<Known>,
    returns: bool,
    raises: bool,
    callers: Vec<FuncId>,
}

/// The facts about a program.
struct World<'m> {
    m: &'m Module,
    fields: &'m FieldParts,
    funcs: Vec<Facts>,
    /// What the last look at each function found.
    found: Vec<Option<eval::Found>>,
    globals: Vec<Known>,
    /// Partitions of fields that are zero in every object; `false` for all other partitions.
    zero: Vec<bool>,
    /// Partitions that code stores into: a static class object may have another word there than it begins with.
    written: Vec<bool>,
    /// Classes that have objects, or whose class objects are values.
    present: Vec<bool>,
    live_data: Vec<bool>,
    /// Who has relied on a partition, a global or a class, to look again.
    part_readers: Vec<Vec<FuncId>>,
    global_readers: Vec<Vec<FuncId>>,
    layout_readers: Vec<Vec<FuncId>>,
    /// Functions to look at (again), callees before callers as far as there is no cycle: a caller sees at once what its
    /// callees do.
    work: BinaryHeap<Reverse<(u32, FuncId)>>,
    order: Vec<u32>,
    queued: Vec<bool>,
    /// Functions that have asked for classes of which there are objects now. They wait until the others have been looked at: a
    /// dispatcher asks for all classes, and is looked at once for many of them.
    waiting: Vec<FuncId>,
}

/// Removes what the exports and `roots` (functions that later passes call) never come to.
pub fn run(m: &mut Module, fields: &FieldParts, roots: &[FuncId]) {
    let mut w = World::new(m, fields);
    for f in m.exports.iter().map(|(_, f)| *f).chain(roots.iter().copied()) {
        w.reach_unknown(f);
    }
    while let Some(f) = w.next() {
        eval::function(&mut w, f);
    }
    let plans = apply::plan(w);
    apply::run(m, plans);
}

/// Empties the fields of class objects that no function reads any more, so that what they refer to goes too.
pub fn drop_unread(m: &mut Module, fields: &[(u32, u32, Part)]) {
    let mut read = vec![false; m.parts.len()];
    for f in m.funcs.iter().filter_map(|d| if let FuncDecl::Defined(f) = d { Some(f) } else { None }) {
        for i in f.blocks.iter().flat_map(|b| &b.insts) {
            if let Imm::Mem { part, .. } = f.inst(*i).imm {
                read[part.index()] |= !f.inst(*i).results.is_empty();
            }
        }
    }
    for l in &m.layouts {
        let data = &mut m.data[l.class_object.index()];
        for &(at, size, _) in fields.iter().filter(|f| !read[f.2.index()]) {
            let range = at..at + size;
            data.relocs.retain(|(at, _)| !range.contains(at));
            data.bytes[at as usize..(at + size) as usize].fill(0);
        }
    }
}

impl<'m> World<'m> {
    fn new(m: &'m Module, fields: &'m FieldParts) -> World<'m> {
        let mut zero = vec![false; m.parts.len()];
        fields.values().flatten().for_each(|(_, _, part)| zero[part.index()] = true);
        World {
            m,
            fields,
            funcs: m.funcs.iter().map(facts_of).collect(),
            found: m.funcs.iter().map(|_| None).collect(),
            globals: m.globals.iter().map(|g| initial(g.ty, g.init)).collect(),
            written: vec![false; m.parts.len()],
            zero,
            present: vec![false; m.layouts.len()],
            live_data: vec![false; m.data.len()],
            part_readers: vec![vec![]; m.parts.len()],
            global_readers: vec![vec![]; m.globals.len()],
            layout_readers: vec![vec![]; m.layouts.len()],
            work: BinaryHeap::new(),
            order: callees_first(m),
            queued: vec![false; m.funcs.len()],
            waiting: vec![],
        }
    }

    /// The function to look at next.
    fn next(&mut self) -> Option<FuncId> {
        if self.work.is_empty() {
            let waiting = std::mem::take(&mut self.waiting);
            self.queue_all(waiting);
        }
        let Reverse((_, f)) = self.work.pop()?;
        self.queued[f.index()] = false;
        Some(f)
    }

    fn queue(&mut self, f: FuncId) {
        if self.funcs[f.index()].reached && !std::mem::replace(&mut self.queued[f.index()], true) {
            self.work.push(Reverse((self.order[f.index()], f)));
        }
    }

    fn queue_all(&mut self, all: Vec<FuncId>) {
        all.into_iter().for_each(|f| self.queue(f));
    }

    /// A function that is called from somewhere else: with anything.
    fn reach_unknown(&mut self, f: FuncId) {
        let n = self.funcs[f.index()].params.len();
        self.call(f, &vec![Known::Any; n]);
    }

    /// A call with these arguments.
    fn call(&mut self, f: FuncId, args: &[Known]) {
        let facts = &mut self.funcs[f.index()];
        let mut changed = !std::mem::replace(&mut facts.reached, true);
        for (known, &arg) in facts.params.iter_mut().zip(args) {
            let joined = known.join(arg);
            changed |= joined != *known;
            *known = joined;
        }
        if changed && matches!(self.m.funcs[f.index()], FuncDecl::Defined(_)) {
            self.queue(f);
        }
    }

    /// A partition is stored into.
    fn write(&mut self, part: Part) {
        if !std::mem::replace(&mut self.written[part.index()], true) {
            let readers = std::mem::take(&mut self.part_readers[part.index()]);
            self.queue_all(readers);
        }
    }

    /// A field is given something else than zero.
    fn fill(&mut self, part: Part) {
        if std::mem::replace(&mut self.zero[part.index()], false) {
            let readers = std::mem::take(&mut self.part_readers[part.index()]);
            self.queue_all(readers);
        }
    }

    fn set_global(&mut self, g: GlobalId, value: Known) {
        let known = &mut self.globals[g.index()];
        let joined = known.join(value);
        if joined != *known {
            *known = joined;
            let readers = std::mem::take(&mut self.global_readers[g.index()]);
            self.queue_all(readers);
        }
    }

    /// A class object is a value: the class of an object that is made, most often.
    fn exists(&mut self, l: LayoutId) {
        if !std::mem::replace(&mut self.present[l.index()], true) {
            self.data(self.m.layouts[l.index()].class_object);
            let readers = std::mem::take(&mut self.layout_readers[l.index()]);
            self.waiting.extend(readers);
        }
    }

    /// Static data is used: what it refers to is too, and its fields are what it says.
    fn data(&mut self, d: DataId) {
        if std::mem::replace(&mut self.live_data[d.index()], true) {
            return;
        }
        let m = self.m;
        let item = &m.data[d.index()];
        for &(_, reloc) in &item.relocs {
            match reloc {
                Reloc::Data(x) | Reloc::IntBigPos(x) | Reloc::IntBigNeg(x) => self.data(x),
                Reloc::Layout(l) => self.exists(l),
                Reloc::Func(f) => self.reach_unknown(f),
            }
        }
        let class = item.relocs.iter().find_map(|&(at, r)| match r {
            Reloc::Layout(l) if at == 0 => Some(l),
            _ => None,
        });
        let fields = self.fields;
        for &(at, size, part) in class.and_then(|l| fields.get(&l)).into_iter().flatten() {
            let range = at..at + size;
            let bytes = item.bytes.get(at as usize..(at + size) as usize);
            if bytes.is_none_or(|b| b.iter().any(|b| *b != 0)) || item.relocs.iter().any(|(r, _)| range.contains(r)) {
                self.fill(part);
            }
        }
    }
}

/// The position of each function when callees come before callers.
fn callees_first(m: &Module) -> Vec<u32> {
    let mut order = vec![u32::MAX; m.funcs.len()];
    let mut seen = vec![false; m.funcs.len()];
    let mut next = 0;
    for root in 0..m.funcs.len() {
        if std::mem::replace(&mut seen[root], true) {
            continue;
        }
        let callees = |f: FuncId| {
            let mut all = vec![];
            crate::analysis::wanted::callees(m, f, &mut all);
            all
        };
        let mut stack = vec![(FuncId(root as u32), callees(FuncId(root as u32)))];
        while let Some((f, left)) = stack.last_mut() {
            match left.pop() {
                Some(c) => {
                    if !std::mem::replace(&mut seen[c.index()], true) {
                        stack.push((c, callees(c)));
                    }
                }
                None => {
                    order[f.index()] = next;
                    next += 1;
                    stack.pop();
                }
            }
        }
    }
    order
}

fn facts_of(decl: &FuncDecl) -> Facts {
    let sig = decl.sig();
    // Only what has a body can be looked into.
    let (results, known) = match decl {
        FuncDecl::Defined(_) => (vec![Known::Nothing; sig.results.len()], true),
        _ => (vec![Known::Any; sig.results.len()], false),
    };
    let raises = !known && !decl.attrs().noraise;
    Facts { params: vec![Known::Nothing; sig.params.len()], results, returns: !known, raises, ..Facts::default() }
}

/// The value that a global has at first.
fn initial(ty: Type, bits: i64) -> Known {
    match ty {
        Type::I32 => Known::Const(Const::I32(bits as i32)),
        Type::I64 => Known::Const(Const::I64(bits)),
        Type::F64 => Known::Const(Const::F64(bits as u64)),
        Type::Int => Known::Const(Const::Int(bits)),
        Type::Ref if bits == 0 => Known::Const(Const::Null),
        Type::Obj => Known::Const(Const::Obj(bits as i32)),
        _ => Known::Any,
    }
}
