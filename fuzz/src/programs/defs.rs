//! Functions, classes and generators.

use super::{T, Variable, Writer};

#[derive(Clone, Debug)]
pub(super) struct Function {
    name: String,
    params: Vec<T>,
    returns: T,
    /// A generator: calls are `list(f(…))`, and `returns` is what that gives.
    yields: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Class {
    pub name: String,
    fields: Vec<(String, T)>,
    methods: Vec<(String, T)>,
}

impl Writer {
    pub(super) fn function(&mut self) {
        let name = self.new_name("f");
        let yields = self.one_in(4);
        let returns = if yields { *self.random.pick(&[T::Ints, T::Strs]) } else { self.any_type() };
        let params: Vec<T> = (0..self.random.below(4)).map(|_| self.any_type()).collect();
        let names: Vec<String> = params.iter().map(|_| self.new_name("p")).collect();
        let mut written = vec![];
        for (name, &ty) in names.iter().zip(&params) {
            let annotation = if self.annotates() { format!(": {}", self.annotation(ty)) } else { String::new() };
            written.push(format!("{name}{annotation}"));
        }
        let result =
            if !yields && self.annotates() { format!(" -> {}", self.annotation(returns)) } else { String::new() };
        self.line(&format!("def {name}({}){result}:", written.join(", ")));
        let outside = self.variables.len();
        let globals: Vec<Variable> = self.variables.clone();
        self.variables.extend(names.iter().zip(&params).map(|(n, &ty)| Variable { name: n.clone(), ty }));
        self.indent += 1;
        if yields {
            self.generator_body(returns);
        } else {
            self.returns = Some(returns);
            for _ in 0..1 + self.random.below(3) {
                self.statement(1);
            }
            let value = self.expr(returns, 0);
            self.line(&format!("return {value}"));
            self.returns = None;
        }
        self.indent -= 1;
        self.variables.truncate(outside);
        self.variables = globals;
        self.functions.push(Function { name, params, returns, yields });
    }

    fn generator_body(&mut self, list: T) {
        let item = if list == T::Ints { T::Int } else { T::Str };
        let name = self.new_name("i");
        let first = self.expr(item, 1);
        self.line(&format!("yield {first}"));
        let from = self.pick(&["range(3)", "range(0)", "range(4, 0, -2)"]);
        self.line(&format!("for {name} in {from}:"));
        let value = self.with_variable(&name, T::Int, |w| w.expr(item, 1));
        let guarded = self.one_in(3);
        if guarded {
            self.line("    try:");
            self.line(&format!("        yield {value}"));
            self.line("    finally:");
            self.line("        print('finally')");
        } else {
            self.line(&format!("    yield {value}"));
        }
        if self.one_in(3) {
            let rest = self.expr(list, 1);
            self.line(&format!("yield from {rest}"));
        }
    }

    /// A call of a function of the program that returns the type.
    pub(super) fn call_of(&mut self, ty: T, depth: usize) -> Option<String> {
        let known: Vec<Function> = self.functions.iter().filter(|f| f.returns == ty).cloned().collect();
        if known.is_empty() {
            return None;
        }
        let f = self.random.pick(&known).clone();
        let args: Vec<String> = f.params.iter().map(|&p| self.expr(p, depth + 1)).collect();
        let call = format!("{}({})", f.name, args.join(", "));
        Some(if f.yields { format!("list({call})") } else { call })
    }

    pub(super) fn class(&mut self) {
        let name = self.new_name("C");
        let fields: Vec<(String, T)> = (0..1 + self.random.below(3))
            .map(|_| {
                let ty = *self.random.pick(&[T::Int, T::Str, T::Float, T::Ints, T::Opt]);
                (self.new_name("a"), ty)
            })
            .collect();
        let dataclass = self.one_in(2);
        if dataclass {
            let ordered = self.one_in(3);
            self.line(if ordered { "@dataclass(order=True)" } else { "@dataclass" });
        }
        self.line(&format!("class {name}:"));
        self.indent += 1;
        if dataclass {
            for (field, ty) in &fields {
                let annotation = self.annotation(*ty);
                self.line(&format!("{field}: {annotation}"));
            }
        } else {
            self.init(&fields);
        }
        let methods = self.methods(&fields);
        self.indent -= 1;
        self.line("");
        self.classes.push(Class { name, fields, methods });
    }

    fn init(&mut self, fields: &[(String, T)]) {
        let mut params = vec!["self".to_string()];
        for (field, ty) in fields {
            let annotation = if self.annotates() { format!(": {}", self.annotation(*ty)) } else { String::new() };
            params.push(format!("{field}{annotation}"));
        }
        self.line(&format!("def __init__({}):", params.join(", ")));
        for (field, _) in fields {
            self.line(&format!("    self.{field} = {field}"));
        }
        self.line("def __repr__(self):");
        let parts: Vec<String> = fields.iter().map(|(field, _)| format!("{field}={{self.{field}!r}}")).collect();
        self.line(&format!("    return f'<{}>'", parts.join(" ")));
    }

    fn methods(&mut self, fields: &[(String, T)]) -> Vec<(String, T)> {
        let mut methods = vec![];
        let outside = std::mem::take(&mut self.variables);
        self.variables = fields.iter().map(|(f, ty)| Variable { name: format!("self.{f}"), ty: *ty }).collect();
        for _ in 0..self.random.below(3) {
            let (name, ty) = (self.new_name("g"), *self.random.pick(&[T::Int, T::Str]));
            let result = if self.annotates() { format!(" -> {}", self.annotation(ty)) } else { String::new() };
            self.line(&format!("def {name}(self){result}:"));
            let value = self.expr(ty, 0);
            self.line(&format!("    return {value}"));
            methods.push((name, ty));
        }
        if self.one_in(3) {
            self.line("def __len__(self):");
            let value = self.expr(T::Int, 1);
            self.line(&format!("    return abs({value}) % 3"));
        }
        self.variables = outside;
        methods
    }

    pub(super) fn construct(&mut self, class: usize, depth: usize) -> String {
        let class = self.classes[class].clone();
        let args: Vec<String> = class.fields.iter().map(|&(_, ty)| self.expr(ty, depth + 1)).collect();
        format!("{}({})", class.name, args.join(", "))
    }

    /// A field or a method call of an object that gives the type.
    pub(super) fn attribute(&mut self, ty: T, depth: usize) -> Option<String> {
        if self.classes.is_empty() {
            return None;
        }
        let at = self.random.below(self.classes.len());
        let class = self.classes[at].clone();
        let fields = class.fields.iter().filter(|(_, t)| *t == ty).map(|(n, _)| n.clone());
        let calls = class.methods.iter().filter(|(_, t)| *t == ty).map(|(n, _)| format!("{n}()"));
        let known: Vec<String> = fields.chain(calls).collect();
        if known.is_empty() {
            return None;
        }
        let name = self.random.pick(&known).clone();
        Some(format!("{}.{name}", self.receiver(T::Object(at), depth + 1)))
    }
}
