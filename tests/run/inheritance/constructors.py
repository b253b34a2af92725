# __new__, bases whose constructor is not called, class variables that code outside the class statement makes.
class Single:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance


print(Single() is Single())


class Traced:
    def __new__(cls, x):
        made = object.__new__(cls)
        print("new", x)
        return made

    def __init__(self, x):
        print("init", x)
        self.x = x


print(Traced(3).x)


class Cached:
    known = {}

    def __new__(cls, key):
        if key in cls.known:
            return cls.known[key]
        made = super().__new__(cls)
        made.key = key
        cls.known[key] = made
        return made


print(Cached("a") is Cached("a"), Cached("a") is Cached("b"), Cached("b").key)


class Other:
    def __new__(cls):
        return 5


print(Other() + 1)


class A:
    def __init__(self):
        self.x = [1]


class B(A):
    def __init__(self):
        self.y = 2


class C(A):
    def __init__(self):
        A.__init__(self)
        self.z = 3


try:
    print(B().x)
except AttributeError as e:
    print(e)
print(C().x, C().z)


class N:
    n = 0


class M(N):
    pass


M.n = 5
print(N.n, M.n, N().n, M().n)
N.n = 1
print(N.n, M.n)


class K:
    pass


try:
    print(K.k)
except AttributeError as e:
    print(e)
K.k = 3
print(K.k, K().k, hasattr(K, "k"), hasattr(K, "other"))


class Counted:
    count = 0

    def __init__(self):
        type(self).count += 1


class Sub(Counted):
    pass


Counted()
Sub()
Sub()
print(Counted.count, Sub.count)
