# A set with itself: the result is a copy, with the order of a copy.
s = {16, 0, 8, 5, 33}
print(s | set(), s - set(), s & s, s ^ set())
t = s.copy()
t.add(1)
print(t, set(list(s)), set(s), frozenset(s))
f = frozenset(s)
print(f & f, f - f, f ^ f)
s &= s
print(s)
v = 7 if s else "text"
try:
    print([*v])
except TypeError as error:
    print(error)
