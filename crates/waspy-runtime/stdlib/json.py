# dialect: typed
"""`json`: text to values (`json/_scanner.py`) and back (`json/encoder.py`)."""

from lowlevel.wasm import *
from stdlib.json._by_class import decoded_by
from stdlib.json._decoder import JSONDecoder
from stdlib.json._scanner import Scanner
from stdlib.json.decoder import JSONDecodeError
from stdlib.json.encoder import JSONEncoder, dump, dumps
from core.object import type_name


def loads(s: str) -> object:
    """The value that a JSON text stands for."""
    return Scanner(s, None, None, None, None, None, True).document()


def loads(s: bytes) -> object:
    return loads(decoded(s))


def loads(s: bytearray) -> object:
    return loads(decoded(bytes(s)))


def loads[H, F, I, C, P](
    s: str,
    *,
    object_hook: H = None,
    parse_float: F = None,
    parse_int: I = None,
    parse_constant: C = None,
    object_pairs_hook: P = None,
    strict: bool = True,
) -> object:
    return Scanner(s, object_hook, parse_float, parse_int, parse_constant, object_pairs_hook, strict).document()


def loads[H, F, I, C, P](
    s: bytes,
    *,
    object_hook: H = None,
    parse_float: F = None,
    parse_int: I = None,
    parse_constant: C = None,
    object_pairs_hook: P = None,
    strict: bool = True,
) -> object:
    text = decoded(s)
    return Scanner(text, object_hook, parse_float, parse_int, parse_constant, object_pairs_hook, strict).document()


def loads[D](s: str, *, cls: D) -> object:
    return decoded_by(cls, s)


def loads[D](s: bytes, *, cls: D) -> object:
    return decoded_by(cls, decoded(s))


def loads(
    s: object,
    *,
    object_hook: object = None,
    parse_float: object = None,
    parse_int: object = None,
    parse_constant: object = None,
    object_pairs_hook: object = None,
    strict: object = True,
) -> object:
    raise TypeError("the JSON object must be str, bytes or bytearray, not " + type_name(s))


def load[X](fp: X) -> object:
    """The value that the text of a file stands for."""
    return loads(fp.read())


def load[X, D](fp: X, *, cls: D) -> object:
    return loads(fp.read(), cls=cls)


def load[X, H, F, I, C, P](
    fp: X,
    *,
    object_hook: H = None,
    parse_float: F = None,
    parse_int: I = None,
    parse_constant: C = None,
    object_pairs_hook: P = None,
    strict: bool = True,
) -> object:
    return loads(
        fp.read(),
        object_hook=object_hook,
        parse_float=parse_float,
        parse_int=parse_int,
        parse_constant=parse_constant,
        object_pairs_hook=object_pairs_hook,
        strict=strict,
    )


def decoded(data: bytes) -> str:
    """The text of bytes in UTF-8, 16 or 32, which a mark or the zeros among the first bytes tell apart."""
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8", "surrogatepass")
    return data.decode(encoding_of(data), "surrogatepass")


def encoding_of(data: bytes) -> str:
    if data.startswith(b"\xff\xfe\x00\x00") or data.startswith(b"\x00\x00\xfe\xff"):
        return "utf-32"
    if data.startswith(b"\xff\xfe") or data.startswith(b"\xfe\xff"):
        return "utf-16"
    n = len(data)
    if n >= 4:
        if data[0] == 0:
            return "utf-16-be" if data[1] != 0 else "utf-32-be"
        if data[1] == 0:
            return "utf-16-le" if data[2] != 0 or data[3] != 0 else "utf-32-le"
    elif n == 2:
        if data[0] == 0:
            return "utf-16-be"
        if data[1] == 0:
            return "utf-16-le"
    return "utf-8"
