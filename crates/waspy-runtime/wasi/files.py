"""Files and folders of WASI 0.2, lowered by hand (see `wasi/io.py`): what `wasi:filesystem/types` has.

A result of this interface is `result<T, error-code>`: +0 is 1 for an error; what is there follows at the alignment of T,
the error's number at the same place.

    result<descriptor, _>               +4 the handle
    result<tuple<list<u8>, bool>, _>    +4 address, +8 length, +12 is this the end of the file?
    result<filesize, _>                 +8 u64
    result<descriptor-stat, _>          +8 u8: kind     +24 u64: size     +56 u8: 1 = a time of modification follows
                                        +64 u64: its seconds     +72 u32: its nanoseconds
    result<option<directory-entry>, _>  +4 u8: 1 = there is one   +8 u8: kind   +12 address, +16 length of its name
"""

from lowlevel.array import Array
from lowlevel.memory import adopt_array
from lowlevel.wasm import Ptr, i32, i64, i64_extend_i32_s, i32_wrap_i64, int_from_i32, int_to_i64, new, ptr_cast
from lowlevel.wasm import ptr_from_raw, u8
from core.exceptions_more import OSError, make_os_error
from core.str import str_from_utf8, surrogates_exist
from wasi.io import static_bytes
from wasi.streams import MOST_BYTES, blocking_write_and_flush, drop_error
from wasi.output import surrogate_error


@wasm_import("wasi:filesystem/types@0.2.0", "[method]descriptor.open-at")
def descriptor_open_at(folder: i32, follow: i32, p: Ptr[u8], n: i32, how: i32, access: i32, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[method]descriptor.read")
def descriptor_read(file: i32, n: i64, offset: i64, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[method]descriptor.write")
def descriptor_write(file: i32, p: Ptr[u8], n: i32, offset: i64, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[method]descriptor.append-via-stream")
def descriptor_append(file: i32, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[method]descriptor.set-size")
def descriptor_set_size(file: i32, size: i64, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[method]descriptor.stat")
def descriptor_stat(file: i32, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[method]descriptor.stat-at")
def descriptor_stat_at(folder: i32, follow: i32, p: Ptr[u8], n: i32, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[method]descriptor.create-directory-at")
def descriptor_create(folder: i32, p: Ptr[u8], n: i32, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[method]descriptor.remove-directory-at")
def descriptor_remove(folder: i32, p: Ptr[u8], n: i32, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[method]descriptor.unlink-file-at")
def descriptor_unlink(folder: i32, p: Ptr[u8], n: i32, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[method]descriptor.rename-at")
def descriptor_rename(
    folder: i32, p: Ptr[u8], n: i32, other: i32, to: Ptr[u8], length: i32, result: Ptr[u8]
) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[method]descriptor.read-directory")
def descriptor_list(folder: i32, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[method]directory-entry-stream.read-directory-entry")
def entries_read(entries: i32, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[resource-drop]directory-entry-stream")
def drop_entries(entries: i32) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "[resource-drop]descriptor")
def drop_descriptor(file: i32) -> None: ...


@wasm_import("wasi:filesystem/types@0.2.0", "filesystem-error-code")
def error_code_of(error: i32, result: Ptr[u8]) -> None: ...


@wasm_import("wasi:io/streams@0.2.0", "[resource-drop]output-stream")
def drop_output(stream: i32) -> None: ...


# Flags: how to open, and what for.
CREATE: i32 = 1
DIRECTORY: i32 = 2
EXCLUSIVE: i32 = 4
TRUNCATE: i32 = 8
READ: i32 = 1
WRITE: i32 = 2
FOLLOW: i32 = 1

# Kinds.
FOLDER: i32 = 3
LINK: i32 = 5
REGULAR: i32 = 6

# Error codes that the library itself has a use for.
ACCESS: i32 = 0
IS_FOLDER: i32 = 14
IO: i32 = 13

MOST_READ: i32 = 1048576  # asked for at once

# For each error code its number in POSIX, and its text.
_ERRORS = """13 Permission denied
11 Resource temporarily unavailable
114 Operation already in progress
9 Bad file descriptor
16 Device or resource busy
35 Resource deadlock avoided
122 Disk quota exceeded
17 File exists
27 File too large
84 Invalid or incomplete multibyte or wide character
115 Operation now in progress
4 Interrupted system call
22 Invalid argument
5 Input/output error
21 Is a directory
40 Too many levels of symbolic links
31 Too many links
90 Message too long
36 File name too long
19 No such device
2 No such file or directory
37 No locks available
12 Cannot allocate memory
28 No space left on device
20 Not a directory
39 Directory not empty
131 State not recoverable
95 Operation not supported
25 Inappropriate ioctl for device
6 No such device or address
75 Value too large for defined data type
1 Operation not permitted
32 Broken pipe
30 Read-only file system
29 Illegal seek
26 Text file busy
18 Invalid cross-device link"""


@cold
@noinline
def file_error(code: i32, name: object, other: object) -> OSError:
    """The exception of an error code, about a file or two; None where no file is named."""
    number, text = _ERRORS.split("\n")[int_from_i32(code)].split(" ", 1)
    return make_os_error(i32_of(int(number)), text, name, other)


def i32_of(x: int) -> i32:
    return i32_wrap_i64(int_to_i64(x))


@noinline
@noraise
def _area() -> Ptr[u8]:
    return static_bytes(104)


@inline
def _check_path(path: str) -> None:
    if surrogates_exist and path._flags != 0:
        surrogate_error(path)


# Files. What failed says so by a number below zero: -1 for the first error code, and so on.


def open_at(folder: i32, path: str, how: i32, access: i32) -> i32:
    """The handle of a file or folder."""
    _check_path(path)
    result = _area()
    descriptor_open_at(folder, FOLLOW, path._tail, path._nbytes, how, access, result)
    if result[0] != 0:
        return -1 - result[4]
    return ptr_cast[i32](result)[1]


def read_block(file: i32, n: i32, offset: i64) -> Array[u8]:
    """Up to `n` bytes; none at the end of the file."""
    result = _area()
    descriptor_read(file, i64_extend_i32_s(n), offset, result)
    if result[0] != 0:
        if result[4] == IS_FOLDER:
            raise file_error(IS_FOLDER, None, None)
        raise file_error(result[4], None, None)
    words = ptr_cast[i32](result)
    return adopt_array[u8](ptr_from_raw[u8](words[1]), words[2])


@noraise
def write_block(file: i32, p: Ptr[u8], n: i32, offset: i64) -> i32:
    """Writes all bytes; 0, or what failed."""
    result = _area()
    done: i32 = 0
    while done < n:
        descriptor_write(file, p + done, n - done, offset + i64_extend_i32_s(done), result)
        if result[0] != 0:
            return -1 - result[8]
        written = i32_wrap_i64(ptr_cast[i64](result)[1])
        if written == 0:
            return -1 - IO
        done = done + written
    return 0


def open_end(file: i32) -> i32:
    """A stream that writes at the end of a file, wherever that is by then."""
    result = _area()
    descriptor_append(file, result)
    if result[0] != 0:
        return -1 - result[4]
    return ptr_cast[i32](result)[1]


@noraise
def append_block(stream: i32, p: Ptr[u8], n: i32) -> i32:
    """Writes all bytes to such a stream; 0, or what failed."""
    result = _area()
    done: i32 = 0
    while done < n:
        part = n - done
        if part > MOST_BYTES:
            part = MOST_BYTES
        blocking_write_and_flush(stream, p + done, part, result)
        if result[0] != 0:
            return -1 - _stream_code(result)
        done = done + part
    return 0


@noraise
def _stream_code(result: Ptr[u8]) -> i32:
    if result[4] != 0:
        return IO
    error = ptr_cast[i32](result)[2]
    error_code_of(error, result)
    code = IO if result[0] == 0 else result[1]
    drop_error(error)
    return code


@noraise
def set_size(file: i32, size: i64) -> i32:
    result = _area()
    descriptor_set_size(file, size, result)
    return -1 - result[1] if result[0] != 0 else 0


class FileStat:
    """What is known of a file."""

    _kind: i32
    _size: i64
    _seconds: i64
    _nanoseconds: i32


def stat_file(file: i32) -> FileStat:
    result = _area()
    descriptor_stat(file, result)
    if result[0] != 0:
        raise file_error(result[8], None, None)
    return _stat(result)


def stat_at(folder: i32, path: str, follow: bool) -> i32:
    """0, or what failed; `last_stat` has the answer."""
    _check_path(path)
    result = _area()
    descriptor_stat_at(folder, FOLLOW if follow else 0, path._tail, path._nbytes, result)
    return -1 - result[8] if result[0] != 0 else 0


def last_stat() -> FileStat:
    """Of the file that `stat_at` was asked about just now."""
    return _stat(_area())


def _stat(result: Ptr[u8]) -> FileStat:
    stat = new[FileStat]()
    stat._kind = result[8]
    stat._size = ptr_cast[i64](result)[3]
    if result[56] != 0:
        stat._seconds = ptr_cast[i64](result)[8]
        stat._nanoseconds = ptr_cast[i32](result)[18]
    return stat


# Folders.


def create_folder(folder: i32, path: str) -> i32:
    _check_path(path)
    result = _area()
    descriptor_create(folder, path._tail, path._nbytes, result)
    return -1 - result[1] if result[0] != 0 else 0


def remove_folder(folder: i32, path: str) -> i32:
    _check_path(path)
    result = _area()
    descriptor_remove(folder, path._tail, path._nbytes, result)
    return -1 - result[1] if result[0] != 0 else 0


def unlink_file(folder: i32, path: str) -> i32:
    _check_path(path)
    result = _area()
    descriptor_unlink(folder, path._tail, path._nbytes, result)
    return -1 - result[1] if result[0] != 0 else 0


def rename_file(folder: i32, path: str, other: i32, to: str) -> i32:
    _check_path(path)
    _check_path(to)
    result = _area()
    descriptor_rename(folder, path._tail, path._nbytes, other, to._tail, to._nbytes, result)
    return -1 - result[1] if result[0] != 0 else 0


def list_folder(folder: i32, names: list[str], kinds: list[int]) -> i32:
    """Appends the names of what is in an open folder, and the kinds; 0, or what failed."""
    result = _area()
    descriptor_list(folder, result)
    if result[0] != 0:
        return -1 - result[4]
    entries = ptr_cast[i32](result)[1]
    status: i32 = 0
    while True:
        entries_read(entries, result)
        if result[0] != 0:
            status = -1 - result[4]
            break
        if result[4] == 0:
            break
        kind = result[8]
        size = ptr_cast[i32](result)[4]
        text = adopt_array[u8](ptr_from_raw[u8](ptr_cast[i32](result)[3]), size)
        names.append(str_from_utf8(text._tail, size))
        kinds.append(int_from_i32(kind))
    drop_entries(entries)
    return status
