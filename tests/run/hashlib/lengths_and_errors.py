"""hashlib: every algorithm on lengths around the blocks, updates in pieces, copies, new, errors."""

import hashlib

NAMES = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"]
FUNCTIONS = [hashlib.md5, hashlib.sha1, hashlib.sha224, hashlib.sha256, hashlib.sha384, hashlib.sha512]


def attempt(label, call):
    try:
        print(label, "->", call())
    except (TypeError, ValueError) as error:
        print(label, "->", type(error).__name__ + ":", error)


for name, function in zip(NAMES, FUNCTIONS):
    h = function()
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest())
    for n in (1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 200):
        data = bytes(i % 251 for i in range(n))
        whole = function(data).hexdigest()
        pieces = function()
        for i in range(0, n, 7):
            pieces.update(data[i : i + 7])
        assert pieces.hexdigest() == whole == hashlib.new(name, data).hexdigest()
        print("  ", n, whole[:24])
    first = function(b"abc")
    second = first.copy()
    first.update(b"def")
    print("  ", first.digest() == function(b"abcdef").digest(), second.hexdigest() == function(b"abc").hexdigest(), len(second.digest()), first.hexdigest() == first.hexdigest())
print(hashlib.md5(bytearray(b"x")).hexdigest() == hashlib.md5(memoryview(b"x")).hexdigest() == hashlib.new("MD5", b"x").hexdigest())
print(hashlib.sha256(b"x", usedforsecurity=False).hexdigest()[:10], set(NAMES) <= set(hashlib.algorithms_guaranteed))
attempt("text", lambda: hashlib.md5("text"))
attempt("none", lambda: hashlib.sha1(None))
attempt("number", lambda: hashlib.sha256(5))
attempt("list", lambda: hashlib.sha256().update([1]))
attempt("update text", lambda: hashlib.sha512().update("x"))
attempt("unknown", lambda: hashlib.new("md9"))
attempt("no name", lambda: hashlib.new(5))


def tree(blocks):
    """The root of a hash tree."""
    level = [hashlib.sha256(block).digest() for block in blocks]
    while len(level) > 1:
        if len(level) % 2:
            level.append(level[-1])
        level = [hashlib.sha256(level[i] + level[i + 1]).digest() for i in range(0, len(level), 2)]
    return level[0].hex()


print(tree([b"a"])[:16], tree([b"a", b"b"])[:16], tree([b"%d" % i for i in range(5)]))
