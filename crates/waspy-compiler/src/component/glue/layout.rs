//! Sizes, alignments and flat forms of boundary types, by the canonical ABI.

use crate::component::interface::{IntKind, Interface, TypeKind, WitType};

/// A parameter may be split into at most this many core values.
pub const MAX_FLAT_PARAMS: usize = 16;

/// A core value of a flattened type, by the dialect's name for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Flat {
    I32,
    I64,
    F32,
    F64,
    /// An i32 that is an address.
    Ptr,
}

impl Flat {
    /// The type of a parameter that carries it.
    pub const fn dialect(self) -> &'static str {
        match self {
            Flat::I32 => "i32",
            Flat::I64 => "i64",
            Flat::F32 => "f32",
            Flat::F64 => "f64",
            Flat::Ptr => "Ptr[u8]",
        }
    }

    /// A value to pass where an absent `option` leaves the place unused.
    pub const fn zero(self) -> &'static str {
        match self {
            Flat::I32 | Flat::I64 => "0",
            Flat::F32 => "f32_demote_f64(0.0)",
            Flat::F64 => "0.0",
            Flat::Ptr => "ptr_from_raw[u8](0)",
        }
    }
}

/// Bytes and alignment in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// Bytes, a multiple of the alignment.
    pub size: u32,
    /// Alignment, a power of two.
    pub align: u32,
}

/// Rounds up to an alignment.
pub const fn align_to(offset: u32, align: u32) -> u32 {
    (offset + align - 1) & !(align - 1)
}

/// Layout of a type in memory.
pub fn layout(all: &Interface, ty: &WitType) -> Layout {
    let plain = |size| Layout { size, align: size };
    match ty {
        WitType::None => Layout { size: 0, align: 1 },
        WitType::Bool => plain(1),
        WitType::Int | WitType::Float => plain(8),
        WitType::Sized(kind) => plain(kind.size()),
        WitType::F32 => plain(4),
        WitType::Str | WitType::Bytes | WitType::List(_) | WitType::VarTuple(_) | WitType::Dict(..) => {
            Layout { size: 8, align: 4 }
        }
        WitType::Tuple(ts) => fields(all, ts.iter()).1,
        WitType::Option(t) => {
            let inner = layout(all, t);
            let size = align_to(align_to(1, inner.align) + inner.size, inner.align);
            Layout { size, align: inner.align }
        }
        WitType::Named(id) => match &all.named(*id).kind {
            TypeKind::Record(fs) => fields(all, fs.iter().map(|f| &f.ty)).1,
            TypeKind::Enum(cases) => plain(discriminant_size(cases.len())),
        },
    }
}

/// Offset of each of a sequence of fields, and the layout of the whole.
pub fn fields<'a>(all: &Interface, types: impl Iterator<Item = &'a WitType>) -> (Vec<u32>, Layout) {
    let mut offsets = vec![];
    let mut whole = Layout { size: 0, align: 1 };
    for ty in types {
        let field = layout(all, ty);
        let at = align_to(whole.size, field.align);
        offsets.push(at);
        whole = Layout { size: at + field.size, align: whole.align.max(field.align) };
    }
    whole.size = align_to(whole.size, whole.align);
    (offsets, whole)
}

/// Bytes of an enum's number.
pub const fn discriminant_size(cases: usize) -> u32 {
    match cases {
        0..=0x100 => 1,
        0x101..=0x1_0000 => 2,
        _ => 4,
    }
}

/// The core values that carry a type.
pub fn flatten(all: &Interface, ty: &WitType, out: &mut Vec<Flat>) {
    match ty {
        WitType::None => {}
        WitType::Bool => out.push(Flat::I32),
        WitType::Int => out.push(Flat::I64),
        WitType::Sized(IntKind::I64 | IntKind::U64) => out.push(Flat::I64),
        WitType::Sized(_) => out.push(Flat::I32),
        WitType::F32 => out.push(Flat::F32),
        WitType::Float => out.push(Flat::F64),
        WitType::Str | WitType::Bytes | WitType::List(_) | WitType::VarTuple(_) | WitType::Dict(..) => {
            out.extend([Flat::Ptr, Flat::I32]);
        }
        WitType::Tuple(ts) => ts.iter().for_each(|t| flatten(all, t, out)),
        WitType::Option(t) => {
            out.push(Flat::I32);
            flatten(all, t, out);
        }
        WitType::Named(id) => match &all.named(*id).kind {
            TypeKind::Record(fs) => fs.iter().for_each(|f| flatten(all, &f.ty, out)),
            TypeKind::Enum(_) => out.push(Flat::I32),
        },
    }
}

/// Layout of `result<T, E>` for an error of the given layout: where the payload begins, and the whole.
pub fn result_layout(all: &Interface, ok: &WitType, error: Layout) -> (u32, Layout) {
    let ok = layout(all, ok);
    let align = ok.align.max(error.align);
    let payload = align_to(1, align);
    (payload, Layout { size: align_to(payload + ok.size.max(error.size), align), align })
}
