# encode and decode with each codec and error handler.
TEXT = "aé€𝄞"
for codec in ("utf-8", "UTF8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "latin-1", "ascii", "iso-8859-1", "us-ascii", "U8"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace")[:5]:
        try:
            print(codec, errors, TEXT.encode(codec, errors))
        except UnicodeEncodeError as e:
            print(codec, errors, e, e.encoding, e.start, e.end, e.reason)
DATA = [b"abc", b"a\xffb", b"\xc3", b"\xe2\x82", b"\xed\xa0\x80", b"\xf0\x9d\x84\x9e", b"\xc0\x80", b"\xf8a", b"a\x80\x80b"]
for data in DATA:
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"):
        try:
            print(data, errors, ascii(data.decode("utf-8", errors)))
        except UnicodeDecodeError as e:
            print(data, errors, e, e.start, e.end)
print(b"\xe9".decode("latin-1"), b"a".decode(), b"a\x00b\x00".decode("utf-16-le"), b"\xff\xfea\x00".decode("utf-16"), bytes("é", "utf-8"), str(b"\xc3\xa9", encoding="utf-8"), bytearray("é", "latin-1"))
for call in (
    lambda: "a".encode("nope"), lambda: b"a".decode("nope"), lambda: "é".encode("ascii", "nope"), lambda: b"\xff".decode("ascii", "nope"), lambda: b"\x80".decode("ascii"), lambda: b"a".decode("utf-16"), lambda: "\ud800".encode(), lambda: bytes("a"), lambda: str(5, "utf-8"), 
):
    try:
        print(call())
    except (LookupError, UnicodeError, TypeError) as e:
        print(type(e).__name__ + ":", e)
print("\udcff".encode("utf-8", "surrogateescape"), "\ud800".encode("utf-8", "surrogatepass"), "a\ud800".encode("utf-8", "replace"), issubclass(UnicodeDecodeError, ValueError))
