a = 1
b: int = a + 1
_hidden = [a, b]
if b > 1:
    c = "set"
else:
    c = "other"
for i in range(3):
    _hidden.append(i)
while len(_hidden) < 7:
    _hidden.append(a)
try:
    d = 1 // 0
except ZeroDivisionError:
    d = None
print(a, b, c, d, i, _hidden, __name__)


def use():
    return (a, b, c, late)


late = "late"
print(use())
a = "changed"
print(use())
print(len)


def shadowing(len):
    return len * 2


print(shadowing(4))
max = 5
print(max)
del max
print(max(1, 2))
list_of = [list, str]
str = "shadow"
print(str, list_of[0]("ab"))
