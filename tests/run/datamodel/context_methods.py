# __enter__ and __exit__: order, results, suppression, errors inside both.
class CM:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None, value, tb is None)
        return self.swallow


with CM("a") as a, CM("b") as b:
    print(a, b)
with CM("swallow", True):
    raise ValueError("inside")
print("after")
try:
    with CM("outer"), CM("inner"):
        raise KeyError("k")
except KeyError as e:
    print("caught", e)


class EnterFails:
    def __enter__(self):
        raise RuntimeError("enter failed")

    def __exit__(self, *args):
        print("never")


try:
    with CM("first"), EnterFails():
        print("never")
except RuntimeError as e:
    print(e)


class ExitFails:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise RuntimeError("exit failed")


try:
    with ExitFails():
        raise ValueError("body")
except RuntimeError as e:
    print(e, repr(e.__context__))


def early():
    with CM("fn"):
        return "result"


print(early())
for i in range(3):
    with CM(f"loop{i}"):
        if i == 0:
            continue
        break


class NoExit:
    def __enter__(self):
        return 1


class NoEnter:
    def __exit__(self, *a):
        return None


for make in (NoExit, NoEnter, object, int):
    try:
        with make() as x:
            print("never")
    except TypeError as e:
        print(e)
with CM("target") as (x, *rest):
    print(x, rest)
d = {}
with CM("item") as d["k"]:
    print(d)


class Attr:
    pass


o = Attr()
with CM("attr") as o.name:
    print(o.name)
with (
    CM("paren1") as p,
    CM("paren2"),
):
    print(p)
with CM("truthy", "yes"):
    1 / 0
with CM("zero", 0) if a else CM("other"):
    pass
