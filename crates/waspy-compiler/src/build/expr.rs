//! Expressions.

use super::function::FnBuild;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, Target};
use crate::sema::types::{ClassId, Ty, TyKind};
use num_bigint::BigInt;
use std::rc::Rc;
use waspy_ir::{Edge, Effects, FuncId, Imm, Op, Type, Value};

/// Largest magnitude of a small integer, exclusive above, inclusive below.
const SMALL: i64 = 1 << 61;
/// `None` in the place of an `int`.
pub const INT_NONE: i64 = 1 << 62;
/// `None` in the place of a `float`: a NaN that no operation makes.
pub const FLOAT_NONE: u64 = 0x7FF8_5741_5350_5900;
/// `None` in the place of a `bool`.
pub const BOOL_NONE: i32 = 2;

impl FnBuild<'_, '_, '_> {
    /// The value of an expression; `None` when its type has nothing to carry or it never yields.
    pub fn expr(&mut self, n: &Node) -> Option<Value> {
        match &n.kind {
            Kind::Never(operands) => {
                for o in operands {
                    self.expr(o);
                    if o.ty == Ty::NEVER || self.f.is_terminated() {
                        // What comes after it is not reached, and has no values to work on.
                        break;
                    }
                }
                self.f.unreachable();
                None
            }
            Kind::None | Kind::TypeArg(_) => None,
            Kind::Bool(b) => Some(self.f.i32(i32::from(*b))),
            Kind::Int(v) => Some(self.int(v)),
            Kind::Machine(v) => Some(self.machine(*v, n.ty)),
            Kind::Float(x) => Some(self.f.f64(*x)),
            Kind::Str(text) => {
                let data = self.b.text(text);
                Some(self.f.ins(Op::RefConst, &[], Imm::Data(data)))
            }
            Kind::Bytes(bytes) => {
                let data = self.b.bytes(bytes);
                Some(self.f.ins(Op::RefConst, &[], Imm::Data(data)))
            }
            Kind::Local(var) => self.local(*var, n),
            Kind::LocalChecked(var) => self.local_checked(*var, n),
            Kind::Global(g) => {
                let global = self.b.global(*g)?;
                let ty = self.b.global_type(*g);
                let repr = self.b.repr(ty)?;
                let value = self.f.global_get(global, repr);
                let to = self.resolve(n.ty);
                self.convert(Some(value), ty, to)
            }
            Kind::GlobalChecked(g) => self.global_checked(*g, n),
            Kind::GlobalBound(g) => Some(match self.b.bound_flag(*g) {
                Some(flag) => self.f.global_get(flag, Type::I32),
                None => self.f.i32(1),
            }),
            Kind::Field(object, name) => self.field(object, name, n),
            Kind::Call(target, args) => self.call(target, args, n),
            Kind::Coerce(inner) => {
                let value = self.expr(inner);
                if self.f.is_terminated() {
                    return None;
                }
                let (from, to) = (self.resolve(inner.ty), self.resolve(n.ty));
                self.at(n.span);
                self.convert(value, from, to)
            }
            Kind::Not(inner) => {
                let value = self.expr(inner)?;
                Some(self.f.op(Op::I32Eqz, &[value]))
            }
            Kind::And(a, b) => self.short_circuit(a, b, true),
            Kind::Or(a, b) => self.short_circuit(a, b, false),
            Kind::If(cond, then, other) => self.choice(cond, then, other, n.ty),
            Kind::Let(var, value, body) => {
                let v = self.expr(value);
                if self.f.is_terminated() {
                    return None;
                }
                let ty = self.resolve(value.ty);
                self.set(*var, v, ty);
                self.expr(body)
            }
            Kind::Block(stmts, value) => {
                self.stmts(stmts);
                if self.f.is_terminated() { None } else { self.expr(value) }
            }
            Kind::IsNone(inner) => {
                let value = self.expr(inner);
                let ty = self.resolve(inner.ty);
                Some(self.is_none(value, ty))
            }
            Kind::Same(a, b) => self.same(a, b),
            Kind::IsInstance(value, class) => self.is_instance(value, *class),
            Kind::Tuple(items) => self.tuple(items, n),
            Kind::TupleItem(tuple, i) => self.field(tuple, &i.to_string(), n),
            Kind::New => {
                let ty = self.resolve(n.ty);
                let layout = self.b.layout(ty).id;
                self.at(n.span);
                let made = self.f.ins(Op::New, &[], Imm::Layout(layout));
                // `object()`: the place of an object holds any value.
                Some(if ty == Ty::OBJECT { self.f.op(Op::RefToObj, &[made]) } else { made })
            }
            Kind::Caught => Some(self.f.ins(Op::TakePending, &[], Imm::None)),
            Kind::Switch(value, arms, default) => self.switch(value, arms, default, n.ty),
        }
    }

    fn int(&mut self, n: &BigInt) -> Value {
        if let Ok(small) = i64::try_from(n)
            && (-SMALL..SMALL).contains(&small)
        {
            return self.f.int(small);
        }
        let (op, data) = self.b.big(n);
        self.f.ins(op, &[], Imm::Data(data))
    }

    fn machine(&mut self, v: i64, ty: Ty) -> Value {
        match self.b.repr(ty) {
            Some(Type::I64) => self.f.i64(v),
            Some(Type::Ptr) => {
                let raw = self.f.i32(v as i32);
                self.f.op(Op::PtrFromRaw, &[raw])
            }
            _ => self.f.i32(v as i32),
        }
    }

    fn local(&mut self, var: crate::sema::tree::Var, n: &Node) -> Option<Value> {
        let Some(slot) = self.vars.get(&var).copied() else {
            if self.f.is_terminated() {
                return None;
            }
            panic!(
                "variable {} ({:?}) of {} has no value at {:?}",
                var.0,
                self.var_names.get(var.0 as usize),
                self.f.func.name,
                n.span
            );
        };
        let to = self.resolve(n.ty);
        self.convert(slot.value, slot.ty, to)
    }

    fn local_checked(&mut self, var: crate::sema::tree::Var, n: &Node) -> Option<Value> {
        let slot = *self.vars.get(&var)?;
        let name = self.var_names[var.0 as usize].clone();
        if let Some(bound) = slot.bound {
            self.check_bound(bound, paths::RAISE_UNBOUND_LOCAL, &name, n);
        }
        let to = self.resolve(n.ty);
        if slot.ty == Ty::NEVER || to == Ty::NEVER {
            return self.b.repr(to).map(|t| self.f.zero(t));
        }
        self.convert(slot.value, slot.ty, to)
    }

    fn global_checked(&mut self, g: crate::sema::program::GlobalId, n: &Node) -> Option<Value> {
        if let Some(flag) = self.b.bound_flag(g) {
            let bound = self.f.global_get(flag, Type::I32);
            let name = self.b.sema.program.globals[g.0 as usize].name.clone();
            self.check_bound(bound, paths::RAISE_NAME_ERROR, &name, n);
        }
        let plain = Node { kind: Kind::Global(g), ty: n.ty, span: n.span };
        self.expr(&plain)
    }

    fn check_bound(&mut self, bound: Value, path: &'static str, name: &str, n: &Node) {
        let function = self.b.lang_func(path);
        let (ok, bad) = (self.f.block(&[]), self.f.cold_block(&[]));
        self.f.cond_br(bound, Edge::new(ok, &[]), Edge::new(bad, &[]));
        self.f.switch_to(bad);
        let data = self.b.text(name.as_bytes());
        let text = self.f.ins(Op::RefConst, &[], Imm::Data(data));
        self.at(n.span);
        self.call_func(function, &[text]);
        self.f.unreachable();
        self.f.switch_to(ok);
    }

    fn field(&mut self, object: &Node, name: &str, n: &Node) -> Option<Value> {
        let base = self.expr(object)?;
        let ty = self.resolve(object.ty);
        let layout = self.b.layout(ty);
        if name == paths::TAIL_FIELD
            && let Some((offset, _)) = layout.tail
        {
            let offset = self.f.i32(offset as i32);
            return Some(self.f.op(Op::PtrAdd, &[base, offset]));
        }
        let place = layout.field(name).clone();
        let storage = self.b.storage(place.ty);
        if storage.size == 0 {
            return None;
        }
        let value = self.f.load(storage.load, base, place.offset, place.part);
        let to = self.resolve(n.ty);
        let from = self.b.sema.value_type(place.ty);
        self.convert(Some(value), from, to)
    }

    // Calls.

    fn call(&mut self, target: &Target, args: &[N], n: &Node) -> Option<Value> {
        if let Target::Library(f, bindings) = target
            && let Some(name) = self.b.sema.program.function(*f).attrs.intrinsic.clone()
        {
            let bindings: Vec<Ty> = bindings.iter().map(|&t| self.b.sema.types.resolve(t)).collect();
            return self.intrinsic(&name, *f, &bindings, args, n);
        }
        let mut values = vec![];
        let params = self.parameter_types(target);
        for (i, arg) in args.iter().enumerate() {
            let value = self.expr(arg);
            if self.f.is_terminated() {
                return None;
            }
            let from = self.resolve(arg.ty);
            let to = params.get(i).copied().unwrap_or(from);
            values.extend(self.convert(value, from, to));
        }
        let func = self.b.target(target).expect("a call has a callee");
        self.at(n.span);
        let result = self.call_func(func, &values);
        let (Some(result), Some(from)) = (result, self.result_type(target)) else { return None };
        let to = self.resolve(n.ty);
        if to == Ty::NEVER { None } else { self.convert(Some(result), from, to) }
    }

    fn parameter_types(&mut self, target: &Target) -> Vec<Ty> {
        let Some(spec) = self.b.sema.target_spec(target) else { return vec![] };
        let params: Vec<Ty> = self.b.sema.infer.specs[spec.0 as usize].tree.params.iter().map(|&(_, t)| t).collect();
        params.into_iter().map(|t| self.resolve(t)).collect()
    }

    fn result_type(&mut self, target: &Target) -> Option<Ty> {
        let ty = match target {
            Target::Library(f, bindings) => {
                let sig = self.b.sema.signature(*f);
                // The callee was compiled for resolved types: `T | D` of a T that nothing was stored into is `object`.
                let bindings: Vec<Ty> = bindings.iter().map(|&b| self.b.sema.types.resolve_argument(b)).collect();
                let ty = self.b.sema.substitute(sig.ret, &bindings);
                self.b.sema.value_type(ty)
            }
            Target::Spec(spec) => self.b.sema.infer.specs[spec.0 as usize].tree.ret?,
        };
        Some(self.resolve(ty))
    }

    /// Calls an IR function; its result, if it has one.
    pub fn call_func(&mut self, func: FuncId, args: &[Value]) -> Option<Value> {
        let decl = &self.b.module.funcs[func.index()];
        let (sig, attrs) = (decl.sig().clone(), decl.attrs());
        let result = self.f.call(func, &sig, args).first().copied();
        if !attrs.noraise {
            self.may_raise();
        }
        result
    }

    /// An op, followed by the end of the block when it may raise inside `try`.
    pub fn raising(&mut self, op: Op, args: &[Value], imm: Imm) -> Option<Value> {
        let result = self.f.ins_with(op, args, imm, op.results()).first().copied();
        if op.effects().has(Effects::RAISES) {
            self.may_raise();
        }
        result
    }

    // Control flow inside expressions.

    fn short_circuit(&mut self, a: &Node, b: &Node, and: bool) -> Option<Value> {
        let first = self.expr(a)?;
        let result = self.new_result();
        let bool_ty = self.b.sema.lang_ty(paths::BOOL);
        let known = |s: &mut Self| {
            let value = s.f.i32(i32::from(!and));
            s.set(result, Some(value), bool_ty);
        };
        let rest = |s: &mut Self| {
            let value = s.expr(b);
            s.set_result(result, value, bool_ty);
        };
        if and {
            self.branch(first, rest, known)
        } else {
            self.branch(first, known, rest)
        }
        self.take_result(result)
    }

    fn choice(&mut self, cond: &Node, then: &Node, other: &Node, ty: Ty) -> Option<Value> {
        let cond = self.expr(cond)?;
        let result = self.new_result();
        let ty = self.resolve(ty);
        let side = |s: &mut Self, n: &Node| {
            let value = s.expr(n);
            if s.f.is_terminated() {
                return;
            }
            let from = s.resolve(n.ty);
            let value = s.convert(value, from, ty);
            s.set_result(result, value, ty);
        };
        self.branch(cond, |s| side(s, then), |s| side(s, other));
        self.take_result(result)
    }

    /// A variable of its own for the result of branches.
    fn new_result(&mut self) -> crate::sema::tree::Var {
        self.var_names.push(String::new());
        crate::sema::tree::Var(self.var_names.len() as u32 - 1)
    }

    fn set_result(&mut self, var: crate::sema::tree::Var, value: Option<Value>, ty: Ty) {
        if !self.f.is_terminated() {
            self.set(var, value, ty);
        }
    }

    fn take_result(&mut self, var: crate::sema::tree::Var) -> Option<Value> {
        self.vars.remove(&var)?.value
    }

    fn switch(&mut self, value: &Node, arms: &[(Ty, Rc<Node>)], default: &Node, ty: Ty) -> Option<Value> {
        let object = self.expr(value)?;
        let class = if self.resolve(value.ty) == Ty::OBJECT {
            let class_word = self.b.lang_func(paths::CLASS_WORD);
            self.call_func(class_word, &[object])?
        } else {
            let part = self.b.part("class");
            let class = self.f.load(Op::LoadPtr, object, 0, part);
            self.f.op(Op::PtrRaw, &[class])
        };
        let result = self.new_result();
        let ty = self.resolve(ty);
        self.arms(class, arms, default, result, ty);
        self.take_result(result)
    }

    fn arms(&mut self, class: Value, arms: &[(Ty, Rc<Node>)], default: &Node, result: crate::sema::tree::Var, ty: Ty) {
        let node = match arms.first() {
            None => default,
            Some((arm_ty, arm)) => {
                let arm_ty = self.resolve(*arm_ty);
                let test = self.is_of_class_word(class, arm_ty);
                return self.branch(
                    test,
                    |s| s.arm_result(arm, result, ty),
                    |s| s.arms(class, &arms[1..], default, result, ty),
                );
            }
        };
        self.arm_result(node, result, ty);
    }

    /// Is this what objects of the type begin with? A number's are its boxes.
    fn is_of_class_word(&mut self, word: Value, ty: Ty) -> Value {
        let lang = |s: &mut Self, path| s.b.sema.lang_ty(path);
        let objects = if ty == lang(self, paths::INT) {
            vec![ty, lang(self, paths::INT_BOX), lang(self, paths::BIG_INT)]
        } else if ty == lang(self, paths::FLOAT) {
            vec![lang(self, paths::FLOAT_BOX)]
        } else {
            vec![ty]
        };
        let mut tests = objects.into_iter().map(|ty| {
            let layout = self.b.layout(ty).id;
            let address = self.f.ins(Op::LayoutAddr, &[], Imm::Layout(layout));
            let address = self.f.op(Op::PtrRaw, &[address]);
            self.f.op(Op::I32Eq, &[word, address])
        });
        let first = tests.next().expect("objects of the type begin with something");
        let rest: Vec<Value> = tests.collect();
        rest.into_iter().fold(first, |any, test| self.f.op(Op::I32Or, &[any, test]))
    }

    fn arm_result(&mut self, node: &Node, result: crate::sema::tree::Var, ty: Ty) {
        let value = self.expr(node);
        if self.f.is_terminated() {
            return;
        }
        let from = self.resolve(node.ty);
        let value = self.convert(value, from, ty);
        self.set_result(result, value, ty);
    }

    // Tests.

    /// Is the value of an optional or boxed type `None`?
    pub fn is_none(&mut self, value: Option<Value>, ty: Ty) -> Value {
        let Some(value) = value else { return self.f.i32(1) };
        match self.b.repr(ty) {
            Some(Type::Int) => {
                let raw = self.f.op(Op::IntRaw, &[value]);
                let none = self.f.i64(INT_NONE);
                self.f.op(Op::I64Eq, &[raw, none])
            }
            Some(Type::F64) => {
                let bits = self.f.op(Op::I64ReinterpretF64, &[value]);
                let none = self.f.i64(FLOAT_NONE as i64);
                self.f.op(Op::I64Eq, &[bits, none])
            }
            Some(Type::Ref) => self.f.op(Op::RefIsNull, &[value]),
            Some(Type::Obj) => {
                let raw = self.f.op(Op::ObjRaw, &[value]);
                self.f.op(Op::I32Eqz, &[raw])
            }
            Some(Type::Ptr) => {
                let raw = self.f.op(Op::PtrRaw, &[value]);
                self.f.op(Op::I32Eqz, &[raw])
            }
            _ => {
                let none = self.f.i32(BOOL_NONE);
                self.f.op(Op::I32Eq, &[value, none])
            }
        }
    }

    fn same(&mut self, a: &Node, b: &Node) -> Option<Value> {
        let (x, y) = (self.expr(a), self.expr(b));
        let ty = self.resolve(a.ty);
        self.same_values(x, y, ty)
    }

    /// Identity of two values of one type.
    pub fn same_values(&mut self, x: Option<Value>, y: Option<Value>, ty: Ty) -> Option<Value> {
        let (Some(x), Some(y)) = (x, y) else { return Some(self.f.i32(1)) };
        let op = match self.b.repr(ty)? {
            Type::Int => Op::IntEq,
            Type::F64 => {
                let (x, y) = (self.f.op(Op::I64ReinterpretF64, &[x]), self.f.op(Op::I64ReinterpretF64, &[y]));
                return Some(self.f.op(Op::I64Eq, &[x, y]));
            }
            Type::I64 => Op::I64Eq,
            Type::Ref => Op::RefEq,
            Type::Obj => {
                let is = self.b.lang_func(paths::OBJECT_IS);
                return self.call_func(is, &[x, y]);
            }
            Type::Ptr => {
                let (x, y) = (self.f.op(Op::PtrRaw, &[x]), self.f.op(Op::PtrRaw, &[y]));
                return Some(self.f.op(Op::I32Eq, &[x, y]));
            }
            _ => Op::I32Eq,
        };
        Some(self.f.op(op, &[x, y]))
    }

    /// The class object's id lies in the range of the class asked for.
    fn is_instance(&mut self, value: &Node, class: ClassId) -> Option<Value> {
        let object = self.expr(value)?;
        let ty = self.resolve(value.ty);
        let number = [paths::INT, paths::FLOAT].map(|path| self.b.sema.lang_class(path)).contains(&class);
        let cls = if ty == Ty::OBJECT && number {
            let type_of = self.b.lang_func(paths::TYPE_OF);
            let cls = self.call_func(type_of, &[object])?;
            self.f.op(Op::PtrFromRef, &[cls])
        } else if ty == Ty::OBJECT {
            let class_word = self.b.lang_func(paths::CLASS_WORD);
            let word = self.call_func(class_word, &[object])?;
            self.f.op(Op::PtrFromRaw, &[word])
        } else {
            let part = self.b.part("class");
            self.f.load(Op::LoadPtr, object, 0, part)
        };
        let meta = self.b.sema.lang_ty(paths::TYPE);
        let meta = self.b.layout(meta);
        let (id, last) = (meta.field("_id").clone(), meta.field("_last").clone());
        let wanted = self.class_object(class);
        let have = self.f.load(Op::LoadI32, cls, id.offset, id.part);
        let first = self.f.load(Op::LoadI32, wanted, id.offset, id.part);
        let end = self.f.load(Op::LoadI32, wanted, last.offset, last.part);
        let (at, span) = (self.f.op(Op::I32Sub, &[have, first]), self.f.op(Op::I32Sub, &[end, first]));
        Some(self.f.op(Op::I32LeU, &[at, span]))
    }

    fn class_object(&mut self, class: ClassId) -> Value {
        let n = self.b.sema.program.class(class).type_params.len();
        let ty = if class == self.b.sema.lang_class(paths::NONE_TYPE) {
            Ty::NONE
        } else {
            self.b.sema.types.class(class, vec![Ty::OBJECT; n])
        };
        let layout = self.b.layout(ty).id;
        self.f.ins(Op::LayoutAddr, &[], Imm::Layout(layout))
    }

    // Tuples.

    fn tuple(&mut self, items: &[N], n: &Node) -> Option<Value> {
        let mut values = vec![];
        for item in items {
            values.push(self.expr(item));
            if self.f.is_terminated() {
                return None;
            }
        }
        let ty = self.resolve(n.ty);
        let TyKind::Tuple(types) = self.b.sema.types.kind(ty).clone() else { unreachable!("a tuple has a tuple type") };
        let from: Vec<Ty> = items.iter().map(|i| i.ty).collect();
        let from: Vec<Ty> = from.into_iter().map(|t| self.resolve(t)).collect();
        let parts = values.into_iter().zip(from).collect();
        self.at(n.span);
        Some(self.make_tuple(parts, &types, ty))
    }
}
