class T:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


class U(T):
    __slots__ = ()


class Open(T):
    pass


t = T()
t.b = 2
print(t.a, t.b, T.__slots__)
for make in [T, U]:
    try:
        if make is T:
            T().c = 3
        else:
            U().c = 3
    except AttributeError as e:
        print(e)
o = Open()
o.c = 4
print(o.c)
