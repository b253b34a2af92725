# Files that nobody closes: what was written is there when somebody looks, and at the end.
open("a.txt", "w").write("first")
print(open("a.txt").read())
print(open("a.txt", "a").write(" second"), open("a.txt").read())


def note(text):
    log = open("log.txt", "a")
    print(text, file=log)


for i in range(5):
    note(f"entry {i}")
print(open("log.txt").read(), end="")
with open("b.txt", "w") as f:
    f.write("x" * 20000)
    f.flush()
    print(len(open("b.txt").read()))
with open("lines.txt", "w", buffering=1) as f:
    f.write("no end")
    f.write(" of line\nnext")
    print("done")
print(open("lines.txt").read())
open("last.txt", "w").write("written at the end")
