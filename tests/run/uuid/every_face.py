"""`uuid`: built of text, bytes, fields and numbers; versions and variants; namespaces; order and hashes."""

import uuid


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


u = uuid.UUID("12345678-1234-5678-1234-567812345678")
for text in ["{12345678-1234-5678-1234-567812345678}", "12345678123456781234567812345678", "urn:uuid:12345678-1234-5678-1234-567812345678", "1234-5678-1234567812345678-12345678", "12345678-1234-5678-1234-567812345678".upper()]:
    print(uuid.UUID(text) == u, repr(uuid.UUID(text)))
print(u, repr(u), u.hex, u.int, u.urn, u.bytes, u.bytes_le)
print(u.fields, u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.node, u.time, u.clock_seq)
print(u.variant, u.version, uuid.UUID(int=0).variant, uuid.UUID(int=0).version)
print(uuid.UUID(bytes=u.bytes) == uuid.UUID(bytes_le=u.bytes_le) == uuid.UUID(int=u.int) == uuid.UUID(fields=u.fields) == u)
for version in (1, 3, 4, 5):
    v = uuid.UUID(int=(1 << 128) - 1, version=version)
    print(v, v.version, v.variant == uuid.RFC_4122)
for name in ["python.org", "", "é"]:
    print(uuid.uuid3(uuid.NAMESPACE_DNS, name), uuid.uuid5(uuid.NAMESPACE_URL, name))
print(uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500)
r = uuid.uuid4()
print(r.version, r.variant == uuid.RFC_4122, len(str(r)), r == uuid.UUID(str(r)), r != uuid.uuid4(), str(r)[14])
a, b = uuid.UUID(int=1), uuid.UUID(int=2)
print(a < b, a <= a, a > b, a >= b, a == 1, a != b, sorted([b, a])[0] is a, int(b), hash(a) == hash(uuid.UUID(int=1)), len({a, b, uuid.UUID(int=1)}))
print([uuid.UUID(int=n << 60).variant for n in (0, 8, 12, 14)])
attempt("none", lambda: uuid.UUID())
attempt("two", lambda: uuid.UUID("0" * 32, int=1))
attempt("short", lambda: uuid.UUID("123"))
attempt("letters", lambda: uuid.UUID("g" * 32))
attempt("bytes", lambda: uuid.UUID(bytes=b"123"))
attempt("bytes_le", lambda: uuid.UUID(bytes_le=b"123"))
attempt("fields", lambda: uuid.UUID(fields=(1, 2)))
attempt("field 1", lambda: uuid.UUID(fields=(1 << 32, 0, 0, 0, 0, 0)))
attempt("field 6", lambda: uuid.UUID(fields=(0, 0, 0, 0, 0, 1 << 48)))
attempt("int", lambda: uuid.UUID(int=1 << 128))
attempt("int", lambda: uuid.UUID(int=-1))
attempt("version", lambda: uuid.UUID(int=0, version=9))
attempt("compare", lambda: a < 1)
attempt("set", lambda: setattr(a, "int", 3))
