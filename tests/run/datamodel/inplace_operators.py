# In-place methods, what they fall back to, and the names in the messages.
class Acc:
    def __init__(self, value):
        self.value = value

    def __iadd__(self, other):
        print("iadd", other)
        self.value += other
        return self

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        print("sub", other)
        return Acc(self.value - other)

    def __imul__(self, other):
        return "replaced by " + str(other)

    def __ior__(self, other):
        return NotImplemented

    def __repr__(self):
        return f"Acc({self.value})"


class Plain:
    def __rxor__(self, other):
        return ("rxor", other)


a = Acc(1)
b = a
a += 5
print(a, b, a is b)
a -= 2
print(a, b, a is b)
b *= 3
print(b)
try:
    a |= 1
except TypeError as e:
    print(e)
try:
    a /= 1
except TypeError as e:
    print(e)
try:
    a **= 2
except TypeError as e:
    print(e)
try:
    a @= a
except TypeError as e:
    print(e)
n = 7
n ^= Plain()
print(n)
try:
    p = Plain()
    p ^= 1
except TypeError as e:
    print(e)
try:
    p >>= "x"
except TypeError as e:
    print(e)
s = "x"
try:
    s -= "y"
except TypeError as e:
    print(e)
try:
    s += 1
except TypeError as e:
    print(e)
xs = [1]
ys = xs
xs += (2, 3)
xs += "ab"
print(xs, ys is xs)
try:
    xs += 5
except TypeError as e:
    print(e)
xs *= 2
print(ys)
t = (1,)
u = t
t += (2,)
print(t, u)
try:
    t += [3]
except TypeError as e:
    print(e)
d = {"a": [1]}
d["a"] += [2]
d["a"] *= 2
print(d)
pair = ([], 1)
try:
    pair[0] += [9]
except TypeError as e:
    print(e, pair)
