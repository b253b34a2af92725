//! `NamedTuple` classes and calls of `namedtuple`: a class whose objects have fields, and behave as the tuple of them.
//!
//! The methods that name the fields are written as Python; those that only need the tuple are a part of the library
//! (`stdlib/_class_parts.py`). A call of `namedtuple` with literal arguments is such a class too, written as one.

use super::Sema;
use super::program::{Def, Member};
use super::types::{ClassId, ModuleId};
use crate::lang_items::paths;
use std::fmt::Write;
use std::rc::Rc;
use waspy_syntax::ast::{Constant, ExprId, ExprKind, StmtId, StmtKind, Unit};
use waspy_syntax::source::SourceFile;

/// What a call of `namedtuple` says.
struct Call {
    name: String,
    /// Fields, with the text of their defaults.
    fields: Vec<(String, Option<String>)>,
}

impl Sema<'_> {
    /// Gives a `NamedTuple` class its methods.
    pub(super) fn named_tuple_methods(&mut self, id: ClassId) {
        let class = self.program.class(id);
        let has = |m: &str| class.members.contains_key(m);
        let fields: Vec<(String, bool)> =
            class.dataclass_fields.iter().map(|f| (f.name.clone(), f.default.is_some())).collect();
        let text = methods_text(&fields, &has);
        self.program.classes[id.index()].part_fields.extend(fields.into_iter().map(|(n, _)| n));
        [paths::NAMED_FIELDS, paths::NAMED_DEFAULTS].iter().for_each(|name| self.class_variable(id, name));
        self.write_methods(id, text);
        self.add_part(id, paths::PART_OF_NAMED_TUPLE);
    }

    /// Is it a class of tuples with named fields?
    pub fn is_named_tuple(&self, id: ClassId) -> bool {
        self.program.mro(id).iter().any(|&c| self.program.class(c).named_tuple)
    }

    /// Declares the class of `Name = namedtuple(…)`.
    pub(super) fn named_tuple_assigned(
        &mut self,
        module: ModuleId,
        unit: &Rc<Unit>,
        stmt: StmtId,
    ) -> Option<(String, ClassId)> {
        let StmtKind::Assign { targets, value } = &unit.stmt(stmt).kind else { return None };
        let [target] = targets.as_slice() else { return None };
        let ExprKind::Name(name) = &unit.expr(*target).kind else { return None };
        let class = self.named_tuple_of_call(module, unit, *value)?;
        self.program.modules[module.index()].classes.insert(stmt, class);
        Some((name.clone(), class))
    }

    /// The class that a call of `namedtuple` with literal arguments makes.
    pub(super) fn named_tuple_of_call(&mut self, module: ModuleId, unit: &Rc<Unit>, call: ExprId) -> Option<ClassId> {
        let Call { name, fields } = self.named_tuple_call(module, unit, call)?;
        let mut text = format!("class {name}:\n");
        for (field, default) in &fields {
            let _ = match default {
                Some(default) => writeln!(text, "    {field}: object = {default}"),
                None => writeln!(text, "    {field}: object"),
            };
        }
        if fields.is_empty() {
            text.push_str("    pass\n");
        }
        let file = self.sources.add(SourceFile::new(paths::WRITTEN_FILE, text.clone()));
        let written = Rc::new(waspy_syntax::parse_module(file, &text).ok()?);
        self.pending_named_tuple = true;
        let class = self.declare_class(module, &written, written.body[0], None);
        self.named_tuple_calls = true;
        Some(class)
    }

    fn named_tuple_call(&mut self, module: ModuleId, unit: &Rc<Unit>, call: ExprId) -> Option<Call> {
        let ExprKind::Call { func, args, keywords } = &unit.expr(call).kind else { return None };
        let name_of = match &unit.expr(*func).kind {
            ExprKind::Name(n) => n,
            ExprKind::Attribute { attr, .. } => &attr.text,
            _ => return None,
        };
        // Nothing is looked up for other calls.
        let of_typing = match self.static_def(module, unit, *func).filter(|_| name_of.len() > 1)? {
            Def::Class(class) if class == self.lang_class(paths::NAMED_TUPLE) => true,
            Def::Functions(f) if f[0] == self.lang_function(paths::NAMEDTUPLE) => false,
            _ => return None,
        };
        let [name, listed] = args.as_slice() else { return None };
        let listed = literal_behind(unit, *listed);
        let (name, mut names) = (literal_text(unit, *name)?, field_names(unit, listed, of_typing)?);
        let mut defaults = vec![];
        for keyword in keywords {
            match keyword.name.as_ref().map(|n| n.text.as_str()) {
                Some("defaults") => match &unit.expr(keyword.value).kind {
                    ExprKind::Tuple(items) | ExprKind::List(items) => defaults.clone_from(items),
                    ExprKind::Constant(Constant::None) => {}
                    _ => return None,
                },
                Some("rename") => match unit.expr(keyword.value).kind {
                    ExprKind::Constant(Constant::Bool(true)) => rename(&mut names),
                    ExprKind::Constant(Constant::Bool(false)) => {}
                    _ => return None,
                },
                Some("module") => {}
                _ => return None,
            }
        }
        let fits = defaults.len() <= names.len() && is_name(&name);
        if !fits || (0..names.len()).any(|i| !is_field_name(&names[i], &names[..i])) {
            return None;
        }
        let first = names.len() - defaults.len();
        let text = |e: ExprId| {
            let span = unit.expr(e).span;
            self.sources.file(span.file).text.get(span.start as usize..span.end as usize).map(String::from)
        };
        let field = |(i, name): (usize, String)| {
            let default = i.checked_sub(first).and_then(|at| text(*defaults.get(at)?));
            (name, default)
        };
        Some(Call { name, fields: names.into_iter().enumerate().map(field).collect() })
    }
}

fn literal_text(unit: &Unit, e: ExprId) -> Option<String> {
    match &unit.expr(e).kind {
        ExprKind::Constant(Constant::Str(text)) => String::from_utf8(text.clone()).ok(),
        _ => None,
    }
}

fn field_names(unit: &Unit, e: ExprId, of_typing: bool) -> Option<Vec<String>> {
    if let Some(text) = literal_text(unit, e) {
        return Some(text.replace(',', " ").split_whitespace().map(String::from).collect());
    }
    let (ExprKind::List(items) | ExprKind::Tuple(items)) = &unit.expr(e).kind else { return None };
    let one = |&item: &ExprId| match &unit.expr(item).kind {
        ExprKind::Tuple(pair) if of_typing => literal_text(unit, *pair.first()?),
        _ => literal_text(unit, item),
    };
    items.iter().map(one).collect()
}

fn is_name(text: &str) -> bool {
    let plain = |c: char| c == '_' || c.is_alphanumeric();
    !text.is_empty() && text.chars().all(plain) && !text.starts_with(|c: char| c.is_numeric())
}

fn is_field_name(name: &str, before: &[String]) -> bool {
    is_name(name)
        && (!name.starts_with('_') || is_position(name))
        && !is_keyword(name)
        && !before.iter().any(|b| b == name)
}

/// `_3`: what `rename=True` calls a field.
fn is_position(name: &str) -> bool {
    name.strip_prefix('_').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}

fn is_keyword(name: &str) -> bool {
    waspy_syntax::parse_module(waspy_syntax::source::FileId(0), &format!("{name} = 0\n")).is_err()
}

fn rename(names: &mut [String]) {
    for i in 0..names.len() {
        if !is_field_name(&names[i], &names[..i]) {
            names[i] = format!("_{i}");
        }
    }
}

/// The methods that name the fields. A field with a default has `NotImplemented` as that of its parameter: its type
/// decides, when compiling, whether the argument was given.
fn methods_text(fields: &[(String, bool)], has: &dyn Fn(&str) -> bool) -> String {
    let mut t = String::new();
    let list = |f: &dyn Fn(&str) -> String| -> String { fields.iter().map(|(n, _)| f(n)).collect() };
    if !has(paths::DUNDER_NEW) {
        let parameter = |(n, default): &(String, bool)| match default {
            true => format!(", {n}=NotImplemented"),
            false => format!(", {n}"),
        };
        let parameters: String = fields.iter().map(parameter).collect();
        let _ = writeln!(t, "def __new__(_cls{parameters}):\n    _self = object.__new__(_cls)");
        for (n, default) in fields {
            let _ = match default {
                true => writeln!(t, "    _self.{n} = _cls.{n} if isinstance({n}, type(NotImplemented)) else {n}"),
                false => writeln!(t, "    _self.{n} = {n}"),
            };
        }
        let _ = writeln!(t, "    return _self");
    }
    let _ = writeln!(t, "def __tuple__(_self):\n    return ({})", list(&|n| format!("_self.{n}, ")));
    if !has(paths::DUNDER_REPR) {
        let parts: Vec<String> = fields.iter().map(|(n, _)| format!("{n}={{_self.{n}!r}}")).collect();
        let _ = writeln!(t, "def __repr__(_self):\n    return f\"{{type(_self).__name__}}({})\"", parts.join(", "));
    }
    let _ = writeln!(t, "def _asdict(_self):\n    return {{{}}}", list(&|n| format!("{n:?}: _self.{n}, ")));
    let parameters = list(&|n| format!(", {n}=NotImplemented"));
    let star = if fields.is_empty() { ", /" } else { ", /, *" };
    let unexpected = "raise ValueError(f\"Got unexpected field names: {list(_more)!r}\")";
    let values = list(&|n| format!("_self.{n} if isinstance({n}, type(NotImplemented)) else {n}, "));
    let _ = writeln!(t, "def _replace(_self{star}{parameters}, **_more):\n    if _more:\n        {unexpected}");
    let _ = writeln!(t, "    return type(_self)({values})");
    let _ = writeln!(t, "@classmethod\ndef _make(cls, iterable):\n    _values = tuple(iterable)");
    let n = fields.len();
    let wrong = format!("raise TypeError(f\"Expected {n} arguments, got {{len(_values)}}\")");
    let _ = writeln!(t, "    if len(_values) != {n}:\n        {wrong}\n    return cls(*_values)");
    t
}

impl Sema<'_> {
    /// Names of the fields of a class of tuples, and which of them have defaults.
    pub fn named_fields(&self, id: ClassId) -> Vec<(String, bool)> {
        let fields = self.all_dataclass_fields(id);
        fields.into_iter().map(|f| (f.name, f.default.is_some())).collect()
    }

    /// The class variable of a name that the class itself has.
    pub fn own_variable(&self, id: ClassId, name: &str) -> Option<super::program::GlobalId> {
        match self.program.class(id).members.get(name) {
            Some(Member::Global(g)) => Some(*g),
            _ => None,
        }
    }
}

/// What a variable holds that one statement at the top of the file stores, and that nothing changes.
fn literal_behind(unit: &Unit, e: ExprId) -> ExprId {
    let ExprKind::Name(name) = &unit.expr(e).kind else { return e };
    let mut stored = vec![];
    super::infer::names::stored(unit, &unit.body, &mut stored);
    let is_it = |e: ExprId| matches!(&unit.expr(e).kind, ExprKind::Name(n) if n == name);
    let changes = unit.exprs.iter().any(|x| match x.kind {
        ExprKind::Attribute { value, .. } => is_it(value),
        _ => false,
    });
    if stored.iter().filter(|(n, _)| n == name).count() != 1 || changes {
        return e;
    }
    unit.body.iter().find_map(|&stmt| super::base_alias::assigned(unit, stmt, name)).unwrap_or(e)
}
