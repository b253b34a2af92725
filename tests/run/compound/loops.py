# for and while: else, break, continue, changes while looping, targets of every kind.
for i in range(3):
    if i == 5:
        break
else:
    print("else after", i)
for i in range(3):
    if i == 1:
        break
else:
    print("never")
for i in []:
    pass
else:
    print("else of empty", i)
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print("while", n)
else:
    print("while else", n)
while True:
    n += 1
    if n > 2:
        break
else:
    print("never")
xs = [1, 2, 3]
for x in xs:
    if x < 3:
        xs.append(x + 10)
print(xs)
for x in xs[:]:
    xs.remove(x)
print(xs)
xs = [1, 2, 3, 4]
for x in xs:
    xs.remove(x)
print(xs)
d = {"a": 1, "b": 2}
try:
    for k in d:
        d[k + "x"] = 1
except RuntimeError as e:
    print(e)
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)
s = {1, 2, 3}
try:
    for v in s:
        s.add(v + 10)
except RuntimeError as e:
    print(e)
for d["key"] in range(2):
    pass
print(d["key"])


class O:
    pass


o = O()
for o.attr in "xy":
    pass
print(o.attr)
lst = [0] * 3
for i, lst[i] in enumerate("abc"):
    pass
print(lst)
for (a, b), c in [((1, 2), 3), ("xy", "z")]:
    print(a, b, c)
for [a, *b] in [[1, 2, 3], "hi"]:
    print(a, b)
for i in range(3):
    i *= 10
    print(i, end=" ")
print(i)
for i in range(2):
    for j in range(2):
        if j:
            break
    else:
        print("never")
        continue
    print("inner broke", i, j)
for x in 1, 2, *[3, 4]:
    print(x, end=";")
print()
for i in range(10, 0, -3):
    print(i, end=" ")
for i in reversed(range(3)):
    print(i, end=" ")
for i, (a, b) in enumerate(zip("ab", [1, 2]), start=5):
    print(i, a, b, end=" ")
for k, v in sorted({"z": 1, "y": 2}.items()):
    print(k, v, end=" ")
print()
it = iter([1, 2, 3, 4])
for x in it:
    print(x, next(it), end=" | ")
print()


def find(items, want):
    for i, x in enumerate(items):
        if x == want:
            return i
    else:
        return None


print(find("abc", "b"), find("abc", "q"))
total = 0
for i in range(5):
    if i % 2:
        continue
    total += i
print(total)
count = 0
while count < 3: count += 1
print(count)
for _ in range(2): pass
else: print("one-line else")
