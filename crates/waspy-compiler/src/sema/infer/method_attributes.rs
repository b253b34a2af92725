//! Attributes of bound methods: what a bound method does not have itself is an attribute of its function, `__func__`.

use super::body::Body;
use crate::hash::HashSet;
use crate::lang_items::{self, paths};
use crate::sema::program::Member;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, FunctionId, Ty, TyKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Is it an attribute of a bound method that its function has?
    pub(super) fn is_of_function(&mut self, class: ClassId, name: &str) -> bool {
        let method = class == self.s.lang_class(paths::METHOD) || self.is_library_class(class, paths::NAMED_METHOD);
        // The library's own code means the fields of its classes.
        if self.dialect || !method || self.s.find_member(class, name).is_some() {
            return false;
        }
        self.s.read_attribute(Some(name), self.reader);
        let all = [
            paths::FUNCTION_OF_METHOD,
            paths::DUNDER_DOC,
            paths::DUNDER_QUALNAME,
            paths::DUNDER_MODULE,
            paths::DUNDER_CODE,
            paths::DUNDER_CLOSURE,
            paths::DUNDER_DEFAULTS,
            paths::DUNDER_KWDEFAULTS,
        ];
        all.contains(&name) || self.s.infer.function_variables.keys().any(|(_, of)| of == name)
    }

    /// Has a function that objects bind the attribute? All have what the language gives them.
    fn gives_attribute(&self, f: FunctionId, name: &str) -> bool {
        let special = lang_items::is_special(name);
        special || self.s.infer.function_variables.contains_key(&(f, name.to_string()))
    }

    /// Names of functions that have the attribute; `None` where all have it.
    pub(super) fn functions_with(&self, name: &str) -> Option<HashSet<String>> {
        let special = lang_items::is_special(name);
        let with = self.s.infer.function_variables.keys().filter(|(_, of)| of == name);
        (!special).then(|| with.map(|(f, _)| self.s.program.function(*f).name.clone()).collect())
    }

    /// `method.name`; the arguments of the method's type are those of its receiver and its name.
    pub(super) fn attribute_of_bound(&mut self, method: N, of: &[Ty], name: &str, span: Span) -> N {
        if of.is_empty() {
            return self.attribute_of_named(method, name, span);
        }
        let TyKind::Name(function) = self.s.types.kind(of[1]).clone() else { unreachable!("a method has a name") };
        let receiver = self.s.types.read(of[0], self.reader);
        if receiver == Ty::OBJECT {
            return self.attribute_of_open(method, &function, name, span);
        }
        let static_class = matches!(self.s.types.kind(receiver), TyKind::Type(..));
        if self.is_class_value(receiver) && !static_class {
            return self.attribute_of_class_method(method, receiver, &function, name, span);
        }
        match self.function_behind(receiver, &function) {
            Some(f) => {
                let value = self.attribute_of_known(f, name, span);
                let ty = value.ty;
                Node::new(Kind::Block(vec![S::Expr(method)], value), ty, span)
            }
            None => self.no_attribute(method.ty, name, vec![method], span),
        }
    }

    /// The same of a class method, where the class is found when running.
    fn attribute_of_class_method(&mut self, method: N, receiver: Ty, function: &str, name: &str, span: Span) -> N {
        let mut stmts = vec![];
        let method = self.keep(method, &mut stmts);
        let class = Node::new(Kind::Field(method.clone(), paths::METHOD_RECEIVER.into()), receiver, span);
        let missing = self.no_attribute(method.ty, name, vec![method], span);
        let value = self.by_class(class, missing, &mut |b, class| {
            b.function_behind(class.ty, function).map(|f| b.attribute_of_known(f, name, span))
        });
        let ty = value.ty;
        Node::new(Kind::Block(stmts, value), ty, span)
    }

    /// The same where the receiver's class is found when running.
    pub(super) fn attribute_of_open(&mut self, method: N, function: &str, name: &str, span: Span) -> N {
        let mut stmts = vec![];
        let method = self.keep(method, &mut stmts);
        let receiver = Node::new(Kind::Field(method.clone(), paths::METHOD_RECEIVER.into()), Ty::OBJECT, span);
        let mut arms = vec![];
        for &ty in self.s.boxed_types(self.spec).iter() {
            if let Some(f) = self.function_behind(ty, function).filter(|&f| self.gives_attribute(f, name)) {
                arms.push((ty, self.attribute_of_known(f, name, span)));
            }
        }
        let missing = self.no_attribute(method.ty, name, vec![method], span);
        let value = self.switch(receiver, arms, missing, span);
        let ty = value.ty;
        Node::new(Kind::Block(stmts, value), ty, span)
    }

    fn attribute_of_known(&mut self, f: FunctionId, name: &str, span: Span) -> N {
        let ty = self.s.function_ty(f);
        let function = Node::new(Kind::None, ty, span);
        if name == paths::FUNCTION_OF_METHOD {
            self.value_of(function)
        } else {
            self.attribute_of(function, name, span)
        }
    }

    /// The function of the program that a receiver of the type binds under the name.
    fn function_behind(&mut self, receiver: Ty, name: &str) -> Option<FunctionId> {
        let class = match *self.s.types.kind(receiver) {
            TyKind::Type(class, _) => class,
            _ => self.s.class_of(receiver)?.0,
        };
        let f = match self.s.find_member(class, name)?.1 {
            Member::Methods(ids) => ids[0],
            Member::Global(g) => {
                let cell = self.s.program.globals[g.0 as usize].cell;
                let held = self.s.types.read_cell(cell, self.reader);
                self.program_function(held)?
            }
            _ => return None,
        };
        let function = self.s.program.function(f);
        (!function.dialect && !function.takes_itself()).then_some(f)
    }
}
