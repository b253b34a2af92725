import uuid
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.int, u.hex, u.bytes, u.bytes_le, u.fields, u.version, u.variant, u.urn, u.node, u.clock_seq)
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.uuid5(uuid.NAMESPACE_DNS, "a").version)
print(uuid.UUID(bytes=u.bytes) == u, uuid.UUID(bytes_le=u.bytes_le) == u, uuid.UUID(fields=u.fields) == u, uuid.UUID(int=u.int) == u, uuid.UUID("{12345678123456781234567812345678}") == u)
r = uuid.uuid4(); print(r.version, r.variant, len(str(r)), r == uuid.uuid4())
for f in (lambda: uuid.UUID("123"), lambda: uuid.UUID(), lambda: uuid.UUID(bytes=b"x"), lambda: uuid.UUID(int=1 << 128), lambda: uuid.UUID("z" * 32)):
    try: f()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
print(sorted([uuid.UUID(int=2), uuid.UUID(int=1)]), {u: 1}[uuid.UUID(int=u.int)], u < uuid.UUID(int=5))
