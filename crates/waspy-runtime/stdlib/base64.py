"""`base64`: bytes as letters and digits, by RFC 4648, and in Ascii85 and base 85."""

import stdlib.binascii as binascii

BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
BASE32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
BASE85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"


def _bytes_like(data):
    if isinstance(data, (bytes, bytearray, memoryview)):
        return bytes(data)
    raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")


def _ascii(data):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode("ascii")
    if isinstance(data, (bytes, bytearray, memoryview)):
        return bytes(data)
    raise TypeError(f"argument should be a bytes-like object or ASCII string, not {type(data).__name__!r}")


def b64encode(s, altchars=None):
    """`altchars` stand for + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is None:
        return encoded
    assert len(altchars) == 2, repr(altchars)
    return encoded.translate(bytes.maketrans(b"+/", bytes(altchars)))


def b64decode(s, altchars=None, validate=False):
    data = _ascii(s)
    if altchars is not None:
        letters = _ascii(altchars)
        assert len(letters) == 2, repr(letters)
        data = data.translate(bytes.maketrans(letters, b"+/"))
    return binascii.a2b_base64(data, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(_ascii(s).translate(bytes.maketrans(b"-_", b"+/")))


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    data = _ascii(s)
    if casefold:
        data = data.upper()
    for byte in data:
        if byte not in b"0123456789ABCDEF":
            raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(data)


def b32encode(s):
    return _encode32(s, BASE32)


def b32hexencode(s):
    return _encode32(s, BASE32_HEX)


def _encode32(s, alphabet):
    data = _bytes_like(s)
    left = len(data) % 5
    if left:
        data += bytes(5 - left)
    out = bytearray()
    for i in range(0, len(data), 5):
        group = int.from_bytes(data[i : i + 5], "big")
        for shift in range(35, -1, -5):
            out.append(alphabet[group >> shift & 31])
    pad = (0, 6, 4, 3, 1)[left]
    if pad:
        out[-pad:] = b"=" * pad
    return bytes(out)


def b32decode(s, casefold=False, map01=None):
    data = _ascii(s)
    if map01 is not None:
        data = data.translate(bytes.maketrans(b"01", b"O" + _ascii(map01)))
    return _decode32(data, BASE32, casefold)


def b32hexdecode(s, casefold=False):
    return _decode32(_ascii(s), BASE32_HEX, casefold)


def _decode32(data, alphabet, casefold):
    if len(data) % 8:
        raise binascii.Error("Incorrect padding")
    if casefold:
        data = data.upper()
    plain = data.rstrip(b"=")
    pad = len(data) - len(plain)
    values = {byte: i for i, byte in enumerate(alphabet)}
    out = bytearray()
    group = 0
    for i in range(0, len(plain), 8):
        group = 0
        part = plain[i : i + 8]
        for byte in part:
            if byte not in values:
                raise binascii.Error("Non-base32 digit found")
            group = group << 5 | values[byte]
        group <<= 5 * (8 - len(part))
        out.extend(group.to_bytes(5, "big"))
    if pad not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if pad:
        del out[-((pad * 5 + 7) // 8) :]
    return bytes(out)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Four bytes as five characters from ! on; z stands for four zeros."""
    out = _encode85(_bytes_like(b), bytes(range(33, 118)), pad, True, foldspaces)
    if adobe:
        out = b"<~" + out
    if wrapcol:
        width = max(2 if adobe else 1, wrapcol)
        lines = [out[i : i + width] for i in range(0, len(out), width)]
        if adobe and len(lines[-1]) + 2 > width:
            lines.append(b"")
        out = b"\n".join(lines)
    return out + b"~>" if adobe else out


def b85encode(b, pad=False):
    return _encode85(_bytes_like(b), BASE85, pad, False, False)


def _encode85(data, alphabet, pad, fold_zeros, fold_spaces):
    padding = -len(data) % 4
    data += bytes(padding)
    parts = []
    for i in range(0, len(data), 4):
        word = int.from_bytes(data[i : i + 4], "big")
        if fold_zeros and word == 0:
            parts.append(b"z")
        elif fold_spaces and word == 0x20202020:
            parts.append(b"y")
        else:
            digits = bytearray(5)
            for k in range(4, -1, -1):
                word, digit = divmod(word, 85)
                digits[k] = alphabet[digit]
            parts.append(bytes(digits))
    if padding and not pad:
        if parts[-1] == b"z":
            parts[-1] = alphabet[:1] * 5
        parts[-1] = parts[-1][:-padding]
    return b"".join(parts)


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    data = _ascii(b)
    if adobe:
        if not data.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        data = data[2:-2] if data.startswith(b"<~") else data[:-2]
    out = bytearray()
    digits = []
    for byte in data + b"uuuu":
        if 33 <= byte <= 117:
            digits.append(byte - 33)
            if len(digits) == 5:
                out.extend(_word85(digits, "Ascii85 overflow"))
                digits = []
        elif byte == 122:
            if digits:
                raise ValueError("z inside Ascii85 5-tuple")
            out.extend(b"\0\0\0\0")
        elif foldspaces and byte == 121:
            if digits:
                raise ValueError("y inside Ascii85 5-tuple")
            out.extend(b"    ")
        elif byte not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: " + chr(byte))
    padding = 4 - len(digits)
    return bytes(out[: len(out) - padding]) if padding else bytes(out)


def _word85(digits, overflow):
    word = 0
    for digit in digits:
        word = word * 85 + digit
    if word > 0xFFFFFFFF:
        raise ValueError(overflow)
    return word.to_bytes(4, "big")


def b85decode(b):
    data = _ascii(b)
    values = {byte: i for i, byte in enumerate(BASE85)}
    padding = -len(data) % 5
    data += b"~" * padding
    out = bytearray()
    for i in range(0, len(data), 5):
        digits = []
        for k, byte in enumerate(data[i : i + 5]):
            if byte not in values:
                raise ValueError(f"bad base85 character at position {i + k}")
            digits.append(values[byte])
        out.extend(_word85(digits, f"base85 overflow in hunk starting at byte {i}"))
    return bytes(out[: len(out) - padding]) if padding else bytes(out)


def _only_bytes_like(data):
    if isinstance(data, (bytes, bytearray, memoryview)):
        return bytes(data)
    raise TypeError(f"expected bytes-like object, not {type(data).__name__}")


def encodebytes(s):
    """Lines of at most 76 letters."""
    data = _only_bytes_like(s)
    return b"".join([binascii.b2a_base64(data[i : i + 57]) for i in range(0, len(data), 57)])


def decodebytes(s):
    return binascii.a2b_base64(_only_bytes_like(s))
