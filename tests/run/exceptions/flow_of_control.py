# try, except, else and finally in every combination, with return, break and continue.
def run(action):
    log = []
    try:
        log.append("try")
        if action == "raise":
            raise ValueError("v")
        if action == "key":
            raise KeyError("k")
        if action == "return":
            return log + ["returned"]
    except ValueError as e:
        log.append(f"except {e}")
    except (KeyError, IndexError):
        log.append("lookup")
        return log
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


for action in ("none", "raise", "key", "return"):
    print(action, run(action))


def last(x):
    try:
        return "try"
    finally:
        if x:
            return "finally"


def swallow():
    try:
        raise ValueError("gone")
    finally:
        return "swallowed"


def loops():
    out = []
    for i in range(6):
        try:
            if i == 1:
                continue
            if i == 4:
                break
            out.append(i)
        finally:
            out.append(f"f{i}")
    else:
        out.append("else")
    return out


print(last(False), last(True), swallow(), loops())


def nested():
    try:
        try:
            raise ValueError("a")
        finally:
            print("inner finally")
    except ValueError as e:
        print("outer", e)
        try:
            raise
        except ValueError as again:
            print("again", again is e)
    finally:
        print("outer finally")


nested()


def reraise():
    try:
        raise KeyError("x")
    except KeyError as e:
        raise


try:
    reraise()
except LookupError as e:
    print(repr(e))
try:
    try:
        raise ValueError(1)
    except ValueError:
        raise TypeError(2)
    finally:
        print("between")
except TypeError as e:
    print(repr(e), repr(e.__context__))


def gen():
    try:
        yield 1
        yield 2
    except ValueError as e:
        yield f"caught {e}"
    finally:
        print("gen finally")


g = gen()
print(next(g), g.throw(ValueError("t")), list(g))
g = gen()
print(next(g), g.close())
for kind in (ValueError, KeyError, ZeroDivisionError):
    try:
        raise kind("class raised")
    except ArithmeticError as e:
        print("arith", e)
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e.args)
try:
    raise "text"
except TypeError as e:
    print("TypeError:", e)
x = "kept"
try:
    raise ValueError
except ValueError as x:
    pass
try:
    print(x)
except NameError as e:
    print("NameError:", e)


def depth(n):
    try:
        return depth(n - 1) if n else 1 / 0
    except ZeroDivisionError:
        if n == 3:
            return "stopped at 3"
        raise
    finally:
        if n == 2:
            print("passing 2")


print(depth(5))
