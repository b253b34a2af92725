//! Literals as static objects: text and large integers.

use super::Build;
use super::layout::Object;
use crate::lang_items::paths;
use crate::sema::types::Ty;
use num_bigint::{BigInt, Sign};
use waspy_ir::{Data, DataId, Op, Reloc};

/// `str._flags`: a lone surrogate is inside.
const SURROGATES: i32 = 1;

impl Build<'_, '_> {
    /// The static `str` of some generalised UTF-8.
    pub fn text(&mut self, text: &[u8]) -> DataId {
        if let Some(&id) = self.texts.get(text) {
            return id;
        }
        let ty = self.sema.lang_ty(paths::STR);
        let layout = self.layout(ty);
        let (tail, _) = layout.tail.expect("str has a tail");
        let mut object = Object::new(&layout);
        object.bytes.resize(tail as usize, 0);
        let points = text.iter().filter(|b| **b & 0xC0 != 0x80).count();
        let surrogates = text.windows(2).any(|w| w[0] == 0xED && w[1] >= 0xA0);
        let flags = if surrogates { SURROGATES } else { 0 };
        object.word("_nbytes", text.len() as i32);
        object.word("_len", points as i32);
        object.word("_flags", flags);
        object.bytes.extend_from_slice(text);
        object.set_size();
        let id = DataId(self.module.data.len() as u32);
        let shown: String = String::from_utf8_lossy(text).chars().take(20).collect();
        self.module.data.push(Data {
            name: format!("str {shown:?}"),
            bytes: object.bytes,
            align: 8,
            relocs: vec![(0, Reloc::Layout(layout.id))],
            mutable: false,
            root: false,
        });
        self.texts.insert(text.to_vec(), id);
        id
    }

    /// The static `bytes` of some bytes.
    pub fn bytes(&mut self, bytes: &[u8]) -> DataId {
        let ty = self.sema.lang_ty(paths::BYTES);
        let layout = self.layout(ty);
        let (tail, _) = layout.tail.expect("bytes has a tail");
        let mut object = Object::new(&layout);
        object.bytes.resize(tail as usize, 0);
        object.word(paths::TUPLE_LENGTH, bytes.len() as i32);
        object.bytes.extend_from_slice(bytes);
        object.set_size();
        let id = DataId(self.module.data.len() as u32);
        self.module.data.push(Data {
            name: "bytes".into(),
            bytes: object.bytes,
            align: 8,
            relocs: vec![(0, Reloc::Layout(layout.id))],
            mutable: false,
            root: false,
        });
        id
    }

    /// The one static object of a type whose fields are all nothing.
    pub fn static_object(&mut self, ty: Ty) -> DataId {
        if let Some(&id) = self.statics.get(&ty) {
            return id;
        }
        let layout = self.layout(ty);
        let object = Object::new(&layout);
        let id = DataId(self.module.data.len() as u32);
        self.module.data.push(Data {
            name: self.sema.show(ty),
            bytes: object.bytes,
            align: 8,
            relocs: vec![(0, Reloc::Layout(layout.id))],
            mutable: false,
            root: false,
        });
        self.statics.insert(ty, id);
        id
    }

    /// Zeroed static memory of a fixed size.
    pub fn static_bytes(&mut self, size: usize) -> DataId {
        let id = DataId(self.module.data.len() as u32);
        let name = "bytes".into();
        self.module.data.push(Data {
            name,
            bytes: vec![0; size],
            align: 8,
            relocs: vec![],
            mutable: true,
            root: false,
        });
        id
    }

    /// The static heap integer of a number outside the small range: the op that makes its handle, and the object.
    pub fn big(&mut self, n: &BigInt) -> (Op, DataId) {
        let ty = self.sema.lang_ty(paths::BIG_INT);
        let layout = self.layout(ty);
        let (tail, _) = layout.tail.expect("a heap integer has a tail");
        let (sign, limbs) = n.to_u32_digits();
        let mut object = Object::new(&layout);
        object.bytes.resize(tail as usize, 0);
        object.word("_n", limbs.len() as i32);
        let neg = layout.field("_neg").offset as usize;
        object.bytes[neg] = u8::from(sign == Sign::Minus);
        object.bytes.extend(limbs.iter().flat_map(|l| l.to_le_bytes()));
        object.set_size();
        let id = DataId(self.module.data.len() as u32);
        self.module.data.push(Data {
            name: "int".into(),
            bytes: object.bytes,
            align: 8,
            relocs: vec![(0, Reloc::Layout(layout.id))],
            mutable: false,
            root: false,
        });
        (if sign == Sign::Minus { Op::IntBigNeg } else { Op::IntBigPos }, id)
    }
}
