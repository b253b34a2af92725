"""uuid: made of everything that they are made of, fields, versions, variants, what is refused."""

import uuid

u = uuid.UUID("12345678-1234-5678-1234-567812345678")
for text in ["{12345678-1234-5678-1234-567812345678}", "12345678123456781234567812345678", "urn:uuid:12345678-1234-5678-1234-567812345678", "12345678-12345678-1234567812345678"]:
    print(uuid.UUID(text) == u)
print(uuid.UUID(bytes=u.bytes) == u, uuid.UUID(bytes_le=u.bytes_le) == u, uuid.UUID(fields=u.fields) == u, uuid.UUID(int=u.int) == u, uuid.UUID(hex=u.hex) == u)
print(u, repr(u), u.hex, u.int, u.urn)
print(u.bytes, u.bytes_le)
print(u.fields, u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.node, u.time, u.clock_seq)
print(u.variant, u.version)
for name in ("python.org", "", "é", "a" * 100):
    print(uuid.uuid3(uuid.NAMESPACE_DNS, name), uuid.uuid5(uuid.NAMESPACE_URL, name))
for version in (1, 2, 3, 4, 5):
    v = uuid.UUID(int=u.int, version=version)
    print(v, v.version, v.variant)
for d in "0123456789abcdef":
    w = uuid.UUID("12345678-1234-4678-" + d + "234-567812345678")
    print(d, w.variant, w.version)
r = uuid.uuid4()
print(r.version, r.variant, len(str(r)), r != uuid.uuid4(), r == uuid.UUID(str(r)))


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: uuid.UUID())
attempt(lambda: uuid.UUID("x"))
attempt(lambda: uuid.UUID("1" * 31))
attempt(lambda: uuid.UUID("g" * 32))
attempt(lambda: uuid.UUID(bytes=b"abc"))
attempt(lambda: uuid.UUID(bytes_le=b"abc"))
attempt(lambda: uuid.UUID(fields=(1, 2, 3)))
attempt(lambda: uuid.UUID(fields=(-1, 2, 3, 4, 5, 6)))
attempt(lambda: uuid.UUID(fields=(1, 1 << 16, 3, 4, 5, 6)))
attempt(lambda: uuid.UUID(int=-1))
attempt(lambda: uuid.UUID(int=1 << 128))
attempt(lambda: uuid.UUID(hex="1" * 32, int=3))
attempt(lambda: uuid.UUID(int=5, version=9))
attempt(lambda: u < 3)
attempt(lambda: u == 3)
a, b = uuid.UUID(int=1), uuid.UUID(int=2)
print(a < b, a <= a, a > b, sorted([b, u, a])[0] == a, {a: 1}[uuid.UUID(int=1)], hash(a) == hash(uuid.UUID(int=1)), int(a))
try:
    u.int = 4
except TypeError as e:
    print(e)
print(uuid.NAMESPACE_OID, uuid.NAMESPACE_X500, uuid.RFC_4122)
