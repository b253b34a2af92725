//! Expressions of a type.

use super::{T, Writer};

/// Expressions are at most this deep.
const DEEPEST: usize = 3;

impl Writer {
    /// What a method is called on: numbers want parentheses there (in programs without types they come too).
    pub(super) fn receiver(&mut self, ty: T, depth: usize) -> String {
        let text = self.expr(ty, depth);
        if text.starts_with(|c: char| c.is_ascii_digit() || c == '-') { format!("({text})") } else { text }
    }

    /// An expression of the type; in programs without types now and then one of another.
    pub(super) fn expr(&mut self, ty: T, depth: usize) -> String {
        let ty = if self.style == super::Style::Untyped && self.one_in(12) { self.any_type() } else { ty };
        if depth >= DEEPEST || self.one_in(4) {
            return self.atom(ty);
        }
        if self.one_in(9) {
            let (cond, then, other) =
                (self.expr(T::Bool, depth + 1), self.expr(ty, depth + 1), self.expr(ty, depth + 1));
            return format!("({then} if {cond} else {other})");
        }
        if self.one_in(5)
            && let Some(call) = self.call_of(ty, depth)
        {
            return call;
        }
        if self.one_in(3)
            && let Some(text) = self.by_template(ty, depth)
        {
            return text;
        }
        match ty {
            T::Int => self.int(depth),
            T::Float => self.float(depth),
            T::Str => self.text(depth),
            T::Bool => self.truth(depth),
            T::Ints => self.ints(depth),
            T::Strs => self.strs(depth),
            T::Dict => self.dict(depth),
            T::Set => self.set(depth),
            T::Pair => format!("({}, {})", self.expr(T::Int, depth + 1), self.expr(T::Str, depth + 1)),
            T::Opt => self.optional(depth),
            T::Object(class) => self.construct(class, depth),
            _ => self.by_template(ty, depth).unwrap_or_else(|| self.literal(ty)),
        }
    }

    /// A variable or a literal.
    pub(super) fn atom(&mut self, ty: T) -> String {
        let known: Vec<usize> = (0..self.variables.len()).filter(|&i| self.variables[i].ty == ty).collect();
        if !known.is_empty() && !self.one_in(4) {
            let i = *self.random.pick(&known);
            return self.variables[i].name.clone();
        }
        self.literal(ty)
    }

    pub(super) fn literal(&mut self, ty: T) -> String {
        match ty {
            T::Int => {
                let all =
                    ["0", "1", "2", "3", "-1", "7", "-12", "100", "2**31", "-2**63", "10**20", "4611686018427387903"];
                let few = self.one_in(4);
                self.pick(if few { &all } else { &all[..7] }).into()
            }
            T::Float => self.pick(&["0.5", "-1.25", "3.0", "1e10", "0.1", "-0.0", "2.5e-3"]).into(),
            T::Str => self.pick(&["''", "'a'", "'bc'", "'x y z'", "'Über'", "'12'", "'abcabc'", "'\\n'"]).into(),
            T::Bool => self.pick(&["True", "False"]).into(),
            T::Ints => self.pick(&["[]", "[1]", "[3, 1, 2]", "[0, 0, 5, -4]", "[7, 8]"]).into(),
            T::Strs => self.pick(&["[]", "['a']", "['b', 'a', 'c']", "['', 'x']"]).into(),
            T::Dict => self.pick(&["{}", "{'a': 1}", "{'b': 2, 'a': 3}", "{'x': 0, '': -1}"]).into(),
            T::Set => self.pick(&["set()", "{1}", "{3, 1, 2}", "{16, 0, 8, 5, 33}"]).into(),
            T::Pair => self.pick(&["(1, 'a')", "(0, '')", "(-5, 'zz')"]).into(),
            T::Opt => self.pick(&["None", "4", "None", "0"]).into(),
            T::Object(class) => self.construct(class, DEEPEST),
            T::Bytes => self.pick(&["b''", "b'abc'", "b' \\xff\\x00'", "b'a b a'", "b'12'"]).into(),
            T::Bytearray => self.pick(&["bytearray()", "bytearray(b'xyz')", "bytearray(3)"]).into(),
            T::Complex => self.pick(&["1j", "(2-0.5j)", "complex(0, -1)", "(-0.0+3j)"]).into(),
            T::Frozen => self.pick(&["frozenset()", "frozenset({2, 9})", "frozenset([5, 1, 5])"]).into(),
            T::Deque => self.pick(&["deque()", "deque([1, 2, 3])", "deque([4, 5], 2)"]).into(),
            T::Counter => self.pick(&["Counter()", "Counter('abca')", "Counter(a=2, b=-1)"]).into(),
            T::Lists => self.pick(&["{}", "{'a': [1, 2]}", "{'b': [], 'c': [3]}"]).into(),
            T::Pairs => self.pick(&["[]", "[(1, 'a')]", "[(3, 'x'), (-1, 'b'), (3, 'a')]"]).into(),
        }
    }

    fn small(&mut self) -> String {
        self.pick(&["0", "1", "2", "3", "-1", "-2"]).into()
    }

    fn int(&mut self, d: usize) -> String {
        let d = d + 1;
        match self.random.below(22) {
            0..=5 => {
                let op = self.pick(&["+", "-", "*", "//", "%", "+", "-"]);
                format!("({} {op} {})", self.expr(T::Int, d), self.expr(T::Int, d))
            }
            6 => {
                let op = self.pick(&["&", "|", "^"]);
                format!("({} {op} {})", self.expr(T::Int, d), self.expr(T::Int, d))
            }
            7 => {
                let (op, by) = (self.pick(&["<<", ">>", "**"]), self.pick(&["0", "1", "3", "5"]));
                format!("({} {op} {by})", self.expr(T::Int, d))
            }
            8 => format!("{}({})", self.pick(&["-", "abs", "~", "+"]), self.expr(T::Int, d)),
            9 => {
                let ty = *self.random.pick(&[T::Ints, T::Strs, T::Str, T::Dict, T::Set, T::Pair]);
                format!("len({})", self.expr(ty, d))
            }
            10 => format!("{}({}, {})", self.pick(&["max", "min"]), self.expr(T::Int, d), self.expr(T::Int, d)),
            11 => format!("{}({})", self.pick(&["sum", "max", "min", "len"]), self.expr(T::Ints, d)),
            12 => format!("{}[{}]", self.expr(T::Ints, d), self.small()),
            13 => format!("{}[{}]", self.expr(T::Dict, d), self.expr(T::Str, d)),
            14 => format!("{}.get({}, {})", self.receiver(T::Dict, d), self.expr(T::Str, d), self.expr(T::Int, d)),
            15 => format!("{}[0]", self.expr(T::Pair, d)),
            16 => format!("int({})", {
                let ty = *self.random.pick(&[T::Bool, T::Float, T::Str]);
                self.expr(ty, d)
            }),
            17 => {
                let method = self.pick(&["count", "find"]);
                format!("{}.{method}({})", self.receiver(T::Str, d), self.expr(T::Str, d))
            }
            18 => format!("({} or {})", self.expr(T::Opt, d), self.expr(T::Int, d)),
            19 => format!("divmod({}, {})[{}]", self.expr(T::Int, d), self.expr(T::Int, d), self.pick(&["0", "1"])),
            20 => {
                let name = self.new_name("q");
                let body = self.with_variable(&name, T::Int, |w| w.expr(T::Int, d + 1));
                format!("(lambda {name}: {body})({})", self.expr(T::Int, d))
            }
            _ => self.attribute(T::Int, d).unwrap_or_else(|| self.atom(T::Int)),
        }
    }

    fn float(&mut self, d: usize) -> String {
        let d = d + 1;
        match self.random.below(8) {
            0..=2 => {
                let op = self.pick(&["+", "-", "*", "/"]);
                format!("({} {op} {})", self.expr(T::Float, d), self.expr(T::Float, d))
            }
            3 => format!("({} / {})", self.expr(T::Int, d), self.expr(T::Int, d)),
            4 => format!("float({})", {
                let ty = *self.random.pick(&[T::Int, T::Bool]);
                self.expr(ty, d)
            }),
            5 => format!("abs({})", self.expr(T::Float, d)),
            6 => format!("round({}, 2)", self.expr(T::Float, d)),
            _ => format!("({} * {})", self.expr(T::Int, d), self.expr(T::Float, d)),
        }
    }

    fn text(&mut self, d: usize) -> String {
        let d = d + 1;
        match self.random.below(14) {
            0 | 1 => format!("({} + {})", self.expr(T::Str, d), self.expr(T::Str, d)),
            2 => format!("({} * {})", self.expr(T::Str, d), self.small()),
            3 | 4 => {
                let ty = self.any_type();
                format!("{}({})", self.pick(&["str", "repr"]), self.expr(ty, d))
            }
            5 => {
                let (ty, end) = (self.any_type(), self.pick(&["", "!r", "!s", ""]));
                let value = self.atom(ty);
                if value.contains(['\'', '{', '\\']) {
                    format!("str({value})")
                } else {
                    format!("f'<{{{value}{end}}}>'")
                }
            }
            6 => {
                let spec = self.pick(&[">6", "05d", "+", "x", ",", "^7", "b"]);
                let value = self.atom(T::Int);
                format!("f'{{{value}:{spec}}}'")
            }
            7 => format!("{}[{}]", self.expr(T::Str, d), self.pick(&["0", "-1", "1:", ":2", "::-1", "1:-1", "::2"])),
            8 => format!(
                "{}.{}()",
                self.receiver(T::Str, d),
                self.pick(&["upper", "lower", "strip", "title", "swapcase"])
            ),
            9 => format!("{}.replace({}, {})", self.receiver(T::Str, d), self.expr(T::Str, d), self.expr(T::Str, d)),
            10 => format!("{}.join({})", self.receiver(T::Str, d), self.expr(T::Strs, d)),
            11 => format!("{}[1]", self.expr(T::Pair, d)),
            12 => format!("{}[{}]", self.expr(T::Strs, d), self.small()),
            _ => self.attribute(T::Str, d).unwrap_or_else(|| self.atom(T::Str)),
        }
    }

    fn truth(&mut self, d: usize) -> String {
        let d = d + 1;
        match self.random.below(12) {
            0..=3 => {
                let ty = *self.random.pick(&[T::Int, T::Float, T::Str, T::Ints, T::Pair]);
                let op = self.pick(&["<", "<=", "==", "!=", ">", ">="]);
                format!("({} {op} {})", self.expr(ty, d), self.expr(ty, d))
            }
            4 => format!("({} < {} <= {})", self.expr(T::Int, d), self.expr(T::Int, d), self.expr(T::Int, d)),
            5 => format!("(not {})", self.expr(T::Bool, d)),
            6 => format!("({} {} {})", self.expr(T::Bool, d), self.pick(&["and", "or"]), self.expr(T::Bool, d)),
            7 => {
                let (item, from) = *self.random.pick(&[
                    (T::Int, T::Ints),
                    (T::Str, T::Strs),
                    (T::Str, T::Dict),
                    (T::Int, T::Set),
                    (T::Str, T::Str),
                ]);
                format!("({} {} {})", self.expr(item, d), self.pick(&["in", "not in"]), self.expr(from, d))
            }
            8 => format!("({} {} None)", self.expr(T::Opt, d), self.pick(&["is", "is not"])),
            9 => {
                let ty = self.any_type();
                format!("bool({})", self.expr(ty, d))
            }
            10 => {
                let ty = self.any_type();
                let class = self.pick(&["int", "str", "float", "(int, float)", "list", "bool", "dict"]);
                format!("isinstance({}, {class})", self.expr(ty, d))
            }
            _ => format!("({} == {})", self.expr(T::Dict, d), self.expr(T::Dict, d)),
        }
    }

    /// `for … in …` with an `if` now and then, and what is made of the variable.
    fn comprehension(&mut self, item: T, d: usize) -> (String, String) {
        let name = self.new_name("c");
        let (ty, from) = match self.random.below(4) {
            0 => (T::Int, self.pick(&["range(4)", "range(0)", "range(5, 0, -2)"]).to_string()),
            1 => (T::Int, self.expr(T::Ints, d)),
            2 => (T::Str, self.expr(T::Strs, d)),
            _ => (T::Str, self.expr(T::Str, d)),
        };
        let (value, test) = self.with_variable(&name, ty, |w| {
            let value = w.expr(item, d + 1);
            (value, if w.one_in(3) { format!(" if {}", w.expr(T::Bool, d + 1)) } else { String::new() })
        });
        (value, format!("for {name} in {from}{test}"))
    }

    fn ints(&mut self, d: usize) -> String {
        let d = d + 1;
        match self.random.below(10) {
            0 | 1 => format!("[{}, {}]", self.expr(T::Int, d), self.expr(T::Int, d)),
            2 | 3 => {
                let (value, loops) = self.comprehension(T::Int, d);
                format!("[{value} {loops}]")
            }
            4 => format!("({} + {})", self.expr(T::Ints, d), self.expr(T::Ints, d)),
            5 => format!(
                "sorted({}{})",
                self.expr(T::Ints, d),
                self.pick(&["", ", reverse=True", ", key=abs", ", key=lambda k: -k"])
            ),
            6 => format!("{}[{}]", self.expr(T::Ints, d), self.pick(&["1:", ":2", "::-1", "-2:", "::2", "1:-1"])),
            7 => format!("list({})", self.pick(&["range(3)", "range(-1, 2)", "range(6, 0, -2)"])),
            8 => format!("list({}.values())", self.receiver(T::Dict, d)),
            _ => format!("sorted({})", self.expr(T::Set, d)),
        }
    }

    fn strs(&mut self, d: usize) -> String {
        let d = d + 1;
        match self.random.below(7) {
            0 => format!("[{}, {}]", self.expr(T::Str, d), self.expr(T::Str, d)),
            1 => format!("{}.split({})", self.receiver(T::Str, d), self.pick(&["", "'a'", "' '", "'x', 1"])),
            2 => {
                let (value, loops) = self.comprehension(T::Str, d);
                format!("[{value} {loops}]")
            }
            3 => format!("sorted({})", {
                let ty = *self.random.pick(&[T::Dict, T::Strs]);
                self.expr(ty, d)
            }),
            4 => format!("list({})", {
                let ty = *self.random.pick(&[T::Dict, T::Str]);
                self.expr(ty, d)
            }),
            5 => format!("[*{}, {}]", self.expr(T::Strs, d), self.expr(T::Str, d)),
            _ => format!("list(map(str, {}))", self.expr(T::Ints, d)),
        }
    }

    fn dict(&mut self, d: usize) -> String {
        let d = d + 1;
        match self.random.below(5) {
            0 | 1 => {
                let (k, v) = (self.expr(T::Str, d), self.expr(T::Int, d));
                format!("{{{k}: {v}, 'k': {}}}", self.expr(T::Int, d))
            }
            2 => {
                let (value, loops) = self.comprehension(T::Int, d);
                let key = self.pick(&["'a'", "'b'"]).to_string();
                format!("{{{key} + str({value}): {value} {loops}}}")
            }
            3 => format!("{{**{}, {}: {}}}", self.expr(T::Dict, d), self.expr(T::Str, d), self.expr(T::Int, d)),
            _ => format!("dict(zip({}, {}))", self.expr(T::Strs, d), self.expr(T::Ints, d)),
        }
    }

    fn set(&mut self, d: usize) -> String {
        let d = d + 1;
        match self.random.below(5) {
            0 => format!("{{{}, {}}}", self.expr(T::Int, d), self.expr(T::Int, d)),
            1 => format!("set({})", self.expr(T::Ints, d)),
            2 | 3 => {
                format!("({} {} {})", self.expr(T::Set, d), self.pick(&["|", "&", "-", "^"]), self.expr(T::Set, d))
            }
            _ => {
                let (value, loops) = self.comprehension(T::Int, d);
                format!("{{{value} {loops}}}")
            }
        }
    }

    fn optional(&mut self, d: usize) -> String {
        match self.random.below(3) {
            0 => format!("{}.get({})", self.receiver(T::Dict, d + 1), self.expr(T::Str, d + 1)),
            1 => self.expr(T::Int, d + 1),
            _ => format!("(None if {} else {})", self.expr(T::Bool, d + 1), self.expr(T::Int, d + 1)),
        }
    }

    pub(super) fn with_variable<R>(&mut self, name: &str, ty: T, f: impl FnOnce(&mut Self) -> R) -> R {
        self.variables.push(super::Variable { name: name.into(), ty });
        let result = f(self);
        self.variables.pop();
        result
    }
}
