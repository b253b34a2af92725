# Digests of known texts, in pieces and copied, and what the objects say about themselves.
import hashlib


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


MAKERS = [hashlib.md5, hashlib.sha1, hashlib.sha224, hashlib.sha256, hashlib.sha384, hashlib.sha512]
for make in MAKERS:
    for data in (b"", b"a", b"abc", b"x" * 55, b"x" * 56, b"x" * 63, b"x" * 64, b"x" * 65, b"x" * 111, b"x" * 112, b"x" * 127, b"x" * 128, b"x" * 200):
        whole = make(data)
        parts = make()
        for i in range(0, len(data), 31):
            parts.update(data[i:i + 31])
        print(whole.name, len(data), whole.hexdigest(), whole.digest() == parts.digest(), whole.digest_size, whole.block_size)
for name in ("md5", "sha1", "sha256", "sha512", "SHA256"):
    h = hashlib.new(name, b"data")
    other = h.copy()
    other.update(b"more")
    print(h.name, h.hexdigest()[:16], other.hexdigest()[:16], hashlib.new(name, b"datamore").digest() == other.digest())
h = hashlib.sha256()
print(h.update(b"one"), h.digest() == h.digest(), h.hexdigest() == h.digest().hex(), hashlib.sha256(bytearray(b"one")).digest() == h.digest(), hashlib.sha256(memoryview(b"one")).digest() == h.digest())
attempt("text", lambda: hashlib.md5("text"))
attempt("text later", lambda: hashlib.md5().update("text"))
attempt("number", lambda: hashlib.sha1(3))
attempt("unknown", lambda: hashlib.new("nonsense"))
print(sorted(hashlib.algorithms_guaranteed & {"md5", "sha1", "sha256"}), "sha256" in hashlib.algorithms_available)
print(hashlib.sha256(b"x", usedforsecurity=False).hexdigest()[:8])
