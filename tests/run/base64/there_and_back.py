"""base64: each encoding there and back, options, what is refused."""

import base64
import binascii

DATA = [b"", b"f", b"fo", b"foo", b"foob", b"fooba", b"foobar", bytes(range(256)), b"\xff\xfe\xfd", b"\x00\x00\x00\x00"]
for d in DATA:
    for enc, dec in (
        (base64.b64encode, base64.b64decode),
        (base64.urlsafe_b64encode, base64.urlsafe_b64decode),
        (base64.standard_b64encode, base64.standard_b64decode),
        (base64.b32encode, base64.b32decode),
        (base64.b32hexencode, base64.b32hexdecode),
        (base64.b16encode, base64.b16decode),
        (base64.a85encode, base64.a85decode),
        (base64.b85encode, base64.b85decode),
    ):
        e = enc(d)
        assert dec(e) == d
        if len(d) < 10:
            print(enc.__name__, d, e)
print(base64.b64encode(b"\xfb\xff", altchars=b"-_"), base64.b64decode(b"-_8=", b"-_"))
print(base64.b64decode("Zm9v"), base64.b64decode(b"Zm 9v\n"), base64.b64decode(bytearray(b"Zm9v")), base64.b64decode(memoryview(b"Zm9v")))
print(base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\neHh4\n"))
print(base64.b32decode(b"mzxq====", casefold=True), base64.b32decode(b"MZXQ====".replace(b"O", b"0"), map01=b"L"))
print(base64.b16decode(b"0aFf", casefold=True))
print(base64.a85encode(b"    zero\0\0\0\0", foldspaces=True), base64.a85encode(b"wrapped text" * 3, wrapcol=20), base64.a85encode(b"adobe", adobe=True), base64.a85encode(b"pad", pad=True))
print(base64.a85decode(b"<~@;Kak~>", adobe=True), base64.a85decode(b"y+<", foldspaces=True))
print(base64.b85encode(b"abc", pad=True))


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: base64.b64decode(b"abc"))
attempt(lambda: base64.b64decode(b"a"))
attempt(lambda: base64.b64decode(b"ab=c"))
attempt(lambda: base64.b64decode(b"Zm9v$", validate=True))
attempt(lambda: base64.b64decode(b"Zm9v===", validate=True))
attempt(lambda: base64.b64decode("é"))
attempt(lambda: base64.b64encode("text"))
attempt(lambda: base64.b64encode(3))
attempt(lambda: base64.b32decode(b"mzxq===="))
attempt(lambda: base64.b32decode(b"M"))
attempt(lambda: base64.b32decode(b"M1======"))
attempt(lambda: base64.b16decode(b"abcd"))
attempt(lambda: base64.b16decode(b"ABC"))
attempt(lambda: base64.b85decode(b"|NsC0~~~~~"))
attempt(lambda: base64.b85decode(b"ab\x7f"))
attempt(lambda: base64.a85decode(b"abc", adobe=True))
attempt(lambda: base64.a85decode(b"s8W-\""))
attempt(lambda: base64.a85decode(b"\x7f"))
attempt(lambda: base64.a85decode(b"abzcd"))
attempt(lambda: base64.b64encode(b"x", altchars=b"abc"))
attempt(lambda: base64.encodebytes("x"))
attempt(lambda: base64.decodebytes(4))
print(isinstance(binascii.Error("x"), ValueError))
