# Context managers of every kind, nested and failing.
from contextlib import closing, contextmanager, nullcontext, suppress


class Manager:
    def __init__(self, name, swallow=False, fail=""):
        self.name = name
        self.swallow = swallow
        self.fail = fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter " + self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind.__name__ if kind else None, value)
        if self.fail == "exit":
            raise RuntimeError("exit " + self.name)
        return self.swallow


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with (Manager("c", swallow=True) as c, Manager("d")):
    raise ValueError("inside")
print("after")
for arguments in (dict(fail="enter"), dict(fail="exit"), dict(swallow=True, fail="exit")):
    try:
        with Manager("outer"):
            with Manager("inner", **arguments):
                print("body")
                raise KeyError("k")
    except Exception as e:
        print("caught", repr(e), repr(e.__context__))


@contextmanager
def tag(name, log):
    log.append("<" + name + ">")
    try:
        yield name
    except ZeroDivisionError as e:
        log.append(f"! {e}")
    finally:
        log.append("</" + name + ">")


log = []
with tag("p", log) as p, tag("b", log):
    log.append(p)
with tag("z", log):
    1 / 0
try:
    with tag("v", log):
        raise ValueError("not mine")
except ValueError as e:
    log.append(str(e))
print(log)


def returns():
    with Manager("r"):
        return "returned"


def loops():
    for i in range(3):
        with Manager(f"loop{i}"):
            if i == 0:
                continue
            break
    return i


print(returns(), loops())
with suppress(KeyError, IndexError):
    {}["x"]
with suppress(LookupError):
    [][1]
print("suppressed")
try:
    with suppress(KeyError):
        raise ValueError("through")
except ValueError as e:
    print(e)


class Door:
    def close(self):
        print("closed")


with closing(Door()) as door, nullcontext(5) as five:
    print(type(door).__name__, five)
with nullcontext() as nothing:
    print(nothing)
