for s in ["abc", "é", "日本", "𝄞"]:
    b = s.encode()
    print(b, b.decode(), len(b), b.decode("utf-8") == s, s.encode("utf-8"))
for enc in ["ascii", "latin-1"]:
    for s in ["abc", "é", "日"]:
        try:
            print(enc, s.encode(enc))
        except UnicodeEncodeError as e:
            print(e)
    print("é日".encode(enc, "replace"), "é日".encode(enc, "ignore"), "é日".encode(enc, "backslashreplace"))
for b in [b"\xff", b"a\xc3", b"\xed\xa0\x80", b"ok"]:
    try:
        print(b.decode())
    except UnicodeDecodeError as e:
        print(e)
    print(ascii(b.decode("utf-8", "replace")), b.decode("utf-8", "ignore"))
