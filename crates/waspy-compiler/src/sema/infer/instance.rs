//! `isinstance`: a test for each class that is named, decided when compiling where the type tells.

use super::body::Body;
use super::call::Args;
use crate::lang_items::{instances_of, paths};
use crate::sema::tree::{Kind, N, Node};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::ast::{ExprId, ExprKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    pub(super) fn isinstance(&mut self, value: ExprId, class: ExprId, span: Span) -> N {
        let value = self.expr(value);
        if value.ty == Ty::NEVER {
            return value;
        }
        let mut tests = vec![];
        let var = self.temp(value.ty);
        self.instance_tests(var, value.ty, class, span, &mut tests);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let mut result: Option<N> = None;
        for test in tests {
            result = Some(match result {
                None => test,
                Some(r) if Self::static_truth(&r) == Some(true) => r,
                Some(r) if Self::static_truth(&r) == Some(false) => test,
                Some(r) => Node::new(Kind::Or(r, test), bool_ty, span),
            });
        }
        let result = result.unwrap_or_else(|| self.bool_node(false, span));
        if let Some(known) = Self::static_truth(&result) {
            return self.known(vec![value], known, span);
        }
        Node::new(Kind::Let(var, value, result), bool_ty, span)
    }

    /// A test for each class that the second argument of `isinstance` names: `C`, `(A, B)`, `A | B`, or a value.
    fn instance_tests(&mut self, var: crate::sema::tree::Var, ty: Ty, class: ExprId, span: Span, out: &mut Vec<N>) {
        if self.dialect && !self.is_variable(class) {
            let wanted = self.local_annotation(class);
            let test = match self.s.class_of(wanted) {
                Some((wanted, _)) => self.instance_test(var, ty, wanted, span),
                None => self.refuse("isinstance with a class that is not known when compiling", span),
            };
            return out.push(test);
        }
        match &self.unit.clone().expr(class).kind {
            ExprKind::Tuple(items) => items.iter().for_each(|&i| self.instance_tests(var, ty, i, span, out)),
            ExprKind::BinOp { op: waspy_syntax::ast::BinOp::BitOr, left, right } => {
                self.instance_tests(var, ty, *left, span, out);
                self.instance_tests(var, ty, *right, span, out);
            }
            _ => {
                let node = self.expr(class);
                self.instance_of_value(var, ty, node, span, out);
            }
        }
    }

    fn is_variable(&self, e: ExprId) -> bool {
        matches!(&self.unit.expr(e).kind, ExprKind::Name(name) if self.local(name).is_some())
    }

    fn instance_of_value(&mut self, var: crate::sema::tree::Var, ty: Ty, class: N, span: Span, out: &mut Vec<N>) {
        let test = match self.s.types.kind(class.ty).clone() {
            TyKind::Type(wanted, _) => self.instance_test(var, ty, wanted, span),
            TyKind::None => {
                let wanted = self.s.lang_class(paths::NONE_TYPE);
                self.instance_test(var, ty, wanted, span)
            }
            // A variable that holds a tuple of classes known when compiling.
            TyKind::Tuple(items) if items.iter().all(|&t| matches!(self.s.types.kind(t), TyKind::Type(..))) => {
                for item in items {
                    self.instance_of_value(var, ty, Node::new(Kind::None, item, span), span, out);
                }
                return;
            }
            _ => {
                let value = Node::new(Kind::Local(var), ty, span);
                self.instance_of_any(var, ty, value, class, span)
            }
        };
        out.push(test);
    }

    /// A class that is found when running. The class objects know nothing of bases that are not primary.
    fn instance_of_any(&mut self, var: crate::sema::tree::Var, ty: Ty, value: N, class: N, span: Span) -> N {
        if !self.has_wide_classes() {
            return self.call_path(paths::IS_INSTANCE, vec![value, class], span);
        }
        let mut stmts = vec![];
        if !self.is_class_value(class.ty) {
            let class = self.keep_class(class, &mut stmts);
            let test = self.call_path(paths::IS_INSTANCE, vec![value.clone(), class.clone()], span);
            let (test, bool_ty) = (self.or_elsewhere(test, &value, &class, span), self.s.lang_ty(paths::BOOL));
            return Node::new(Kind::Block(stmts, test), bool_ty, span);
        }
        let class = self.keep(class, &mut stmts);
        let other = self.call_path(paths::IS_INSTANCE, vec![value, class.clone()], span);
        let test = self.by_class(class, other, &mut |b, class| {
            let TyKind::Type(wanted, _) = *b.s.types.kind(class.ty) else { unreachable!("it is a class") };
            Some(b.instance_test(var, ty, wanted, span))
        });
        let bool_ty = self.s.lang_ty(paths::BOOL);
        Node::new(Kind::Block(stmts, Node::new(Kind::Coerce(test), bool_ty, span)), bool_ty, span)
    }

    /// A class, or a tuple of classes, that is asked for several times.
    pub(super) fn keep_class(&mut self, class: N, stmts: &mut Vec<crate::sema::tree::S>) -> N {
        let class = self.class_object(class);
        let class = self.class_objects(class);
        self.keep(class, stmts)
    }

    /// `test`, or: does the value found to be a class, or one in the tuple, name one whose layout the value has not, though
    /// its class derives from it?
    pub(super) fn or_elsewhere(&mut self, test: N, value: &N, named: &N, span: Span) -> N {
        if self.s.program.classes.iter().all(|c| c.elsewhere.is_empty()) || test.ty == Ty::NEVER {
            return test;
        }
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let mut result = test;
        for class in self.class_values() {
            let TyKind::Type(of, _) = *self.s.types.kind(class) else { continue };
            let below = self.s.program.class(of).elsewhere.clone();
            if below.is_empty() {
                continue;
            }
            let is = self.any_instance(value.clone(), &below, span);
            let object = self.class_object(Node::new(Kind::None, class, span));
            let names = self.call_path(paths::NAMES_CLASS, vec![named.clone(), object], span);
            let both = Node::new(Kind::And(is, names), bool_ty, span);
            result = Node::new(Kind::Or(result, both), bool_ty, span);
        }
        result
    }

    /// Is the variable's value an instance of the class? Of some classes of the library, a function beside them says which
    /// other values count.
    pub fn instance_test(&mut self, var: crate::sema::tree::Var, ty: Ty, wanted: ClassId, span: Span) -> N {
        if self.s.metaclass_member(wanted, paths::INSTANCECHECK).is_some() {
            let of = self.s.class_ty(wanted, vec![]);
            let value = Node::new(Kind::Local(var), ty, span);
            let answer = self.method(Node::new(Kind::None, of, span), paths::INSTANCECHECK, vec![value], span);
            return self.truth(answer);
        }
        if self.has_subclass_hook(wanted) {
            let class = self.type_of_value(Node::new(Kind::Local(var), ty, span), span);
            return self.by_subclass_hook(wanted, class, span, &mut |b| b.derived_test(var, ty, wanted, span));
        }
        let test = self.counted_test(var, ty, wanted, span);
        self.or_registered(test, var, ty, wanted, span)
    }

    fn counted_test(&mut self, var: crate::sema::tree::Var, ty: Ty, wanted: ClassId, span: Span) -> N {
        let derived = self.derived_test(var, ty, wanted, span);
        if Self::static_truth(&derived) == Some(true) {
            return derived;
        }
        let Some(ids) = self.counting(wanted, instances_of) else { return derived };
        let value = Node::new(Kind::Local(var), ty, span);
        let counted = self.call_functions(&ids, vec![], Args::of(vec![value]), span);
        if Self::static_truth(&derived) == Some(false) {
            return counted;
        }
        let bool_ty = self.s.lang_ty(paths::BOOL);
        Node::new(Kind::Or(derived, counted), bool_ty, span)
    }

    /// Does `issubclass` ask the class? Only those below `ABC` are asked.
    pub(super) fn has_subclass_hook(&mut self, class: ClassId) -> bool {
        if self.dialect || !self.s.program_defines(class, paths::SUBCLASSHOOK) {
            return false;
        }
        self.s.program.mro(class).into_iter().any(|c| self.s.program.class(c).is_abstract)
    }

    /// What the hook of `wanted` says of a class, or what comes `next` where it says nothing.
    pub(super) fn by_subclass_hook(
        &mut self,
        wanted: ClassId,
        class: N,
        span: Span,
        next: &mut dyn FnMut(&mut Self) -> N,
    ) -> N {
        let of = self.s.class_ty(wanted, vec![]);
        let hook = Node::new(Kind::None, of, span);
        let call = self.call_member(hook, paths::SUBCLASSHOOK, Args::of(vec![class]), span);
        let answer = self.implemented_as(call, span, &mut |b, answer| b.truth(answer), next);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        if answer.ty == bool_ty { answer } else { Node::new(Kind::Coerce(answer), bool_ty, span) }
    }

    /// Is it an instance of the class or of one below it?
    pub(super) fn derived_test(&mut self, var: crate::sema::tree::Var, ty: Ty, wanted: ClassId, span: Span) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        if wanted == self.s.lang_class(paths::OBJECT) {
            return self.bool_node(true, span);
        }
        let read = |t| Node::new(Kind::Local(var), t, span);
        if self.s.program.class(wanted).is_protocol {
            return self.protocol_test(read(ty), wanted, span);
        }
        if self.is_class_value(ty) {
            return self.metaclass_test(read(ty), wanted, span);
        }
        match self.s.types.kind(ty).clone() {
            TyKind::Object => self.object_test(read(ty), wanted, span),
            TyKind::Opt(_) if wanted == self.s.lang_class(paths::NONE_TYPE) => {
                Node::new(Kind::IsNone(read(ty)), bool_ty, span)
            }
            TyKind::Opt(inner) => {
                let none = Node::new(Kind::IsNone(read(ty)), bool_ty, span);
                let present = Node::new(Kind::Not(none), bool_ty, span);
                let value = Node::new(Kind::Coerce(read(ty)), inner, span);
                let test = self.reference_test(value, wanted, span);
                match Self::static_truth(&test) {
                    Some(true) => present,
                    Some(false) => test,
                    None => Node::new(Kind::And(present, test), bool_ty, span),
                }
            }
            _ => self.reference_test(read(ty), wanted, span),
        }
    }

    /// Is a class an instance of the class?
    fn metaclass_test(&mut self, value: N, wanted: ClassId, span: Span) -> N {
        let of = self.s.lang_class(paths::TYPE);
        if wanted == of || !self.s.types.derives(wanted, of) {
            return self.bool_node(wanted == of, span);
        }
        let known = |b: &mut Self, ty: Ty| {
            b.s.class_of(ty).is_some_and(|(meta, _)| b.s.program.is_subclass(&b.s.types, meta, wanted))
        };
        if let TyKind::Type(of, _) = *self.s.types.kind(value.ty) {
            let known =
                known(self, value.ty) || wanted == self.s.lang_class(paths::ENUM_TYPE) && self.is_enumeration(of);
            return self.bool_node(known, span);
        }
        let (no, bool_ty) = (self.bool_node(false, span), self.s.lang_ty(paths::BOOL));
        let test = self.by_class(value, no, &mut |b, class| known(b, class.ty).then(|| b.bool_node(true, span)));
        Node::new(Kind::Coerce(test), bool_ty, span)
    }

    /// The same of a value that is neither boxed nor `None`.
    fn reference_test(&mut self, value: N, wanted: ClassId, span: Span) -> N {
        let Some((class, _)) = self.s.class_of(value.ty) else { return self.bool_node(false, span) };
        if self.s.program.is_subclass(&self.s.types, class, wanted) || self.is_bool_int(class, wanted) {
            return self.bool_node(true, span);
        }
        // A value of type `int` has no class word, and is never a `bool`.
        if value.ty == self.s.lang_ty(paths::INT) || value.ty == self.s.lang_ty(paths::FLOAT) {
            return self.bool_node(false, span);
        }
        let mut classes = self.classes_of_instances(wanted);
        classes.extend(self.classes_of_members(wanted));
        classes.retain(|&c| c != class && self.s.types.derives(c, class));
        self.any_instance(value, &classes, span)
    }

    /// A class and those that derive from it with another base's layout: their instances are all that it has. Methods are
    /// of one class for CPython, and of several here.
    pub(super) fn classes_of_instances(&mut self, class: ClassId) -> Vec<ClassId> {
        let elsewhere = self.s.program.class(class).elsewhere.iter().copied();
        let mut all: Vec<ClassId> = std::iter::once(class).chain(elsewhere).collect();
        if self.is_library_class(class, paths::METHOD) {
            for path in [paths::BOUND_FUNCTION, paths::NAMED_METHOD, paths::MADE_METHOD] {
                if path.rsplit_once('.').is_some_and(|(module, _)| self.s.has_loaded(module)) {
                    all.push(self.s.lang_class(path));
                }
            }
        }
        all
    }

    /// Is it an instance of one of the classes?
    pub(super) fn any_instance(&mut self, value: N, classes: &[ClassId], span: Span) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let one = |&c: &ClassId| Node::new(Kind::IsInstance(value.clone(), c), bool_ty, span);
        let tests = classes.iter().map(one);
        let test = tests.reduce(|all, test| Node::new(Kind::Or(all, test), bool_ty, span));
        test.unwrap_or_else(|| self.bool_node(false, span))
    }

    /// Has the value what the protocol names?
    fn protocol_test(&mut self, value: N, protocol: ClassId, span: Span) -> N {
        let class = self.s.program.class(protocol);
        let mut names: Vec<String> =
            class.members.keys().chain(class.fields.iter().map(|f| &f.name)).cloned().collect();
        names.sort();
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let mut test = self.bool_node(true, span);
        for name in names {
            let has = self.has_attribute(value.clone(), &name, span);
            test = match (Self::static_truth(&test), Self::static_truth(&has)) {
                (Some(false), _) | (_, Some(true)) => test,
                (Some(true), _) | (_, Some(false)) => has,
                _ => Node::new(Kind::And(test, has), bool_ty, span),
            };
        }
        test
    }

    /// A boxed member of an `IntEnum` is an `int` too, though its class is not below it here.
    fn object_test(&mut self, value: N, wanted: ClassId, span: Span) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let mut classes = self.classes_of_instances(wanted);
        classes.extend(self.s.value_base(wanted).filter(|_| self.sees_values(wanted)));
        let test = self.any_instance(value.clone(), &classes, span);
        if wanted == self.s.lang_class(paths::TUPLE) {
            let named = self.s.program.classes.iter().enumerate().filter(|(_, c)| c.named_tuple);
            let named: Vec<ClassId> = named.map(|(i, _)| ClassId(i as u32)).collect();
            let named = self.any_instance(value, &named, span);
            return match Self::static_truth(&named) {
                Some(_) => test,
                None => Node::new(Kind::Or(test, named), bool_ty, span),
            };
        }
        self.classes_of_members(wanted).into_iter().fold(test, |test, members| {
            let member = Node::new(Kind::IsInstance(value.clone(), members), bool_ty, span);
            Node::new(Kind::Or(test, member), bool_ty, span)
        })
    }

    /// The classes whose members are integers or texts too, though they are not below `int` or `str` here.
    fn classes_of_members(&mut self, wanted: ClassId) -> Vec<ClassId> {
        if !self.s.program.classes.iter().any(|c| c.enum_members.is_some()) {
            return vec![];
        }
        let of: &[&str] = if wanted == self.s.lang_class(paths::STR) {
            &[paths::STR_ENUM]
        } else if wanted == self.s.lang_class(paths::INT) {
            &[paths::INT_ENUM, paths::INT_FLAG]
        } else {
            &[]
        };
        of.iter().map(|path| self.s.lang_class(path)).collect()
    }

    /// Does this code take objects of classes that derive from a built-in one for its values? The library reads the words of
    /// numbers and tuples; text and bytes it passes on, and then gets its value (`stands_for`).
    fn sees_values(&mut self, built_in: ClassId) -> bool {
        !self.dialect || [paths::STR, paths::BYTES].iter().any(|path| self.is_library_class(built_in, path))
    }

    /// Are instances of the class integers, though it is another class here?
    fn is_bool_int(&mut self, class: ClassId, wanted: ClassId) -> bool {
        let texts = self.s.lang_class(paths::STR_ENUM);
        if self.s.value_class(class).is_some_and(|of| self.s.lang_class(of) == wanted) && self.sees_values(wanted) {
            return true;
        }
        if wanted == self.s.lang_class(paths::TUPLE) && !self.dialect {
            return !self.s.program.class(class).dialect && self.s.is_named_tuple(class);
        }
        wanted == self.s.lang_class(paths::INT)
            && (class == self.s.lang_class(paths::BOOL) || self.s.is_number_enum(class))
            || wanted == self.s.lang_class(paths::STR) && self.s.types.derives(class, texts)
    }
}
