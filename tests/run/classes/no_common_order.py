# Bases without a common order, and what == asks first.
class A:
    def __eq__(self, other):
        print("A.__eq__")
        return NotImplemented

    def who(self):
        return "A"


class B(A):
    def __eq__(self, other):
        print("B.__eq__")
        return NotImplemented

    def who(self):
        return "B" + super().who()


try:

    class X(A, B):
        pass

    print("made")
except TypeError as e:
    print("TypeError", str(e).split("\n"))


def make():
    class Y(B, A):
        pass

    return Y()


print(make().who(), A() == B(), B() == A(), A() == 5, A() != B())
