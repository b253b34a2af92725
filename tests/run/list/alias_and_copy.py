def touch(xs):
    xs.append("touched")
    xs = ["rebound"]
    return xs


a = [1]
b = a
c = a + []
a += [2]
print(a, b, c, a is b, a is c)
a = a + [3]
print(a, b)
print(touch(b), b)
m = [[1], [2]]
n = m.copy()
n[0].append(9)
n.append([3])
print(m, n)
t = ([],)
t[0].append(1)
print(t)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
