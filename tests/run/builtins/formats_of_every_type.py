"""format: each type with each kind of specification, methods that are called themselves, classes below."""


def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)


attempt("int spec", lambda: (1).__format__(5))
attempt("int none", lambda: (1).__format__())
attempt("float spec", lambda: (1.5).__format__(None))
attempt("str spec", lambda: "a".__format__(3))
attempt("format", lambda: format(1, 5))
attempt("format none", lambda: format(1, None))
attempt("complex", lambda: (1j).__format__(2))
attempt("object", lambda: object().__format__("x"))
attempt("list", lambda: [].__format__("5"))
attempt("bool", lambda: True.__format__(b""))


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        if spec == "":
            return str(self.cents)
        if spec == "bad":
            return 3
        return f"{self.cents / 100:{spec}}"


class Number(int):
    pass


class Text(str):
    def __format__(self, spec):
        return "<" + super().__format__(spec) + ">"


m = Money(1250)
print(f"{m}", f"{m:.2f}", format(m), format(m, "8.1f"), "{:>9.2f}|{}".format(m, m), "{0:{1}}".format(m, ".0f"))
attempt("bad", lambda: format(m, "bad"))
attempt("bad", lambda: f"{m:bad}")
print(f"{Number(5):>4}", format(Number(255), "x"), f"{Number(5)}", f"{Text('ab'):>4}", f"{Text('ab')}", "{:^6}".format(Text("x")))
for value, specs in (
    (42, ("", "d", "5", "<5", "^5", "=+6", "05", "+", " ", "x", "#x", "#X", "o", "#o", "b", "#010b", "c", "n", ",", "_", "_x", "e", ".1f", "%", "*^9,", "s", ".3", "q", "#,", ",x", "+c", "z")),
    (-1234.5678, ("", ".2f", "10.1f", "<12", "e", ".3e", "E", "g", ".3g", "n", "%", ".1%", ",", "_.2f", "+", "010.2f", "=12", "#.0f", "z.0f", "d", "x", "s", ".", "f.2")),
    ("text", ("", "s", "8", ">8", "^8", "*<8", ".2", "6.2", "08", "=8", "+", "d", ",", "#", ".", "z", " ")),
    (True, ("", "d", "5", "s", "x", "b", ".1f")),
    (1 + 2j, ("", ".1f", ">12", "e", "+", "d", "=10", "010", "%")),
    (None, ("", "5")),
    ([1], ("", "s")),
    ((1, 2), ("", ">9")),
    (b"x", ("", "s")),
):
    for spec in specs:
        attempt(f"{value!r} {spec!r}", lambda: "[" + format(value, spec) + "]")
