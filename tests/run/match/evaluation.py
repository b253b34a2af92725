def show(x):
    print("eval", x)
    return x


match show(2):
    case 1 if show("guard 1"):
        print("one")
    case n if show(False):
        print("never", n)
    case 2 if show(True):
        print("two", n)


class Box:
    def __init__(self, a):
        self.a = a

    @property
    def p(self):
        print("property p")
        return self.a


match Box(1):
    case Box(p=2):
        print("two")
    case Box(a=1, p=1):
        print("one")
