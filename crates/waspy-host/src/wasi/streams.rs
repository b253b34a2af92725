//! `wasi:io/error` and `wasi:io/streams`: the synchronous half of them.
//!
//! A program has three standard streams, whose resources are their descriptor numbers; numbers from [`APPENDING`] on are
//! files that are written at their end. All output is written at once: compiled programs buffer on their side of the
//! boundary, and a crossing is dearer than a write.

use super::files::Slots;
use super::{HasWasi, Input, Wasi, interface};
use cap_std::fs::File;
use std::io::{self, Read, Write};
use wasmtime::StoreContextMut;
use wasmtime::component::{ComponentType, Lift, Linker, LinkerInstance, Lower, Resource, ResourceType};

/// Descriptor numbers, which are the stream resources.
pub(super) const STDIN: u32 = 0;
pub(super) const STDOUT: u32 = 1;
pub(super) const STDERR: u32 = 2;
/// The first of the files.
const APPENDING: u32 = 3;

/// Bytes that `check-write` permits: more than any buffer of the compiled library.
const WRITE_PERMIT: u64 = 1 << 20;
/// Most bytes given by one read, whatever the program asks for.
const READ_LIMIT: u64 = 1 << 20;

/// Host type of `input-stream`.
pub(super) struct InputStream;
/// Host type of `output-stream`.
pub(super) struct OutputStream;
/// Host type of `wasi:io/error`'s `error`.
pub(super) struct IoError;

#[derive(ComponentType, Lift, Lower)]
#[component(variant)]
enum StreamError {
    #[component(name = "last-operation-failed")]
    LastOperationFailed(Resource<IoError>),
    #[component(name = "closed")]
    Closed,
}

type Streamed<R> = wasmtime::Result<(Result<R, StreamError>,)>;

pub(super) fn add<T: HasWasi>(linker: &mut Linker<T>) -> wasmtime::Result<()> {
    add_error(&mut linker.instance(&interface("wasi:io/error"))?)?;
    let mut streams = linker.instance(&interface("wasi:io/streams"))?;
    streams.resource("error", ResourceType::host::<IoError>(), drop_error)?;
    add_input(&mut streams)?;
    add_output(&mut streams)
}

pub(super) fn drop_error<T: HasWasi>(mut store: StoreContextMut<'_, T>, rep: u32) -> wasmtime::Result<()> {
    if let Some(slot) = store.data_mut().wasi().errors.get_mut(rep as usize) {
        *slot = None;
    }
    Ok(())
}

fn add_error<T: HasWasi>(error: &mut LinkerInstance<'_, T>) -> wasmtime::Result<()> {
    error.resource("error", ResourceType::host::<IoError>(), drop_error)?;
    error.func_wrap("[method]error.to-debug-string", |mut store: StoreContextMut<'_, T>, (e,): (Resource<IoError>,)| {
        let known = store.data_mut().wasi().errors.get(e.rep() as usize).and_then(Option::as_ref);
        Ok((known.map_or_else(|| "the error is gone".into(), io::Error::to_string),))
    })
}

fn add_input<T: HasWasi>(streams: &mut LinkerInstance<'_, T>) -> wasmtime::Result<()> {
    streams.resource("input-stream", ResourceType::host::<InputStream>(), |_, _| Ok(()))?;
    // Standard input has no way to ask whether bytes are ready, so that both forms wait, as a file does.
    for name in ["[method]input-stream.read", "[method]input-stream.blocking-read"] {
        streams.func_wrap(name, |mut store: StoreContextMut<'_, T>, (_, len): (Resource<InputStream>, u64)| {
            Ok((store.data_mut().wasi().read(len.min(READ_LIMIT) as usize),))
        })?;
    }
    Ok(())
}

fn add_output<T: HasWasi>(streams: &mut LinkerInstance<'_, T>) -> wasmtime::Result<()> {
    streams.resource("output-stream", ResourceType::host::<OutputStream>(), drop_output)?;
    streams.func_wrap("[method]output-stream.check-write", check_write::<T>)?;
    streams.func_wrap("[method]output-stream.write", write::<T>)?;
    streams.func_wrap("[method]output-stream.blocking-write-and-flush", write_and_flush::<T>)?;
    streams.func_wrap("[method]output-stream.flush", flush::<T>)?;
    streams.func_wrap("[method]output-stream.blocking-flush", flush::<T>)
}

pub(super) fn drop_output<T: HasWasi>(mut store: StoreContextMut<'_, T>, rep: u32) -> wasmtime::Result<()> {
    if let Some(index) = rep.checked_sub(APPENDING) {
        store.data_mut().wasi().files.appending.remove(index);
    }
    Ok(())
}

/// A stream that writes at the end of a file.
pub(super) fn appending(files: &mut Slots<File>, file: File) -> Resource<OutputStream> {
    Resource::new_own(files.add(file) + APPENDING)
}

fn check_write<T: HasWasi>(_: StoreContextMut<'_, T>, _: (Resource<OutputStream>,)) -> Streamed<u64> {
    Ok((Ok(WRITE_PERMIT),))
}

fn write<T: HasWasi>(
    mut store: StoreContextMut<'_, T>,
    (stream, bytes): (Resource<OutputStream>, Vec<u8>),
) -> Streamed<()> {
    Ok((store.data_mut().wasi().output(&stream, |out| out.write_all(&bytes)),))
}

fn write_and_flush<T: HasWasi>(
    mut store: StoreContextMut<'_, T>,
    (stream, bytes): (Resource<OutputStream>, Vec<u8>),
) -> Streamed<()> {
    let both = |out: &mut dyn Write| out.write_all(&bytes).and_then(|()| out.flush());
    Ok((store.data_mut().wasi().output(&stream, both),))
}

fn flush<T: HasWasi>(mut store: StoreContextMut<'_, T>, (stream,): (Resource<OutputStream>,)) -> Streamed<()> {
    Ok((store.data_mut().wasi().output(&stream, |out| out.flush()),))
}

impl Wasi {
    fn read(&mut self, len: usize) -> Result<Vec<u8>, StreamError> {
        match self.stdin.read_some(len) {
            Ok(bytes) if bytes.is_empty() && len > 0 => Err(StreamError::Closed),
            Ok(bytes) => Ok(bytes),
            Err(e) => Err(self.stream_error(e)),
        }
    }

    fn output(
        &mut self,
        stream: &Resource<OutputStream>,
        work: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<(), StreamError> {
        let done = match stream.rep() {
            STDERR => work(self.stderr.writer()),
            STDIN | STDOUT => work(self.stdout.writer()),
            file => match self.files.appending.get(file - APPENDING) {
                Some(file) => work(file),
                None => Err(io::ErrorKind::NotFound.into()),
            },
        };
        done.map_err(|e| self.stream_error(e))
    }

    fn stream_error(&mut self, e: io::Error) -> StreamError {
        if e.kind() == io::ErrorKind::BrokenPipe {
            return StreamError::Closed;
        }
        self.errors.push(Some(e));
        StreamError::LastOperationFailed(Resource::new_own(self.errors.len() as u32 - 1))
    }
}

impl Input {
    fn read_some(&mut self, len: usize) -> io::Result<Vec<u8>> {
        match self {
            Input::Bytes(bytes, at) => {
                let end = (*at + len).min(bytes.len());
                let part = bytes[*at..end].to_vec();
                *at = end;
                Ok(part)
            }
            Input::Reader(r) => read_once(r.as_mut(), len),
        }
    }
}

/// One successful read, as a terminal gives a line at a time.
fn read_once(r: &mut dyn Read, len: usize) -> io::Result<Vec<u8>> {
    let mut buffer = vec![0; len.min(64 << 10)];
    loop {
        match r.read(&mut buffer) {
            Ok(n) => {
                buffer.truncate(n);
                return Ok(buffer);
            }
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
}
