"""`base64` and `binascii`: every alphabet, padding, what is skipped and what is refused."""

import base64
import binascii


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


DATA = [b"", b"a", b"ab", b"abc", b"\xff\xfe\xfd", b"\x00" * 5, bytes(range(250, 256)), "é".encode()]
for data in DATA:
    print(data, base64.b64encode(data), base64.b32encode(data), base64.b16encode(data), base64.b85encode(data), base64.a85encode(data))
    for encode, decode in [
        (base64.b64encode, base64.b64decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode), (base64.b32encode, base64.b32decode),
        (base64.b16encode, base64.b16decode), (base64.b85encode, base64.b85decode), (base64.a85encode, base64.a85decode),
        (base64.encodebytes, base64.decodebytes), (base64.b32hexencode, base64.b32hexdecode), (binascii.hexlify, binascii.unhexlify),
    ]:
        assert decode(encode(data)) == data, (encode, data)
print(base64.b64encode(b"\xfb\xff", altchars=b"-_"), base64.b64decode(b"-_8=", altchars=b"-_"), base64.standard_b64decode("+/8="))
print(base64.b64decode("YW Jj\n"), base64.b64decode(b"YWJj!!"), base64.b64decode("YQ=="), base64.b64decode("YQ==YQ=="))
print(base64.encodebytes(b"x" * 60), base64.b16decode("6a6B", casefold=True), base64.b32decode("me======", casefold=True))
print(base64.b32decode(b"M1023456", map01=b"L") if False else base64.b32decode("MFRGG==="))
print(base64.a85encode(b"\0\0\0\0abcd", adobe=True), base64.a85encode(b"    ", foldspaces=True), base64.a85encode(b"x" * 20, wrapcol=10))
print(base64.a85decode(b"<~@:E_W~>", adobe=True), base64.a85decode(b"z"), base64.b85encode(b"abcde", pad=True))
for text in ["YQ", "YQ=", "Y", "YWJj=", "====", "YW=Jj"]:
    attempt(text, lambda: base64.b64decode(text))
    attempt(text, lambda: base64.b64decode(text, validate=True))
attempt("validate", lambda: base64.b64decode("YW Jj", validate=True))
attempt("not ascii", lambda: base64.b64decode("é"))
attempt("int", lambda: base64.b64encode(3))
attempt("str", lambda: base64.b64encode("abc"))
attempt("b32", lambda: base64.b32decode("ABC"))
attempt("b32 letters", lambda: base64.b32decode("abcdefg1"))
attempt("b16", lambda: base64.b16decode("6a"))
attempt("b16 odd", lambda: base64.b16decode("6A6"))
attempt("b85", lambda: base64.b85decode(b"\x00"))
attempt("b85 overflow", lambda: base64.b85decode(b"~~~~~"))
attempt("a85", lambda: base64.a85decode(b"v"))
attempt("a85 overflow", lambda: base64.a85decode(b"uuuuu"))
attempt("a85 z", lambda: base64.a85decode(b"az"))
attempt("adobe", lambda: base64.a85decode(b"abc", adobe=True))
attempt("altchars", lambda: base64.b64encode(b"a", altchars=b"abc"))
attempt("unhexlify", lambda: binascii.unhexlify("abc"))
attempt("unhexlify", lambda: binascii.unhexlify("zz"))
print(binascii.hexlify(b"abcdef", "-"), binascii.hexlify(b"abcdef", ":", 2), binascii.hexlify(b"abcdef", ":", -4), binascii.b2a_hex(b"\x01"))
print(binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.b2a_base64(b"abc"), binascii.b2a_base64(b"abc", newline=False))
print(binascii.a2b_base64("YWJj"), binascii.Error.__mro__[1].__name__)
