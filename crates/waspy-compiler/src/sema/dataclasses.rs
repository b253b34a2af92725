//! `@dataclass`: its options, the fields, and the methods that it gives a class, written as Python.

use super::Sema;
use super::program::{DataclassField, DataclassOptions, Def, Member};
use super::types::{ClassId, ModuleId};
use crate::lang_items::paths;
use std::rc::Rc;
use waspy_syntax::ast::{ClassDef, Constant, ExprId, ExprKind, FPart, Unit};
use waspy_syntax::source::SourceFile;

/// What an annotated name in the body of a dataclass is, by its annotation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// A field.
    Field,
    /// `ClassVar[T]`: a variable of the class.
    ClassVariable,
    /// `InitVar[T]`: a parameter of `__init__` that `__post_init__` gets.
    Parameter,
    /// `_: KW_ONLY`: the fields that follow are keyword-only.
    KeywordOnly,
}

impl Sema<'_> {
    /// The role that an annotation gives a name.
    pub fn role(&mut self, module: ModuleId, unit: &Rc<Unit>, annotation: ExprId) -> Role {
        let name = match unit.expr(annotation).kind {
            ExprKind::Subscript { value, .. } => value,
            _ => annotation,
        };
        let Some(Def::Class(class)) = self.static_def(module, unit, name) else { return Role::Field };
        let roles = [
            (paths::CLASS_VAR, Role::ClassVariable),
            (paths::INIT_VAR, Role::Parameter),
            (paths::KW_ONLY, Role::KeywordOnly),
        ];
        roles.into_iter().find(|(path, _)| self.lang_class(path) == class).map_or(Role::Field, |(_, role)| role)
    }

    /// `name: T = value` in the body of a class.
    pub fn annotated_member(
        &mut self,
        id: ClassId,
        unit: &Rc<Unit>,
        name: &str,
        annotation: ExprId,
        value: Option<ExprId>,
        role: Role,
    ) {
        match role {
            Role::ClassVariable if value.is_some() => self.class_variable(id, name),
            Role::ClassVariable => {}
            Role::KeywordOnly => {
                if let Some(options) = &mut self.program.classes[id.index()].dataclass {
                    options.kw_only = true;
                }
            }
            Role::Field | Role::Parameter => {
                if role == Role::Field {
                    self.add_user_field(id, name, Some(annotation));
                }
                let mut field = self.dataclass_field(id, unit, name, value);
                field.parameter = role == Role::Parameter;
                let has_default = field.default.is_some();
                self.program.classes[id.index()].dataclass_fields.push(field);
                if has_default {
                    self.class_variable(id, name);
                }
            }
        }
    }

    /// What `@dataclass` says of a class that has it.
    pub fn dataclass_options(&mut self, module: ModuleId, unit: &Rc<Unit>, def: &ClassDef) -> Option<DataclassOptions> {
        let mut found = None;
        for &decorator in &def.decorators {
            let (name, keywords) = match &unit.expr(decorator).kind {
                ExprKind::Call { func, keywords, .. } => (*func, keywords.as_slice()),
                _ => (decorator, [].as_slice()),
            };
            match self.static_def(module, unit, name) {
                Some(Def::Functions(f)) if f[0] == self.lang_function(paths::DATACLASS) => {
                    let mut options = DataclassOptions {
                        eq: true,
                        repr: true,
                        init: true,
                        order: false,
                        frozen: false,
                        kw_only: false,
                        unsafe_hash: false,
                    };
                    for keyword in keywords {
                        self.dataclass_option(unit, keyword, &mut options);
                    }
                    found = Some(options);
                }
                // The class statement calls it.
                _ => {}
            }
        }
        found
    }

    /// What `name: T = value` in the body of a dataclass declares; `value` may be `field(…)`.
    fn dataclass_field(&mut self, id: ClassId, unit: &Rc<Unit>, name: &str, value: Option<ExprId>) -> DataclassField {
        let (module, options) = (self.program.class(id).module, self.program.class(id).dataclass.unwrap_or_default());
        let kw_only = options.kw_only;
        let mut field = DataclassField {
            name: name.into(),
            default: value,
            factory: None,
            made_by: None,
            metadata: None,
            owner: id,
            init: true,
            repr: true,
            compare: true,
            hash: None,
            kw_only,
            parameter: false,
        };
        let Some(ExprKind::Call { func, keywords, .. }) = value.map(|v| &unit.expr(v).kind) else { return field };
        match self.static_def(module, unit, *func) {
            Some(Def::Functions(f)) if f[0] == self.lang_function(paths::DATACLASS_FIELD) => {}
            _ => return field,
        }
        field.default = None;
        for keyword in keywords {
            let e = unit.expr(keyword.value);
            let truth = match e.kind {
                ExprKind::Constant(Constant::Bool(b)) => Some(b),
                _ => None,
            };
            match (keyword.name.as_ref().map(|n| n.text.as_str()), truth) {
                (Some("default"), _) => field.default = Some(keyword.value),
                (Some("default_factory"), _) => {
                    field.factory = Some(self.factory_text(unit, keyword.value));
                    field.made_by = Some(self.text_of_expression(unit, keyword.value));
                }
                (Some("metadata"), _) => field.metadata = Some(self.text_of_expression(unit, keyword.value)),
                (Some("init"), Some(b)) => field.init = b,
                (Some("repr"), Some(b)) => field.repr = b,
                (Some("compare"), Some(b)) => field.compare = b,
                (Some("hash"), given @ Some(_)) => field.hash = given,
                (Some("hash"), None) if matches!(e.kind, ExprKind::Constant(Constant::None)) => {}
                (Some("kw_only"), Some(b)) => field.kw_only = b,
                _ => self.unsupported_declaration(e.span, "this option of field()", ""),
            }
        }
        field
    }

    /// The text that calls a factory; a lambda is its body.
    fn factory_text(&self, unit: &Rc<Unit>, factory: ExprId) -> String {
        match &unit.expr(factory).kind {
            ExprKind::Lambda { body, .. } => format!("({})", self.text_of_expression(unit, *body)),
            _ => format!("{}()", self.text_of_expression(unit, factory)),
        }
    }

    fn text_of_expression(&self, unit: &Rc<Unit>, e: ExprId) -> String {
        let span = unit.expr(e).span;
        let file = &self.sources.file(span.file).text;
        file.get(span.start as usize..span.end as usize).unwrap_or_default().to_string()
    }

    /// The fields of a dataclass and of those it derives from, in order; a field declared again keeps its place.
    pub fn all_dataclass_fields(&self, id: ClassId) -> Vec<DataclassField> {
        let mut out: Vec<DataclassField> = vec![];
        let classes = self.program.mro(id);
        for field in classes.iter().rev().flat_map(|&c| &self.program.class(c).dataclass_fields) {
            match out.iter().position(|f| f.name == field.name) {
                Some(i) => out[i] = field.clone(),
                None => out.push(field.clone()),
            }
        }
        out
    }

    fn dataclass_option(
        &mut self,
        unit: &Rc<Unit>,
        keyword: &waspy_syntax::ast::Keyword,
        options: &mut DataclassOptions,
    ) {
        let value = match unit.expr(keyword.value).kind {
            ExprKind::Constant(Constant::Bool(b)) => b,
            _ => {
                return self.unsupported_declaration(
                    unit.expr(keyword.value).span,
                    "a dataclass option that is not True or False",
                    "",
                );
            }
        };
        match keyword.name.as_ref().map(|n| n.text.as_str()) {
            Some("eq") => options.eq = value,
            Some("order") => options.order = value,
            Some("frozen") => options.frozen = value,
            Some("repr") => options.repr = value,
            Some("init") => options.init = value,
            Some("kw_only") => options.kw_only = value,
            Some("unsafe_hash") => options.unsafe_hash = value,
            // Objects have a fixed layout anyhow, and patterns read the fields' names from the class.
            Some("slots" | "match_args") => {}
            _ => self.unsupported_declaration(unit.expr(keyword.value).span, "this dataclass option", ""),
        }
    }

    /// Writes the methods of a dataclass as Python, as CPython's own `dataclasses` does.
    pub fn dataclass_methods(&mut self, id: ClassId, options: DataclassOptions) {
        let fields = self.all_dataclass_fields(id);
        let post_init = matches!(self.find_member(id, paths::POST_INIT), Some((_, Member::Methods(_))));
        let class = self.program.class(id);
        let has = |m: &str| class.members.contains_key(m);
        let own_repr = has(paths::DUNDER_REPR);
        let guarded = options.repr && !has(paths::DUNDER_REPR) && self.may_contain_itself(id);
        let repr = if guarded { paths::REPR_OF_FIELDS } else { paths::DUNDER_REPR };
        let text = dataclass_text(&class_in_text(id), &fields, options, &has, post_init, repr);
        self.write_methods(id, text);
        if guarded {
            // A dataclass above may have a `__repr__` of fewer fields.
            self.declare_part(id, paths::PART_OF_RECURSIVE_REPR, |s, id, m| {
                s.program.class(id).members.contains_key(m)
            });
        }
        if own_repr {
            self.program.classes[id.index()].dataclass = Some(DataclassOptions { repr: false, ..options });
        }
        if self.dataclass_functions {
            self.dataclass_functions_of(id);
        }
    }

    /// May an object of the dataclass be among what its fields hold? Plain values hold nothing.
    fn may_contain_itself(&self, id: ClassId) -> bool {
        self.program.all_fields(id).into_iter().filter(|(_, f)| !f.name.ends_with('?')).any(|(owner, f)| {
            let unit = &self.program.class(owner).unit;
            let name = f.annotation.map(|a| &unit.expr(a).kind);
            !matches!(name, Some(ExprKind::Name(n)) if paths::PLAIN_TYPES.contains(&n.as_str()))
        })
    }

    /// Writes what the functions of the module `dataclasses` call, for all dataclasses, when something first looks for it.
    /// Is the method there now?
    pub fn dataclass_method(&mut self, class: ClassId, name: &str) -> bool {
        if self.dataclass_functions || !paths::DATACLASS_METHODS.contains(&name) {
            return false;
        }
        self.dataclass_functions = true;
        let n = self.program.classes.len() as u32;
        (0..n).map(ClassId).for_each(|id| self.dataclass_functions_of(id));
        self.find_member(class, name).is_some()
    }

    fn dataclass_functions_of(&mut self, id: ClassId) {
        let class = self.program.class(id);
        if class.dataclass.is_none() {
            return;
        }
        let (name, module) = (class_in_text(id), class.module);
        let written_repr = class.dataclass.is_some_and(|o| o.repr);
        let fields = self.all_dataclass_fields(id);
        let told: Vec<String> = fields.iter().map(|f| self.told_of_field(&name, f)).collect();
        let text = functions_text(&name, &fields, &told, written_repr);
        self.add_part(id, paths::PART_OF_DATACLASS);
        self.write_methods(id, text);
        // The class statement stores the defaults of the new methods: it may have run without them.
        let body = self.program.module(module).body;
        body.into_iter().for_each(|body| self.run_again(body));
    }

    /// What the program asks a `Field` for beside its name: arguments of the call that makes one.
    fn told_of_field(&self, name: &str, field: &DataclassField) -> String {
        let owner = class_in_text(field.owner);
        let factory = field.made_by.clone();
        let asked = [
            (paths::FIELD_TYPE, Some(format!("{owner}.__annotations__[{:?}]", field.name))),
            (paths::FIELD_DEFAULT, field.default.map(|_| format!("{name}.{}", field.name))),
            (paths::FIELD_FACTORY, factory),
            (paths::FIELD_METADATA, Some(field.metadata.clone().unwrap_or("{}".into()))),
        ];
        let told = asked.into_iter().filter(|(what, _)| self.named_by_program.contains(*what));
        told.filter_map(|(what, text)| Some(format!(", {what}={}", text?))).collect()
    }

    pub(super) fn write_methods(&mut self, id: ClassId, text: String) {
        // The line that makes the function is CPython's own.
        let text = format!("\n{text}");
        let file = self.sources.add(SourceFile::new(paths::WRITTEN_FILE, text.clone()));
        let unit = match crate::api::stage(self.watch, "parse written code", || waspy_syntax::parse_module(file, &text))
        {
            Ok(unit) => Rc::new(self.with_classes(unit)),
            Err(diagnostics) => return diagnostics.into_iter().for_each(|d| self.error(d)),
        };
        self.written_methods(id, &unit);
    }

    /// Written code where names of classes are what `lookup` knows, and texts show them as the program has them.
    fn with_classes(&self, mut unit: Unit) -> Unit {
        let show = |bytes: &mut Vec<u8>| {
            let text = std::str::from_utf8(bytes).unwrap_or_default();
            let mut parts = text.split(CLASS_IN_TEXT);
            let mut shown = parts.next().unwrap_or_default().to_string();
            let mut found = false;
            for part in parts {
                let digits = part.bytes().take_while(u8::is_ascii_digit).count();
                let Ok(id) = part[..digits].parse() else { return };
                let path = &self.program.class(ClassId(id)).path;
                shown.push_str(path.split(' ').next().unwrap_or(path));
                shown.push_str(&part[digits..]);
                found = true;
            }
            if found {
                *bytes = shown.into_bytes();
            }
        };
        for e in &mut unit.exprs {
            match &mut e.kind {
                ExprKind::Name(name) => {
                    if let Some(id) = name.strip_prefix(CLASS_IN_TEXT) {
                        *name = format!("{}{id}", paths::CLASS_BY_NUMBER);
                    }
                }
                ExprKind::Constant(Constant::Str(text)) => show(text),
                ExprKind::JoinedStr(parts) => {
                    for part in parts {
                        if let FPart::Text(text) = part {
                            show(text);
                        }
                    }
                }
                _ => {}
            }
        }
        unit
    }
}

/// How written text names a class.
pub(super) fn class_in_text(id: ClassId) -> String {
    format!("{CLASS_IN_TEXT}{}", id.0)
}

/// Begins a class's name in written text, which names the class itself, whatever the program has under its name; its number follows.
const CLASS_IN_TEXT: &str = "\u{2d0}";

/// The text of the methods that a dataclass gets.
fn dataclass_text(
    name: &str,
    all: &[DataclassField],
    options: DataclassOptions,
    has: &dyn Fn(&str) -> bool,
    post_init: bool,
    repr: &str,
) -> String {
    use std::fmt::Write;
    let mut t = String::new();
    if options.init && !has(paths::DUNDER_INIT) {
        init_text(&mut t, name, all, post_init);
    }
    let fields: Vec<&DataclassField> = all.iter().filter(|f| !f.parameter).collect();
    if options.repr && !has(paths::DUNDER_REPR) {
        let parts: Vec<String> =
            fields.iter().filter(|f| f.repr).map(|f| format!("{0}={{self.{0}!r}}", f.name)).collect();
        let _ = writeln!(t, "def {repr}(self):\n    return f\"{{type(self).__qualname__}}({})\"", parts.join(", "));
    }
    let pair = |who: &str| {
        let items: String = fields.iter().filter(|f| f.compare).map(|f| format!("{who}.{}, ", f.name)).collect();
        format!("({items})")
    };
    let mut compare = |method: &str, op: &str| {
        if !has(method) {
            let (a, b) = (pair("self"), pair("other"));
            let _ = writeln!(
                t,
                "def {method}(self, other):\n    if isinstance(other, {name}) and type(other) is type(self):\n        return {a} {op} {b}\n    return NotImplemented"
            );
        }
    };
    if options.eq {
        compare(paths::DUNDER_EQ, "==");
    }
    if options.order {
        for (method, op) in
            [(paths::DUNDER_LT, "<"), (paths::DUNDER_LE, "<="), (paths::DUNDER_GT, ">"), (paths::DUNDER_GE, ">=")]
        {
            compare(method, op);
        }
    }
    if (options.eq && options.frozen || options.unsafe_hash) && !has(paths::DUNDER_HASH) {
        let hashed: String =
            fields.iter().filter(|f| f.hash.unwrap_or(f.compare)).map(|f| format!("self.{}, ", f.name)).collect();
        let _ = writeln!(t, "def __hash__(self):\n    return hash(({hashed}))");
    }
    t
}

/// What the functions of the module `dataclasses` call (`stdlib/_dataclasses.py`), and what `pprint` asks for where the text is the
/// written one.
fn functions_text(name: &str, all: &[DataclassField], told: &[String], written_repr: bool) -> String {
    use std::fmt::Write;
    let mut t = String::new();
    let fields = || all.iter().filter(|f| !f.parameter);
    let values: String = fields().map(|f| format!("{0:?}: self.__value_as_dict__(self.{0}), ", f.name)).collect();
    let _ = writeln!(t, "def __as_dict__(self):\n    return {{{values}}}");
    let values: String = fields().map(|f| format!("self.__value_as_tuple__(self.{}), ", f.name)).collect();
    let _ = writeln!(t, "def __as_tuple__(self):\n    return ({values})");
    let python = |b: bool| if b { "True" } else { "False" };
    let described: String = all
        .iter()
        .zip(told)
        .filter(|(f, _)| !f.parameter)
        .map(|(f, told)| {
            let [init, repr, compare, kw_only] = [f.init, f.repr, f.compare, f.kw_only].map(python);
            let hash = f.hash.map_or("None", python);
            format!("{name}.__field__({:?}, {init}, {repr}, {hash}, {compare}, {kw_only}{told}), ", f.name)
        })
        .collect();
    let _ = writeln!(t, "@staticmethod\ndef __fields__():\n    return ({described})");
    if written_repr {
        let shown: String = fields().filter(|f| f.repr).map(|f| format!("({0:?}, self.{0}), ", f.name)).collect();
        let method = paths::DATACLASS_PRETTY;
        let _ = writeln!(t, "def {method}(self):\n    return None, \"attributes\", [{shown}]");
    }
    replace_text(&mut t, all);
    t
}

/// The first parameter of methods that take fields as arguments: CPython's, where a field has the usual name.
fn this_of(fields: &[DataclassField]) -> &'static str {
    if fields.iter().any(|f| f.name == "self") { paths::DATACLASS_SELF } else { "self" }
}

/// `replace`: keywords that are not given have the value `NotImplemented`, whose type tells so when compiling.
fn replace_text(t: &mut String, all: &[DataclassField]) {
    use std::fmt::Write;
    let params: String = all.iter().map(|f| format!(", {}=NotImplemented", f.name)).collect();
    let star = if all.is_empty() { "" } else { ", *" };
    let this = this_of(all);
    let _ = writeln!(t, "def __replace__({this}{star}{params}):");
    let given = |f: &DataclassField| format!("not isinstance({}, type(NotImplemented))", f.name);
    for f in all.iter().filter(|f| !f.init) {
        let text = format!("field {} is declared with init=False, it cannot be specified with replace()", f.name);
        let _ = writeln!(t, "    if {}:\n        raise ValueError({text:?})", given(f));
    }
    for f in all.iter().filter(|f| f.parameter && f.default.is_none()) {
        let text = format!("InitVar '{}' must be specified with replace()", f.name);
        let _ = writeln!(t, "    if isinstance({}, type(NotImplemented)):\n        raise ValueError({text:?})", f.name);
    }
    let arguments: String = all
        .iter()
        .filter(|f| f.init)
        .map(|f| match f.parameter && f.default.is_none() {
            true => format!("{0}={0}, ", f.name),
            false => format!("{0}={0} if {1} else {this}.{0}, ", f.name, given(f)),
        })
        .collect();
    let _ = writeln!(t, "    return type({this})({arguments})");
}

/// `__init__`: positional parameters, then the keyword-only ones. A field with a factory has `NotImplemented` as default:
/// its type decides, when compiling, whether the argument was given.
fn init_text(t: &mut String, name: &str, fields: &[DataclassField], post_init: bool) {
    use std::fmt::Write;
    let mut params = String::new();
    for kw_only in [false, true] {
        let mut some = fields.iter().filter(|f| f.init && f.kw_only == kw_only).peekable();
        if kw_only && some.peek().is_some() {
            params.push_str(", *");
        }
        for f in some {
            let _ = match (&f.factory, f.default) {
                (Some(_), _) => write!(params, ", {}=NotImplemented", f.name),
                (_, Some(_)) => write!(params, ", {0}={name}.{0}", f.name),
                _ => write!(params, ", {}", f.name),
            };
        }
    }
    let this = this_of(fields);
    let _ = writeln!(t, "def __init__({this}{params}):");
    for f in fields.iter().filter(|f| !f.parameter) {
        let field = &f.name;
        let _ = match (&f.factory, f.init) {
            (Some(make), true) => {
                writeln!(t, "    {this}.{field} = {make} if isinstance({field}, type(NotImplemented)) else {field}")
            }
            (Some(make), false) => writeln!(t, "    {this}.{field} = {make}"),
            (None, true) => writeln!(t, "    {this}.{field} = {field}"),
            (None, false) if f.default.is_some() => writeln!(t, "    {this}.{field} = {name}.{field}"),
            (None, false) => Ok(()),
        };
    }
    let given: Vec<&str> = fields.iter().filter(|f| f.parameter).map(|f| f.name.as_str()).collect();
    let _ = match post_init {
        true => writeln!(t, "    {this}.__post_init__({})", given.join(", ")),
        false => writeln!(t, "    pass"),
    };
}
