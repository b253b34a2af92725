//! Intrinsics: most are rows of the op table by mnemonic; the ones here depend on type parameters.

use super::function::FnBuild;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, SpecId};
use crate::sema::types::{ClassId, FunctionId, Ty, TyKind};
use waspy_ir::{Imm, Op, Type, Value};

impl FnBuild<'_, '_, '_> {
    /// A call of a function declared `@intrinsic(name)`.
    pub fn intrinsic(&mut self, name: &str, f: FunctionId, types: &[Ty], args: &[N], n: &Node) -> Option<Value> {
        let sig = self.b.sema.signature(f);
        let mut values = vec![];
        for (arg, param) in args.iter().zip(&sig.params) {
            let value = self.expr(arg);
            if self.f.is_terminated() {
                return None;
            }
            let declared = self.b.sema.substitute(param.ty, types);
            let declared = self.b.sema.value_type(declared);
            let (from, to) = (self.resolve(arg.ty), self.resolve(declared));
            values.push(self.convert(value, from, to));
        }
        self.at(n.span);
        if let ("static.bytes", Some(Kind::Machine(size))) = (name, args.first().map(|a| &a.kind)) {
            let id = self.b.static_bytes(*size as usize);
            return Some(self.f.ins(Op::PtrConst, &[], Imm::Data(id)));
        }
        if let Some(op) =
            Op::ALL.iter().copied().find(|op| op.mnemonic() == name && op.imm() == waspy_ir::ImmKind::None)
        {
            let operands: Vec<Value> = values.into_iter().flatten().collect();
            let result = self.raising(op, &operands, Imm::None);
            if op == Op::Trap {
                self.f.unreachable();
            }
            return result;
        }
        self.typed_intrinsic(name, types, values, n)
    }

    fn typed_intrinsic(&mut self, name: &str, types: &[Ty], values: Vec<Option<Value>>, n: &Node) -> Option<Value> {
        let first = values.first().copied().flatten();
        match name {
            "ptr_load" => self.ptr_load(types[0], first?, values[1]?),
            "ptr_store" => {
                self.ptr_store(types[0], first?, values[1]?, values[2]);
                None
            }
            "ptr_offset" => {
                let at = self.scaled(types[0], values[1]?);
                Some(self.f.op(Op::PtrAdd, &[first?, at]))
            }
            "ptr_cast" => first,
            "ptr_diff" => {
                let (a, b) = (self.f.op(Op::PtrRaw, &[first?]), self.f.op(Op::PtrRaw, &[values[1]?]));
                Some(self.f.op(Op::I32Sub, &[a, b]))
            }
            "ptr_raw" => Some(self.f.op(Op::PtrRaw, &[first?])),
            "ptr_from_raw" => Some(self.f.op(Op::PtrFromRaw, &[first?])),
            "addr" => Some(self.f.op(Op::PtrFromRef, &[first?])),
            "from_addr" => Some(self.f.op(Op::RefFromPtr, &[first?])),
            "new" => {
                let layout = self.b.layout(types[0]).id;
                Some(self.f.ins(Op::New, &[], Imm::Layout(layout)))
            }
            "new_tail" => {
                let layout = self.b.layout(types[0]).id;
                self.raising(Op::NewTail, &[first?], Imm::Layout(layout))
            }
            "sizeof" => {
                let size = self.b.storage(types[0]).size;
                Some(self.f.i32(size as i32))
            }
            "is_type" => Some(self.f.i32(i32::from(types[0] == types[1]))),
            "same" => self.same_values(first, values[1], types[0]),
            "unbox" => self.convert(first, Ty::OBJECT, types[0]),
            "type_object" => {
                let layout = self.b.layout(types[0]).id;
                let address = self.f.ins(Op::LayoutAddr, &[], Imm::Layout(layout));
                Some(self.f.op(Op::RefFromPtr, &[address]))
            }
            "callable_name" | "callable_qualname" => {
                let text = self.callable_name(types[0], name == "callable_qualname");
                let data = self.b.text(text.as_bytes());
                Some(self.f.ins(Op::RefConst, &[], Imm::Data(data)))
            }
            "callable_doc" => {
                let doc = self.callable_doc(types[0]);
                Some(self.optional_text(doc))
            }
            _ => self.site_intrinsic(name, first, n),
        }
    }

    fn optional_text(&mut self, text: Option<Vec<u8>>) -> Value {
        match text {
            Some(text) => {
                let data = self.b.text(&text);
                self.f.ins(Op::RefConst, &[], Imm::Data(data))
            }
            None => self.f.zero(Type::Ref),
        }
    }

    fn callable_doc(&self, ty: Ty) -> Option<Vec<u8>> {
        let TyKind::Function(f) = *self.b.sema.types.kind(ty) else { return None };
        self.doc_of(f)
    }

    fn doc_of(&self, f: FunctionId) -> Option<Vec<u8>> {
        let function = self.b.sema.program.function(f);
        function.stmt?;
        waspy_syntax::ast::docstring(&function.unit, &function.def().body)
    }

    fn callable_name(&self, ty: Ty, qualified: bool) -> String {
        match self.b.sema.types.kind(ty) {
            TyKind::Function(f) => {
                let function = self.b.sema.program.function(*f);
                if qualified { function.qualname.clone() } else { function.name.clone() }
            }
            TyKind::Name(name) => name.clone(),
            TyKind::Module(m) => self.b.sema.program.module(*m).name.clone(),
            TyKind::Spec(start) => {
                let function = self.b.sema.program.function(self.b.made_by(SpecId(*start)).0);
                if qualified { function.qualname.clone() } else { function.name.clone() }
            }
            other => unreachable!("{other:?} names no function"),
        }
    }

    /// The class object of a class that is a value.
    pub fn class_object_value(&mut self, class: ClassId, mut args: Vec<Ty>) -> Value {
        args.resize(self.b.sema.program.class(class).type_params.len(), Ty::OBJECT);
        let ty = self.b.sema.types.class(class, args);
        let layout = self.b.layout(ty).id;
        let address = self.f.ins(Op::LayoutAddr, &[], Imm::Layout(layout));
        self.f.op(Op::RefFromPtr, &[address])
    }

    fn scaled(&mut self, ty: Ty, index: Value) -> Value {
        let size = self.b.storage(ty).size;
        if size == 1 {
            return index;
        }
        let shift = self.f.i32(size.max(1).trailing_zeros() as i32);
        self.f.op(Op::I32Shl, &[index, shift])
    }

    /// Elements are apart from fields, and from elements of other kinds.
    fn element_part(&mut self, ty: Ty) -> waspy_ir::Part {
        let ty = self.resolve(ty);
        let name = match self.b.repr(ty) {
            Some(Type::Ref) => "elements.ref",
            Some(Type::Obj) => "elements.obj",
            Some(Type::Int) => "elements.int",
            Some(Type::F64) => "elements.f64",
            Some(Type::I32) if self.b.sema.lang_ty(paths::BOOL) == ty => "elements.bool",
            _ => return waspy_ir::Part(0),
        };
        self.b.part(name)
    }

    fn ptr_load(&mut self, ty: Ty, base: Value, index: Value) -> Option<Value> {
        let storage = self.b.storage(ty);
        if storage.size == 0 {
            return None;
        }
        let at = self.scaled(ty, index);
        let address = self.f.op(Op::PtrAdd, &[base, at]);
        let part = self.element_part(ty);
        Some(self.f.load(storage.load, address, 0, part))
    }

    fn ptr_store(&mut self, ty: Ty, base: Value, index: Value, value: Option<Value>) {
        let storage = self.b.storage(ty);
        let Some(value) = value else { return };
        let at = self.scaled(ty, index);
        let address = self.f.op(Op::PtrAdd, &[base, at]);
        let part = self.element_part(ty);
        self.f.store(storage.store, address, value, 0, part);
    }

    /// Calls a function in programs that come to its module.
    fn call_if_loaded(&mut self, path: &'static str) {
        if path.rsplit_once('.').is_some_and(|(module, _)| self.b.sema.has_loaded(module)) {
            let callee = self.b.lang_func(path);
            self.call_func(callee, &[]);
        }
    }

    /// Tables of source places, for tracebacks: emitted when all sites are known (`build/sites.rs`).
    fn site_intrinsic(&mut self, name: &str, site: Option<Value>, n: &Node) -> Option<Value> {
        let _ = n;
        match name {
            "exception.take" => Some(self.f.ins(Op::TakePending, &[], Imm::None)),
            "program.end" => {
                self.call_if_loaded(paths::WRITE_EVERYTHING);
                None
            }
            "program.exit" => {
                self.call_if_loaded(paths::RUN_AT_EXIT);
                self.call_if_loaded(paths::SETTLE_AT_END);
                None
            }
            "program.recursive" => Some(self.f.i32(i32::from(self.b.is_recursive()))),
            "site.frames" => Some(self.site_frames()),
            "site.words" => Some(self.f.i32(self.b.words_of_a_frame())),
            "site.here" => Some(self.site_here()),
            _ => self.site_column(name, site?),
        }
    }
}
