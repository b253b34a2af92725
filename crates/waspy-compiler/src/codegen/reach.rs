//! What of a module is emitted: what its exports reach, through calls, tables, data and layouts.

use waspy_ir::{DataId, Effects, FuncDecl, FuncId, Function, GlobalId, Imm, Inst, LayoutId, Module, Op, Reloc};

/// The reached parts of a module, by index.
#[derive(Default)]
pub struct Reached {
    /// Functions and imports.
    pub funcs: Vec<bool>,
    /// Data items.
    pub data: Vec<bool>,
    /// Globals.
    pub globals: Vec<bool>,
    /// Functions that have an index in the table, in the order of the table.
    pub table: Vec<FuncId>,
    /// Ops that refer to things which exist only when they are used.
    pub pending: bool,
    /// There are calls through the table, which then exists even when it is empty.
    pub indirect: bool,
    /// The shadow stack is used.
    pub stack: bool,
    /// The collector asks for the table of static objects.
    pub objects: bool,
    /// What led to each function and data item first.
    pub func_by: Vec<By>,
    /// The same for data items.
    pub data_by: Vec<By>,
    work: std::collections::VecDeque<FuncId>,
    at: By,
}

/// Why something is in the output: what led to it on a shortest way from an export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// It is exported, or not reached.
    #[default]
    Export,
    /// A function uses it.
    Func(FuncId),
    /// A data item refers to it.
    Data(DataId),
}

/// Follows everything from the exports.
pub fn reach(module: &Module) -> Reached {
    let mut r = Reached {
        funcs: vec![false; module.funcs.len()],
        data: vec![false; module.data.len()],
        globals: vec![false; module.globals.len()],
        func_by: vec![By::Export; module.funcs.len()],
        data_by: vec![By::Export; module.data.len()],
        ..Reached::default()
    };
    for (_, f) in &module.exports {
        r.func(*f);
    }
    while let Some(f) = r.work.pop_front() {
        r.at = By::Func(f);
        if let FuncDecl::Defined(f) = &module.funcs[f.index()] {
            r.body(module, f);
        }
    }
    r.table.sort();
    r
}

impl Reached {
    fn func(&mut self, f: FuncId) {
        if !std::mem::replace(&mut self.funcs[f.index()], true) {
            self.func_by[f.index()] = self.at;
            self.work.push_back(f);
        }
    }

    fn in_table(&mut self, f: FuncId) {
        self.func(f);
        if !self.table.contains(&f) {
            self.table.push(f);
        }
    }

    fn global(&mut self, g: GlobalId) {
        self.globals[g.index()] = true;
    }

    fn layout(&mut self, m: &Module, l: LayoutId) {
        self.data(m, m.layouts[l.index()].class_object);
    }

    fn data(&mut self, m: &Module, d: DataId) {
        let outer = self.at;
        let mut work = vec![(d, outer)];
        while let Some((d, by)) = work.pop() {
            if std::mem::replace(&mut self.data[d.index()], true) {
                continue;
            }
            self.data_by[d.index()] = by;
            self.at = By::Data(d);
            for &(_, reloc) in &m.data[d.index()].relocs {
                match reloc {
                    Reloc::Data(x) | Reloc::IntBigPos(x) | Reloc::IntBigNeg(x) => work.push((x, self.at)),
                    Reloc::Layout(l) => work.push((m.layouts[l.index()].class_object, self.at)),
                    Reloc::Func(f) => self.in_table(f),
                }
            }
        }
        self.at = outer;
    }

    fn body(&mut self, m: &Module, f: &Function) {
        for b in waspy_ir::cfg::reverse_postorder(f) {
            for &i in &f.blocks[b.index()].insts {
                self.inst(m, f.inst(i));
            }
        }
    }

    fn inst(&mut self, m: &Module, inst: &Inst) {
        match inst.imm {
            Imm::Func(f) if inst.op == Op::FuncIndex => self.in_table(f),
            Imm::Func(f) => self.func(f),
            Imm::Data(d) => self.data(m, d),
            Imm::Layout(l) if inst.op == Op::LayoutAddr => self.layout(m, l),
            Imm::Global(g) => self.global(g),
            _ => {}
        }
        match inst.op {
            Op::PendingTest | Op::PendingSet | Op::TakePending => self.pending = true,
            Op::CallIndirect => self.indirect = true,
            Op::SpGet | Op::SpSet => self.stack = true,
            Op::StaticObjectsBegin | Op::StaticObjectsEnd => self.objects = true,
            op => debug_assert!(!op.effects().has(Effects::FRESH), "{} is not lowered", op.mnemonic()),
        }
    }
}
