# __bool__ before __len__, and what each must return.
class Both:
    def __bool__(self):
        print("bool")
        return False

    def __len__(self):
        print("len")
        return 3


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len", self.n)
        return self.n


class Plain:
    pass


class BadBool:
    def __bool__(self):
        return 1


class BadLen:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(bool(Both()), len(Both()))
print(bool(Sized(0)), bool(Sized(2)))
print(bool(Plain()))
if Sized(0):
    print("never")
elif not Both():
    print("not both")
while Sized(0):
    print("never")
print(Sized(0) or "right", Sized(1) and "right")
print([x for x in (0, 1, 2) if Sized(x)])
print("a" if Both() else "b")
try:
    bool(BadBool())
except TypeError as e:
    print(e)
try:
    if BadBool():
        pass
except TypeError as e:
    print(e)
for n in (-1, 2.5, "x", None, True):
    try:
        print(len(BadLen(n)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    len(Plain())
except TypeError as e:
    print(e)
try:
    len(5)
except TypeError as e:
    print(e)
try:
    bool(BadLen(-1))
except ValueError as e:
    print(e)
print(any([Both(), Sized(1)]), all([Sized(1), Both()]))
