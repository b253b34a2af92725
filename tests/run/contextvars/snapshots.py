# Contexts as mappings, copies of them, tokens, nested runs.
from contextvars import Context, ContextVar, Token, copy_context

depth: ContextVar[int] = ContextVar("depth", default=0)
names: ContextVar[list[str]] = ContextVar("names")


def report(label: str) -> None:
    print(label, depth.get(), names.get([]))


def nested(n: int) -> int:
    token = depth.set(depth.get() + 1)
    try:
        names.set(names.get([]) + [f"level {n}"])
        report(f"in {n}")
        if n == 0:
            return depth.get()
        return copy_context().run(nested, n - 1) + nested(n - 1) if n == 2 else nested(n - 1)
    finally:
        depth.reset(token)


report("before")
print(nested(2))
report("after")

first = copy_context()
second = first.copy()
print(len(first), len(second), first[names], second.get(names), first.get(depth, "default"))
first.run(depth.set, 10)
second.run(names.set, ["second"])
print(first[depth], depth in second, second.get(depth), first[names] is second[names])
print(sorted(var.name for var in first), sorted(str(value) for value in first.values()), len(list(first.items())), sorted(v.name for v in first.keys()))
report("outside")
try:
    Context()[depth]
except KeyError as error:
    print("KeyError", error.args[0] is depth)
try:
    names.reset(depth.set(5))
except ValueError as error:
    print("ValueError", str(error).split("<")[-1].startswith("ContextVar name='names'") or str(error).endswith("different ContextVar"))
empty: ContextVar[str] = ContextVar("empty")
try:
    empty.get()
except LookupError as error:
    print("LookupError", error.args == (empty,))
print(empty.get("given"), empty.get(default="named") if False else "-")
token = empty.set("one")
print(token.old_value is Token.MISSING, token.var is empty, empty.get())
again = empty.set("two")
print(again.old_value)
empty.reset(token)
print(empty.get("unset again"))
try:
    empty.reset(token)
except RuntimeError as error:
    print("RuntimeError", "has already been used once" in str(error))


def in_other() -> str:
    try:
        empty.reset(again)
        return "reset"
    except ValueError as error:
        return "ValueError " + str("was created in a different Context" in str(error))


print(Context().run(in_other))
c = Context()
print(c.run(lambda *values, **options: (values, options, depth.get()), 1, 2, key="v"))
def fail():
    depth.set(77)
    raise KeyError("inside")


try:
    c.run(fail)
except KeyError as error:
    print("KeyError", error, c[depth], depth.get())
try:
    c.run(c.run, print)
except RuntimeError as error:
    print("RuntimeError", str(error).startswith("cannot enter context"))
try:
    ContextVar(3)
except TypeError as error:
    print(error)
