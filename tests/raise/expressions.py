"""An expression that is not supported raises when it is reached, after what stands before it."""



def said(text):
    print("evaluated", text)
    return text


def evaluated(text):
    return said("first") + eval(said("never"))


def listed():
    return [said("1"), eval("2"), said("3")]


def names(flag):
    return said("yes") if flag else dir()


def attempt(name, f):
    try:
        print(name, f())
    except NotImplementedError as e:
        print(name, "refused:", e)


attempt("eval", lambda: evaluated("1"))
attempt("in a list", listed)
attempt("the other branch", lambda: names(True))
attempt("names", lambda: names(False))
attempt("handled", lambda: isinstance(NotImplementedError("x"), RuntimeError))


def cleaned():
    try:
        return exec("x")
    finally:
        print("the finally clause runs")


attempt("exec", cleaned)
print("nobody catches the last")
compile("1", "f", "eval")
print("not reached")
