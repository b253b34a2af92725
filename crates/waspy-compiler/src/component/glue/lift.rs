//! Lifting: canonical-ABI values to Python values.
//!
//! A scalar is an expression. Blocks that the host filled are adopted, or read and freed. Any other type has two functions, written once a type: `_lift_N(flat values)` and
//! `_load_N(address)`.

use super::Writer;
use super::layout::{Flat, align_to, fields, flatten, layout};
use crate::component::interface::{IntKind, TypeKind, WitType};

impl Writer<'_> {
    /// An expression that lifts a type from its flat values.
    pub fn lift_flat(&mut self, ty: &WitType, flat: &[String]) -> String {
        match ty {
            WitType::None => "None".into(),
            WitType::Bool => format!("{} != 0", flat[0]),
            WitType::Int => format!("int_from_i64({})", flat[0]),
            WitType::Sized(kind) => lift_sized(*kind, &flat[0]),
            WitType::F32 => format!("float_from_f64(f64_promote_f32({}))", flat[0]),
            WitType::Float => format!("float_from_f64({})", flat[0]),
            WitType::Str => format!("take_str({})", flat.join(", ")),
            WitType::Bytes => format!("take_bytes({})", flat.join(", ")),
            _ => format!("_lift_{}({})", self.want_lift(ty), flat.join(", ")),
        }
    }

    /// An expression that lifts a type from memory at `address + offset`.
    pub fn lift_memory(&mut self, ty: &WitType, address: &str, offset: u32) -> String {
        let at = if offset == 0 { address.to_string() } else { format!("{address} + {offset}") };
        match ty {
            WitType::None => "None".into(),
            WitType::Bool => format!("ptr_cast[bool]({at})[0]"),
            WitType::Int => format!("int_from_i64(ptr_cast[i64]({at})[0])"),
            WitType::Sized(kind) => lift_sized(*kind, &format!("ptr_cast[{}]({at})[0]", storage(*kind))),
            WitType::F32 => format!("float_from_f64(f64_promote_f32(ptr_cast[f32]({at})[0]))"),
            WitType::Float => format!("float_from_f64(ptr_cast[f64]({at})[0])"),
            WitType::Str => format!("load_str({at})"),
            WitType::Bytes => format!("load_bytes({at})"),
            _ => format!("_load_{}({at})", self.want_load(ty)),
        }
    }

    /// Writes `_lift_N`.
    pub fn write_lift(&mut self, n: usize, ty: &WitType) {
        let mut flats = vec![];
        flatten(self.all, ty, &mut flats);
        let names: Vec<String> = (0..flats.len()).map(|i| format!("a{i}")).collect();
        let params: Vec<String> = names.iter().zip(&flats).map(|(n, f)| format!("{n}: {}", f.dialect())).collect();
        let result = self.python_type(ty);
        self.line(0, &format!("def _lift_{n}({}) -> {result}:", params.join(", ")));
        match ty {
            WitType::List(t) => self.list_body(t, false),
            WitType::VarTuple(t) => self.list_body(t, true),
            WitType::Dict(k, v) => self.dict_body(k, v),
            WitType::Tuple(ts) => {
                let parts = self.lift_parts(ts.iter(), &names);
                self.line(1, &format!("return ({})", tuple_items(&parts)));
            }
            WitType::Option(t) => {
                let value = self.lift_flat(t, &names[1..]);
                self.line(1, "if a0 == 0:");
                self.line(2, "return None");
                self.line(1, &format!("return {value}"));
            }
            WitType::Named(id) => match self.all.named(*id).kind.clone() {
                TypeKind::Record(fs) => {
                    let parts = self.lift_parts(fs.iter().map(|f| &f.ty), &names);
                    let class = self.class(*id);
                    self.construct(&class, fs.iter().map(|f| f.name.as_str()), &parts);
                }
                TypeKind::Enum(cases) => {
                    let class = self.class(*id);
                    let last = cases.len().saturating_sub(1);
                    for (i, case) in cases.iter().enumerate().take(last) {
                        self.line(1, &format!("if a0 == {i}:"));
                        self.line(2, &format!("return {class}.{}", case.name));
                    }
                    self.line(1, &format!("return {class}.{}", cases[last].name));
                }
            },
            _ => unreachable!("scalars have no lift function"),
        }
        self.line(0, "");
    }

    /// Writes `_load_N`.
    pub fn write_load(&mut self, n: usize, ty: &WitType) {
        let result = self.python_type(ty);
        self.line(0, &format!("def _load_{n}(p: Ptr[u8]) -> {result}:"));
        match ty {
            WitType::List(_) | WitType::VarTuple(_) | WitType::Dict(..) => {
                let lift = self.want_lift(ty);
                self.line(1, &format!("return _lift_{lift}(load_ptr(p), load_len(p))"));
            }
            WitType::Tuple(ts) => {
                let parts = self.load_parts(ts.iter());
                self.line(1, &format!("return ({})", tuple_items(&parts)));
            }
            WitType::Option(t) => {
                let at = align_to(1, layout(self.all, t).align);
                let value = self.lift_memory(t, "p", at);
                self.line(1, "if p[0] == 0:");
                self.line(2, "return None");
                self.line(1, &format!("return {value}"));
            }
            WitType::Named(id) => match self.all.named(*id).kind.clone() {
                TypeKind::Record(fs) => {
                    let parts = self.load_parts(fs.iter().map(|f| &f.ty));
                    let class = self.class(*id);
                    self.construct(&class, fs.iter().map(|f| f.name.as_str()), &parts);
                }
                TypeKind::Enum(cases) => {
                    let lift = self.want_lift(ty);
                    let storage = enum_storage(cases.len());
                    self.line(1, &format!("return _lift_{lift}(ptr_cast[{storage}](p)[0])"));
                }
            },
            _ => unreachable!("scalars have no load function"),
        }
        self.line(0, "");
    }

    fn lift_parts<'t>(&mut self, types: impl Iterator<Item = &'t WitType>, names: &[String]) -> Vec<String> {
        let mut at = 0;
        types
            .map(|t| {
                let mut flats = vec![];
                flatten(self.all, t, &mut flats);
                let part = self.lift_flat(t, &names[at..at + flats.len()]);
                at += flats.len();
                part
            })
            .collect()
    }

    fn load_parts<'t>(&mut self, types: impl Iterator<Item = &'t WitType> + Clone) -> Vec<String> {
        let (offsets, _) = fields(self.all, types.clone());
        types.zip(offsets).map(|(t, at)| self.lift_memory(t, "p", at)).collect()
    }

    /// The class is called as Python would call it, so that `__post_init__` runs.
    fn construct<'n>(&mut self, class: &str, names: impl Iterator<Item = &'n str>, parts: &[String]) {
        let args: Vec<String> = names.zip(parts).map(|(n, p)| format!("{n}={p}")).collect();
        self.line(1, &format!("return {class}({})", args.join(", ")));
    }

    fn list_body(&mut self, element: &WitType, tuple: bool) {
        let list = match element {
            WitType::Float => "list_from_floats(a0, a1)".into(),
            WitType::Int => "list_from_ints(a0, a1)".into(),
            _ => {
                let ty = self.python_type(element);
                let size = layout(self.all, element).size;
                let value = self.lift_memory(element, "a0", 0);
                self.line(1, &format!("out = list[{ty}]()"));
                self.block_loop(size, &format!("out.append({value})"));
                "out".to_string()
            }
        };
        self.line(1, &if tuple { format!("return tuple({list})") } else { format!("return {list}") });
    }

    fn dict_body(&mut self, key: &WitType, value: &WitType) {
        let pair = [key.clone(), value.clone()];
        let (offsets, whole) = fields(self.all, pair.iter());
        let (kt, vt) = (self.python_type(key), self.python_type(value));
        let (k, v) = (self.lift_memory(key, "a0", offsets[0]), self.lift_memory(value, "a0", offsets[1]));
        self.line(1, &format!("out = dict[{kt}, {vt}]()"));
        self.block_loop(whole.size, &format!("out[{k}] = {v}"));
        self.line(1, "return out");
    }

    /// Goes through the elements of a block of the host's, then frees it.
    fn block_loop(&mut self, size: u32, statement: &str) {
        self.line(1, "first = a0");
        self.line(1, &format!("bytes = a1 * {size}"));
        self.line(1, "while a1 > 0:");
        self.line(2, statement);
        self.line(2, &format!("a0 = a0 + {size}"));
        self.line(2, "a1 = a1 - 1");
        self.line(1, "cabi_free(first, bytes)");
    }
}

/// The items of a tuple display, with the comma that one item needs.
fn tuple_items(parts: &[String]) -> String {
    if parts.len() == 1 { format!("{},", parts[0]) } else { parts.join(", ") }
}

fn lift_sized(kind: IntKind, value: &str) -> String {
    match kind {
        IntKind::I64 => format!("int_from_i64({value})"),
        IntKind::U64 => format!("int_from_u64({value})"),
        IntKind::U32 => format!("int_from_i64(i64_extend_i32_u({value}))"),
        _ => format!("int_from_i32({value})"),
    }
}

/// The dialect's storage type of a sized integer. `u32` and `u64` are the signed words of that width.
pub fn storage(kind: IntKind) -> &'static str {
    match kind {
        IntKind::I8 => "i8",
        IntKind::U8 => "u8",
        IntKind::I16 => "i16",
        IntKind::U16 => "u16",
        IntKind::I32 | IntKind::U32 => "i32",
        IntKind::I64 | IntKind::U64 => "i64",
    }
}

/// The dialect's storage type of an enum's number.
pub fn enum_storage(cases: usize) -> &'static str {
    match super::layout::discriminant_size(cases) {
        1 => "u8",
        2 => "u16",
        _ => "i32",
    }
}

/// The flat form of a list of types, one after another.
pub fn flatten_all<'t>(
    all: &crate::component::interface::Interface,
    types: impl Iterator<Item = &'t WitType>,
) -> Vec<Vec<Flat>> {
    types
        .map(|t| {
            let mut flats = vec![];
            flatten(all, t, &mut flats);
            flats
        })
        .collect()
}
