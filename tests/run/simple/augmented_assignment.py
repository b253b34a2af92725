# Augmented assignment: the target is evaluated once, in order.
log = []


class T:
    def __init__(self):
        self.d = {}

    def __getattr__(self, name):
        log.append("getattr " + name)
        return 10

    def __getitem__(self, k):
        log.append(f"getitem {k}")
        return 5

    def __setitem__(self, k, v):
        log.append(f"setitem {k} {v}")


def obj():
    log.append("obj")
    return t


def key():
    log.append("key")
    return "k"


def val():
    log.append("val")
    return 3


t = T()
obj()[key()] += val()
print(log)
log.clear()
obj().attr += val()
print(log, t.attr)
log.clear()
n = 10
n += 1; n -= 2; n *= 3; n //= 2; n **= 2; n %= 50; n <<= 2; n >>= 1; n |= 8; n &= 0b111100; n ^= 5
print(n)
f = 7.0
f /= 2; f += 1; f *= -1; f //= 2; f %= 4; f **= 2
print(f)
s = "a"
s += "b"; s *= 3
print(s)
x = 5
x /= 2
print(x, type(x).__name__)
b = True
b += 1
print(b)
b = True
b &= False
print(b)
xs = ys = [1]
xs += [2]
xs = xs + [3]
print(xs, ys)
st = frozenset({1})
su = st
st |= {2}
print(sorted(st), sorted(su))
sa = sb = {1, 2, 3}
sa &= {2, 3, 4}; sa -= {3}; sa ^= {9}; sa |= {0}
print(sorted(sa), sb is sa)
d = {"a": 1}
e = d
d |= {"b": 2}
d |= [("c", 3)]
print(e)
m = [[1, 2], [3]]
m[0] += [5]
m[-1][0] -= 1
m[0][m[1][0]] += 100
print(m)
i = 0
v = [0, 0, 0]


def nxt():
    global i
    i += 1
    return i


v[nxt()] += nxt()
print(v, i)
try:
    v[10] += 1
except IndexError as err:
    print(err)
try:
    d["zz"] += nxt()
except KeyError as err:
    print("KeyError", err, i)
try:
    undefined += 1
except NameError as err:
    print(err)
t2 = (1, [2])
try:
    t2[1] += [3]
except TypeError as err:
    print(err, t2)
