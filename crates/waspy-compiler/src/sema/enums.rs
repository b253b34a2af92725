//! Enumerations: each member is one object in a class variable, with a name and a value. What has to know the members
//! (look-up by value and by name, the list of all) is written as Python.

use super::Sema;
use super::dataclasses::class_in_text;
use super::method_values::special_key;
use super::program::{Def, Member};
use super::types::{ClassId, ModuleId};
use crate::hash::HashMap;
use crate::lang_items::paths;
use num_bigint::BigInt;
use std::rc::Rc;
use waspy_syntax::ast::{BinOp, ClassDef, Constant, ExprId, ExprKind, StmtKind, Unit};

/// Where a member's value comes from.
#[derive(Clone, Debug)]
pub enum EnumValue {
    /// An expression of the class body.
    Expr(ExprId),
    /// `auto()`, counted.
    Number(BigInt),
    /// `auto()` of a `StrEnum`.
    Text(String),
    /// `auto()`, of which `_generate_next_value_` says what it is.
    Generated,
}

impl EnumValue {
    /// Are both written as tuples of the same constants?
    fn is_same(&self, unit: &Unit, other: &EnumValue) -> bool {
        let (EnumValue::Expr(a), EnumValue::Expr(b)) = (self, other) else { return false };
        matches!(unit.expr(*a).kind, ExprKind::Tuple(_)) && same_constants(unit, *a, *b)
    }
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
        let generated = self.find_member(class, paths::ENUM_NEXT_VALUE).is_some();
        let mut out: Vec<EnumMember> = vec![];
        let flags = self.lang_class(paths::FLAG);
        let flags = self.types.derives(class, flags);
        let mut known: Vec<(Constant, String)> = vec![];
        let mut numbers: HashMap<String, BigInt> = HashMap::default();
        let mut next = BigInt::from(1);
        for &stmt in &def.body {
            let StmtKind::Assign { targets, value } = &unit.stmt(stmt).kind else { continue };
            let Some(ExprKind::Name(name)) = targets.first().map(|&t| &unit.expr(t).kind) else { continue };
            if name.starts_with('_') {
                continue;
            }
            let value = match self.is_auto(module, unit, *value) {
                true if generated => EnumValue::Generated,
                true if texts => EnumValue::Text(name.to_lowercase()),
                true => EnumValue::Number(next.clone()),
                false => EnumValue::Expr(*value),
            };
            let constant = match &value {
                EnumValue::Number(n) => Some(Constant::Int(n.clone())),
                EnumValue::Text(t) => Some(Constant::Str(t.as_bytes().to_vec())),
                EnumValue::Generated => None,
                EnumValue::Expr(e) => match &unit.expr(*e).kind {
                    ExprKind::Constant(c) => Some(c.clone()),
                    _ => constant_number(unit, *e, &numbers).map(Constant::Int),
                },
            };
            if let Some(Constant::Int(n)) = &constant {
                numbers.insert(name.clone(), n.clone());
                if *n >= next {
                    next = if flags { BigInt::from(1) << n.bits() } else { n + 1 };
                }
            }
            let alias = match &constant {
                Some(c) => known.iter().find(|(k, _)| k == c).map(|(_, n)| n.clone()),
                None => out.iter().find(|m| m.alias.is_none() && m.value.is_same(unit, &value)).map(|m| m.name.clone()),
            };
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
        self.types.note_assigned(paths::ENUM_CLASSES.into());
        self.add_user_field(id, paths::ENUM_VALUE, None);
        self.extends_members(id, unit, def);
        let (mut members, mut all) = (vec![], vec![]);
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
            all.push((member.name.clone(), member.alias.unwrap_or(member.name)));
        }
        let [flags, texts] = [paths::FLAG, paths::STR_ENUM].map(|path| {
            let base = self.lang_class(path);
            self.types.derives(id, base)
        });
        if flags {
            self.class_variable(id, paths::FLAGS_MADE);
        }
        let numbers = self.lang_class(paths::INT_ENUM);
        let numbers = self.types.derives(id, numbers);
        let missing = self.find_member(id, paths::ENUM_MISSING).is_some();
        let class = self.program.class(id);
        let has = |m: &str| class.members.contains_key(m);
        let names: Vec<String> = members.iter().map(|(n, _)| n.clone()).collect();
        let text =
            enum_text(&class_in_text(id), &names, &all, flags, &|m| m == paths::ENUM_MISSING && missing || has(m));
        self.program.classes[id.index()].enum_members = Some(members);
        self.write_methods(id, text);
        let numbers = numbers || flags && self.is_number_enum(id);
        let mixed = [paths::TEXT_ENUM, paths::NUMBER_ENUM].into_iter().any(|path| {
            let base = self.lang_class(path);
            self.types.derives(id, base)
        });
        let parts = [
            (mixed, paths::PART_OF_MIXED_ENUM),
            (flags && numbers, paths::PART_OF_INT_FLAG),
            (numbers, paths::PART_OF_INT_ENUM),
            (flags, paths::PART_OF_FLAG),
            (texts, paths::PART_OF_STR_ENUM),
        ];
        parts.into_iter().filter(|(wanted, _)| *wanted).for_each(|(_, part)| self.add_part(id, part));
    }

    /// An enumeration that has members is no base of another one.
    fn extends_members(&mut self, id: ClassId, unit: &Rc<Unit>, def: &ClassDef) {
        let full = |b: &&ClassId| self.program.class(**b).enum_members.as_ref().is_some_and(|m| !m.is_empty());
        let Some(&base) = self.program.class(id).bases.iter().find(full) else { return };
        let text = format!("<enum '{}'> cannot extend <enum '{}'>", def.name.text, self.program.class(base).name);
        let span = def.bases.first().map(|&e| unit.expr(e).span).unwrap_or_default();
        self.unmakeable(id, text, "write the members of both in one class", span);
    }

    /// Is the function one that enumerations get, which CPython has in a module of its own, or one that passes its arguments on?
    pub fn is_hidden(&self, f: super::types::FunctionId) -> bool {
        let function = self.program.function(f);
        let hides = |c| {
            let class = self.program.class(c);
            class.enum_members.is_some() || class.members.contains_key(&special_key(c, &function.name))
        };
        function.class.is_some_and(hides) && &*self.sources.file(function.span.file).path == paths::WRITTEN_FILE
    }

    /// Are the members integers?
    pub fn is_number_enum(&mut self, id: ClassId) -> bool {
        [paths::INT_ENUM, paths::INT_FLAG].into_iter().any(|path| {
            let base = self.lang_class(path);
            self.types.derives(id, base)
        })
    }
}

impl Sema<'_> {
    /// `@unique`: the class statement raises where members have the same value.
    pub fn check_unique(&mut self, id: ClassId, unit: &Rc<Unit>, def: &ClassDef) {
        let module = self.program.class(id).module;
        let members = self.enum_plan(module, unit, id, def);
        let twice = members.iter().filter_map(|m| Some(format!("{} -> {}", m.name, m.alias.as_ref()?)));
        let twice = twice.collect::<Vec<_>>().join(", ");
        if !twice.is_empty() {
            let flag = self.lang_class(paths::FLAG);
            let kind = if self.types.derives(id, flag) { "flag" } else { "enum" };
            let text = format!("duplicate values found in <{kind} '{}'>: {twice}", self.program.class(id).name);
            self.not_unique.insert(id, text);
        }
    }
}

/// Are two expressions the same constant, or tuples of the same?
fn same_constants(unit: &Unit, a: ExprId, b: ExprId) -> bool {
    match (&unit.expr(a).kind, &unit.expr(b).kind) {
        (ExprKind::Constant(a), ExprKind::Constant(b)) => a == b,
        (ExprKind::Tuple(a), ExprKind::Tuple(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| same_constants(unit, a, b))
        }
        (ExprKind::UnaryOp { op: a, operand: x }, ExprKind::UnaryOp { op: b, operand: y }) => {
            a == b && same_constants(unit, *x, *y)
        }
        _ => false,
    }
}

/// The number that an expression of numbers and names of earlier members is.
fn constant_number(unit: &Unit, e: ExprId, known: &HashMap<String, BigInt>) -> Option<BigInt> {
    match &unit.expr(e).kind {
        ExprKind::Constant(Constant::Int(n)) => Some(n.clone()),
        ExprKind::Name(name) => known.get(name).cloned(),
        ExprKind::BinOp { op, left, right } => {
            let (a, b) = (constant_number(unit, *left, known)?, constant_number(unit, *right, known)?);
            match op {
                BinOp::BitOr => Some(a | b),
                BinOp::BitAnd => Some(a & b),
                BinOp::BitXor => Some(a ^ b),
                BinOp::Add => Some(a + b),
                BinOp::Sub => Some(a - b),
                BinOp::LShift => u32::try_from(&b).ok().filter(|&n| n < 1024).map(|n| a << n),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The text of the methods that an enumeration gets: `names` are the members, `all` also their other names.
fn enum_text(
    class: &str,
    names: &[String],
    all: &[(String, String)],
    flags: bool,
    has: &dyn Fn(&str) -> bool,
) -> String {
    use std::fmt::Write;
    let mut t = String::from("@property\ndef value(self):\n    return self._value_\n");
    if !has(paths::DUNDER_REPR) && !flags {
        let _ = writeln!(t, "def __repr__(self):\n    return f\"<{class}.{{self._name_}}: {{self._value_!r}}>\"");
    }
    let list = names.iter().map(|n| format!("{class}.{n}, ")).collect::<String>();
    let _ = match flags {
        // The members of a flag are those of one bit.
        true => writeln!(t, "@staticmethod\ndef _all_():\n    return {class}._single_bits_([{list}])"),
        false => writeln!(t, "@staticmethod\ndef _all_():\n    return [{list}]"),
    };
    let _ =
        writeln!(t, "@staticmethod\ndef _of_value_(value):\n    if isinstance(value, {class}):\n        return value");
    for n in names {
        let _ = writeln!(t, "    if {class}.{n}._value_ == value:\n        return {class}.{n}");
    }
    let _ = match flags {
        true => writeln!(t, "    return {class}._of_bits_(value)\n{}", flag_text(class, &list)),
        false if has(paths::ENUM_MISSING) => writeln!(t, "{}", missing_text(class)),
        false => writeln!(t, "    raise ValueError(f\"{{value!r}} is not a valid {class}\")"),
    };
    let _ = writeln!(t, "@staticmethod\ndef _has_(value):\n    if isinstance(value, {class}):\n        return True");
    for n in names {
        let _ = writeln!(t, "    if {class}.{n}._value_ == value:\n        return True");
    }
    let _ = writeln!(t, "    return False");
    let _ = writeln!(t, "@staticmethod\ndef _of_name_(name):");
    for (name, member) in all {
        let _ = writeln!(t, "    if name == {name:?}:\n        return {class}.{member}");
    }
    let _ = writeln!(t, "    raise KeyError(name)");
    let members = all.iter().map(|(name, member)| format!("{name:?}: {class}.{member}, ")).collect::<String>();
    let _ = writeln!(t, "@staticmethod\ndef _members_():\n    return {{{members}}}");
    t
}

/// A value that no member has is what `_missing_` makes of it.
fn missing_text(class: &str) -> String {
    format!(
        "    found = {class}._missing_(value)
    if isinstance(found, {class}):
        return found
    if found is None:
        raise ValueError(f\"{{value!r}} is not a valid {class}\")
    text = f\"error in {class}._missing_: returned {{found!r}} instead of None or a valid member\"
    wrong = TypeError(text)
    wrong.__context__ = ValueError(f\"{{value!r}} is not a valid {class}\")
    raise wrong"
    )
}

/// A combination of flags that has no name of its own is made when it is first asked for.
fn flag_text(class: &str, list: &str) -> String {
    format!(
        "@staticmethod
def _of_bits_(value):
    bits = {class}._valid_bits_(value, [{list}], {class:?})
    for member in [{list}]:
        if member._value_ == bits:
            return member
    for member in {class}._made_:
        if member._value_ == bits:
            return member
    made = object.__new__({class})
    made._value_ = bits
    made._name_ = {class}._name_of_bits_(bits, [{list}])
    {class}._made_.append(made)
    return made"
    )
}
