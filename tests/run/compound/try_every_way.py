"""`try` in every combination of how blocks end: what runs, what is returned, what is raised."""


def run(body, handler, other, final):
    log = []

    def act(what, where):
        log.append(where)
        if what == "raise":
            raise ValueError(where)
        if what == "type":
            raise TypeError(where)
        return what

    def attempt():
        for turn in range(2):
            try:
                if act(body, "body") == "return":
                    return "from body"
                elif body == "break":
                    break
                elif body == "continue":
                    continue
            except ValueError as error:
                log.append(f"caught {error}")
                if act(handler, "handler") == "return":
                    return "from handler"
                elif handler == "break":
                    break
                elif handler == "continue":
                    continue
                elif handler == "again":
                    raise
            else:
                if act(other, "else") == "return":
                    return "from else"
            finally:
                if act(final, "finally") == "return":
                    return "from finally"
                if final == "break":
                    break
            log.append(f"end {turn}")
        else:
            return "loop over"
        return "after loop"

    try:
        result = attempt()
    except Exception as error:
        result = f"{type(error).__name__}({error}) from {error.__context__!r}"
    return result, log


kinds = ["go", "return", "raise", "type", "break", "continue"]
for body in kinds:
    for handler in ("go", "return", "again", "type", "break", "continue"):
        if body != "raise" and handler != "go":
            continue
        for other in ("go", "return", "raise"):
            if body != "go" and other != "go":
                continue
            for final in ("go", "return", "raise", "break"):
                result, log = run(body, handler, other, final)
                print(f"{body:8} {handler:8} {other:6} {final:6} -> {result} {' '.join(log)}")


def nested():
    try:
        try:
            raise KeyError("inner")
        finally:
            try:
                raise IndexError("in finally")
            except IndexError as e:
                print("handled", e, repr(e.__context__))
    except KeyError as e:
        print("outer", e, e.__context__)
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            try:
                [][0]
            except IndexError as f:
                print(f.__context__ is e)
            raise
    except ZeroDivisionError as e:
        print("re-raised", e, e.__context__)


nested()


def name_is_deleted():
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


print(name_is_deleted())


def generator():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    except RuntimeError as e:
        yield f"got {e}"
    finally:
        print("finally")


g = generator()
print(next(g))
g.close()
g = generator()
next(g)
print(g.throw(RuntimeError("thrown")))
print(list(g))


def classes_of(kinds, error):
    try:
        raise error
    except kinds as e:
        return f"{type(e).__name__} by {kinds}"
    except:
        return "other"


print(classes_of((KeyError, IndexError), IndexError(1)))
print(classes_of(LookupError, KeyError(1)))
print(classes_of((), KeyError(1)))
print(classes_of(((KeyError,), (ValueError, (OSError,)))[1][:1], ValueError()))
try:
    try:
        raise KeyError(1)
    except 5:
        pass
except TypeError as e:
    print(e, repr(e.__context__))
try:
    raise 5
except TypeError as e:
    print(e)
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    raise
except RuntimeError as e:
    print(e)
