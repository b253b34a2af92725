"""`uuid`: numbers of 128 bits that name things, by RFC 4122. Those of a clock and a network card (`uuid1`) do not exist here."""

from stdlib.hashlib import md5, sha1
from stdlib.secrets import token_bytes

RESERVED_NCS = "reserved for NCS compatibility"
RFC_4122 = "specified in RFC 4122"
RESERVED_MICROSOFT = "reserved for Microsoft compatibility"
RESERVED_FUTURE = "reserved for future definition"


class UUID:
    """Such a number."""

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        if hex is not None:
            number = _of_hex(hex)
        elif bytes is not None:
            number = _of_bytes(bytes, "bytes")
        elif bytes_le is not None:
            number = _of_bytes(bytes_le, "bytes_le")
        elif fields is not None:
            number = _of_fields(fields)
        else:
            number = int
        if not 0 <= number < 1 << 128:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError("illegal version number")
            number = number & ~(0xC000 << 48) | 0x8000 << 48
            number = number & ~(0xF000 << 64) | version << 76
        object.__setattr__(self, "_number", number)

    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")

    @property
    def int(self):
        return self._number

    @property
    def hex(self):
        return "%032x" % self._number

    @property
    def bytes(self):
        return self._number.to_bytes(16, "big")

    @property
    def bytes_le(self):
        data = self.bytes
        return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

    @property
    def fields(self):
        return self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low, self.node

    @property
    def time_low(self):
        return self._number >> 96

    @property
    def time_mid(self):
        return self._number >> 80 & 0xFFFF

    @property
    def time_hi_version(self):
        return self._number >> 64 & 0xFFFF

    @property
    def clock_seq_hi_variant(self):
        return self._number >> 56 & 0xFF

    @property
    def clock_seq_low(self):
        return self._number >> 48 & 0xFF

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

    @property
    def node(self):
        return self._number & 0xFFFFFFFFFFFF

    @property
    def time(self):
        return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

    @property
    def urn(self):
        return "urn:uuid:" + str(self)

    @property
    def variant(self):
        top = self._number >> 61 & 7
        if top < 4:
            return RESERVED_NCS
        if top < 6:
            return RFC_4122
        return RESERVED_MICROSOFT if top == 6 else RESERVED_FUTURE

    @property
    def version(self):
        return self._number >> 76 & 0xF if self.variant == RFC_4122 else None

    def __int__(self):
        return self._number

    def __str__(self):
        digits = self.hex
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __hash__(self):
        return hash(self._number)

    def __eq__(self, other):
        return self._number == other._number if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self._number < other._number if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self._number <= other._number if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self._number > other._number if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self._number >= other._number if isinstance(other, UUID) else NotImplemented


def _of_hex(text):
    digits = text.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
    if len(digits) != 32:
        raise ValueError("badly formed hexadecimal UUID string")
    return int(digits, 16)


def _of_bytes(data, name):
    if len(data) != 16:
        raise ValueError(f"{name} is not a 16-char string")
    if name == "bytes_le":
        data = data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]
    return int.from_bytes(data, "big")


def _of_fields(fields):
    if len(fields) != 6:
        raise ValueError("fields is not a 6-tuple")
    bits = (32, 16, 16, 8, 8, 48)
    number = 0
    for i, (value, width) in enumerate(zip(fields, bits)):
        if not 0 <= value < 1 << width:
            raise ValueError(f"field {i + 1} out of range (need {'an' if width == 8 else 'a'} {width}-bit value)")
        number = number << width | value
    return number


def uuid3(namespace, name):
    """Of a name, by MD5."""
    data = name.encode("utf-8") if isinstance(name, str) else name
    return UUID(bytes=md5(namespace.bytes + data).digest()[:16], version=3)


def uuid4():
    """A random one."""
    return UUID(bytes=token_bytes(16), version=4)


def uuid5(namespace, name):
    """Of a name, by SHA-1."""
    data = name.encode("utf-8") if isinstance(name, str) else name
    return UUID(bytes=sha1(namespace.bytes + data).digest()[:16], version=5)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
