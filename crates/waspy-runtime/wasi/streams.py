"""Output streams of WASI 0.2, which standard output and files have in common, lowered by hand (see `wasi/io.py`)."""

from lowlevel.wasm import Ptr, i32, u8

MOST_BYTES: i32 = 4096  # that `blocking-write-and-flush` takes at once


@wasm_import("wasi:io/streams@0.2.0", "[method]output-stream.blocking-write-and-flush")
def blocking_write_and_flush(stream: i32, p: Ptr[u8], n: i32, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:io/error@0.2.0", "[resource-drop]error")
def drop_error(error: i32) -> None: ...
