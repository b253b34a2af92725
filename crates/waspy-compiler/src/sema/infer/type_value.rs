//! Classes as values: `type(x)`, `issubclass`, and a class that is stored somewhere.
//!
//! A class that is known when compiling has a type of its own (`TyKind::Type`) and no run-time value; where it has to be
//! one, it is its class object (`lowlevel/layout.py: Type`).

use super::body::Body;
use super::call::Args;
use crate::lang_items::{self, paths};
use crate::sema::program::Def;
use crate::sema::tree::{Kind, N, Node, S, SpecId, Target};
use crate::sema::types::{ClassId, FunctionId, Ty, TyKind};
use waspy_syntax::ast::{ExprId, ExprKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// `type(x)`
    pub fn type_call(&mut self, arg: ExprId, span: Span) -> N {
        let node = self.expr(arg);
        self.type_of_value(node, span)
    }

    /// The class of a value: known when compiling where no subclass can be meant.
    pub fn type_of_value(&mut self, node: N, span: Span) -> N {
        match self.s.types.kind(node.ty).clone() {
            TyKind::Never => node,
            TyKind::Class(..) if self.is_class_value(node.ty) && self.s.has_metaclasses() => {
                self.metaclass_of(node, span)
            }
            kind if self.is_class_value(node.ty) => {
                let class = match kind {
                    TyKind::Type(of, _) if self.is_enumeration(of) => Some(self.s.lang_class(paths::ENUM_TYPE)),
                    TyKind::Type(of, _) => self.s.program.class(of).metaclass,
                    _ => None,
                };
                let class = class.unwrap_or_else(|| self.s.lang_class(paths::TYPE));
                let ty = self.s.class_ty(class, vec![]);
                Node::new(Kind::Block(vec![S::Expr(node)], Node::new(Kind::None, ty, span)), ty, span)
            }
            TyKind::Object | TyKind::Opt(_) => {
                self.s.types.any_class();
                self.call_path(paths::TYPE_OF, vec![node], span)
            }
            TyKind::Class(class, _) if self.has_subclasses(class) => {
                let error = self.s.lang_class(paths::BASE_EXCEPTION);
                if self.s.types.derives(class, error) {
                    self.s.types.any_error_class();
                }
                self.classes_below(class);
                self.call_path(paths::CLASS_OF, vec![node], span)
            }
            _ => match self.s.class_of(node.ty) {
                Some((class, args)) => {
                    let ty = self.s.class_ty(class, args);
                    let value = Node::new(Kind::None, ty, span);
                    Node::new(Kind::Block(vec![S::Expr(node)], value), ty, span)
                }
                None => self.refuse("type() of this", span),
            },
        }
    }

    /// Is it a class of members, or one of those that such are below?
    pub(super) fn is_enumeration(&mut self, class: ClassId) -> bool {
        if !self.s.has_loaded(paths::ENUM_MODULE) {
            return false;
        }
        let base = self.s.lang_class(paths::ENUM);
        self.s.program.class(class).metaclass.is_none() && self.s.types.derives(class, base)
    }

    /// Classes of the program are values where an instance of a class above them is asked for its class.
    fn classes_below(&mut self, class: ClassId) {
        let mut all = vec![class];
        while let Some(c) = all.pop() {
            if !self.s.program.class(c).dialect {
                let ty = self.s.class_ty(c, vec![]);
                self.s.types.escape_class(ty);
            }
            all.extend(self.s.program.class(c).children.iter().copied());
        }
    }

    /// The classes that a class found when running may be.
    pub fn class_values(&mut self) -> Vec<Ty> {
        self.s.types.read_escaped(self.spec);
        if self.s.types.classes_of_objects {
            for &ty in self.s.boxed_types(self.spec).iter() {
                let TyKind::Class(class, args) = self.s.types.kind(ty).clone() else { continue };
                if !self.s.program.class(class).dialect {
                    let ty = self.s.class_ty(class, args);
                    self.s.types.escape_class(ty);
                }
            }
        }
        self.s.types.escaped_classes.clone()
    }

    /// The attribute of a class that is found when running. That one has no such attribute is said without asking which one it is.
    pub(super) fn attribute_of_class_value(&mut self, class: N, name: &str, span: Span) -> N {
        let mut stmts = vec![];
        let class = self.keep(class, &mut stmts);
        let text = self.str_node(name, span);
        let error = self.call_path(paths::NO_CLASS_ATTRIBUTE, vec![class.clone(), text], span);
        let otherwise = self.never(vec![error], span);
        let value = self.by_class(class, otherwise, &mut |b, class| {
            (!b.class_lacks(&class, name)).then(|| b.attribute_of(class, name, span))
        });
        let ty = value.ty;
        Node::new(Kind::Block(stmts, value), ty, span)
    }

    /// Is it known when compiling that a class has no such attribute, and is that all there is to say?
    fn class_lacks(&mut self, class: &N, name: &str) -> bool {
        let TyKind::Type(of, _) = *self.s.types.kind(class.ty) else { return false };
        // Under names of the language the compiler has more to tell than what class statements give.
        let special = lang_items::is_special(name);
        !special
            && self.s.program.class(of).metaclass.is_none()
            && Self::static_truth(&self.has_class_attribute(of, name, class.span)) == Some(false)
    }

    /// A class that was asked of an exception is called: it may be any exception of the library that the program makes.
    pub(super) fn note_error_classes(&mut self) {
        if !self.s.types.classes_of_errors {
            return;
        }
        // Classes that are made, boxed or not.
        self.s.infer.saw_boxed.insert(SpecId(self.spec), None);
        let error = self.s.lang_class(paths::BASE_EXCEPTION);
        let mut made: Vec<ClassId> = self.s.infer.instantiated.iter().copied().collect();
        made.retain(|&c| self.s.program.class(c).dialect && self.s.types.derives(c, error));
        made.sort();
        for class in made {
            let ty = self.s.class_ty(class, vec![]);
            self.s.types.escape_class(ty);
        }
    }

    /// May an instance of the class be one of a class below it? The library's exceptions are declared as they are
    /// reached: they always may.
    fn has_subclasses(&mut self, class: ClassId) -> bool {
        let error = self.s.lang_class(paths::BASE_EXCEPTION);
        let generic = !self.s.program.class(class).type_params.is_empty();
        let open = !generic && !self.s.program.class(class).children.is_empty() || self.s.types.derives(class, error);
        open && self.s.types.number != Some(class)
    }

    /// `issubclass(a, b)`
    pub fn issubclass(&mut self, a: ExprId, b: ExprId, span: Span) -> N {
        let unit = self.unit.clone();
        let ExprKind::Tuple(classes) = &unit.expr(b).kind else {
            let (a, b) = (self.expr(a), self.expr(b));
            return self.is_subclass(a, b, span);
        };
        let mut stmts = vec![];
        let a = self.expr(a);
        let a = self.keep(a, &mut stmts);
        let mut result = self.bool_node(false, span);
        for &class in classes.iter().rev() {
            let class = self.expr(class);
            let test = self.is_subclass(a.clone(), class, span);
            let (yes, ty) = (self.bool_node(true, span), self.s.lang_ty(paths::BOOL));
            result = Node::new(Kind::If(test, yes, result), ty, span);
        }
        let ty = result.ty;
        Node::new(Kind::Block(stmts, result), ty, span)
    }

    fn is_subclass(&mut self, a: N, b: N, span: Span) -> N {
        if a.ty == Ty::NEVER || b.ty == Ty::NEVER {
            return self.never(vec![a, b], span);
        }
        if let TyKind::Type(y, _) = *self.s.types.kind(b.ty)
            && self.s.metaclass_member(y, paths::SUBCLASSCHECK).is_some()
        {
            let answer = self.method(b, paths::SUBCLASSCHECK, vec![a], span);
            return self.truth(answer);
        }
        if let TyKind::Type(y, _) = *self.s.types.kind(b.ty)
            && self.has_subclass_hook(y)
        {
            let mut stmts = vec![];
            let a = self.keep(a, &mut stmts);
            let next = &mut |s: &mut Self| s.is_derived(a.clone(), b.clone(), span);
            let test = self.by_subclass_hook(y, a.clone(), span, next);
            let ty = test.ty;
            return Node::new(Kind::Block(stmts, test), ty, span);
        }
        if let TyKind::Type(y, _) = *self.s.types.kind(b.ty)
            && self.is_class_value(a.ty)
            && self.may_register(y)
        {
            let (mut stmts, bool_ty) = (vec![], self.s.lang_ty(paths::BOOL));
            let a = self.keep(a, &mut stmts);
            let test = self.is_counted(a.clone(), b, span);
            let test = self.or_class_registered(test, a, y, span);
            return Node::new(Kind::Block(stmts, test), bool_ty, span);
        }
        self.is_counted(a, b, span)
    }

    /// Does the class derive from the other, or count as such a class? A function of the library beside it says which do.
    fn is_counted(&mut self, a: N, b: N, span: Span) -> N {
        let TyKind::Type(base, _) = *self.s.types.kind(b.ty) else { return self.is_derived(a, b, span) };
        let known = self.is_class_value(a.ty);
        let Some(ids) = self.counting(base, lang_items::subclasses_of).filter(|_| known) else {
            return self.is_derived(a, b, span);
        };
        let (mut stmts, bool_ty) = (vec![], self.s.lang_ty(paths::BOOL));
        let a = self.keep(a, &mut stmts);
        let mut test = self.is_derived(a.clone(), b, span);
        if Self::static_truth(&test) != Some(true) {
            let counted = match self.s.types.kind(a.ty) {
                TyKind::Type(..) => self.call_functions(&ids, vec![], Args::of(vec![a]), span),
                _ => {
                    let otherwise = self.bool_node(false, span);
                    let classes = self.classes_of_values();
                    let counted = self.by_classes(classes, a, otherwise, &mut |s, class| {
                        Some(s.call_functions(&ids, vec![], Args::of(vec![class]), span))
                    });
                    Node::new(Kind::Coerce(counted), bool_ty, span)
                }
            };
            test = Node::new(Kind::Or(test, counted), bool_ty, span);
        }
        Node::new(Kind::Block(stmts, test), bool_ty, span)
    }

    /// The classes that are values, and those of the values that are boxed.
    fn classes_of_values(&mut self) -> Vec<Ty> {
        let mut classes = self.class_values();
        for &ty in self.s.boxed_types(self.spec).iter() {
            let TyKind::Class(class, args) = self.s.types.kind(ty).clone() else { continue };
            let ty = self.s.class_ty(class, args);
            if !classes.contains(&ty) {
                classes.push(ty);
            }
        }
        classes
    }

    /// The function of the library that says what counts as a class of it.
    pub(super) fn counting(&mut self, class: ClassId, named: fn(&str) -> String) -> Option<Vec<FunctionId>> {
        let class = self.s.program.class(class);
        if self.dialect || !class.dialect {
            return None;
        }
        let (module, name) = (class.module, named(&class.name));
        match self.s.lookup_own(module, &name) {
            Some(Def::Functions(ids)) => Some(ids),
            _ => None,
        }
    }

    /// May a class that is found when running be one that others derive from by a base that is not primary, or count as?
    pub(super) fn has_wide_classes(&mut self) -> bool {
        self.has_several_layouts() || self.class_values().into_iter().any(|ty| self.is_wide(ty))
    }

    /// Has a class others below it by a base that is not primary?
    fn has_several_layouts(&self) -> bool {
        self.s.program.classes.iter().any(|c| !c.elsewhere.is_empty())
    }

    fn is_wide(&mut self, class: Ty) -> bool {
        let TyKind::Type(class, _) = *self.s.types.kind(class) else { return false };
        let several = !self.s.program.class(class).elsewhere.is_empty();
        several || self.may_register(class) || self.counting(class, lang_items::subclasses_of).is_some()
    }

    /// Is a class one of those that derive from another?
    fn is_derived(&mut self, a: N, b: N, span: Span) -> N {
        if let (TyKind::Type(x, _), TyKind::Type(y, _)) = (self.s.types.kind(a.ty), self.s.types.kind(b.ty)) {
            let (x, y) = (*x, *y);
            let known = self.s.program.is_subclass(&self.s.types, x, y) || y == self.s.lang_class(paths::OBJECT);
            return self.known(vec![a, b], known, span);
        }
        if let TyKind::Tuple(items) = self.s.types.kind(b.ty).clone()
            && self.is_class_value(a.ty)
        {
            return self.is_subclass_of_one(a, b, &items, span);
        }
        if !self.is_class_value(a.ty) || !self.is_class_value(b.ty) {
            let (a, b) = (self.class_object(a), self.class_object(b));
            let (a, b) = (self.coerce(a, Ty::OBJECT), self.coerce(b, Ty::OBJECT));
            return self.call_path(paths::IS_SUBCLASS, vec![a, b], span);
        }
        if matches!(self.s.types.kind(b.ty), TyKind::Type(..)) && !self.has_several_layouts()
            || !self.has_wide_classes()
        {
            let (a, b) = (self.class_object(a), self.class_object(b));
            return self.call_path(paths::IS_BELOW, vec![a, b], span);
        }
        let (mut stmts, bool_ty) = (vec![], self.s.lang_ty(paths::BOOL));
        let a = self.class_object(a);
        let a = self.keep(a, &mut stmts);
        let test = match *self.s.types.kind(b.ty) {
            TyKind::Type(base, _) => self.is_below_any(&a, base, span),
            _ => {
                let b = self.keep(b, &mut stmts);
                let other = self.call_path(paths::IS_BELOW, vec![a.clone(), b.clone()], span);
                let test = self.by_class(b, other, &mut |s, class| {
                    s.is_wide(class.ty).then(|| s.is_subclass(a.clone(), class, span))
                });
                Node::new(Kind::Coerce(test), bool_ty, span)
            }
        };
        Node::new(Kind::Block(stmts, test), bool_ty, span)
    }

    /// The same of a tuple of classes.
    fn is_subclass_of_one(&mut self, a: N, classes: N, items: &[Ty], span: Span) -> N {
        let mut stmts = vec![];
        let (a, classes) = (self.keep(a, &mut stmts), self.keep(classes, &mut stmts));
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let mut result = self.bool_node(false, span);
        for (i, &item) in items.iter().enumerate() {
            let class = Node::new(Kind::TupleItem(classes.clone(), i as u32), item, span);
            let test = self.is_subclass(a.clone(), class, span);
            result = Node::new(Kind::Or(result, test), bool_ty, span);
        }
        Node::new(Kind::Block(stmts, result), bool_ty, span)
    }

    /// Is a class that is found when running the base, or one below it, by whichever of its bases?
    fn is_below_any(&mut self, class: &N, base: ClassId, span: Span) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let mut result = self.bool_node(false, span);
        for base in self.classes_of_instances(base) {
            let base = self.s.class_ty(base, vec![]);
            let base = self.class_object(Node::new(Kind::None, base, span));
            let test = self.call_path(paths::IS_BELOW, vec![class.clone(), base], span);
            result = Node::new(Kind::Or(result, test), bool_ty, span);
        }
        result
    }

    /// Is a value of this type always a class?
    pub fn is_class_value(&mut self, ty: Ty) -> bool {
        matches!(self.s.types.kind(ty), TyKind::Type(..)) || ty == self.s.lang_ty(paths::TYPE)
    }

    /// Are two values that are classes the same class?
    pub fn same_class(&mut self, a: N, b: N, span: Span) -> N {
        if let (TyKind::Type(x, _), TyKind::Type(y, _)) = (self.s.types.kind(a.ty), self.s.types.kind(b.ty)) {
            let known = x == y;
            return self.known(vec![a, b], known, span);
        }
        let (a, b) = (self.class_object(a), self.class_object(b));
        self.call_path(paths::SAME_CLASS, vec![a, b], span)
    }

    /// A class as a run-time value.
    pub fn class_object(&mut self, node: N) -> N {
        let TyKind::Type(class, args) = self.s.types.kind(node.ty).clone() else { return node };
        self.s.types.escape_class(node.ty);
        let ty = self.instance_type(class, args);
        let (function, to, span) = (self.s.lang_function(paths::TYPE_OBJECT), self.s.lang_ty(paths::TYPE), node.span);
        let call = Node::new(Kind::Call(Target::Library(function, vec![ty]), vec![]), to, span);
        match node.kind {
            Kind::None => call,
            _ => Node::new(Kind::Block(vec![S::Expr(node)], call), to, span),
        }
    }

    /// A tuple whose classes are values.
    pub fn class_objects(&mut self, node: N) -> N {
        let TyKind::Tuple(items) = self.s.types.kind(node.ty).clone() else { return node };
        if !items.iter().any(|&t| matches!(self.s.types.kind(t), TyKind::Type(..))) {
            return node;
        }
        let (ty, span) = (node.ty, node.span);
        let var = self.temp(ty);
        let mut parts = vec![];
        for (i, &item) in items.iter().enumerate() {
            let read = Node::new(Kind::TupleItem(Node::new(Kind::Local(var), ty, span), i as u32), item, span);
            parts.push(match self.s.types.kind(item) {
                TyKind::Type(..) => self.class_object(Node::new(Kind::None, item, span)),
                _ => self.class_objects(read),
            });
        }
        let types = parts.iter().map(|p| p.ty).collect();
        let to = self.s.types.intern(TyKind::Tuple(types));
        Node::new(Kind::Let(var, node, Node::new(Kind::Tuple(parts), to, span)), to, span)
    }

    pub(super) fn instance_type(&mut self, class: ClassId, mut args: Vec<Ty>) -> Ty {
        if class == self.s.lang_class(paths::NONE_TYPE) {
            return Ty::NONE;
        }
        args.resize(self.s.program.class(class).type_params.len(), Ty::OBJECT);
        self.s.types.class(class, args)
    }
}
