# hashlib: each algorithm on buffers of every kind, in pieces, copied, and with wrong arguments.
import hashlib
from array import array


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    h = hashlib.new(name)
    print(h.name, h.digest_size, h.block_size, h.hexdigest()[:16], end=" ")
    for part in (b"a", bytearray(b"bc"), memoryview(b"xdefx")[1:4], array("b", [103, 104])):
        h.update(part)
    other = getattr(hashlib, name)(b"abcdefgh") if name == "md5" else hashlib.new(name, b"abcdefgh")
    print(h.digest() == other.digest(), h.hexdigest() == other.digest().hex())
    kept = h.copy()
    h.update(b"more")
    print(kept.hexdigest()[:8], h.hexdigest()[:8], kept.digest() != h.digest())
for size in (0, 55, 56, 64, 111, 112, 129):
    data = bytes(i % 256 for i in range(size))
    print(size, hashlib.md5(data).hexdigest()[:8], hashlib.sha1(data).hexdigest()[:8], hashlib.sha256(data).hexdigest()[:8], hashlib.sha512(data).hexdigest()[:8])
pieces = hashlib.sha256()
for i in range(20):
    pieces.update(b"%d," % i)
print(pieces.hexdigest() == hashlib.sha256(b"".join(b"%d," % i for i in range(20))).hexdigest())
attempt("text", lambda: hashlib.sha256("abc"))
attempt("number", lambda: hashlib.md5(5))
attempt("none", lambda: hashlib.md5(None))
attempt("list", lambda: hashlib.sha1([1, 2]))
attempt("update", lambda: hashlib.sha1().update("x"))
attempt("unknown", lambda: hashlib.new("nope"))
print(hashlib.sha256(b"", usedforsecurity=False).hexdigest()[:8], {"sha256", "md5"} <= hashlib.algorithms_guaranteed)
