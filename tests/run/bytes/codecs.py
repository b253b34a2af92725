texts = ["plain", "h\xe9llo", "\u65e5\u672c\u8a9e", "\U0001d11e!", "\ud800x", "a\udcffb", ""]
encodings = ["utf-8", "UTF8", "latin-1", "Latin_1", "iso-8859-1", "ascii", "US-ASCII"]
handlers = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"]
for text in texts:
    for encoding in encodings:
        for handler in handlers:
            try:
                print(ascii(text), encoding, handler, text.encode(encoding, handler))
            except UnicodeEncodeError as e:
                print(ascii(text), encoding, handler, e, e.start, e.end, e.reason, e.encoding)
datas = [b"ok", b"\xc3\xa9", b"\xff\xfe", b"a\xc3", b"\xe6\x97", b"\xe6\x97\xa5", b"\xe6\x41", b"\xf0\x9d\x84", b"\xf0\x9d\x84\x9e", b"\xf0\x80\x80\x80"]
datas = datas + [b"\xed\xa0\x80z", b"\xc0\x80", b"\xf5\x80", b"\x80\x80", b"\xe0\x80\x80", b"\xf4\x90\x80\x80", b"\xf4\x8f\xbf\xbf", b"x\xf0\x9dy", b"\xe2\x82\xe2\x82\xac"]
for data in datas:
    for encoding in ["utf-8", "latin-1", "ascii"]:
        for handler in ["strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"]:
            try:
                print(data, encoding, handler, ascii(data.decode(encoding, handler)))
            except UnicodeDecodeError as e:
                print(data, encoding, handler, e, e.start, e.end, e.reason, e.object == data)
print(str(b"caf\xc3\xa9", "utf-8"), str(b"\xe9", "latin-1"), str(b"\xff", "ascii", "replace") == "\ufffd")
for encoding, handler in [("nonsense", "strict"), ("utf-8", "nonsense")]:
    try:
        print("a\xe9".encode(encoding, handler))
        print(b"\xff".decode(encoding, handler))
    except LookupError as e:
        print(type(e).__name__, e)
raw = bytes(range(256))
print(raw.decode("latin-1").encode("latin-1") == raw, raw.decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape") == raw)
try:
    b"ab\xffcd".decode()
except ValueError as e:
    print(e, e.args)
"\u20ac".encode("latin-1")
