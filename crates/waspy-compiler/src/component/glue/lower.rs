//! Lowering: Python values to canonical-ABI values in memory, and flat for arguments of host functions.
//!
//! `_store_N(address, value)` functions are generic in the value: inference may have found a wider type than the
//! annotation promised (`list[int]` for `list[float]`), and the conversion happens here, at the boundary.

use super::Writer;
use super::layout::{Flat, align_to, fields, flatten, layout};
use super::lift::{enum_storage, storage};
use crate::component::interface::{IntKind, TypeKind, WitType};

impl Writer<'_> {
    /// A statement that stores a value at `address + offset`.
    pub fn store(&mut self, ty: &WitType, address: &str, offset: u32, value: &str) -> String {
        let at = if offset == 0 { address.to_string() } else { format!("{address} + {offset}") };
        match ty {
            WitType::None => "pass".into(),
            WitType::Bool => format!("ptr_cast[bool]({at})[0] = {value}"),
            WitType::Int => format!("ptr_cast[i64]({at})[0] = to_s64({value})"),
            WitType::Sized(kind) => format!("ptr_cast[{}]({at})[0] = {}", storage(*kind), lower_sized(*kind, value)),
            WitType::F32 => format!("ptr_cast[f32]({at})[0] = f32_demote_f64(to_float({value}))"),
            WitType::Float => format!("ptr_cast[f64]({at})[0] = to_float({value})"),
            WitType::Str => format!("store_str({at}, {value})"),
            WitType::Bytes => format!("store_bytes({at}, {value})"),
            _ => format!("_store_{}({at}, {value})", self.want_store(ty)),
        }
    }

    /// Writes `_store_N`.
    pub fn write_store(&mut self, n: usize, ty: &WitType) {
        if let WitType::Named(id) = ty {
            let class = self.class(*id);
            self.line(0, &format!("def _store_{n}(p: Ptr[u8], v: {class}) -> None:"));
        } else {
            self.line(0, &format!("def _store_{n}[V](p: Ptr[u8], v: V) -> None:"));
        }
        match ty {
            WitType::List(t) => {
                self.line(1, "want_list(v)");
                self.store_list_body(t);
            }
            WitType::VarTuple(t) => {
                self.line(1, "want_tuple(v)");
                self.store_list_body(t);
            }
            WitType::Dict(k, v) => {
                self.line(1, "want_dict(v)");
                self.store_dict_body(k, v);
            }
            WitType::Tuple(ts) => {
                self.line(1, "want_tuple(v)");
                self.line(1, &format!("want_length(v, {})", ts.len()));
                let values: Vec<String> = (0..ts.len()).map(|i| format!("v[{i}]")).collect();
                self.store_parts(ts.iter(), &values);
            }
            WitType::Option(t) => {
                let at = align_to(1, layout(self.all, t).align);
                let store = self.store(t, "p", at, "v");
                self.line(1, "if v is None:");
                self.line(2, "p[0] = 0");
                self.line(1, "else:");
                self.line(2, "p[0] = 1");
                self.line(2, &store);
            }
            WitType::Named(id) => match self.all.named(*id).kind.clone() {
                TypeKind::Record(fs) => {
                    let values: Vec<String> = fs.iter().map(|f| format!("v.{}", f.name)).collect();
                    self.store_parts(fs.iter().map(|f| &f.ty), &values);
                }
                TypeKind::Enum(cases) => {
                    let index = self.want_index(ty);
                    self.line(1, &format!("ptr_cast[{}](p)[0] = _index_{index}(v)", enum_storage(cases.len())));
                }
            },
            _ => unreachable!("scalars have no store function"),
        }
        self.line(0, "");
    }

    /// Writes `_index_N`: the number of an enum's member.
    pub fn write_index(&mut self, n: usize, ty: &WitType) {
        let WitType::Named(id) = ty else { unreachable!("only enums have an index function") };
        let TypeKind::Enum(cases) = self.all.named(*id).kind.clone() else {
            unreachable!("only enums have an index function")
        };
        let class = self.class(*id);
        self.line(0, &format!("def _index_{n}(v: {class}) -> i32:"));
        for (i, case) in cases.iter().enumerate().skip(1) {
            self.line(1, &format!("if v is {class}.{}:", case.name));
            self.line(2, &format!("return {i}"));
        }
        self.line(1, "return 0");
        self.line(0, "");
    }

    fn store_parts<'t>(&mut self, types: impl Iterator<Item = &'t WitType> + Clone, values: &[String]) {
        let (offsets, _) = fields(self.all, types.clone());
        if values.is_empty() {
            self.line(1, "pass");
        }
        for ((ty, at), value) in types.zip(offsets).zip(values) {
            let store = self.store(ty, "p", at, value);
            self.line(1, &store);
        }
    }

    fn store_list_body(&mut self, element: &WitType) {
        match element {
            WitType::Float => return self.line(1, "store_floats(p, v)"),
            WitType::Int => return self.line(1, "store_ints(p, v)"),
            _ => {}
        }
        let size = layout(self.all, element).size;
        let store = self.store(element, "at", 0, "x");
        self.line(1, "left = length(v)");
        self.line(1, &format!("at = store_block(p, left, {size})"));
        self.line(1, "for x in v:");
        self.guard();
        self.line(2, &store);
        self.line(2, &format!("at = at + {size}"));
    }

    fn store_dict_body(&mut self, key: &WitType, value: &WitType) {
        let pair = [key.clone(), value.clone()];
        let (offsets, whole) = fields(self.all, pair.iter());
        let (k, v) = (self.store(key, "at", offsets[0], "k"), self.store(value, "at", offsets[1], "x"));
        self.line(1, "left = length(v)");
        self.line(1, &format!("at = store_block(p, left, {})", whole.size));
        self.line(1, "for k, x in v.items():");
        self.guard();
        self.line(2, &k);
        self.line(2, &v);
        self.line(2, &format!("at = at + {}", whole.size));
    }

    /// Ends the loop when the container is longer than it said: its class may be the user's.
    fn guard(&mut self) {
        self.line(2, "if left == 0:");
        self.line(3, "break");
        self.line(2, "left = left - 1");
    }

    /// Writes statements that leave the flat values of an argument in locals, whose names are returned.
    pub fn lower_flat(&mut self, ty: &WitType, value: &str, depth: usize) -> Vec<String> {
        let simple = |this: &mut Self, flat: Flat, expression: String| {
            let name = this.fresh();
            this.line(depth, &format!("{name}: {} = {expression}", flat.dialect()));
            vec![name]
        };
        match ty {
            WitType::None => vec![],
            WitType::Bool => simple(self, Flat::I32, format!("1 if {value} else 0")),
            WitType::Int => simple(self, Flat::I64, format!("to_s64({value})")),
            WitType::Sized(kind) => {
                let mut flats = vec![];
                flatten(self.all, ty, &mut flats);
                simple(self, flats[0], lower_sized(*kind, value))
            }
            WitType::F32 => simple(self, Flat::F32, format!("f32_demote_f64(to_float({value}))")),
            WitType::Float => simple(self, Flat::F64, format!("to_float({value})")),
            WitType::Str | WitType::Bytes | WitType::List(_) | WitType::VarTuple(_) | WitType::Dict(..) => {
                let pair = self.fresh();
                self.line(depth, &format!("{pair} = block(8)"));
                let store = self.store(ty, &pair, 0, value);
                self.line(depth, &store);
                let mut names = simple(self, Flat::Ptr, format!("load_ptr({pair})"));
                names.extend(simple(self, Flat::I32, format!("load_len({pair})")));
                names
            }
            WitType::Tuple(ts) => {
                let parts = ts.iter().enumerate();
                parts.flat_map(|(i, t)| self.lower_flat(t, &format!("{value}[{i}]"), depth)).collect()
            }
            WitType::Option(t) => self.lower_option(ty, t, value, depth),
            WitType::Named(id) => match self.all.named(*id).kind.clone() {
                TypeKind::Record(fs) => {
                    let parts = fs.iter();
                    parts.flat_map(|f| self.lower_flat(&f.ty, &format!("{value}.{}", f.name), depth)).collect()
                }
                TypeKind::Enum(_) => {
                    let index = self.want_index(ty);
                    simple(self, Flat::I32, format!("_index_{index}({value})"))
                }
            },
        }
    }

    fn lower_option(&mut self, whole: &WitType, inner: &WitType, value: &str, depth: usize) -> Vec<String> {
        let mut flats = vec![];
        flatten(self.all, whole, &mut flats);
        let names: Vec<String> = flats.iter().map(|_| self.fresh()).collect();
        for (name, flat) in names.iter().zip(&flats) {
            self.line(depth, &format!("{name}: {} = {}", flat.dialect(), flat.zero()));
        }
        let held = self.fresh();
        self.line(depth, &format!("{held} = {value}"));
        self.line(depth, &format!("if {held} is not None:"));
        self.line(depth + 1, &format!("{} = 1", names[0]));
        let parts = self.lower_flat(inner, &held, depth + 1);
        for (name, part) in names[1..].iter().zip(parts) {
            self.line(depth + 1, &format!("{name} = {part}"));
        }
        names
    }
}

fn lower_sized(kind: IntKind, value: &str) -> String {
    match kind {
        IntKind::I64 => format!("to_s64({value})"),
        other => format!("to_{}({value})", other.rust()),
    }
}
