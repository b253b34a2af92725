# Line ends: translated when read and written, or not.
data = "a\nb\r\nc\rd\r\r\n\ne"
with open("ends.txt", "w", newline="") as f:
    f.write(data)
print(open("ends.txt", "rb").read())
for newline in [None, "", "\n", "\r", "\r\n"]:
    with open("ends.txt", newline=newline) as f:
        print(repr(newline), [line for line in f])
    with open("ends.txt", newline=newline) as f:
        print(repr(newline), repr(f.read()))
    with open("ends.txt", newline=newline) as f:
        print(repr(newline), repr(f.read(4)), repr(f.readline()), repr(f.readline(2)), f.readlines())
for newline in [None, "", "\n", "\r", "\r\n"]:
    with open("out.txt", "w", newline=newline) as f:
        print(f.write("x\ny\r\nz\n"))
    print(repr(newline), open("out.txt", "rb").read())

# Line ends that two blocks share.
for length in range(8189, 8194):
    with open("long.txt", "wb") as f:
        f.write(b"x" * length + b"\r\n" + b"y" * 8192 + b"\r" + b"z\r\n")
    for newline in [None, "", "\n", "\r", "\r\n"]:
        with open("long.txt", newline=newline) as f:
            parts = [(len(line), line[-3:]) for line in f]
        print(length, repr(newline), parts)
with open("end.txt", "wb") as f:
    f.write(b"only\r")
print(repr(open("end.txt").read()), open("end.txt").readlines(), open("end.txt", newline="").readlines())
