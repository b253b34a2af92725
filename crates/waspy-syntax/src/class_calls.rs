//! Calls of the library that make classes, read as the class statements that they stand for: `Enum("Color", "RED GREEN")` and
//! `make_dataclass("Point", ["x", ("y", int)])`. What the class is called and what it has must be written there.
//!
//! Which function a name stands for is read off the imports of the file. What the class statement needs beside it (`auto`,
//! `dataclass`) comes from the same module, under a name that no program can write.

use crate::ast::*;
use crate::convert::Converter;
use crate::made_classes::{Item, Made};
use crate::source::Span;
use num_bigint::BigInt;

const ENUM: &str = "enum";
const ENUMS: [&str; 5] = ["Enum", "IntEnum", "Flag", "IntFlag", "StrEnum"];
const AUTO: &str = "auto";
const DATACLASSES: &str = "dataclasses";
const MAKE_DATACLASS: &str = "make_dataclass";
const DATACLASS: &str = "dataclass";
/// The annotation of a field that is given without one.
const ANY: &str = "object";

impl Converter<'_> {
    /// Does the text look as if it had such calls?
    pub(crate) fn may_call_for_classes(&self) -> bool {
        ["Enum(", "Flag(", "make_dataclass("].iter().any(|call| self.src.text.contains(call))
    }

    /// Is it a call of a function that makes a class, by what the file imports?
    pub(crate) fn makes_library_class(&self, func: ExprId) -> bool {
        ENUMS.iter().any(|name| self.is_imported(func, ENUM, name))
            || self.is_imported(func, DATACLASSES, MAKE_DATACLASS)
    }

    /// What such a call says, if all of it is written there.
    pub(crate) fn read_library_call(&mut self, call: ExprId) -> Option<Made> {
        let ExprKind::Call { func, args, keywords } = self.unit.expr(call).kind.clone() else { return None };
        let [name, contents] = *args.as_slice() else { return None };
        let name = self.text(name)?;
        let span = self.unit.expr(call).span;
        match self.is_imported(func, DATACLASSES, MAKE_DATACLASS) {
            true => self.dataclass_call(name, func, contents, &keywords, span),
            false => self.enum_call(name, func, contents, &keywords),
        }
    }

    /// `Enum("Name", members, start=1)`
    fn enum_call(&mut self, name: String, base: ExprId, members: ExprId, keywords: &[Keyword]) -> Option<Made> {
        let mut start = None;
        for k in keywords {
            match (k.name.as_ref()?.text.as_str(), &self.unit.expr(k.value).kind) {
                ("start", ExprKind::Constant(Constant::Int(n))) => start = Some(n.clone()),
                ("module" | "qualname", _) => {}
                _ => return None,
            }
        }
        let members = self.written_members(members)?;
        let mut items = vec![];
        for (i, (key, value, span)) in members.into_iter().enumerate() {
            let value = match (value, &start) {
                (Some(value), _) => value,
                (None, Some(start)) => self.add(ExprKind::Constant(Constant::Int(start + BigInt::from(i))), span),
                (None, None) => {
                    let func = self.beside(base, ENUM, AUTO, span)?;
                    self.add(ExprKind::Call { func, args: vec![], keywords: vec![] }, span)
                }
            };
            items.push(Item { name: key, annotation: None, value: Some(value) });
        }
        Some(Made { name, bases: vec![base], items, keywords: vec![], decorators: vec![] })
    }

    /// The members: a text with names, or names or pairs in a display. A value that is not given is an `auto()`.
    fn written_members(&self, members: ExprId) -> Option<Vec<(String, Option<ExprId>, Span)>> {
        let e = self.unit.expr(members);
        match &e.kind {
            ExprKind::Constant(Constant::Str(text)) => {
                let text = String::from_utf8(text.clone()).ok()?.replace(',', " ");
                Some(text.split_whitespace().map(|name| (name.to_string(), None, e.span)).collect())
            }
            ExprKind::List(items) | ExprKind::Tuple(items) => items
                .iter()
                .map(|&item| match &self.unit.expr(item).kind {
                    ExprKind::Tuple(pair) | ExprKind::List(pair) => {
                        let [name, value] = *pair.as_slice() else { return None };
                        Some((self.text(name)?, Some(value), self.unit.expr(item).span))
                    }
                    _ => Some((self.text(item)?, None, self.unit.expr(item).span)),
                })
                .collect(),
            ExprKind::Dict { keys, values } => {
                let pairs = keys.iter().zip(values);
                pairs.map(|(&key, &value)| Some((self.text(key?)?, Some(value), e.span))).collect()
            }
            _ => None,
        }
    }

    /// `make_dataclass("Name", fields, bases=(…), namespace={…}, option=True)`
    fn dataclass_call(
        &mut self,
        name: String,
        func: ExprId,
        fields: ExprId,
        keywords: &[Keyword],
        span: Span,
    ) -> Option<Made> {
        let (ExprKind::List(fields) | ExprKind::Tuple(fields)) = self.unit.expr(fields).kind.clone() else {
            return None;
        };
        let mut items = vec![];
        for field in fields {
            let at = self.unit.expr(field).span;
            let (key, annotation, value) = match &self.unit.expr(field).kind {
                ExprKind::Tuple(parts) => match *parts.as_slice() {
                    [name, annotation] => (self.text(name)?, Some(annotation), None),
                    [name, annotation, value] => (self.text(name)?, Some(annotation), Some(value)),
                    _ => return None,
                },
                _ => (self.text(field)?, None, None),
            };
            let annotation = annotation.unwrap_or_else(|| self.add(ExprKind::Name(ANY.into()), at));
            items.push(Item { name: key, annotation: Some(annotation), value });
        }
        let (mut bases, mut options) = (vec![], vec![]);
        for k in keywords {
            match (k.name.as_ref()?.text.as_str(), &self.unit.expr(k.value).kind) {
                ("bases", ExprKind::Tuple(given)) => bases = given.clone(),
                ("namespace", ExprKind::Dict { keys, values }) => {
                    for (&key, &value) in keys.iter().zip(values) {
                        items.push(Item { name: self.text(key?)?, annotation: None, value: Some(value) });
                    }
                }
                ("bases" | "namespace", _) => return None,
                ("module", _) => {}
                _ => options.push(k.clone()),
            }
        }
        let func = self.beside(func, DATACLASSES, DATACLASS, span)?;
        let decorator = self.add(ExprKind::Call { func, args: vec![], keywords: options }, span);
        Some(Made { name, bases, items, keywords: vec![], decorators: vec![decorator] })
    }

    /// Is it the value of a member that is given none?
    pub(crate) fn is_auto(&self, e: ExprId) -> bool {
        let ExprKind::Call { func, args, .. } = &self.unit.expr(e).kind else { return false };
        args.is_empty() && self.is_imported(*func, ENUM, AUTO)
    }

    /// Does the expression stand for what the module has under the name?
    fn is_imported(&self, e: ExprId, module: &str, name: &str) -> bool {
        match &self.unit.expr(e).kind {
            ExprKind::Name(n) => self.import_of(module, name).is_some_and(|(_, bound)| bound == *n),
            ExprKind::Attribute { value, attr } => {
                attr.text == name
                    && matches!(&self.unit.expr(*value).kind, ExprKind::Name(n) if self.is_module(n, module))
            }
            _ => false,
        }
    }

    /// The statement `from module import name`, and what it binds.
    fn import_of(&self, from: &str, name: &str) -> Option<(usize, String)> {
        self.unit.stmts.iter().enumerate().find_map(|(i, s)| match &s.kind {
            StmtKind::ImportFrom { module: Some(module), names, level: 0 } if module.text == from => {
                let alias = names.iter().find(|a| a.name.text == name)?;
                Some((i, alias.asname.as_ref().unwrap_or(&alias.name).text.clone()))
            }
            _ => None,
        })
    }

    /// Does `import module` bind the name?
    fn is_module(&self, name: &str, module: &str) -> bool {
        self.unit.stmts.iter().any(|s| match &s.kind {
            StmtKind::Import(names) => {
                names.iter().any(|a| a.name.text == module && a.asname.as_ref().unwrap_or(&a.name).text == name)
            }
            _ => false,
        })
    }

    /// Another name of the module, beside one that the file imports.
    fn beside(&mut self, e: ExprId, module: &str, name: &str, span: Span) -> Option<ExprId> {
        if let ExprKind::Attribute { value, .. } = self.unit.expr(e).kind {
            return Some(self.add(ExprKind::Attribute { value, attr: Name { text: name.into(), span } }, span));
        }
        let ExprKind::Name(known) = &self.unit.expr(e).kind else { return None };
        let (from, bound) = (module.to_string(), known.clone());
        let hidden = format!("{module}.{name}");
        let statement = self.unit.stmts.iter_mut().find_map(|s| match &mut s.kind {
            StmtKind::ImportFrom { module: Some(m), names, level: 0 } if m.text == from => {
                let binds = |a: &Alias| a.asname.as_ref().unwrap_or(&a.name).text == bound;
                names.iter().any(binds).then_some(names)
            }
            _ => None,
        })?;
        if !statement.iter().any(|a| a.asname.as_ref().is_some_and(|n| n.text == hidden)) {
            let alias =
                Alias { name: Name { text: name.into(), span }, asname: Some(Name { text: hidden.clone(), span }) };
            statement.push(alias);
        }
        Some(self.add(ExprKind::Name(hidden), span))
    }
}
