# UUIDs from every form of argument, their fields, order, and what is refused.
import uuid
from uuid import UUID, NAMESPACE_DNS, NAMESPACE_URL, uuid3, uuid4, uuid5


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


u = UUID("12345678-9abc-4def-8123-456789abcdef")
for other in (UUID("{12345678-9ABC-4def-8123-456789abcdef}"), UUID("urn:uuid:12345678-9abc-4def-8123-456789abcdef"), UUID("123456789abc4def8123456789abcdef"),
              UUID(hex=u.hex), UUID(int=u.int), UUID(bytes=u.bytes), UUID(bytes_le=u.bytes_le), UUID(fields=u.fields), UUID("1-2-3-456789abc4def8123456789abcdef")):
    print(other == u, other, repr(other))
print(u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn)
print(u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.node, u.time, u.clock_seq, u.variant, u.version)
for text in ("", "1", "g" * 32, "1" * 31, "1" * 33, "{" + "1" * 32):
    attempt(repr(text), lambda: UUID(text))
attempt("nothing", lambda: UUID())
attempt("two", lambda: UUID("1" * 32, int=3))
attempt("short bytes", lambda: UUID(bytes=b"abc"))
attempt("short little", lambda: UUID(bytes_le=b"abc"))
attempt("negative", lambda: UUID(int=-1))
attempt("too large", lambda: UUID(int=1 << 128))
attempt("six fields", lambda: UUID(fields=(1, 2, 3, 4, 5)))
attempt("field 1", lambda: UUID(fields=(1 << 32, 2, 3, 4, 5, 6)))
attempt("field 2", lambda: UUID(fields=(1, 1 << 16, 3, 4, 5, 6)))
attempt("field 3", lambda: UUID(fields=(1, 2, -1, 4, 5, 6)))
attempt("field 4", lambda: UUID(fields=(1, 2, 3, 256, 5, 6)))
attempt("field 5", lambda: UUID(fields=(1, 2, 3, 4, 256, 6)))
attempt("field 6", lambda: UUID(fields=(1, 2, 3, 4, 5, 1 << 48)))
attempt("version", lambda: [UUID("0" * 32, version=v).version for v in (1, 3, 4, 5)])
attempt("version 6", lambda: UUID("0" * 32, version=6))
for number in (0, (1 << 128) - 1, 1 << 63, 3 << 62, 7 << 61, 0xC000 << 48):
    v = UUID(int=number)
    print(v, v.variant, v.version, int(v) == number, hash(v) == hash(UUID(int=number)))
print(uuid3(NAMESPACE_DNS, "python.org"), uuid5(NAMESPACE_DNS, "python.org"), uuid5(NAMESPACE_URL, "ü"), uuid3(u, ""), uuid5(u, b"bytes"))
print([str(n) for n in (uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500)])
a, b = UUID(int=1), UUID(int=2)
print(a < b, a <= a, a > b, b >= a, a == "00000000-0000-0000-0000-000000000001", a != b, sorted([b, a, u]), min(u, a))
attempt("order", lambda: a < 3)
r = uuid4()
print(r.version, r.variant == uuid.RFC_4122, len(str(r)), r != uuid4(), {a: 1}[UUID(int=1)], f"{a}", "%s" % a)
