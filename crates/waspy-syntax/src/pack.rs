//! Parsed library files as bytes: what [`outline()`](crate::outline()) and the parser make of a file, packed when the compiler is built
//! and read definition by definition when a program reaches them. Unoptimised, as build scripts run, the parser takes
//! thirty times as long as reading what it made.
//!
//! ```text
//! file:  u32 start of the tables, units one after the other, tables
//! table: outline (items with their members), bound names of imports, names said to be global,
//!        (start of a definition, start of its unit)…, start of the whole file's unit + 1 or 0
//! ```
//! Numbers are LEB128, text is its length and bytes, a sequence its length and items, a variant its number and fields. A unit's
//! positions are written as differences from the one before. `pack_*!` lists derive both directions from one row.

use crate::ast::*;
use crate::diagnostic::Diagnostic;
use crate::outline::{self, Item, Kind, Member};
use crate::source::{FileId, Span};
use num_bigint::{BigInt, Sign};
use std::ops::Range;

/// Packs a file. `whole`: it is read as one unit; otherwise definition by definition.
///
/// # Errors
/// What is wrong with the file.
pub fn pack(text: &str, whole: bool) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let file = FileId::default();
    let mut w = Writer { out: vec![0; 4], position: 0 };
    let items = outline::outline(text);
    let mut units: Vec<(u32, u32)> = vec![];
    let mut whole_at = 0;
    let mut add = |w: &mut Writer, unit: &Unit, start: u32| {
        units.push((start, w.out.len() as u32));
        w.position = 0;
        unit.write(w);
    };
    if whole {
        whole_at = w.out.len() as u32 + 1;
        crate::parse_module(file, text)?.write(&mut w);
    } else {
        for item in items.iter().filter(|i| i.kind != Kind::Other) {
            if item.kind == Kind::Class {
                add(&mut w, &outline::parse_class_header(file, text, item)?, item.range.start);
                for m in item.members.iter().filter(|m| m.is_def) {
                    add(&mut w, &crate::parse_range(file, text, m.range.clone(), m.indent)?, m.range.start);
                }
            } else {
                add(&mut w, &crate::parse_range(file, text, item.range.clone(), 0)?, item.range.start);
            }
        }
    }
    let tables = w.out.len() as u32;
    w.out[..4].copy_from_slice(&tables.to_le_bytes());
    w.position = 0;
    items.write(&mut w);
    outline::globals(text).write(&mut w);
    units.sort_unstable();
    units.write(&mut w);
    whole_at.write(&mut w);
    Ok(w.out)
}

/// A packed file.
#[derive(Clone, Debug)]
pub struct Packed {
    bytes: &'static [u8],
    units: Vec<(u32, u32)>,
    whole: u32,
}

/// What is known of a library file before a definition of it is read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Outline {
    /// Its top-level statements.
    pub items: Vec<Item>,
    /// Names that some function declares `global`.
    pub globals: Vec<String>,
}

impl Packed {
    /// Opens what [`pack`] made.
    pub fn open(bytes: &'static [u8]) -> (Packed, Outline) {
        let at = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize;
        let mut r = Reader { bytes, at, position: 0, file: FileId::default() };
        let outline = Outline { items: Vec::read(&mut r), globals: Vec::read(&mut r) };
        let units = Vec::read(&mut r);
        (Packed { bytes, units, whole: u32::read(&mut r) }, outline)
    }

    /// The definition that starts at a byte of the file; of a class, its header.
    ///
    /// # Panics
    /// When none does: the packed file is not that of the text.
    pub fn unit(&self, file: FileId, start: u32) -> Unit {
        let n = self.units.binary_search_by_key(&start, |u| u.0).expect("a definition starts where the outline says");
        self.read(file, self.units[n].1)
    }

    /// The whole file, when it was packed so.
    pub fn whole(&self, file: FileId) -> Option<Unit> {
        Some(self.read(file, self.whole.checked_sub(1)?))
    }

    fn read(&self, file: FileId, at: u32) -> Unit {
        Unit::read(&mut Reader { bytes: self.bytes, at: at as usize, position: 0, file })
    }
}

struct Writer {
    out: Vec<u8>,
    /// Where the last span began.
    position: u32,
}

struct Reader {
    bytes: &'static [u8],
    at: usize,
    position: u32,
    file: FileId,
}

impl Writer {
    fn number(&mut self, mut n: u64) {
        while n >= 0x80 {
            self.out.push(n as u8 | 0x80);
            n >>= 7;
        }
        self.out.push(n as u8);
    }
}

impl Reader {
    fn byte(&mut self) -> u8 {
        let byte = self.bytes[self.at];
        self.at += 1;
        byte
    }

    fn number(&mut self) -> u64 {
        let mut byte = self.byte();
        let mut n = u64::from(byte & 0x7f);
        let mut shift = 7;
        while byte >= 0x80 {
            byte = self.byte();
            n |= u64::from(byte & 0x7f) << shift;
            shift += 7;
        }
        n
    }
}

/// Both directions.
trait Pack: Sized {
    fn write(&self, w: &mut Writer);
    fn read(r: &mut Reader) -> Self;
}

impl Pack for u32 {
    fn write(&self, w: &mut Writer) {
        w.number(u64::from(*self));
    }
    fn read(r: &mut Reader) -> u32 {
        r.number() as u32
    }
}

impl Pack for bool {
    fn write(&self, w: &mut Writer) {
        w.out.push(u8::from(*self));
    }
    fn read(r: &mut Reader) -> bool {
        r.byte() != 0
    }
}

impl Pack for f64 {
    fn write(&self, w: &mut Writer) {
        w.out.extend(self.to_bits().to_le_bytes());
    }
    fn read(r: &mut Reader) -> f64 {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&r.bytes[r.at..r.at + 8]);
        r.at += 8;
        f64::from_bits(u64::from_le_bytes(bytes))
    }
}

impl Pack for Vec<u8> {
    fn write(&self, w: &mut Writer) {
        w.number(self.len() as u64);
        w.out.extend_from_slice(self);
    }
    fn read(r: &mut Reader) -> Vec<u8> {
        let n = r.number() as usize;
        r.at += n;
        r.bytes[r.at - n..r.at].to_vec()
    }
}

impl Pack for String {
    fn write(&self, w: &mut Writer) {
        w.number(self.len() as u64);
        w.out.extend_from_slice(self.as_bytes());
    }
    fn read(r: &mut Reader) -> String {
        String::from_utf8(Vec::read(r)).expect("text was written")
    }
}

/// Whole numbers of the library are small, with a few long ones in tables.
impl Pack for BigInt {
    fn write(&self, w: &mut Writer) {
        let (sign, bytes) = self.to_bytes_le();
        (sign == Sign::Minus).write(w);
        bytes.write(w);
    }
    fn read(r: &mut Reader) -> BigInt {
        let sign = if bool::read(r) { Sign::Minus } else { Sign::Plus };
        BigInt::from_bytes_le(sign, &Vec::read(r))
    }
}

impl Pack for Span {
    fn write(&self, w: &mut Writer) {
        let ahead = i64::from(self.start) - i64::from(w.position);
        w.number((ahead << 1 ^ ahead >> 63) as u64);
        w.number(u64::from(self.end - self.start));
        w.position = self.start;
    }
    fn read(r: &mut Reader) -> Span {
        let n = r.number();
        let start = (i64::from(r.position) + ((n >> 1) as i64 ^ -((n & 1) as i64))) as u32;
        r.position = start;
        Span { file: r.file, start, end: start + r.number() as u32 }
    }
}

impl Pack for Range<u32> {
    fn write(&self, w: &mut Writer) {
        self.start.write(w);
        (self.end - self.start).write(w);
    }
    fn read(r: &mut Reader) -> Range<u32> {
        let start = u32::read(r);
        start..start + u32::read(r)
    }
}

macro_rules! pack_sequences {
    ($($item:ty),*) => {$(
        impl Pack for Vec<$item> {
            fn write(&self, w: &mut Writer) {
                w.number(self.len() as u64);
                for item in self {
                    item.write(w);
                }
            }
            fn read(r: &mut Reader) -> Vec<$item> {
                let n = r.number() as usize;
                let mut out = Vec::with_capacity(n);
                while out.len() < n {
                    out.push(<$item>::read(r));
                }
                out
            }
        }
    )*};
}

impl<T: Pack> Pack for Option<T> {
    fn write(&self, w: &mut Writer) {
        w.out.push(u8::from(self.is_some()));
        if let Some(value) = self {
            value.write(w);
        }
    }
    fn read(r: &mut Reader) -> Option<T> {
        if r.byte() == 0 { None } else { Some(T::read(r)) }
    }
}

impl<T: Pack> Pack for Box<T> {
    fn write(&self, w: &mut Writer) {
        (**self).write(w);
    }
    fn read(r: &mut Reader) -> Box<T> {
        Box::new(T::read(r))
    }
}

impl<A: Pack, B: Pack> Pack for (A, B) {
    fn write(&self, w: &mut Writer) {
        self.0.write(w);
        self.1.write(w);
    }
    fn read(r: &mut Reader) -> (A, B) {
        let first = A::read(r);
        (first, B::read(r))
    }
}

/// Fields in the order in which they are written.
macro_rules! pack_struct {
    ($($ty:ident { $($field:ident),* })*) => {$(
        impl Pack for $ty {
            fn write(&self, w: &mut Writer) {
                $(self.$field.write(w);)*
            }
            fn read(r: &mut Reader) -> $ty {
                $(let $field = Pack::read(r);)*
                $ty { $($field),* }
            }
        }
    )*};
}

/// Variants with their numbers.
macro_rules! pack_enum {
    ($($ty:ident {
        $($tag:literal $variant:ident $(($($item:ident),*))? $({ $($field:ident),* })?;)*
    })*) => {$(
        impl Pack for $ty {
            fn write(&self, w: &mut Writer) {
                match self {
                    $($ty::$variant $(($($item),*))? $({ $($field),* })? => {
                        w.out.push($tag);
                        $($($item.write(w);)*)?
                        $($($field.write(w);)*)?
                    })*
                }
            }
            fn read(r: &mut Reader) -> $ty {
                match r.byte() {
                    $($tag => {
                        $($(let $item = Pack::read(r);)*)?
                        $($(let $field = Pack::read(r);)*)?
                        $ty::$variant $(($($item),*))? $({ $($field),* })?
                    })*
                    other => panic!(concat!("no ", stringify!($ty), " has the number {}"), other),
                }
            }
        }
    )*};
}

impl Pack for ExprId {
    fn write(&self, w: &mut Writer) {
        self.0.write(w);
    }
    fn read(r: &mut Reader) -> ExprId {
        ExprId(u32::read(r))
    }
}

impl Pack for StmtId {
    fn write(&self, w: &mut Writer) {
        self.0.write(w);
    }
    fn read(r: &mut Reader) -> StmtId {
        StmtId(u32::read(r))
    }
}

pack_sequences! {
    ExprId, StmtId, Expr, Stmt, Option<ExprId>, CmpOp, Keyword, Comprehension, FPart, Param, TypeParam, Alias, Name,
    ExceptHandler, WithItem, MatchCase, Pattern, Item, Member, String, (u32, u32)
}

pack_struct! {
    Unit { exprs, stmts, body, walrus }
    Name { text, span }
    Expr { kind, span }
    Stmt { kind, span }
    Keyword { name, value }
    Comprehension { target, iter, ifs, is_async }
    Param { name, annotation, default }
    Params { positional_only, positional, vararg, keyword_only, kwarg }
    TypeParam { name, bound }
    FunctionDef { name, params, returns, body, decorators, type_params, is_async, docstring }
    ClassDef { name, bases, keywords, body, decorators, type_params, docstring }
    Alias { name, asname }
    ExceptHandler { ty, name, body, span }
    WithItem { context, target }
    MatchCase { pattern, guard, body }
    Pattern { kind, span }
    Item { name, kind, range, members, header, binds }
    Member { name, range, is_def, indent }
}

pack_enum! {
    Kind { 0 Function; 1 Class; 2 Assign; 3 Import; 4 Other; }
    Constant {
        0 None; 1 Bool(b); 2 Int(n); 3 Float(x); 4 Imag(x); 5 Str(s); 6 Bytes(s); 7 Ellipsis;
    }
    BinOp {
        0 Add; 1 Sub; 2 Mul; 3 MatMul; 4 Div; 5 FloorDiv; 6 Mod; 7 Pow; 8 LShift; 9 RShift; 10 BitOr; 11 BitXor; 12 BitAnd;
    }
    UnaryOp { 0 Not; 1 Neg; 2 Pos; 3 Invert; }
    BoolOp { 0 And; 1 Or; }
    CmpOp { 0 Eq; 1 NotEq; 2 Lt; 3 LtE; 4 Gt; 5 GtE; 6 Is; 7 IsNot; 8 In; 9 NotIn; }
    Conversion { 0 None; 1 Str; 2 Repr; 3 Ascii; }
    FPart { 0 Text(text); 1 Field { value, conversion, spec }; }
    ExprKind {
        0 Constant(c);
        1 Name(name);
        2 JoinedStr(parts);
        3 BoolOp { op, values };
        4 NamedExpr { target, value };
        5 BinOp { op, left, right };
        6 UnaryOp { op, operand };
        7 Compare { left, ops, rights };
        8 IfExp { cond, then, other };
        9 Call { func, args, keywords };
        10 Attribute { value, attr };
        11 Subscript { value, index };
        12 Slice { lower, upper, step };
        13 Starred(value);
        14 Tuple(items);
        15 List(items);
        16 Set(items);
        17 Dict { keys, values };
        18 ListComp { elt, generators };
        19 SetComp { elt, generators };
        20 DictComp { key, value, generators };
        21 GeneratorExp { elt, generators };
        22 Lambda { params, body };
        23 Yield(value);
        24 YieldFrom(value);
        25 Await(value);
    }
    PatternKind {
        0 Value(value);
        1 Singleton(value);
        2 Sequence(patterns);
        3 Mapping { keys, patterns, rest };
        4 Class { cls, patterns, kwd_attrs, kwd_patterns };
        5 Star(name);
        6 As { pattern, name };
        7 Or(patterns);
    }
    StmtKind {
        0 FunctionDef(def);
        1 ClassDef(def);
        2 Return(value);
        3 Delete(targets);
        4 Assign { targets, value };
        5 AugAssign { target, op, value };
        6 AnnAssign { target, annotation, value };
        7 TypeAlias { name, type_params, value };
        8 For { target, iter, body, orelse, is_async };
        9 While { cond, body, orelse };
        10 If { cond, then, orelse };
        11 With { items, body, is_async };
        12 Match { subject, cases };
        13 Raise { exc, cause };
        14 Try { body, handlers, orelse, finalbody, is_star };
        15 Assert { test, msg };
        16 Import(names);
        17 ImportFrom { module, names, level };
        18 Global(names);
        19 Nonlocal(names);
        20 Expr(value);
        21 Pass;
        22 Break;
        23 Continue;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every node kind there is, in definitions and as a file.
    const TEXT: &str = include_str!("../tests/every_node.py");

    #[test]
    fn what_is_read_is_what_was_parsed() {
        let file = FileId(7);
        let (packed, outline) = Packed::open(pack(TEXT, false).expect("it parses").leak());
        assert_eq!(outline.items, outline::outline(TEXT));
        assert_eq!(outline.globals, ["counter"]);
        for item in outline.items.iter().filter(|i| !matches!(i.kind, Kind::Other | Kind::Class)) {
            let parsed = crate::parse_range(file, TEXT, item.range.clone(), 0).expect("it parses");
            assert_eq!(format!("{:?}", packed.unit(file, item.range.start)), format!("{parsed:?}"));
        }
        let class = outline.items.iter().find(|i| i.kind == Kind::Class).expect("the file has a class");
        let header = outline::parse_class_header(file, TEXT, class).expect("it parses");
        assert_eq!(format!("{:?}", packed.unit(file, class.range.start)), format!("{header:?}"));
        let method = class.members.iter().find(|m| m.is_def).expect("the class has a method");
        let parsed = crate::parse_range(file, TEXT, method.range.clone(), method.indent).expect("it parses");
        assert_eq!(format!("{:?}", packed.unit(file, method.range.start)), format!("{parsed:?}"));
        assert!(packed.whole(file).is_none());
    }

    #[test]
    fn a_file_is_one_unit_where_that_is_wanted() {
        let file = FileId(3);
        let (packed, _) = Packed::open(pack(TEXT, true).expect("it parses").leak());
        let parsed = crate::parse_module(file, TEXT).expect("it parses");
        assert_eq!(format!("{:?}", packed.whole(file).expect("it was packed whole")), format!("{parsed:?}"));
    }
}
