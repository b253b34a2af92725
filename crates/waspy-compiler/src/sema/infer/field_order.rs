//! The order in which an object gets its attributes, as far as its class tells: that of the stores in `__init__`, those of the
//! methods that it calls where it calls them. `vars` lists them so.

use super::names;
use crate::lang_items::paths;
use crate::sema::Sema;
use crate::sema::program::{Def, Member};
use crate::sema::types::{ClassId, FunctionId, ModuleId};
use std::rc::Rc;
use waspy_syntax::ast::{ExprId, ExprKind, Unit};

impl Sema<'_> {
    /// Attributes that making an object of the class stores, in order.
    pub(super) fn stored_by_constructor(&mut self, class: ClassId) -> Vec<String> {
        let mro = self.program.mro(class);
        let mut walk = Walk { s: self, mro, seen: vec![], names: vec![] };
        walk.method(0, paths::DUNDER_INIT);
        walk.names
    }
}

struct Walk<'s, 'a> {
    s: &'s mut Sema<'a>,
    mro: Vec<ClassId>,
    seen: Vec<FunctionId>,
    names: Vec<String>,
}

impl Walk<'_, '_> {
    /// The method that the object has, looked for from a place in the order of its class on.
    fn method(&mut self, from: usize, name: &str) {
        let Some((owner, Member::Methods(ids))) = self.s.find_in(&self.mro[from..], name) else { return };
        let function = self.s.program.function(ids[0]);
        if function.dialect || self.seen.contains(&ids[0]) {
            return;
        }
        self.seen.push(ids[0]);
        let (unit, body, module) = (function.unit.clone(), function.def().body.clone(), function.module);
        let Some(receiver) = super::scopes::param_names(&function.params()).next() else { return };
        let at = self.mro.iter().position(|&c| c == owner).expect("the owner is one of them");
        for stmt in body {
            let mut called = vec![];
            calls(&unit, &names::expressions(&unit, stmt), &mut called);
            for (of, name) in called {
                self.call(&unit, module, at, of, &receiver, &name);
            }
            names::stored_attributes(&unit, &[stmt], &receiver, &mut self.names);
        }
    }

    /// `super().name(…)`, `receiver.name(…)` or `Base.name(…)`
    fn call(&mut self, unit: &Rc<Unit>, module: ModuleId, at: usize, of: ExprId, receiver: &str, name: &str) {
        match &unit.expr(of).kind {
            ExprKind::Name(n) if n == receiver => self.method(0, name),
            ExprKind::Call { func, .. } if matches!(&unit.expr(*func).kind, ExprKind::Name(n) if n == paths::SUPER) => {
                self.method(at + 1, name);
            }
            ExprKind::Name(_) if name == paths::DUNDER_INIT => {
                let Some(Def::Class(base)) = self.s.static_def(module, unit, of) else { return };
                if let Some(at) = self.mro.iter().position(|&c| c == base) {
                    self.method(at, name);
                }
            }
            _ => {}
        }
    }
}

/// What is called as `value.name(…)` in some expressions: values and names.
fn calls(unit: &Unit, of: &[ExprId], out: &mut Vec<(ExprId, String)>) {
    for &e in of {
        if let ExprKind::Call { func, .. } = &unit.expr(e).kind
            && let ExprKind::Attribute { value, attr } = &unit.expr(*func).kind
        {
            out.push((*value, attr.text.clone()));
        }
        calls(unit, &names::children(unit, e), out);
    }
}
