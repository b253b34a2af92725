print()
print(1, 2, sep="")
print(1, 2, sep="-", end="!\n")
print("a", end="")
print("b", "c", sep="\n", end="\n\n")
print([1, "x"], ("y",), {"z": None}, sep=" | ")
print("é", "日本", "𝄞", sep="·")
print(sep="x", end="end\n")
print("x", sep=None, end=None)
print(1.0, True, None, -0.0, 1e100, 2**70)
print("tab\there", "nul\x00byte".replace("\x00", "0"), "quote'\"")
print("flush", flush=True)
for bad in [5, [1]]:
    try:
        print("a", "b", sep=bad)
    except TypeError as e:
        print(e)
    try:
        print("a", end=bad)
    except TypeError as e:
        print(e)
try:
    print("a", foo=1)
except TypeError as e:
    print(e)
