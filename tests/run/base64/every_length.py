# Each encoding there and back for every short length, and what decoding refuses.
import base64
import binascii


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


data = bytes(range(250, 256)) + bytes(range(6))
for n in range(len(data) + 1):
    part = data[:n]
    forms = [base64.b64encode(part), base64.urlsafe_b64encode(part), base64.b32encode(part), base64.b32hexencode(part), base64.b16encode(part),
             base64.a85encode(part), base64.b85encode(part)]
    print(n, *forms)
    print(base64.b64decode(forms[0]) == part, base64.urlsafe_b64decode(forms[1]) == part, base64.b32decode(forms[2]) == part,
          base64.b32hexdecode(forms[3]) == part, base64.b16decode(forms[4]) == part, base64.a85decode(forms[5]) == part, base64.b85decode(forms[6]) == part)
print(base64.b64encode(b"\xfb\xff", altchars=b"-_"), base64.b64decode("-_8=", altchars="-_"), base64.standard_b64encode(b"\xfb\xff"), base64.standard_b64decode("+/8="))
print(base64.b64decode(b"YW Jj\nZA=="), base64.b64decode("YWJj!!ZA=="), base64.b64decode(bytearray(b"YWI=")), base64.b64encode(memoryview(b"ab")))
for text in ["Y", "YW", "YWI", "YWJj", "YWJjZ", "====", "YQ==YQ==", "Y=Q=", "YQ=", "ä", "YW\x00Jj"]:
    attempt(f"b64 {text!r}", lambda: base64.b64decode(text))
    attempt(f"strict {text!r}", lambda: base64.b64decode(text, validate=True))
for text in ["", "ME======", "me======", "ME", "ME=====", "M1======", "MFRGG===", "MFRGGZDF", "MFRGGZD=", "0E======", "MI======"]:
    attempt(f"b32 {text!r}", lambda: base64.b32decode(text))
    attempt(f"b32 folded {text!r}", lambda: base64.b32decode(text, casefold=True))
    attempt(f"b32 map01 {text!r}", lambda: base64.b32decode(text, map01=b"L"))
for text in ["", "0", "0A", "0a", "0G", "0A1", "ff"]:
    attempt(f"b16 {text!r}", lambda: base64.b16decode(text))
    attempt(f"b16 folded {text!r}", lambda: base64.b16decode(text, casefold=True))
for text in [b"", b"z", b"zz", b"!", b"!!", b"!!!!!", b"s8W-!", b"s8W-\"", b"ab c", b"<~z~>", b"y", b"~", b"zab"]:
    attempt(f"a85 {text!r}", lambda: base64.a85decode(text))
    attempt(f"b85 {text!r}", lambda: base64.b85decode(text))
print(base64.a85encode(b"\0\0\0\0 a     ", foldspaces=True), base64.a85encode(b"abcdefghij" * 3, wrapcol=10), base64.a85encode(b"ab", adobe=True), base64.a85encode(b"a", pad=True), base64.b85encode(b"a", pad=True))
attempt("adobe", lambda: base64.a85decode(b"abc", adobe=True))
attempt("adobe", lambda: base64.a85decode(b"<~@:B~>", adobe=True))
attempt("spaces", lambda: base64.a85decode(b"+y<Va", foldspaces=True))
attempt("text", lambda: base64.b64encode("text"))
attempt("number", lambda: base64.b64decode(3))
print(base64.encodebytes(bytes(range(100))), base64.decodebytes(base64.encodebytes(bytes(range(100)))) == bytes(range(100)))
print(binascii.hexlify(b"\x01\xab\xff"), binascii.unhexlify("01abFF"), binascii.b2a_hex(b"\x01\xab\xff\x10", "-"), binascii.hexlify(b"\x01\xab\xff\x10\x20", ":", 2), binascii.hexlify(b"\x01\xab\xff\x10\x20", ":", -2))
for text in ["0", "0g", "zz", "00"]:
    attempt(f"unhex {text!r}", lambda: binascii.unhexlify(text))
print(binascii.crc32(b""), binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.b2a_base64(b"abc"), binascii.b2a_base64(b"abc", newline=False), binascii.a2b_base64("YWJj\n"))
