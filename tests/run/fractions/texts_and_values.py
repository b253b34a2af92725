# Fractions from every kind of text and number, their methods and formats.
import math
from fractions import Fraction as F


def attempt(name, call):
    try:
        print(name, "->", repr(call()))
    except Exception as error:
        print(name, "->", type(error).__name__, error)


for text in ("1/2", " 3 ", "-4/6", "+5/10", "0.25", "-1.5e2", ".5", "1_000/3", "1e-3", "3/0", "1/-2", "a", "", "1/2/3", "1 / 2", "0x1", "nan", "1.", "1._5"):
    attempt(f"of {text!r}", lambda: F(text))
attempt("others", lambda: (F(0.5), F(0.1), F(3), F(F(1, 3)), F(True), F(), F(6, -4), F(F(1, 2), F(3, 4)), F(0, 5)))
attempt("zero", lambda: F(1, 0))
attempt("float parts", lambda: F(1.5, 2))
attempt("infinite", lambda: F(float("inf")))
attempt("nan", lambda: F(float("nan")))
attempt("none", lambda: F(None))
attempt("two texts", lambda: F("1", "2"))
attempt("limit", lambda: (F("3.141592653589793").limit_denominator(10), F(math.pi).limit_denominator(1000), F(1, 3).limit_denominator(1), F(-5, 7).limit_denominator(3)))
attempt("limit zero", lambda: F(1, 3).limit_denominator(0))
attempt("from", lambda: (F.from_float(0.75), F.from_float(3)))
attempt("from text", lambda: F.from_float("1"))
attempt("formats", lambda: [format(F(22, 7), spec) for spec in ("", ".3f", "10.2f", "+.1e", "<8.2f", ".2%", ",.1f", "08.3f", "g", "_.2f")])
attempt("bad format", lambda: format(F(1, 2), "x"))
attempt("immutable", lambda: setattr(F(1, 2), "numerator", 3))
print({F(1, 2): "half"}[0.5], sum([F(1, 3)] * 3), max(F(1, 2), 0.4), sorted([F(1, 2), 0.3, 1]), F(1, 2).real, F(1, 2).imag, F(1, 2).conjugate(), F(3, 1) == 3, str(F(3, 1)), complex(F(1, 2)))
