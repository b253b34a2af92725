//! Enumerations: each member is one object in a class variable, with a name and a value. What has to know the members
//! (look-up by value and by name, the list of all) is written as Python.

use super::Sema;
use super::program::{Def, Member};
use super::types::{ClassId, ModuleId};
use crate::lang_items::paths;
use num_bigint::BigInt;
use std::rc::Rc;
use waspy_syntax::ast::{ClassDef, Constant, ExprId, ExprKind, StmtKind, Unit};
use waspy_syntax::source::SourceFile;

/// Where a member's value comes from.
#[derive(Clone, Debug)]
pub enum EnumValue {
    /// An expression of the class body.
    Expr(ExprId),
    /// `auto()`, counted.
    Number(BigInt),
    /// `auto()` of a `StrEnum`.
    Text(String),
}

/// A member, or another name of an earlier one.
#[derive(Clone, Debug)]
pub struct EnumMember {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: EnumValue,
    /// The member that it is another name of.
    pub alias: Option<String>,
}

impl Sema<'_> {
    /// Does the class derive from `Enum`?
    pub fn is_enum(&mut self, class: ClassId) -> bool {
        if self.program.class(class).dialect {
            return false;
        }
        let mut base = self.program.class(class).base;
        while let Some(b) = base {
            if self.program.class(b).dialect {
                // Only the module itself brings the class in.
                return self.library_module(paths::ENUM_MODULE) == Some(self.program.class(b).module);
            }
            base = self.program.class(b).base;
        }
        false
    }

    /// The members of an enumeration in order.
    pub fn enum_plan(&mut self, module: ModuleId, unit: &Rc<Unit>, class: ClassId, def: &ClassDef) -> Vec<EnumMember> {
        let texts = self.lang_class(paths::STR_ENUM);
        let texts = self.types.derives(class, texts);
        let mut out: Vec<EnumMember> = vec![];
        let mut known: Vec<(Constant, String)> = vec![];
        let mut next = BigInt::from(1);
        for &stmt in &def.body {
            let StmtKind::Assign { targets, value } = &unit.stmt(stmt).kind else { continue };
            let Some(ExprKind::Name(name)) = targets.first().map(|&t| &unit.expr(t).kind) else { continue };
            if name.starts_with('_') {
                continue;
            }
            let value = match self.is_auto(module, unit, *value) {
                true if texts => EnumValue::Text(name.to_lowercase()),
                true => EnumValue::Number(next.clone()),
                false => EnumValue::Expr(*value),
            };
            let constant = match &value {
                EnumValue::Number(n) => Some(Constant::Int(n.clone())),
                EnumValue::Text(t) => Some(Constant::Str(t.as_bytes().to_vec())),
                EnumValue::Expr(e) => match &unit.expr(*e).kind {
                    ExprKind::Constant(c) => Some(c.clone()),
                    _ => None,
                },
            };
            if let Some(Constant::Int(n)) = &constant
                && *n >= next
            {
                next = n + 1;
            }
            let alias = constant.as_ref().and_then(|c| known.iter().find(|(k, _)| k == c)).map(|(_, n)| n.clone());
            if let (Some(c), None) = (constant, &alias) {
                known.push((c, name.clone()));
            }
            out.push(EnumMember { name: name.clone(), value, alias });
        }
        out
    }

    fn is_auto(&mut self, module: ModuleId, unit: &Rc<Unit>, value: ExprId) -> bool {
        let ExprKind::Call { func, .. } = &unit.expr(value).kind else { return false };
        match self.static_def(module, unit, *func) {
            Some(Def::Class(class)) => class == self.lang_class(paths::AUTO),
            _ => false,
        }
    }

    /// Declares the members of an enumeration and writes its methods.
    pub fn enum_members(&mut self, id: ClassId, unit: &Rc<Unit>, def: &ClassDef) {
        let module = self.program.class(id).module;
        self.add_user_field(id, paths::ENUM_VALUE, None);
        let mut members = vec![];
        for member in self.enum_plan(module, unit, id, def) {
            let global = match member.alias.as_ref().map(|a| self.program.class(id).members.get(a)) {
                Some(Some(Member::Global(g))) => *g,
                _ => {
                    let global = self.add_global(module, &member.name, None, None);
                    members.push((member.name.clone(), global));
                    global
                }
            };
            self.add_member(id, &member.name, Member::Global(global));
        }
        let numbers = self.lang_class(paths::INT_ENUM);
        let numbers = self.types.derives(id, numbers);
        let class = self.program.class(id);
        let has = |m: &str| class.members.contains_key(m);
        let names: Vec<String> = members.iter().map(|(n, _)| n.clone()).collect();
        let text = enum_text(&class.name, &names, &has);
        let name = class.name.clone();
        self.program.classes[id.index()].enum_members = Some(members);
        let file = self.sources.add(SourceFile::new(format!("<enum {name}>"), text.clone()));
        match crate::api::stage(self.watch, "parse written code", || waspy_syntax::parse_module(file, &text)) {
            Ok(unit) => self.written_methods(id, &Rc::new(unit)),
            Err(diagnostics) => diagnostics.into_iter().for_each(|d| self.error(d)),
        }
        if numbers {
            self.add_part(id, paths::PART_OF_INT_ENUM);
        }
    }
}

/// The text of the methods that an enumeration gets.
fn enum_text(class: &str, names: &[String], has: &dyn Fn(&str) -> bool) -> String {
    use std::fmt::Write;
    let mut t = String::from("@property\ndef value(self):\n    return self._value_\n");
    if !has(paths::DUNDER_REPR) {
        let _ = writeln!(t, "def __repr__(self):\n    return f\"<{class}.{{self._name_}}: {{self._value_!r}}>\"");
    }
    let _ = writeln!(
        t,
        "@staticmethod\ndef _all_():\n    return [{}]",
        names.iter().map(|n| format!("{class}.{n}, ")).collect::<String>()
    );
    let _ =
        writeln!(t, "@staticmethod\ndef _of_value_(value):\n    if isinstance(value, {class}):\n        return value");
    for n in names {
        let _ = writeln!(t, "    if {class}.{n}._value_ == value:\n        return {class}.{n}");
    }
    let _ = writeln!(t, "    raise ValueError(f\"{{value!r}} is not a valid {class}\")");
    let _ = writeln!(t, "@staticmethod\ndef _of_name_(name):");
    for n in names {
        let _ = writeln!(t, "    if name == {n:?}:\n        return {class}.{n}");
    }
    let _ = writeln!(t, "    raise KeyError(name)");
    t
}
