# `seek` and `tell`, of text and of bytes.
import io

with open("t.txt", "w") as f:
    print(f.tell(), f.write("äöü\nabc\nxyz"), f.tell(), f.seek(0), f.write("Ä"), f.tell(), f.seek(0, 2))
with open("t.txt") as f:
    print(f.tell(), f.readline(), f.tell(), f.read(2), f.tell())
    place = f.tell()
    print(f.read(), f.tell(), f.seek(place), f.read(1), f.seek(0), f.read(1), f.tell())
    print(f.seek(0, io.SEEK_END), repr(f.read()), f.seek(0, 1), f.seek(2), f.read(1))
    for args in [(1, 1), (-1, 2), (-1, 0), (0, 7)]:
        try:
            f.seek(*args)
        except (ValueError, OSError) as e:
            print(type(e).__name__, e)
    f.seek(0)
    for line in f:
        try:
            f.tell()
        except OSError as e:
            print(e)
        break
    print(repr(f.readline()))
    f.seek(0)
    for line in f:
        pass
    print(f.tell())

with open("r.txt", "wb") as f:
    f.write(b"one\r\ntwo\r\n\nthree four\n")
with open("r.txt") as f:
    places = []
    while True:
        places.append(f.tell())
        if not f.readline():
            break
    print(places)
    for place in reversed(places):
        f.seek(place)
        print(place, repr(f.readline()))
    f.seek(0)
    for n in range(8):
        print(f.tell(), repr(f.read(1)), end=" ")
    print()

with open("t.txt", "r+") as f:
    print(repr(f.read(1)))
    f.seek(4)
    print(f.write("!!"), f.tell())
    f.seek(0)
    print(repr(f.read()), f.tell())
    print(f.truncate(5), f.seek(0), repr(f.read()))
    print(f.write("end"), f.seek(0), repr(f.read()))

with open("t.txt", "a+") as f:
    print(f.tell(), repr(f.read()), f.write("more"), f.tell(), f.seek(0), repr(f.read()), f.write("!"), f.tell())
    f.seek(0)
    f.write("always at the end")
    f.seek(0)
    print(repr(f.read()))
with open("t.txt", "ab") as f:
    print(f.tell(), f.write(b"x"), f.tell(), f.seek(0), f.write(b"y"), f.tell())
with open("t.txt", "ab+") as f:
    print(f.seek(3), f.read(4), f.write(b"z"), f.tell(), f.seek(0), f.read())
with open("b.bin", "wb+") as f:
    for args in [(-1,), (0, 5), (-5, 2)]:
        try:
            f.seek(*args)
        except (ValueError, OSError) as e:
            print(type(e).__name__, e)
    print(f.write(b"0123456789"), f.seek(-4, 1), f.read(2), f.seek(1, 1), f.read(), f.seek(20), f.read(), f.write(b"x"), f.tell())
    f.seek(8)
    print(f.read())

# Longer than a block.
with open("long.txt", "w") as f:
    for i in range(3000):
        f.write(f"line {i} ä\n")
with open("long.txt") as f:
    places = {}
    for i in range(3000):
        if i % 500 == 0:
            places[i] = f.tell()
        f.readline()
    print(places)
    for i in [2500, 0, 1500, 500]:
        f.seek(places[i])
        print(f.readline(), end="")
