//! Where fields and elements lie, and the class objects that headers lead to. The header and the class object are
//! declared in `lowlevel/layout.py`; this file reads them from there.
//!
//! ```text
//! object  +0 class object  +4 collector's word  +8 fields, inherited first, each at its natural alignment
//! ```

use super::Build;
use crate::lang_items::paths;
use crate::sema::types::{ClassId, Ty, TyKind};
use std::rc::Rc;
use waspy_ir::{Data, DataId, Layout, LayoutId, Op, Part, Reloc, Type};

const HEADER: u32 = 8;
/// Where the modules are that programs import; the classes of the rest of the library are built-in.
const STDLIB: &str = "<waspy>/stdlib/";

/// How a value lies in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Storage {
    /// Bytes; 0 when there is nothing to store.
    pub size: u32,
    /// Op that loads it.
    pub load: Op,
    /// Op that stores it.
    pub store: Op,
}

/// A field with its place.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Place {
    pub name: String,
    pub offset: u32,
    pub ty: Ty,
    pub part: Part,
}

/// The layout of a class type.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct LayoutInfo {
    pub id: LayoutId,
    pub size: u32,
    pub fields: Vec<Place>,
    /// Offset and type of the tail.
    pub tail: Option<(u32, Ty)>,
    pub class: ClassId,
}

impl LayoutInfo {
    /// A field by name.
    ///
    /// # Panics
    /// When there is no such field: `sema` resolved it.
    pub fn field(&self, name: &str) -> &Place {
        self.fields.iter().find(|f| f.name == name).unwrap_or_else(|| panic!("a layout has no field {name}"))
    }
}

impl Build<'_, '_> {
    /// How a value of the type lies in a field or element.
    pub fn storage(&mut self, ty: Ty) -> Storage {
        let ty = self.sema.types.resolve(ty);
        let s = |size, load, store| Storage { size, load, store };
        let is = |b: &mut Self, path| b.sema.lang_ty(path) == ty;
        match self.repr(ty) {
            None => s(0, Op::Load8U, Op::Store8),
            Some(Type::I64) => s(8, Op::LoadI64, Op::StoreI64),
            Some(Type::F64) => s(8, Op::LoadF64, Op::StoreF64),
            Some(Type::F32) => s(4, Op::LoadF32, Op::StoreF32),
            Some(Type::Int) => s(8, Op::LoadInt, Op::StoreInt),
            Some(Type::Ref) => s(4, Op::LoadRef, Op::StoreRef),
            Some(Type::Obj) => s(4, Op::LoadObj, Op::StoreObj),
            Some(Type::Ptr) => s(4, Op::LoadPtr, Op::StorePtr),
            Some(Type::I32) if is(self, paths::I32) || self.sema.is_length(ty) => s(4, Op::LoadI32, Op::StoreI32),
            Some(Type::I32) if is(self, paths::I8) => s(1, Op::Load8S, Op::Store8),
            Some(Type::I32) if is(self, paths::U16) => s(2, Op::Load16U, Op::Store16),
            Some(Type::I32) if is(self, paths::I16) => s(2, Op::Load16S, Op::Store16),
            Some(Type::I32) => s(1, Op::Load8U, Op::Store8),
        }
    }

    /// The layout of a class or tuple type.
    pub fn layout(&mut self, ty: Ty) -> Rc<LayoutInfo> {
        let ty = self.sema.types.resolve(ty);
        // `None` and `NoneType` are one class: one class object.
        let ty = if ty == Ty::NONE { self.sema.lang_ty(paths::NONE_TYPE) } else { ty };
        if let Some(info) = self.layouts.get(&ty) {
            return info.clone();
        }
        let info = match self.sema.types.kind(ty).clone() {
            TyKind::Tuple(items) => self.tuple_layout(ty, &items),
            _ => {
                let mut info = self.class_layout(ty);
                self.add_arguments(ty, &mut info);
                self.module.layouts[info.id.index()].size = info.size;
                info
            }
        };
        let info = Rc::new(info);
        self.layouts.insert(ty, info.clone());
        info
    }

    /// The layout of a type is known better by now.
    pub fn set_layout(&mut self, ty: Ty, info: LayoutInfo) {
        let ty = self.sema.types.resolve(ty);
        self.layouts.insert(ty, Rc::new(info));
    }

    /// A fixed tuple of equal types lies as the variable one of that type does; others put their items one after
    /// another where its tail would begin.
    fn tuple_layout(&mut self, ty: Ty, items: &[Ty]) -> LayoutInfo {
        let same = items.iter().all(|&i| i == items[0]) && !items.is_empty();
        let element = if same { items[0] } else { Ty::OBJECT };
        let class = self.sema.lang_class(paths::TUPLE);
        let variable = self.sema.types.class(class, vec![element]);
        let base = self.layout(variable);
        let (mut at, _) = base.tail.expect("tuple has a tail");
        let mut fields = base.fields.clone();
        for (i, &item) in items.iter().enumerate() {
            let size = self.storage(item).size;
            at = align(at, size);
            let name = i.to_string();
            fields.push(Place { part: self.part(&format!("tuple.{name}")), name, offset: at, ty: item });
            at += size;
        }
        if same || items.is_empty() {
            return LayoutInfo { id: base.id, size: align(at, 8), fields, tail: None, class };
        }
        let size = align(at, 8);
        let name = self.sema.show(ty);
        let id = self.new_layout(ty, name, size, 0);
        LayoutInfo { id, size, fields, tail: None, class }
    }

    fn class_layout(&mut self, ty: Ty) -> LayoutInfo {
        let (class, args) = self.sema.class_of(ty).unwrap_or_else(|| panic!("{:?} has no layout", ty));
        let declared = self.sema.fields_of(class, &args);
        let mut at = HEADER;
        let mut fields = vec![];
        for (owner, name, declared) in declared {
            let field = self.sema.types.resolve(declared);
            let field = if field == Ty::NEVER { Ty::OBJECT } else { field };
            let size = self.storage(field).size;
            at = align(at, size);
            let owner = self.sema.program.class(owner).name.clone();
            let part = match self.length_unit(field) {
                Some(unit) => self.part(&format!("{owner}.{name}{}", waspy_ir::length_suffix(unit))),
                None => self.part(&format!("{owner}.{name}")),
            };
            fields.push(Place { name, offset: at, ty: field, part });
            at += size;
        }
        let tail = self.sema.program.class(class).tail.map(|t| {
            let t = self.sema.types.substitute(t, &args);
            self.sema.types.resolve(t)
        });
        let (size, tail_size, tail) = match tail {
            Some(t) => {
                let element = self.storage(t).size;
                let at = align(at, element);
                (at, element, Some((at, t)))
            }
            None => (align(at, 8), 0, None),
        };
        let name = self.sema.show(ty);
        let id = self.new_layout(ty, name, size, tail_size);
        LayoutInfo { id, size, fields, tail, class }
    }

    /// The bytes of an element, when the type is a number of elements.
    fn length_unit(&mut self, ty: Ty) -> Option<u32> {
        let TyKind::Class(_, args) = self.sema.types.kind(ty).clone() else { return None };
        self.sema.is_length(ty).then(|| self.storage(args[0]).size)
    }

    fn new_layout(&mut self, ty: Ty, name: String, size: u32, tail: u32) -> LayoutId {
        let class_object = DataId(self.module.data.len() as u32);
        self.module.data.push(Data { name: format!("type {name}"), align: 8, ..Data::default() });
        self.module.layouts.push(Layout { name, size, tail, class_object });
        self.layout_order.push(ty);
        LayoutId(self.module.layouts.len() as u32 - 1)
    }

    // Class objects, written when all layouts are known.

    /// Fills in the class objects. Type ids are numbered along the class tree, so that a class and those below it are
    /// a range.
    pub fn finish_class_objects(&mut self) {
        let meta = self.sema.lang_ty(paths::TYPE);
        let meta = self.layout(meta);
        let mut at = 0;
        while at < self.layout_order.len() {
            // Bases may get layouts on the way.
            let ty = self.layout_order[at];
            self.base_layout(ty);
            at += 1;
        }
        let ids = self.type_ids();
        for ty in self.layout_order.clone() {
            self.class_object(ty, &meta, &ids);
        }
    }

    /// Where the named fields of each layout lie. Items of tuples are left out: they are also reached as a tail.
    pub fn field_parts(&mut self) -> crate::transform::world::FieldParts {
        let mut out = crate::transform::world::FieldParts::new();
        for info in self.layouts.values().cloned().collect::<Vec<_>>() {
            let named = info.fields.iter().filter(|f| f.name.parse::<u32>().is_err());
            let fields = named.map(|f| (f.offset, self.storage(f.ty).size, f.part)).collect();
            out.insert(info.id, fields);
        }
        out
    }

    /// Where the fields of class objects lie.
    pub fn fields_of_class_objects(&mut self) -> Vec<(u32, u32, Part)> {
        let meta = self.sema.lang_ty(paths::TYPE);
        let meta = self.layout(meta);
        meta.fields.iter().map(|f| (f.offset, self.storage(f.ty).size, f.part)).collect()
    }

    fn base_layout(&mut self, ty: Ty) -> Option<LayoutId> {
        let (class, _) = self.sema.class_of(ty)?;
        if let Some(built_in) = self.sema.stands_in_for(class) {
            let args = vec![Ty::OBJECT; self.sema.program.class(built_in).type_params.len()];
            let base = self.sema.types.class(built_in, args);
            return Some(self.layout(base).id);
        }
        let base = self.sema.program.class(class).base?;
        if !self.sema.program.class(base).type_params.is_empty() {
            return None;
        }
        let base = self.sema.types.class(base, vec![]);
        Some(self.layout(base).id)
    }

    /// (first, last) id of each class.
    fn type_ids(&self) -> Vec<(i32, i32)> {
        let n = self.sema.program.classes.len();
        let mut ids = vec![(0, 0); n];
        let mut next = 1;
        for c in 0..n {
            if self.sema.program.classes[c].base.is_none() {
                self.number(ClassId(c as u32), &mut next, &mut ids);
            }
        }
        ids
    }

    fn number(&self, class: ClassId, next: &mut i32, ids: &mut [(i32, i32)]) {
        let first = *next;
        *next += 1;
        for &child in &self.sema.program.class(class).children {
            self.number(child, next, ids);
        }
        ids[class.index()] = (first, *next - 1);
    }

    fn class_object(&mut self, ty: Ty, meta: &LayoutInfo, ids: &[(i32, i32)]) {
        let info = self.layout(ty);
        let layout = self.module.layouts[info.id.index()].clone();
        let (refs, ints) = self.pointer_fields(&info);
        let tail_kind = match info.tail.and_then(|(_, t)| self.repr(t)) {
            Some(Type::Ref | Type::Obj) => 1,
            Some(Type::Int) => 2,
            _ => 0,
        };
        let pointers = !refs.is_empty() || !ints.is_empty() || tail_kind != 0;
        let class = self.sema.program.class(info.class);
        let (builtin, declared_in) = (class.dialect, self.sema.program.module(class.module));
        let builtin = builtin && !self.sema.sources.file(declared_in.file).path.starts_with(STDLIB);
        let module = match class.shown.rsplit_once('.') {
            _ if class.native.is_some() => class.native.clone().unwrap_or_default(),
            _ if builtin => "builtins".into(),
            Some((inside, _)) => format!("{}:{inside}", declared_in.name),
            None => declared_in.name.clone(),
        };
        let below = crate::lang_items::is_below_python(&self.sema.program.module(class.module).name);
        // The class of classes has a name of its own in the library, where `type` is a function.
        let name = match () {
            () if info.id == meta.id => paths::TYPE_NAME.into(),
            () if below => String::new(),
            () => class.name.clone(),
        };
        let told = if class.native.is_some() { class.told() } else { name.clone() };
        let mut object = Object::new(meta);
        object.word("_id", ids[info.class.index()].0);
        object.word("_last", ids[info.class.index()].1);
        object.word("_size", layout.size as i32);
        object.word("_tail", layout.tail as i32);
        object.word("_tail_kind", tail_kind);
        object.word("_has_pointers", i32::from(pointers));
        object.word("_nrefs", refs.len() as i32);
        object.word("_nints", ints.len() as i32);
        for (field, offsets) in [("_refs", refs), ("_ints", ints)] {
            if !offsets.is_empty() {
                let data = self.offsets(&offsets);
                object.reloc(field, Reloc::Data(data));
            }
        }
        let told = self.text(told.as_bytes());
        let (name, module) = (self.text(name.as_bytes()), self.text(module.as_bytes()));
        object.reloc("_name", Reloc::Data(name));
        object.reloc("_told", Reloc::Data(told));
        object.reloc("_module", Reloc::Data(module));
        if let Some(base) = self.base_layout(ty) {
            object.reloc("_base", Reloc::Layout(base));
        }
        let mut relocs = object.relocs;
        relocs.push((0, Reloc::Layout(meta.id)));
        let data = &mut self.module.data[layout.class_object.index()];
        data.bytes = object.bytes;
        data.relocs = relocs;
    }

    /// Offsets of the fields that refer to objects: references, and integers that may be handles.
    fn pointer_fields(&mut self, info: &LayoutInfo) -> (Vec<u16>, Vec<u16>) {
        let (mut refs, mut ints) = (vec![], vec![]);
        for field in &info.fields {
            // Items of a homogeneous tuple are its tail.
            if field.name.parse::<u32>().is_ok() && field.offset >= self.module.layouts[info.id.index()].size {
                continue;
            }
            match self.repr(field.ty) {
                Some(Type::Ref | Type::Obj) => refs.push(field.offset as u16),
                Some(Type::Int) => ints.push(field.offset as u16),
                _ => {}
            }
        }
        (refs, ints)
    }

    fn offsets(&mut self, offsets: &[u16]) -> DataId {
        let bytes = offsets.iter().flat_map(|o| o.to_le_bytes()).collect();
        let id = DataId(self.module.data.len() as u32);
        self.module.data.push(Data { name: "offsets".into(), bytes, align: 2, ..Data::default() });
        id
    }
}

/// The next multiple of a size of 1, 2, 4 or 8 (0 counts as 1).
pub fn align(at: u32, size: u32) -> u32 {
    let size = size.clamp(1, 8);
    at.div_ceil(size) * size
}

/// The bytes of a static object.
pub struct Object<'l> {
    layout: &'l LayoutInfo,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its relocations.
    pub relocs: Vec<(u32, Reloc)>,
}

impl<'l> Object<'l> {
    /// A zeroed object with its header's size filled in.
    pub fn new(layout: &'l LayoutInfo) -> Object<'l> {
        let mut object = Object { layout, bytes: vec![0; layout.size as usize], relocs: vec![] };
        object.set_size();
        object
    }

    /// Writes the collector's word for the bytes as they are: the size in units of 8 bytes, from bit 12.
    pub fn set_size(&mut self) {
        let padded = align(self.bytes.len() as u32, 8);
        self.bytes.resize(padded as usize, 0);
        let units = padded / 8;
        let word = if units < 1 << 20 { units << 12 } else { 0 };
        self.bytes[4..8].copy_from_slice(&word.to_le_bytes());
    }

    /// Stores a 32-bit field.
    pub fn word(&mut self, field: &str, value: i32) {
        let at = self.layout.field(field).offset as usize;
        self.bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
    }

    /// Stores an address that is known later.
    pub fn reloc(&mut self, field: &str, reloc: Reloc) {
        self.relocs.push((self.layout.field(field).offset, reloc));
    }
}
