//! Running one specialisation: its variables, its environment, its result.

use super::named_method::MethodsTaken;
use super::scopes::{Code, Sharing};
use super::{SpecKind, Tree};
use crate::hash::{HashMap, HashSet};
use crate::sema::Sema;
use crate::sema::program::{GlobalId, ParamKind, Signature};
use crate::sema::tree::{Kind, N, Node, S, SpecId, Var};
use crate::sema::types::{ClassId, FunctionId, ModuleId, Ty, TyKind};
use std::rc::Rc;
use waspy_syntax::ast::{ExprId, ExprKind, Params, StmtId, StmtKind, Unit};
use waspy_syntax::source::Span;

/// Is a variable bound at a point of the program?
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Bound {
    No,
    Maybe,
    Yes,
}

/// What is known of a variable at a point of the program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Slot {
    /// Type of the value it holds, when bound.
    pub ty: Ty,
    /// Whether it holds one.
    pub bound: Bound,
}

/// The variables at a point of the program; `None` where control does not come.
#[derive(Clone, PartialEq, Debug)]
pub struct Env {
    /// By variable.
    pub slots: Vec<Slot>,
    /// Can control be here?
    pub live: bool,
}

/// A loop that is being walked.
pub struct LoopScope {
    /// Environments of `break` and `continue`.
    pub breaks: Vec<Env>,
    /// Environments at `continue`.
    pub continues: Vec<Env>,
}

/// By the expression of a loop: its named variables, with the scope each is in, as they stood at its head in the end.
pub type Heads = HashMap<ExprId, Vec<(usize, String, Slot)>>;

/// A body that is being walked.
pub struct Body<'s, 'a> {
    /// The front end.
    pub s: &'s mut Sema<'a>,
    /// The specialisation.
    pub spec: u32,
    /// Who reads cells: the specialisation, or an arm of it (`kept_arms`).
    pub reader: u32,
    /// Where ids point.
    pub unit: Rc<Unit>,
    /// Its module.
    pub module: ModuleId,
    /// Its function.
    pub function: FunctionId,
    /// By label that is being walked: environments where control leaves for its end.
    pub labels: Vec<Vec<Env>>,
    /// In the typed dialect?
    pub dialect: bool,
    /// Type parameters: names and what they stand for.
    pub type_params: Vec<String>,
    /// Their bindings.
    pub bindings: Vec<Ty>,
    /// Variables by name, innermost scope last.
    pub scopes: Vec<HashMap<String, Var>>,
    /// Names of variables.
    pub var_names: Vec<String>,
    /// Dialect: the one type of each variable.
    pub declared: Vec<Option<Ty>>,
    /// Variables tested for being bound.
    pub checked: HashSet<Var>,
    /// Names that are `global` here.
    pub globals: HashSet<String>,
    /// What is known here.
    pub env: Env,
    /// Loops around.
    pub loops: Vec<LoopScope>,
    /// What the heads of inner loops came to while an outer one is walked again and again.
    pub heads: Heads,
    /// For each `try` around: the join of the environments its handler may see.
    pub tries: Vec<Env>,
    /// Declared result (library), or the type of the result cell (user).
    pub ret: Ty,
    /// The site that new cells belong to.
    pub site: (u32, u32),
    /// Class whose body the code is in, for names in class bodies.
    pub class: Option<ClassId>,
    /// In the body of a class statement: how many scopes are around it.
    pub class_body: Option<usize>,
    /// Are module-level names variables of the module (the module body)?
    pub module_level: bool,
    /// Variables that hold the exception being handled, innermost last; `None` in a `finally`, which may handle one.
    pub handling: Vec<Option<Var>>,
    /// In an operation in place, for its messages.
    pub augmented: bool,
    /// The callee whose arguments are walked.
    pub calling: Option<ExprId>,
    /// Inside calls of which only one will be made: one that takes other arguments raises TypeError.
    pub guesses: u32,
    /// How many `try` statements around handle imports that find nothing.
    pub import_guards: u32,
    /// How many `try` statements around catch a NameError.
    pub name_guards: u32,
    /// The variable that the lambda which is evaluated next is stored in.
    pub naming: Option<String>,
    /// Inside how many `try` statements that handle TypeError: a wrong number of arguments is what the program expects.
    pub type_guards: u32,
    /// What functions inside this one share with it.
    pub sharing: Rc<Sharing>,
    /// Variables that are cells.
    pub shared: HashSet<Var>,
    /// Those of them that belong to a function around.
    pub free: HashSet<Var>,
    /// Statements before the body.
    pub prologue: Vec<S>,
    /// The first parameter: what `super()` is about.
    pub receiver: Option<Var>,
    /// The generator, in the body of one.
    pub frame: Option<super::generator::Frame>,
    /// Stores to attributes are what `object` makes of them: `__setattr__` is not asked.
    pub plain_stores: bool,
    /// Attributes are read as `object` reads them: neither `__getattribute__` nor `__getattr__` is asked.
    pub plain_reads: bool,
    /// Class variables whose descriptors have been looked for: whether they are there.
    pub settled: Vec<(GlobalId, bool)>,
    /// Items of `__dict__` are stored: descriptors of the class are not asked.
    pub dict_stores: bool,
    /// Variables of the class body that no statement of it has stored yet.
    pub class_unbound: Vec<String>,
    /// Variables found to be stored after a function inside has captured them.
    pub late: HashSet<String>,
    /// What becomes of methods that are taken of objects here.
    pub methods_taken: MethodsTaken,
    /// Arms of a dispatcher that earlier runs have made.
    pub kept: super::kept_arms::Kept,
}

/// Runs a user function or a module body.
pub fn run_user(s: &mut Sema, id: SpecId, f: FunctionId, args: Vec<Ty>) -> Tree {
    let ret_cell = s.infer.specs[id.0 as usize].ret;
    let ret = s.types.intern(crate::sema::types::TyKind::Cell(ret_cell));
    let is_module = s.program.function(f).is_module_body();
    loop {
        let mut b = Body::new(s, id, f, vec![], ret);
        b.module_level = is_module;
        let code = b.code();
        if b.is_generator_function(f, &code) {
            return super::generator::run_start(s, id, f, &args);
        }
        b.share_with(f, &code);
        let params = if is_module { vec![] } else { b.declare_params(&args) };
        b.declare_locals(&code);
        let body = b.walk(&code);
        if b.late.is_empty() {
            return b.finish(params, body);
        }
        let late = std::mem::take(&mut b.late);
        s.infer.late_captures.extend(late.into_iter().map(|name| (f, name)));
    }
}

/// Runs a library function.
pub fn run_library(s: &mut Sema, id: SpecId, f: FunctionId, bindings: Vec<Ty>) -> Tree {
    let sig: Rc<Signature> = s.signature(f);
    let ret = s.substitute(sig.ret, &bindings);
    let args: Vec<Ty> = sig
        .params
        .iter()
        .map(|p| {
            let ty = s.substitute(p.ty, &bindings);
            if matches!(p.kind, ParamKind::VarArgs | ParamKind::KwArgs) { s.vararg_type(ty) } else { s.value_type(ty) }
        })
        .collect();
    let mut b = Body::new(s, id, f, bindings, ret);
    let code = b.code();
    let params = b.declare_params(&args);
    b.declare_locals(&code);
    let body = b.walk(&code);
    b.finish(params, body)
}

impl<'s, 'a> Body<'s, 'a> {
    /// A body with no variables yet.
    pub fn new(s: &'s mut Sema<'a>, id: SpecId, f: FunctionId, bindings: Vec<Ty>, ret: Ty) -> Body<'s, 'a> {
        s.enter_function(f);
        let function = s.program.function(f);
        let (unit, module, dialect, class) = (function.unit.clone(), function.module, function.dialect, function.class);
        let type_params = s.params_in_scope(f);
        Body {
            s,
            spec: id.0,
            reader: id.0,
            unit,
            module,
            function: f,
            dialect,
            type_params,
            bindings,
            scopes: vec![HashMap::default()],
            var_names: vec![],
            declared: vec![],
            checked: HashSet::default(),
            globals: HashSet::default(),
            env: Env { slots: vec![], live: true },
            loops: vec![],
            labels: vec![],
            heads: Heads::default(),
            tries: vec![],
            ret,
            site: (0, 0),
            class,
            class_body: None,
            module_level: false,
            handling: vec![],
            augmented: false,
            calling: None,
            guesses: 0,
            import_guards: 0,
            name_guards: 0,
            naming: None,
            type_guards: 0,
            sharing: Rc::default(),
            shared: HashSet::default(),
            free: HashSet::default(),
            prologue: vec![],
            receiver: None,
            frame: None,
            plain_stores: false,
            plain_reads: false,
            settled: vec![],
            dict_stores: false,
            class_unbound: vec![],
            late: HashSet::default(),
            methods_taken: MethodsTaken::Typed,
            kept: Default::default(),
        }
    }

    /// The code of the function.
    pub fn code(&self) -> Code {
        if let Some(code) = self.code_in_expression() {
            return code;
        }
        match self.s.program.function(self.function).stmt.map(|st| &self.unit.stmt(st).kind) {
            Some(StmtKind::FunctionDef(def)) => Code::Block(def.body.clone()),
            _ => Code::Block(self.unit.body.clone()),
        }
    }

    fn is_generator_function(&mut self, f: FunctionId, code: &Code) -> bool {
        let unit = self.unit.clone();
        let is_async = self.s.is_async(f);
        *self.s.infer.yields.entry(f).or_insert_with(|| is_async || code.yields(&unit))
    }

    /// What the functions inside share with this one.
    pub fn share_with(&mut self, f: FunctionId, code: &Code) {
        self.sharing = match self.s.infer.sharing.get(&f) {
            Some(known) => known.clone(),
            None => Rc::new(Sharing::of(&self.unit, &self.s.program.function(f).params(), code)),
        };
        self.s.infer.sharing.insert(f, self.sharing.clone());
    }

    pub(super) fn declare_params(&mut self, args: &[Ty]) -> Vec<(Var, Ty)> {
        let function = self.s.program.function(self.function);
        let (nested, takes_itself, span) = (function.nested.clone(), function.takes_itself(), function.span);
        let Params { positional_only, positional, vararg, keyword_only, kwarg } = function.params();
        let mut args = args.iter().copied();
        let mut out = vec![];
        if takes_itself && let Some(ty) = args.next() {
            out.push((self.temp(ty), ty));
        }
        let this = out.first().copied();
        let all = positional_only.into_iter().chain(positional).chain(vararg).chain(keyword_only).chain(kwarg);
        for (param, ty) in all.zip(args) {
            let var = self.new_named(&param.name.text, ty, Bound::Yes);
            self.declared[var.0 as usize] = self.dialect.then_some(ty);
            out.push((var, ty));
            self.receiver = self.receiver.or(Some(var));
            self.share_param(&param.name.text, var, ty, param.name.span);
        }
        if let Some(nested) = nested {
            self.declare_captures(&nested, this, span);
        }
        self.declare_class_captures();
        out
    }

    pub(super) fn declare_locals(&mut self, code: &Code) {
        let mut stored = vec![];
        match code {
            Code::Block(body) => {
                self.declare_globals(body);
                super::names::stored(&self.unit.clone(), body, &mut stored);
            }
            Code::Value(e) => super::names::walrus_names(&self.unit.clone(), *e, &mut stored),
            Code::Generator(e) => super::scopes::generator_targets(&self.unit.clone(), *e, &mut stored),
        }
        if self.module_level {
            return;
        }
        for (name, span) in stored {
            if !self.globals.contains(&name) && !self.scopes[0].contains_key(&name) {
                self.declare_local(&name, span);
            }
        }
    }

    fn declare_globals(&mut self, body: &[StmtId]) {
        let mut globals = vec![];
        super::names::declared_global(&self.unit, body, &mut globals);
        for (name, span) in globals {
            if !self.dialect && !self.module_level {
                self.s.declare_global(self.module, &name, span);
            }
            self.globals.insert(name);
        }
    }

    pub(super) fn walk(&mut self, code: &Code) -> Vec<S> {
        let mut stmts = vec![];
        match code {
            Code::Block(body) => self.block(body, &mut stmts),
            Code::Value(e) => {
                let (value, span) = (self.expr(*e), self.span(*e));
                self.emit_return(Some(value), span, &mut stmts);
            }
            Code::Generator(e) => self.generator_loops(*e, &mut stmts),
        }
        if self.env.live {
            let span = self.s.program.function(self.function).span;
            let none = Node::new(Kind::None, Ty::NONE, span);
            self.emit_return(Some(none), span, &mut stmts);
        }
        stmts
    }

    fn finish(mut self, params: Vec<(Var, Ty)>, stmts: Vec<S>) -> Tree {
        let mut body = std::mem::take(&mut self.prologue);
        body.extend(stmts);
        Tree { params, ret: Some(self.ret), body, var_names: self.var_names, checked: self.checked }
    }

    // Variables.

    /// A new variable without a name.
    pub fn temp(&mut self, ty: Ty) -> Var {
        self.new_var("", ty, Bound::Yes)
    }

    /// A new variable of a name, in the innermost scope.
    pub fn new_named(&mut self, name: &str, ty: Ty, bound: Bound) -> Var {
        let var = self.new_var(name, ty, bound);
        self.scopes.last_mut().expect("a function has a scope").insert(name.into(), var);
        var
    }

    /// A new variable.
    pub fn new_var(&mut self, name: &str, ty: Ty, bound: Bound) -> Var {
        self.var_names.push(name.into());
        self.declared.push(None);
        let var = Var(self.var_names.len() as u32 - 1);
        // The environment may be shorter than the list of variables: those of a loop are gone after it.
        *self.slot(var) = Slot { ty, bound };
        var
    }

    /// The local variable of a name.
    pub fn local(&self, name: &str) -> Option<Var> {
        self.scopes.iter().rev().find_map(|s| s.get(name).copied())
    }

    /// What is known of a variable.
    pub fn slot(&mut self, var: Var) -> &mut Slot {
        let missing = (var.0 as usize + 1).saturating_sub(self.env.slots.len());
        self.env.slots.extend(std::iter::repeat_n(Slot { ty: Ty::NEVER, bound: Bound::No }, missing));
        &mut self.env.slots[var.0 as usize]
    }

    /// Stores into a variable.
    pub fn set_var(&mut self, var: Var, value: N, out: &mut Vec<S>) {
        if self.is_shared(var) {
            return self.set_shared(var, value, out);
        }
        let value = if self.dialect { self.set_declared(var, value) } else { value };
        if value.ty == Ty::NEVER {
            out.push(S::Expr(value));
            self.die(out);
            return;
        }
        let slot = Slot { ty: value.ty, bound: Bound::Yes };
        *self.slot(var) = slot;
        self.note_for_handlers(var, slot);
        out.push(S::Set(var, value));
    }

    fn set_declared(&mut self, var: Var, value: N) -> N {
        match self.declared[var.0 as usize] {
            Some(ty) => {
                let ty = match *self.s.types.kind(ty) {
                    // A value that is known not to be `None` is so until the next store.
                    TyKind::Opt(inner)
                        if value.ty != Ty::NONE && !matches!(self.s.types.kind(value.ty), TyKind::Opt(_)) =>
                    {
                        inner
                    }
                    _ => ty,
                };
                self.coerce(value, ty)
            }
            None => {
                if value.ty != Ty::NEVER {
                    self.declared[var.0 as usize] = Some(value.ty);
                }
                value
            }
        }
    }

    /// A handler around may see the variable with this value.
    pub fn note_for_handlers(&mut self, var: Var, slot: Slot) {
        for i in 0..self.tries.len() {
            let missing = (var.0 as usize + 1).saturating_sub(self.tries[i].slots.len());
            self.tries[i].slots.extend(std::iter::repeat_n(Slot { ty: Ty::NEVER, bound: Bound::No }, missing));
            let old = self.tries[i].slots[var.0 as usize];
            self.tries[i].slots[var.0 as usize] = self.join_slot(old, slot);
        }
    }

    /// Control does not go on.
    pub fn die(&mut self, out: &mut Vec<S>) {
        if self.env.live {
            out.push(S::Unreachable);
        }
        self.env.live = false;
    }

    // Environments.

    pub(super) fn join_slot(&mut self, a: Slot, b: Slot) -> Slot {
        let bound = if a.bound == b.bound { a.bound } else { Bound::Maybe };
        let ty = match (a.bound, b.bound) {
            (Bound::No, _) => b.ty,
            (_, Bound::No) => a.ty,
            _ => self.s.types.join(a.ty, b.ty),
        };
        Slot { ty, bound }
    }

    /// The environment where two paths meet.
    pub fn join_env(&mut self, a: &Env, b: &Env) -> Env {
        if !a.live {
            return b.clone();
        }
        if !b.live {
            return a.clone();
        }
        let n = a.slots.len().max(b.slots.len());
        let unset = Slot { ty: Ty::NEVER, bound: Bound::No };
        let get = |e: &Env, i: usize| e.slots.get(i).copied().unwrap_or(unset);
        let slots = (0..n).map(|i| self.join_slot(get(a, i), get(b, i))).collect();
        Env { slots, live: true }
    }

    /// The bound variables with their types, for heads of loops and handlers.
    pub fn head(&self, env: &Env) -> Vec<(Var, Ty)> {
        let bound = env.slots.iter().enumerate().filter(|(_, s)| s.bound != Bound::No);
        bound.map(|(i, s)| (Var(i as u32), s.ty)).collect()
    }

    // Cells.

    /// A new cell of the site at hand: the same one each time the body runs.
    pub fn fresh(&mut self, content: Ty) -> Ty {
        if matches!(self.kind(), SpecKind::Dispatcher(_)) {
            // What a dispatcher makes is boxed at once: the most general layout serves, and the set of types stays finite.
            return Ty::OBJECT;
        }
        let cell = self.s.site_cell(self.spec, self.site.0, self.site.1);
        self.site.1 += 1;
        self.s.types.flow_into(cell, content);
        self.s.types.intern(crate::sema::types::TyKind::Cell(cell))
    }

    /// Runs `f` with new cells belonging to an expression.
    pub fn at_site<R>(&mut self, e: ExprId, offset: u32, f: impl FnOnce(&mut Self) -> R) -> R {
        let saved = std::mem::replace(&mut self.site, (e.0, offset));
        let result = f(self);
        self.site = saved;
        result
    }

    /// The span of an expression.
    pub fn span(&self, e: ExprId) -> Span {
        self.unit.expr(e).span
    }

    /// The name, if the expression is one.
    pub fn name_of(&self, e: ExprId) -> Option<String> {
        match &self.unit.expr(e).kind {
            ExprKind::Name(name) => Some(name.clone()),
            _ => None,
        }
    }

    /// Reads a module variable.
    pub fn read_global(&mut self, global: GlobalId, span: Span) -> N {
        let cell = self.s.program.globals[global.0 as usize].cell;
        let ty = self.s.types.read_cell(cell, self.reader);
        let kind = match self.s.program.globals[global.0 as usize].declared {
            Some(_) => Kind::Global(global),
            None => {
                self.s.infer.checked_globals.insert(global);
                Kind::GlobalChecked(global)
            }
        };
        Node::new(kind, ty, span)
    }

    /// The kind of this specialisation.
    pub fn kind(&self) -> &SpecKind {
        &self.s.infer.specs[self.spec as usize].kind
    }
}
