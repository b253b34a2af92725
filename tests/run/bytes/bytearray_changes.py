# What a bytearray can do that bytes cannot.
b = bytearray(b"abc")
b[0] = 65
b[-1] = ord("Z")
print(b, b.append(33), b.extend(b"xy"), b.extend([1, 2]), b.extend(bytearray(b"q")), b, b.insert(0, 48), b.insert(-1, 49), b, b.pop(), b.pop(0), b.remove(33), b, b.reverse(), b, b.copy(), b.clear(), b)
b = bytearray(b"0123456789")
b[2:5] = b"ab"
print(b)
b[::2] = b"....."[: len(b[::2])]
print(b)
del b[0]
del b[1:3]
print(b)
b[1:1] = bytearray(b"INS")
b[len(b):] = [65, 66]
b += b"!"
b *= 2
print(b, len(b))
c = b
c += b"?"
print(c is b, b[-1], b.index(63), b.count(33))
for call in (
    lambda: b.__setitem__(0, 256), lambda: b.__setitem__(0, -1), lambda: b.__setitem__(0, "a"), lambda: b.__setitem__(99, 1), lambda: b.append(256), lambda: b.append("a"), lambda: b.extend([300]), lambda: bytearray().pop(), lambda: b.remove(1), lambda: b.insert(0, 999), lambda: hash(b), lambda: {b: 1}, lambda: b.__setitem__(slice(None, None, 2), b"x"), lambda: b.pop(99),
):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__ + ":", e)
try:
    b"abc"[0] = 1
except TypeError as e:
    print("TypeError:", e)
for x in (bytearray(b"ab"),):
    for byte in x:
        if len(x) < 6:
            x.append(byte + 1)
    print(x)
print(bytearray(b"ab") == b"ab", b"ab" == bytearray(b"ab"), bytes(bytearray(b"ab")), bytearray(bytearray(b"z")), {b"ab": 1}.get(bytes(bytearray(b"ab"))), isinstance(bytearray(), bytes), bytearray(b"a") in (b"a",), int.from_bytes(bytearray(b"\x01\x00"), "big"), list(bytearray(b"\x00\xff")), sum(bytearray([1, 2, 3])))
sieve = bytearray([1]) * 30
sieve[0] = sieve[1] = 0
for i in range(2, 6):
    if sieve[i]:
        sieve[i * i :: i] = bytes(len(sieve[i * i :: i]))
print([i for i, p in enumerate(sieve) if p])
print(b"%d %s" % (1, b"a"), bytearray(b"%5.1f|%-4d|%x") % (2.25, 7, 255), int(b"123"), int(bytearray(b" -7 ")), float(b"1.5"), int(b"ff", 16))
for call in (lambda: int(b"x"), lambda: int(b"\xff"), lambda: float(b"x"), lambda: int(bytearray(b"1_")), lambda: int(b"")):
    try:
        print(call())
    except ValueError as e:
        print("ValueError:", e)
mixed = [1, "a", 2.5, 3]
print(bytes([x for x in mixed if isinstance(x, int)]), bytearray(x for x in mixed if isinstance(x, int)), bytes((mixed[0], mixed[3])))
for kind in (bytes, bytearray):
    try:
        print(kind(mixed))
    except TypeError as e:
        print("TypeError:", e)
