for c in ["a", "é", "߿", "ࠀ", "日", "\uffff", "𐀀", "𝄞", "\U0010ffff"]:
    print(ord(c), hex(ord(c)), len(c), len(c.encode()), chr(ord(c)) == c)
for n in [0, 127, 128, 2047, 2048, 65535, 65536, 0x10FFFF]:
    print(n, ascii(chr(n)), ord(chr(n)))
for bad in [-1, 0x110000, 2**70]:
    try:
        chr(bad)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for bad in ["", "ab", "日本"]:
    try:
        ord(bad)
    except TypeError as e:
        print(e)
print("e\u0301" == "é", len("e\u0301"), "é" < "z", "z" < "é", "日" > "é", "𝄞" > "\uffff")
