# Files of bytes.
with open("data.bin", "wb") as f:
    print(f.write(b"\x00\x01\x02"), f.write(bytearray(b"abc")), f.write(bytes(range(250, 256))))
    print(f.tell(), f.name, f.mode)
    f.writelines([b"x\n", b"y\r\n", b"z"])
    print(f)

with open("data.bin", "rb") as f:
    print(f.read(4), f.tell(), f.read1(2), f.read())
    print(f.read(), f.read(3), f.readline(), f.tell())
    print(f.seek(-3, 2), f.read(), f.seek(2), f.read(1), f.seek(3, 1), f.read(2))
    print(f.readable(), f.writable(), f.mode)
    print(f)

with open("data.bin", "rb") as f:
    print(f.readline(), f.readline(1), f.readline(), f.readlines())
with open("data.bin", "rb") as f:
    print([line for line in f])
    buffer = bytearray(4)
    print(f.seek(1), f.readinto(buffer), buffer)

with open("data.bin", "r+b") as f:
    f.seek(1)
    print(f.write(b"###"), f.tell(), f.read(2), f.tell())
    f.write(b"!")
    f.seek(0)
    print(f.read())
    print(f.truncate(5), f.tell())
    f.seek(0)
    print(f.read(), f.mode)
    print(f.truncate(8), f.seek(0), f.read())
    f.seek(2)
    print(f.truncate(), f.read(), f.seek(0), f.read())
    print(f)

with open("data.bin", "w+b") as f:
    print(f.read(), f.write(b"hello"), f.read(), f.seek(1), f.read())

with open("data.bin", "rb", buffering=0) as f:
    print(f.read(), f)
with open("data.bin", "wb", 0) as f:
    f.write(b"at once")
    print(open("data.bin", "rb").read())

with open("data.bin", "xb" if False else "wb") as f:
    print(f.seek(4), f.write(b"gap"), f.seek(0, 2))
print(open("data.bin", "rb").read())

for bad in ("text", 5, None, [1]):
    with open("data.bin", "wb") as f:
        try:
            f.write(bad)
        except TypeError as e:
            print(e)
