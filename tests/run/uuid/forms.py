"""uuid: every way to make one, fields, names, comparing, errors."""

import uuid


def attempt(label, call):
    try:
        print(label, "->", call())
    except (TypeError, ValueError, AttributeError) as error:
        print(label, "->", type(error).__name__ + ":", error)


u = uuid.UUID("12345678-1234-5678-9abc-def012345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.urn, u.version, u.variant, u.fields)
print(u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.clock_seq, u.node, u.time)
for text in ("{12345678-1234-5678-9abc-def012345678}", "12345678123456789ABCDEF012345678", "urn:uuid:12345678-1234-5678-9abc-def012345678", "1234-5678-12345678-9abcdef0-12345678"):
    print(uuid.UUID(text) == u, uuid.UUID(hex=text) == u)
print(uuid.UUID(int=u.int) == u, uuid.UUID(bytes=u.bytes) == u, uuid.UUID(bytes_le=u.bytes_le) == u, uuid.UUID(fields=u.fields) == u, uuid.UUID(int=0), uuid.UUID(int=2**128 - 1))
for version in (1, 3, 4, 5):
    made = uuid.UUID(int=u.int, version=version)
    print(version, made, made.version, made.variant == uuid.RFC_4122)
for variant in range(0, 16, 2):
    print(uuid.UUID(hex="0" * 16 + f"{variant:x}" + "0" * 15).variant, end="; ")
print()
for name in ("python.org", "", "é", "x" * 100):
    print(uuid.uuid3(uuid.NAMESPACE_DNS, name), uuid.uuid5(uuid.NAMESPACE_URL, name), uuid.uuid5(u, name).version)
a, b = uuid.uuid4(), uuid.uuid4()
print(a != b, a.version, b.variant, len(str(a)), len({a, b, a}))
ids = sorted([uuid.UUID(int=n) for n in (5, 1, 2**100)])
print([i.int for i in ids], ids[0] < ids[1], ids[0] <= ids[0], u > ids[0], u == str(u), u == u.int, hash(u) == hash(uuid.UUID(str(u))), int(u) == u.int, str(u)[:8], f"{u}", {u: 1}[uuid.UUID(str(u))])
attempt("none", lambda: uuid.UUID())
attempt("two", lambda: uuid.UUID(hex="0" * 32, int=5))
attempt("hex", lambda: uuid.UUID("123"))
attempt("digit", lambda: uuid.UUID("g" * 32))
attempt("bytes", lambda: uuid.UUID(bytes=b"123"))
attempt("bytes_le", lambda: uuid.UUID(bytes_le=b"123"))
attempt("int", lambda: uuid.UUID(int=2**128))
attempt("int", lambda: uuid.UUID(int=-1))
attempt("fields", lambda: uuid.UUID(fields=(1, 2, 3)))
attempt("field", lambda: uuid.UUID(fields=(2**32, 0, 0, 0, 0, 0)))
attempt("version", lambda: uuid.UUID(int=5, version=9))
attempt("order", lambda: u < 5)
print(uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500, uuid.RESERVED_NCS, uuid.RESERVED_MICROSOFT, uuid.RESERVED_FUTURE)
