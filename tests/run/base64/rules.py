"""base64 and binascii: each encoding, its arguments, and what it does not take."""

import base64
import binascii


def attempt(label, call):
    try:
        print(label, "->", call())
    except (TypeError, ValueError, OverflowError) as error:
        print(label, "->", type(error).__name__ + ":", error)


data = bytes([0, 255, 62, 63, 251, 239, 190, 1])
print(base64.b64encode(data), base64.b64encode(data, b"-_"), base64.b64encode(data, altchars=b"!?"))
print(base64.standard_b64encode(data), base64.urlsafe_b64encode(data))
print(base64.b64decode(b"AP8-P_vvvgE=", b"-_"), base64.urlsafe_b64decode("AP8-P_vvvgE="), base64.standard_b64decode("AP8+P/vvvgE="))
for kind in (bytes, bytearray, memoryview):
    print(kind.__name__, base64.b64encode(kind(b"kind")), base64.b32encode(kind(b"kind")), base64.b16encode(kind(b"kind")), base64.b85encode(kind(b"kind")))
attempt("text", lambda: base64.b64encode("text"))
attempt("none", lambda: base64.b64encode(None))
attempt("é", lambda: base64.b64decode("é==="))
attempt("number", lambda: base64.b64decode(5))
attempt("validate", lambda: base64.b64decode("YW Jj", validate=True))
attempt("no validate", lambda: base64.b64decode("Y*W!J\nj"))
for text in ("", "A", "AA", "AAA", "AAAA", "AA=", "AA==", "AAA=", "AAA==", "=", "====", "A=AA", "AA=A", "AAAAA"):
    attempt(repr(text), lambda: base64.b64decode(text))
for n in range(6):
    chunk = b"\xf0\x9f\x8d\x8e\x00"[:n]
    print(n, base64.b32encode(chunk), base64.b32hexencode(chunk), base64.b32decode(base64.b32encode(chunk)) == chunk, base64.b32hexdecode(base64.b32hexencode(chunk)) == chunk)
attempt("lower", lambda: base64.b32decode("mfrgg==="))
attempt("folded", lambda: base64.b32decode("mfrgg===", casefold=True))
attempt("zero", lambda: base64.b32decode("MFRG0==="))
attempt("map01", lambda: base64.b32decode("MFRG0===", map01="L"))
attempt("map01 one", lambda: base64.b32decode("MFRG1===", map01=b"I"))
attempt("odd length", lambda: base64.b32decode("MFRGG"))
attempt("padding", lambda: base64.b32decode("MFRGGA=="))
print(base64.b16encode(data), base64.b16decode("00FF"), base64.b16decode(b"00ff", True))
attempt("b16 lower", lambda: base64.b16decode("00ff"))
attempt("b16 odd", lambda: base64.b16decode("ABC"))
attempt("b16 digit", lambda: base64.b16decode("GG"))
text = b"Man is distinguished, not only by his reason"
print(base64.a85encode(text), base64.a85encode(text, wrapcol=20), base64.a85encode(text, adobe=True))
print(base64.a85encode(b"\0\0\0\0    ab"), base64.a85encode(b"\0\0\0\0    ab", foldspaces=True), base64.a85encode(b"abc", pad=True))
print(base64.a85decode(base64.a85encode(text, wrapcol=10)) == text, base64.a85decode("<~9jqo^~>", adobe=True), base64.a85decode(b"9jqo^ y", foldspaces=True))
attempt("a85 z", lambda: base64.a85decode("ABz"))
attempt("a85 y", lambda: base64.a85decode("y"))
attempt("a85 letter", lambda: base64.a85decode("abcv"))
attempt("a85 large", lambda: base64.a85decode("uuuuu"))
attempt("a85 adobe", lambda: base64.a85decode("9jqo^", adobe=True))
attempt("a85 é", lambda: base64.a85decode("é"))
print(base64.b85encode(text), base64.b85encode(b"abc", True), base64.b85decode(base64.b85encode(text)) == text)
attempt("b85 letter", lambda: base64.b85decode("ab c"))
attempt("b85 large", lambda: base64.b85decode("~~~~~"))
long = bytes(range(60))
print(base64.encodebytes(long), base64.decodebytes(base64.encodebytes(long)) == long, base64.encodebytes(b""))
attempt("encodebytes", lambda: base64.encodebytes("text"))
attempt("decodebytes", lambda: base64.decodebytes("text"))

print(binascii.b2a_base64(b"line"), binascii.b2a_base64(b"line", newline=False), binascii.a2b_base64("bGluZQ=="), binascii.a2b_base64(b"bGluZQ==\n"))
attempt("strict", lambda: binascii.a2b_base64("bGlu\nZQ==", strict_mode=True))
attempt("strict begin", lambda: binascii.a2b_base64("=bGlu", strict_mode=True))
attempt("strict after", lambda: binascii.a2b_base64("bA==bA==", strict_mode=True))
print(binascii.hexlify(b"\x00\xabc"), binascii.b2a_hex(b"abcdef", ":"), binascii.hexlify(b"abcdefg", b"_", 3), binascii.hexlify(b"abcdefg", "_", -3))
attempt("hex sep", lambda: binascii.hexlify(b"ab", "--"))
attempt("hex odd", lambda: binascii.unhexlify("abc"))
attempt("hex digit", lambda: binascii.a2b_hex(b"0g"))
attempt("hex text", lambda: binascii.unhexlify("é0"))
print(binascii.crc32(b""), binascii.crc32(b"123456789"), binascii.crc32(b"6789", binascii.crc32(b"12345")), binascii.crc_hqx(b"123456789", 0xFFFF))
