//! Random programs that mean something: they run to their end and print what they computed, so that what CPython prints
//! can be compared with what the compiled program prints.
//!
//! Every expression is made for a type. In a *typed* program that is what it has, and annotations say so; in an *untyped*
//! one there are no annotations, and now and then an expression of another type takes its place; *mixed* programs have some
//! of both. Errors are part of the game: statements stand in `try`, and what was raised is printed.
//!
//! - [`exprs`]: expressions of a type.
//! - [`stmts`]: its statements.
//! - [`defs`]: functions, classes and generators.
//! - [`library`]: what the built-in types and the library can do.

mod defs;
mod exprs;
mod library;
mod stmts;

use crate::random::Random;
use defs::{Class, Function};

/// The types that expressions are made for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum T {
    Int,
    Float,
    Str,
    Bool,
    Ints,
    Strs,
    Dict,
    Set,
    Pair,
    Opt,
    Bytes,
    Bytearray,
    Complex,
    /// `frozenset[int]`
    Frozen,
    /// `deque[int]`
    Deque,
    /// `Counter[str]`
    Counter,
    /// `dict[str, list[int]]`
    Lists,
    /// `list[tuple[int, str]]`
    Pairs,
    /// An object of a class of the program.
    Object(usize),
}

/// Those that the core of the language has and most programs are about.
const CORE: [T; 10] = [T::Int, T::Float, T::Str, T::Bool, T::Ints, T::Strs, T::Dict, T::Set, T::Pair, T::Opt];
const FURTHER: [T; 8] = [T::Bytes, T::Bytearray, T::Complex, T::Frozen, T::Deque, T::Counter, T::Lists, T::Pairs];

/// How much a program says about its types.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// All annotations, and every value has the type it should.
    Typed,
    /// Some annotations.
    Mixed,
    /// No annotations, and values of other types now and then.
    Untyped,
}

/// A name that expressions may read.
#[derive(Clone, Debug)]
struct Variable {
    name: String,
    ty: T,
}

struct Writer {
    random: Random,
    style: Style,
    lines: Vec<String>,
    indent: usize,
    variables: Vec<Variable>,
    functions: Vec<Function>,
    classes: Vec<Class>,
    names: usize,
    /// Inside a function: what it returns.
    returns: Option<T>,
    loops: usize,
}

/// The program of a number.
pub fn program(seed: u64, index: u64) -> String {
    let mut random = Random::new(seed, index);
    let style = *random.pick(&[Style::Typed, Style::Mixed, Style::Untyped, Style::Untyped]);
    let mut w = Writer {
        random,
        style,
        lines: vec![],
        indent: 0,
        variables: vec![],
        functions: vec![],
        classes: vec![],
        names: 0,
        returns: None,
        loops: 0,
    };
    w.program();
    w.lines.join("\n") + "\n"
}

impl Writer {
    fn program(&mut self) {
        library::IMPORTS.iter().for_each(|line| self.line(line));
        self.line("");
        for _ in 0..self.random.below(3) {
            self.class();
        }
        let mut types = CORE.to_vec();
        types.extend(FURTHER.into_iter().filter(|_| self.one_in(2)));
        for &ty in &types {
            let value = self.literal(ty);
            self.assign_new(ty, value);
        }
        for _ in 0..1 + self.random.below(3) {
            self.function();
        }
        for _ in 0..4 + self.random.below(8) {
            self.guarded();
        }
        for i in 0..types.len() {
            let name = self.variables[i].name.clone();
            self.line(&format!("print({name})"));
        }
    }

    /// Statements whose error is printed.
    fn guarded(&mut self) {
        let known = self.variables.len();
        self.line("try:");
        self.indent += 1;
        for _ in 0..1 + self.random.below(3) {
            self.statement(0);
        }
        self.indent -= 1;
        // What was first assigned in there may not be.
        self.variables.truncate(known);
        self.line("except Exception as error:");
        self.line("    print(type(error).__name__, error)");
    }

    fn line(&mut self, text: &str) {
        self.lines.push(format!("{:1$}{text}", "", self.indent * 4));
    }

    fn new_name(&mut self, prefix: &str) -> String {
        self.names += 1;
        format!("{prefix}{}", self.names)
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.random.one_in(n)
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.random.below(from.len())]
    }

    /// Is this annotation written?
    fn annotates(&mut self) -> bool {
        match self.style {
            Style::Typed => true,
            Style::Mixed => self.one_in(2),
            Style::Untyped => false,
        }
    }

    fn any_type(&mut self) -> T {
        if self.one_in(3) {
            return *self.random.pick(&FURTHER);
        }
        let n = self.random.below(CORE.len() + self.classes.len());
        if n < CORE.len() { CORE[n] } else { T::Object(n - CORE.len()) }
    }

    fn annotation(&self, ty: T) -> String {
        match ty {
            T::Int => "int".into(),
            T::Float => "float".into(),
            T::Str => "str".into(),
            T::Bool => "bool".into(),
            T::Ints => "list[int]".into(),
            T::Strs => "list[str]".into(),
            T::Dict => "dict[str, int]".into(),
            T::Set => "set[int]".into(),
            T::Pair => "tuple[int, str]".into(),
            T::Opt => "int | None".into(),
            T::Bytes => "bytes".into(),
            T::Bytearray => "bytearray".into(),
            T::Complex => "complex".into(),
            T::Frozen => "frozenset[int]".into(),
            T::Deque => "deque[int]".into(),
            T::Counter => "Counter[str]".into(),
            T::Lists => "dict[str, list[int]]".into(),
            T::Pairs => "list[tuple[int, str]]".into(),
            T::Object(class) => self.classes[class].name.clone(),
        }
    }

    fn assign_new(&mut self, ty: T, value: String) {
        let name = self.new_name("v");
        let annotation = if self.annotates() { format!(": {}", self.annotation(ty)) } else { String::new() };
        self.line(&format!("{name}{annotation} = {value}"));
        self.variables.push(Variable { name, ty });
    }
}
