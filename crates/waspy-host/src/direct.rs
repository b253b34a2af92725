//! Components whose interface is scalar are called without the component layer: their core module is instantiated by
//! itself. A call through the component layer costs seven times a call of a core function; numbers and truth values need
//! nothing of what it does in between.
//!
//! A component imports nothing here, so its core module is complete: it is the first core module in its bytes. Results
//! come in memory, as the canonical ABI has it:
//!
//! ```text
//! result<T, u32>         +0 u8: 1 = error        +payload: the value, or the exception's number
//! list<py-exception>     +0 address   +4 length; an element: 36 bytes
//!     +0 u8 link   +4 type-name   +12 bases (list<string>)   +20 message   +28 traceback
//! string                 +0 address   +4 length
//! ```

use crate::error::Exception;
use wasmtime::{WasmParams, WasmTy};

/// A number or truth value at the boundary.
pub trait Scalar: Sized {
    /// What carries it.
    type Core: WasmTy;
    /// Its bytes in memory, which are its alignment too.
    const SIZE: usize;
    /// As it is passed.
    fn pass(self) -> Self::Core;
    /// As it is returned; there are `SIZE` bytes.
    fn read(bytes: &[u8]) -> Self;
}

macro_rules! scalars {
    ($($ty:ty, $core:ty;)*) => {$(
        impl Scalar for $ty {
            type Core = $core;
            const SIZE: usize = size_of::<$ty>();
            #[inline]
            fn pass(self) -> $core {
                self as $core
            }
            #[inline]
            fn read(bytes: &[u8]) -> $ty {
                let mut own = [0; size_of::<$ty>()];
                own.copy_from_slice(&bytes[..size_of::<$ty>()]);
                <$ty>::from_le_bytes(own)
            }
        }
    )*};
}

scalars! {
    i8, i32;
    u8, i32;
    i16, i32;
    u16, i32;
    i32, i32;
    u32, i32;
    i64, i64;
    u64, i64;
    f32, f32;
    f64, f64;
}

impl Scalar for bool {
    type Core = i32;
    const SIZE: usize = 1;
    #[inline]
    fn pass(self) -> i32 {
        i32::from(self)
    }
    #[inline]
    fn read(bytes: &[u8]) -> bool {
        bytes[0] != 0
    }
}

/// What a scalar function returns: a scalar or nothing.
pub trait ScalarOutput: Sized {
    /// Bytes of the payload.
    const SIZE: usize;
    /// Reads it; there are `SIZE` bytes.
    fn read(bytes: &[u8]) -> Self;
}

impl<T: Scalar> ScalarOutput for T {
    const SIZE: usize = <T as Scalar>::SIZE;
    #[inline]
    fn read(bytes: &[u8]) -> T {
        <T as Scalar>::read(bytes)
    }
}

impl ScalarOutput for () {
    const SIZE: usize = 0;
    #[inline]
    fn read(_: &[u8]) {}
}

/// Parameters of a scalar function, a tuple.
pub trait ScalarParams {
    /// What carries them.
    type Core: WasmParams;
    /// As they are passed.
    fn pass(self) -> Self::Core;
}

impl ScalarParams for () {
    type Core = ();
    #[inline]
    fn pass(self) {}
}

macro_rules! tuples {
    ($($name:ident)*) => {
        impl<$($name: Scalar),*> ScalarParams for ($($name,)*) {
            type Core = ($($name::Core,)*);
            #[inline]
            #[allow(non_snake_case)]
            fn pass(self) -> Self::Core {
                let ($($name,)*) = self;
                ($($name.pass(),)*)
            }
        }
    };
}

macro_rules! all_tuples {
    ($first:ident) => {
        tuples!($first);
    };
    ($first:ident $($rest:ident)*) => {
        tuples!($first $($rest)*);
        all_tuples!($($rest)*);
    };
}

all_tuples!(A B C D E F G H I J K L M N O P);

/// The Rust types of an exported function whose parameters and result are scalar.
pub trait ScalarSignature {
    /// Parameters, as a tuple.
    type Params: ScalarParams;
    /// What it returns when it does not raise.
    type Output: ScalarOutput;
    /// As [`crate::Signature::FRAME`].
    const FRAME: &'static str = "";
}

/// Reads the result of a call; `None` when it is not inside the memory.
#[inline]
pub(crate) fn result<T: ScalarOutput>(memory: &[u8], area: usize) -> Option<Result<T, u32>> {
    let payload = if T::SIZE > 4 { 8 } else { 4 };
    let bytes = memory.get(area..)?.get(..payload + if T::SIZE > 4 { 8 } else { 4 })?;
    Some(match bytes[0] {
        0 => Ok(T::read(&bytes[payload..])),
        _ => Err(<u32 as Scalar>::read(&bytes[payload..])),
    })
}

/// Reads the list of exceptions that `py-error-details` returns; `None` when it is not inside the memory.
pub(crate) fn exceptions(memory: &[u8], area: usize) -> Option<Vec<Exception>> {
    const SIZE: usize = 36;
    let (at, n) = list(memory, area)?;
    let mut out = vec![];
    for at in (0..n).map(|i| at + i * SIZE) {
        let (bases, count) = list(memory, at + 12)?;
        let bases = (0..count).map(|i| text(memory, bases + i * 8)).collect::<Option<_>>()?;
        let is_context = memory.get(at)? != &0;
        out.push((is_context, text(memory, at + 4)?, bases, text(memory, at + 20)?, text(memory, at + 28)?));
    }
    Some(out)
}

/// Address and length of a list.
fn list(memory: &[u8], at: usize) -> Option<(usize, usize)> {
    let bytes = memory.get(at..)?.get(..8)?;
    let (address, n) = (<u32 as Scalar>::read(bytes), <u32 as Scalar>::read(&bytes[4..]));
    Some((address as usize, n as usize))
}

fn text(memory: &[u8], at: usize) -> Option<String> {
    let (address, n) = list(memory, at)?;
    let bytes = memory.get(address..)?.get(..n)?;
    String::from_utf8(bytes.to_vec()).ok()
}

/// The first core module in a component's bytes.
pub(crate) fn core_module(component: &[u8]) -> Option<&[u8]> {
    const CORE_MODULE: u8 = 1;
    // Behind the magic number and the version: sections of an id, a length as LEB128, and their bytes.
    let mut rest = component.get(8..)?;
    loop {
        let (&id, after) = rest.split_first()?;
        let (mut n, mut shift) = (0usize, 0);
        rest = after;
        loop {
            let (&byte, after) = rest.split_first()?;
            rest = after;
            n |= usize::from(byte & 0x7f).checked_shl(shift)?;
            shift += 7;
            if byte < 0x80 {
                break;
            }
        }
        let section = rest.get(..n)?;
        if id == CORE_MODULE {
            return Some(section);
        }
        rest = &rest[n..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_read_where_the_abi_puts_them() {
        let mut memory = vec![0; 64];
        memory[24..32].copy_from_slice(&(-5i64).to_le_bytes());
        assert_eq!(result::<i64>(&memory, 16), Some(Ok(-5)));
        memory[16] = 1;
        memory[24..28].copy_from_slice(&7u32.to_le_bytes());
        assert_eq!(result::<i64>(&memory, 16), Some(Err(7)));
        memory[40] = 0;
        memory[44] = 1;
        assert_eq!(result::<bool>(&memory, 40), Some(Ok(true)));
        assert_eq!(result::<()>(&memory, 40), Some(Ok(())));
        memory[40] = 1;
        memory[44] = 9;
        assert_eq!(result::<()>(&memory, 40), Some(Err(9)));
        assert_eq!(result::<i64>(&memory, 56), None, "past the end");
        assert_eq!(result::<i64>(&memory, usize::MAX), None);
    }

    #[test]
    fn scalars_are_passed_as_the_abi_has_it() {
        assert_eq!((true, -1i8, 255u8, u64::MAX, 1.5f32).pass(), (1, -1, 255, -1, 1.5));
        assert_eq!(u32::MAX.pass(), -1);
    }

    #[test]
    fn the_core_module_is_found() {
        let module = wat::parse_str("(module (func (export \"f\")))").expect("a module");
        let component = wat::parse_str(
            "(component (type (func)) (core module (func (export \"f\"))) (core module (func (export \"g\"))))",
        )
        .expect("a component");
        assert_eq!(core_module(&component), Some(module.as_slice()));
        assert_eq!(core_module(&component[..10]), None);
        assert_eq!(core_module(b""), None);
    }
}
