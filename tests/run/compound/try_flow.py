# try/except/else/finally with return, break, continue, nested functions and loops.
def f(n):
    try:
        if n == 0:
            return "try"
        if n == 1:
            raise ValueError("one")
        if n == 2:
            raise KeyError("two")
    except ValueError as e:
        return "except " + str(e)
    else:
        return "else"
    finally:
        print("finally", n)
    return "after"


for i in range(4):
    try:
        print(f(i))
    except KeyError as e:
        print("outer", e)


def override():
    try:
        return "from try"
    finally:
        return "from finally"


def swallow():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"


def loop():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append(-i)
    else:
        out.append("else")
    return out


def breaks_in_finally():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            break
    return "broke", i


def continues_in_finally():
    n = 0
    for i in range(3):
        try:
            1 / 0
        finally:
            n += 1
            continue
    return n


def nested():
    log = []
    try:
        try:
            raise ValueError("inner")
        finally:
            log.append("f1")
            try:
                raise KeyError("in finally")
            except KeyError as e:
                log.append(repr(e))
    except ValueError as e:
        log.append(repr(e))
    else:
        log.append("never")
    finally:
        log.append("f2")
    return log


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def list_kept():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def order():
    def say(s):
        print(s)
        return s

    try:
        return say("value")
    finally:
        say("cleanup")


print(override(), swallow(), loop(), breaks_in_finally(), continues_in_finally())
print(nested(), value_kept(), list_kept(), order())


def matching(exc):
    try:
        raise exc
    except (KeyError, IndexError) as e:
        return "lookup " + type(e).__name__
    except LookupError:
        return "other lookup"
    except ArithmeticError as e:
        return "arithmetic " + str(e)
    except (OSError, ValueError):
        return "os or value"
    except Exception as e:
        return "exception " + type(e).__name__
    except:
        return "bare"


for e in (KeyError(1), IndexError(), LookupError(), ZeroDivisionError("z"), OverflowError("o"), ValueError(), OSError(), TypeError(), KeyboardInterrupt(), UnicodeError(), RecursionError(), FileNotFoundError()):
    print(matching(e))


def dynamic(classes):
    try:
        raise KeyError("k")
    except classes as e:
        return "caught " + repr(e)


print(dynamic(KeyError), dynamic((ValueError, LookupError)))
try:
    dynamic(ValueError)
except KeyError as e:
    print("escaped", e)
try:
    try:
        raise ValueError("a")
    except 5:
        pass
except TypeError as e:
    print(e)
while True:
    try:
        break
    finally:
        print("left the loop")
for x in [1, 2]:
    try:
        pass
    except ValueError:
        pass
    else:
        continue
    print("never")
