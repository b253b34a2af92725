"""`binascii`: bytes as text of base 64 and 16, and back; CRC sums."""


class Error(ValueError):
    """Data that is none."""


class Incomplete(Exception):
    """Data that is cut."""


ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def _value_table():
    """The value of each byte in base 64, 64 where it has none."""
    table = [64] * 256
    for i, byte in enumerate(ALPHABET):
        table[byte] = i
    return table


VALUES = _value_table()


def _ascii_bytes(data):
    """Text of ASCII counts as bytes here."""
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode("ascii")
    return _bytes_of(data, "argument should be bytes, buffer or ASCII string, not ")


def _bytes_of(data, otherwise):
    if isinstance(data, (bytes, bytearray, memoryview)):
        return bytes(data)
    raise TypeError(f"{otherwise}'{type(data).__name__}'")


def b2a_base64(data, /, *, newline=True):
    """Three bytes become four letters."""
    source = _bytes_of(data, "a bytes-like object is required, not ")
    out = bytearray()
    end = len(source) - len(source) % 3
    for i in range(0, end, 3):
        n = source[i] << 16 | source[i + 1] << 8 | source[i + 2]
        out.append(ALPHABET[n >> 18])
        out.append(ALPHABET[n >> 12 & 63])
        out.append(ALPHABET[n >> 6 & 63])
        out.append(ALPHABET[n & 63])
    left = len(source) - end
    if left == 1:
        n = source[end] << 4
        out.append(ALPHABET[n >> 6])
        out.append(ALPHABET[n & 63])
        out.extend(b"==")
    elif left == 2:
        n = source[end] << 10 | source[end + 1] << 2
        out.append(ALPHABET[n >> 12])
        out.append(ALPHABET[n >> 6 & 63])
        out.append(ALPHABET[n & 63])
        out.extend(b"=")
    if newline:
        out.extend(b"\n")
    return bytes(out)


def a2b_base64(data, /, *, strict_mode=False):
    """Four letters become three bytes; other characters are left out, or refused where it is strict."""
    source = _ascii_bytes(data)
    if strict_mode and source[:1] == b"=":
        raise Error("Leading padding not allowed")
    out = bytearray()
    bits = 0
    place = 0
    pads = 0
    padding_started = False
    for i, byte in enumerate(source):
        if byte == 61:
            padding_started = True
            if place >= 2 and place + pads + 1 >= 4:
                if strict_mode and i + 1 < len(source):
                    raise Error("Excess data after padding")
                return bytes(out)
            if place:
                pads += 1
            continue
        value = VALUES[byte]
        if value == 64:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        if strict_mode and padding_started:
            raise Error("Discontinuous padding not allowed")
        pads = 0
        if place == 0:
            bits = value
        else:
            bits = (bits << 6 | value) & 0xFFF
            out.append(bits >> (6 - 2 * place) & 255)
        place = (place + 1) & 3
    if place == 1:
        count = len(out) // 3 * 4 + 1
        raise Error(
            f"Invalid base64-encoded string: number of data characters ({count}) cannot be 1 more than a multiple of 4"
        )
    if place:
        raise Error("Incorrect padding")
    return bytes(out)


def hexlify(data, sep=None, bytes_per_sep=1):
    source = _bytes_of(data, "a bytes-like object is required, not ")
    text = source.hex() if sep is None else source.hex(sep, bytes_per_sep)
    return text.encode("ascii")


b2a_hex = hexlify


def unhexlify(hexstr, /):
    source = _ascii_bytes(hexstr)
    if len(source) % 2:
        raise Error("Odd-length string")
    for byte in source:
        if byte not in b"0123456789abcdefABCDEF":
            raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(source.decode("ascii"))


a2b_hex = unhexlify


def _crc_table():
    table = []
    for n in range(256):
        for _ in range(8):
            n = n >> 1 ^ 0xEDB88320 if n & 1 else n >> 1
        table.append(n)
    return table


CRC_TABLE = _crc_table()


def crc32(data, crc=0, /):
    """The check sum of ZIP and PNG."""
    value = (crc & 0xFFFFFFFF) ^ 0xFFFFFFFF
    for byte in _bytes_of(data, "a bytes-like object is required, not "):
        value = CRC_TABLE[(value ^ byte) & 255] ^ value >> 8
    return value ^ 0xFFFFFFFF


def crc_hqx(data, crc, /):
    """The check sum of CCITT, with the polynomial 0x1021."""
    value = crc & 0xFFFF
    for byte in _bytes_of(data, "a bytes-like object is required, not "):
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ 0x1021) & 0xFFFF if value & 0x8000 else value << 1
    return value
