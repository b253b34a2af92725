//! `Base.register(cls)`: virtual subclasses, which `isinstance` and `issubclass` count beside those that derive (PEP 3119).
//!
//! Which they are is known when running (`core/registry.py`). Only programs that write the name ask.

use super::body::Body;
use crate::lang_items::{instances_of, paths};
use crate::sema::tree::{Kind, N, Node, Var};
use crate::sema::types::{ClassId, Ty};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// May the program register classes with this one? Its metaclass is `ABCMeta`.
    pub(super) fn may_register(&mut self, class: ClassId) -> bool {
        let own = !self.dialect && !self.s.program.module(self.module).library;
        own && self.s.mentioned.contains(paths::REGISTER) && self.is_abstract_base(class)
    }

    fn is_abstract_base(&mut self, class: ClassId) -> bool {
        self.s.has_abstract_methods(class) || self.counting(class, instances_of).is_some()
    }

    /// `Base.register`
    pub(super) fn registrar(&mut self, class: ClassId, span: Span) -> N {
        let base = self.s.class_ty(class, vec![]);
        let base = self.class_object(Node::new(Kind::None, base, span));
        self.call_path(paths::REGISTRAR, vec![base], span)
    }

    /// The test, or whether the class of the variable's value is registered with the wanted one.
    pub(super) fn or_registered(&mut self, test: N, var: Var, ty: Ty, wanted: ClassId, span: Span) -> N {
        if !self.may_register(wanted) || Self::static_truth(&test) == Some(true) {
            return test;
        }
        let class = self.type_of_value(Node::new(Kind::Local(var), ty, span), span);
        self.or_class_registered(test, class, wanted, span)
    }

    /// The same for a class.
    pub(super) fn or_class_registered(&mut self, test: N, class: N, wanted: ClassId, span: Span) -> N {
        let (mut stmts, bool_ty) = (vec![], self.s.lang_ty(paths::BOOL));
        let class = self.class_object(class);
        let class = self.keep(class, &mut stmts);
        let registered = self.class_is_registered(&class, wanted, span);
        let registered = Node::new(Kind::Block(stmts, registered), bool_ty, span);
        match Self::static_truth(&test) {
            Some(false) => registered,
            _ => Node::new(Kind::Or(test, registered), bool_ty, span),
        }
    }

    fn class_is_registered(&mut self, class: &N, wanted: ClassId, span: Span) -> N {
        let object = |b: &mut Self, id: ClassId| {
            let ty = b.s.class_ty(id, vec![]);
            b.class_object(Node::new(Kind::None, ty, span))
        };
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let base = object(self, wanted);
        let mut test = self.call_path(paths::IS_REGISTERED, vec![class.clone(), base.clone()], span);
        // Class objects know nothing of bases that are not primary.
        let of_several: Vec<(ClassId, Vec<ClassId>)> = (0..self.s.program.classes.len() as u32)
            .map(ClassId)
            .map(|id| (id, self.s.program.class(id).elsewhere.clone()))
            .filter(|(_, below)| !below.is_empty())
            .collect();
        for (id, below) in of_several {
            for derived in below {
                let (derived, id) = (object(self, derived), object(self, id));
                let is_below = self.call_path(paths::IS_BELOW, vec![class.clone(), derived], span);
                let registered = self.call_path(paths::IS_REGISTERED, vec![id, base.clone()], span);
                let both = Node::new(Kind::And(is_below, registered), bool_ty, span);
                test = Node::new(Kind::Or(test, both), bool_ty, span);
            }
        }
        test
    }
}
