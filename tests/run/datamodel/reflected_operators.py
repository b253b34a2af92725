# Which operand's method an operator asks first, and what NotImplemented on both sides gives.
class Log:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        print(self.name, "add")
        return NotImplemented

    def __radd__(self, other):
        print(self.name, "radd")
        return NotImplemented

    def __sub__(self, other):
        print(self.name, "sub")
        return self.name + "-"

    def __mul__(self, other):
        print(self.name, "mul")
        return NotImplemented


class Derived(Log):
    def __radd__(self, other):
        print(self.name, "derived radd")
        return "from derived"


class Other:
    def __rmul__(self, other):
        return ("rmul", other.name)

    def __rsub__(self, other):
        return "never"


def show(make):
    try:
        print("=", make())
    except TypeError as e:
        print("TypeError:", e)


a, b, d, o = Log("a"), Log("b"), Derived("d"), Other()
show(lambda: a + b)
show(lambda: a + d)
show(lambda: d + a)
show(lambda: d + d)
show(lambda: a - b)
show(lambda: a - o)
show(lambda: a * o)
show(lambda: a * b)
show(lambda: a * 3)
show(lambda: 3 * a)
show(lambda: a + 1)
show(lambda: 1 + a)
show(lambda: 1 + d)
show(lambda: "s" + a)
show(lambda: [1] + a)
show(lambda: o - a)
show(lambda: o * a)
show(lambda: a / b)
show(lambda: a // 2)
show(lambda: 2 % a)
show(lambda: a ** b)
show(lambda: a @ b)
show(lambda: a << 1)
show(lambda: a & o)
show(lambda: -a)
show(lambda: +o)
show(lambda: ~a)
