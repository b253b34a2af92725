# Each operator as a function, on numbers.
import operator as op


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


for name, f in (("add", op.add), ("sub", op.sub), ("mul", op.mul), ("truediv", op.truediv), ("floordiv", op.floordiv), ("mod", op.mod), ("pow", op.pow), ("lshift", op.lshift),
                ("rshift", op.rshift), ("and_", op.and_), ("or_", op.or_), ("xor", op.xor), ("eq", op.eq), ("ne", op.ne), ("lt", op.lt), ("le", op.le), ("gt", op.gt), ("ge", op.ge)):
    attempt(f"{name} ints", lambda: f(7, 3))
    attempt(f"{name} floats", lambda: f(7.5, 2.0))
    attempt(f"{name} mixed", lambda: f(7, "a"))
    attempt(f"{name} zero", lambda: f(7, 0))
for name, f in (("neg", op.neg), ("pos", op.pos), ("inv", op.inv), ("invert", op.invert), ("not_", op.not_), ("truth", op.truth), ("abs", op.abs), ("index", op.index)):
    for value in (5, -5, 2.5, "a"):
        attempt(f"{name} {value!r}", lambda: f(value))
