# Encodings, what they cannot express, and bytes that are no text.
text = "Grüße, Ж, 日本, 🌍\nzweite\n"
for encoding in ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32-be", "utf-32"]:
    with open("t.txt", "w", encoding=encoding) as f:
        f.write(text[:5])
        f.write(text[5:])
    data = open("t.txt", "rb").read()
    print(encoding, len(data), data[:6])
    with open("t.txt", encoding=encoding) as f:
        print(f.read() == text, f.encoding)
    with open("t.txt", encoding=encoding) as f:
        print([line for line in f])
    with open("t.txt", "a", encoding=encoding) as f:
        f.write("more")
    print(repr(open("t.txt", encoding=encoding).read()[-5:]))

for encoding, errors in [("ascii", "strict"), ("latin-1", "strict"), ("ascii", "ignore"), ("ascii", "replace"), ("ascii", "xmlcharrefreplace"), ("latin-1", "backslashreplace")]:
    try:
        with open("t.txt", "w", encoding=encoding, errors=errors) as f:
            f.write("aé€z")
        print(encoding, errors, open("t.txt", "rb").read())
    except UnicodeEncodeError as e:
        print(encoding, errors, e)

with open("bad.txt", "wb") as f:
    f.write(b"good line\nbad \xff byte\n\xe2\x82")
for errors in ["strict", "ignore", "replace", "backslashreplace", "surrogateescape"]:
    try:
        with open("bad.txt", encoding="utf-8", errors=errors) as f:
            print(errors, [ascii(line) for line in f])
    except UnicodeDecodeError as e:
        print(errors, e, e.start, e.end, e.reason)
    try:
        print(errors, ascii(open("bad.txt", encoding="utf-8", errors=errors).read()))
    except UnicodeDecodeError as e:
        print(errors, e)
for encoding in ["ascii", "latin-1"]:
    try:
        print(repr(open("bad.txt", encoding=encoding).read()))
    except UnicodeDecodeError as e:
        print(e)
with open("cut.txt", "wb") as f:
    f.write("€".encode()[:2])
try:
    open("cut.txt", encoding="utf-8").readline()
except UnicodeDecodeError as e:
    print(e)

# Characters that two blocks share.
for length in range(8188, 8194):
    with open("long.txt", "w", encoding="utf-8") as f:
        f.write("x" * length + "🌍€é\n" + "y" * 10)
    with open("long.txt", encoding="utf-8") as f:
        line = f.readline()
        print(length, len(line), line[-5:-1], f.read())
    with open("long.txt", encoding="utf-8") as f:
        print(len(f.read(length)), f.read(2), f.tell() == length + 7, f.read(3))
