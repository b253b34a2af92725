import hashlib
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    for n in (0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 200):
        print(name, n, hashlib.new(name, bytes(range(n))).hexdigest())
h = hashlib.sha256()
h.update(b"ab"); c = h.copy(); h.update(b"c")
print(h.hexdigest() == hashlib.sha256(b"abc").hexdigest(), c.hexdigest(), h.digest_size, h.block_size, h.name, h.digest())
print(hashlib.md5(b"hello").hexdigest(), hashlib.sha1(bytearray(b"x")).hexdigest())
for bad in ("text", 5):
    try: hashlib.md5(bad)
    except TypeError as e: print(e)
try: hashlib.new("nope")
except ValueError as e: print(e)
print(hashlib.sha512(b"a" * 1000).hexdigest()[:20])
