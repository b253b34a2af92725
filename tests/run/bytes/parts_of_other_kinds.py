# Methods of bytes and bytearrays whose arguments are bytes, bytearrays or memoryviews; what each refuses.
from array import array


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


S = b" a,b,c "
B = bytearray(S)
COMMA = bytearray(b",")
VIEW = memoryview(b",")
for name, found in (("bytes", (S.find(b","), S.rfind(b","), S.index(b",", 3), S.rindex(b","), S.count(b","))),
                    ("bytearray", (S.find(COMMA), S.rfind(COMMA), S.index(COMMA, 3), S.rindex(COMMA), S.count(COMMA))),
                    ("view", (S.find(VIEW), S.rfind(VIEW), S.index(VIEW, 3), S.rindex(VIEW), S.count(VIEW))),
                    ("number", (S.find(44), S.rfind(44), S.index(44, 3), S.rindex(44), S.count(44))),
                    ("in bytearray", (B.find(b","), B.rfind(COMMA), B.index(VIEW, 3), B.rindex(44), B.count(COMMA)))):
    print(name, found)
print(S.split(COMMA), S.rsplit(VIEW, 1), B.split(b","), B.split(VIEW, 1), B.rsplit(COMMA, maxsplit=1), S.split(None), B.split(sep=None))
print(S.partition(COMMA), S.rpartition(b","), B.partition(VIEW), B.rpartition(COMMA), S.partition(bytearray(b"?")), S.rpartition(memoryview(b"?")))
print(S.strip(bytearray(b" ac")), S.lstrip(memoryview(b" a")), S.rstrip(bytearray(b" ")), B.strip(b" ac"), B.lstrip(bytearray(b" a")), B.rstrip(memoryview(b"c ")), B.strip(None), S.strip(None))
print(S.removeprefix(bytearray(b" a")), S.removesuffix(memoryview(b"c ")), B.removeprefix(b" a"), B.removesuffix(bytearray(b"x")))
print(S.startswith(bytearray(b" a")), S.endswith(memoryview(b"c ")), S.startswith((b"x", bytearray(b" a"))), S.endswith((memoryview(b"?"),)), B.startswith((b"x", COMMA)), B.endswith((bytearray(b"c "),), 2))
print(S.replace(COMMA, b"--"), S.replace(b",", memoryview(b"")), S.replace(COMMA, VIEW, 1), B.replace(b",", bytearray(b";"), 1))
print(S.center(11, bytearray(b"*")), B.ljust(9, b"-"), B.rjust(9, bytearray(b".")), bytearray(b"x").center(4))
print(S.translate(None, COMMA), S.translate(bytes.maketrans(bytearray(b"a"), memoryview(b"z"))), B.translate(bytearray.maketrans(b"b", b"y"), delete=b" "), B.translate(None, delete=VIEW))
print(COMMA in S, VIEW in S, b"," in B, 44 in B, 45 in S, B + VIEW, S + COMMA, B + array("B", [1, 2]), COMMA.join([VIEW, S, B]))
B += VIEW
B.extend(memoryview(b"!"))
print(B, B == S + b",!", S < COMMA, B >= b" ")

attempt("number", lambda: S.split(3))
attempt("number", lambda: B.rsplit(3))
attempt("text", lambda: S.partition("x"))
attempt("list", lambda: B.rpartition([1]))
attempt("text", lambda: S.strip("x"))
attempt("float", lambda: B.lstrip(1.5))
attempt("text", lambda: S.removeprefix("x"))
attempt("tuple", lambda: B.removesuffix((b"x",)))
attempt("text", lambda: S.startswith("x"))
attempt("list", lambda: B.endswith([b"x"]))
attempt("text in a tuple", lambda: S.startswith((b"x", "y")))
attempt("text after the one", lambda: S.startswith((b" a", "y")))
attempt("number in a tuple", lambda: B.endswith((3,)))
attempt("text", lambda: S.replace("a", b""))
attempt("text", lambda: B.replace(b"a", "b"))
attempt("text", lambda: S.find("a"))
attempt("none", lambda: B.count(None))
attempt("256", lambda: S.find(256))
attempt("-1", lambda: B.rindex(-1))
attempt("256 in", lambda: 256 in S)
attempt("text in", lambda: "a" in S)
attempt("none in", lambda: None in B)
attempt("place", lambda: S.find(b"a", "0"))
attempt("place", lambda: B.count(b"a", 0, 1.5))
attempt("fill", lambda: S.center(9, "x"))
attempt("two bytes", lambda: S.ljust(9, b"xy"))
attempt("two bytes", lambda: B.rjust(9, bytearray(b"xy")))
attempt("view", lambda: B.rjust(9, memoryview(b"x")))
attempt("table", lambda: S.translate(b"short"))
attempt("table", lambda: S.translate("x"))
attempt("delete", lambda: B.translate(None, 3))
attempt("lengths", lambda: bytes.maketrans(b"ab", b"c"))
attempt("text", lambda: bytearray.maketrans("a", b"c"))
attempt("gone", lambda: S.index(COMMA, 6))
attempt("empty separator", lambda: S.split(bytearray()))
attempt("empty separator", lambda: B.partition(b""))
attempt("plus", lambda: S + "x")
attempt("plus", lambda: B + 3)
attempt("before", lambda: "x" + S)
attempt("join", lambda: S.join([b"a", "b"]))
attempt("join", lambda: COMMA.join([b"a", 3]))
