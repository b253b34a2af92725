//! Typed trees to IR. The only stage that sees both Python's types and the IR.
//!
//! - `layout`: where fields and elements lie; class objects.
//! - `statics`: literals as static objects.
//! - `function`: statements and control flow; SSA by walking the tree.
//! - `generator`: bodies of generators, cut at each `yield`.
//! - `expr`: expressions; `convert`: conversions; `intrinsic`: what the library's floor becomes.

mod convert;
mod expr;
mod function;
mod generator;
mod intrinsic;
mod layout;
mod places;
mod recursion;
mod sites;
mod statics;

use crate::hash::HashMap;
use crate::lang_funcs::{LangFuncs, LangItem};
use crate::lang_items::paths;
use crate::sema::Sema;
use crate::sema::infer::SpecKind;
use crate::sema::program::{Def, GlobalId};
use crate::sema::tree::{SpecId, Target};
use crate::sema::types::{FunctionId, Ty, TyKind};
use std::rc::Rc;
use waspy_ir::{Attrs, FuncDecl, FuncId, Global, Module, Sig, Site, SiteId, Type};
use waspy_syntax::ast::Unit;
use waspy_syntax::source::Span;

pub use layout::LayoutInfo;

/// State of the stage.
pub struct Build<'s, 'a> {
    /// The front end, with inference at rest.
    pub sema: &'s mut Sema<'a>,
    /// What is made.
    pub module: Module,
    funcs: HashMap<SpecId, FuncId>,
    lang_funcs: HashMap<FunctionId, (SpecId, FuncId)>,
    imports: HashMap<FunctionId, FuncId>,
    queue: Vec<SpecId>,
    layouts: HashMap<Ty, std::rc::Rc<LayoutInfo>>,
    layout_order: Vec<Ty>,
    texts: HashMap<Vec<u8>, waspy_ir::DataId>,
    statics: HashMap<Ty, waspy_ir::DataId>,
    globals: HashMap<GlobalId, waspy_ir::GlobalId>,
    bound_flags: HashMap<GlobalId, waspy_ir::GlobalId>,
    parts: HashMap<String, waspy_ir::Part>,
    sites: HashMap<Site, SiteId>,
    reprs: HashMap<Ty, Option<Type>>,
    recursive: crate::hash::HashSet<SpecId>,
    places: places::Places,
    /// Places where something raises, by their numbers from 1.
    raising_sites: Vec<SiteId>,
    site_numbers: crate::hash::HashMap<SiteId, i32>,
    site_tables: std::collections::BTreeMap<sites::Table, waspy_ir::DataId>,
    /// What tracebacks print for lines of functions.
    frame_lines: HashMap<String, waspy_ir::DataId>,
    /// Dispatchers that have a body, and the tree it was made of.
    dispatchers: std::collections::BTreeMap<SpecId, Rc<crate::sema::infer::Tree>>,
}

impl<'s, 'a> Build<'s, 'a> {
    /// An empty module over a solved program.
    pub fn new(sema: &'s mut Sema<'a>) -> Build<'s, 'a> {
        Build {
            sema,
            module: Module::new(),
            funcs: HashMap::default(),
            lang_funcs: HashMap::default(),
            imports: HashMap::default(),
            queue: vec![],
            layouts: HashMap::default(),
            layout_order: vec![],
            texts: HashMap::default(),
            statics: HashMap::default(),
            globals: HashMap::default(),
            bound_flags: HashMap::default(),
            parts: HashMap::default(),
            sites: HashMap::default(),
            reprs: HashMap::default(),
            recursive: Default::default(),
            places: Default::default(),
            raising_sites: vec![],
            site_numbers: Default::default(),
            site_tables: Default::default(),
            frame_lines: Default::default(),
            dispatchers: Default::default(),
        }
    }

    /// The same once more, to be finished in another way.
    pub fn fork(&mut self) -> Build<'_, 'a> {
        Build {
            sema: self.sema,
            module: self.module.clone(),
            funcs: self.funcs.clone(),
            lang_funcs: self.lang_funcs.clone(),
            imports: self.imports.clone(),
            queue: self.queue.clone(),
            layouts: self.layouts.clone(),
            layout_order: self.layout_order.clone(),
            texts: self.texts.clone(),
            statics: self.statics.clone(),
            globals: self.globals.clone(),
            bound_flags: self.bound_flags.clone(),
            parts: self.parts.clone(),
            sites: self.sites.clone(),
            reprs: self.reprs.clone(),
            recursive: self.recursive.clone(),
            places: self.places.clone(),
            raising_sites: self.raising_sites.clone(),
            site_numbers: self.site_numbers.clone(),
            site_tables: self.site_tables.clone(),
            frame_lines: self.frame_lines.clone(),
            dispatchers: self.dispatchers.clone(),
        }
    }

    /// The function of a specialisation; its body is built later, once.
    pub fn func(&mut self, spec: SpecId) -> FuncId {
        if let Some(&id) = self.funcs.get(&spec) {
            return id;
        }
        if !self.sema.infer.specs[spec.0 as usize].has_run() {
            // Asked for by a tree that was made while building: its own tree has to exist first.
            self.sema.solve(&[spec]);
        }
        let (sig, attrs, name) = (self.sig(spec), self.attrs(spec), self.spec_name(spec));
        let id = FuncId(self.module.funcs.len() as u32);
        self.module.funcs.push(FuncDecl::Declared { name, sig, attrs });
        self.funcs.insert(spec, id);
        self.queue.push(spec);
        id
    }

    /// Builds every function that was asked for and has no body yet. The new ones. Dispatchers come last: what is
    /// built before them may box further types.
    pub fn build_queued(&mut self) -> Vec<FuncId> {
        let (mut built, mut waiting) = (vec![], vec![]);
        while let Some(spec) = self.queue.pop() {
            let id = self.funcs[&spec];
            let FuncDecl::Declared { name, sig, attrs } = self.module.funcs[id.index()].clone() else { continue };
            if let SpecKind::Dispatcher(_) = self.sema.infer.specs[spec.0 as usize].kind {
                waiting.push(spec);
                continue;
            }
            let function = function::build(self, spec, name, sig, attrs);
            self.module.funcs[id.index()] = FuncDecl::Defined(function);
            built.push(id);
        }
        if !built.is_empty() {
            self.queue = waiting;
            return built;
        }
        for (spec, tree) in self.dispatchers.clone() {
            if !Rc::ptr_eq(&tree, &self.sema.infer.specs[spec.0 as usize].tree) && !waiting.contains(&spec) {
                waiting.push(spec);
            }
        }
        waiting.into_iter().map(|spec| self.build_dispatcher(spec)).collect()
    }

    /// Builds a dispatcher, again when inference has given it more arms since.
    fn build_dispatcher(&mut self, spec: SpecId) -> FuncId {
        let id = self.funcs[&spec];
        let (sig, attrs, name) = (self.sig(spec), self.attrs(spec), self.spec_name(spec));
        self.dispatchers.insert(spec, self.sema.infer.specs[spec.0 as usize].tree.clone());
        let function = function::build(self, spec, name, sig, attrs);
        self.module.funcs[id.index()] = FuncDecl::Defined(function);
        id
    }

    fn sig(&mut self, spec: SpecId) -> Sig {
        let tree = &self.sema.infer.specs[spec.0 as usize].tree;
        let (params, ret) = (tree.params.clone(), tree.ret);
        let params = params.into_iter().filter_map(|(_, ty)| self.repr(ty)).collect();
        let results = ret.and_then(|ty| self.repr(ty)).into_iter().collect();
        Sig { params, results }
    }

    fn attrs(&mut self, spec: SpecId) -> Attrs {
        let f = match self.sema.infer.specs[spec.0 as usize].kind {
            SpecKind::User(f, _) | SpecKind::Library(f, _) => f,
            SpecKind::Body(start) => self.made_by(start).0,
            SpecKind::Call(..) => unreachable!("a call by types has no code"),
            SpecKind::Dispatcher(_) | SpecKind::Virtual(..) => {
                return Attrs { hidden: true, noinline: true, ..Attrs::default() };
            }
        };
        let function = self.sema.program.function(f);
        let a = &function.attrs;
        Attrs {
            inline: a.inline,
            noinline: a.noinline,
            cold: a.cold,
            pure: a.pure,
            noraise: a.noraise,
            nocollect: a.nocollect,
            amortised: a.amortised,
            hidden: self.sema.program.module(function.module).library || self.sema.is_hidden(f),
        }
    }

    fn spec_name(&mut self, spec: SpecId) -> String {
        let kind = self.sema.infer.specs[spec.0 as usize].kind.clone();
        let (f, types) = match kind {
            SpecKind::User(f, types) | SpecKind::Library(f, types) => (f, types),
            SpecKind::Dispatcher(op) => return format!("dispatch.{op:?}"),
            SpecKind::Virtual(callee, types) => {
                let class = self.sema.program.class(callee.class).name.clone();
                return format!("virtual.{class}.{}[{}]", callee.name, self.type_names(types));
            }
            SpecKind::Body(start) => return format!("{} resumed", self.spec_name(start)),
            SpecKind::Call(..) => unreachable!("a call by types has no code"),
        };
        let function = self.sema.program.function(f);
        let module = self.sema.program.module(function.module).name.clone();
        let name = format!("{module}.{}", function.qualname);
        if types.is_empty() {
            return name;
        }
        format!("{name}[{}]", self.type_names(types))
    }

    fn type_names(&mut self, types: Vec<Ty>) -> String {
        let mut shown = |t| {
            let t = self.sema.types.resolve(t);
            self.sema.show(t)
        };
        types.into_iter().map(&mut shown).collect::<Vec<_>>().join(", ")
    }

    /// The function behind a call; `None` for intrinsics.
    pub fn target(&mut self, target: &Target) -> Option<FuncId> {
        if let Target::Library(f, _) = target
            && self.sema.program.function(*f).attrs.wasm_import.is_some()
        {
            return Some(self.import(*f));
        }
        let spec = self.sema.target_spec(target)?;
        Some(self.func(spec))
    }

    fn import(&mut self, f: FunctionId) -> FuncId {
        if let Some(&id) = self.imports.get(&f) {
            return id;
        }
        let declared = self.sema.signature(f);
        let params = declared.params.iter().filter_map(|p| self.repr(p.ty)).collect();
        let results = self.repr(declared.ret).into_iter().collect();
        let (module, name) = self.sema.program.function(f).attrs.wasm_import.clone().expect("it is an import");
        let id = FuncId(self.module.funcs.len() as u32);
        let attrs = Attrs { noraise: true, nocollect: true, ..Attrs::default() };
        self.module.funcs.push(FuncDecl::Import { module, name, sig: Sig { params, results }, attrs });
        self.imports.insert(f, id);
        id
    }

    /// The type of the IR values that carry a Python type; `None` when there is nothing to carry.
    pub fn repr(&mut self, ty: Ty) -> Option<Type> {
        if let Some(&repr) = self.reprs.get(&ty) {
            return repr;
        }
        let resolved = self.sema.types.resolve(ty);
        let repr = self.repr_of(resolved);
        if resolved == ty {
            self.reprs.insert(ty, repr);
        }
        repr
    }

    fn repr_of(&mut self, ty: Ty) -> Option<Type> {
        match self.sema.types.kind(ty).clone() {
            TyKind::Never | TyKind::None | TyKind::Type(..) | TyKind::Function(_) | TyKind::Module(_) => None,
            TyKind::Name(_) | TyKind::Spec(_) => None,
            TyKind::Object => Some(Type::Obj),
            TyKind::Tuple(_) => Some(Type::Ref),
            TyKind::Opt(inner) => self.repr(inner),
            TyKind::Class(class, _) => {
                let is = |b: &mut Self, path| b.sema.lang_class(path) == class;
                Some(match () {
                    () if is(self, paths::INT) => Type::Int,
                    () if is(self, paths::FLOAT) || is(self, paths::F64) => Type::F64,
                    () if is(self, paths::BOOL) || is(self, paths::I32) => Type::I32,
                    () if is(self, paths::I64) => Type::I64,
                    () if is(self, paths::PTR) => Type::Ptr,
                    () if is(self, paths::F32) => Type::F32,
                    () if is(self, paths::LENGTH) => Type::I32,
                    () if [paths::U8, paths::I8, paths::U16, paths::I16].iter().any(|p| is(self, p)) => Type::I32,
                    () => Type::Ref,
                })
            }
            TyKind::Cell(_) | TyKind::Param(_) => unreachable!("a resolved type has no {:?}", self.sema.types.kind(ty)),
        }
    }

    /// The IR global of a module variable.
    pub fn global(&mut self, g: GlobalId) -> Option<waspy_ir::GlobalId> {
        if let Some(&id) = self.globals.get(&g) {
            return Some(id);
        }
        let ty = self.global_type(g);
        let ty = self.repr(ty)?;
        let name = self.sema.program.globals[g.0 as usize].name.clone();
        let init = self.global_init(g);
        self.module.globals.push(Global { name, ty, init });
        let id = waspy_ir::GlobalId(self.module.globals.len() as u32 - 1);
        self.globals.insert(g, id);
        Some(id)
    }

    /// The type that a module variable holds.
    pub fn global_type(&mut self, g: GlobalId) -> Ty {
        let var = &self.sema.program.globals[g.0 as usize];
        let (declared, cell) = (var.declared, var.cell);
        let ty = declared.unwrap_or_else(|| self.sema.types.intern(TyKind::Cell(cell)));
        self.sema.types.resolve(ty)
    }

    fn global_init(&mut self, g: GlobalId) -> i64 {
        use waspy_syntax::ast::{Constant, ExprKind, UnaryOp};
        let Some((unit, e)) = self.sema.program.globals[g.0 as usize].init.clone() else { return 0 };
        match &unit.expr(e).kind {
            ExprKind::Constant(Constant::Int(n)) => i64::try_from(n).unwrap_or(0),
            ExprKind::Constant(Constant::Bool(b)) => i64::from(*b),
            ExprKind::UnaryOp { op: UnaryOp::Neg, operand } => match &unit.expr(*operand).kind {
                ExprKind::Constant(Constant::Int(n)) => i64::try_from(n).map_or(0, |n| -n),
                _ => 0,
            },
            _ => 0,
        }
    }

    /// The globals that hold something only while the host calls, or until it calls again.
    pub fn passing_globals(&mut self) -> Vec<waspy_ir::GlobalId> {
        let mut out = vec![];
        for path in paths::PASSING_GLOBALS {
            if let Def::Global(g) = self.sema.lang(path)
                && let Some(&id) = self.globals.get(&g)
            {
                out.push(id);
            }
        }
        out
    }

    /// The flag that says whether a module variable is bound.
    pub fn bound_flag(&mut self, g: GlobalId) -> Option<waspy_ir::GlobalId> {
        if !self.sema.infer.checked_globals.contains(&g) {
            return None;
        }
        if let Some(&id) = self.bound_flags.get(&g) {
            return Some(id);
        }
        let name = format!("{}.bound", self.sema.program.globals[g.0 as usize].name);
        self.module.globals.push(Global { name, ty: Type::I32, init: 0 });
        let id = waspy_ir::GlobalId(self.module.globals.len() as u32 - 1);
        self.bound_flags.insert(g, id);
        Some(id)
    }

    /// A heap partition by name.
    pub fn part(&mut self, name: &str) -> waspy_ir::Part {
        if let Some(&part) = self.parts.get(name) {
            return part;
        }
        let part = waspy_ir::Part(self.module.parts.len() as u32);
        self.module.parts.push(name.into());
        self.parts.insert(name.into(), part);
        part
    }

    /// The traceback site of a span in a function.
    pub fn site(&mut self, span: Span, function: &str, unit: &Unit) -> SiteId {
        let (line, marks) = self.places.find(&self.sema.sources, unit, span);
        let file = self.sema.sources.file(span.file).path.clone();
        let site = Site { file, function: function.into(), line, marks, inlined_at: None };
        if let Some(&id) = self.sites.get(&site) {
            return id;
        }
        let id = SiteId(self.module.sites.len() as u32);
        self.module.sites.push(site.clone());
        self.sites.insert(site, id);
        id
    }

    /// The function of a library path without type parameters; it is inferred when it is needed for the first time.
    pub fn lang_func(&mut self, path: &'static str) -> FuncId {
        let f = self.sema.lang_function(path);
        if let Some(&(spec, func)) = self.lang_funcs.get(&f) {
            // What has been boxed since the last time may have given dispatchers more to do.
            self.sema.solve(&[spec]);
            return func;
        }
        let spec = self.sema.spec(SpecKind::Library(f, vec![]));
        self.sema.solve(&[spec]);
        let func = self.func(spec);
        self.lang_funcs.insert(f, (spec, func));
        func
    }

    /// A library function with its type parameters bound.
    pub fn library_func(&mut self, f: FunctionId, bindings: Vec<Ty>) -> FuncId {
        let spec = self.sema.spec(SpecKind::Library(f, bindings));
        self.sema.solve(&[spec]);
        self.func(spec)
    }

    /// Exports a function under a name of the core module.
    pub fn export(&mut self, name: &str, func: FuncId) {
        self.module.exports.push((name.into(), func));
    }

    /// Makes every allocation collect, and overwrites what is freed.
    pub fn stress(&mut self) {
        for path in [paths::STRESS, paths::POISON] {
            if let Def::Global(g) = self.sema.lang(path)
                && let Some(global) = self.global(g)
            {
                self.module.globals[global.index()].init = 1;
            }
        }
    }

    /// Does the library have this name? (Parts of it are written later than others.)
    pub fn has(&mut self, path: &str) -> bool {
        let Some((module, name)) = path.rsplit_once('.') else { return false };
        let Some(id) = self.sema.library_module(module) else { return false };
        matches!(self.sema.lookup(id, name), Some(Def::Functions(_) | Def::Class(_)))
    }
}

impl LangFuncs for Build<'_, '_> {
    fn func(&mut self, item: LangItem) -> FuncId {
        self.lang_func(item.path())
    }

    fn site_number(&mut self, site: SiteId) -> i32 {
        self.number_of_site(site)
    }
}
