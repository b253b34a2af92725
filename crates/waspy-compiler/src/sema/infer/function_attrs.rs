//! Attributes of functions: `f.calls = 0`.
//!
//! A function that captures nothing is one object, and so its attributes are variables of the program. Of a function inside
//! another one that is made again and again, each has its own: they are cells beside what it captures. Which there may be is
//! found in the text, before the first such function is made.

use super::body::Body;
use crate::hash::HashSet;
use crate::lang_items::paths;
use crate::sema::Sema;
use crate::sema::program::{Def, GlobalId, ParamKind};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{FunctionId, Ty, TyKind};
use std::rc::Rc;
use waspy_syntax::ast::{ExprId, ExprKind, StmtId, StmtKind, Unit};
use waspy_syntax::source::Span;

/// Where an attribute of a function is.
enum Place {
    /// In the object, beside what it captures: the cell.
    Cell(N),
    Variable(GlobalId),
}

impl Body<'_, '_> {
    /// The function of a value, when it is one of the program's.
    pub(super) fn program_function(&self, ty: Ty) -> Option<FunctionId> {
        let f = match self.s.types.kind(ty) {
            TyKind::Function(f) => *f,
            TyKind::Class(class, of) if Some(*class) == self.s.types.function => match *self.s.types.kind(of[0]) {
                TyKind::Function(f) => f,
                _ => return None,
            },
            _ => return None,
        };
        (!self.s.program.function(f).dialect).then_some(f)
    }

    fn place(&mut self, object: &Node, f: FunctionId, name: &str) -> Option<Place> {
        let function = self.s.program.function(f);
        if let Some(nested) = function.nested.clone() {
            if let Some(i) = nested.attributes.iter().position(|a| a == name) {
                let at = nested.captures.len() + nested.defaults.len() + i;
                return Some(Place::Cell(self.captured_part(Box::new(object.clone()), at, object.span)));
            }
            if nested.has_captures() {
                return None;
            }
        }
        self.s.infer.function_variables.get(&(f, name.to_string())).map(|&g| Place::Variable(g))
    }

    /// `f.name = value`
    pub(super) fn store_function_attribute(
        &mut self,
        object: N,
        f: FunctionId,
        name: &str,
        value: N,
        out: &mut Vec<S>,
    ) {
        let span = value.span;
        let value = self.keep(value, out);
        let object = self.keep(object, out);
        match self.place(&object, f, name) {
            Some(Place::Cell(cell)) => {
                let store = self.method(cell, paths::CELL_STORE, vec![value], span);
                out.push(S::Expr(store));
            }
            Some(Place::Variable(g)) => {
                let value = self.value_of(value);
                self.store_global(g, value, out);
            }
            None if self.s.program.function(f).takes_itself() => {
                let hint = "set the attribute where the function is defined, or keep the value in a variable";
                self.refuse_stmt("setting an attribute of a function that captures variables", hint, span, out);
            }
            None => {
                let g = self.s.function_variable(f, name);
                let value = self.value_of(value);
                self.store_global(g, value, out);
            }
        }
    }

    /// Attributes of any name may be stored on the function. Who found one missing looks again.
    pub(super) fn open_function(&mut self, f: FunctionId) {
        if !self.s.program.function(f).takes_itself() && self.s.infer.open_functions.insert(f) {
            self.s.attribute_added(None);
        }
    }

    /// An attribute that nothing stores by its name, of a function that gets attributes by names found when running.
    fn open_function_attribute(&mut self, f: FunctionId, name: &str) {
        let special = name.starts_with("__") || name.contains([' ', '?']);
        if !special && self.s.infer.open_functions.contains(&f) {
            self.s.function_variable(f, name);
        }
    }

    /// `f.name`, if some statement stores it; `otherwise` is what the library says of functions.
    pub(super) fn function_attribute(
        &mut self,
        object: N,
        name: &str,
        span: Span,
        otherwise: &mut dyn FnMut(&mut Self, N) -> N,
    ) -> N {
        let Some(f) = self.program_function(object.ty) else { return otherwise(self, object) };
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        self.s.read_attribute(Some(name), self.reader);
        self.open_function_attribute(f, name);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let (bound, value) = match self.place(&object, f, name) {
            None => {
                let value = otherwise(self, object);
                let ty = value.ty;
                return Node::new(Kind::Block(stmts, value), ty, span);
            }
            Some(Place::Cell(cell)) => {
                let content = match self.s.types.kind(cell.ty) {
                    TyKind::Class(_, of) => of[0],
                    _ => unreachable!("an attribute is kept in a cell"),
                };
                let content = self.s.types.read(content, self.reader);
                let bound = Node::new(Kind::Field(cell.clone(), paths::CELL_BOUND.into()), bool_ty, span);
                (bound, Node::new(Kind::Field(cell, paths::CELL_VALUE.into()), content, span))
            }
            Some(Place::Variable(g)) => {
                let ty = self.read_global(g, span).ty;
                (Node::new(Kind::GlobalBound(g), bool_ty, span), Node::new(Kind::Global(g), ty, span))
            }
        };
        let absent = otherwise(self, object);
        if value.ty == Ty::NEVER {
            let ty = absent.ty;
            return Node::new(Kind::Block(stmts, absent), ty, span);
        }
        let ty = self.s.types.join(value.ty, absent.ty);
        let (value, absent) = (self.coerce(value, ty), self.coerce(absent, ty));
        let choice = Node::new(Kind::If(bound, value, absent), ty, span);
        Node::new(Kind::Block(stmts, choice), ty, span)
    }

    /// `f.__defaults__` and `f.__kwdefaults__`; `None` for other names.
    pub(super) fn defaults_of(&mut self, object: &Node, name: &str, span: Span) -> Option<N> {
        let named = match name {
            paths::DUNDER_DEFAULTS => false,
            paths::DUNDER_KWDEFAULTS => true,
            _ => return None,
        };
        let f = self.program_function(object.ty)?;
        let sig = self.s.signature(f);
        let wanted =
            |p: &crate::sema::program::ParamSig| p.default.is_some() && (p.kind == ParamKind::KeywordOnly) == named;
        let at: Vec<usize> = (0..sig.params.len()).filter(|&i| wanted(&sig.params[i])).collect();
        let effects = S::Expr(Box::new(object.clone()));
        if at.is_empty() {
            return Some(Node::new(Kind::Block(vec![effects], Node::new(Kind::None, Ty::NONE, span)), Ty::NONE, span));
        }
        let this = self.s.program.function(f).nested.is_some().then(|| object.clone());
        let value = |b: &mut Self, i: usize| b.user_default(f, this.as_ref(), i, span);
        if !named {
            let items = at.into_iter().map(|i| value(self, i)).collect();
            return Some(self.tuple_of(items, span));
        }
        let items = at.into_iter().map(|i| (sig.params[i].name.clone(), value(self, i))).collect();
        Some(self.keyword_dict(items, span))
    }

    /// `f.__dict__`: a new dict of the attributes that statements of the program gave it.
    pub(super) fn dict_of_function(&mut self, object: &Node, name: &str, span: Span) -> Option<N> {
        if name != paths::DUNDER_DICT {
            return None;
        }
        let f = self.program_function(object.ty)?;
        self.s.read_attribute(None, self.reader);
        let mut stmts = vec![];
        let object = self.keep(Box::new(object.clone()), &mut stmts);
        let dict = self.keyword_dict(vec![], span);
        let dict = self.keep(dict, &mut stmts);
        for name in self.s.names_of_function(f) {
            // What the program stores under names of the language is none of its attributes.
            if name.starts_with("__") || name.contains([' ', '?']) {
                continue;
            }
            let bound = self.has_function_attribute(object.clone(), &name, span);
            let never = &mut |b: &mut Self, o: N| b.no_attribute(o.ty, &name, vec![o], span);
            let value = self.function_attribute(object.clone(), &name, span, never);
            if value.ty == Ty::NEVER {
                continue;
            }
            let (key, value) = (self.str_node(&name, span), self.coerce(value, Ty::OBJECT));
            let set = self.method(dict.clone(), paths::SETITEM, vec![key, value], span);
            stmts.push(S::If(bound, vec![S::Expr(set)], vec![]));
        }
        let ty = dict.ty;
        Some(Node::new(Kind::Block(stmts, dict), ty, span))
    }

    /// Has a function an attribute that only statements of the program give it?
    pub(super) fn has_function_attribute(&mut self, object: N, name: &str, span: Span) -> N {
        let Some(f) = self.program_function(object.ty) else { return self.bool_node(false, span) };
        self.s.read_attribute(Some(name), self.reader);
        self.open_function_attribute(f, name);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        match self.place(&object, f, name) {
            None => self.known(vec![object], false, span),
            Some(Place::Cell(cell)) => Node::new(Kind::Field(cell, paths::CELL_BOUND.into()), bool_ty, span),
            Some(Place::Variable(g)) => {
                let bound = Node::new(Kind::GlobalBound(g), bool_ty, span);
                Node::new(Kind::Block(vec![S::Expr(object)], bound), bool_ty, span)
            }
        }
    }

    /// The attributes that a function inside this one may get.
    pub(super) fn attributes_of_def(&mut self, name: &str, stmt: Option<StmtId>) -> Vec<String> {
        let unit = self.unit.clone();
        let mut out = vec![];
        stored_on(&unit, name, &mut out);
        let Some(StmtKind::FunctionDef(def)) = stmt.map(|s| &unit.stmt(s).kind) else { return out };
        if !def.decorators.is_empty() {
            out.extend(self.s.given_by_decorators.iter().cloned());
        }
        let module = self.module;
        let wraps = |b: &mut Self, e: ExprId| match unit.expr(e).kind {
            ExprKind::Call { func, .. } => {
                let path = paths::WRAPS_FUNCTION;
                matches!(b.s.static_def(module, &unit, func), Some(Def::Functions(f)) if f[0] == b.s.lang_function(path))
            }
            _ => false,
        };
        if def.decorators.iter().any(|&d| wraps(self, d)) || updated(&unit, name) {
            let read = paths::WRAPPER_ATTRIBUTES.iter().filter(|a| self.s.mentioned.contains(**a));
            out.extend(read.map(|a| a.to_string()));
            out.extend(self.copied_attributes());
        }
        out.sort();
        out.dedup();
        out
    }

    /// Attributes that `wraps` may find on the function that it wraps.
    pub(super) fn copied_attributes(&self) -> Vec<String> {
        let mut names: Vec<String> = self.s.given_by_decorators.iter().cloned().collect();
        names.sort();
        stored_on_functions(&self.unit, &mut names);
        names
    }

    /// `del f.name`
    pub(super) fn delete_function_attribute(
        &mut self,
        object: N,
        f: FunctionId,
        name: &str,
        span: Span,
        out: &mut Vec<S>,
    ) {
        let object = self.keep(object, out);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let place = self.place(&object, f, name);
        let raise = self.no_attribute(object.ty, name, vec![object], span);
        let (bound, clear) = match place {
            None => {
                out.push(S::Expr(raise));
                return self.die(out);
            }
            Some(Place::Cell(cell)) => {
                let bound = Node::new(Kind::Field(cell.clone(), paths::CELL_BOUND.into()), bool_ty, span);
                (bound, S::Expr(self.method(cell, paths::CELL_CLEAR, vec![], span)))
            }
            Some(Place::Variable(g)) => (Node::new(Kind::GlobalBound(g), bool_ty, span), S::UnsetGlobal(g)),
        };
        out.push(S::If(bound, vec![clear], vec![S::Expr(raise), S::Unreachable]));
    }

    /// New cells for the attributes of a function that is made.
    pub(super) fn attribute_cells(&mut self, f: FunctionId, names: &[String], span: Span) -> Vec<N> {
        let class = self.s.lang_class(paths::CELL);
        let mut out = vec![];
        for name in names {
            let cell = self.s.attribute_cell(f, name);
            let ty = self.s.types.class(class, vec![cell]);
            out.push(Node::new(Kind::New, ty, span));
        }
        out
    }
}

impl Sema<'_> {
    /// The variable that holds an attribute of a function which is one object. Who found it missing looks again.
    fn function_variable(&mut self, f: FunctionId, name: &str) -> GlobalId {
        let key = (f, name.to_string());
        if let Some(&g) = self.infer.function_variables.get(&key) {
            return g;
        }
        let function = self.program.function(f);
        let (module, shown) = (function.module, format!("{}.{name}", function.name));
        let g = self.add_global(module, &shown, None, None);
        self.infer.checked_globals.insert(g);
        self.infer.function_variables.insert(key, g);
        self.attribute_added(Some(name));
        g
    }

    /// The names of the attributes that statements store on a function, in the order in which they were found.
    pub fn names_of_function(&self, f: FunctionId) -> Vec<String> {
        let mut variables: Vec<(GlobalId, &String)> =
            self.infer.function_variables.iter().filter(|((of, _), _)| *of == f).map(|((_, n), g)| (*g, n)).collect();
        variables.sort();
        let mut cells: Vec<&String> =
            self.infer.attribute_cells.keys().filter(|(of, _)| *of == f).map(|(_, n)| n).collect();
        cells.sort();
        let mut names: Vec<String> = vec![];
        for name in variables.into_iter().map(|(_, n)| n).chain(cells) {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        names
    }

    /// What an attribute of a function holds, whichever object of the function it is.
    fn attribute_cell(&mut self, f: FunctionId, name: &str) -> Ty {
        let key = (f, name.to_string());
        if let Some(&ty) = self.infer.attribute_cells.get(&key) {
            return ty;
        }
        let ty = self.types.new_cell_ty(Ty::NEVER);
        self.infer.attribute_cells.insert(key, ty);
        ty
    }
}

/// Attributes that decorators give: a function stores them on a parameter and returns that.
pub fn given_by_decorators(unit: &Unit, out: &mut HashSet<String>) {
    for s in &unit.stmts {
        let StmtKind::FunctionDef(def) = &s.kind else { continue };
        let returned = def.body.iter().find_map(|&s| match unit.stmt(s).kind {
            StmtKind::Return(Some(e)) => match &unit.expr(e).kind {
                ExprKind::Name(name) => Some(name),
                _ => None,
            },
            _ => None,
        });
        let Some(given) = returned.filter(|&n| def.params.positional.iter().any(|p| p.name.text == *n)) else {
            continue;
        };
        for &stmt in &def.body {
            let StmtKind::Assign { targets, .. } = &unit.stmt(stmt).kind else { continue };
            out.extend(targets.iter().filter_map(|&t| match &unit.expr(t).kind {
                ExprKind::Attribute { value, attr } => match &unit.expr(*value).kind {
                    ExprKind::Name(n) if n == given => Some(attr.text.clone()),
                    _ => None,
                },
                _ => None,
            }));
        }
    }
}

/// Attributes that some statement of the file stores on a variable of this name.
fn stored_on(unit: &Rc<Unit>, name: &str, out: &mut Vec<String>) {
    for s in &unit.stmts {
        let targets = match &s.kind {
            StmtKind::Assign { targets, .. } => targets.as_slice(),
            StmtKind::AugAssign { target, .. } | StmtKind::AnnAssign { target, .. } => std::slice::from_ref(target),
            _ => &[],
        };
        for &target in targets {
            if let ExprKind::Attribute { value, attr } = &unit.expr(target).kind
                && matches!(&unit.expr(*value).kind, ExprKind::Name(n) if n == name)
                && !out.contains(&attr.text)
            {
                out.push(attr.text.clone());
            }
        }
    }
}

/// Attributes that statements of the file store on variables that have the names of its functions: those that `wraps` copies.
fn stored_on_functions(unit: &Rc<Unit>, out: &mut Vec<String>) {
    let mut functions: Vec<&str> = vec![];
    for s in &unit.stmts {
        if let StmtKind::FunctionDef(def) = &s.kind
            && !functions.contains(&def.name.text.as_str())
        {
            functions.push(&def.name.text);
        }
    }
    functions.into_iter().for_each(|name| stored_on(unit, name, out));
}

/// Is there a call of `update_wrapper` with this variable?
fn updated(unit: &Rc<Unit>, name: &str) -> bool {
    unit.exprs.iter().any(|e| {
        let ExprKind::Call { func, args, .. } = &e.kind else { return false };
        let callee = match &unit.expr(*func).kind {
            ExprKind::Name(n) => n,
            ExprKind::Attribute { attr, .. } => &attr.text,
            _ => return false,
        };
        let first = args.first().map(|&a| &unit.expr(a).kind);
        callee == paths::UPDATE_WRAPPER && matches!(first, Some(ExprKind::Name(n)) if n == name)
    })
}
