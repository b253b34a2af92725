# The order of several bases, diamonds, cooperative super(), and orders that do not exist.
class A:
    def go(self):
        return ["A"]


class B(A):
    def go(self):
        return ["B"] + super().go()


class C(A):
    def go(self):
        return ["C"] + super().go()


class D(B, C):
    def go(self):
        return ["D"] + super().go()


class E(C, B):
    pass


print(D().go(), E().go())
print([k.__name__ for k in D.__mro__], [k.__name__ for k in E.mro()])
print([k.__name__ for k in D.__bases__], D.__base__.__name__)
print(issubclass(D, A), issubclass(B, C), isinstance(D(), C))
print(super(B, D()).go(), super(C, D()).go())


class Init1:
    def __init__(self, **kw):
        print("Init1", sorted(kw))
        super().__init__(**kw)


class Init2:
    def __init__(self, a, **kw):
        print("Init2", a, sorted(kw))
        super().__init__(**kw)


class Both(Init1, Init2):
    def __init__(self, **kw):
        print("Both")
        super().__init__(**kw)


Both(a=1)


class Named:
    def __str__(self):
        return f"Named {self.name}"


class Aged:
    def __eq__(self, other):
        return self.age == other.age


class Person(Named, Aged):
    def __init__(self, name, age):
        self.name = name
        self.age = age


print(Person("x", 3), Person("x", 3) == Person("y", 3))
