"""hashlib, base64, binascii, zlib: each function with every kind of bytes, updates, and the errors."""
import base64
import binascii
import hashlib
import zlib


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


data = [b"", b"a", b"ab", b"abc", b"hello world" * 10, bytes(range(256)), bytearray(b"array"), memoryview(b"view")]
for d in data:
    for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
        h = hashlib.new(name, d)
        print(name, h.hexdigest(), h.digest_size, h.block_size, h.name, getattr(hashlib, name)(d).digest() == h.digest())
    print(zlib.crc32(d), zlib.adler32(d), binascii.crc32(d), binascii.hexlify(d), base64.b64encode(d)[:60], base64.b32encode(d)[:40], base64.b16encode(d)[:40], base64.b85encode(d)[:40], base64.a85encode(d)[:40])
h = hashlib.sha256()
h.update(b"hello ")
twin = h.copy()
h.update(b"world")
twin.update(b"there")
print(h.hexdigest() == hashlib.sha256(b"hello world").hexdigest(), twin.hexdigest() == hashlib.sha256(b"hello there").hexdigest(), sorted(hashlib.algorithms_guaranteed & {"md5", "sha256", "nope"}))
for wrong in ("text", None, 5, [1]):
    attempt(f"sha256 {wrong!r}", lambda: hashlib.sha256(wrong))
    attempt(f"update {wrong!r}", lambda: hashlib.md5().update(wrong))
    attempt(f"crc32 {wrong!r}", lambda: zlib.crc32(wrong))
    attempt(f"b64encode {wrong!r}", lambda: base64.b64encode(wrong))
    attempt(f"hexlify {wrong!r}", lambda: binascii.hexlify(wrong))
attempt("new unknown", lambda: hashlib.new("nope"))
for text in (b"aGVsbG8=", "aGVsbG8=", b"aGVsbG8", b"aGVs\nbG8=", b"a", b"ab", b"abc", b"!!!!", b"", b"=", b"aGVsbG8==", b"aGV=sbG8=", "é", b"YQ==YQ=="):
    attempt(f"b64decode {text!r}", lambda: base64.b64decode(text))
    attempt(f"strict {text!r}", lambda: base64.b64decode(text, validate=True))
attempt("urlsafe", lambda: (base64.urlsafe_b64encode(b"\xfb\xff\xfe"), base64.urlsafe_b64decode(b"-__-"), base64.b64encode(b"\xfb\xff", altchars=b"@&"), base64.b64decode(b"@&8=", altchars=b"@&")))
for text in (b"MFRGG===", b"mfrgg===", b"MFRGG", b"", b"M1======", "MFRGG==="):
    attempt(f"b32decode {text!r}", lambda: base64.b32decode(text))
attempt("b32 casefold", lambda: (base64.b32decode(b"mfrgg===", casefold=True), base64.b32decode(b"MFRGGMZT", map01=b"L"), base64.b32hexencode(b"abc"), base64.b32hexdecode(b"C5H66===")))
for text in (b"6162", b"616", b"6A", b"6a", b"zz", "6162"):
    attempt(f"b16decode {text!r}", lambda: base64.b16decode(text))
    attempt(f"unhexlify {text!r}", lambda: binascii.unhexlify(text))
attempt("b16 casefold", lambda: base64.b16decode(b"6a", casefold=True))
for text in (b"VPaz%", b"~~~~~", b"VP", b"{{{{{"):
    attempt(f"b85decode {text!r}", lambda: base64.b85decode(text))
    attempt(f"a85decode {text!r}", lambda: base64.a85decode(text))
attempt("a85", lambda: (base64.a85encode(b"\0\0\0\0    ", foldspaces=True), base64.a85encode(b"abc", adobe=True), base64.a85decode(b"<~@:E^~>", adobe=True), base64.a85encode(b"x" * 12, wrapcol=6), base64.b85encode(b"abc", pad=True)))
attempt("encodebytes", lambda: (base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\neHg=\n")))
attempt("binascii", lambda: (binascii.b2a_base64(b"ab"), binascii.b2a_base64(b"ab", newline=False), binascii.a2b_base64("YWI="), binascii.hexlify(b"abcd", "-"), binascii.hexlify(b"abcd", ":", 2), binascii.crc_hqx(b"abc", 0)))
attempt("running crc", lambda: (zlib.crc32(b"world", zlib.crc32(b"hello ")) == zlib.crc32(b"hello world"), zlib.adler32(b"b", zlib.adler32(b"a")) == zlib.adler32(b"ab")))
