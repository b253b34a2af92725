s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 100)
except RuntimeError as error:
    print(repr(error))
s = {1, 2, 3}
try:
    for x in s:
        s.discard(x)
except RuntimeError as error:
    print(repr(error), len(s))
t = {1, 2, 3}
for x in list(t):
    t.discard(x)
print(t)
for x in t.copy():
    print("never")
else:
    print("nothing in it")
print([x * 2 for x in {1, 2, 3} if x != 2], {x: x * x for x in {1, 2}}, {x // 2 for x in range(6)})
print(sum({1, 2, 3}), any({0, False}), all({1, 2}), sorted({3, 1, 2}, reverse=True), list(enumerate({7})))
it = iter({5})
print(next(it), next(it, "end"))
try:
    next(it)
except StopIteration as error:
    print(repr(error))
a, b = {10, 2}
print(a + b, a * b)
first, *rest = {1, 2, 3}
print(first, rest)
print(list(zip({1, 2}, "ab")), tuple({4}), dict.fromkeys({1}), ",".join({"x"}), max({2, 7, 5}), list(map(str, {1, 2})))
big = set()
for i in range(1000):
    big.add(i * i % 257)
print(len(big), sum(big), 4 in big, 3 in big)
for i in range(0, 257, 2):
    big.discard(i)
print(len(big), sum(big), sorted(big)[:5])
