"""Exceptions: groups of causes, cleanup order, re-raising, custom hierarchies, notes, else and finally with returns."""


class AppError(Exception):
    code = 1

    def __init__(self, message, **details):
        super().__init__(message)
        self.details = details

    def __str__(self):
        extra = ", ".join(f"{k}={v}" for k, v in self.details.items())
        return f"{self.args[0]}" + (f" [{extra}]" if extra else "")


class NotFound(AppError, KeyError):
    code = 2


class Denied(AppError):
    code = 3

    def __init__(self, user, action):
        super().__init__(f"{user} may not {action}", user=user)
        self.user, self.action = user, action


def find(users, name):
    try:
        return users[name]
    except KeyError as error:
        raise NotFound("no such user", name=name) from error


def act(users, name, action):
    user = find(users, name)
    if action not in user["may"]:
        raise Denied(name, action)
    return f"{name} {action}s"


USERS = {"ann": {"may": {"read", "write"}}, "bob": {"may": {"read"}}}
for name, action in [("ann", "write"), ("bob", "write"), ("eve", "read"), (["x"], "read"), ("ann", {})]:
    try:
        print(act(USERS, name, action))
    except Denied as e:
        print("denied", e, e.code, e.user, e.action, e.args)
    except KeyError as e:
        print("key", type(e).__name__, e, getattr(e, "code", None), repr(e.__cause__), isinstance(e, AppError))
    except Exception as e:
        print("other", type(e).__name__, e)
    else:
        print("no error")


def flow(how):
    steps = []
    for i in range(3):
        try:
            steps.append(f"try{i}")
            if i == 1:
                if how == "break":
                    break
                if how == "continue":
                    continue
                if how == "return":
                    return steps
                if how == "raise":
                    raise AppError("stop", at=i)
                if how == "swallow":
                    raise ValueError
        except ValueError:
            steps.append("except")
        else:
            steps.append("else")
        finally:
            steps.append(f"fin{i}")
            if how == "override" and i == 2:
                return "overridden"
    else:
        steps.append("loop else")
    return steps


for how in ("none", "break", "continue", "return", "swallow", "override", "raise"):
    try:
        print(how, flow(how))
    except AppError as error:
        error.add_note(f"how was {how}")
        print("raised", error, error.__notes__)


def chain():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            [][1]
    except IndexError as error:
        try:
            raise AppError("last") from None
        except AppError as last:
            return error, last


first, last = chain()
print(repr(first), repr(first.__context__), repr(last.__context__), last.__cause__, last.__suppress_context__)


def nested(n):
    try:
        if n == 0:
            raise RuntimeError("bottom")
        nested(n - 1)
    except RuntimeError as error:
        if n % 2:
            raise
        raise RuntimeError(f"level {n}") from error


try:
    nested(4)
except RuntimeError as error:
    depth = []
    while error:
        depth.append(str(error))
        error = error.__cause__
    print(depth)

try:
    raise ExceptionGroup("many", [ValueError("a"), TypeError("b"), ExceptionGroup("inner", [KeyError("c"), ValueError("d")])])
except* ValueError as group:
    print("values", [str(e) for e in group.exceptions], group.message)
except* (TypeError, KeyError) as group:
    print("others", len(group.exceptions), group.subgroup(KeyError))
for what in (lambda: int("x"), lambda: [1][5], lambda: {}["k"], lambda: None.x, lambda: 1 + "a", lambda: "a" + 1,
             lambda: [].pop(), lambda: next(iter([])), lambda: float("1e"), lambda: chr(-1), lambda: "%d" % "x",
             lambda: "{}{}".format(1), lambda: range(1, 5, 0), lambda: sum(["a"]), lambda: sorted([1, "a"]), lambda: len(5),
             lambda: max([]), lambda: dict([1]), lambda: [*5], lambda: f"{3:z}", lambda: 2 ** -1 % 0):
    try:
        print(what())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
