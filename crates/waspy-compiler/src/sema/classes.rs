//! Class statements as table entries: bases, fields, methods.

use super::Sema;
use super::dataclasses::Role;
use super::program::{Class, Def, Field, Member};
use super::types::{ClassId, FunctionId, ModuleId, Ty};
use crate::hash::HashMap;
use crate::lang_items::{cached, paths};
use std::rc::Rc;
use waspy_syntax::ast::{ClassDef, ExprId, ExprKind, StmtId, StmtKind, Unit};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::outline;

impl Sema<'_> {
    /// Declares a class of the library: its header and fields; methods are parsed when looked up.
    pub fn declare_library_class(&mut self, module: ModuleId, item: &outline::Item) -> Option<ClassId> {
        assert!(self.program.module(module).packed.is_some(), "the compiler writes no classes in the dialect");
        let unit = self.parse_library(module, item.range.clone(), 0)?;
        let class = self.declare_class(module, &unit, unit.body[0], None);
        for member in item.members.iter().filter(|m| m.is_def) {
            let members = &mut self.program.classes[class.index()].members;
            let name = crate::lang_items::protocol_name(&member.name);
            match members.entry(name.into()).or_insert_with(|| Member::Lazy(vec![])) {
                Member::Lazy(list) => list.push(member.clone()),
                _ => unreachable!("a library class has no method before its outline is read"),
            }
        }
        Some(class)
    }

    /// Declares a class statement.
    pub fn declare_class(
        &mut self,
        module: ModuleId,
        unit: &Rc<Unit>,
        stmt: StmtId,
        outer: Option<ClassId>,
    ) -> ClassId {
        let dialect = self.program.module(module).dialect;
        let StmtKind::ClassDef(def) = &unit.stmt(stmt).kind else { panic!("a class statement is declared") };
        let id = ClassId(self.program.classes.len() as u32);
        let module_name = self.program.module(module).name.clone();
        let path = match outer {
            Some(outer) => format!("{}.{}", self.program.class(outer).path, def.name.text),
            None => def.name.text.clone(),
        };
        let of_call = std::mem::take(&mut self.pending_named_tuple);
        let scope = self.pending_scope.take();
        let shown = match (outer, &scope) {
            (Some(outer), _) => format!("{}.{}", self.program.class(outer).shown, def.name.shown()),
            // What a function declares as `global` belongs to the module.
            (None, Some(scope)) if !scope.names.contains(&def.name.text) => def.name.shown().to_string(),
            (None, Some(scope)) => format!("{}{}", scope.prefix, def.name.shown()),
            (None, None) => def.name.shown().to_string(),
        };
        let around = scope.or_else(|| self.program.class(outer?).around.clone());
        let qualname = if dialect { path.clone() } else { format!("{module_name}.{shown}") };
        self.program.classes.push(Class {
            name: def.name.shown().to_string(),
            qualname,
            path,
            is_abstract: false,
            generic: false,
            open_itself: false,
            property_docs: Default::default(),
            is_protocol: false,
            unbound: Default::default(),
            module,
            span: def.name.span,
            unit: unit.clone(),
            stmt,
            dialect,
            base: None,
            bases: vec![],
            mro: vec![],
            metaclass: None,
            elsewhere: vec![],
            base_args: vec![],
            // Classes of the program are one class whatever their parameters stand for.
            type_params: def.type_params.iter().map(|p| p.name.text.clone()).filter(|_| dialect).collect(),
            fields: vec![],
            always_set: Default::default(),
            part_fields: Default::default(),
            implied: Default::default(),
            late_variables: Default::default(),
            shown,
            native: None,
            around,
            captures: vec![],
            named_tuple: of_call,
            of_call,
            computed_bases: vec![],
            varies: false,
            open: false,
            decorated: HashMap::default(),
            tail: None,
            members: HashMap::default(),
            dataclass: None,
            dataclass_fields: vec![],
            enum_members: None,
            children: vec![],
        });
        self.types.bases.push(None);
        if self.program.module(module).library {
            self.note_native_class(id, &module_name, unit, def);
            self.note_pattern_class(id, unit, def);
        }
        if dialect {
            self.note_library_class(id, &module_name, unit, def);
        }
        // A library class may name itself in its own fields: it has to be found while they are read.
        if let Some(outer) = outer {
            self.add_member(outer, &def.name.text, Member::Class(id));
        } else if !of_call
            && self.program.class(id).around.is_none()
            && !self.program.module(module).rebound.contains(&def.name.text)
        {
            self.program.modules[module.index()].scope.insert(def.name.text.clone(), Def::Class(id));
        }
        if !of_call {
            self.program.modules[module.index()].classes.insert(stmt, id);
        }
        let bases = self.bases_of(id, module, unit, def);
        self.set_bases(id, &bases, def.name.span);
        if dialect {
            self.library_fields(id, unit, def)
        } else {
            self.user_members(id, unit, def)
        }
        id
    }

    fn bases_of(&mut self, id: ClassId, module: ModuleId, unit: &Rc<Unit>, def: &ClassDef) -> Vec<ClassId> {
        let dialect = self.program.class(id).dialect;
        let bases = if dialect { def.bases.clone() } else { self.bases_without_marks(id, module, unit, def) };
        let bases = bases.into_iter().filter_map(|base| self.base_of(id, unit, def, base)).collect();
        if dialect {
            return bases;
        }
        self.mixed_enum(bases).into_iter().map(|base| self.base_of_values(base)).collect()
    }

    /// `(str, Enum)` and `(int, Enum)`: an enumeration whose members are texts or numbers too.
    fn mixed_enum(&mut self, mut bases: Vec<ClassId>) -> Vec<ClassId> {
        if bases.len() < 2 {
            return bases;
        }
        let mixes = [
            (paths::STR, paths::ENUM, paths::TEXT_ENUM),
            (paths::INT, paths::ENUM, paths::NUMBER_ENUM),
            (paths::INT, paths::FLAG, paths::INT_FLAG),
        ];
        for (plain, members, mixed) in mixes {
            let plain = self.lang_class(plain);
            if let Some(at) = bases.iter().position(|&c| c == plain)
                && let Some(of) = bases.iter().position(|&c| c == self.lang_class(members))
            {
                bases[of] = self.lang_class(mixed);
                bases.remove(at);
                return bases;
            }
        }
        bases
    }

    fn base_of(&mut self, id: ClassId, unit: &Rc<Unit>, def: &ClassDef, mut base: ExprId) -> Option<ClassId> {
        let (module, dialect) = (self.program.class(id).module, self.program.class(id).dialect);
        if let (ExprKind::Call { .. }, false) = (&unit.expr(base).kind, dialect)
            && let Some(class) = self.named_tuple_of_call(module, unit, base)
        {
            return Some(class);
        }
        if let (false, Some(class)) = (dialect, self.computed_base(module, unit, base)) {
            self.program.classes[id.index()].computed_bases.push((base, class));
            return (!self.is_no_base(id, class, unit.expr(base).span)).then_some(class);
        }
        if let (ExprKind::Subscript { value, .. }, false) = (&unit.expr(base).kind, dialect) {
            base = *value;
        }
        if let (ExprKind::Subscript { value, .. }, true) = (&unit.expr(base).kind, dialect) {
            let params: Vec<String> = def.type_params.iter().map(|p| p.name.text.clone()).collect();
            let ty = self.annotation_or_report(module, unit, base, &params);
            if let super::types::TyKind::Class(_, args) = self.types.kind(ty).clone() {
                self.program.classes[id.index()].base_args = args;
            }
            base = *value;
        }
        let found = match self.static_def(module, unit, base) {
            Some(Def::Global(g)) => {
                let class = self.class_behind_variable(module, unit, base);
                class.map(Def::Class).or(Some(Def::Global(g)))
            }
            found => found,
        };
        match found {
            Some(Def::Class(class)) if class == self.lang_class(paths::OBJECT) => None,
            // The name means the class only behind its statement.
            Some(Def::Class(class)) if class == id => {
                let text = format!("name '{}' is not defined", def.name.text);
                let d = Diagnostic::error(codes::UNDEFINED_NAME, unit.expr(base).span, text)
                    .hint("a class cannot be its own base: give the two classes different names");
                self.error(d);
                None
            }
            Some(Def::Class(class)) if !dialect && class == self.lang_class(paths::NAMED_TUPLE) => {
                self.program.classes[id.index()].named_tuple = true;
                None
            }
            Some(Def::Class(class)) if !dialect && self.is_no_base(id, class, unit.expr(base).span) => None,
            Some(Def::Class(class)) => Some(class),
            None if matches!(&unit.expr(base).kind, ExprKind::Name(n) if n == paths::TYPE_NAME) => {
                Some(self.lang_class(paths::TYPE))
            }
            found if self.is_stand_in(found.as_ref()) => None,
            found => {
                let text = "the base of a class has to be a class known when compiling";
                let hint = match found {
                    Some(Def::Global(_)) => {
                        "this variable may hold different values: write a class statement for each base"
                    }
                    _ => "name a class of this file, an imported one or a built-in one",
                };
                let d = Diagnostic::error(codes::BAD_BASE, unit.expr(base).span, text).hint(hint);
                self.error(d);
                None
            }
        }
    }

    /// Why the class has no instances: CPython's words.
    pub fn abstract_error(&mut self, id: ClassId) -> Option<String> {
        if self.program.class(id).is_protocol {
            return Some("Protocols cannot be instantiated".into());
        }
        if !self.has_abstract_methods(id) {
            return None;
        }
        let quoted: Vec<String> = self.abstract_names(id).iter().map(|n| format!("'{n}'")).collect();
        let plural = match quoted.len() {
            0 => return None,
            1 => "",
            _ => "s",
        };
        let class = &self.program.class(id).name;
        Some(format!(
            "Can't instantiate abstract class {class} without an implementation for abstract method{plural} {}",
            quoted.join(", ")
        ))
    }

    /// Is its metaclass `ABCMeta`?
    pub fn has_abstract_methods(&self, id: ClassId) -> bool {
        self.program.mro(id).into_iter().any(|c| self.program.class(c).is_abstract)
    }

    /// The methods that a class below has yet to define, sorted.
    pub fn abstract_names(&mut self, id: ClassId) -> Vec<String> {
        let mut names = vec![];
        for c in self.program.mro(id) {
            let class = self.program.class(c);
            for (name, member) in &class.members {
                let Member::Methods(ids) = member else { continue };
                if self.program.function(ids[0]).attrs.is_abstract && !names.contains(name) {
                    names.push(name.clone());
                }
            }
        }
        names.retain(|name| match self.find_member(id, name) {
            Some((_, Member::Methods(ids))) => self.program.function(ids[0]).attrs.is_abstract,
            _ => false,
        });
        names.sort();
        names
    }

    fn library_fields(&mut self, id: ClassId, unit: &Rc<Unit>, def: &ClassDef) {
        let scope = self.program.class(id).type_params.clone();
        let module = self.program.class(id).module;
        let tail_class = paths::TAIL;
        for &stmt in &def.body {
            self.absent_member(id, unit, stmt);
            let StmtKind::AnnAssign { target, annotation, .. } = &unit.stmt(stmt).kind else { continue };
            let ExprKind::Name(name) = &unit.expr(*target).kind else { continue };
            let ty = self.annotation_or_report(module, unit, *annotation, &scope);
            match self.types.kind(ty).clone() {
                super::types::TyKind::Class(c, args) if c == self.lang_class(tail_class) => {
                    self.program.classes[id.index()].tail = Some(args[0]);
                }
                _ => {
                    let field = Field { name: name.clone(), ty, annotation: None };
                    self.program.classes[id.index()].fields.push(field);
                }
            }
        }
    }

    fn user_members(&mut self, id: ClassId, unit: &Rc<Unit>, def: &ClassDef) {
        let module = self.program.class(id).module;
        self.program.classes[id.index()].dataclass = self.dataclass_options(module, unit, def);
        let is_dataclass = self.program.class(id).dataclass.is_some();
        let is_enum = self.is_enum(id);
        let named_tuple = self.program.class(id).named_tuple;
        for &stmt in &def.body {
            match &unit.stmt(stmt).kind {
                StmtKind::FunctionDef(f) => self.method_stmt(id, unit, stmt, f),
                StmtKind::ClassDef(_) => {
                    self.declare_class(module, unit, stmt, Some(id));
                }
                StmtKind::AnnAssign { target, annotation, value, .. } => {
                    let ExprKind::Name(name) = &unit.expr(*target).kind else { continue };
                    let role = if named_tuple {
                        Role::Field
                    } else if is_dataclass {
                        self.role(module, unit, *annotation)
                    } else {
                        Role::ClassVariable
                    };
                    self.annotated_member(id, unit, name, *annotation, *value, role);
                }
                StmtKind::Assign { targets, value } => {
                    for &target in targets {
                        if self.member_alias(id, unit, target, *value) {
                            continue;
                        }
                        let mut names = vec![];
                        super::infer::names::stored_target(unit, target, &mut names);
                        if names.iter().any(|(n, _)| n == paths::SLOTS) {
                            self.slots(id, unit, *value);
                        }
                        let own =
                            |n: &str| (!is_enum || n.starts_with('_')) && !super::members::is_global_in(unit, def, n);
                        for (name, _) in names.iter().filter(|(n, _)| own(n)) {
                            self.method_variable(id, name);
                        }
                    }
                }
                StmtKind::Pass => {}
                _ => self.body_statement(id, unit, stmt),
            }
        }
        self.methods_from_outside(id);
        self.scan_attributes(id, unit, def);
        for &stmt in &def.body {
            // The field of a `cached_property` comes after those that are stored at once.
            if let StmtKind::FunctionDef(f) = &unit.stmt(stmt).kind
                && self.program.class(id).members.contains_key(&cached(&f.name.text))
            {
                self.add_user_field(id, &f.name.text, None);
            }
        }
        if is_enum {
            self.enum_members(id, unit, def);
        }
        if let Some(options) = self.program.class(id).dataclass {
            self.dataclass_methods(id, options);
        }
        self.value_members(id);
        if named_tuple {
            self.named_tuple_methods(id);
        }
        self.implied_members(id, unit, def);
        self.flag_fields(id);
    }

    /// Declares a class variable.
    pub fn class_variable(&mut self, id: ClassId, name: &str) {
        if matches!(self.program.class(id).members.get(name), Some(Member::Global(_))) {
            return;
        }
        let module = self.program.class(id).module;
        let global = self.add_global(module, name, None, None);
        self.add_member(id, name, Member::Global(global));
        if self.deleted.contains(name) {
            // Some statement deletes an attribute of this name: reading looks whether it is there.
            self.infer.checked_globals.insert(global);
            self.program.classes[id.index()].late_variables.insert(name.into());
        }
    }

    /// Adds a member to a class's table.
    pub fn add_member(&mut self, id: ClassId, name: &str, member: Member) {
        self.program.classes[id.index()].members.insert(name.into(), member);
    }

    /// Declares a field unless the class or a base has it.
    pub fn add_user_field(&mut self, id: ClassId, name: &str, annotation: Option<ExprId>) {
        if self.program.all_fields(id).iter().any(|(_, f)| f.name == name) {
            return;
        }
        let ty = self.types.new_cell_ty(Ty::NEVER);
        self.program.classes[id.index()].fields.push(Field { name: name.into(), ty, annotation });
    }

    /// Every attribute that a method stores through its first parameter is a field.
    fn scan_attributes(&mut self, id: ClassId, unit: &Rc<Unit>, def: &ClassDef) {
        let mut names = vec![];
        for &stmt in &def.body {
            let StmtKind::FunctionDef(f) = &unit.stmt(stmt).kind else { continue };
            let Some(first) = f.params.positional_only.iter().chain(&f.params.positional).next() else { continue };
            super::infer::names::stored_attributes(unit, &f.body, &first.name.text, &mut names);
        }
        for name in names {
            // A property is stored through its setter; a method may be hidden by an attribute of the object.
            let property = match self.find_member(id, &name) {
                Some((_, Member::Methods(ids))) => self.program.function(ids[0]).attrs.is_property,
                Some((owner, Member::Global(_))) => self.program.class(owner).decorated.contains_key(&name),
                _ => false,
            };
            if !property {
                self.add_user_field(id, &name, None);
            }
        }
    }

    /// Methods of a class by name, inherited ones too: the first class along the bases that has it.
    pub fn find_member(&mut self, class: ClassId, name: &str) -> Option<(ClassId, Member)> {
        let mut at = Some(class);
        while let Some(c) = at {
            if !self.program.class(c).mro.is_empty() {
                if let Some(found) = self.find_in(&self.program.class(c).mro.clone(), name) {
                    return Some(found);
                }
                break;
            }
            if let Some(member) = self.program.class(c).members.get(name).cloned() {
                return Some((c, self.force_member(c, name, member)));
            }
            at = self.program.class(c).base;
        }
        if self.dataclass_method(class, name) {
            return self.find_member(class, name);
        }
        // What no class along the way has, `object` may.
        let object = self.lang_class(paths::OBJECT);
        let member = self.program.class(object).members.get(name).cloned()?;
        if self.machine_class(class) { None } else { Some((object, self.force_member(object, name, member))) }
    }

    /// A member of the first of these classes that has it.
    pub fn find_in(&mut self, classes: &[ClassId], name: &str) -> Option<(ClassId, Member)> {
        for &c in classes {
            if let Some(member) = self.program.class(c).members.get(name).cloned() {
                return Some((c, self.force_member(c, name, member)));
            }
        }
        None
    }

    /// Machine types and raw memory have no `object` behind them.
    fn machine_class(&mut self, class: ClassId) -> bool {
        let module = self.program.class(class).module;
        Some(module) == self.library_module("lowlevel.wasm")
    }

    /// Arguments of a base class, seen from a class with these arguments.
    pub fn args_of_base(&mut self, class: ClassId, args: &[Ty], base: ClassId) -> Vec<Ty> {
        let (mut at, mut args) = (class, args.to_vec());
        while at != base {
            let Some(next) = self.program.class(at).base else { return vec![] };
            let declared = self.program.class(at).base_args.clone();
            args = declared.into_iter().map(|t| self.substitute(t, &args)).collect();
            at = next;
        }
        args
    }

    /// Fields of a class with these arguments, inherited ones first: owner, name and type.
    pub fn fields_of(&mut self, class: ClassId, args: &[Ty]) -> Vec<(ClassId, String, Ty)> {
        let declared: Vec<(ClassId, String, Ty)> =
            self.program.all_fields(class).into_iter().map(|(c, f)| (c, f.name.clone(), f.ty)).collect();
        declared
            .into_iter()
            .map(|(owner, name, ty)| {
                let args = self.args_of_base(class, args, owner);
                (owner, name, self.substitute(ty, &args))
            })
            .collect()
    }

    fn force_member(&mut self, class: ClassId, name: &str, member: Member) -> Member {
        let Member::Lazy(list) = member else { return member };
        let module = self.program.class(class).module;
        let class_name = self.program.class(class).name.clone();
        let mut functions: Vec<FunctionId> = vec![];
        for m in list {
            if let Some(unit) = self.parse_library(module, m.range.clone(), m.indent) {
                let qualname = format!("{class_name}.{}", m.name);
                functions.push(self.declare_function(module, &unit, unit.body[0], Some(class), &qualname));
            }
        }
        let member = Member::Methods(functions);
        self.program.classes[class.index()].members.insert(name.into(), member.clone());
        member
    }
}
