//! Statements.

use super::{T, Variable, Writer};

/// Statements are nested at most this deep.
const DEEPEST: usize = 2;

impl Writer {
    pub(super) fn statement(&mut self, depth: usize) {
        let nests = depth < DEEPEST;
        match self.random.below(24) {
            0..=3 => self.print(),
            4 | 5 => self.assign(),
            6 => self.augmented(),
            7 => self.change(),
            8 | 22 => {
                let text = self.change_by_template();
                self.line(&text);
            }
            9 | 10 if nests => self.branch(depth),
            11 | 12 if nests => self.for_loop(depth),
            13 if nests => self.while_loop(depth),
            14 | 15 if nests => self.attempt(depth),
            16 if nests => self.match_statement(depth),
            17 => self.unpack(),
            18 if self.loops > 0 => {
                let cond = self.expr(T::Bool, 1);
                let jump = self.pick(&["break", "continue"]);
                self.line(&format!("if {cond}:"));
                self.line(&format!("    {jump}"));
            }
            19 if self.returns.is_some() => {
                let (cond, ty) = (self.expr(T::Bool, 1), self.returns.expect("there is one"));
                let value = self.expr(ty, 1);
                self.line(&format!("if {cond}:"));
                self.line(&format!("    return {value}"));
            }
            20 => self.raise(),
            21 => {
                let (cond, ty) = (self.expr(T::Bool, 1), self.any_type());
                let text = self.atom(ty);
                self.line(&format!("assert {cond}, {text}"));
            }
            _ => self.print(),
        }
    }

    fn print(&mut self) {
        let values: Vec<String> = (0..1 + self.random.below(3))
            .map(|_| {
                let ty = self.any_type();
                self.expr(ty, 0)
            })
            .collect();
        self.line(&format!("print({})", values.join(", ")));
    }

    fn assign(&mut self) {
        let ty = self.any_type();
        let value = self.expr(ty, 0);
        match self.stored(ty) {
            Some(name) if !self.one_in(3) => self.line(&format!("{name} = {value}")),
            _ => {
                let name = self.new_name("v");
                self.line(&format!("{name} = {value}"));
                self.variables.push(Variable { name, ty });
            }
        }
    }

    /// A variable that this code may store into: one of its own function.
    fn stored(&mut self, ty: T) -> Option<String> {
        let own = |v: &&Variable| v.ty == ty && !v.name.starts_with('q') && !v.name.starts_with('c');
        let global = self.returns.is_some();
        let known: Vec<String> = self
            .variables
            .iter()
            .filter(own)
            .filter(|v| !global || v.name.starts_with('p'))
            .map(|v| v.name.clone())
            .collect();
        (!known.is_empty()).then(|| self.random.pick(&known).clone())
    }

    fn augmented(&mut self) {
        let ty = *self.random.pick(&[T::Int, T::Str, T::Float, T::Ints, T::Set]);
        let Some(name) = self.stored(ty) else { return self.print() };
        let op = match ty {
            T::Int => self.pick(&["+=", "-=", "*=", "//=", "%=", "|=", "^="]),
            T::Float => self.pick(&["+=", "-=", "*=", "/="]),
            T::Set => self.pick(&["|=", "&=", "-=", "^="]),
            _ => "+=",
        };
        let value = self.expr(ty, 1);
        self.line(&format!("{name} {op} {value}"));
    }

    /// A method that changes a container, or a store or a deletion.
    fn change(&mut self) {
        let (i, s) = (self.expr(T::Int, 1), self.expr(T::Str, 1));
        let at = self.pick(&["0", "-1", "1", "5"]);
        let text = match self.random.below(12) {
            0 => format!("{}.append({i})", self.atom(T::Ints)),
            1 => format!("{}.insert({at}, {i})", self.atom(T::Ints)),
            2 => format!("print({}.pop())", self.atom(T::Ints)),
            3 => format!("{}.extend({})", self.atom(T::Strs), self.expr(T::Strs, 1)),
            4 => format!("{}[{at}] = {i}", self.atom(T::Ints)),
            5 => format!("del {}[{at}]", self.atom(T::Ints)),
            6 => format!("{}[{s}] = {i}", self.atom(T::Dict)),
            7 => format!("print({}.setdefault({s}, {i}))", self.atom(T::Dict)),
            8 => format!("{}.add({i})", self.atom(T::Set)),
            9 => format!("{}.discard({i})", self.atom(T::Set)),
            10 => format!("{}.{}()", self.atom(T::Ints), self.pick(&["sort", "reverse"])),
            _ => format!("print({}.pop({s}, {i}))", self.atom(T::Dict)),
        };
        self.line(&text);
    }

    /// Statements inside another; what they assign first may not be assigned afterwards.
    fn block(&mut self, depth: usize) {
        let known = self.variables.len();
        self.indent += 1;
        for _ in 0..1 + self.random.below(2) {
            self.statement(depth + 1);
        }
        self.indent -= 1;
        self.variables.truncate(known);
    }

    fn branch(&mut self, depth: usize) {
        let cond = self.expr(T::Bool, 0);
        self.line(&format!("if {cond}:"));
        self.block(depth);
        if self.one_in(3) {
            let ty = self.any_type();
            let cond = self.expr(ty, 1);
            self.line(&format!("elif {cond}:"));
            self.block(depth);
        }
        if self.one_in(2) {
            self.line("else:");
            self.block(depth);
        }
    }

    fn for_loop(&mut self, depth: usize) {
        let (a, b) = (self.new_name("i"), self.new_name("i"));
        // Copies are walked: the body may change what it was copied from.
        let (targets, from) = match self.random.below(6) {
            0 => (vec![(a, T::Int)], self.pick(&["range(3)", "range(2, -2, -1)", "range(0)"]).to_string()),
            1 => (vec![(a, T::Int)], format!("list({})", self.expr(T::Ints, 1))),
            2 => (vec![(a, T::Str), (b, T::Int)], format!("list({}.items())", self.expr(T::Dict, 1))),
            3 => (vec![(a, T::Int), (b, T::Str)], format!("enumerate(list({}))", self.expr(T::Strs, 1))),
            4 => (
                vec![(a, T::Int), (b, T::Str)],
                format!("zip(list({}), {})", self.expr(T::Ints, 1), self.expr(T::Str, 1)),
            ),
            _ => (vec![(a, T::Str)], self.expr(T::Str, 1)),
        };
        let names: Vec<&str> = targets.iter().map(|(n, _)| n.as_str()).collect();
        self.line(&format!("for {} in {from}:", names.join(", ")));
        let known = self.variables.len();
        self.variables.extend(targets.iter().map(|(name, ty)| Variable { name: name.clone(), ty: *ty }));
        self.loops += 1;
        self.block(depth);
        self.loops -= 1;
        self.variables.truncate(known);
        if self.one_in(4) {
            self.line("else:");
            self.block(depth);
        }
    }

    fn while_loop(&mut self, depth: usize) {
        let count = self.new_name("w");
        self.line(&format!("{count} = 0"));
        let cond = self.expr(T::Bool, 1);
        self.line(&format!("while {count} < 4 and {cond}:"));
        self.line(&format!("    {count} += 1"));
        self.loops += 1;
        self.block(depth);
        self.loops -= 1;
    }

    fn attempt(&mut self, depth: usize) {
        self.line("try:");
        let loops = self.loops;
        self.block(depth);
        let kinds =
            ["ValueError", "(KeyError, IndexError)", "ZeroDivisionError", "LookupError", "TypeError", "Exception"];
        let kind = self.pick(&kinds);
        self.line(&format!("except {kind} as error:"));
        self.line("    print('caught', type(error).__name__, error)");
        if self.one_in(3) {
            self.block(depth);
        }
        if self.one_in(4) {
            self.line("else:");
            self.block(depth);
        }
        if self.one_in(3) {
            self.line("finally:");
            self.loops = 0;
            let returns = self.returns.take();
            self.indent += 1;
            self.print();
            self.indent -= 1;
            self.returns = returns;
            self.loops = loops;
        }
    }

    fn match_statement(&mut self, depth: usize) {
        let ty = *self.random.pick(&[T::Int, T::Opt, T::Ints, T::Pair, T::Str, T::Dict]);
        let subject = self.expr(ty, 1);
        self.line(&format!("match {subject}:"));
        self.indent += 1;
        let (a, b) = (self.new_name("m"), self.new_name("m"));
        let cases: Vec<(String, Vec<Variable>)> = match ty {
            T::Ints => vec![
                ("[]".into(), vec![]),
                (format!("[{a}]"), vec![Variable { name: a.clone(), ty: T::Int }]),
                (format!("[{a}, *{b}]"), vec![Variable { name: a, ty: T::Int }, Variable { name: b, ty: T::Ints }]),
            ],
            T::Pair => vec![
                (format!("(0, {b})"), vec![Variable { name: b.clone(), ty: T::Str }]),
                (format!("({a}, 'a' | '')"), vec![Variable { name: a, ty: T::Int }]),
            ],
            T::Str => vec![("'a' | 'b'".into(), vec![]), (format!("str({a})"), vec![Variable { name: a, ty: T::Str }])],
            T::Dict => vec![
                (format!("{{'a': {a}}}"), vec![Variable { name: a.clone(), ty: T::Int }]),
                (
                    format!("{{'b': {a}, **{b}}}"),
                    vec![Variable { name: a, ty: T::Int }, Variable { name: b, ty: T::Dict }],
                ),
            ],
            _ => vec![
                ("0 | 1".into(), vec![]),
                ("None".into(), vec![]),
                (format!("int({a}) if {a} > 3"), vec![Variable { name: a, ty: T::Int }]),
            ],
        };
        for (pattern, bound) in cases {
            self.line(&format!("case {pattern}:"));
            let known = self.variables.len();
            self.variables.extend(bound);
            self.block(depth);
            self.variables.truncate(known);
        }
        if self.one_in(2) {
            self.line("case _:");
            self.block(depth);
        }
        self.indent -= 1;
    }

    fn unpack(&mut self) {
        let (a, b) = (self.new_name("v"), self.new_name("v"));
        let (text, types) = match self.random.below(3) {
            0 => (format!("{a}, {b} = {}", self.expr(T::Pair, 1)), [T::Int, T::Str]),
            1 => (format!("{a}, *{b} = {}", self.expr(T::Ints, 1)), [T::Int, T::Ints]),
            _ => (format!("{a}, {b} = {}, {}", self.expr(T::Int, 1), self.expr(T::Float, 1)), [T::Int, T::Float]),
        };
        self.line(&text);
        self.variables.push(Variable { name: a, ty: types[0] });
        self.variables.push(Variable { name: b, ty: types[1] });
    }

    fn raise(&mut self) {
        let ty = self.any_type();
        let (cond, value) = (self.expr(T::Bool, 1), self.atom(ty));
        let kind = self.pick(&["ValueError", "KeyError", "RuntimeError", "TypeError", "IndexError"]);
        self.line(&format!("if {cond}:"));
        self.line(&format!("    raise {kind}({value})"));
    }
}
