//! Which fields an object always has: those that `__init__` stores on every path before anybody else sees the object.
//!
//! The other fields of a class have a flag beside them that says whether they are set; reading one looks at the flag, and
//! falls back to the class variable of the same name, or raises AttributeError.

use super::Sema;
use super::infer::names;
use super::program::{Field, Member};
use super::types::ClassId;
use crate::hash::HashSet;
use crate::lang_items::paths;
use waspy_syntax::ast::{ExprId, ExprKind, StmtId, StmtKind, Unit};

/// The name of the flag of a field.
pub fn flag_name(field: &str) -> String {
    format!("{field}?")
}

/// Follows the statements of an `__init__`.
struct Walk<'a> {
    unit: &'a Unit,
    this: &'a str,
    /// Fields that `super().__init__()` stores.
    inherited: HashSet<String>,
    /// Fields that the constructor of each base stores, by the name that the class statement gives the base.
    bases: Vec<(String, HashSet<String>)>,
    /// Fields set on every path so far; `None` where control does not come.
    set: Option<HashSet<String>>,
    /// Their meet over every way out of the function.
    ends: Option<HashSet<String>>,
    /// Fields that are read, or may be, before they are set.
    early: HashSet<String>,
    /// From here on others may see the object.
    shared: bool,
}

impl Walk<'_> {
    fn block(&mut self, body: &[StmtId]) {
        for &stmt in body {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: StmtId) {
        names::expressions(self.unit, stmt).into_iter().for_each(|e| self.uses(e, true));
        match &self.unit.stmt(stmt).kind {
            StmtKind::Assign { targets, .. } => targets.iter().for_each(|&t| self.store(t)),
            StmtKind::AnnAssign { target, value: Some(_), .. } => self.store(*target),
            StmtKind::If { then, orelse, .. } => {
                let before = self.set.clone();
                self.block(then);
                let after = std::mem::replace(&mut self.set, before);
                self.block(orelse);
                self.set = meet(after, self.set.take());
            }
            StmtKind::Return(_) => {
                self.ends = meet(self.ends.take(), self.set.take());
            }
            StmtKind::Raise { .. } => self.set = None,
            StmtKind::AugAssign { target, .. } => self.uses(*target, false),
            StmtKind::FunctionDef(_) | StmtKind::ClassDef(_) => self.shared = true,
            _ => {
                // The body may run any number of times, or be left in the middle.
                let before = self.set.clone();
                names::blocks(self.unit, stmt).iter().for_each(|b| self.block(b));
                self.set = before;
            }
        }
    }

    fn store(&mut self, target: ExprId) {
        match &self.unit.expr(target).kind {
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().for_each(|&i| self.store(i)),
            ExprKind::Attribute { value, attr } if self.is_this(*value) && !self.shared => {
                if let Some(set) = &mut self.set {
                    set.insert(attr.text.clone());
                }
            }
            _ => {}
        }
    }

    fn is_this(&self, e: ExprId) -> bool {
        matches!(&self.unit.expr(e).kind, ExprKind::Name(n) if n == self.this)
    }

    fn uses(&mut self, e: ExprId, top: bool) {
        let unit = self.unit;
        match &unit.expr(e).kind {
            ExprKind::Name(name) if name == self.this => self.shared = true,
            ExprKind::Attribute { value, attr } if self.is_this(*value) => {
                // As a target of the statement it is stored, not read; `+=` reads it.
                if !top && self.set.as_ref().is_some_and(|s| !s.contains(&attr.text)) {
                    self.early.insert(attr.text.clone());
                }
            }
            ExprKind::Call { func, args, keywords } => {
                if let ExprKind::Attribute { value, attr } = &unit.expr(*func).kind {
                    if let Some(stored) =
                        self.constructor_above(*value, args).filter(|_| attr.text == paths::DUNDER_INIT)
                    {
                        if let Some(set) = &mut self.set
                            && !self.shared
                        {
                            set.extend(stored);
                        }
                        let args = args.iter().skip(usize::from(!self.is_super(*value)));
                        args.copied().chain(keywords.iter().map(|k| k.value)).for_each(|a| self.uses(a, false));
                        return;
                    } else if self.is_this(*value) {
                        // A method of the object sees it.
                        self.shared = true;
                    } else {
                        self.uses(*value, false);
                    }
                } else {
                    self.uses(*func, false);
                }
                args.iter().copied().chain(keywords.iter().map(|k| k.value)).for_each(|a| self.uses(a, false));
            }
            // It may keep the object.
            ExprKind::Lambda { .. } => self.shared = true,
            _ => names::children(unit, e).into_iter().for_each(|c| self.uses(c, false)),
        }
    }

    /// What `super().__init__(…)` or `Base.__init__(self, …)` stores.
    fn constructor_above(&self, of: ExprId, args: &[ExprId]) -> Option<HashSet<String>> {
        if self.is_super(of) {
            return Some(self.inherited.clone());
        }
        let ExprKind::Name(name) = &self.unit.expr(of).kind else { return None };
        let (_, stored) = self.bases.iter().find(|(n, _)| n == name)?;
        args.first().filter(|&&a| self.is_this(a)).map(|_| stored.clone())
    }

    fn is_super(&self, e: ExprId) -> bool {
        let ExprKind::Call { func, .. } = &self.unit.expr(e).kind else { return false };
        matches!(&self.unit.expr(*func).kind, ExprKind::Name(n) if n == paths::SUPER)
    }
}

fn meet(a: Option<HashSet<String>>, b: Option<HashSet<String>>) -> Option<HashSet<String>> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.intersection(&b).cloned().collect()),
        (a, b) => a.or(b),
    }
}

impl Sema<'_> {
    /// Gives a flag to each own field that an object of the class may lack.
    pub fn flag_fields(&mut self, id: ClassId) {
        let mro = self.program.mro(id);
        let parts = mro.iter().flat_map(|&c| &self.program.class(c).part_fields).cloned().collect::<Vec<_>>();
        let always: HashSet<String> = match self.is_written(id) {
            true => self.program.class(id).fields.iter().map(|f| f.name.clone()).collect(),
            false => self.always_set(id).difference(&self.deleted).chain(&parts).cloned().collect(),
        };
        self.flag_missing(id, &always);
        self.program.classes[id.index()].always_set.clone_from(&always);
        if self.is_written(id) {
            return;
        }
        // What the constructor of a base stores, and this class's does not.
        let mut above = self.program.class(id).base;
        while let Some(c) = above.filter(|&c| !self.program.class(c).dialect) {
            let stored = self.program.class(c).always_set.clone();
            let lost = stored.iter().filter(|n| !always.contains(*n)).cloned().collect::<HashSet<_>>();
            if !lost.is_empty() && !self.is_written(c) {
                let kept: HashSet<String> = stored.difference(&lost).cloned().collect();
                self.flag_missing(c, &kept);
                self.program.classes[c.index()].always_set = kept;
            }
            above = self.program.class(c).base;
        }
    }

    /// Are its objects made by what the library or the compiler wrote, which stores every field?
    fn is_written(&self, id: ClassId) -> bool {
        let class = self.program.class(id);
        self.program.module(class.module).library || class.enum_members.is_some()
    }

    /// Gives a flag to each own field that is not among these.
    fn flag_missing(&mut self, id: ClassId, always: &HashSet<String>) {
        let ty = self.lang_ty(paths::BOOL);
        let class = &mut self.program.classes[id.index()];
        let names: HashSet<String> = class.fields.iter().map(|f| f.name.clone()).collect();
        let plain = class.fields.iter().map(|f| f.name.clone());
        let missing: Vec<String> =
            plain.filter(|n| !n.ends_with('?') && !always.contains(n) && !names.contains(&flag_name(n))).collect();
        for name in missing {
            class.fields.push(Field { name: flag_name(&name), ty, annotation: None });
        }
    }

    fn always_set(&mut self, id: ClassId) -> HashSet<String> {
        if self.bare_objects || self.defines_new(id) || self.says_its_state(id) {
            return HashSet::default();
        }
        let class = self.program.class(id);
        let stored = |c: &ClassId| self.program.class(*c).always_set.clone();
        let mro = self.program.mro(id);
        // The next constructor along the way; those behind it are its own affair.
        let next = mro.iter().skip(1).find(|&&c| self.program.class(c).members.contains_key(paths::DUNDER_INIT));
        let inherited = next.or(class.base.as_ref()).map(stored).unwrap_or_default();
        let Some(Member::Methods(ids)) = class.members.get(paths::DUNDER_INIT) else { return inherited };
        let bases = class.bases.iter().map(|b| (self.program.class(*b).name.clone(), stored(b))).collect();
        let function = self.program.function(ids[0]);
        let (unit, params, body) = (function.unit.clone(), function.params(), function.def().body.clone());
        let Some(this) = params.positional_only.iter().chain(&params.positional).next() else { return inherited };
        let mut walk = Walk {
            unit: &unit,
            this: &this.name.text,
            inherited,
            bases,
            set: Some(HashSet::default()),
            ends: None,
            early: HashSet::default(),
            shared: false,
        };
        walk.block(&body);
        let set = meet(walk.ends.take(), walk.set.take()).unwrap_or_default();
        set.difference(&walk.early).cloned().collect()
    }

    /// Does the program say how objects of the class are made?
    pub fn defines_new(&self, id: ClassId) -> bool {
        let defines = |c: &ClassId| {
            let class = self.program.class(*c);
            !class.dialect && class.members.contains_key(paths::DUNDER_NEW)
        };
        self.program.mro(id).iter().any(defines)
    }

    /// Does the program say what `copy` takes over? A copy has no attributes before that.
    fn says_its_state(&self, id: ClassId) -> bool {
        let defines = |c: &ClassId| paths::STATE.iter().any(|m| self.program.class(*c).members.contains_key(*m));
        self.program.mro(id).iter().any(defines)
    }

    /// The flag that says whether an object of the class has the field; `None` where it always has it.
    pub fn field_flag(&self, class: ClassId, field: &str) -> Option<String> {
        let flag = flag_name(field);
        self.program.all_fields(class).iter().any(|(_, f)| f.name == flag).then_some(flag)
    }

    /// Adds a field that only code outside the class stores. Whoever found it missing runs again.
    pub fn add_outside_field(&mut self, class: ClassId, name: &str) {
        self.add_user_field(class, name, None);
        let ty = self.lang_ty(paths::BOOL);
        self.program.classes[class.index()].fields.push(Field { name: flag_name(name), ty, annotation: None });
        let mut below = self.program.class(class).children.clone();
        while let Some(child) = below.pop() {
            below.extend(self.program.class(child).children.iter().copied());
            self.merge_field(class, child, name);
        }
        self.copy_late_field(class, name, &flag_name(name));
        self.attribute_added(Some(name));
    }

    /// A class below had the field as its own: it is the one inherited now.
    fn merge_field(&mut self, class: ClassId, child: ClassId, name: &str) {
        let own = |s: &Self, c: ClassId| s.program.class(c).fields.iter().find(|f| f.name == name).map(|f| f.ty);
        let (Some(mine), Some(theirs)) = (own(self, class), own(self, child)) else { return };
        self.types.unify(mine, theirs);
        let flag = flag_name(name);
        self.program.classes[child.index()].fields.retain(|f| f.name != name && f.name != flag);
    }
}
