//! The only place where static addresses are assigned.
//!
//! ```text
//! 0      unused: null, and the immediate values of `Obj`
//! 1024   data items that are not all zeros
//!        table of the addresses of static objects the collector scans
//!        data items that are all zeros                       (from here on no bytes in the module)
//!        cells of globals of type Int, 8 bytes each
//!        cells of globals of type Ref and Obj and the pending exception, 4 bytes each
//!        shadow stack
//!        heap, to the end of memory
//! ```

use crate::hash::{HashMap, HashSet};

use waspy_ir::handles::{NEGATIVE, POSITIVE};
use waspy_ir::{Data, DataId, FuncId, GlobalId, LayoutId, Module, Reloc, Type};

use super::reach::Reached;

/// First address that is used.
pub const BASE: u32 = 1024;

/// From here to there, the end excluded.
pub type Range = (u32, u32);

/// Where everything is.
#[derive(Default)]
pub struct Statics {
    data: Vec<u32>,
    layouts: Vec<u32>,
    cells: Vec<Option<u32>>,
    /// The cell of the pending exception.
    pub pending: u32,
    /// Cells of `Ref` and `Obj` globals.
    pub ref_cells: Range,
    /// Cells of `Int` globals.
    pub int_cells: Range,
    /// The table of static objects.
    pub objects: Range,
    /// The shadow stack.
    pub stack: Range,
    /// Where the heap begins.
    pub heap_base: u32,
    /// The data items that have a place of their own, in order.
    pub kept: Vec<DataId>,
    /// Initial memory, from `BASE`.
    bytes: Vec<u8>,
}

impl Statics {
    /// Lays out what is reached. `table` gives a function's index in the table.
    pub fn new(m: &Module, r: &Reached, stack_size: u32, table: &dyn Fn(FuncId) -> u32) -> Statics {
        let mut s = Statics { data: vec![0; m.data.len()], ..Statics::default() };
        let items = merge_equal(m, r);
        let mut at = BASE;
        let zero = |d: &Data| d.relocs.is_empty() && d.bytes.iter().all(|&b| b == 0);
        let (late, early): (Vec<DataId>, Vec<DataId>) =
            items.kept.iter().copied().partition(|d| zero(&m.data[d.index()]));
        at = s.place(m, &early, at);
        let roots: Vec<DataId> = items.kept.iter().copied().filter(|d| r.objects && m.data[d.index()].root).collect();
        at = align(at, 4);
        s.objects = (at, at + 4 * roots.len() as u32);
        at = s.place(m, &late, s.objects.1);
        for (n, d) in items.canonical.iter().enumerate() {
            s.data[n] = s.data[d.index()];
        }
        s.layouts = m.layouts.iter().map(|l| s.data[l.class_object.index()]).collect();
        at = s.place_cells(m, r, at);
        s.stack = (align(at, 16), align(at, 16) + if r.stack { stack_size } else { 0 });
        s.heap_base = align(s.stack.1, 16);
        s.fill(m, &early, &roots, table);
        s.fill_cells(m);
        s.kept = items.kept;
        s
    }

    /// Address of a data item.
    pub fn data(&self, d: DataId) -> u32 {
        self.data[d.index()]
    }

    /// Address of a layout's class object.
    pub fn layout(&self, l: LayoutId) -> u32 {
        self.layouts[l.index()]
    }

    /// Address of a global that lives in memory.
    pub fn cell(&self, g: GlobalId) -> Option<u32> {
        self.cells[g.index()]
    }

    /// Initial memory: address and bytes of each part that is not zeros.
    pub fn segments(&self) -> Vec<(u32, &[u8])> {
        // A new segment costs about seven bytes, so shorter runs of zeros are written out.
        const GAP: usize = 8;
        let mut all = vec![];
        let mut start = 0;
        while let Some(n) = self.bytes[start..].iter().position(|&b| b != 0) {
            let from = start + n;
            let mut end = from;
            let mut zeros = 0;
            for (i, &b) in self.bytes[from..].iter().enumerate() {
                zeros = if b == 0 { zeros + 1 } else { 0 };
                if zeros > GAP {
                    break;
                }
                if b != 0 {
                    end = from + i + 1;
                }
            }
            all.push((BASE + from as u32, &self.bytes[from..end]));
            start = end;
        }
        all
    }

    fn place(&mut self, m: &Module, items: &[DataId], mut at: u32) -> u32 {
        for &d in items {
            let item = &m.data[d.index()];
            at = align(at, item.align.max(1));
            self.data[d.index()] = at;
            at += item.bytes.len() as u32;
        }
        at
    }

    fn place_cells(&mut self, m: &Module, r: &Reached, at: u32) -> u32 {
        let mut cells = vec![None; m.globals.len()];
        let mut place = |is: fn(Type) -> bool, size: u32, mut at: u32| {
            for (n, g) in m.globals.iter().enumerate().filter(|(n, g)| r.globals[*n] && is(g.ty)) {
                debug_assert!(g.ty.is_root());
                cells[n] = Some(at);
                at += size;
            }
            at
        };
        let ints = align(at, 8);
        self.int_cells = (ints, place(|t| t == Type::Int, 8, ints));
        let refs = place(|t| matches!(t, Type::Ref | Type::Obj), 4, self.int_cells.1);
        self.pending = refs;
        self.ref_cells = (self.int_cells.1, if r.pending { refs + 4 } else { refs });
        self.cells = cells;
        self.ref_cells.1
    }

    fn fill(&mut self, m: &Module, items: &[DataId], roots: &[DataId], table: &dyn Fn(FuncId) -> u32) {
        self.bytes = vec![0; (self.objects.1 - BASE) as usize];
        for &d in items {
            let item = &m.data[d.index()];
            let at = self.data(d);
            self.write(at, &item.bytes);
            for &(offset, reloc) in &item.relocs {
                let at = at + offset;
                match reloc {
                    Reloc::Data(x) => self.write(at, &self.data(x).to_le_bytes()),
                    Reloc::Layout(x) => self.write(at, &self.layout(x).to_le_bytes()),
                    Reloc::Func(x) => self.write(at, &table(x).to_le_bytes()),
                    Reloc::IntBigPos(x) => self.write(at, &(POSITIVE + i64::from(self.data(x))).to_le_bytes()),
                    Reloc::IntBigNeg(x) => self.write(at, &(NEGATIVE - i64::from(self.data(x))).to_le_bytes()),
                }
            }
        }
        for (n, &d) in roots.iter().enumerate() {
            self.write(self.objects.0 + 4 * n as u32, &self.data(d).to_le_bytes());
        }
    }

    fn fill_cells(&mut self, m: &Module) {
        for (n, g) in m.globals.iter().enumerate().filter(|(_, g)| g.init != 0) {
            if let Some(at) = self.cells[n] {
                let size = if g.ty == Type::Int { 8 } else { 4 };
                let end = (at + size - BASE) as usize;
                self.bytes.resize(self.bytes.len().max(end), 0);
                self.write(at, &g.init.to_le_bytes()[..size as usize]);
            }
        }
    }

    fn write(&mut self, at: u32, bytes: &[u8]) {
        let at = (at - BASE) as usize;
        self.bytes[at..at + bytes.len()].copy_from_slice(bytes);
    }
}

fn align(at: u32, to: u32) -> u32 {
    at.next_multiple_of(to)
}

/// Bytes and relocations.
type Contents<'a> = (&'a [u8], Vec<(u32, Reloc)>);

struct Merged {
    /// The items that get an address, in order.
    kept: Vec<DataId>,
    /// The item that stands for each item.
    canonical: Vec<DataId>,
}

/// Equal items that nothing writes to become one; merging can make items equal that refer to them, hence the rounds.
/// Class objects stay apart: dispatchers tell `list[int]` from `list[str]` by their addresses alone.
fn merge_equal(m: &Module, r: &Reached) -> Merged {
    let classes: HashSet<DataId> = m.layouts.iter().map(|l| l.class_object).collect();
    let mut canonical: Vec<DataId> = (0..m.data.len() as u32).map(DataId).collect();
    loop {
        let mut seen: HashMap<Contents, DataId> = HashMap::default();
        let mut kept = vec![];
        let mut changed = false;
        for n in (0..m.data.len()).filter(|&n| r.data[n]) {
            let (id, item) = (DataId(n as u32), &m.data[n]);
            if canonical[n] != id {
                continue;
            }
            if !item.root && !item.mutable && !classes.contains(&id) {
                let relocs = item.relocs.iter().map(|&(at, x)| (at, redirect(m, x, &canonical))).collect();
                let first = *seen.entry((&item.bytes, relocs)).or_insert(id);
                if first != id && m.data[first.index()].align >= item.align {
                    canonical[n] = first;
                    changed = true;
                    continue;
                }
            }
            kept.push(id);
        }
        if !changed {
            // A chain of merges ends at what was kept.
            for n in 0..canonical.len() {
                canonical[n] = last(&canonical, DataId(n as u32));
            }
            return Merged { kept, canonical };
        }
    }
}

fn last(canonical: &[DataId], mut d: DataId) -> DataId {
    while canonical[d.index()] != d {
        d = canonical[d.index()];
    }
    d
}

fn redirect(m: &Module, reloc: Reloc, canonical: &[DataId]) -> Reloc {
    match reloc {
        Reloc::Data(d) => Reloc::Data(last(canonical, d)),
        Reloc::IntBigPos(d) => Reloc::IntBigPos(last(canonical, d)),
        Reloc::IntBigNeg(d) => Reloc::IntBigNeg(last(canonical, d)),
        Reloc::Layout(l) => Reloc::Data(last(canonical, m.layouts[l.index()].class_object)),
        Reloc::Func(f) => Reloc::Func(f),
    }
}
