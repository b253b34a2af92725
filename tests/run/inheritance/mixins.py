# Several bases: mixins without state, cooperative super(), the order of look-up.
class Named:
    def hello(self):
        return "hello " + self.name()


class Base:
    def __init__(self, n):
        self.n = n

    def name(self):
        return self.n


class Left(Named, Base):
    pass


class Right(Base, Named):
    pass


print(Left("a").hello(), Right("b").hello())
print(isinstance(Left("x"), Named), issubclass(Right, Named), issubclass(Named, Right))


class A:
    def f(self):
        return ["A"]


class B(A):
    def f(self):
        return ["B"] + super().f()


class C(A):
    def f(self):
        return ["C"] + super().f()


class D(B, C):
    def f(self):
        return ["D"] + super().f()


print(D().f(), B().f())
print([c.__name__ for c in D.__mro__], [c.__name__ for c in D.__bases__])


def call(x):
    return x.f()


print([call(x) for x in [A(), B(), C(), D()]])


class HasX:
    def __init__(self, x, **rest):
        super().__init__(**rest)
        self.x = x

    def show(self):
        return f"x={self.x}"


class HasY:
    def __init__(self, y, **rest):
        super().__init__(**rest)
        self.y = y

    def show(self):
        return f"y={self.y}"


class Both(HasX, HasY):
    def __init__(self, x, y):
        super().__init__(x=x, y=y)

    def show(self):
        return HasX.show(self) + " " + HasY.show(self)


b = Both(1, "two")
print(b.show(), b.x, b.y, isinstance(b, HasY))


class Loud:
    def speak(self):
        return super().speak().upper()


class Dog:
    def speak(self):
        return "woof"


class LoudDog(Loud, Dog):
    pass


print(LoudDog().speak())
values = [LoudDog(), Dog(), b, 3]
for v in values:
    if isinstance(v, Loud):
        print("loud", v.speak())
    elif isinstance(v, HasY):
        print("y", v.y)
    else:
        print("else", type(v).__name__)


class NotFound(KeyError, Named):
    def name(self):
        return "NotFound"


try:
    raise NotFound("k")
except (ValueError, LookupError) as e:
    print("caught", type(e).__name__, isinstance(e, Named))
except KeyError as e:
    print("key", e.hello())
