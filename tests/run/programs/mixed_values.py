# mixed numbers
s = 0
for x in [1, 2.5, True, 10**20]:
    s += x
    print(s, type(s).__name__)
print(7 // 2, -7 // 2, 7 % -3, -7 % 3, 7.5 // 2, -7.5 % 2, divmod(-7, 2), divmod(7.5, -2))
print(2 ** 10, 2 ** -1, (-8) ** 3, 10 ** 25, 2.0 ** 0.5, pow(3, 100, 7), 0 ** 0)
print(1 << 70, -1 >> 3, 5 & 3 | 8 ^ 2, ~7, 0xFF, 0b1010, 0o17)
print(int("123"), int("-ff", 16), int(3.99), int("1_000"), float("1e3"), float("inf"), -float("inf"), float("nan"))
print(round(2.5), round(3.5), round(2.675, 2), round(1234, -2), round(-0.5), abs(-3), abs(-2.5))
print(10 / 4, 10 / 5, 1e16 + 1, 0.1 + 0.2, 1 / 3, 1e-7, 123456789.123456789, 1e22, 5e-324)
print(f"{3.14159:.2f} {42:05d} {255:x} {255:#b} {1e10:e} {0.5:%} {1234567:,} {'hi':>5}|{'hi':^6}|{-5:+d} {3:<4}|")
print(max(1, 2.5, 2), min("b", "a"), sum([0.1] * 10), sum([1, 2], 10))
a = 5
a += 2.5
a *= 2
print(a, a.is_integer(), (15.0).is_integer())
b = [1, 2, 3]
c = b
c += [4]
c[1:3] = ["x", "y", "z"]
print(b, b is c, b == c, b[::-1], b[-2:], b[10:], b[1:4:2])
del b[0]
print(b, b.index("y"), b.count("z"), "q" in b)
b.insert(1, None); b.remove("x"); print(b.pop(), b.pop(0), b)
t = (1, "a", 2.5)
x, y, z = t
print(t + (4,), t * 2, t[1], len(t), t[::-1], x, y, z, (1,), ())
print("abc" * 2, "a" < "b", "Z" < "a", "abc"[1], "abc"[-1], "abcdef"[1:4], "b" in "abc", "%s is %d" % ("x", 5))
print(" pad ".strip(), "a-b-c".split("-"), "-".join(["x", "y"]), "Hello".upper(), "hello world".title(), "x".center(5, "*"))
print("abc".find("c"), "abc".replace("b", "BB"), "a,b,,c".split(","), "line1\nline2".splitlines(), "abc".startswith("ab"))
print([1, 2] < [1, 3], (1, 2) == (1, 2), [1] + [2], [0] * 3, {"a": 1} == {"a": 1}, 1 == 1.0, True + True)
d = {"one": 1, "two": 2}
d["three"] = 3
del d["one"]
print(d, list(d), d.pop("two"), d.get("zz"), d.get("zz", 0), "three" in d, d.items(), d.keys(), d.values())
try:
    d["nope"]
except KeyError as e:
    print("KeyError", e)
print(bool([]), bool([0]), bool(""), bool("0"), bool(0.0), not None, 1 and 2, 0 or "x", None or [])
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, "a" != "b")
print(type(1), type(1.0), type("s"), type([]), type(None), type((1,)), type({}))
print(isinstance(True, int), isinstance(1, (str, float)), issubclass(bool, int))
print(chr(8364), ord("é"), "naïve café".upper(), len("日本語"), "日本語"[1], repr("a'b\n"), ascii("é"))
print([i for i in range(10) if i % 3 == 0], {i: i * i for i in range(3)}, [(i, j) for i in range(2) for j in range(2)])
print(list(range(5, 0, -2)), range(3), len(range(0, 10, 3)), 5 in range(10), range(10)[2:5])
print(any([0, 1]), all([]), list(enumerate("ab", 1)), list(reversed([1, 2])), sorted("bca", reverse=True))
print(*[1, 2, 3], sep="-", end="!\n")
n = 10
while n:
    n -= 3
    if n < 0:
        break
else:
    print("no break")
print(n)
