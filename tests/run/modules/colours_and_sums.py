# colorsys over a grid, zlib and binascii sums, keyword lists, secrets, numbers' classes.
import binascii
import colorsys
import keyword
import numbers
import secrets
import zlib
from fractions import Fraction


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


STEPS = (0.0, 0.25, 0.6, 1.0)
for r in STEPS:
    for g in STEPS:
        for b in STEPS:
            hsv, hls, yiq = colorsys.rgb_to_hsv(r, g, b), colorsys.rgb_to_hls(r, g, b), colorsys.rgb_to_yiq(r, g, b)
            print([round(v, 6) for v in hsv + hls + yiq], [round(v, 6) for v in colorsys.hsv_to_rgb(*hsv)] == [r, g, b], [round(v, 6) for v in colorsys.hls_to_rgb(*hls)] == [r, g, b])
print(colorsys.hsv_to_rgb(2.5, 0.5, 0.5), colorsys.hls_to_rgb(-0.2, 0.5, 1), colorsys.yiq_to_rgb(0.5, 9, -9), colorsys.hsv_to_rgb(1, 1, 1), colorsys.rgb_to_hsv(255, 128, 0))
attempt("text", lambda: colorsys.rgb_to_hsv("a", "b", "c"))
for data in (b"", b"a", b"hello world", bytes(range(256)) * 40, bytearray(b"xyz"), memoryview(b"hello")):
    print(len(data), zlib.crc32(data), binascii.crc32(data, 5), zlib.adler32(data), zlib.adler32(data, 7), binascii.crc_hqx(data, 1))
running = 0
for piece in (b"hel", b"lo ", b"", b"world"):
    running = zlib.crc32(piece, running)
print(running == zlib.crc32(b"hello world"), zlib.crc32(b"a", -1), zlib.crc32(b"a", 2 ** 40 + 3))
attempt("crc text", lambda: zlib.crc32("a"))
attempt("adler text", lambda: zlib.adler32("a"))
print(keyword.kwlist, keyword.softkwlist, [w for w in ("if", "match", "print", "None", "none", "") if keyword.iskeyword(w)], [w for w in ("match", "_", "type", "if") if keyword.issoftkeyword(w)])
for value in (1, True, 1.5, 2j, Fraction(1, 2), "1", None):
    print(repr(value), [isinstance(value, kind) for kind in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)])
print(len(secrets.token_bytes(5)), len(secrets.token_hex(4)), len(secrets.token_urlsafe(16)), len(secrets.token_bytes()), secrets.randbelow(1), secrets.choice([7]), 0 <= secrets.randbits(3) < 8, secrets.compare_digest("ab", "ab"), secrets.compare_digest(b"ab", b"ac"))
attempt("below", lambda: secrets.randbelow(0))
attempt("choice", lambda: secrets.choice([]))
attempt("digest", lambda: secrets.compare_digest("a", b"a"))
attempt("digest text", lambda: secrets.compare_digest("é", "é"))
