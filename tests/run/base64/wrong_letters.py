# base64 and binascii: letters that are wrong, paddings that lack, other alphabets, long lines, buffers.
import base64
import binascii


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for n in range(8):
    data = bytes(range(250, 250 + min(n, 6))) + b"z" * max(0, n - 6)
    print(n, base64.b64encode(data), base64.urlsafe_b64encode(data), base64.b64encode(data, b"-_"), base64.b32encode(data), base64.b16encode(data), base64.b85encode(data), base64.a85encode(data))
for text in ("", "Zg==", "Zg=", "Zg", "Zm8=", "Zm9v", "Zm9vYg==", "Z g = =", "Zm9v\n", "Zm9v!", "=Zg==", "Zg==Zg==", "Z", "====", "Zm9=", "Zg===", "é"):
    attempt(repr(text), lambda: base64.b64decode(text))
    attempt("  validated", lambda: base64.b64decode(text, validate=True))
for data in (b"Zm-_", bytearray(b"Zm-_"), memoryview(b"Zm-_")):
    print(base64.urlsafe_b64decode(data), base64.b64decode(data, b"-_"))
attempt("number", lambda: base64.b64decode(5))
attempt("text", lambda: base64.b64encode("abc"))
attempt("altchars", lambda: base64.b64encode(b"abc", b"-"))
attempt("altchars decode", lambda: base64.b64decode(b"abcd", b"-"))
for text in ("MZXW6===", "mzxw6===", "MZXW6", "MZXW6YTBOI======", "MZXW6==", "M", "========", "0000====", "MZXW1==="):
    attempt(text, lambda: base64.b32decode(text))
    attempt("  folded", lambda: base64.b32decode(text, casefold=True))
    attempt("  mapped", lambda: base64.b32decode(text, True, "I"))
for text in ("00FF", "00ff", "0", "0G", "", "zz"):
    attempt(text, lambda: base64.b16decode(text))
    attempt("  folded", lambda: base64.b16decode(text, True))
print(base64.encodebytes(b"x" * 100), base64.decodebytes(b"eHh4\neHg=\n"))
print(base64.a85encode(b"\0\0\0\0abcd    ", foldspaces=True), base64.a85encode(b"hello world, hello", wrapcol=8), base64.a85encode(b"ab", pad=True), base64.a85encode(b"ab", adobe=True))
for text in (b"<~BOu!rD]~>", b"z", b"BOu!rD]", b"y"):
    attempt(text, lambda: base64.a85decode(text))
    attempt("  adobe", lambda: base64.a85decode(text, adobe=True))
    attempt("  spaces", lambda: base64.a85decode(text, foldspaces=True))
for text in (b"", b"VPRomVPO", b"VP", b"V", b"~~~~~", b"a b", b"\xff"):
    attempt(text, lambda: base64.b85decode(text))
print(binascii.hexlify(b"\1\xab\xcd", ":"), binascii.hexlify(b"\1\xab\xcd\xef", b"-", 2), binascii.hexlify(b"\1\xab\xcd", "_", -2), b"\1\2\3".hex(" "))
for text in ("0aFF", b"0a", "0", "0g", "é", b"", " 0a"):
    attempt(repr(text), lambda: binascii.unhexlify(text))
print(binascii.b2a_base64(b"abc"), binascii.b2a_base64(b"abc", newline=False), binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc_hqx(b"hello", 0), issubclass(binascii.Error, ValueError))
for text in (b"YWJj", b"YWJ", b"YW=j", b"Y", b"YW==YW=="):
    attempt(text, lambda: binascii.a2b_base64(text))
    attempt("  strict", lambda: binascii.a2b_base64(text, strict_mode=True))
