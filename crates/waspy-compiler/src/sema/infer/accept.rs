//! May an argument of some type stand for a parameter of the library? Type parameters are bound on the way.

use super::body::Body;
use super::convert::int_literal;
use crate::lang_items::paths;
use crate::sema::program::Signature;
use crate::sema::tree::{Kind, Node};
use crate::sema::types::{ClassId, FunctionId, Ty, TyKind};
use waspy_syntax::source::Span;

/// Is the argument a text of the program, or a choice between such, that is one of these?
pub(super) fn is_one_of(node: &Node, texts: &[Vec<u8>]) -> bool {
    match &node.kind {
        Kind::Str(text) => texts.contains(text),
        Kind::If(_, a, b) => is_one_of(a, texts) && is_one_of(b, texts),
        _ => false,
    }
}

impl Body<'_, '_> {
    /// May the argument stand for a parameter of this declared type? Binds type parameters; changes nothing else.
    pub(super) fn accept(&mut self, param: Ty, node: &Node, bound: &mut [Ty], convert: bool) -> bool {
        match self.s.types.kind(param).clone() {
            TyKind::Param(i) => self.accept_param(i as usize, node, bound, convert),
            TyKind::Object => convert || node.ty == Ty::OBJECT,
            TyKind::Opt(inner) => match *self.s.types.kind(node.ty) {
                TyKind::None => true,
                TyKind::Opt(value) => {
                    let plain = Node { kind: Kind::None, ty: value, span: node.span };
                    self.accept(inner, &plain, bound, convert)
                }
                _ => self.accept(inner, node, bound, convert),
            },
            TyKind::Class(c, params) if !params.is_empty() => self.accept_generic(c, &params, node.ty, bound),
            TyKind::Tuple(_) if self.s.types.has_param(param) => self.accept_tuple(param, node, bound),
            _ => self.accept_plain(param, node, convert),
        }
    }

    fn accept_plain(&mut self, param: Ty, node: &Node, convert: bool) -> bool {
        if node.ty == param {
            return true;
        }
        let literal = super::convert::literal_choice(node);
        if literal && self.s.is_machine(param) {
            return self.fits(node, param);
        }
        if self.numeric(node.ty, param) || self.stands_for(node.ty, param) {
            return convert;
        }
        self.fits(node, param)
    }

    fn accept_param(&mut self, i: usize, node: &Node, bound: &mut [Ty], convert: bool) -> bool {
        let old = bound[i];
        if old == Ty::NEVER {
            bound[i] = node.ty;
            return true;
        }
        match self.s.types.kind(old).clone() {
            TyKind::Cell(_) => true,
            _ if old == node.ty || self.fits(node, old) => {
                convert || !self.numeric(node.ty, old) || int_literal(node).is_some()
            }
            _ if self.dialect => false,
            _ if convert => {
                // The same parameter twice with different types: it stands for what holds both.
                bound[i] = self.s.types.join(old, node.ty);
                true
            }
            _ => false,
        }
    }

    fn accept_generic(&mut self, class: ClassId, params: &[Ty], arg: Ty, bound: &mut [Ty]) -> bool {
        if let TyKind::Tuple(_) = self.s.types.kind(arg)
            && class == self.s.lang_class(paths::TUPLE)
        {
            if params[0] == Ty::OBJECT || matches!(self.s.types.kind(arg), TyKind::Tuple(items) if items.is_empty()) {
                return true;
            }
            let (_, items) = self.s.class_of(arg).expect("a tuple has a class");
            return self.accept_arg(params[0], items[0], bound);
        }
        match self.s.types.kind(arg).clone() {
            TyKind::Class(c, args) if self.s.types.derives(c, class) => {
                let args = self.s.args_of_base(c, &args, class);
                params.iter().zip(&args).all(|(&p, &a)| self.accept_arg(p, a, bound))
            }
            _ => false,
        }
    }

    fn accept_tuple(&mut self, param: Ty, node: &Node, bound: &mut [Ty]) -> bool {
        match (self.s.types.kind(param).clone(), self.s.types.kind(node.ty).clone()) {
            (TyKind::Tuple(ps), TyKind::Tuple(xs)) if ps.len() == xs.len() => ps.iter().zip(&xs).all(|(&p, &x)| {
                let plain = Node { kind: Kind::None, ty: x, span: node.span };
                self.accept(p, &plain, bound, false)
            }),
            _ => false,
        }
    }

    /// An argument of a class against the declared one.
    fn accept_arg(&mut self, param: Ty, arg: Ty, bound: &mut [Ty]) -> bool {
        match self.s.types.kind(param).clone() {
            TyKind::Param(i) => {
                let old = bound[i as usize];
                if old == Ty::NEVER {
                    bound[i as usize] = arg;
                    return true;
                }
                old == arg || self.same_arg_types(old, arg) || self.widens(old, arg)
            }
            TyKind::Class(c, params) if self.s.types.has_param(param) => {
                let arg = self.s.types.read(arg, self.reader);
                arg == Ty::NEVER || self.accept_generic(c, &params, arg, bound)
            }
            _ => self.same_arg_types(param, arg),
        }
    }

    /// `{"a": "b", **names}`: a container that the program fills holds anything from here on.
    fn widens(&self, a: Ty, b: Ty) -> bool {
        let cell = |t: Ty| matches!(self.s.types.kind(t), TyKind::Cell(_));
        cell(a) && b == Ty::OBJECT || cell(b) && a == Ty::OBJECT
    }

    fn same_arg_types(&mut self, a: Ty, b: Ty) -> bool {
        let tuple = self.s.lang_class(paths::TUPLE);
        let (x, y) = (self.s.types.class(tuple, vec![a]), self.s.types.class(tuple, vec![b]));
        let node = Node { kind: Kind::None, ty: x, span: Span::default() };
        self.fits(&node, y)
    }

    /// Is everything that has to be iterable so?
    pub(super) fn iterables_fit(&mut self, f: FunctionId, sig: &Signature, bound: &[Ty], convert: bool) -> bool {
        sig.iterables.iter().all(|&(param, item)| {
            let ty = self.s.types.read(bound[param], self.reader);
            if matches!(self.s.types.kind(ty), TyKind::Object | TyKind::Never) {
                return self.s.types.has_param(item) || ty == Ty::NEVER || item == Ty::OBJECT;
            }
            self.has_method(ty, paths::ITER) && self.elements_fit(f, ty, item, convert)
        })
    }

    /// `Iterable[int]`: are the elements such?
    fn elements_fit(&mut self, f: FunctionId, ty: Ty, item: Ty, convert: bool) -> bool {
        if self.s.types.has_param(item) {
            return true;
        }
        let element = self.element_type(ty);
        let node = Node { kind: Kind::None, ty: element, span: Span::default() };
        let without = self.s.program.function(f).attrs.elements_without.clone();
        if without.iter().any(|method| self.written_method(element, method)) && self.class_behind(element).is_some() {
            return false;
        }
        element == Ty::NEVER || self.accept(item, &node, &mut [], convert)
    }
}
